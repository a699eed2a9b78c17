//! All ids of a site, to be asked whether a reference leads anywhere.

use std::collections::BTreeSet;

use crate::base::id::CommitmentId;
use crate::base::id::EditionId;
use crate::base::id::EventId;
use crate::base::id::GroupId;
use crate::base::id::SectionId;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::model::site::Site;

/// What a site has, by id.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) editions: BTreeSet<String>,
    pub(super) versions: BTreeSet<VersionKey>,
    pub(super) groups: BTreeSet<(VersionKey, GroupId)>,
    pub(super) commitments: BTreeSet<(VersionKey, CommitmentId)>,
    pub(super) sections: BTreeSet<(VersionKey, SectionId)>,
    pub(super) frameworks: BTreeSet<VersionKey>,
    pub(super) events: BTreeSet<(EditionId, EventId)>,
    pub(super) documents: BTreeSet<String>,
    pub(super) terms: BTreeSet<String>,
    pub(super) pages: BTreeSet<String>,
}

impl Known {
    pub(super) fn of(site: &Site) -> Self {
        let mut known = Self {
            documents: site.documents.iter().map(|x| x.id.to_string()).collect(),
            terms: site.terms.iter().map(|x| x.id.to_string()).collect(),
            pages: site.pages.iter().map(|x| x.id.to_string()).collect(),
            ..Self::default()
        };
        for edition in &site.editions {
            known.editions.insert(edition.id.to_string());
            known.events.extend(edition.events.iter().map(|x| (edition.id.clone(), x.id.clone())));
            for version in &edition.versions {
                let key = (edition.id.clone(), version.id.clone());
                let with = |key: &VersionKey| key.clone();
                known.groups.extend(version.groups.iter().map(|x| (with(&key), x.id.clone())));
                known.sections.extend(version.sections.iter().map(|x| (with(&key), x.id.clone())));
                known
                    .commitments
                    .extend(version.commitments.iter().map(|x| (with(&key), x.id.clone())));
                known.frameworks.extend(version.framework.iter().map(|_| with(&key)));
                known.versions.insert(key);
            }
        }
        known
    }

    /// The first version that is not one, else whether the reference leads anywhere from `here`.
    pub(super) fn check(
        &self,
        reference: &Reference,
        here: Option<&VersionKey>,
    ) -> Result<(), Missing> {
        let scoped = |key: &Option<VersionKey>| {
            let key = key.as_ref().or(here).ok_or(Missing::NoVersionHere)?;
            self.versions.contains(key).then(|| key.clone()).ok_or(Missing::Version)
        };
        let found = match reference {
            Reference::Edition(id) => self.editions.contains(id.as_str()),
            Reference::Version(key) => self.versions.contains(key),
            Reference::Group(key, id) => self.groups.contains(&(scoped(key)?, id.clone())),
            Reference::Commitment(key, id) => {
                self.commitments.contains(&(scoped(key)?, id.clone()))
            }
            Reference::Section(key, id) => self.sections.contains(&(scoped(key)?, id.clone())),
            Reference::Framework(key) => self.frameworks.contains(&scoped(key)?),
            Reference::Event(edition, id) => self.events.contains(&(edition.clone(), id.clone())),
            Reference::Document(id) => self.documents.contains(id.as_str()),
            Reference::Term(id) => self.terms.contains(id.as_str()),
            Reference::Page(id) => self.pages.contains(id.as_str()),
        };
        found.then_some(()).ok_or(Missing::Item)
    }

    /// Ids that could have been meant by the last step of the reference.
    pub(super) fn candidates(
        &self,
        reference: &Reference,
        here: Option<&VersionKey>,
    ) -> Vec<String> {
        let scoped = |key: &Option<VersionKey>| key.clone().or_else(|| here.cloned());
        match reference {
            Reference::Edition(_) => self.editions.iter().cloned().collect(),
            Reference::Version(_) | Reference::Framework(_) => {
                self.versions.iter().map(|(edition, id)| format!("{edition}/{id}")).collect()
            }
            Reference::Group(key, _) => of(&self.groups, scoped(key).as_ref()),
            Reference::Commitment(key, _) => of(&self.commitments, scoped(key).as_ref()),
            Reference::Section(key, _) => of(&self.sections, scoped(key).as_ref()),
            Reference::Event(edition, _) => {
                let events = self.events.iter().filter(|(e, _)| e == edition);
                events.map(|(e, id)| format!("{e}/{id}")).collect()
            }
            Reference::Document(_) => self.documents.iter().cloned().collect(),
            Reference::Term(_) => self.terms.iter().cloned().collect(),
            Reference::Page(_) => self.pages.iter().cloned().collect(),
        }
    }
}

/// The ids of one version.
fn of<I: ToString>(all: &BTreeSet<(VersionKey, I)>, key: Option<&VersionKey>) -> Vec<String> {
    all.iter().filter(|(other, _)| Some(other) == key).map(|(_, id)| id.to_string()).collect()
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// The version that it names does not exist.
    Version,
    /// It names no version, and the text that it stands in belongs to none.
    NoVersionHere,
    /// The version exists, but nothing of that id in it.
    Item,
}
