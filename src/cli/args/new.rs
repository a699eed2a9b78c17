//! `planpress new` and `planpress schema`.

use std::path::PathBuf;

use clap::Subcommand;

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::cli::args::date;
use crate::cli::args::id;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct NewArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: New,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum New {
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
    /// A version of an edition: starter files, or a copy of another version.
    Version {
        /// The id of the edition.
        #[arg(value_parser = id::<EditionId>)]
        edition: EditionId,
        /// Its id, e.g. `2026-09-published`: year and month first, so that versions are in order.
        #[arg(value_parser = id::<VersionId>)]
        id: VersionId,
        /// Begin with a copy of this version, as a draft with the same ids; of the last one that has a
        /// text, if no id follows.
        #[arg(long, value_name = "VERSION", num_args = 0..=1, value_parser = id::<VersionId>)]
        #[expect(clippy::option_option, reason = "left out, without an id, with one")]
        from: Option<Option<VersionId>>,
        /// The day to take as today, YYYY-MM-DD.
        #[arg(long, value_name = "DATE", value_parser = date)]
        date: Option<Date>,
        /// The folder with `site.yaml`.
        #[arg(long, value_name = "FOLDER", default_value = "content")]
        content: PathBuf,
    },
    /// What a measure came to: adds it to `results.yaml` of the edition.
    #[command(disable_version_flag = true)]
    Result(ResultArgs),
}

/// A result of a measure.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ResultArgs {
    /// The id of the edition.
    #[arg(value_parser = id::<EditionId>)]
    pub(in crate::cli) edition: EditionId,
    /// The id of the version whose target the result is held against.
    #[arg(value_parser = id::<VersionId>)]
    pub(in crate::cli) version: VersionId,
    /// The measure: COMMITMENT/MEASURE, the ids of both.
    pub(in crate::cli) measure: String,
    /// The period: `2026-09-30`, `2026-09`, `Q2 2026/27`, `2026`, `2026/27`.
    #[arg(long, value_name = "PERIOD")]
    pub(in crate::cli) period: String,
    /// What it came to: a number.
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub(in crate::cli) value: Option<String>,
    /// By how much it changed: negative for a fall.
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub(in crate::cli) change: Option<String>,
    /// What the source says: `met`, `not-met`, `on-track`, `behind`, `no-data`, `redacted`, `redefined`.
    #[arg(long, value_name = "STATUS")]
    pub(in crate::cli) status: Option<String>,
    /// Why there is no figure, or how the measure is counted now.
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) reason: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`.
    #[arg(long, value_name = "SOURCE")]
    pub(in crate::cli) source: Option<String>,
    /// The folder with `site.yaml`.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,
    /// The day to take as today, YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct SchemaArgs {
    /// The folder for the schemas; it is made if it is missing.
    pub(in crate::cli) folder: PathBuf,
}
