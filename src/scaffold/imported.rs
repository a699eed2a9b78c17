//! The files of an imported version, beside those there are.

use std::path::Path;
use std::path::PathBuf;

use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::scaffold::error::ScaffoldError;
use crate::scaffold::new;
use crate::scaffold::starter;
use crate::scaffold::writer;
use crate::scaffold::writer::NewFile;

/// What an import would make, before anything is written.
#[derive(Debug)]
pub struct Plan {
    content: PathBuf,
    new: Vec<NewFile>,
    /// Files of the same name that are there already: they stay as they are. Paths from the content
    /// folder.
    pub kept: Vec<String>,
}

/// Sorts the files of a version, given by their paths from its folder, into those that are new and
/// those whose place is taken. An edition that is missing is begun, and so is `documents.yaml`, with
/// the text given.
///
/// # Errors
/// [`ScaffoldError`] if there is no site, or the ids are those of the site itself.
pub fn plan(
    content: &Path,
    (edition, version): (&EditionId, &VersionId),
    files: Vec<(String, String)>,
    documents: String,
) -> Result<Plan, ScaffoldError> {
    new::check_site(content)?;
    new::check_edition_id(content, edition)?;
    new::check_version_id(version)?;
    let below = format!("{edition}/{version}/");
    let mut all: Vec<NewFile> =
        files.into_iter().map(|(path, text)| file(&below, &path, text)).collect();
    all = starter::without_missing_schemas(content, all);
    let mut begun = new::edition_file(edition, version);
    begun.push(file("", "documents.yaml", documents));
    begun.retain(|file| !is_taken(&content.join(&file.path)));
    begun = starter::without_missing_schemas(content, begun);
    let (taken, mut new): (Vec<NewFile>, Vec<NewFile>) =
        all.into_iter().partition(|file| is_taken(&content.join(&file.path)));
    new.extend(begun);
    let kept = taken.into_iter().map(|file| file.path).collect();
    Ok(Plan { content: content.to_owned(), new, kept })
}

fn file(below: &str, path: &str, text: String) -> NewFile {
    NewFile { path: format!("{below}{path}"), bytes: text.into_bytes() }
}

fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

impl Plan {
    /// The files that would be made: paths from the content folder, and texts.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.new
            .iter()
            .map(|file| (file.path.as_str(), str::from_utf8(&file.bytes).unwrap_or_default()))
    }

    /// Makes them, all or none. Gives their paths.
    ///
    /// # Errors
    /// [`ScaffoldError`] if one of them cannot be made; then nothing is changed.
    pub fn write(&self) -> Result<Vec<PathBuf>, ScaffoldError> {
        writer::write(&self.content, &self.new)
    }
}
