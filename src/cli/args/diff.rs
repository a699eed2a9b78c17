//! `planpress diff`.

use std::path::PathBuf;

use clap::ValueEnum;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct DiffArgs {
    /// A file; or a folder, of which all Markdown files are compared; or `-` for standard input; or,
    /// if there is nothing of this name, a version: `2013-17/2013-10-revised`, or only
    /// `2013-10-revised` if one edition has it.
    pub(in crate::cli) old: PathBuf,

    /// The new version, file or folder.
    pub(in crate::cli) new: PathBuf,

    /// The folder with `site.yaml` and the editions, for versions.
    #[arg(long, short = 'C', value_name = "FOLDER", default_value = "content")]
    pub(in crate::cli) content: PathBuf,

    /// How to show the changes.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(in crate::cli) format: DiffFormat,

    /// Make a whole page of the HTML, not a fragment for one.
    #[arg(long)]
    pub(in crate::cli) standalone: bool,

    /// Whether changes are shown in colour. `auto`: on a terminal, if the environment variable
    /// `NO_COLOR` is not set.
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub(in crate::cli) color: Colours,
}

/// How changes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
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
pub(in crate::cli) enum Colours {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
