//! Translation files beside the files that they translate, and files for translators.

use std::fs;
use std::fs::OpenOptions;
use std::io;
use std::io::ErrorKind;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use crate::base::path::SourcePath;
use crate::scaffold::error::Doing;
use crate::scaffold::error::ScaffoldError;

/// Writes files of the content folder, also those that are there. Gives their paths.
///
/// Each is first written beside its place, all of them before the first is put there, so that a full
/// disk leaves everything as it was.
///
/// # Errors
/// [`ScaffoldError::Io`] if the disk or its permissions are in the way.
pub fn write(
    content: &Path,
    files: &[(SourcePath, String)],
) -> Result<Vec<PathBuf>, ScaffoldError> {
    let places: Vec<PathBuf> = files.iter().map(|(path, _)| content.join(path.as_str())).collect();
    let texts = files.iter().map(|(_, text)| text.as_str());
    let mut waiting = Waiting(Vec::new());
    for (place, text) in places.iter().zip(texts) {
        waiting.add(place, text)?;
    }
    for (place, (beside, _)) in places.iter().zip(&waiting.0) {
        fs::rename(beside, place).map_err(failed(place))?;
    }
    Ok(places)
}

/// What becomes of a file for translators that is there already: somebody may work in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It is left as it is, and that is an error.
    Keep,
    /// It is replaced.
    Replace,
}

/// Writes a file for translators.
///
/// # Errors
/// [`ScaffoldError`] if it exists and is to be kept, or the disk or its permissions are in the way.
pub fn write_export(path: &Path, text: &str, existing: Existing) -> Result<(), ScaffoldError> {
    if existing == Existing::Keep && fs::symlink_metadata(path).is_ok() {
        return Err(ScaffoldError::Exists { path: path.to_owned() });
    }
    let mut waiting = Waiting(Vec::new());
    waiting.add(path, text)?;
    fs::rename(&waiting.0[0].0, path).map_err(failed(path))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> ScaffoldError {
    move |source| ScaffoldError::Io { doing: Doing::Write, path: path.to_owned(), source }
}

/// Files that are written, but not in their place yet. Those that never get there are removed.
struct Waiting(Vec<(PathBuf, fs::File)>);

impl Waiting {
    fn add(&mut self, place: &Path, text: &str) -> Result<(), ScaffoldError> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        // A hidden name: what a kill leaves behind is no content.
        let beside = place.with_file_name(format!(".{name}.new"));
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(failed(place)(error));
            }
            _ => {}
        }
        let file = OpenOptions::new().write(true).create_new(true).open(&beside);
        self.0.push((beside, file.map_err(failed(place))?));
        let (_, file) = self.0.last_mut().expect("one was pushed");
        file.write_all(text.as_bytes()).map_err(failed(place))?;
        file.sync_all().map_err(failed(place))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        for (beside, _) in &self.0 {
            // Those that were renamed are gone already.
            let _gone = fs::remove_file(beside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_all_or_nothing() {
        let disk = tempfile::tempdir().unwrap();
        let path = |text| SourcePath::parse(text).unwrap();
        let files = [(path("a.gu.md"), "a".to_owned()), (path("no/b.gu.md"), "b".to_owned())];
        write(disk.path(), &files).unwrap_err();
        assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 0);
        fs::create_dir(disk.path().join("no")).unwrap();
        fs::write(disk.path().join("a.gu.md"), "old").unwrap();
        assert_eq!(write(disk.path(), &files).unwrap().len(), 2);
        assert_eq!(fs::read_to_string(disk.path().join("a.gu.md")).unwrap(), "a");
        assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 2);
    }

    #[test]
    fn keeps_a_file_that_somebody_works_in() {
        let disk = tempfile::tempdir().unwrap();
        let path = disk.path().join("gu.po");
        write_export(&path, "one", Existing::Keep).unwrap();
        let error = write_export(&path, "two", Existing::Keep).unwrap_err();
        assert!(matches!(error, ScaffoldError::Exists { .. }), "{error}");
        write_export(&path, "two", Existing::Replace).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    }
}
