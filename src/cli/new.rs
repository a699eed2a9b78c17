//! `planpress new` and `planpress schema`.

use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::new::New;
use crate::cli::build::today;
use crate::cli::report;
use crate::cli::result;
use crate::page::data;
use crate::scaffold;
use crate::schema;

/// Makes starter files.
pub(super) fn new(what: &New) -> Result<Ending, Failure> {
    let (made, next) = match what {
        New::Result(args) => return result::add(args),
        New::Site { folder, date } => {
            let made = scaffold::new::site(folder, today(*date)?)?;
            let folder = folder.display();
            (made, format!("Next: cd {folder}, then planpress build, then open output/index.html"))
        }
        New::Edition { id, content } => {
            let made = scaffold::new::edition(content, id)?;
            (made, "Next: planpress check".to_owned())
        }
        New::Version { edition, id, from: Some(from), content, date } => {
            let (from, made) =
                scaffold::copied::version(content, (edition, id), from.as_ref(), today(*date)?)?;
            let next = format!(
                "Copied from {from}. Next: change title, introduction and texts, then planpress check"
            );
            (made, next)
        }
        New::Version { edition, id, from: None, content, .. } => {
            let copyable = scaffold::new::copyable(content, edition);
            let made = scaffold::new::version(content, edition, id)?;
            let next = copyable.map_or_else(String::new, |last| {
                format!(" (to begin with the text of {last} instead, add --from)")
            });
            (made, format!("Next: planpress check{next}"))
        }
    };
    list(&made);
    report::done(&next);
    Ok(Ending::Fine)
}

/// Writes the schemas of what editors write and of what sites and `diff` give; files of the same name
/// are replaced.
pub(super) fn schema(folder: &Path) -> Result<Ending, Failure> {
    let failed =
        |path: &Path, error: io::Error| format!("{} cannot be written: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    let mut made = Vec::new();
    let of_files = schema::all().into_iter().map(|(name, text)| (name, text.into_bytes()));
    let of_data = data::schemas().into_iter();
    for (name, bytes) in of_files.chain(of_data) {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|error| failed(&path, error))?;
        made.push(path);
    }
    list(&made);
    Ok(Ending::Fine)
}

/// The files made are the result: they go to standard output.
fn list(made: &[PathBuf]) {
    for path in made {
        report::result(&path.display().to_string());
    }
}
