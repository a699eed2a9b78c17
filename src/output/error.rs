//! Why a site could not be written. The site of the last build is untouched by all of them.

use std::fmt;
use std::io;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;

/// What is in the way, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The root of the file system, or the home folder or one around it.
    #[error("`{}` is too precious to be an output folder: choose a folder of its own, e.g. `output`", path.display())]
    Precious {
        /// The folder that was asked for.
        path: PathBuf,
    },
    /// The output folder and the author's files would mix.
    #[error("the output folder `{}` and `{}` lie inside one another: choose a folder beside it", path.display(), sources.display())]
    Overlap {
        /// The folder that was asked for.
        path: PathBuf,
        /// The folder of the author that is in danger.
        sources: PathBuf,
    },
    /// Something else has that name.
    #[error("`{}` is not a folder: choose another output folder, or delete it", path.display())]
    NotAFolder {
        /// What is no folder.
        path: PathBuf,
    },
    /// A link might lead anywhere.
    #[error("`{}` is a symbolic link: name the folder itself", path.display())]
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// The folder is in use for something else.
    #[error("`{}` holds files that planpress did not make (`{found}`): choose another output folder, or empty it", path.display())]
    Foreign {
        /// The output folder.
        path: PathBuf,
        /// One of the files in it.
        found: String,
    },
    /// `manifest.json` is there, but not as planpress writes it.
    #[error("`{}` is damaged, or was not made by planpress: choose another output folder, or empty it", path.display())]
    BadManifest {
        /// The manifest.
        path: PathBuf,
        /// What the reader of JSON says, if it got as far.
        #[source]
        source: Option<serde_json::Error>,
    },
    /// Another build has the folder.
    #[error("another build is writing to `{}`: wait until it has ended", path.display())]
    Busy {
        /// The output folder.
        path: PathBuf,
    },
    /// The site has a file of the same name as a hidden one that somebody put into the folder.
    #[error("`{}` was not made by planpress, but the site has a file of that name: move it away", path.display())]
    Occupied {
        /// The hidden file or folder.
        path: PathBuf,
    },
    /// An interrupted build had set this aside, and somebody made another since.
    #[error("an interrupted build left `{}`, which belongs to `{}`, where there is another now: delete or move one of them", aside.display(), place.display())]
    SetAside {
        /// Where it is.
        aside: PathBuf,
        /// Where it was.
        place: PathBuf,
    },
    /// Two files of the site have one path, or paths that some systems do not tell apart.
    #[error("two files of the site want one place: `{first}` and `{second}`")]
    Clash {
        /// One path.
        first: String,
        /// The other; may be the same.
        second: String,
    },
    /// The disk or its permissions are in the way.
    #[error("cannot {doing} `{}`: {}", path.display(), advice(source))]
    Io {
        /// What was tried.
        doing: Doing,
        /// With what.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// What was tried when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Look at or into a file or folder.
    Read,
    /// Make a file or folder.
    Write,
    /// Give a file or folder another name.
    Move,
    /// Remove a file or folder.
    Delete,
    /// Reserve the folder for this build.
    Lock,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Move => "move",
            Self::Delete => "delete",
            Self::Lock => "lock",
        })
    }
}

impl Doing {
    /// The error of doing this with `path`.
    pub(super) fn failed(self, path: &Path) -> impl FnOnce(io::Error) -> OutputError {
        move |source| OutputError::Io { doing: self, path: path.to_owned(), source }
    }
}

fn advice(error: &io::Error) -> String {
    let known = match error.kind() {
        ErrorKind::StorageFull => "the disk is full; make room and build again",
        ErrorKind::QuotaExceeded => "your share of the disk is used up; make room and build again",
        ErrorKind::ReadOnlyFilesystem => {
            "the disk can only be read; choose an output folder elsewhere"
        }
        ErrorKind::PermissionDenied => {
            "you are not allowed to; change the permissions or choose another output folder"
        }
        ErrorKind::InvalidFilename => {
            "the name is too long for this disk, or has characters that it refuses"
        }
        ErrorKind::NotADirectory => {
            "a file stands where a folder is needed; choose another output folder"
        }
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => {
            "the output folder is a disk of its own or is in use; delete it or choose a folder inside it"
        }
        _ => return error.to_string(),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn says_that_the_disk_is_full() {
        let mut full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let error = full.write_all(b"x").map_err(Doing::Write.failed(Path::new("a.html")));
        let expected = "cannot write `a.html`: the disk is full; make room and build again";
        assert_eq!(error.unwrap_err().to_string(), expected);
    }
}
