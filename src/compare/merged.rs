//! Both documents as one tree: the blocks of the new one in its order, those of the old one where
//! they were. Every way of showing a comparison walks this tree.

mod build;
mod moves;
mod number;
mod pieces;

use std::fmt;

use crate::compare::diff::DocDiff;
use crate::compare::diff::MoveNo;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Format;
use crate::compare::doc::Kind;
use crate::compare::doc::WordKind;

/// Two documents and how one became the other.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// The old document.
    pub old: &'a Doc,
    /// The new one.
    pub new: &'a Doc,
    /// What became of the blocks.
    pub diff: &'a DocDiff,
}

/// A block as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// What it is: in the new document, if it is there.
    pub kind: &'a Kind,
    /// What it was, if that is something else.
    pub was: Option<&'a Kind>,
    /// What held it before, if that is not what holds it now and it did not move.
    pub within: Option<Within<'a>>,
    /// Its id, if it is a part: that of the new document, if it is there.
    pub part: Option<String>,
    /// Its place in the old document; for merged blocks that of the first.
    pub old: Option<BlockNo>,
    /// Its place in the new document.
    pub new: Option<BlockNo>,
    /// Whether both documents have it.
    pub mark: Mark,
    /// What else became of it.
    pub fate: Fate,
    /// The number of the change, from 1; the two places of a move share it.
    pub change: Option<u32>,
    /// What is in it.
    pub content: Content<'a>,
}

/// Which document has a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Both.
    Kept,
    /// The new one only.
    Added,
    /// The old one only.
    Removed,
}

/// What became of a block besides changes of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Nothing.
    Stayed,
    /// It stood elsewhere.
    MovedHere(Move),
    /// It stands elsewhere: only its old place is shown.
    MovedAway(Move),
    /// It is a part of a block that was split, or the list that a paragraph became.
    Split(Shares),
    /// It was several blocks, or a list.
    Merged(Shares),
}

/// What held a block that did not move, before another block did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within<'a> {
    /// The block that held it; nothing if it stood on its own, or in a part.
    pub before: Option<&'a Kind>,
    /// Whether what holds it now is of that kind, too.
    pub holder: Holder,
    /// Whether the block is the first of those that are told as one change.
    pub place: Place,
}

/// What holds a block now, compared with what did before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// A block of the same kind.
    Alike,
    /// A block of another kind, or none.
    Other,
}

/// A move of blocks from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The same at both places and nowhere else.
    pub id: MoveId,
    /// Whether the new place comes after the old one.
    pub direction: Direction,
    /// Whether the block is the first of those that moved together.
    pub place: Place,
}

/// Where a block is among those that are told together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The first.
    First,
    /// Another.
    Later,
}

/// Names a stretch of blocks that moved together: "move-2", and "move-2-2" for the second stretch
/// if they did not stand one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MoveId {
    no: MoveNo,
    stretch: u32,
}

/// Where something moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// Names the parts of a split or a merged block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shares {
    /// The same for all parts of one split; splits and merges are counted from 1.
    pub id: u32,
    /// Which part this is, from 1.
    pub part: usize,
    /// How many parts there are.
    pub of: usize,
}

/// What is in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content<'a> {
    /// Nothing to show.
    Nothing,
    /// Words.
    Words(Vec<Piece<'a>>),
    /// Blocks.
    Nodes(Vec<Node<'a>>),
}

/// Words that share their format and what became of them, or one picture, break or footnote mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What became of them.
    pub mark: WordMark<'a>,
    /// Words, or what else it is; runs of words, numbers, marks and spaces are [`WordKind::Word`].
    pub kind: WordKind,
    /// As written.
    pub text: &'a str,
    /// How they are set.
    pub format: &'a Format,
}

/// What became of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordMark<'a> {
    /// Nothing.
    Kept,
    /// They are new.
    Added,
    /// They are gone.
    Removed,
    /// They stayed, but were set in this format.
    Formatted(&'a Format),
    /// No words: here one old block ended and the next began.
    Joined,
}

impl Node<'_> {
    /// Whether anything at this block itself changed; what is within it does not count.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let words = match &self.content {
            Content::Words(pieces) => pieces.iter().any(|piece| piece.mark != WordMark::Kept),
            _ => false,
        };
        let is_as_before = self.was.is_none() && self.within.is_none();
        words || self.mark != Mark::Kept || !is_as_before || self.fate != Fate::Stayed
    }

    /// Whether all that changed at this block is told at another, before it.
    #[must_use]
    pub fn is_told_before(&self) -> bool {
        let is_later = self.within.is_some_and(|within| within.place == Place::Later);
        is_later && !Self { within: None, ..self.clone() }.is_changed()
    }
}

impl fmt::Display for MoveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "move-{}", self.no.0)?;
        if self.stretch > 1 { write!(f, "-{}", self.stretch) } else { Ok(()) }
    }
}

/// The tree of both documents, with the numbers of the [list of changes](crate::compare::text::changes).
///
/// O(size of both documents).
#[must_use]
pub fn tree<'a>(compared: &Compared<'a>) -> Vec<Node<'a>> {
    build::Builder::new(*compared).tree()
}
