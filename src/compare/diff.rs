//! What a comparison of two documents says: how each block of the old one became one of the new.

use std::ops::Range;

use crate::compare::doc::BlockNo;

/// How an old document became a new one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocDiff {
    /// What became of the blocks that stand in no other, in the reading order of the new document;
    /// removed ones and the old places of moved ones stand where they were: between the same blocks
    /// in place as in the old document, if need be in another block than the one that held them.
    pub steps: Vec<Step>,
}

/// What became of one block, or of several that were split or merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A block of both documents, in its place. Kinds may differ: a paragraph became a heading, a
    /// heading has another level.
    Both {
        /// In the old document.
        old: BlockNo,
        /// In the new one.
        new: BlockNo,
        /// What changed within.
        inside: Inside,
    },
    /// A block of both documents, in its place in the reading order, but another block holds it now:
    /// a code block became part of an item, a list was broken into two. Nothing is said of it where
    /// the old block around it is said.
    Rehoused {
        /// In the old document.
        old: BlockNo,
        /// In the new one.
        new: BlockNo,
        /// What changed within.
        inside: Inside,
    },
    /// A block of the new document only.
    Added(BlockNo),
    /// A block of the old document only.
    Removed(BlockNo),
    /// The old place of a block that stands elsewhere now.
    MovedAway {
        /// In the old document.
        old: BlockNo,
        /// The same at both places; several blocks that moved together share it.
        id: MoveNo,
    },
    /// The new place of a block that stood elsewhere.
    MovedHere {
        /// In the old document.
        old: BlockNo,
        /// In the new one.
        new: BlockNo,
        /// The same at both places.
        id: MoveNo,
        /// What changed within.
        inside: Inside,
    },
    /// A block of the new document only, around blocks some of which are in both: its steps are
    /// additions, new places of moves and blocks that others held before.
    AddedAround {
        /// In the new document: any block that holds blocks, but no table.
        new: BlockNo,
        /// What became of the blocks within.
        inside: Vec<Step>,
    },
    /// A block of the old document only, around blocks some of which are in both: its steps are
    /// removals and old places of moves. Of what stood within it after blocks that others hold now,
    /// steps may stand after those instead.
    RemovedAround {
        /// In the old document: any block that holds blocks, but no table.
        old: BlockNo,
        /// What became of the blocks within.
        inside: Vec<Step>,
    },
    /// One block of words became several, or one that holds blocks: a paragraph became a list.
    Split {
        /// In the old document.
        old: BlockNo,
        /// In the new one, one after the other.
        new: Vec<BlockNo>,
        /// The words of the old block and of all [`lines`](crate::compare::doc::Doc::lines) of the
        /// new ones, put one after the other.
        words: Vec<WordStep>,
    },
    /// Several blocks of words became one, or a list became a paragraph.
    Merged {
        /// In the old document, one after the other.
        old: Vec<BlockNo>,
        /// In the new one.
        new: BlockNo,
        /// The words of all [`lines`](crate::compare::doc::Doc::lines) of the old blocks, put one
        /// after the other, and of the new one.
        words: Vec<WordStep>,
    },
}

/// Numbers the moves of a comparison from 1, in the order of their new places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MoveNo(pub u32);

/// What changed within a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// Nothing.
    Same,
    /// Words or their formats.
    Words(Vec<WordStep>),
    /// Blocks within it; for a table its caption, rows and their cells.
    Blocks(Vec<Step>),
    /// So much that the words are shown whole, before and after.
    Replaced,
}

/// What became of a run of words. Ranges count the words of a line from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordStep {
    /// Words of both, in the same format.
    Kept {
        /// In the old line.
        old: Range<u32>,
        /// In the new line; as long as `old`.
        new: Range<u32>,
    },
    /// Words of both, in another format.
    Formatted {
        /// In the old line.
        old: Range<u32>,
        /// In the new line; as long as `old`.
        new: Range<u32>,
    },
    /// Words of the old line only.
    Removed(Range<u32>),
    /// Words of the new line only.
    Added(Range<u32>),
}
