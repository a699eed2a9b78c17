//! Which thing of the old version is which of the new one.

mod build;
mod likeness;
mod profile;
mod roles;
mod ties;

use std::collections::BTreeMap;

use crate::compare::plan::Side;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::record::List;
use crate::compare::plan::subject::Subject;

/// The pairs of two versions. Each subject is in one pair at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairing {
    by_new: BTreeMap<Subject, (Subject, PairedBy)>,
    by_old: BTreeMap<Subject, Subject>,
    /// Several of the old version that became one of the new one.
    pub merged: Vec<Many>,
    /// One of the old version that became several of the new one.
    pub split: Vec<Many>,
}

/// Several things of one version that are one of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many {
    /// The one.
    pub one: Subject,
    /// The several, its partner first.
    pub many: Vec<Subject>,
}

/// Why two things are taken for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairedBy {
    /// They have one id, or there can be only one of them.
    Id,
    /// An editor says so.
    Lineage,
    /// They have no ids, but the same role, channel, name or place.
    Role,
    /// Nobody says so, but they say nearly the same: in hundredths, 60 to 99. Readers are told.
    Likeness(u8),
}

impl Pairing {
    /// The pairs of two versions: by id, then by lineage, then, within one edition only, by
    /// likeness. Between editions what is left has no partner: silence is no evidence.
    pub(super) fn of(sides: (Side, Side), old: &Listed, new: &Listed) -> Self {
        build::pairing(sides, old, new)
    }

    /// What a thing of the new version was in the old one.
    #[must_use]
    pub fn old_of(&self, new: &Subject) -> Option<&Subject> {
        self.by_new.get(new).map(|(old, _)| old)
    }

    /// What a thing of the old version is in the new one.
    #[must_use]
    pub fn new_of(&self, old: &Subject) -> Option<&Subject> {
        self.by_old.get(old)
    }

    /// Why a thing of the new version is taken for one of the old one.
    #[must_use]
    pub fn why(&self, new: &Subject) -> Option<PairedBy> {
        self.by_new.get(new).map(|(_, by)| *by)
    }

    /// All pairs, old and new, in the order of the new subjects.
    pub fn pairs(&self) -> impl Iterator<Item = (&Subject, &Subject, PairedBy)> {
        self.by_new.iter().map(|(new, (old, by))| (old, new, *by))
    }

    /// The list of the new version that is a list of the old one.
    pub(super) fn list_of(&self, old: &List) -> Option<List> {
        Some(match old {
            List::Groups | List::Sections | List::Priorities => old.clone(),
            List::Commitments(id) => match self.new_of(&Subject::Group(id.clone()))? {
                Subject::Group(id) => List::Commitments(id.clone()),
                _ => return None,
            },
            List::Measures(id) => match self.new_of(&Subject::Commitment(id.clone()))? {
                Subject::Commitment(id) => List::Measures(id.clone()),
                _ => return None,
            },
            List::Metrics(place) => match self.new_of(&Subject::Priority(*place))? {
                Subject::Priority(place) => List::Metrics(*place),
                _ => return None,
            },
        })
    }

    /// Pairs two subjects unless one of them has a partner.
    fn add(&mut self, old: Subject, new: Subject, by: PairedBy) {
        if !self.by_old.contains_key(&old) && !self.by_new.contains_key(&new) {
            self.by_old.insert(old.clone(), new.clone());
            self.by_new.insert(new, (old, by));
        }
    }
}
