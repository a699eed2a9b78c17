//! What an output folder holds, without following any link.

use std::ffi::OsStr;
use std::ffi::OsString;
use std::fs;
use std::fs::DirEntry;
use std::fs::FileType;
use std::path::Path;

use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::manifest::Manifest;

/// The contents of a folder, sorted, as paths from there.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Ordinary files.
    pub files: Vec<String>,
    /// What no build makes: links, devices, empty folders, names that are not Unicode.
    pub strays: Vec<String>,
}

impl Listing {
    /// Whether there is an ordinary file at `path`. O(log n).
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.as_str().cmp(path)).is_ok()
    }
}

/// Lists a site. Hidden files and folders at its root that are not in the manifest are left out.
pub(super) fn of(folder: &Path, manifest: Option<&Manifest>) -> Result<Listing, OutputError> {
    let mut listing = Listing::default();
    for (name, kind) in entries(folder)? {
        if !is_hidden(&name, manifest) {
            add(&mut listing, folder, Path::new(&name), kind)?;
        }
    }
    listing.files.sort();
    listing.strays.sort();
    Ok(listing)
}

/// Names of the hidden files and folders at the root that are not in the manifest: a `.gitkeep`, a
/// `.git`. They are somebody's, so they outlive every build.
pub(super) fn hidden(
    folder: &Path,
    manifest: Option<&Manifest>,
) -> Result<Vec<OsString>, OutputError> {
    let mut names = names(folder)?;
    names.retain(|name| is_hidden(name, manifest));
    Ok(names)
}

/// Names of everything at the root.
pub(super) fn names(folder: &Path) -> Result<Vec<OsString>, OutputError> {
    Ok(entries(folder)?.into_iter().map(|(name, _)| name).collect())
}

fn is_hidden(name: &OsStr, manifest: Option<&Manifest>) -> bool {
    let ours = |manifest: &Manifest| manifest.has_at_root(&name.to_string_lossy());
    name.as_encoded_bytes().starts_with(b".") && !manifest.is_some_and(ours)
}

fn entries(folder: &Path) -> Result<Vec<(OsString, FileType)>, OutputError> {
    let named = |entry: DirEntry| entry.file_type().map(|kind| (entry.file_name(), kind));
    let entries =
        fs::read_dir(folder).and_then(|all| all.map(|entry| entry.and_then(named)).collect());
    entries.map_err(Doing::Read.failed(folder))
}

fn add(
    listing: &mut Listing,
    folder: &Path,
    path: &Path,
    kind: FileType,
) -> Result<(), OutputError> {
    let inside = if kind.is_dir() { entries(&folder.join(path))? } else { Vec::new() };
    match site_path(path) {
        Some(path) if kind.is_file() => listing.files.push(path),
        Some(_) if !inside.is_empty() => {}
        _ => listing.strays.push(path.to_string_lossy().into_owned()),
    }
    inside.into_iter().try_for_each(|(name, kind)| add(listing, folder, &path.join(name), kind))
}

/// The path as the site writes it, with `/` on every system; nothing if it is not Unicode.
fn site_path(path: &Path) -> Option<String> {
    let steps: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    steps.map(|steps| steps.join("/"))
}
