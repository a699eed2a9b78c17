//! The arguments as typed.

use std::path::PathBuf;

use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

use crate::base::date::Date;
use crate::base::id;
use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::id::VersionId;
use crate::base::lang::Lang;
use crate::config::base_url::BaseUrl;
use crate::page::LinkStyle;

/// Makes an accessible website of public plans from Markdown and YAML.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true, disable_help_subcommand = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the site.
    Build(BuildArgs),
    /// Say what is wrong with the content, and make nothing.
    Check(CheckArgs),
    /// Make starter files, with a comment for every key.
    New(NewArgs),
    /// Say what changed between two versions of a plan, or any two Markdown files or folders.
    ///
    /// Blocks are compared with blocks and words with words: what was added, removed, reworded, moved,
    /// split and merged. How lines are wrapped, and typography such as curly quotes and no-break
    /// spaces, makes no difference.
    ///
    /// Markdown files need not be written for planpress: HTML in them is compared as typed, front
    /// matter too. The exit code is 0 if nothing changed, 1 if something did, 2 if the texts cannot be
    /// compared.
    Diff(DiffArgs),
    /// Send texts to translators, take them back, and say how much is translated.
    Translate(TranslateArgs),
    /// Write JSON Schemas of the content files, for programs that complete keys.
    Schema(SchemaArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    pub(super) what: New,
}

#[derive(Debug, Subcommand)]
pub(super) enum New {
    /// A small site that teaches: two versions of a plan of a body that does not exist.
    Site {
        /// The folder for it: a new one, or an empty one.
        folder: PathBuf,
        /// The day to take as today, YYYY-MM-DD.
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<Date>,
    },
    /// An edition: the plan for one period, with a first draft.
    Edition {
        /// Its id, e.g. `2026-30`.
        #[arg(value_parser = id::<EditionId>)]
        id: EditionId,
        /// The folder with `site.yaml`.
        #[arg(long, value_name = "FOLDER", default_value = "content")]
        content: PathBuf,
    },
    /// A version of an edition.
    Version {
        /// The id of the edition.
        #[arg(value_parser = id::<EditionId>)]
        edition: EditionId,
        /// Its id, e.g. `2026-09-published`: year and month first, so that versions are in order.
        #[arg(value_parser = id::<VersionId>)]
        id: VersionId,
        /// The folder with `site.yaml`.
        #[arg(long, value_name = "FOLDER", default_value = "content")]
        content: PathBuf,
    },
}

#[derive(Debug, clap::Args)]
pub(super) struct DiffArgs {
    /// A file; or a folder, of which all Markdown files are compared; or `-` for standard input; or,
    /// if there is nothing of this name, a version: `2013-17/2013-10-revised`, or only
    /// `2013-10-revised` if one edition has it.
    pub(super) old: PathBuf,

    /// The new version, file or folder.
    pub(super) new: PathBuf,

    /// The folder with `site.yaml` and the editions, for versions.
    #[arg(long, short = 'C', value_name = "FOLDER", default_value = "content")]
    pub(super) content: PathBuf,

    /// How to show the changes.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: DiffFormat,

    /// Make a whole page of the HTML, not a fragment for one.
    #[arg(long)]
    pub(super) standalone: bool,

    /// Whether changes are shown in colour. `auto`: on a terminal, if the environment variable
    /// `NO_COLOR` is not set.
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub(super) color: Colours,
}

/// How changes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum DiffFormat {
    /// The blocks that changed, for a terminal: `[-old-]{+new+}`.
    #[default]
    Text,
    /// The whole document with its changes.
    Html,
    /// The list of changes, for programs; `planpress schema` writes its schema.
    Json,
    /// The list of changes, for pull requests and mail: `~~old~~ **new**`.
    Markdown,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Colours {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, clap::Args)]
pub(super) struct TranslateArgs {
    #[command(subcommand)]
    pub(super) what: Translate,
}

