//! Makes the record of the new version of that of the old one and the changes.
//!
//! This is the law of the comparison: if it holds for any two versions, nothing differs silently,
//! and nothing is said that is not so.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::edits;
use crate::compare::plan::edits::Edit;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::record::Entry;
use crate::compare::plan::record::Facts;
use crate::compare::plan::record::Field;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Place;
use crate::compare::plan::record::Record;
use crate::compare::plan::set::ChangeSet;
use crate::compare::plan::subject::Subject;

/// A change does not fit the record that it is applied to: by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("change {0} says of the old version what is not so")]
pub struct Misfit(pub usize);

/// Applies changes to the record of the old version; what comes out is the record of the new one.
///
/// # Errors
/// [`Misfit`] if a change has a value of the old version that the record does not have.
pub fn apply(old: &Record, set: &ChangeSet) -> Result<Record, Misfit> {
    let mut record = old.clone();
    for change in set.all() {
        take(&mut record, change)?;
    }
    record = renamed(record, &set.pairing);
    let mut puts: BTreeMap<&Place, &Subject> = BTreeMap::new();
    for change in set.all() {
        for edit in edits::of(change, &set.pairing) {
            set_field(&mut record, edit).ok_or(Misfit(change.number))?;
        }
        for entry in arrived(&change.kind) {
            record.facts.insert(entry.subject.clone(), entry.facts.clone());
            puts.extend(entry.place.iter().map(|place| (place, &entry.subject)));
        }
        if let (ChangeKind::Moved(places) | ChangeKind::Reordered(places), Some(subject)) =
            (&change.kind, &change.new)
        {
            puts.insert(&places.new, subject);
        }
    }
    // In the order of their new places, so that each finds those before it in theirs.
    for (place, subject) in puts {
        let list = record.lists.entry(place.list.clone()).or_default();
        list.insert(place.at.min(list.len()), subject.clone());
    }
    record.lists.retain(|_, list| !list.is_empty());
    Ok(record)
}

/// Takes out what is gone or stands elsewhere.
fn take(record: &mut Record, change: &Change) -> Result<(), Misfit> {
    let misfit = Misfit(change.number);
    let gone = gone(&change.kind);
    for entry in gone {
        let facts = record.facts.remove(&entry.subject).ok_or(misfit)?;
        (facts == entry.facts).then_some(()).ok_or(misfit)?;
    }
    let gone: BTreeSet<&Subject> = gone.iter().map(|entry| &entry.subject).collect();
    let places = gone_places(change);
    for list in places {
        let list = record.lists.get_mut(list).ok_or(misfit)?;
        let moved = change.old.as_ref().filter(|_| gone.is_empty());
        list.retain(|subject| !gone.contains(subject) && Some(subject) != moved);
    }
    Ok(())
}

/// The lists of the old version that a change takes something out of.
fn gone_places(change: &Change) -> BTreeSet<&List> {
    match &change.kind {
        ChangeKind::Moved(places) | ChangeKind::Reordered(places) => {
            BTreeSet::from([&places.old.list])
        }
        kind => gone(kind).iter().filter_map(|entry| Some(&entry.place.as_ref()?.list)).collect(),
    }
}

fn gone(kind: &ChangeKind) -> &[Entry] {
    match kind {
        ChangeKind::Removed(gone) | ChangeKind::OnlyOld(gone) | ChangeKind::Merged { gone, .. } => {
            gone
        }
        ChangeKind::State(change) => &change.measures.old,
        _ => &[],
    }
}

fn arrived(kind: &ChangeKind) -> &[Entry] {
    match kind {
        ChangeKind::Added(arrived)
        | ChangeKind::OnlyNew(arrived)
        | ChangeKind::Split { arrived, .. } => arrived,
        ChangeKind::State(change) => &change.measures.new,
        _ => &[],
    }
}

/// The record with the ids of the new version.
fn renamed(record: Record, pairing: &Pairing) -> Record {
    let subject = |old: Subject| pairing.new_of(&old).cloned().unwrap_or(old);
    let facts =
        record.facts.into_iter().map(|(old, facts)| (subject(old), renamed_tie(facts, pairing)));
    let lists = record.lists.into_iter().filter(|(_, subjects)| !subjects.is_empty());
    let lists = lists.map(|(list, subjects)| {
        let list = pairing.list_of(&list).unwrap_or(list);
        (list, subjects.into_iter().map(subject).collect())
    });
    Record { facts: facts.collect(), lists: lists.collect() }
}

/// The commitment of a priority is an id too.
fn renamed_tie(mut facts: Facts, pairing: &Pairing) -> Facts {
    if let Some(tie) = facts.get_mut(&Field::Commitment) {
        *tie = edits::renamed(tie, pairing);
    }
    facts
}

fn set_field(record: &mut Record, edit: Edit) -> Option<()> {
    let facts = record.facts.get_mut(edit.subject)?;
    let before = match edit.value.new {
        Some(value) => facts.insert(edit.field, value),
        None => facts.remove(&edit.field),
    };
    (before == edit.value.old).then_some(())
}
