//! Changes in words: a sentence for each, its kind and class, the values before and after.
//!
//! Every sentence is one message of the interface with places for names and values, so that each
//! language has its own order of words.

pub mod overview;
pub mod subject;
mod target;
pub mod values;

use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::DueShift;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::change::Renumbering;
use crate::compare::plan::change::Weight;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::record::Field;
use crate::compare::plan::subject::Subject;
use crate::locale::Value;
use crate::page::cx::Cx;
use crate::page::pairs::Pair;
use crate::page::words::capital;
use crate::page::words::date_label;
use crate::page::words::without_stop;

/// The kinds of changes as pages and data files name them, in the order in which they are counted.
pub const KINDS: [&str; 25] = [
    "merged",
    "split",
    "added",
    "removed",
    "only-old",
    "only-new",
    "moved",
    "target",
    "state",
    "deadline",
    "trajectory",
    "baseline",
    "figure",
    "source",
    "tied",
    "status",
    "held",
    "date",
    "contact",
    "person",
    "renamed",
    "renumbered",
    "reordered",
    "reworded",
    "corrected",
];

/// The kind of a change, one of [`KINDS`].
#[must_use]
pub fn kind(change: &Change) -> &'static str {
    match &change.kind {
        ChangeKind::Added(_) => "added",
        ChangeKind::Removed(_) => "removed",
        ChangeKind::OnlyNew(_) => "only-new",
        ChangeKind::OnlyOld(_) => "only-old",
        ChangeKind::Merged { .. } => "merged",
        ChangeKind::Split { .. } => "split",
        ChangeKind::Renamed(_) if change.consequence == Consequence::Corrections => "corrected",
        ChangeKind::Renamed(_) => "renamed",
        ChangeKind::Renumbered(_) => "renumbered",
        ChangeKind::Reordered(_) => "reordered",
        ChangeKind::Moved(_) | ChangeKind::Regrouped(_) => "moved",
        ChangeKind::Target(_) => "target",
        ChangeKind::State(_) => "state",
        ChangeKind::Baseline(_) => "baseline",
        ChangeKind::Due(..) => "deadline",
        ChangeKind::Trajectory(_) => "trajectory",
        ChangeKind::Status(_) => "status",
        ChangeKind::Held(_) => "held",
        ChangeKind::Date(..) => "date",
        ChangeKind::Contact(_) => "contact",
        ChangeKind::Person(_) => "person",
        ChangeKind::Figure(..) => "figure",
        ChangeKind::DataSource(_) => "source",
        ChangeKind::Tied(_) => "tied",
        ChangeKind::Wording { weight, .. } | ChangeKind::Prose { weight, .. } => match weight {
            Weight::Meaning => "reworded",
            Weight::Correction => "corrected",
        },
    }
}

/// The class of a change, as pages and data files name it.
#[must_use]
pub fn class(class: Consequence) -> &'static str {
    match class {
        Consequence::Standing => "standing",
        Consequence::Structure => "structure",
        Consequence::Commitments => "commitments",
        Consequence::Targets => "targets",
        Consequence::Deadlines => "deadlines",
        Consequence::Figures => "figures",
        Consequence::People => "people",
        Consequence::Names => "names",
        Consequence::Wording => "wording",
        Consequence::Defects => "defects",
        Consequence::Corrections => "corrections",
    }
}

/// A change in a sentence.
#[must_use]
pub fn of(cx: &Cx, pair: Pair, change: &Change) -> String {
    let say = Say { cx, pair, change };
    capital(&say.sentence())
}

/// Words for one change.
struct Say<'a> {
    cx: &'a Cx<'a>,
    pair: Pair<'a>,
    change: &'a Change,
}

