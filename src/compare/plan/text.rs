//! A whole version as one text, so that single paragraphs that moved from one section to another
//! are found, and readers can see the whole plan with its changes.

mod changes;
mod write;

use crate::compare::diff::DocDiff;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::plan::Side;
use crate::compare::plan::change::Pair;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::text::write::Written;
use crate::compare::shape::ChangeKind;
use crate::compare::text;

/// The whole texts of two versions and how one became the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextComparison {
    /// The old version as one text.
    pub old: Doc,
    /// The new version as one text.
    pub new: Doc,
    /// How one became the other.
    pub diff: DocDiff,
    /// The changes as [`merged`](crate::compare::merged) numbers them: the one at place 0 has the
    /// number 1, which is that of its mark in the HTML.
    pub entries: Vec<TextChange>,
}

/// One change of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// What happened.
    pub kind: ChangeKind,
    /// The blocks of the old text; none for an addition.
    pub old: Vec<BlockNo>,
    /// The blocks of the new text; none for a removal.
    pub new: Vec<BlockNo>,
    /// What these blocks are or stand in; differs for a paragraph that moved, and is absent where
    /// there are no blocks.
    pub within: Pair<Option<Subject>>,
}

/// The texts of two versions compared. Parts that are paired have the ids of the new version in
/// both, so that the comparison of the texts knows of the pairs.
///
/// A text is a whole version in the order of the plan: sections, groups with their commitments,
/// statements and measures, the framework. Titles are headings, of level 2 for sections and
/// groups; numbers are left out, being labels of their own.
///
/// Parts have ids: `section:ID`, `group:ID`, `commitment:ID`, `statement:COMMITMENT/success`,
/// `framework`, `priority:COMMITMENT`; items `measure:COMMITMENT/ID` and `metric:ID`.
pub(super) fn compare(old: Side, new: Side, pairing: &Pairing) -> TextComparison {
    let was = Written::of(old, &|subject| match pairing.new_of(subject) {
        Some(partner) => write::name(partner),
        None => write::name(subject).map(|name| format!("old:{name}")),
    });
    let is = Written::of(new, &write::name);
    let diff = text::compare(&was.doc, &is.doc);
    let entries = changes::of(&was, &is, &diff);
    TextComparison { old: was.doc, new: is.doc, diff, entries }
}
