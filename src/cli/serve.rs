//! `planpress serve`.

use std::process::Command;
use std::process::Stdio;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::serve::ServeArgs;
use crate::cli::build::today;
use crate::cli::fonts;
use crate::cli::report;
use crate::pipeline::Drafts;
use crate::serve;
use crate::serve::Follow;
use crate::serve::ServeOptions;
use crate::serve::Told;

/// Shows the site until the program is ended.
pub(super) fn serve(args: &ServeArgs) -> Result<std::convert::Infallible, Failure> {
    let options = ServeOptions {
        content: args.content.clone(),
        themes: args.themes.clone(),
        port: args.port(),
        date: today(args.date)?,
        drafts: if args.drafts { Drafts::Show } else { Drafts::Hide },
        follow: if args.follow { Follow::Yes } else { Follow::No },
        fonts: if args.fonts.is_empty() { fonts::folders() } else { args.fonts.clone() },
    };
    let ended = serve::run(&options, &|told| {
        if let (Told::Open { address, .. }, true) = (&told, args.open) {
            open(address);
        }
        say(&told);
    });
    Ok(ended?)
}

fn say(told: &Told) {
    match told {
        Told::Open { address, taken } => {
            if let Some(port) = taken {
                report::done(&format!("Port {port} is taken by another program."));
            }
            report::result(&format!("Preview: {address}  Workbench: {address}__planpress/"));
            report::done("Leave this running while you write. Ctrl+C ends it.");
        }
        Told::Diagnostics { sources, folder, diagnostics } => {
            // With every save again, only what is in the way; the workbench has the rest.
            let errors = diagnostics.iter().filter(|it| it.severity == Severity::Error);
            let errors: Diagnostics = errors.cloned().collect();
            report::diagnostics(sources, folder, &errors, Format::Human);
            let others = diagnostics.len() - errors.len();
            if others > 0 {
                report::done(&format!("Warnings and notes: {others}. The workbench has them."));
            }
        }
        Told::Fault(message) => report::done(&format!("error: {message}")),
        Told::Shown { pages, took } => {
            report::done(&format!("{pages} pages, ready in {} ms.", took.as_millis()));
        }
    }
}

/// Asks the system to show an address. Where it cannot, the address is printed all the same.
fn open(address: &str) {
    let (program, arguments): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(address).stdin(Stdio::null());
    let opened = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if opened.is_err() {
        report::done(&format!("`{program}` cannot be run: open the address yourself."));
    }
}
