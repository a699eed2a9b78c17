//! Commitments that have measures in one version and a state in the other: a class of its own,
//! since "under review" that becomes a target says more than that a measure was added.

use crate::compare::plan::canonical;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::change::Pair;
use crate::compare::plan::change::StateChange;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::presence::Alone;
use crate::compare::plan::record::Entry;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;

/// The change of state of a commitment, if it changed; takes the measures that came or went with it.
pub(super) fn draft(
    alone: &mut Pair<Alone>,
    (old, was): (&Subject, &Commitment),
    (new, is): (&Subject, &Commitment),
) -> Option<Draft> {
    let state =
        Pair { old: MeasuresState::of(&was.measures), new: MeasuresState::of(&is.measures) };
    if canonical::measures(&state.old) == canonical::measures(&state.new) {
        return None;
    }
    let measures = Pair { old: taken(&mut alone.old, old), new: taken(&mut alone.new, new) };
    let change = Box::new(StateChange { state, measures });
    Some(Draft::both(old, new, ChangeKind::State(change)))
}

/// Takes out the measures of a commitment.
fn taken(alone: &mut Alone, commitment: &Subject) -> Vec<Entry> {
    let of_it = |it: &Subject| {
        matches!(it, Subject::Measure(..)) && it.commitment() == commitment.commitment()
    };
    let measures: Vec<Subject> = alone.keys().filter(|it| of_it(it)).cloned().collect();
    measures.into_iter().flat_map(|it| alone.remove(&it).unwrap_or_default()).collect()
}
