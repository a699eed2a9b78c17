//! `planpress new version --from`: a draft that begins as a copy of another version.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::base::suggest;
use crate::scaffold::error::Doing;
use crate::scaffold::error::ScaffoldError;
use crate::scaffold::keys;
use crate::scaffold::new;
use crate::scaffold::writer;
use crate::scaffold::writer::NewFile;

/// Keys that say what something was in the version before: it has the same ids now.
const LINEAGE: [&str; 4] = ["continues", "merged-into", "split-from", "renamed-from"];

/// Files that are about the printed text of the version that is copied.
const NOT_COPIED: [&str; 1] = ["defects"];

/// Deepest folder that is copied: `sections/` and `commitments/` are 1 deep.
const MAX_DEPTH: usize = 4;

/// Makes the version `id` as a draft of `today`, with the files of another version of the edition:
/// `from`, or else the last one whose text is held. Ids, remarks and translations are kept; dates,
/// reports and other formats of the old version are not, nor is its lineage. Gives the version that
/// was copied and the paths of all files.
///
/// # Errors
/// [`ScaffoldError`] if there is no such edition or version, the id is taken, or the disk is in the
/// way; then nothing is made.
pub fn version(
    content: &Path,
    (edition, id): (&EditionId, &VersionId),
    from: Option<&VersionId>,
    today: Date,
) -> Result<(String, Vec<PathBuf>), ScaffoldError> {
    let folder = new::version_folder(content, edition, id)?;
    let versions = versions(&content.join(edition.as_str()));
    let from = match from {
        Some(from) if versions.iter().any(|(name, _)| name == from.as_str()) => from.to_string(),
        Some(from) => return Err(no_version(edition, from.as_str(), &versions)),
        None => {
            let held = versions.iter().rev().find(|(_, text)| has_text(text));
            held.map(|(name, _)| name.clone()).ok_or_else(|| no_version(edition, "", &versions))?
        }
    };
    let mut files = Vec::new();
    collect(&mut files, &content.join(edition.as_str()).join(&from), "", MAX_DEPTH)?;
    let files = copied(files, id, today);
    Ok((from, writer::write(&folder, &files)?))
}

/// The versions of an edition by id, with what `version.yaml` says.
fn versions(edition: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(edition).into_iter().flatten().flatten();
    let mut versions: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let text = fs::read_to_string(entry.path().join("version.yaml")).ok()?;
            Some((entry.file_name().into_string().ok()?, text.replace("\r\n", "\n")))
        })
        .collect();
    versions.sort();
    versions
}

/// The last version of an edition whose text is held.
pub(super) fn last(edition: &Path) -> Option<String> {
    let versions = versions(edition);
    versions.into_iter().rev().find(|(_, text)| has_text(text)).map(|(name, _)| name)
}

fn has_text(version: &str) -> bool {
    keys::value(version, "text").is_some_and(|held| held != "none")
}

fn no_version(edition: &EditionId, id: &str, versions: &[(String, String)]) -> ScaffoldError {
    let held = versions.iter().filter(|(_, text)| has_text(text)).map(|(name, _)| name.as_str());
    let advice = match id {
        "" => format!("leave out --from: no version of `{edition}` has a text"),
        id => suggest::help(id, held),
    };
    ScaffoldError::NoVersion { edition: edition.to_string(), id: id.to_owned(), help: advice }
}

/// Reads the files of a folder; hidden ones and links are left where they are.
fn collect(
    files: &mut Vec<NewFile>,
    folder: &Path,
    below: &str,
    depth: usize,
) -> Result<(), ScaffoldError> {
    let entries = fs::read_dir(folder).map_err(Doing::Read.failed(folder))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    for name in names.into_iter().filter(|name| !name.starts_with('.') && !name.ends_with('~')) {
        let path = folder.join(&name);
        let kind = fs::symlink_metadata(&path).map_err(Doing::Read.failed(&path))?.file_type();
        if kind.is_dir() && depth > 0 {
            collect(files, &path, &format!("{below}{name}/"), depth - 1)?;
        } else if kind.is_file() {
            let bytes = fs::read(&path).map_err(Doing::Read.failed(&path))?;
            files.push(NewFile { path: format!("{below}{name}"), bytes });
        }
    }
    Ok(())
}

/// The files as those of a draft.
fn copied(files: Vec<NewFile>, id: &VersionId, today: Date) -> Vec<NewFile> {
    let version = files.iter().find(|file| file.path == "version.yaml").and_then(text_of);
    let old = version.unwrap_or_default();
    let new = draft(&old, id, today);
    let formats = old.find("\nformats:").map_or("", |at| &old[at..]);
    let is_format = |file: &NewFile| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        !is_text(name) && formats.contains(name)
    };
    let is_copied = |file: &NewFile| {
        let stem = file.path.split('.').next().unwrap_or_default();
        !NOT_COPIED.contains(&stem) && !is_format(file)
    };
    let files = files.into_iter().filter(is_copied);
    let files = files.filter_map(|file| {
        let NewFile { path, bytes } = &file;
        let Some(text) = text_of(&file) else { return Some(file) };
        let text = match path.as_str() {
            "version.yaml" => new.clone(),
            _ if path.starts_with("version.") => translation(&text, &new)?,
            _ if is_text(path) => keys::without(&text, &LINEAGE),
            _ => return Some(NewFile { path: path.clone(), bytes: bytes.clone() }),
        };
        Some(NewFile { path: path.clone(), bytes: text.into_bytes() })
    });
    files.collect()
}

fn is_text(path: &str) -> bool {
    matches!(path.rsplit_once('.'), Some((_, "yaml" | "md")))
}

fn text_of(file: &NewFile) -> Option<String> {
    let text = str::from_utf8(&file.bytes).ok()?;
    Some(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

/// What `version.yaml` says of a draft.
fn draft(old: &str, id: &VersionId, today: Date) -> String {
    let title = format!("title: Draft of {} ({id})", new::in_words(today));
    let dates = format!("dates:\n  - kind: drafted\n    date: {today}");
    let gone =
        ["embargo", "document", "document-certainty", "change-note", "facts", "formats", "source"];
    let mut keys: Vec<(&str, &str)> = gone.map(|key| (key, "")).to_vec();
    keys.extend([
        ("title", title.as_str()),
        ("status", "status: draft"),
        ("dates", dates.as_str()),
    ]);
    let mut text = keys::replaced(old, &keys);
    if !text.contains("\ndates:") {
        text = format!("{}\n{dates}\n", text.trim_end());
    }
    text
}

/// A translation of `version.yaml` without the texts that are no longer there; nothing if none is
/// left. Only letters and digits are compared, because lines are broken in other places.
fn translation(text: &str, new: &str) -> Option<String> {
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let there = bare(new);
    let (head, entries) = text.split_once("texts:\n")?;
    let mut kept = String::new();
    for entry in entries.trim_start_matches("  - ").split("\n  - ") {
        let source = entry.lines().find_map(|line| line.trim_start().strip_prefix("source:"));
        let source = source.map(|source| bare(&source.replace("\\n", " ").replace("\\\"", "\"")));
        if source.is_some_and(|source| !source.is_empty() && there.contains(&source)) {
            kept.extend(["  - ", entry.trim_end(), "\n"]);
        }
    }
    (!kept.is_empty()).then(|| format!("{head}texts:\n{kept}"))
}
