//! The arguments as typed: a module a command.

pub(super) mod build;
pub(super) mod diff;
pub(super) mod import;
pub(super) mod links;
pub(super) mod new;
pub(super) mod proof;
pub(super) mod serve;
pub(super) mod shell;
pub(super) mod translate;

use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

use crate::base::date::Date;
use crate::base::id;
use crate::base::id::Id;
use crate::base::lang::Lang;
use crate::cli::args::build::BuildArgs;
use crate::cli::args::diff::DiffArgs;
use crate::cli::args::import::ImportArgs;
use crate::cli::args::new::NewArgs;
use crate::cli::args::new::SchemaArgs;
use crate::cli::args::proof::ProofArgs;
use crate::cli::args::serve::ServeArgs;
use crate::cli::args::shell::CompletionsArgs;
use crate::cli::args::shell::ManArgs;
use crate::cli::args::translate::TranslateArgs;
use crate::config::base_url::BaseUrl;

/// Makes an accessible website of public plans from Markdown and YAML.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the site.
    Build(BuildArgs),
    /// Say what is wrong with the content, or with any text, and make nothing.
    ///
    /// The proof-reader looks for dummy text, marks that were left in, sentences and lists without
    /// their ends, numbers that do not agree, and much more: `--list-rules` shows all, `--explain RULE`
    /// one of them. `site.yaml` says how seriously each is taken.
    ///
    /// The exit code is 0 if there is no error, 1 if there is one, 2 if a file cannot be read.
    Check(ProofArgs),
    /// Show the site in the browser while you write, and say what is wrong.
    ///
    /// Pages are made when the browser asks for them and never written to the disk. They show what you
    /// save at once; while something is wrong, they stay as they were and say so. Only browsers of this
    /// machine can see them.
    Serve(ServeArgs),
    /// Make starter files, with a comment for every key.
    New(NewArgs),
    /// Make the content files of a version from a document: Markdown, text from a PDF, CSV or Word.
    ///
    /// Headings become sections, numbered tables and headings become groups and commitments, what
    /// stands under measures becomes measures, with a target only where the words leave no doubt. What
    /// is not understood is kept as prose and reported with its line. No file is ever overwritten. The
    /// exit code is 1 if something has to be added before the site can be built.
    #[command(disable_version_flag = true)]
    Import(ImportArgs),
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
    /// Print a script by which a shell completes commands, options and files.
    ///
    /// For bash: `planpress completions bash > ~/.local/share/bash-completion/completions/planpress`.
    /// For PowerShell, in the profile: `planpress completions powershell | Out-String |
    /// Invoke-Expression`.
    Completions(CompletionsArgs),
    /// Print the manual page, or write those of all commands.
    Man(ManArgs),
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
