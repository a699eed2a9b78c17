//! What reported changes, comparisons and threads name.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;
use crate::model::change::ReportedChange;
use crate::model::edition::Edition;
use crate::model::observation::Measured;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::thread::ThreadPlace;
use crate::model::version::About;
use crate::model::version::Version;
use crate::read::resolve::Check;
use crate::read::resolve::DANGLING_LINK;
use crate::read::resolve::UNKNOWN_COMMITMENT;
use crate::read::resolve::UNKNOWN_GROUP;
use crate::read::resolve::UNKNOWN_MEASURE;
use crate::read::resolve::UNKNOWN_METRIC;
use crate::read::resolve::UNKNOWN_SECTION;
use crate::read::resolve::UNKNOWN_VERSION;

const SAME_VERSION: Code = Code("same-version-twice");
const SIDES_REVERSED: Code = Code("sides-reversed");
const DUPLICATE_COMPARISON: Code = Code("duplicate-comparison");

impl Check<'_> {
    /// Reports what the changes of an edition name and nobody has.
    pub(super) fn changes(&mut self, edition: &Edition) {
        for change in &edition.changes {
            for side in [&change.old, &change.new] {
                if let Some(id) = &side.version {
                    self.version_exists(&(edition.id.clone(), id.clone()), side.at);
                }
            }
            if let (Some(old), Some(new)) = (&change.old.version, &change.new.version) {
                self.sides((old, change.old.at), (new, change.new.at));
            }
            for about in &change.about {
                self.change_is_about(edition, change, about);
            }
        }
    }

    /// What a change concerns may be gone, or new: it is enough if one side has it.
    fn change_is_about(&mut self, edition: &Edition, change: &ReportedChange, about: &About) {
        let (what, id, file) = match about {
            About::Group(id) => ("group", id.as_str(), "groups.yaml"),
            About::Commitment(id) => ("commitment", id.as_str(), "commitments/"),
            About::Section(id) => ("section", id.as_str(), "sections/"),
            About::Version | About::Framework => return,
        };
        let sides = [&change.new.version, &change.old.version];
        let sides: Vec<VersionKey> =
            sides.into_iter().flatten().map(|id| (edition.id.clone(), id.clone())).collect();
        let named = |version: &&Version| sides.iter().any(|(_, id)| *id == version.id);
        let versions = edition.versions.iter().filter(named);
        let known: BTreeSet<&str> = versions.flat_map(|version| ids_like(version, about)).collect();
        if !known.contains(id) && !sides.iter().any(|key| self.suspect.part(key, file)) {
            let what = format!("{what} of these versions");
            self.unknown((DANGLING_LINK, change.about_at), &what, id, known);
        }
    }

    /// Reports pairs of versions that are none, or the same twice.
    pub(super) fn comparisons(&mut self, site: &Site) {
        let mut seen: BTreeMap<(&VersionKey, &VersionKey), Span> = BTreeMap::new();
        for pair in &site.comparisons {
            self.version_exists(&pair.old, pair.old_at);
            self.version_exists(&pair.new, pair.at);
            self.sides((&pair.old, pair.old_at), (&pair.new, pair.at));
            if let Some(first) = seen.insert((&pair.old, &pair.new), pair.at) {
                let message = "this pair of versions is listed twice";
                self.diagnostics.push(
                    Diagnostic::error(DUPLICATE_COMPARISON, pair.at, message)
                        .with_label(first, "the first one")
                        .with_help("put the aspects of both into one"),
                );
            }
        }
    }

    /// The earlier version has to be the old one. Ids give the order of editions and versions.
    fn sides<V: Ord>(&mut self, (old, old_at): (&V, Span), (new, new_at): (&V, Span)) {
        if old == new {
            let message = "a version cannot be compared with itself";
            self.diagnostics.push(
                Diagnostic::error(SAME_VERSION, new_at, message)
                    .with_label(old_at, "the same version")
                    .with_help("name another version on one of the sides"),
            );
        } else if old > new {
            let message = "the new version is earlier than the old one";
            self.diagnostics.push(
                Diagnostic::error(SIDES_REVERSED, new_at, message)
                    .with_label(old_at, "the old version")
                    .with_help("swap `old` and `new`"),
            );
        }
    }

    /// Whether a version exists; reports if not.
    pub(super) fn version_exists(&mut self, key: &VersionKey, at: Span) -> bool {
        let (edition, version) = key;
        let exists = self.known.versions.contains(key);
        if !exists && !self.suspect.version(edition.as_str(), version.as_str()) {
            let ids: Vec<String> =
                self.known.versions.iter().map(|(edition, id)| format!("{edition}/{id}")).collect();
            let ids = ids.iter().map(String::as_str);
            self.unknown((UNKNOWN_VERSION, at), "version", &format!("{edition}/{version}"), ids);
        }
        exists
    }

    /// Reports places of threads that do not exist.
    pub(super) fn threads(&mut self, site: &Site) {
        for step in site.threads.iter().flat_map(|thread| &thread.steps) {
            let (edition, version) = &step.version;
            if self.version_exists(&step.version, step.at)
                && let Some(version) = site.version(edition, version)
            {
                for place in &step.to {
                    self.place((&step.version, step.to_at), version, place);
                }
            }
        }
    }

    /// Reports what results name and nobody has.
    pub(super) fn results(&mut self, edition: &Edition) {
        for series in &edition.results {
            let key = (edition.id.clone(), series.version.clone());
            let version = edition.versions.iter().find(|version| version.id == series.version);
            let Some(version) = version else {
                self.version_exists(&key, series.version_at);
                continue;
            };
            let place = match series.of.clone() {
                Measured::Measure(commitment, id) => ThreadPlace::Measure(commitment, id),
                Measured::Metric(id) => ThreadPlace::Metric(id),
            };
            self.place((&key, series.of_at), version, &place);
        }
    }

    fn place(&mut self, (key, at): (&VersionKey, Span), version: &Version, place: &ThreadPlace) {
        let part = |about: About| ids_like(version, &about);
        let (code, what, file, id, known) = match place {
            ThreadPlace::Group(id) => {
                let known = part(About::Group(id.clone()));
                (UNKNOWN_GROUP, "group of this version", "groups.yaml", id.as_str(), known)
            }
            ThreadPlace::Section(id) => {
                let known = part(About::Section(id.clone()));
                (UNKNOWN_SECTION, "section of this version", "sections/", id.as_str(), known)
            }
            ThreadPlace::Metric(id) => {
                let priorities = version.framework.iter().flat_map(|it| &it.priorities);
                let known = priorities.flat_map(|it| &it.metrics).map(|x| x.id.as_str()).collect();
                (UNKNOWN_METRIC, "metric of this version", "framework.yaml", id.as_str(), known)
            }
            ThreadPlace::Commitment(id) => {
                let known = part(About::Commitment(id.clone()));
                let what = "commitment of this version";
                (UNKNOWN_COMMITMENT, what, "commitments/", id.as_str(), known)
            }
            ThreadPlace::Measure(commitment, id) => {
                let Some(found) = version.commitments.iter().find(|x| x.id == *commitment) else {
                    let commitment = ThreadPlace::Commitment(commitment.clone());
                    return self.place((key, at), version, &commitment);
                };
                let what = "measure of this commitment";
                let known = found.all_measures().map(|x| x.id.as_str()).collect();
                (UNKNOWN_MEASURE, what, "commitments/", id.as_str(), known)
            }
        };
        if !known.contains(&id) && !self.suspect.part(key, file) {
            self.unknown((code, at), what, id, known);
        }
    }
}

/// The ids of all parts of a version that are of that kind.
fn ids_like<'a>(version: &'a Version, about: &About) -> Vec<&'a str> {
    match about {
        About::Group(_) => version.groups.iter().map(|x| x.id.as_str()).collect(),
        About::Commitment(_) => version.commitments.iter().map(|x| x.id.as_str()).collect(),
        About::Section(_) => version.sections.iter().map(|x| x.id.as_str()).collect(),
        About::Version | About::Framework => Vec::new(),
    }
}
