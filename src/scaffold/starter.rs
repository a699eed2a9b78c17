//! The starter files, as they stand in `starter/`, and the words that are put into them.

use std::path::Path;

use crate::scaffold::writer::NewFile;
use crate::schema;

/// How the first line of a YAML file begins that says where its schema is, for text editors.
const SCHEMA_LINE: &str = "# yaml-language-server: $schema=";

/// A file with `{{name}}` where a word is put in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Starter {
    /// Where it goes, from the folder that is made.
    pub(super) path: &'static str,
    /// What is in it.
    pub(super) text: &'static str,
}

/// What is put in place of `{{name}}`: names and words.
pub(super) type Words<'a> = &'a [(&'a str, &'a str)];

macro_rules! starters {
    ($folder:literal: $($path:literal)*) => {
        &[$(Starter {
            path: $path,
            text: include_str!(concat!("starter/", $folder, "/", $path)),
        }),*]
    };
}

macro_rules! pictures {
    ($folder:literal: $($path:literal)*) => {
        &[$(($path, include_bytes!(concat!("starter/", $folder, "/", $path)))),*]
    };
}

/// The pictures of the handbook: path from the folder that is made, content.
pub(super) const PICTURES: &[(&str, &[u8])] = pictures!("site":
    "content/pages/handbook/home.png"
    "content/pages/handbook/promise.png"
    "content/pages/handbook/errors.png"
    "content/pages/handbook/workbench.png"
    "content/pages/handbook/changes.png"
    "content/pages/handbook/paper.png"
);

/// A small site that can be built and learnt from.
pub(super) const SITE: &[Starter] = starters!("site":
    "README.md"
    ".vscode/settings.json"
    "content/site.yaml"
    "content/glossary.yaml"
    "content/documents.yaml"
    "content/comparisons.yaml"
    "content/threads.yaml"
    "content/documents/council-plan-2026.md"
    "content/documents/council-plan-draft.md"
    "content/pages/about.md"
    "content/pages/accessibility.md"
    "content/pages/handbook.md"
    "content/pages/other-formats.md"
    "content/2026-30/edition.yaml"
    "content/2026-30/events.yaml"
    "content/2026-30/changes.yaml"
    "content/2026-30/results.yaml"
    "content/2026-30/2026-01-draft/version.yaml"
    "content/2026-30/2026-01-draft/groups.yaml"
    "content/2026-30/2026-01-draft/figures.yaml"
    "content/2026-30/2026-01-draft/sections/01-introduction.md"
    "content/2026-30/2026-01-draft/sections/02-money.md"
    "content/2026-30/2026-01-draft/commitments/01-recycling.md"
    "content/2026-30/2026-01-draft/commitments/02-new-homes.md"
    "content/2026-30/2026-01-draft/commitments/03-road-repairs.md"
    "content/2026-30/2026-01-draft/commitments/04-library-hours.md"
    "content/2026-30/2026-01-draft/commitments/05-active-lives.md"
    "content/2026-30/2026-04-published/version.yaml"
    "content/2026-30/2026-04-published/groups.yaml"
    "content/2026-30/2026-04-published/figures.yaml"
    "content/2026-30/2026-04-published/defects.yaml"
    "content/2026-30/2026-04-published/framework.yaml"
    "content/2026-30/2026-04-published/easy-read.txt"
    "content/2026-30/2026-04-published/sections/01-introduction.md"
    "content/2026-30/2026-04-published/sections/02-money.md"
    "content/2026-30/2026-04-published/commitments/01-recycling.md"
    "content/2026-30/2026-04-published/commitments/02-warm-homes.md"
    "content/2026-30/2026-04-published/commitments/03-new-homes.md"
    "content/2026-30/2026-04-published/commitments/04-road-repairs.md"
    "content/2026-30/2026-04-published/commitments/05-library-hours.md"
    "content/2026-30/2026-04-published/commitments/06-active-lives.md"
);

/// The files of an edition. Words: `edition`, `period`.
pub(super) const EDITION: &[Starter] = starters!("edition":
    "edition.yaml"
    "events.yaml"
);

/// The files of a version. Words: `edition`, `version`.
pub(super) const VERSION: &[Starter] = starters!("version":
    "version.yaml"
    "groups.yaml"
    "sections/01-introduction.md"
    "commitments/01-first-commitment.md"
);

/// The files with the words put in, in the subfolder `below`; `""` for the folder itself.
pub(super) fn files(starters: &[Starter], below: &str, words: Words) -> Vec<NewFile> {
    let prefix = if below.is_empty() { String::new() } else { format!("{below}/") };
    let file = |starter: &Starter| NewFile {
        path: format!("{prefix}{}", starter.path),
        bytes: filled(starter.text, words).into_bytes(),
    };
    starters.iter().map(file).collect()
}

/// The pictures of a new site.
pub(super) fn pictures() -> impl Iterator<Item = NewFile> {
    PICTURES.iter().map(|(path, bytes)| NewFile { path: (*path).to_owned(), bytes: bytes.to_vec() })
}

/// The schemas of the files that editors write, in the folder to which starter files point: beside
/// the content folder.
pub(super) fn schemas() -> Vec<NewFile> {
    let of_editors = schema::all().into_iter().filter(|(name, _)| *name != schema::TEXT_CHANGES);
    let file = |(name, text): (&str, String)| NewFile {
        path: format!("schemas/{name}"),
        bytes: text.into_bytes(),
    };
    of_editors.map(file).collect()
}

/// The files without the line that points to a schema that is not there: text editors complain
/// about it.
pub(super) fn without_missing_schemas(content: &Path, mut files: Vec<NewFile>) -> Vec<NewFile> {
    let schemas = content.join("..").join("schemas");
    for file in &mut files {
        let Ok(text) = str::from_utf8(&file.bytes) else { continue };
        if let Some((first, rest)) = text.split_once('\n')
            && let Some(address) = first.strip_prefix(SCHEMA_LINE)
            && !schemas.join(address.rsplit('/').next().unwrap_or_default()).is_file()
        {
            file.bytes = rest.to_owned().into_bytes();
        }
    }
    files
}

fn filled(text: &str, words: Words) -> String {
    words
        .iter()
        .fold(text.to_owned(), |text, (name, word)| text.replace(&format!("{{{{{name}}}}}"), word))
}
