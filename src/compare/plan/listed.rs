//! A version taken apart: its things, their facts, their places.

use std::collections::BTreeMap;

use crate::compare::plan::record::Entry;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Place;
use crate::compare::plan::record::Record;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::thing;
use crate::compare::plan::thing::Standing;
use crate::compare::plan::thing::Thing;
use crate::model::version::Version;

/// A version taken apart.
#[derive(Debug)]
pub(super) struct Listed<'a> {
    /// In reading order.
    pub(super) things: Vec<Standing<'a>>,
    pub(super) record: Record,
    /// The place of each thing among `things`, and in its list.
    places: BTreeMap<Subject, (usize, Option<Place>)>,
}

impl<'a> Listed<'a> {
    pub(super) fn of(version: &'a Version) -> Self {
        let things = thing::all(version);
        let record = Record::of_things(&things);
        let mut places: BTreeMap<Subject, (usize, Option<Place>)> =
            things.iter().enumerate().map(|(at, it)| (it.subject.clone(), (at, None))).collect();
        for (list, subjects) in &record.lists {
            for (at, subject) in subjects.iter().enumerate() {
                if let Some((_, place)) = places.get_mut(subject) {
                    *place = Some(Place { list: list.clone(), at });
                }
            }
        }
        Self { things, record, places }
    }

    /// A thing of the version.
    pub(super) fn thing(&self, subject: &Subject) -> Option<Thing<'a>> {
        self.places.get(subject).map(|(at, _)| self.things[*at].thing)
    }

    /// Where a subject stands in its list.
    pub(super) fn place(&self, subject: &Subject) -> Option<&Place> {
        self.places.get(subject)?.1.as_ref()
    }

    /// A subject with all its facts and its place.
    pub(super) fn entry(&self, subject: &Subject) -> Entry {
        let facts = self.record.facts.get(subject).cloned().unwrap_or_default();
        Entry { subject: subject.clone(), place: self.place(subject).cloned(), facts }
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
