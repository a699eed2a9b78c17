//! `planpress import`.

use std::path::PathBuf;

use crate::base::date::Date;
use crate::base::id::DocumentId;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::cli::args::Format;
use crate::cli::args::date;
use crate::cli::args::id;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// The document: .md, .txt (text from a PDF), .csv or .docx.
    pub(in crate::cli) file: PathBuf,

    /// The id of the edition, e.g. `2026-30`. It is begun if it is missing.
    #[arg(long, value_name = "ID", value_parser = id::<EditionId>)]
    pub(in crate::cli) edition: EditionId,

    /// The id of the version, e.g. `2026-09-published`.
    #[arg(long, value_name = "ID", value_parser = id::<VersionId>)]
    pub(in crate::cli) version: VersionId,

    /// The id of the document in `documents.yaml`, by which it is cited. Made from the name of the
    /// file if left out.
    #[arg(long, value_name = "ID", value_parser = id::<DocumentId>)]
    pub(in crate::cli) document: Option<DocumentId>,

    /// The folder with `site.yaml`.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,

    /// Only say what would be made.
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,

    /// The day to take as today, YYYY-MM-DD. Otherwise the environment variable
    /// `SOURCE_DATE_EPOCH` or the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,

    /// How to show the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(in crate::cli) format: Format,
}
