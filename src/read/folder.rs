//! Which file is what, by its path.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::id;
use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::id::VersionId;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::base::suggest;
use crate::read::suspect::is_unread;
use crate::read::translation;

pub(super) const MISPLACED_FILE: Code = Code("misplaced-file");
pub(super) const BAD_FOLDER: Code = Code("bad-folder");

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
    /// How many files lie in folders whose names cannot be ids of editions.
    pub(super) unnamed: usize,
}

/// The files of an edition.
#[derive(Debug, Default)]
pub(super) struct EditionFolder {
    pub(super) edition: Option<FileId>,
    pub(super) events: Option<FileId>,
    pub(super) changes: Option<FileId>,
    pub(super) results: Option<FileId>,
    pub(super) versions: BTreeMap<VersionId, VersionFolder>,
    /// How many files lie in folders whose names cannot be ids of versions.
    pub(super) unnamed: usize,
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

pub(super) const SITE_FILES: [&str; 5] =
    ["site.yaml", "glossary.yaml", "documents.yaml", "comparisons.yaml", "threads.yaml"];
const EDITION_FILES: [&str; 4] = ["edition.yaml", "events.yaml", "changes.yaml", "results.yaml"];
const VERSION_FILES: [&str; 5] =
    ["version.yaml", "groups.yaml", "figures.yaml", "defects.yaml", "framework.yaml"];
const VERSION_FOLDERS: [&str; 2] = ["sections", "commitments"];
const FOLDERS_OF_TEXTS: [&str; 4] = ["sections", "commitments", "pages", "documents"];

/// The path that a file is taken to have, and its ending: other endings for YAML and Markdown, and those
/// in capitals, are reported when the folder is scanned, and nothing that follows from them.
pub(super) fn meant(path: &SourcePath) -> (Cow<'_, str>, &'static str) {
    if let Some(ending) = ["md", "yaml"].into_iter().find(|ending| *ending == path.extension()) {
        return (Cow::Borrowed(path.as_str()), ending);
    }
    let ending = match path.extension().to_ascii_lowercase().as_str() {
        "yaml" | "yml" => "yaml",
        "md" | "markdown" => "md",
        _ => "",
    };
    let stem = path.as_str().len() - path.extension().len();
    (Cow::Owned(format!("{}{ending}", &path.as_str()[..stem])), ending)
}

/// Sorts the files. A text file that fits nowhere is an error, because its content would silently
/// be missing from the site; any other file is taken as a picture or an attachment.
pub(super) fn sort(diagnostics: &mut Diagnostics, sources: &SourceMap) -> Folder {
    let mut folder = Folder::default();
    let mut wrong = Wrong::default();
    for (file, source) in sources.files() {
        let (path, ending) = meant(&source.path);
        if ending.is_empty() || is_unread(source) {
            continue;
        }
        if translation::parts_of(source.path.as_str()).is_some() {
            folder.translations.push(file);
            continue;
        }
        let steps: Vec<&str> = path.split('/').collect();
        wrong.file = Some(file);
        place(&mut wrong, &mut folder, file, &steps);
    }
    wrong.told.into_values().for_each(|told| diagnostics.push(told));
    folder
}

/// What is wrong with names, said once for each file or folder.
#[derive(Debug, Default)]
struct Wrong {
    /// By the path of the file or folder.
    told: BTreeMap<String, Diagnostic>,
    /// The file that is being placed.
    file: Option<FileId>,
}

impl Wrong {
    /// Of a folder, its main file is the place that editors are sent to.
    fn tell(
        &mut self,
        steps: &[&str],
        depth: usize,
        (code, message, help): (Code, String, String),
    ) {
        let Some(file) = self.file else { return };
        let is_main = matches!(steps[depth + 1..], ["edition.yaml" | "version.yaml"]);
        let path = steps[..=depth].join("/");
        if is_main || !self.told.contains_key(&path) {
            let error = Diagnostic::error(code, Span::start_of(file), message);
            self.told.insert(path, error.with_help(help));
        }
    }

    /// A file or folder that belongs elsewhere.
    fn misplaced(&mut self, steps: &[&str], depth: usize, known: &[&str]) {
        let name = steps[depth];
        let is_folder = depth + 1 < steps.len();
        let (what, whose) = if is_folder { ("the folder ", "folders") } else { ("", "files") };
        let message = format!("{what}`{name}` is none of the {whose} that belong here");
        let rename = suggest::help(name, known.iter().copied());
        let help = format!("rename it ({rename}), or move it out of the content folder");
        self.tell(steps, depth, (MISPLACED_FILE, message, help));
    }

    /// A file that has to be moved or renamed in a way that is known.
    fn moved(&mut self, steps: &[&str], message: &str, help: String) {
        let message = format!("`{}` {message}", steps[steps.len() - 1]);
        self.tell(steps, steps.len() - 1, (MISPLACED_FILE, message, help));
    }

