//! `planpress translate`.

use std::path::PathBuf;

use clap::Subcommand;
use clap::ValueEnum;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::cli::args::Format;
use crate::cli::args::date;
use crate::cli::args::lang;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct TranslateArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: Translate,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Translate {
    /// Write a file for translators, with the texts that are new or have changed.
    Export(ExportArgs),
    /// Take a file from translators: all of it, or as much as they have done.
    ///
    /// What is fuzzy (PO), initial (XLIFF) or empty is left out. What is broken is refused and said,
    /// with line and column; everything else is taken. The exit code is 1 if anything was refused.
    Import(ImportArgs),
    /// Say how much is translated, by language and file.
    Status(StatusArgs),
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ExportArgs {
    /// The language, e.g. `gu`: one of those in `site.yaml`.
    #[arg(value_parser = lang)]
    pub(in crate::cli) lang: Lang,

    /// The kind of file.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(in crate::cli) format: ExchangeFormat,

    /// Also write what is translated.
    #[arg(long)]
    pub(in crate::cli) all: bool,

    /// The file to write; `-` is standard output. Otherwise LANG.po or LANG.xlf in this folder.
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,

    /// Replace the file if there is one.
    #[arg(long)]
    pub(in crate::cli) force: bool,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// The file, PO or XLIFF; `-` is standard input. Its head says which language it is in.
    pub(in crate::cli) file: PathBuf,

    /// Who translated it. Readers are told what no person has made or checked.
    #[arg(long, value_enum, value_name = "WHO", default_value_t)]
    pub(in crate::cli) made_by: MadeBy,

    /// A person who speaks both languages checked all of the file on this day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) reviewed: Option<Date>,

    /// Delete translations whose source is gone from the files that are written.
    #[arg(long)]
    pub(in crate::cli) prune: bool,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,

    /// The day to take as today, YYYY-MM-DD. Otherwise the environment variable
    /// `SOURCE_DATE_EPOCH` or the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,

    /// How to show what is wrong.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(in crate::cli) format: Format,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct StatusArgs {
    /// The languages; all of the site if left out.
    #[arg(value_parser = lang)]
    pub(in crate::cli) lang: Vec<Lang>,

    /// How to show it.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(in crate::cli) format: StatusFormat,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,
}

/// Kinds of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum ExchangeFormat {
    /// GNU gettext: for Poedit, Weblate and most others.
    #[default]
    Po,
    /// XLIFF 2.1: for the programs of translation agencies.
    Xliff,
}

/// Who translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum MadeBy {
    /// A program.
    Machine,
    /// A person.
    #[default]
    Person,
}

/// How the state of translations is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum StatusFormat {
    /// A table.
    #[default]
    Text,
    /// For programs.
    Json,
}
