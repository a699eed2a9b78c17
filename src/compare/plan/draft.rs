//! Changes while they are being found: not yet weighed, ordered and numbered.

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::record::Entry;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Place;
use crate::compare::plan::record::Record;
use crate::compare::plan::set::Scope;
use crate::compare::plan::subject::Subject;

/// A change that was found.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) old: Option<Subject>,
    pub(super) new: Option<Subject>,
    pub(super) kind: ChangeKind,
}

impl Draft {
    /// A change of a thing of both versions.
    pub(super) fn both(old: &Subject, new: &Subject, kind: ChangeKind) -> Self {
        Self { old: Some(old.clone()), new: Some(new.clone()), kind }
    }
}

/// What all steps of a comparison look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cx<'a> {
    pub(super) old: &'a Record,
    pub(super) new: &'a Record,
    pub(super) pairing: &'a Pairing,
    pub(super) scope: Scope,
}

impl Record {
    /// Where a subject stands. O(size of the lists).
    pub(super) fn place(&self, subject: &Subject) -> Option<Place> {
        self.lists.iter().find_map(|(list, subjects)| {
            let at = subjects.iter().position(|it| it == subject)?;
            Some(Place { list: list.clone(), at })
        })
    }

    /// A subject with all its facts and its place.
    pub(super) fn entry(&self, subject: &Subject) -> Entry {
        let facts = self.facts.get(subject).cloned().unwrap_or_default();
        Entry { subject: subject.clone(), place: self.place(subject), facts }
    }

    /// What a subject is part of and cannot be without.
    pub(super) fn owner(&self, subject: &Subject) -> Option<Subject> {
        match subject {
            Subject::Statement(id, ..) | Subject::Measure(id, _) => {
                Some(Subject::Commitment(id.clone()))
            }
            Subject::Priority(_) => Some(Subject::Framework),
            Subject::Metric(_) => match self.place(subject)?.list {
                List::Metrics(place) => Some(Subject::Priority(place)),
                _ => None,
            },
            _ => None,
        }
    }
}
