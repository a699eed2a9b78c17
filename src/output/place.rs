//! Where a site goes, and whether it may.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;

use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::listing;
use crate::output::manifest;
use crate::output::manifest::Manifest;

/// What must come to no harm, whatever folder is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Surroundings<'a> {
    /// Folders of the author (content, site themes): the output may neither be one, nor lie in one,
    /// nor contain one.
    pub sources: &'a [&'a Path],
    /// The home folder: the output may neither be nor contain it.
    pub home: Option<&'a Path>,
}

/// The output folder and the working folder beside it, both without links on the way.
#[derive(Debug)]
pub(super) struct Place {
    /// The output folder; need not exist yet.
    pub output: PathBuf,
    /// The working folder.
    pub work: PathBuf,
}

impl Place {
    /// Finds the place of an output folder and makes the folders above it, if it is a safe one.
    pub(super) fn find(folder: &Path, around: Surroundings<'_>) -> Result<Self, OutputError> {
        // Without a slash at the end, which would follow a link.
        let folder: PathBuf = folder.components().collect();
        if fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(OutputError::Symlink { path: folder });
        }
        let output = real(&folder).map_err(Doing::Read.failed(&folder))?;
        let precious = || OutputError::Precious { path: output.clone() };
        let (above, name) = output.parent().zip(output.file_name()).ok_or_else(precious)?;
        check(&output, around)?;
        fs::create_dir_all(above).map_err(Doing::Write.failed(above))?;
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(".planpress");
        Ok(Self { work: above.join(hidden), output })
    }

    /// The lock of the build.
    pub(super) fn lock(&self) -> PathBuf {
        self.work.join("lock")
    }

    /// The site being made.
    pub(super) fn staged(&self) -> PathBuf {
        self.work.join("staged")
    }

    /// The site when it is made; after an exchange the old one.
    pub(super) fn ready(&self) -> PathBuf {
        self.work.join("ready")
    }

    /// The old site, moved out of the way.
    pub(super) fn old(&self) -> PathBuf {
        self.work.join("old")
    }

    /// What is being deleted.
    pub(super) fn trash(&self) -> PathBuf {
        self.work.join("trash")
    }

    /// The manifest of the site that is there; nothing if there is no site yet.
    ///
    /// Refuses a folder with anything in it but a site of planpress and hidden files.
    pub(super) fn manifest(&self) -> Result<Option<Manifest>, OutputError> {
        match fs::symlink_metadata(&self.output) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Ok(metadata) if !metadata.is_dir() => {
                return Err(OutputError::NotAFolder { path: self.output.clone() });
            }
            _ => {}
        }
        let manifest = manifest::read(&self.output)?;
        if manifest.is_none() {
            let mut names = listing::names(&self.output)?.into_iter();
            if let Some(name) = names.find(|name| !name.as_encoded_bytes().starts_with(b".")) {
                let found = name.to_string_lossy().into_owned();
                return Err(OutputError::Foreign { path: self.output.clone(), found });
            }
        }
        Ok(manifest)
    }
}

/// The path without links and `..`, also if its end does not exist yet.
fn real(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let (above, name) = path.parent().zip(path.file_name()).ok_or(error)?;
            let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
            Ok(real(above)?.join(name))
        }
        found => found,
    }
}

fn check(output: &Path, around: Surroundings<'_>) -> Result<(), OutputError> {
    let path = || output.to_owned();
    let home = around.home.and_then(|home| real(home).ok());
    if home.is_some_and(|home| home.starts_with(output)) {
        return Err(OutputError::Precious { path: path() });
    }
    for sources in around.sources {
        let real = real(sources).map_err(Doing::Read.failed(sources))?;
        if real.starts_with(output) || output.starts_with(&real) {
            return Err(OutputError::Overlap { path: path(), sources: sources.to_path_buf() });
        }
    }
    Ok(())
}
