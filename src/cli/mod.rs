//! Layer 11, an edge: arguments, terminal, clock, exit code. The only module that prints.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment and the clock"
)]

mod args;
mod build;
mod diff;
mod fonts;
mod import;
mod links;
mod new;
mod progress;
mod proof;
mod report;
mod serve;
mod shell;
mod translate;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::args::Args;
use crate::cli::args::Command;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// All is well.
    Fine,
    /// The content has errors.
    BadContent,
    /// What was compared is not the same.
    Different,
    /// The run could not be done.
    CouldNot,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Fine => 0,
            Ending::BadContent | Ending::Different => 1,
            Ending::CouldNot => 2,
        })
    }
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let args = Args::parse();
    let ending = match args.command {
        Command::Build(args) => build::build(&args),
        Command::Check(args) => proof::check(&args),
        Command::Diff(args) => diff::diff(&args),
        Command::Import(args) => import::import(&args),
        Command::New(args) => new::new(&args.what),
        Command::Translate(args) => translate::translate(&args.what),
        Command::Serve(args) => serve::serve(&args).map(|never| match never {}),
        Command::Schema(args) => new::schema(&args.folder),
        Command::Completions(args) => Ok(shell::completions(&args)),
        Command::Man(args) => shell::man(&args),
    };
    ending
        .unwrap_or_else(|error| {
            report::failure(&*error);
            Ending::CouldNot
        })
        .into()
}

/// An error of the world, with its causes.
type Failure = Box<dyn std::error::Error>;
