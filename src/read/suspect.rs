//! What could not be read, so that what refers to it is not reported as well: one slip in
//! `version.yaml` must not be followed by a hundred links that lead nowhere.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::read::folder::BAD_FOLDER;
use crate::read::folder::meant;

/// What may be missing only because of errors.
pub(super) struct Suspect {
    /// The paths of files that have errors, in small letters.
    files: BTreeSet<String>,
    /// Folders that have a folder with a wrong name: any edition or version in them may be meant by it.
    unnamed: BTreeSet<String>,
}

/// Files that folders of editions and versions need and do not have; reading has said so.
fn missing(sources: &SourceMap) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    let paths: Vec<Cow<'_, str>> = sources.files().map(|(_, file)| meant(&file.path).0).collect();
    let paths = paths.iter().map(|path| &**path);
    let folders: BTreeSet<&str> =
        paths.clone().filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
    let there: BTreeSet<&str> =
        paths.filter(|path| path.rsplit('.').next() == Some("yaml")).collect();
    for folder in folders {
        let needed = match folder.split('/').collect::<Vec<_>>()[..] {
            [edition, version, "commitments"] => vec![
                format!("{edition}/edition.yaml"),
                format!("{edition}/{version}/version.yaml"),
                format!("{edition}/{version}/groups.yaml"),
            ],
            [edition, version, ..] if !matches!(edition, "pages" | "documents" | "packs") => {
                vec![format!("{edition}/edition.yaml"), format!("{edition}/{version}/version.yaml")]
            }
            _ => Vec::new(),
        };
        missing.extend(needed.into_iter().filter(|needed| !there.contains(&**needed)));
    }
    missing
}

/// The folder above the one whose name is no id: that of an edition, or all of the content.
fn above_wrong_name(path: &str) -> String {
    let first = path.split('/').next().unwrap_or_default();
    EditionId::parse(first).map_or(String::new(), |id| id.to_string())
}

/// Whether a file that should be text could not be read as such; scanning has said why.
pub(super) fn is_unread(file: &SourceFile) -> bool {
    file.text.as_text().is_none() && !meant(&file.path).1.is_empty()
}

impl Suspect {
    pub(super) fn of(sources: &SourceMap, diagnostics: &Diagnostics) -> Self {
        let errors = diagnostics.iter().filter(|it| it.severity == Severity::Error);
        let files = errors.filter_map(|it| it.labels.first().map(|label| label.at.file));
        let unread = sources.files().filter(|(_, file)| is_unread(file)).map(|(file, _)| file);
        let path = |file| meant(&sources.file(file).path).0;
        let unnamed = diagnostics.iter().filter(|it| it.code == BAD_FOLDER);
        let unnamed = unnamed.filter_map(|it| it.labels.first().map(|label| path(label.at.file)));
        let missing = missing(sources);
        let files = files.chain(unread).map(|file| path(file).to_lowercase());
        Self {
            files: files.chain(missing).collect(),
            unnamed: unnamed.map(|path| above_wrong_name(&path)).collect(),
        }
    }

    /// Whether a file whose path begins like this has errors.
    pub(super) fn any(&self, path: &str) -> bool {
        self.files.range(path.to_owned()..).next().is_some_and(|first| first.starts_with(path))
    }

    /// Whether a part of a version may be missing only because its file has errors.
    pub(super) fn part(&self, (edition, version): &VersionKey, part: &str) -> bool {
        self.any(&format!("{edition}/{version}/{part}"))
            || self.version(edition.as_str(), version.as_str())
    }

    /// Whether a version may be missing only because its file has errors.
    pub(super) fn version(&self, edition: &str, version: &str) -> bool {
        self.any(&format!("{edition}/{version}/version.yaml"))
            || self.unnamed.contains(edition)
            || self.edition(edition)
    }

    /// Whether an edition may be missing only because a version of it has errors.
    fn any_version(&self, edition: &str) -> bool {
        let folder = format!("{edition}/");
        let mut own =
            self.files.range(folder.clone()..).take_while(|path| path.starts_with(&folder));
        own.any(|path| path.ends_with("/version.yaml"))
    }

    fn edition(&self, edition: &str) -> bool {
        self.any(&format!("{edition}/edition.yaml")) || self.unnamed.contains("")
    }

    /// Whether what a reference leads to may be missing only because its file has errors.
    pub(super) fn target(&self, reference: &Reference, here: Option<&VersionKey>) -> bool {
        let part = |key: &Option<VersionKey>, part: &str| {
            key.as_ref().or(here).is_some_and(|key| self.part(key, part))
        };
        match reference {
            Reference::Edition(id) => self.edition(id.as_str()) || self.any_version(id.as_str()),
            Reference::Version((edition, id)) => self.version(edition.as_str(), id.as_str()),
            Reference::Group(key, _) => part(key, "groups.yaml"),
            Reference::Commitment(key, _) => part(key, "commitments/"),
            Reference::Section(key, _) => part(key, "sections/"),
            Reference::Framework(key) => part(key, "framework.yaml"),
            Reference::Event(edition, _) => {
                self.any(&format!("{edition}/events.yaml")) || self.edition(edition.as_str())
            }
            Reference::Document(_) => self.any("documents.yaml"),
            Reference::Term(_) => self.any("glossary.yaml"),
            Reference::Page(_) => self.any("pages/"),
        }
    }
}
