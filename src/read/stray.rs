//! Files that nothing reads and nothing shows: an editor's text may be lost in one.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
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

/// Tells of documents and texts that are not read. A text among texts is an error, as it is with
/// Markdown in a wrong place: links may lead to it.
pub(super) fn texts(diagnostics: &mut Diagnostics, sources: &SourceMap, site: &Site) {
    for (file, path) in not_shown(sources, site) {
        let Some((severity, help)) = help(path) else { continue };
        let message = format!("`{}` is not read: its text is not on the site", name(path));
        let told = Diagnostic::new(severity, MISPLACED_FILE, Span::start_of(file), message);
        diagnostics.push(told.with_help(help));
    }
}

/// Notes the other files that nothing links to, if all else is well: what a broken text links to is
/// not known.
pub(super) fn unlinked(diagnostics: &mut Diagnostics, sources: &SourceMap, site: &Site) {
    if diagnostics.has_errors() {
        return;
    }
    let mut unlinked: BTreeMap<&str, Vec<(FileId, &SourcePath)>> = BTreeMap::new();
    for (file, path) in not_shown(sources, site) {
        if help(path).is_none() {
            unlinked.entry(folder(path)).or_default().push((file, path));
        }
    }
    for files in unlinked.values() {
        diagnostics.push(not_linked(files));
    }
}

/// Files that are neither read nor named by a text.
fn not_shown<'a>(sources: &'a SourceMap, site: &Site) -> Vec<(FileId, &'a SourcePath)> {
    let files = sources.files().map(|(file, source)| (file, &source.path));
    let mut files: Vec<_> = files.filter(|(_, path)| meant(path).1.is_empty()).collect();
    if !files.is_empty() {
        let shown = shown(site);
        files.retain(|(_, path)| !shown.contains(path.as_str()));
    }
    files
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
            Inline::Image(image) => {
                shown.insert(image.file.as_str());
            }
            Inline::Link(link) => {
                if let LinkTarget::File(file) = &link.to {
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

/// How grave it is that a file with a text is not read, and what to do; nothing for a picture and the
/// like.
fn help(path: &SourcePath) -> Option<(Severity, String)> {
    let steps: Vec<&str> = path.as_str().split('/').collect();
    let ending = path.extension().to_ascii_lowercase();
    if ending == "docx" {
        return Some((Severity::Warning, import(path, &steps)));
    }
    if DOCUMENTS.contains(&ending.as_str()) {
        let help = "save it as a Word document (.docx) outside the content folder: `planpress import` reads that";
        return Some((Severity::Warning, help.to_owned()));
    }
    let in_texts = steps.iter().rev().nth(1).is_some_and(|folder| FOLDERS.contains(folder));
    let stem = path.stem().strip_suffix(".md").unwrap_or(path.stem());
    (in_texts && TEXTS.contains(&ending.as_str()))
        .then(|| (Severity::Error, format!("rename it to `{stem}.md`")))
}

/// The command that makes content files of a Word file.
fn import(path: &SourcePath, steps: &[&str]) -> String {
    let (edition, version) = match *steps {
        [edition, version, _, ..] => (edition, version),
        _ => ("ID", "ID"),
    };
    format!(
        "move it out of the content folder; then \
         `planpress import --edition {edition} --version {version} \"{}\"` makes content files of it",
        name(path)
    )
}

fn name(path: &SourcePath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

fn folder(path: &SourcePath) -> &str {
    path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder)
}
