//! Pairs the things of two versions, the firmest evidence first.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::id::CommitmentId;
use crate::compare::plan::Side;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::pairing::Many;
use crate::compare::plan::pairing::PairedBy;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::pairing::likeness;
use crate::compare::plan::pairing::likeness::Profile;
use crate::compare::plan::pairing::profile;
use crate::compare::plan::pairing::profile::Rank;
use crate::compare::plan::pairing::roles;
use crate::compare::plan::pairing::ties;
use crate::compare::plan::pairing::ties::Tie;
use crate::compare::plan::record::Record;
use crate::compare::plan::subject::Subject;

pub(super) fn pairing((old, new): (Side, Side), was: &Listed, is: &Listed) -> Pairing {
    let mut pairing = Pairing::default();
    let mut ties = ties::ties(old, new);
    ties.retain(|tie| {
        was.record.facts.contains_key(&tie.old) && is.record.facts.contains_key(&tie.new)
    });
    same_ids(&mut pairing, &was.record, &is.record);
    for tie in &ties {
        pairing.add(tie.old.clone(), tie.new.clone(), PairedBy::Lineage);
    }
    within_tied(&mut pairing, &was.record, &is.record, &ties);
    if old.edition.id == new.edition.id {
        alike(&mut pairing, was, is);
        within_tied(&mut pairing, &was.record, &is.record, &ties);
        alike_measures(&mut pairing, was, is);
    }
    roles::add(&mut pairing, old.version, new.version);
    pairing.merged = several(
        &ties,
        |tie| (&tie.new, &tie.old),
        |it| pairing.old_of(it),
        |it| pairing.new_of(it).is_some(),
    );
    pairing.split = several(
        &ties,
        |tie| (&tie.old, &tie.new),
        |it| pairing.new_of(it),
        |it| pairing.old_of(it).is_some(),
    );
    pairing
}

fn same_ids(pairing: &mut Pairing, old: &Record, new: &Record) {
    let has_id = |subject: &&Subject| {
        !matches!(subject, Subject::Priority(_) | Subject::Contact(..) | Subject::Person(_))
    };
    for subject in old.facts.keys().filter(has_id) {
        if new.facts.contains_key(subject) {
            pairing.add(subject.clone(), subject.clone(), PairedBy::Id);
        }
    }
}

/// Pairs statements of one kind and measures of one id in commitments of different ids that are one,
/// or of which one is a part of the other.
fn within_tied(pairing: &mut Pairing, old: &Record, new: &Record, ties: &[Tie]) {
    let pairs = pairing.pairs().map(|(old, new, _)| (old, new));
    let ties = ties.iter().map(|tie| (&tie.old, &tie.new));
    let commitments: Vec<(CommitmentId, CommitmentId)> = pairs
        .chain(ties)
        .filter_map(|pair| match pair {
            (Subject::Commitment(old), Subject::Commitment(new)) if old != new => {
                Some((old.clone(), new.clone()))
            }
            _ => None,
        })
        .collect();
    let within = old.by_commitment();
    for (was, is) in commitments {
        for subject in within.get(&was).into_iter().flatten() {
            let other = match subject {
                Subject::Measure(_, id) => Subject::Measure(is.clone(), id.clone()),
                Subject::Statement(_, kind, at) => Subject::Statement(is.clone(), *kind, *at),
                _ => continue,
            };
            if new.facts.contains_key(&other) {
                pairing.add((*subject).clone(), other, PairedBy::Id);
            }
        }
    }
}

impl Record {
    /// The measures and statements of each commitment.
    fn by_commitment(&self) -> BTreeMap<CommitmentId, Vec<&Subject>> {
        let mut within: BTreeMap<CommitmentId, Vec<&Subject>> = BTreeMap::new();
        for subject in self.facts.keys() {
            if let Some(id) = subject.commitment() {
                within.entry(id.clone()).or_default().push(subject);
            }
        }
        within
    }
}

/// Pairs groups, commitments, sections, metrics and figures that say nearly the same.
fn alike(pairing: &mut Pairing, old: &Listed, new: &Listed) {
    for rank in Rank::ALL {
        let old = profile::left(rank, &old.things, |it| pairing.new_of(it).is_some());
        let new = profile::left(rank, &new.things, |it| pairing.old_of(it).is_some());
        assign(pairing, &old, &new);
    }
}

/// Pairs measures of one commitment that say nearly the same.
fn alike_measures(pairing: &mut Pairing, old: &Listed, new: &Listed) {
    let old = profile::left(Rank::Measure, &old.things, |it| pairing.new_of(it).is_some());
    let new = profile::left(Rank::Measure, &new.things, |it| pairing.old_of(it).is_some());
    let (old, new) = (by_commitment(old), by_commitment(new));
    for (commitment, measures) in new {
        let was = pairing.old_of(&Subject::Commitment(commitment)).and_then(Subject::commitment);
        if let Some(before) = was.and_then(|was| old.get(was)) {
            assign(pairing, before, &measures);
        }
    }
}

type Profiled = Vec<(Subject, Profile)>;

fn by_commitment(measures: Profiled) -> BTreeMap<CommitmentId, Profiled> {
    let mut all: BTreeMap<CommitmentId, Profiled> = BTreeMap::new();
    for measure in measures {
        if let Some(id) = measure.0.commitment() {
            all.entry(id.clone()).or_default().push(measure);
        }
    }
    all
}

fn assign(pairing: &mut Pairing, old: &Profiled, new: &Profiled) {
    let profiles = |all: &Profiled| -> Vec<Profile> {
        all.iter().map(|(_, profile)| profile.clone()).collect()
    };
    for (a, b, score) in likeness::assigned(&profiles(old), &profiles(new)) {
        pairing.add(old[a].0.clone(), new[b].0.clone(), PairedBy::Likeness(score));
    }
}

/// The things that are one with several of the other version, at least one of which has no other
/// partner: a thing that only takes up a part of what goes on elsewhere is told by lineage alone.
fn several<'a>(
    ties: &'a [Tie],
    ends: impl Fn(&'a Tie) -> (&'a Subject, &'a Subject),
    partner: impl Fn(&'a Subject) -> Option<&'a Subject>,
    has_partner: impl Fn(&Subject) -> bool,
) -> Vec<Many> {
    let ones: BTreeSet<&Subject> = ties.iter().map(|tie| ends(tie).0).collect();
    let several = ones.into_iter().filter_map(|one| {
        let others = ties.iter().map(&ends).filter(|(end, _)| *end == one).map(|(_, other)| other);
        let mut many: Vec<&Subject> = partner(one).into_iter().collect();
        for other in others {
            if !has_partner(other) && !many.contains(&other) {
                many.push(other);
            }
        }
        let many: Vec<Subject> = many.into_iter().cloned().collect();
        (many.len() > 1).then(|| Many { one: one.clone(), many })
    });
    several.collect()
}
