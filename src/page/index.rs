//! What every id of a site leads to.

use std::collections::BTreeMap;

use crate::base::id::DocumentId;
use crate::base::path::Route;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::resting::RestingOn;
use crate::page::resting::resting;

/// A place of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The page.
    pub route: Route,
    /// The element on it, for things that have no page of their own.
    pub fragment: Option<String>,
    /// What it is called.
    pub title: String,
}

/// Places by reference, where references within a version name it; and what rests on documents.
#[derive(Debug, Clone, Default)]
pub struct Index {
    targets: BTreeMap<Reference, Target>,
    resting: BTreeMap<DocumentId, RestingOn>,
}

impl Index {
    /// Everything that a link by id can lead to.
    #[must_use]
    pub fn of(cx: &Cx) -> Self {
        let mut targets = BTreeMap::new();
        for key in key::all(cx.site) {
            let Some(reference) = reference(key) else { continue };
            let target = Target { route: cx.route(key), fragment: None, title: cx.title(key) };
            targets.insert(reference, target);
        }
        for edition in &cx.site.editions {
            let route = cx.route(PageKey::Events(edition));
            for event in &edition.events {
                let target = Target {
                    route: route.clone(),
                    fragment: Some(event.id.to_string()),
                    title: event.title.words.clone(),
                };
                targets.insert(Reference::Event(edition.id.clone(), event.id.clone()), target);
            }
        }
        let route = cx.route(PageKey::Glossary);
        for term in &cx.site.terms {
            let target = Target {
                route: route.clone(),
                fragment: Some(term.id.to_string()),
                title: term.term.words.clone(),
            };
            targets.insert(Reference::Term(term.id.clone()), target);
        }
        Self { targets, resting: resting(cx) }
    }

    /// What rests on a document.
    #[must_use]
    pub fn resting(&self, document: &DocumentId) -> Option<&RestingOn> {
        self.resting.get(document)
    }

    /// Where a reference leads, seen from a text of `here`.
    #[must_use]
    pub fn find(&self, reference: &Reference, here: Option<&VersionKey>) -> Option<&Target> {
        self.targets.get(reference).or_else(|| self.targets.get(&reference.within(Some(here?))))
    }
}

fn reference(key: PageKey) -> Option<Reference> {
    let within = |at: InVersion| Some((at.edition.id.clone(), at.version.id.clone()));
    Some(match key {
        PageKey::Edition(edition) => Reference::Edition(edition.id.clone()),
        PageKey::Version(at) => Reference::Version((at.edition.id.clone(), at.version.id.clone())),
        PageKey::Group(at, group) => Reference::Group(within(at), group.id.clone()),
        PageKey::Commitment(at, commitment, _) => {
            Reference::Commitment(within(at), commitment.id.clone())
        }
        PageKey::Section(at, section, _) => Reference::Section(within(at), section.id.clone()),
        PageKey::Framework(at) => Reference::Framework(within(at)),
        PageKey::Document(document) => Reference::Document(document.id.clone()),
        PageKey::Standing(page) => Reference::Page(page.id.clone()),
        _ => return None,
    })
}
