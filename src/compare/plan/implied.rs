//! What follows from a merger or a split that readers are told: needed to make the new version of
//! the old one, but no news.

use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::change::group_of;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::pairing::Many;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::prose;
use crate::compare::plan::record::Field;
use crate::compare::plan::record::Place;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::thing::Thing;

/// A change that another one says already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Implied {
    /// The change. Its number and place are among those that are implied.
    pub change: Change,
    /// What several things became, or what became several: the subject of the change that says it.
    pub one: Subject,
}

impl Implied {
    /// Whether this is the change that says it.
    #[must_use]
    pub fn is_said_by(&self, change: &Change) -> bool {
        match change.kind {
            ChangeKind::Merged { .. } => change.new.as_ref() == Some(&self.one),
            ChangeKind::Split { .. } => change.old.as_ref() == Some(&self.one),
            _ => false,
        }
    }
}

/// The changes that readers are told, and those that follow from them.
pub(super) fn set_apart(drafts: Vec<Draft>, cx: Cx) -> (Vec<Draft>, Vec<Draft>) {
    drafts.into_iter().partition(|draft| said_by(draft, cx).is_none())
}

/// The thing whose merger or split says a change already.
pub(super) fn said_by<'a>(draft: &Draft, cx: Cx<'a>) -> Option<&'a Subject> {
    let (old, new) = (draft.old.as_ref()?, draft.new.as_ref()?);
    match &draft.kind {
        ChangeKind::Moved(places) => with_its_group(places, cx.pairing),
        ChangeKind::Renamed(_)
        | ChangeKind::Renumbered(_)
        | ChangeKind::Wording { field: Field::ShortTitle, .. } => {
            Some(&joined(old, new, cx)?.many.one)
        }
        ChangeKind::Prose { .. } => {
            let joined = joined(old, new, cx)?;
            joined.keeps_words().then_some(&joined.many.one)
        }
        _ => None,
    }
}

/// A merger or a split, with the version that has the one and that which has the several.
struct Joined<'a> {
    many: &'a Many,
    one: &'a Listed<'a>,
    several: &'a Listed<'a>,
}

/// The merger or split without which two things would be no pair. What goes on under its id is one
/// anyway: a new name of it is news.
fn joined<'a>(old: &Subject, new: &Subject, cx: Cx<'a>) -> Option<Joined<'a>> {
    if old == new {
        return None;
    }
    let Pairing { merged, split, .. } = cx.pairing;
    let of = |all: &'a [Many], one: &Subject, other: &Subject| {
        all.iter().find(|it| it.one == *one && it.many.contains(other))
    };
    let merged = of(merged, new, old).map(|many| Joined { many, one: cx.new, several: cx.old });
    merged.or_else(|| of(split, old, new).map(|many| Joined { many, one: cx.old, several: cx.new }))
}

impl Joined<'_> {
    /// Whether the one has all the words of the several and no others: so none was lost, and none
    /// is new.
    fn keeps_words(&self) -> bool {
        let mut one = words(self.one, &self.many.one);
        let mut several: Vec<String> =
            self.many.many.iter().flat_map(|it| words(self.several, it)).collect();
        one.sort_unstable();
        several.sort_unstable();
        one == several
    }
}

fn words(listed: &Listed, subject: &Subject) -> Vec<String> {
    let prose = match listed.thing(subject) {
        Some(Thing::Group(group)) => &group.prose,
        Some(Thing::Commitment(commitment)) => &commitment.prose,
        Some(Thing::Section(section)) => &section.prose,
        _ => return Vec::new(),
    };
    prose::words(prose).split_whitespace().map(str::to_owned).collect()
}

/// The group into which the whole group of a commitment went. Of a group that was split, it is news
/// which part a commitment is in now.
fn with_its_group<'a>(places: &Pair<Place>, pairing: &'a Pairing) -> Option<&'a Subject> {
    let (old, new) = (group_of(&places.old)?, group_of(&places.new)?);
    let (old, new) = (Subject::Group(old.clone()), Subject::Group(new.clone()));
    let merged = pairing.merged.iter().find(|it| it.one == new && it.many.contains(&old));
    merged.map(|many| &many.one)
}
