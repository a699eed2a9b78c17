//! Weighs, orders and numbers the changes.

use std::collections::BTreeMap;

use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Weight;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::set::Scope;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::thing::Standing;
use crate::compare::plan::words;

/// The changes in the order of their consequence, then of the new version; numbered.
pub(super) fn ranked(drafts: Vec<Draft>, cx: Cx) -> Vec<Change> {
    let places = Places::of(cx.pairing, &cx.old.things, &cx.new.things);
    let mut drafts: Vec<(Place, Draft)> =
        drafts.into_iter().map(|draft| (places.of_draft(&draft), draft)).collect();
    // A stable sort: changes of one thing keep the order in which they are found.
    drafts.sort_by_key(|(place, _)| *place);
    let mut changes: Vec<Change> = drafts
        .into_iter()
        .enumerate()
        .map(|(place, (_, Draft { old, new, kind }))| {
            let consequence = consequence(new.as_ref().or(old.as_ref()), &kind, cx);
            Change { number: 0, place, old, new, kind, consequence }
        })
        .collect();
    changes.sort_by_key(|change| (change.consequence, change.place));
    changes.iter_mut().zip(1..).for_each(|(change, number)| change.number = number);
    changes
}

/// One change that is not among those that are counted.
pub(super) fn alone(draft: Draft, cx: Cx) -> Change {
    ranked(vec![draft], cx).remove(0)
}

/// Where something is read: after which thing of the new version; what is only in the old one
/// comes after that, in the order in which it stood.
type Place = (usize, usize);

/// The places of all things of two versions.
struct Places<'a> {
    old: BTreeMap<&'a Subject, Place>,
    new: BTreeMap<&'a Subject, Place>,
}

impl<'a> Places<'a> {
    fn of(pairing: &Pairing, old: &'a [Standing], new: &'a [Standing]) -> Self {
        let new: BTreeMap<&Subject, Place> =
            new.iter().enumerate().map(|(at, it)| (&it.subject, (at, 0))).collect();
        let mut before = (0, 0);
        let old = old.iter().map(|it| {
            let partner = pairing.new_of(&it.subject).and_then(|partner| new.get(partner));
            before = partner.copied().unwrap_or((before.0, before.1 + 1));
            (&it.subject, before)
        });
        Self { old: old.collect(), new }
    }

    fn of_draft(&self, draft: &Draft) -> Place {
        let new = draft.new.as_ref().and_then(|it| self.new.get(it));
        let old = || draft.old.as_ref().and_then(|it| self.old.get(it));
        *new.or_else(old).expect("a change is about a thing of one of the versions")
    }
}

/// How much a change means.
fn consequence(subject: Option<&Subject>, kind: &ChangeKind, cx: Cx) -> Consequence {
    // Two plans are not one plan whose standing changed.
    if cx.scope == Scope::Editions && subject == Some(&Subject::Version) {
        return Consequence::Names;
    }
    match kind {
        ChangeKind::Added(_)
        | ChangeKind::Removed(_)
        | ChangeKind::OnlyNew(_)
        | ChangeKind::OnlyOld(_)
        | ChangeKind::Merged { .. }
        | ChangeKind::Split { .. } => presence(subject),
        ChangeKind::Status(_) | ChangeKind::Held(_) => Consequence::Standing,
        ChangeKind::Target(_) | ChangeKind::State(_) => Consequence::Targets,
        ChangeKind::Due(..) | ChangeKind::Trajectory(_) => Consequence::Deadlines,
        ChangeKind::Baseline(_)
        | ChangeKind::Figure(..)
        | ChangeKind::DataSource(_)
        | ChangeKind::Tied(_) => Consequence::Figures,
        ChangeKind::Contact(_) | ChangeKind::Person(_) => Consequence::People,
        ChangeKind::Moved(_) if matches!(subject, Some(Subject::Commitment(_))) => {
            Consequence::Commitments
        }
        ChangeKind::Renamed(titles) => {
            match words::weight(titles.old.as_str(), titles.new.as_str(), cx.spelling) {
                Weight::Meaning => Consequence::Names,
                Weight::Correction => Consequence::Corrections,
            }
        }
        ChangeKind::Renumbered(_)
        | ChangeKind::Reordered(_)
        | ChangeKind::Moved(_)
        | ChangeKind::Regrouped(_)
        | ChangeKind::Date(..) => Consequence::Names,
        ChangeKind::Wording { weight, .. } | ChangeKind::Prose { weight, .. } => match weight {
            Weight::Meaning if subject == Some(&Subject::Version) => Consequence::Names,
            Weight::Meaning => Consequence::Wording,
            Weight::Correction => Consequence::Corrections,
        },
    }
}

/// How much it means that something is there or not.
fn presence(subject: Option<&Subject>) -> Consequence {
    match subject {
        Some(Subject::Version) | None => Consequence::Standing,
        Some(Subject::Group(_) | Subject::Framework) => Consequence::Structure,
        Some(Subject::Commitment(_)) => Consequence::Commitments,
        Some(Subject::Measure(..)) => Consequence::Targets,
        Some(Subject::Priority(_) | Subject::Metric(_) | Subject::Figure(_)) => {
            Consequence::Figures
        }
        Some(Subject::Contact(..) | Subject::Person(_)) => Consequence::People,
        Some(Subject::Section(_) | Subject::Statement(..)) => Consequence::Wording,
        Some(Subject::Defect(_)) => Consequence::Defects,
    }
}
