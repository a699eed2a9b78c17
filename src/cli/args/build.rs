//! `planpress build` and `planpress check`.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::base::date::Date;
use crate::cli::args::Format;
use crate::cli::args::base_url;
use crate::cli::args::date;
use crate::cli::args::links::LinkArgs;
use crate::config::base_url::BaseUrl;
use crate::page::LinkStyle;

/// Where the content is and how to speak of it.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CheckArgs {
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

    /// Treat warnings as errors: the exit code is 1 if there is any, and no site is made.
    #[arg(long, value_enum, value_name = "KIND")]
    pub(in crate::cli) deny: Option<Denied>,

    /// The same as `--deny warnings`.
    #[arg(long)]
    pub(in crate::cli) strict: bool,
}

impl CheckArgs {
    /// Whether warnings are to count as errors.
    pub(in crate::cli) fn denies_warnings(&self) -> bool {
        self.strict || self.deny == Some(Denied::Warnings)
    }
}

/// What is treated as an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Denied {
    /// Warnings.
    Warnings,
}

/// What to check.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct SiteCheckArgs {
    #[command(flatten)]
    pub(in crate::cli) check: CheckArgs,

    /// The folder with site themes, whose colours are looked at
    #[arg(long, value_name = "FOLDER", default_value = "themes")]
    pub(in crate::cli) themes: PathBuf,

    #[command(flatten)]
    pub(in crate::cli) links: LinkArgs,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct BuildArgs {
    #[command(flatten)]
    pub(in crate::cli) check: CheckArgs,

    /// The folder for the finished site. What planpress put there before is replaced.
    #[arg(long, value_name = "FOLDER", default_value = "output")]
    pub(in crate::cli) output: PathBuf,

    /// The folder with site themes.
    #[arg(long, value_name = "FOLDER", default_value = "themes")]
    pub(in crate::cli) themes: PathBuf,

    /// Where the site will stand, if not at the address in `site.yaml`:
    /// `https://www.example.org/plan/`, or `/plan/`.
    #[arg(long, value_name = "ADDRESS", value_parser = base_url)]
    pub(in crate::cli) base_url: Option<BaseUrl>,

    /// How to write links to pages.
    #[arg(long, value_enum, value_name = "STYLE", default_value_t)]
    pub(in crate::cli) links: Links,

    /// Also show versions under embargo. For previews only.
    #[arg(long)]
    pub(in crate::cli) drafts: bool,

    /// Make no PDF sheets.
    #[arg(long)]
    pub(in crate::cli) no_pdf: bool,

    /// Look for the fonts of sheets in this folder, not in those of the system. May be given more
    /// than once.
    #[arg(long, value_name = "FOLDER")]
    pub(in crate::cli) fonts: Vec<PathBuf>,

    /// Make the pages on so many threads; as many as the machine has cores if left out.
    #[arg(long, value_name = "NUMBER")]
    pub(in crate::cli) threads: Option<usize>,
}

/// How links are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum Links {
    /// With `index.html`: works everywhere, also opened from a folder.
    #[default]
    File,
    /// Without: shorter, for web servers.
    Folder,
}

impl From<Links> for LinkStyle {
    fn from(links: Links) -> Self {
        match links {
            Links::File => Self::File,
            Links::Folder => Self::Folder,
        }
    }
}
