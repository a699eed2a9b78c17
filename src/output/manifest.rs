//! `manifest.json`: every file of a site with its size and digest.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;
use serde::Serialize;

use crate::base::digest::Digest;
use crate::base::path::OutputPath;
use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::listing;

/// The name of the manifest, at the root of the output folder.
pub const NAME: &str = "manifest.json";

const GENERATOR: &str = "planpress";

/// What a build wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The version of planpress.
    pub version: String,
    /// Every file but the manifest itself, sorted by path.
    pub files: Vec<FileRecord>,
}

/// One file of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRecord {
    /// Its place below the output folder.
    pub path: OutputPath,
    /// The SHA-256 of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub bytes: u64,
}

/// How a folder differs from its manifest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A file of the manifest is not there.
    Missing(String),
    /// A file has other bytes.
    Changed(String),
    /// A file, link or empty folder is not in the manifest.
    Extra(String),
}

impl Manifest {
    /// The manifest of these files, by this version of planpress.
    pub(super) fn of(files: Vec<FileRecord>) -> Self {
        Self { version: env!("CARGO_PKG_VERSION").to_owned(), files }
    }

    /// The text of the file; the same for the same files.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let files = self.files.iter().map(|file| RawFile {
            path: file.path.as_str().into(),
            sha256: file.digest.to_string(),
            bytes: file.bytes,
        });
        let raw = Raw {
            generator: GENERATOR.to_owned(),
            version: self.version.clone(),
            files: files.collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&raw).expect("texts and numbers can be written");
        bytes.push(b'\n');
        bytes
    }

    /// Whether the folder or file called `name`, at the root of the output, holds files of the site.
    pub(super) fn has_at_root(&self, name: &str) -> bool {
        self.files.iter().any(|file| file.path.as_str().split('/').next() == Some(name))
    }
}

#[derive(Serialize, Deserialize)]
struct Raw {
    generator: String,
    version: String,
    files: Vec<RawFile>,
}

#[derive(Serialize, Deserialize)]
struct RawFile {
    path: String,
    sha256: String,
    bytes: u64,
}

/// The manifest in `folder`; nothing if it has none.
///
/// # Errors
/// [`OutputError::BadManifest`] if the file is not as planpress writes it, [`OutputError::Io`] if it
/// cannot be read.
pub fn read(folder: &Path) -> Result<Option<Manifest>, OutputError> {
    let path = folder.join(NAME);
    let bad = |source| OutputError::BadManifest { path: path.clone(), source };
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Ok(metadata) if !metadata.is_file() => return Err(bad(None)),
        _ => {}
    }
    let bytes = fs::read(&path).map_err(Doing::Read.failed(&path))?;
    let raw: Raw = serde_json::from_slice(&bytes).map_err(|error| bad(Some(error)))?;
    if raw.generator != GENERATOR {
        return Err(bad(None));
    }
    let files: Option<Vec<FileRecord>> = raw.files.iter().map(record).collect();
    Ok(Some(Manifest { version: raw.version, files: files.ok_or_else(|| bad(None))? }))
}

fn record(raw: &RawFile) -> Option<FileRecord> {
    Some(FileRecord {
        path: OutputPath::parse(&raw.path).ok()?,
        digest: Digest::parse(&raw.sha256)?,
        bytes: raw.bytes,
    })
}

/// Compares a folder with its manifest, byte for byte; empty if the site is whole.
///
/// Hidden files at the root that are not in the manifest (`.git`, `.gitkeep`) do not count.
///
/// # Errors
/// As [`read`], and [`OutputError::Foreign`] if there is no manifest.
pub fn verify(folder: &Path) -> Result<Vec<Difference>, OutputError> {
    let manifest = read(folder)?.ok_or_else(|| OutputError::Foreign {
        path: folder.to_owned(),
        found: format!("no {NAME}"),
    })?;
    let listing = listing::of(folder, Some(&manifest))?;
    let mut records: BTreeMap<&str, &FileRecord> =
        manifest.files.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut differences: Vec<Difference> =
        listing.strays.iter().cloned().map(Difference::Extra).collect();
    for path in listing.files.iter().filter(|path| *path != NAME) {
        match records.remove(path.as_str()) {
            None => differences.push(Difference::Extra(path.clone())),
            Some(record) => {
                let disk = folder.join(path);
                let bytes = fs::read(&disk).map_err(Doing::Read.failed(&disk))?;
                if Digest::of(&bytes) != record.digest {
                    differences.push(Difference::Changed(path.clone()));
                }
            }
        }
    }
    differences.extend(records.into_keys().map(|path| Difference::Missing(path.to_owned())));
    differences.sort();
    Ok(differences)
}
