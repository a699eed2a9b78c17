//! `planpress new`: a site, an edition, a version that build with zero edits.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::base::suggest;
use crate::scaffold::copied;
use crate::scaffold::error::Doing;
use crate::scaffold::error::ScaffoldError;
use crate::scaffold::starter;
use crate::scaffold::writer;
use crate::scaffold::writer::NewFile;

/// Folders of every content folder, and addresses of every site, that no edition can have.
const NOT_EDITIONS: [&str; 8] =
    ["assets", "changes", "contacts", "documents", "downloads", "files", "glossary", "pages"];

/// Addresses of every edition that no version can have.
const NOT_VERSIONS: [&str; 1] = ["events"];

/// Makes a small, complete, fictional site in `folder`, which may be missing or empty: its content,
/// a `README.md` for the editor, and the schemas by which text editors complete keys. Gives the paths of all files.
///
/// `today` becomes the day on which the accessibility statement was reviewed.
///
/// # Errors
/// [`ScaffoldError`] if the folder has anything in it or cannot be written; then nothing is made.
pub fn site(folder: &Path, today: Date) -> Result<Vec<PathBuf>, ScaffoldError> {
    check_empty(folder)?;
    let words = [("today", &*today.to_string()), ("today-in-words", &*in_words(today))];
    let mut files = starter::files(starter::SITE, "", &words);
    files.extend(starter::pictures());
    files.extend(starter::schemas());
    writer::write(folder, &files)
}

/// Makes the edition `id` with a first draft in a content folder. Gives the paths of all files.
///
/// # Errors
/// [`ScaffoldError`] if there is no site, the id is taken, or the folder cannot be written; then
/// nothing is made.
pub fn edition(content: &Path, id: &EditionId) -> Result<Vec<PathBuf>, ScaffoldError> {
    check_site(content)?;
    check_edition_id(content, id)?;
    let folder = content.join(id.as_str());
    check_missing(&folder)?;
    let version = first_version(id);
    let words = [("edition", id.as_str()), ("version", &version), ("period", &*period(id))];
    let mut files = starter::files(starter::EDITION, "", &words);
    files.extend(starter::files(starter::VERSION, &version, &words));
    writer::write(&folder, &starter::without_missing_schemas(content, files))
}

/// Makes the version `id` in an edition of a content folder. Gives the paths of all files.
///
/// # Errors
/// [`ScaffoldError`] if there is no such edition, the id is taken, or the folder cannot be written;
/// then nothing is made.
pub fn version(
    content: &Path,
    edition: &EditionId,
    id: &VersionId,
) -> Result<Vec<PathBuf>, ScaffoldError> {
    let folder = version_folder(content, edition, id)?;
    let words = [("edition", edition.as_str()), ("version", id.as_str())];
    let files = starter::files(starter::VERSION, "", &words);
    writer::write(&folder, &starter::without_missing_schemas(content, files))
}

/// The version that `--from` would copy: the last one of the edition whose text is held.
#[must_use]
pub fn copyable(content: &Path, edition: &EditionId) -> Option<String> {
    copied::last(&content.join(edition.as_str()))
}

/// The folder for a new version, which is free.
pub(super) fn version_folder(
    content: &Path,
    edition: &EditionId,
    id: &VersionId,
) -> Result<PathBuf, ScaffoldError> {
    check_site(content)?;
    if !content.join(edition.as_str()).join("edition.yaml").is_file() {
        return Err(no_edition(content, edition));
    }
    check_version_id(id)?;
    let folder = content.join(edition.as_str()).join(id.as_str());
    check_missing(&folder)?;
    Ok(folder)
}

/// The file that begins an edition, with its path from the content folder.
pub(super) fn edition_file(id: &EditionId, first_version: &VersionId) -> Vec<NewFile> {
    let words =
        [("edition", id.as_str()), ("version", first_version.as_str()), ("period", &*period(id))];
    let mut files = starter::files(starter::EDITION, id.as_str(), &words);
    files.retain(|file| file.path.ends_with("/edition.yaml"));
    files
}

/// An edition cannot have the address of something else.
pub(super) fn check_edition_id(content: &Path, id: &EditionId) -> Result<(), ScaffoldError> {
    let page = content.join("pages").join(format!("{id}.md"));
    if NOT_EDITIONS.contains(&id.as_str()) || page.exists() {
        return Err(ScaffoldError::Reserved { id: id.to_string(), example: "2026-30" });
    }
    Ok(())
}

/// A version cannot have the address of something else of its edition.
pub(super) fn check_version_id(id: &VersionId) -> Result<(), ScaffoldError> {
    if NOT_VERSIONS.contains(&id.as_str()) {
        return Err(ScaffoldError::Reserved { id: id.to_string(), example: "2026-01-draft" });
    }
    Ok(())
}

fn check_empty(folder: &Path) -> Result<(), ScaffoldError> {
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => match error.kind() {
            ErrorKind::NotFound => return check_missing(folder),
            ErrorKind::NotADirectory => {
                return Err(ScaffoldError::NotAFolder { path: folder.to_owned() });
            }
            _ => return Err(Doing::Read.failed(folder)(error)),
        },
    };
    let Some(entry) = entries.next() else { return Ok(()) };
    let found = entry.map_err(Doing::Read.failed(folder))?.file_name();
    let found = found.to_string_lossy().into_owned();
    Err(ScaffoldError::NotEmpty { path: folder.to_owned(), found })
}

/// Whether the name is free; a symbolic link that leads nowhere takes it too.
fn check_missing(path: &Path) -> Result<(), ScaffoldError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(ScaffoldError::Exists { path: path.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Doing::Read.failed(path)(error)),
    }
}

pub(super) fn check_site(content: &Path) -> Result<(), ScaffoldError> {
    if content.join("site.yaml").is_file() {
        return Ok(());
    }
    Err(ScaffoldError::NoSite { content: content.to_owned() })
}

fn no_edition(content: &Path, edition: &EditionId) -> ScaffoldError {
    let entries = fs::read_dir(content).into_iter().flatten().flatten();
    let editions = entries.filter(|entry| entry.path().join("edition.yaml").is_file());
    let mut ids: Vec<String> =
        editions.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    ids.sort();
    let help = suggest::help(edition.as_str(), ids.iter().map(String::as_str));
    ScaffoldError::NoEdition { content: content.to_owned(), id: edition.to_string(), help }
}

/// The id of the draft that a new edition begins with. The editor renames its folder; until then it
/// has to sort before the versions of the same year, because ids give the order of versions.
fn first_version(edition: &EditionId) -> String {
    match edition.as_str().get(..4) {
        Some(year) if is_number(year) => format!("{year}-01-draft"),
        _ => "01-draft".to_owned(),
    }
}

/// The period as readers see it: `2026–30` for `2026-30`.
fn period(edition: &EditionId) -> String {
    match edition.as_str().split_once('-') {
        Some((from, to)) if is_number(from) && is_number(to) => format!("{from}–{to}"),
        _ => edition.to_string(),
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn in_words(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.iter().zip(1..).find(|(_, number)| *number == date.month());
    format!("{} {} {}", date.day(), month.map_or("", |(name, _)| name), date.year())
}