    fn folder_id<I: Id>(&mut self, steps: &[&str], depth: usize) -> Option<I> {
        let name = steps[depth];
        let refuse = |why| {
            let message = format!("the folder `{name}` cannot be the id of any {}: {why}", I::WHAT);
            (BAD_FOLDER, message, format!("rename the folder to `{}`", id::suggestion(name)))
        };
        I::parse(name).map_err(|why| self.tell(steps, depth, refuse(why))).ok()
    }
}

fn place(wrong: &mut Wrong, folder: &mut Folder, file: FileId, steps: &[&str]) {
    match steps {
        ["site.yaml"] => folder.site = Some(file),
        ["glossary.yaml"] => folder.glossary = Some(file),
        ["documents.yaml"] => folder.documents = Some(file),
        ["comparisons.yaml"] => folder.comparisons = Some(file),
        ["threads.yaml"] => folder.threads = Some(file),
        ["documents", name] if is_markdown(name) => folder.digests.push(file),
        ["packs", name] if is_yaml(name) => folder.packs.push(file),
        ["pages", name] if is_markdown(name) => folder.pages.push(file),
        [_] => wrong.misplaced(steps, 0, &SITE_FILES),
        ["documents" | "pages", ..] => among_texts(wrong, steps),
        ["packs", ..] => wrong.misplaced(steps, 1, &["NAME.yaml"]),
        [_, rest @ ..] => {
            let Some(id) = wrong.folder_id::<EditionId>(steps, 0) else {
                folder.unnamed += 1;
                return;
            };
            let edition = folder.editions.entry(id).or_default();
            edition.any.get_or_insert(file);
            place_in_edition(wrong, edition, file, (steps, rest));
        }
        [] => {}
    }
}

fn place_in_edition(
    wrong: &mut Wrong,
    edition: &mut EditionFolder,
    file: FileId,
    (all, steps): (&[&str], &[&str]),
) {
    match steps {
        ["edition.yaml"] => edition.edition = Some(file),
        ["events.yaml"] => edition.events = Some(file),
        ["changes.yaml"] => edition.changes = Some(file),
        ["results.yaml"] => edition.results = Some(file),
        [_] => wrong.misplaced(all, 1, &EDITION_FILES),
        ["sections" | "commitments", ..] => {
            let message = "belongs to a version, and its folder to none".to_owned();
            let help = format!(
                "move the folder `{}` into that of a version, such as `2026-03-draft`",
                steps[0]
            );
            wrong.tell(
                all,
                1,
                (MISPLACED_FILE, format!("the folder `{}` {message}", steps[0]), help),
            );
        }
        [_, rest @ ..] => {
            let Some(id) = wrong.folder_id::<VersionId>(all, 1) else {
                edition.unnamed += 1;
                return;
            };
            let version = edition.versions.entry(id).or_default();
            version.any.get_or_insert(file);
            place_in_version(wrong, version, file, (all, rest));
        }
        [] => {}
    }
}

fn place_in_version(
    wrong: &mut Wrong,
    version: &mut VersionFolder,
    file: FileId,
    (all, steps): (&[&str], &[&str]),
) {
    match steps {
        ["version.yaml"] => version.version = Some(file),
        ["groups.yaml"] => version.groups = Some(file),
        ["figures.yaml"] => version.figures = Some(file),
        ["defects.yaml"] => version.defects = Some(file),
        ["framework.yaml"] => version.framework = Some(file),
        ["sections", name] if is_markdown(name) => version.sections.push(file),
        ["commitments", name] if is_markdown(name) => version.commitments.push(file),
        ["sections" | "commitments", ..] => among_texts(wrong, all),
        [name] if is_markdown(name) => {
            let help = "move it into `sections/` or `commitments/`, or out of the content folder"
                .to_owned();
            wrong.moved(all, "stands beside the folders of texts, not in one", help);
        }
        [_] => wrong.misplaced(all, 2, &VERSION_FILES),
        [_, ..] => wrong.misplaced(all, 2, &VERSION_FOLDERS),
        [] => {}
    }
}

/// A file in a folder of Markdown files that is none, or that lies deeper.
fn among_texts(wrong: &mut Wrong, steps: &[&str]) {
    let place = steps.iter().position(|step| FOLDERS_OF_TEXTS.contains(step)).unwrap_or(0);
    let folder = steps[place];
    let name = steps[steps.len() - 1];
    if is_markdown(name) {
        let help = format!("move it into `{folder}/` itself");
        return wrong.moved(steps, "lies in a folder within a folder of texts", help);
    }
    let stem = name.strip_suffix(".yaml").unwrap_or(name);
    let help = format!("rename it to `{stem}.md`, or move it out of `{folder}/`");
    wrong.moved(steps, "is no Markdown file, as all files of this folder are", help);
}

fn is_yaml(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "yaml")
}

fn is_markdown(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "md")
}
