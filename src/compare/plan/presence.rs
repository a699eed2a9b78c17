//! What only one version has.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::pairing::Many;
use crate::compare::plan::record::Entry;
use crate::compare::plan::set::Scope;
use crate::compare::plan::subject::Subject;

/// What one version has by itself, by the thing that it goes with: an added commitment with its
/// measures, a measure of a commitment that stays.
pub(super) type Alone = BTreeMap<Subject, Vec<Entry>>;

/// What only the old version has.
pub(super) fn only_old(cx: Cx) -> Alone {
    alone(cx.old, |subject| cx.pairing.new_of(subject).is_some())
}

/// What only the new version has.
pub(super) fn only_new(cx: Cx) -> Alone {
    alone(cx.new, |subject| cx.pairing.old_of(subject).is_some())
}

fn alone(listed: &Listed, has_partner: impl Fn(&Subject) -> bool) -> Alone {
    let subjects: BTreeSet<&Subject> =
        listed.record.facts.keys().filter(|subject| !has_partner(subject)).collect();
    let mut alone = Alone::new();
    for subject in &subjects {
        let mut top = (*subject).clone();
        while let Some(owner) = listed.owner(&top).filter(|owner| subjects.contains(owner)) {
            top = owner;
        }
        alone.entry(top).or_default().push(listed.entry(subject));
    }
    alone
}

/// What was merged or split takes what it swallowed or brought forth.
pub(super) fn many(cx: Cx, alone: &mut Pair<Alone>) -> Vec<Draft> {
    let taken = |alone: &mut Alone, many: &Many| -> Vec<Entry> {
        many.many.iter().flat_map(|it| alone.remove(it).unwrap_or_default()).collect()
    };
    let merged = cx.pairing.merged.iter().map(|many| Draft {
        old: cx.pairing.old_of(&many.one).cloned(),
        new: Some(many.one.clone()),
        kind: ChangeKind::Merged { from: many.many.clone(), gone: taken(&mut alone.old, many) },
    });
    let mut drafts: Vec<Draft> = merged.collect();
    drafts.extend(cx.pairing.split.iter().map(|many| Draft {
        old: Some(many.one.clone()),
        new: cx.pairing.new_of(&many.one).cloned(),
        kind: ChangeKind::Split { into: many.many.clone(), arrived: taken(&mut alone.new, many) },
    }));
    drafts
}

/// Says of all that is left that it was added or removed, or that one plan only has it.
pub(super) fn drafts(cx: Cx, Pair { old, new }: Pair<Alone>) -> Vec<Draft> {
    let (gone, arrived): (fn(_) -> _, fn(_) -> _) = match cx.scope {
        Scope::Versions => (ChangeKind::Removed, ChangeKind::Added),
        Scope::Editions => (ChangeKind::OnlyOld, ChangeKind::OnlyNew),
    };
    let removed = old.into_iter().map(|(subject, entries)| Draft {
        old: Some(subject),
        new: None,
        kind: gone(entries),
    });
    let added = new.into_iter().map(|(subject, entries)| Draft {
        old: None,
        new: Some(subject),
        kind: arrived(entries),
    });
    removed.chain(added).collect()
}
