//! `planpress completions` and `planpress man`.

use std::path::PathBuf;

use clap_complete::Shell;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    pub(in crate::cli) shell: Shell,
}

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ManArgs {
    /// The folder for the pages, one a command; it is made if it is missing. Without it, the page of
    /// the program goes to standard output.
    pub(in crate::cli) folder: Option<PathBuf>,
}
