//! New files and folders, all or none.

use std::fs;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use crate::scaffold::error::Doing;
use crate::scaffold::error::ScaffoldError;

/// A file to be made.
#[derive(Debug)]
pub(super) struct NewFile {
    /// Its path from the folder of all files, with `/` between the steps.
    pub(super) path: String,
    /// What is in it.
    pub(super) bytes: Vec<u8>,
}

/// Makes the files below `folder`, and the folders that they need. Gives their paths.
///
/// If one of them cannot be made, those made before are removed again.
pub(super) fn write(folder: &Path, files: &[NewFile]) -> Result<Vec<PathBuf>, ScaffoldError> {
    let mut made = Made::default();
    let written =
        files.iter().try_for_each(|file| made.file(&folder.join(&file.path), &file.bytes));
    if let Err(error) = written {
        made.take_back();
        return Err(error);
    }
    Ok(made.files)
}

#[derive(Debug, Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made {
    fn file(&mut self, path: &Path, bytes: &[u8]) -> Result<(), ScaffoldError> {
        if let Some(folder) = path.parent() {
            self.folder(folder)?;
        }
        let new = OpenOptions::new().write(true).create_new(true).open(path);
        let mut file = new.map_err(Doing::Make.failed(path))?;
        // Noted before it is filled, so that a file cut short by a full disk goes too.
        self.files.push(path.to_owned());
        file.write_all(bytes).map_err(Doing::Make.failed(path))
    }

    /// Not `create_dir_all`, which does not tell the folders that it made from those there were.
    fn folder(&mut self, path: &Path) -> Result<(), ScaffoldError> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        if let Some(above) = path.parent() {
            self.folder(above)?;
        }
        fs::create_dir(path).map_err(Doing::Make.failed(path))?;
        self.folders.push(path.to_owned());
        Ok(())
    }

    /// What cannot be removed stays: the error that led here is the one to report. A folder goes
    /// only if it is empty, so a file that somebody else put there is safe.
    fn take_back(&self) {
        for file in self.files.iter().rev() {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(path: &str) -> NewFile {
        NewFile { path: path.to_owned(), bytes: b"text".to_vec() }
    }

    #[test]
    fn makes_the_folders_that_files_need() {
        let disk = tempfile::tempdir().unwrap();
        let made = write(&disk.path().join("site"), &[new("a/b/c.md"), new("a/d.md")]).unwrap();
        assert_eq!(made.len(), 2);
        assert_eq!(fs::read_to_string(disk.path().join("site/a/b/c.md")).unwrap(), "text");
    }

    #[test]
    fn removes_what_it_made_if_it_fails_in_the_middle() {
        let disk = tempfile::tempdir().unwrap();
        fs::write(disk.path().join("theirs.md"), "theirs").unwrap();
        for last in ["theirs.md", "theirs.md/b.md", "new/a.md"] {
            let files = [new("new/a.md"), new("new/deep/b.md"), new(last)];
            let error = write(disk.path(), &files).unwrap_err();
            assert!(matches!(error, ScaffoldError::Exists { .. }), "{error}");
            assert!(!disk.path().join("new").exists(), "{last}");
            let theirs = fs::read_to_string(disk.path().join("theirs.md")).unwrap();
            assert_eq!(theirs, "theirs", "{last}");
        }
    }

    #[test]
    fn leaves_folders_that_were_there() {
        let disk = tempfile::tempdir().unwrap();
        fs::create_dir(disk.path().join("old")).unwrap();
        write(disk.path(), &[new("old/a.md"), new("old/a.md")]).unwrap_err();
        assert!(disk.path().join("old").is_dir());
        assert!(!disk.path().join("old/a.md").exists());
    }
}
