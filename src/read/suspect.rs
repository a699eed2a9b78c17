//! What could not be read, so that what refers to it is not reported as well: one slip in
//! `version.yaml` must not be followed by a hundred links that lead nowhere.

use std::collections::BTreeSet;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;

/// The paths of files that have errors.
pub(super) struct Suspect(BTreeSet<String>);

/// Whether a file that should be text could not be read as such; scanning has said why.
pub(super) fn is_unread(file: &SourceFile) -> bool {
    matches!(file.path.extension(), "yaml" | "md") && file.text.as_text().is_none()
}

impl Suspect {
    pub(super) fn of(sources: &SourceMap, diagnostics: &Diagnostics) -> Self {
        let errors = diagnostics.iter().filter(|it| it.severity == Severity::Error);
        let files = errors.filter_map(|it| it.labels.first().map(|label| label.at.file));
        let unread = sources.files().filter(|(_, file)| is_unread(file)).map(|(file, _)| file);
        Self(files.chain(unread).map(|file| sources.file(file).path.to_string()).collect())
    }

    /// Whether a file whose path begins like this has errors.
    pub(super) fn any(&self, path: &str) -> bool {
        self.0.range(path.to_owned()..).next().is_some_and(|first| first.starts_with(path))
    }

    /// Whether a part of a version may be missing only because its file has errors.
    pub(super) fn part(&self, (edition, version): &VersionKey, part: &str) -> bool {
        self.any(&format!("{edition}/{version}/{part}"))
            || self.version(edition.as_str(), version.as_str())
    }

    /// Whether a version may be missing only because its file has errors.
    pub(super) fn version(&self, edition: &str, version: &str) -> bool {
        self.any(&format!("{edition}/{version}/version.yaml")) || self.edition(edition)
    }

    fn edition(&self, edition: &str) -> bool {
        self.any(&format!("{edition}/edition.yaml"))
    }

    /// Whether what a reference leads to may be missing only because its file has errors.
    pub(super) fn target(&self, reference: &Reference, here: Option<&VersionKey>) -> bool {
        let part = |key: &Option<VersionKey>, part: &str| {
            key.as_ref().or(here).is_some_and(|key| self.part(key, part))
        };
        match reference {
            Reference::Edition(id) => self.edition(id.as_str()),
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
