//! Which facts rest on which document.

use std::collections::BTreeMap;

use crate::base::id::DocumentId;
use crate::model::walk;
use crate::model::walk::Part;
use crate::model::walk::Place;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::pairs;
use crate::page::view::frame::Link;
use crate::page::view::library::Resting;

/// What rests on each document: how many facts, on which pages.
#[derive(Debug, Clone, Default)]
pub struct RestingOn {
    /// How many facts.
    pub count: usize,
    /// The pages and the places in the document.
    pub pages: Vec<Resting>,
}

/// Collects what rests on which document. O(n log n) in the number of facts.
#[must_use]
pub fn resting(cx: &Cx) -> BTreeMap<DocumentId, RestingOn> {
    let mut all: BTreeMap<DocumentId, RestingOn> = BTreeMap::new();
    let mut places: BTreeMap<(DocumentId, String), usize> = BTreeMap::new();
    walk::site(cx.site, &mut |place, part| {
        let Part::Source(provenance) = part else { return };
        for citation in &provenance.citations {
            let resting = all.entry(citation.document.clone()).or_default();
            resting.count += 1;
            let link = link_of(cx, place);
            let key = (citation.document.clone(), link.href.clone());
            let page = *places.entry(key).or_insert(resting.pages.len());
            if page == resting.pages.len() {
                resting.pages.push(Resting { link, places: Vec::new() });
            }
            let page = &mut resting.pages[page];
            if !citation.place.is_empty() && !page.places.contains(&citation.place) {
                page.places.push(citation.place.clone());
            }
        }
    });
    all
}

fn link_of(cx: &Cx, place: Place) -> Link {
    let detail =
        |at: InVersion| format!("{} · {}", at.edition.short_title.words, at.version.title.words);
    let of = |key: PageKey, at: InVersion| cx.link_with(key, detail(at));
    match place {
        Place::Site | Place::Page(_) => cx.link(PageKey::Contacts),
        Place::Edition(edition) | Place::Change(edition, _) => cx.link(PageKey::Edition(edition)),
        Place::Event(edition, _) => {
            cx.link_with(PageKey::Events(edition), edition.title.words.clone())
        }
        Place::Results(edition, series) => {
            let version = edition.versions.iter().find(|version| version.id == series.version);
            match version.map(|version| InVersion { edition, version }) {
                Some(at) => of(PageKey::Results(at), at),
                None => cx.link(PageKey::Edition(edition)),
            }
        }
        Place::Version(edition, version) => {
            let at = InVersion { edition, version };
            cx.link_with(PageKey::Version(at), edition.title.words.clone())
        }
        Place::Group(edition, version, group) => {
            let at = InVersion { edition, version };
            of(PageKey::Group(at, group), at)
        }
        Place::Commitment(edition, version, commitment) => {
            let at = InVersion { edition, version };
            of(PageKey::Commitment(at, commitment, 0), at)
        }
        Place::Section(edition, version, section) => {
            let at = InVersion { edition, version };
            of(PageKey::Section(at, section, 0), at)
        }
        Place::Framework(edition, version) => {
            let at = InVersion { edition, version };
            of(PageKey::Framework(at), at)
        }
        Place::Figures(edition, version) => {
            let at = InVersion { edition, version };
            of(PageKey::Figures(at), at)
        }
        Place::Defects(edition, version) => {
            let at = InVersion { edition, version };
            of(PageKey::Defects(at), at)
        }
        Place::Document(document) => cx.link(PageKey::Document(document)),
        Place::Term(_) => cx.link(PageKey::Glossary),
        Place::Comparison(listed) => {
            let pair = pairs::listed(cx.site, listed);
            cx.link(pair.map_or(PageKey::Changes, PageKey::Comparison))
        }
        Place::Thread(_) => cx.link(PageKey::Threads),
    }
}