impl Say<'_> {
    fn tv(&self, message: &str, values: &[(&str, Value)]) -> String {
        self.cx.locale.tv(message, values)
    }

    /// What the change is about: by its later name, or by the earlier one if it is gone.
    fn subject(&self) -> String {
        match (&self.change.new, &self.change.old) {
            (Some(new), _) => self.cx.subject(self.pair.new, new),
            (None, Some(old)) => self.cx.subject(self.pair.old, old),
            (None, None) => self.cx.t("subject-version"),
        }
    }

    fn with_subject(&self, message: &str) -> String {
        self.tv(message, &[("subject", self.subject().into())])
    }

    /// What a number of the change counts.
    fn counted(&self) -> String {
        match (&self.change.new, &self.change.old) {
            (Some(new), _) => self.cx.counted(self.pair.new, new),
            (None, Some(old)) => self.cx.counted(self.pair.old, old),
            (None, None) => self.cx.t("subject-version"),
        }
    }

    /// A message with what is counted and the first pair of values.
    fn changed(&self, message: &str, subject: String) -> String {
        let values = values::of(self.cx, self.pair, self.change);
        let (old, new) = values.into_iter().next().map(|it| (it.old, it.new)).unwrap_or_default();
        self.tv(
            message,
            &[
                ("subject", subject.into()),
                ("old", without_stop(&old).into()),
                ("new", without_stop(&new).into()),
            ],
        )
    }

    fn sentence(&self) -> String {
        match &self.change.kind {
            ChangeKind::Added(_) => self.with_subject("sentence-added"),
            ChangeKind::Removed(_) => self.with_subject("sentence-removed"),
            ChangeKind::OnlyNew(_) => self.with_subject("sentence-only-new"),
            ChangeKind::OnlyOld(_) => self.with_subject("sentence-only-old"),
            ChangeKind::Merged { from, .. } => self.merged(from),
            ChangeKind::Split { into, .. } => self.split(into),
            ChangeKind::Renamed(titles) => self.tv(
                "sentence-renamed",
                &[
                    ("old", self.cx.say(&titles.old).into()),
                    ("new", self.cx.say(&titles.new).into()),
                ],
            ),
            ChangeKind::Renumbered(run) => self.renumbered(run),
            ChangeKind::Reordered(_) => self.changed("sentence-reordered", self.subject()),
            ChangeKind::Moved(_) => self.changed("sentence-moved", self.subject()),
            ChangeKind::Regrouped(_) => self.changed("sentence-regrouped", self.subject()),
            ChangeKind::Target(target) => self.target(target),
            ChangeKind::State(state) => self.state(&state.state.new),
            ChangeKind::Baseline(_) => self.changed("sentence-baseline", self.counted()),
            ChangeKind::Due(_, shift) => self.changed(due(*shift), self.counted()),
            ChangeKind::Trajectory(_) => self.changed("sentence-trajectory", self.counted()),
            ChangeKind::Status(_) => self.changed("sentence-status", String::new()),
            ChangeKind::Held(_) => self.changed("sentence-held", String::new()),
            ChangeKind::Date(kind, dates) => {
                let message = match (dates.old.is_empty(), dates.new.is_empty()) {
                    (true, false) => "sentence-date-set",
                    (false, true) => "sentence-date-withdrawn",
                    _ => "sentence-date",
                };
                self.changed(message, self.cx.t(date_label(*kind)))
            }
            ChangeKind::Person(_) => self.changed("sentence-person", String::new()),
            ChangeKind::Contact(_) | ChangeKind::Figure(..) => {
                self.changed("sentence-value", self.subject())
            }
            ChangeKind::DataSource(_) => self.changed("sentence-source", self.subject()),
            ChangeKind::Tied(_) => self.changed("sentence-tied", self.subject()),
            ChangeKind::Wording { field, texts, weight } => {
                let there = (texts.old.is_some(), texts.new.is_some());
                self.wording(*field, there, *weight)
            }
            ChangeKind::Prose { texts, weight, .. } => {
                let there = (!texts.old.is_empty(), !texts.new.is_empty());
                self.wording(Field::Prose, there, *weight)
            }
        }
    }

    fn wording(&self, field: Field, there: (bool, bool), weight: Weight) -> String {
        let name = values::field_label(self.cx, field);
        if self.change.subject() == &Subject::Version {
            return self.changed("sentence-of-version", name);
        }
        let message = match (field, there, weight) {
            (Field::Prose, (false, true), _) => "sentence-prose-added",
            (Field::Prose, (true, false), _) => "sentence-prose-removed",
            (Field::Prose, _, Weight::Meaning) => "sentence-prose-reworded",
            (Field::Prose, _, Weight::Correction) => "sentence-prose-corrected",
            (_, (false, true), _) => "sentence-text-added",
            (_, (true, false), _) => "sentence-text-removed",
            (_, _, Weight::Meaning) => "sentence-reworded",
            (_, _, Weight::Correction) => "sentence-corrected",
        };
        self.tv(message, &[("field", name.into()), ("subject", self.subject().into())])
    }

    /// What several things became; that which goes on by its id is not said to be part of itself.
    fn merged(&self, from: &[Subject]) -> String {
        let new = self.change.new.as_ref();
        let goes_on = |it: &&Subject| Some(*it) == self.change.old.as_ref() && Some(*it) == new;
        let went_in = from.iter().filter(|it| !goes_on(it));
        let went_in: Vec<String> = went_in.map(|it| self.cx.subject(self.pair.old, it)).collect();
        let message =
            if went_in.len() < from.len() { "sentence-merged-into" } else { "sentence-merged" };
        self.tv(
            message,
            &[
                ("from", self.cx.locale.list(&went_in).into()),
                ("count", went_in.len().into()),
                ("subject", self.subject().into()),
            ],
        )
    }

    fn split(&self, into: &[Subject]) -> String {
        let into: Vec<String> = into.iter().map(|it| self.cx.subject(self.pair.new, it)).collect();
        let subject = self.change.old.as_ref().map(|it| self.cx.subject(self.pair.old, it));
        let subject = subject.unwrap_or_else(|| self.subject());
        self.tv(
            "sentence-split",
            &[("subject", subject.into()), ("into", self.cx.locale.list(&into).into())],
        )
    }

    fn renumbered(&self, run: &[Renumbering]) -> String {
        if run.len() < 2 {
            return self.changed("sentence-renumbered", self.subject());
        }
        let (first, last) = (&run[0], &run[run.len() - 1]);
        let name = |it: &Renumbering| self.cx.subject(self.pair.new, &it.subject.new);
        self.tv(
            "sentence-renumbered-run",
            &[
                ("count", run.len().into()),
                ("first", name(first).into()),
                ("last", name(last).into()),
            ],
        )
    }

    fn state(&self, now: &MeasuresState) -> String {
        let message = match now {
            MeasuresState::Listed(_) => "sentence-state-set",
            MeasuresState::Absent(_) | MeasuresState::None => "sentence-state",
        };
        self.changed(message, self.subject())
    }
}

fn due(shift: DueShift) -> &'static str {
    match shift {
        DueShift::BroughtForward => "sentence-due-earlier",
        DueShift::PutBack => "sentence-due-later",
        DueShift::Set => "sentence-due-set",
        DueShift::Withdrawn => "sentence-due-withdrawn",
        DueShift::Restated => "sentence-due-restated",
    }
}
