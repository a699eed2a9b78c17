//! Runs of things whose printed numbers moved by the same step are one change: a commitment that
//! was put in at the third place renumbers all that follow, which is one thing to say.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Renumbering;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::subject::Subject;

/// Puts the renumberings of neighbours together.
pub(super) fn runs(drafts: Vec<Draft>, cx: Cx) -> Vec<Draft> {
    let (mut rest, mut single) = (Vec::new(), BTreeMap::new());
    for draft in drafts {
        match (draft.new, draft.kind) {
            (Some(new), ChangeKind::Renumbered(numbers)) => drop(single.insert(new, numbers)),
            (new, kind) => rest.push(Draft { new, kind, ..draft }),
        }
    }
    let groups = cx.new.things.iter().filter(|it| matches!(it.subject, Subject::Group(_)));
    let others = cx.new.things.iter().filter(|it| matches!(it.subject, Subject::Commitment(_)));
    let in_order = groups.chain(others).filter(|it| cx.pairing.old_of(&it.subject).is_some());
    let mut run = Vec::new();
    for it in in_order {
        let numbers = single.remove(&it.subject).unwrap_or_default();
        if !continues(&run, &numbers) {
            rest.extend(draft(std::mem::take(&mut run)));
        }
        run.extend(numbers);
    }
    rest.extend(draft(run));
    rest
}

/// Whether a renumbering goes on with a run: of the same kind of thing, by the same step.
fn continues(run: &[Renumbering], numbers: &[Renumbering]) -> bool {
    let (Some(last), Some(next)) = (run.last(), numbers.first()) else { return false };
    let step = step(last);
    discriminant(&last.subject.new) == discriminant(&next.subject.new)
        && step.is_some()
        && step == self::step(next)
}

/// By how much a number moved: its last part, and what is before that: "2.1" and "2.2".
fn step(renumbering: &Renumbering) -> Option<(i64, &str, &str)> {
    let (before, was) = parts(renumbering.number.old.as_ref()?)?;
    let (after, is) = parts(renumbering.number.new.as_ref()?)?;
    Some((is - was, before, after))
}

fn parts(number: &str) -> Option<(&str, i64)> {
    let (before, last) = number.rsplit_once('.').unwrap_or(("", number));
    Some((before, last.parse::<i32>().ok()?.into()))
}

fn draft(run: Vec<Renumbering>) -> Option<Draft> {
    let first = run.first()?.subject.clone();
    let kind = ChangeKind::Renumbered(run);
    Some(Draft { old: Some(first.old), new: Some(first.new), kind })
}