#[derive(Debug, Subcommand)]
pub(super) enum Translate {
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
pub(super) struct ExportArgs {
    /// The language, e.g. `gu`: one of those in `site.yaml`.
    #[arg(value_parser = lang)]
    pub(super) lang: Lang,

    /// The kind of file.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: ExchangeFormat,

    /// Also write what is translated.
    #[arg(long)]
    pub(super) all: bool,

    /// The file to write; `-` is standard output. Otherwise LANG.po or LANG.xlf in this folder.
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Replace the file if there is one.
    #[arg(long)]
    pub(super) force: bool,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(super) content: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The file, PO or XLIFF; `-` is standard input. Its head says which language it is in.
    pub(super) file: PathBuf,

    /// Who translated it. Readers are told what no person has made or checked.
    #[arg(long, value_enum, value_name = "WHO", default_value_t)]
    pub(super) made_by: MadeBy,

    /// A person who speaks both languages checked all of the file on this day, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) reviewed: Option<Date>,

    /// Delete translations whose source is gone from the files that are written.
    #[arg(long)]
    pub(super) prune: bool,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(super) content: PathBuf,

    /// The day to take as today, YYYY-MM-DD. Otherwise the environment variable
    /// `SOURCE_DATE_EPOCH` or the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) date: Option<Date>,

    /// How to show what is wrong.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,
}

#[derive(Debug, clap::Args)]
pub(super) struct StatusArgs {
    /// The languages; all of the site if left out.
    #[arg(value_parser = lang)]
    pub(super) lang: Vec<Lang>,

    /// How to show it.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: StatusFormat,

    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(super) content: PathBuf,
}

/// Kinds of files for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum ExchangeFormat {
    /// GNU gettext: for Poedit, Weblate and most others.
    #[default]
    Po,
    /// XLIFF 2.1: for the programs of translation agencies.
    Xliff,
}

/// Who translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum MadeBy {
    /// A program.
    Machine,
    /// A person.
    #[default]
    Person,
}

/// How the state of translations is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum StatusFormat {
    /// A table.
    #[default]
    Text,
    /// For programs.
    Json,
}

#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// The folder for the schemas; it is made if it is missing.
    pub(super) folder: PathBuf,
}

/// Where the content is and how to speak of it.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// The folder with `site.yaml` and the editions.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(super) content: PathBuf,

    /// The day to take as today, YYYY-MM-DD. Otherwise the environment variable
    /// `SOURCE_DATE_EPOCH` or the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) date: Option<Date>,

    /// How to show what is wrong.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,

    /// Treat warnings as errors.
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) check: CheckArgs,

    /// The folder for the finished site. What planpress put there before is replaced.
    #[arg(long, value_name = "FOLDER", default_value = "output")]
    pub(super) output: PathBuf,

    /// The folder with site themes.
    #[arg(long, value_name = "FOLDER", default_value = "themes")]
    pub(super) themes: PathBuf,

    /// Where the site will stand, if not at the address in `site.yaml`:
    /// `https://www.example.org/plan/`, or `/plan/`.
    #[arg(long, value_name = "ADDRESS", value_parser = base_url)]
    pub(super) base_url: Option<BaseUrl>,

    /// How to write links to pages.
    #[arg(long, value_enum, value_name = "STYLE", default_value_t)]
    pub(super) links: Links,

    /// Also show versions under embargo. For previews only.
    #[arg(long)]
    pub(super) drafts: bool,

    /// Make the pages on so many threads; as many as the machine has cores if left out.
    #[arg(long, value_name = "NUMBER")]
    pub(super) threads: Option<usize>,
}

/// How diagnostics are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Human,
    /// For programs: one JSON object a line, on standard output.
    Json,
}

/// How links are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Links {
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

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).map_err(|error| error.to_string())
}

fn id<I: Id>(text: &str) -> Result<I, String> {
    I::parse(text).map_err(|error| {
        let suggestion = id::suggestion(text);
        if suggestion.is_empty() {
            error.to_string()
        } else {
            format!("{error}; try `{suggestion}`")
        }
    })
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|error| error.to_string())
}

fn base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(text).map_err(|error| error.to_string())
}
