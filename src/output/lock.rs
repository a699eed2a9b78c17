//! One build at a time into one folder.

use std::fs;
use std::fs::File;
use std::fs::TryLockError;
use std::io;
use std::path::Path;

use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::place::Place;

/// Holds the output folder until dropped; the system lets go of it if the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    /// What is reserved.
    pub place: Place,
    file: File,
}

impl Lock {
    /// Takes the lock, and makes the working folder for it.
    pub(super) fn take(place: Place) -> Result<Self, OutputError> {
        let path = place.lock();
        // A build that ends deletes the lock file. One opened just before has no name any more, and
        // guards nothing: try again with the next.
        for _ in 0..100 {
            make_folder(&place.work)?;
            let opened = File::options().create(true).truncate(false).write(true).open(&path);
            let file = match opened {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                opened => opened.map_err(Doing::Lock.failed(&path))?,
            };
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => return Ok(Self { place, file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) => return Err(Doing::Lock.failed(&path)(error)),
            }
        }
        Err(OutputError::Busy { path: place.output })
    }
}

impl Drop for Lock {
    /// Deletes the lock and the working folder, which stays if there is anything else in it.
    fn drop(&mut self) {
        // Deleted before it is set free: a lock file without a name is taken by nobody.
        let _ = fs::remove_file(self.place.lock());
        let _ = fs::remove_dir(&self.place.work);
        let _ = self.file.unlock();
    }
}

fn make_folder(folder: &Path) -> Result<(), OutputError> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        made => return made.map_err(Doing::Write.failed(folder)),
    }
    match fs::symlink_metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => {
            Err(OutputError::NotAFolder { path: folder.to_owned() })
        }
        // Or it is gone already: then opening the lock says so.
        _ => Ok(()),
    }
}

/// Whether `path` still leads to this very file.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let id = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let open = file.metadata().map(id);
    let named = fs::symlink_metadata(path).map(id);
    matches!((open, named), (Ok(open), Ok(named)) if open == named)
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
impl Lock {
    /// What the system does with the lock of a killed process.
    pub(super) fn set_free(&self) {
        self.file.unlock().unwrap();
    }
}
