//! Why no starter files could be made. Nothing was changed on the disk in any of these cases.

use std::fmt;
use std::io;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;

/// What is in the way, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// A site needs a folder of its own.
    #[error("the folder `{}` is not empty, it holds `{found}`: choose a new or an empty folder", path.display())]
    NotEmpty {
        /// The folder that was asked for.
        path: PathBuf,
        /// One of the things in it.
        found: String,
    },
    /// Something else has that name.
    #[error("`{}` is not a folder: choose another name", path.display())]
    NotAFolder {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// Nothing is ever overwritten.
    #[error("`{}` exists already and is left as it is: choose another name, or move it away first", path.display())]
    Exists {
        /// What exists.
        path: PathBuf,
    },
    /// The folder is no content folder.
    #[error("`{}` has no file `site.yaml`: name the content folder of your site, or make a site with `planpress new site FOLDER`", content.display())]
    NoSite {
        /// The folder that was asked for.
        content: PathBuf,
    },
    /// A version needs an edition.
    #[error("`{}` has no edition `{id}` ({help}): make it with `planpress new edition {id}`", content.display())]
    NoEdition {
        /// The content folder.
        content: PathBuf,
        /// The edition that was asked for.
        id: String,
        /// Which editions there are.
        help: String,
    },
    /// There is nothing to copy.
    #[error("the edition `{edition}` has no version `{id}` with a text to copy: {help}")]
    NoVersion {
        /// The edition.
        edition: String,
        /// The version that was asked for; empty for the last one.
        id: String,
        /// Which versions there are.
        help: String,
    },
    /// The site has a page or folder of that name.
    #[error("`{id}` is taken by the site itself: choose an id such as `{example}`")]
    Reserved {
        /// The id that was asked for.
        id: String,
        /// An id that would do.
        example: &'static str,
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
    Make,
    /// Put new text into a file.
    Write,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Make => "make",
            Self::Write => "write",
        })
    }
}

impl Doing {
    /// The error of doing this with `path`.
    pub(super) fn failed(self, path: &Path) -> impl FnOnce(io::Error) -> ScaffoldError {
        move |source| match source.kind() {
            ErrorKind::AlreadyExists => ScaffoldError::Exists { path: path.to_owned() },
            _ => ScaffoldError::Io { doing: self, path: path.to_owned(), source },
        }
    }
}

fn advice(error: &io::Error) -> String {
    let known = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "the disk is full; make room and try again"
        }
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read; choose a folder elsewhere",
        ErrorKind::PermissionDenied => {
            "you are not allowed to; change the permissions or choose a folder elsewhere"
        }
        ErrorKind::InvalidFilename => {
            "the name is too long for this disk, or has characters that it refuses"
        }
        ErrorKind::NotADirectory => "a file stands where a folder is needed; choose another name",
        _ => return error.to_string(),
    };
    known.to_owned()
}
