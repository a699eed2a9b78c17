//! Why nothing could be scanned at all.

use std::io;
use std::path::PathBuf;

use crate::base::suggest;

/// A folder is not there to be scanned. What is wrong inside a folder is a diagnostic instead.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// There is no such folder.
    #[error("there is no folder `{}`; `planpress new site` makes one to start from", path.display())]
    Missing {
        /// The folder that was asked for.
        path: PathBuf,
    },
    /// The path leads to something else.
    #[error("`{}` is not a folder", path.display())]
    NotAFolder {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// The disk or its permissions are in the way.
    #[error("the folder `{}` cannot be read: {}", path.display(), source.kind())]
    Unreadable {
        /// The folder that was asked for.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// No site theme has this name.
    #[error("no site theme is called `{name}`: {}", suggest::help(name, existing.iter().map(String::as_str)))]
    NoSuchTheme {
        /// The name that was asked for.
        name: String,
        /// The names that would have been right, sorted.
        existing: Vec<String>,
    },
}
