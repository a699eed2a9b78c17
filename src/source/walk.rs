//! The files of a folder tree, without their contents and without following any link.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use walkdir::DirEntry;
use walkdir::WalkDir;

use crate::base::path::SourcePath;
use crate::source::error::ScanError;
use crate::source::limits::Limits;
use crate::source::problem::Problem;

/// Something found below a folder: a file to read, or what is wrong with it.
pub(super) struct Found {
    /// Where it stands below the folder.
    pub path: SourcePath,
    /// Where it stands on disk.
    pub disk: PathBuf,
    /// Why it is not to be read.
    pub problem: Option<Problem>,
}

/// Everything below `folder` that is not skipped, in an order that does not depend on the disk.
///
/// # Errors
/// [`ScanError`] if `folder` is no folder or cannot be read.
pub(super) fn files(
    folder: &Path,
    limits: &Limits,
    is_skipped: fn(&OsStr) -> bool,
) -> Result<Vec<Found>, ScanError> {
    check_folder(folder)?;
    let mut found = Vec::new();
    let entries = WalkDir::new(folder)
        .follow_links(false)
        .max_depth(limits.depth)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_skipped(entry.file_name()));
    for entry in entries {
        let Some(mut next) = look(folder, entry, limits)? else { continue };
        if found.len() == limits.files {
            next.problem = Some(Problem::TooMany(limits.files));
            found.push(next);
            break;
        }
        found.push(next);
    }
    Ok(found)
}

/// Whether a file or folder is none of the author's content: left behind, or notes for colleagues.
pub(super) fn is_no_content(name: &OsStr) -> bool {
    name == "README.md" || is_left_behind(name)
}

/// Whether a file or folder is nobody's text: hidden, a backup, what programs leave behind.
pub(super) fn is_left_behind(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let left_behind = ["node_modules", "Thumbs.db", "desktop.ini"];
    let hidden = name.starts_with('.') || name.starts_with("~$");
    let backup = name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
    hidden || backup || left_behind.contains(&name.as_ref())
}

fn check_folder(folder: &Path) -> Result<(), ScanError> {
    let path = || folder.to_owned();
    match std::fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(ScanError::NotAFolder { path: path() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(ScanError::Missing { path: path() })
        }
        Err(source) => Err(ScanError::Unreadable { path: path(), source }),
    }
}

fn look(
    folder: &Path,
    entry: Result<DirEntry, walkdir::Error>,
    limits: &Limits,
) -> Result<Option<Found>, ScanError> {
    let entry = match entry {
        Ok(entry) => entry,
        Err(error) => return unreadable(folder, error).map(Some),
    };
    let kind = entry.file_type();
    let problem = match () {
        () if entry.depth() == 0 => return Ok(None),
        () if kind.is_symlink() => Some(Problem::Symlink),
        // At the deepest level a folder is seen, but nothing in it.
        () if kind.is_dir() && entry.depth() == limits.depth => {
            Some(Problem::TooDeep(limits.depth))
        }
        () if kind.is_dir() => return Ok(None),
        () if !kind.is_file() => Some(Problem::Special),
        () => None,
    };
    Ok(Some(found(folder, entry.into_path(), problem)))
}

fn unreadable(folder: &Path, error: walkdir::Error) -> Result<Found, ScanError> {
    let disk = error.path().unwrap_or(folder).to_owned();
    let source = io::Error::from(error);
    if disk == folder {
        return Err(ScanError::Unreadable { path: disk, source });
    }
    Ok(found(folder, disk, Some(Problem::UnreadableFolder(source.kind()))))
}

fn found(folder: &Path, disk: PathBuf, problem: Option<Problem>) -> Found {
    let relative = disk.strip_prefix(folder).unwrap_or(&disk);
    let steps: Vec<_> = relative.iter().map(OsStr::to_str).collect();
    let path = steps.iter().all(Option::is_some).then(|| {
        let steps: Vec<&str> = steps.into_iter().flatten().collect();
        SourcePath::parse(&steps.join("/")).ok()
    });
    match path.flatten() {
        Some(path) => Found { path, disk, problem },
        None => Found { path: stand_in(relative), disk, problem: Some(Problem::BadName) },
    }
}

/// A path for a name that cannot be one: what does not fit is shown as `�`.
fn stand_in(relative: &Path) -> SourcePath {
    let fit = |c: char| if c == '\\' || c == ':' || c.is_control() { '\u{FFFD}' } else { c };
    let steps: Vec<String> =
        relative.iter().map(|step| step.to_string_lossy().chars().map(fit).collect()).collect();
    SourcePath::parse(&steps.join("/")).expect("a path below a folder has steps, and they fit now")
}
