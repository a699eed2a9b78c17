//! Files that nothing reads and nothing shows: an editor's text may be lost in one.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::markup::walk::inlines;
use crate::model::format::FormatPlace;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::site::Site;
use crate::model::walk;
use crate::read::folder::MISPLACED_FILE;
use crate::read::folder::meant;

const UNLINKED_FILE: Code = Code("unlinked-file");

/// Endings of documents with text in them.
const DOCUMENTS: [&str; 5] = ["docx", "doc", "odt", "rtf", "pages"];
/// Endings of texts that should have another one.
const TEXTS: [&str; 4] = ["", "txt", "text", "html"];
/// Folders of which every file is a text.
const FOLDERS: [&str; 4] = ["sections", "commitments", "pages", "documents"];

/// Warns of documents and texts that are not read; if all else is well, notes what is not linked to.
pub(super) fn check(diagnostics: &mut Diagnostics, sources: &SourceMap, site: &Site) {
    let shown = shown(site);
    let mut unlinked: BTreeMap<&str, Vec<(FileId, &SourcePath)>> = BTreeMap::new();
    for (file, source) in sources.files() {
        let path = &source.path;
        if shown.contains(path.as_str()) || matches!(meant(path).1, "md" | "yaml") {
            continue;
        }
        match help(path) {
            Some(help) => {
                let message = format!("`{}` is not read: its text is not on the site", name(path));
                diagnostics.push(
                    Diagnostic::warning(MISPLACED_FILE, Span::start_of(file), message)
                        .with_help(help),
                );
            }
            None => unlinked.entry(folder(path)).or_default().push((file, path)),
        }
    }
    // What a broken text links to is not known.
    if diagnostics.has_errors() {
        return;
    }
    for files in unlinked.values() {
        diagnostics.push(not_linked(files));
    }
}

/// One note for each folder.
fn not_linked(files: &[(FileId, &SourcePath)]) -> Diagnostic {
    let (file, path) = files[0];
    let others = match files.len() - 1 {
        0 => String::new(),
        1 => " and to 1 other file of this folder".to_owned(),
        many => format!(" and to {many} other files of this folder"),
    };
    let message = format!("no text links to `{}`{others}", name(path));
    Diagnostic::note(UNLINKED_FILE, Span::start_of(file), message).with_help(format!(
        "link to it, `[words]({0})`, show it, `![what it shows]({0})`, or delete it",
        name(path).replace(' ', "%20")
    ))
}

/// The files that texts and lists of formats name.
fn shown(site: &Site) -> BTreeSet<&str> {
    let mut shown = BTreeSet::new();
    walk::site(site, &mut |_, part| {
        let walk::Part::Prose(prose) = part else { return };
        inlines(prose, &mut |inline| match inline {
            Inline::Image { file, .. } => {
                shown.insert(file.as_str());
            }
            Inline::Link { to, .. } => {
                if let LinkTarget::File(file) = &**to {
                    shown.insert(file.as_str());
                }
            }
            _ => {}
        });
    });
    let versions = site.editions.iter().flat_map(|edition| &edition.versions);
    let formats = versions.flat_map(|version| &version.formats);
    for format in formats.chain(site.pages.iter().flat_map(|page| &page.formats)) {
        if let FormatPlace::File(file, _) = &format.place {
            shown.insert(file.as_str());
        }
    }
    shown
}

/// What to do with a file that holds a text; nothing for a picture and the like.
fn help(path: &SourcePath) -> Option<String> {
    let steps: Vec<&str> = path.as_str().split('/').collect();
    let ending = path.extension().to_ascii_lowercase();
    let command = match steps[..] {
        [edition, version, _, ..] => {
            format!("`planpress import --edition {edition} --version {version} \"{}\"`", name(path))
        }
        _ => format!("`planpress import --edition ID --version ID \"{}\"`", name(path)),
    };
    if ending == "docx" {
        return Some(format!(
            "{command} makes content files of it; move it out of the content folder first"
        ));
    }
    if DOCUMENTS.contains(&ending.as_str()) {
        return Some("save it as a Word document (.docx) outside the content folder; `planpress import` reads it".to_owned());
    }
    let in_texts = steps.iter().rev().nth(1).is_some_and(|folder| FOLDERS.contains(folder));
    (in_texts && TEXTS.contains(&ending.as_str()))
        .then(|| format!("rename it to `{}.md`", path.stem()))
}

fn name(path: &SourcePath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

fn folder(path: &SourcePath) -> &str {
    path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder)
}
