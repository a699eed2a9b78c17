//! `planpress completions` and `planpress man`: the arguments, for shells and for `man`.

use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use clap::Command;
use clap::CommandFactory;
use clap_mangen::Man;

use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Args;
use crate::cli::args::shell::CompletionsArgs;
use crate::cli::args::shell::ManArgs;
use crate::cli::report;

/// Prints the script by which a shell completes commands.
pub(super) fn completions(args: &CompletionsArgs) -> Ending {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "planpress", &mut script);
    report::result(String::from_utf8_lossy(&script).trim_end());
    Ending::Fine
}

/// Prints the manual page of the program, or writes those of all commands into a folder; files of
/// the same name are replaced.
pub(super) fn man(args: &ManArgs) -> Result<Ending, Failure> {
    let mut program = Args::command();
    program.build();
    let Some(folder) = &args.folder else {
        report::result(page(&program)?.trim_end());
        return Ok(Ending::Fine);
    };
    let failed =
        |path: &Path, error: io::Error| format!("{} cannot be written: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, text) in pages(&program)? {
        let path: PathBuf = folder.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, error))?;
        report::result(&path.display().to_string());
    }
    Ok(Ending::Fine)
}

/// The pages of a command and all below it, by the names of their files: `planpress-new-site.1`.
fn pages(command: &Command) -> io::Result<Vec<(String, String)>> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let mut pages = vec![(format!("{name}.1"), page(command)?)];
    for below in command.get_subcommands() {
        pages.extend(self::pages(below)?);
    }
    Ok(pages)
}

fn page(command: &Command) -> io::Result<String> {
    let mut roff = Vec::new();
    Man::new(command.clone()).render(&mut roff)?;
    Ok(String::from_utf8_lossy(&roff).into_owned())
}
