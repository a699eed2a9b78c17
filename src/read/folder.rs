//! Which file is what, by its path.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::id;
use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::id::VersionId;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::base::suggest;
use crate::read::suspect::is_unread;
use crate::read::translation;

const MISPLACED_FILE: Code = Code("misplaced-file");
const BAD_FOLDER: Code = Code("bad-folder");

/// The files of a content folder by what they are. Lists are in the order of their paths.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub(super) site: Option<FileId>,
    pub(super) glossary: Option<FileId>,
    pub(super) documents: Option<FileId>,
    pub(super) comparisons: Option<FileId>,
    pub(super) threads: Option<FileId>,
    pub(super) digests: Vec<FileId>,
    pub(super) pages: Vec<FileId>,
    pub(super) packs: Vec<FileId>,
    pub(super) editions: BTreeMap<EditionId, EditionFolder>,
    /// Translations of other files.
    pub(super) translations: Vec<FileId>,
}

/// The files of an edition.
#[derive(Debug, Default)]
pub(super) struct EditionFolder {
    pub(super) edition: Option<FileId>,
    pub(super) events: Option<FileId>,
    pub(super) changes: Option<FileId>,
    pub(super) results: Option<FileId>,
    pub(super) versions: BTreeMap<VersionId, VersionFolder>,
    /// Some file of the folder, for diagnostics about it.
    pub(super) any: Option<FileId>,
}

/// The files of a version.
#[derive(Debug, Default)]
pub(super) struct VersionFolder {
    pub(super) version: Option<FileId>,
    pub(super) groups: Option<FileId>,
    pub(super) figures: Option<FileId>,
    pub(super) defects: Option<FileId>,
    pub(super) framework: Option<FileId>,
    pub(super) sections: Vec<FileId>,
    pub(super) commitments: Vec<FileId>,
    /// Some file of the folder, for diagnostics about it.
    pub(super) any: Option<FileId>,
}

const SITE_FILES: [&str; 5] =
    ["site.yaml", "glossary.yaml", "documents.yaml", "comparisons.yaml", "threads.yaml"];
const EDITION_FILES: [&str; 4] = ["edition.yaml", "events.yaml", "changes.yaml", "results.yaml"];
const VERSION_FILES: [&str; 5] =
    ["version.yaml", "groups.yaml", "figures.yaml", "defects.yaml", "framework.yaml"];
const VERSION_FOLDERS: [&str; 2] = ["sections", "commitments"];

/// Sorts the files. A text file that fits nowhere is an error, because its content would silently
/// be missing from the site; any other file is taken as a picture or an attachment.
pub(super) fn sort(diagnostics: &mut Diagnostics, sources: &SourceMap) -> Folder {
    let mut folder = Folder::default();
    for (file, source) in sources.files() {
        if !matches!(source.path.extension(), "yaml" | "md") || is_unread(source) {
            continue;
        }
        if translation::parts_of(source.path.as_str()).is_some() {
            folder.translations.push(file);
            continue;
        }
        let steps: Vec<&str> = source.path.as_str().split('/').collect();
        place(diagnostics, &mut folder, file, &steps);
    }
    folder
}

fn place(diagnostics: &mut Diagnostics, folder: &mut Folder, file: FileId, steps: &[&str]) {
    match steps {
        ["site.yaml"] => folder.site = Some(file),
        ["glossary.yaml"] => folder.glossary = Some(file),
        ["documents.yaml"] => folder.documents = Some(file),
        ["comparisons.yaml"] => folder.comparisons = Some(file),
        ["threads.yaml"] => folder.threads = Some(file),
        ["documents", name] if is_markdown(name) => folder.digests.push(file),
        ["packs", name] if is_yaml(name) => folder.packs.push(file),
        ["pages", name] if is_markdown(name) => folder.pages.push(file),
        [name] => misplaced(diagnostics, file, name, &SITE_FILES),
        ["documents" | "pages", name, ..] => misplaced(diagnostics, file, name, &["NAME.md"]),
        ["packs", name, ..] => misplaced(diagnostics, file, name, &["NAME.yaml"]),
        [edition, rest @ ..] => {
            let Some(id) = folder_id::<EditionId>(diagnostics, file, edition) else { return };
            let edition = folder.editions.entry(id).or_default();
            edition.any.get_or_insert(file);
            place_in_edition(diagnostics, edition, file, rest);
        }
        [] => {}
    }
}

fn place_in_edition(
    diagnostics: &mut Diagnostics,
    edition: &mut EditionFolder,
    file: FileId,
    steps: &[&str],
) {
    match steps {
        ["edition.yaml"] => edition.edition = Some(file),
        ["events.yaml"] => edition.events = Some(file),
        ["changes.yaml"] => edition.changes = Some(file),
        ["results.yaml"] => edition.results = Some(file),
        [name] => misplaced(diagnostics, file, name, &EDITION_FILES),
        [version, rest @ ..] => {
            let Some(id) = folder_id::<VersionId>(diagnostics, file, version) else { return };
            let version = edition.versions.entry(id).or_default();
            version.any.get_or_insert(file);
            place_in_version(diagnostics, version, file, rest);
        }
        [] => {}
    }
}

fn place_in_version(
    diagnostics: &mut Diagnostics,
    version: &mut VersionFolder,
    file: FileId,
    steps: &[&str],
) {
    match steps {
        ["version.yaml"] => version.version = Some(file),
        ["groups.yaml"] => version.groups = Some(file),
        ["figures.yaml"] => version.figures = Some(file),
        ["defects.yaml"] => version.defects = Some(file),
        ["framework.yaml"] => version.framework = Some(file),
        ["sections", name] if is_markdown(name) => version.sections.push(file),
        ["commitments", name] if is_markdown(name) => version.commitments.push(file),
        [name] => misplaced(diagnostics, file, name, &VERSION_FILES),
        [name, ..] => misplaced(diagnostics, file, name, &VERSION_FOLDERS),
        [] => {}
    }
}

fn is_yaml(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "yaml")
}

fn is_markdown(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "md")
}

fn misplaced(diagnostics: &mut Diagnostics, file: FileId, name: &str, known: &[&str]) {
    let message = format!("`{name}` is none of the files that belong in this folder");
    diagnostics.push(Diagnostic::error(MISPLACED_FILE, Span::start_of(file), message).with_help(
        format!(
            "rename it ({}), or move it out of the content folder",
            suggest::help(name, known.iter().copied())
        ),
    ));
}

fn folder_id<I: Id>(diagnostics: &mut Diagnostics, file: FileId, name: &str) -> Option<I> {
    I::parse(name)
        .map_err(|why| {
            let message = format!("the folder `{name}` cannot be the id of any {}: {why}", I::WHAT);
            diagnostics.push(
                Diagnostic::error(BAD_FOLDER, Span::start_of(file), message)
                    .with_help(format!("rename the folder to `{}`", id::suggestion(name))),
            );
        })
        .ok()
}
