//! `planpress check`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::base::lang::Lang;
use crate::cli::args::build::SiteCheckArgs;
use crate::cli::args::lang;
use crate::config::levels::Standing;

/// What to read, and how strictly.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ProofArgs {
    /// Markdown or text files to read instead of the content folder, or folders with Markdown; `-`
    /// reads text from standard input. They need not be written for planpress: the words of a PDF
    /// will do.
    #[arg(value_name = "FILE", conflicts_with = "content")]
    pub(in crate::cli) files: Vec<PathBuf>,

    /// Read the files as texts of this status. In a published text, the grave faults are errors.
    #[arg(long, value_enum, value_name = "STATUS", default_value_t, requires = "files")]
    pub(in crate::cli) status: Status,

    /// The language of the files, as a tag.
    #[arg(long, value_name = "LANGUAGE", value_parser = lang, default_value = "en-GB")]
    pub(in crate::cli) language: Lang,

    /// Also look at the spelling, with a dictionary of Hunspell.
    #[arg(long)]
    pub(in crate::cli) spelling: bool,

    /// A folder with dictionaries, before those of the system; may be given several times.
    #[arg(long, value_name = "FOLDER", default_value = "themes/default/dictionaries")]
    pub(in crate::cli) dictionaries: Vec<PathBuf>,

    /// List all rules of the proof-reader, and how grave each is.
    #[arg(long)]
    pub(in crate::cli) list_rules: bool,

    /// Explain a rule with a bad and a good example.
    #[arg(long, value_name = "RULE")]
    pub(in crate::cli) explain: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) check: SiteCheckArgs,
}

/// The status of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum Status {
    /// It is being written.
    #[default]
    Draft,
    /// It is published.
    Published,
}

impl From<Status> for Standing {
    fn from(status: Status) -> Self {
        match status {
            Status::Draft => Self::Draft,
            Status::Published => Self::Published,
        }
    }
}
