//! All changes between two versions.

use crate::compare::plan::change::Change;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::implied::Implied;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::structure::Structure;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::text::TextComparison;
use crate::model::reference::VersionKey;

/// All changes between two versions: computed ones only. What sources *report* is in the edition
/// and is never in here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeSet {
    /// The old version.
    pub old: VersionKey,
    /// The new version.
    pub new: VersionKey,
    /// Whether they are of one edition. Between editions nothing is said to be added or removed.
    pub scope: Scope,
    /// The changes, most consequence first, then in reading order.
    pub changes: Vec<Change>,
    /// What follows from a merger or a split among the changes: no news, but part of what differs.
    pub implied: Vec<Implied>,
    /// What both versions are made of, in numbers.
    pub structure: Structure,
    /// Which thing is which.
    pub pairing: Pairing,
    /// All prose of both versions, compared as one text.
    pub text: TextComparison,
}

impl ChangeSet {
    /// All differences: what readers are told, then what follows from it.
    pub fn all(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().chain(self.implied.iter().map(|it| &it.change))
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes about a thing of the new version and what belongs to it; for a commitment also
    /// those of its measures and statements.
    pub fn about<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Change> {
        let is_about = move |it: &Subject| match (subject, it.commitment()) {
            (Subject::Commitment(id), Some(own)) => id == own,
            _ => it == subject,
        };
        self.changes
            .iter()
            .filter(move |change| change.new.as_ref().or(change.old.as_ref()).is_some_and(is_about))
    }

    /// How many changes there are of each class that has any, most consequence first.
    #[must_use]
    pub fn counts(&self) -> Vec<(Consequence, usize)> {
        let count = |class| self.changes.iter().filter(|it| it.consequence == class).count();
        let counts = Consequence::ALL.into_iter().map(|class| (class, count(class)));
        counts.filter(|(_, count)| *count > 0).collect()
    }
}

/// What two versions are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Versions of one edition.
    Versions,
    /// Versions of two editions.
    Editions,
}
