//! Places on pages that links can lead to by name, of all texts that are read together.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::base::path::SourcePath;
use crate::check::document::Document;
use crate::markup::walk;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::Version;
use crate::model::walk as site_walk;
use crate::model::walk::Part;
use crate::model::walk::Place;

type Things = BTreeMap<Reference, BTreeSet<String>>;

/// Ids of headings and of other named places, by page.
#[derive(Debug, Default)]
pub(crate) struct Anchors<'a> {
    site: Option<&'a Site>,
    /// Those of the site, as soon as a text has a link to one.
    things: OnceLock<Things>,
    files: BTreeMap<SourcePath, BTreeSet<String>>,
}

impl<'a> Anchors<'a> {
    /// Those of everything of a site that links name by id.
    pub(crate) fn of_site(site: &'a Site) -> Self {
        Self { site: Some(site), ..Self::default() }
    }

    fn things(&self) -> &Things {
        self.things.get_or_init(|| self.site.map_or_else(Things::new, Self::all))
    }

    fn all(site: &Site) -> Things {
        let mut things = Things::new();
        site_walk::site(site, &mut |place, part| {
            if let (Some(thing), Part::Prose(prose)) = (thing(place), part) {
                let ids = things.entry(thing).or_default();
                walk::headings(prose, &mut |id| {
                    ids.insert(id.to_owned());
                });
            }
        });
        for edition in &site.editions {
            for version in &edition.versions {
                parts(&mut things, &(edition.id.clone(), version.id.clone()), version);
            }
        }
        things
    }

    /// Those of files.
    pub(crate) fn of_files(documents: &[(SourcePath, Document)]) -> Self {
        let ids = |(path, it): &(SourcePath, Document)| (path.clone(), it.anchors.clone());
        Self { files: documents.iter().map(ids).collect(), ..Self::default() }
    }

    /// Those on the page of a thing, seen from a text of a version; nothing if they are not known.
    pub(crate) fn of_thing(
        &self,
        thing: &Reference,
        here: Option<&VersionKey>,
    ) -> Option<&BTreeSet<String>> {
        self.things().get(&thing.within(here))
    }

    /// Those of a file, if it is one of those that were read.
    pub(crate) fn of_file(&self, path: &SourcePath) -> Option<&BTreeSet<String>> {
        self.files.get(path)
    }
}

/// What a place of a site is called in links, if it has a page of its own.
pub(crate) fn thing(place: Place) -> Option<Reference> {
    let key = place.version();
    Some(match place {
        Place::Group(_, _, group) => Reference::Group(key, group.id.clone()),
        Place::Commitment(_, _, commitment) => Reference::Commitment(key, commitment.id.clone()),
        Place::Section(_, _, section) => Reference::Section(key, section.id.clone()),
        Place::Framework(..) => Reference::Framework(key),
        Place::Document(document) => Reference::Document(document.id.clone()),
        Place::Page(page) => Reference::Page(page.id.clone()),
        _ => return None,
    })
}

/// Measures, metrics and notes on defects, which have a name on the pages that show them.
fn parts(things: &mut BTreeMap<Reference, BTreeSet<String>>, key: &VersionKey, version: &Version) {
    let defects = version.defects.iter().map(|defect| defect.id.to_string());
    let defects: BTreeSet<String> = defects.collect();
    let here = || Some(key.clone());
    for commitment in &version.commitments {
        let ids = things.entry(Reference::Commitment(here(), commitment.id.clone())).or_default();
        ids.extend(commitment.all_measures().map(|measure| format!("measure-{}", measure.id)));
        ids.extend(defects.iter().cloned());
    }
    for group in &version.groups {
        let ids = things.entry(Reference::Group(here(), group.id.clone())).or_default();
        ids.extend(defects.iter().cloned());
    }
    for section in &version.sections {
        let ids = things.entry(Reference::Section(here(), section.id.clone())).or_default();
        ids.extend(defects.iter().cloned());
    }
    if let Some(framework) = &version.framework {
        let ids = things.entry(Reference::Framework(here())).or_default();
        let metrics = framework.priorities.iter().flat_map(|priority| &priority.metrics);
        ids.extend(metrics.map(|metric| format!("metric-{}", metric.id)));
        ids.extend(defects);
    }
}
