//! Two versions of a plan compared as data: what changed, as typed values, ranked by consequence.
//!
//! ```text
//! Version ─ thing::all ─> things ─ record ─> facts
//! pairing (id, lineage, role, likeness) ─> presence, order, fields, state ─> drafts ─ rank ─> ChangeSet
//! ```
//! Every difference of two records is told by one change.

pub mod apply;
mod canonical;
pub mod change;
pub mod consequence;
mod draft;
mod edits;
mod facts;
mod fields;
pub mod implied;
mod listed;
mod measure;
mod order;
pub mod pairing;
mod parts;
mod presence;
mod prose;
mod rank;
pub mod record;
mod renumber;
pub mod set;
mod state;
pub mod structure;
pub mod subject;
mod target;
pub mod text;
mod thing;
mod words;

#[cfg(test)]
pub(in crate::compare) mod tests;

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::implied::Implied;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::set::ChangeSet;
use crate::compare::plan::set::Scope;
use crate::compare::plan::structure::Counts;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::text::TextChange;
use crate::compare::plan::text::TextComparison;
use crate::compare::plan::thing::Thing;
use crate::compare::slip::Spelling;
use crate::markup::resolve::Resolve;
use crate::model::edition::Edition;
use crate::model::reference::VersionKey;
use crate::model::version::Version;

/// One side of a comparison.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The version, one of the edition.
    pub version: &'a Version,
    /// The words that prose shows by id: values of figures, titles of what links lead to.
    pub resolve: &'a dyn Resolve,
    /// The language of the words, by whose rules a slip of the pen is told from another word.
    pub lang: &'a Lang,
}

impl Side<'_> {
    /// The version by its edition and id.
    #[must_use]
    pub fn key(&self) -> VersionKey {
        (self.edition.id.clone(), self.version.id.clone())
    }
}

/// All changes from one version to another. Empty for a version and itself.
///
/// Sides may be given in any order: with sides swapped, what was added is removed, what was merged
/// is split.
#[must_use]
pub fn compare(old: Side, new: Side) -> ChangeSet {
    let (was, is) = (Listed::of(old.version), Listed::of(new.version));
    let pairing = Pairing::of((old, new), &was, &is);
    let same = old.edition.id == new.edition.id;
    let scope = if same { Scope::Versions } else { Scope::Editions };
    let spelling = Spelling::of(new.lang);
    let cx = Cx { old: &was, new: &is, pairing: &pairing, scope, spelling };
    let (told, implied) = implied::set_apart(drafts(cx), cx);
    let mut changes = rank::ranked(renumber::runs(told, cx), cx);
    let implied = self::implied(implied, cx);
    // Two plans of which no part is the other's share no text: nothing could be said of it.
    let has_text = same || pairing.pairs().any(|(_, new, _)| new.is_part());
    let text = if has_text { text::compare(old, new, &pairing) } else { TextComparison::default() };
    point(&mut changes, &text.entries);
    ChangeSet {
        old: old.key(),
        new: new.key(),
        scope,
        changes,
        implied,
        structure: Pair { old: Counts::of(old.version), new: Counts::of(new.version) },
        pairing,
        text,
    }
}

/// Lets changes of prose point to the places in the text.
fn point(changes: &mut [Change], text: &[TextChange]) {
    let mut places: BTreeMap<&Subject, Vec<usize>> = BTreeMap::new();
    for (place, entry) in text.iter().enumerate() {
        let Pair { old, new } = &entry.within;
        let other = old.iter().filter(|old| new.as_ref() != Some(old));
        for subject in new.iter().chain(other) {
            places.entry(subject).or_default().push(place);
        }
    }
    for Change { old, new, kind, .. } in changes {
        if let ChangeKind::Prose { entries, .. } = kind {
            let own = [&*new, &*old].into_iter().flatten().filter_map(|it| places.get(it));
            *entries = own.flatten().copied().collect();
            entries.sort_unstable();
            entries.dedup();
        }
    }
}

/// What needs no words of its own, ranked by itself.
fn implied(drafts: Vec<Draft>, cx: Cx) -> Vec<Implied> {
    let ones: Vec<&Subject> = drafts.iter().filter_map(|it| implied::said_by(it, cx)).collect();
    let ones: Vec<Subject> = ones.into_iter().cloned().collect();
    let changes = drafts.into_iter().zip(ones);
    changes.map(|(draft, one)| Implied { change: rank::alone(draft, cx), one }).collect()
}

fn drafts(cx: Cx) -> Vec<Draft> {
    let mut alone = Pair { old: presence::only_old(cx), new: presence::only_new(cx) };
    let mut drafts = presence::many(cx, &mut alone);
    drafts.extend(order::drafts(cx));
    for is in &cx.new.things {
        let Some(was) = cx.pairing.old_of(&is.subject) else { continue };
        let Some(thing) = cx.old.thing(was) else { continue };
        if let (Thing::Commitment(before), Thing::Commitment(after)) = (thing, is.thing) {
            drafts.extend(state::draft(&mut alone, (was, before), (&is.subject, after)));
        }
        drafts.extend(fields::drafts(cx, (was, thing), (&is.subject, is.thing)));
    }
    drafts.extend(presence::drafts(cx, alone));
    drafts
}
