//! The texts of a site: each version with all its parts is one, each page, each document.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::date::Date;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::anchors;
use crate::check::document::of_prose;
use crate::config::levels::Standing;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::Status;
use crate::model::version::Version;
use crate::model::version::VersionDateKind;
use crate::model::walk;
use crate::model::walk::Part;
use crate::model::walk::Place;

/// All texts of a site, in the order in which its parts are visited.
pub(crate) fn all<'a>(sources: &'a SourceMap, site: &Site) -> Vec<Document<'a>> {
    let terms = site.terms.iter().map(|term| term.term.words.clone()).collect();
    let mut texts =
        Texts { sources, site, terms, all: Vec::new(), versions: BTreeMap::new(), title: None };
    walk::site(site, &mut |place, part| {
        if let Part::Prose(prose) = part
            && !prose.is_empty()
        {
            texts.add(place, prose);
        }
    });
    texts.all
}

/// Whether what a version says holds.
pub(crate) fn standing(status: Status) -> Standing {
    match status {
        Status::Draft | Status::Consultation => Standing::Draft,
        Status::Published | Status::Revised | Status::Superseded | Status::Withdrawn => {
            Standing::Published
        }
    }
}

struct Texts<'a, 's> {
    sources: &'a SourceMap,
    site: &'s Site,
    /// What the glossary explains.
    terms: BTreeSet<String>,
    all: Vec<Document<'a>>,
    /// Where the text of each version is among them.
    versions: BTreeMap<VersionKey, usize>,
    /// The title that was added last: a thing may have several texts.
    title: Option<Span>,
}

impl Texts<'_, '_> {
    fn add(&mut self, place: Place, prose: &Prose) {
        let last = if let (Some(key), Some(version)) = (place.version(), version_of(place)) {
            let there = self.versions.get(&key).copied();
            there.unwrap_or_else(|| {
                self.begin(Some((key.clone(), version)));
                self.versions.insert(key, self.all.len() - 1);
                self.all.len() - 1
            })
        } else {
            self.begin(None);
            self.all.len() - 1
        };
        let document = &mut self.all[last];
        if let Some((level, title)) = title(place)
            && self.title != Some(title.at)
        {
            of_prose::add_title(document, level, &title.words, title.at);
            self.title = Some(title.at);
        }
        of_prose::add(document, prose, anchors::thing(place));
    }

    fn begin(&mut self, version: Option<(VersionKey, &Version)>) {
        let mut document = Document::new(self.sources, self.site.language().clone());
        document.terms.clone_from(&self.terms);
        if let Some((key, version)) = version {
            document.version = Some(key);
            document.standing = standing(version.status);
            document.day = day(version);
        }
        self.all.push(document);
    }
}

/// The day from which a version speaks.
fn day(version: &Version) -> Option<Date> {
    use VersionDateKind::Drafted;
    use VersionDateKind::Presented;
    use VersionDateKind::Published;
    [Published, Presented, Drafted].iter().find_map(|kind| {
        let date = version.dates.iter().find(|date| date.kind == *kind)?;
        date.dated.date.earliest()
    })
}

fn version_of(place: Place<'_>) -> Option<&Version> {
    match place {
        Place::Version(_, version)
        | Place::Group(_, version, _)
        | Place::Commitment(_, version, _)
        | Place::Section(_, version, _)
        | Place::Framework(_, version)
        | Place::Figures(_, version)
        | Place::Defects(_, version) => Some(version),
        _ => None,
    }
}

fn title(place: Place<'_>) -> Option<(u8, &Text)> {
    match place {
        Place::Version(_, version) => Some((1, &version.title)),
        Place::Section(_, _, section) => Some((2, &section.title)),
        Place::Group(_, _, group) => Some((2, &group.title)),
        Place::Commitment(_, _, commitment) => Some((3, &commitment.title)),
        Place::Framework(_, version) => version.framework.as_ref().map(|it| (2, &it.title)),
        Place::Page(page) => Some((1, &page.title)),
        Place::Document(document) => Some((1, &document.title)),
        _ => None,
    }
}
