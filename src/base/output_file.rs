//! One file of the site, before it is on disk.

use crate::base::path::OutputPath;

/// A file of the site: where it goes and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its place below the output folder.
    pub path: OutputPath,
    /// All of its bytes.
    pub bytes: Vec<u8>,
}
