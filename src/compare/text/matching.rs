//! Which blocks of two documents are the same, or became each other.

use crate::compare::doc::BlockNo;

/// Which old block is which new one. A block has one partner, or is in one group, or has none.
#[derive(Debug, Clone)]
pub(super) struct Matching {
    old: Vec<Fate>,
    new: Vec<Fate>,
    groups: Vec<Group>,
}

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is in one document only.
    Alone,
    /// It is this block of the other document.
    Pair(BlockNo),
    /// It was split or merged: a place in [`Matching::group`].
    Grouped(usize),
}

/// Blocks that were split or merged: one on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// In the old document, one after the other.
    pub(super) old: Vec<BlockNo>,
    /// In the new one, one after the other.
    pub(super) new: Vec<BlockNo>,
}

impl Matching {
    pub(super) fn new(old_blocks: usize, new_blocks: usize) -> Self {
        Self {
            old: vec![Fate::Alone; old_blocks],
            new: vec![Fate::Alone; new_blocks],
            groups: Vec::new(),
        }
    }

    pub(super) fn of_old(&self, block: BlockNo) -> Fate {
        self.old[block.0 as usize]
    }

    pub(super) fn of_new(&self, block: BlockNo) -> Fate {
        self.new[block.0 as usize]
    }

    /// The partner of an old block.
    pub(super) fn new_of(&self, old: BlockNo) -> Option<BlockNo> {
        partner(self.of_old(old))
    }

    /// The partner of a new block.
    pub(super) fn old_of(&self, new: BlockNo) -> Option<BlockNo> {
        partner(self.of_new(new))
    }

    pub(super) fn group(&self, number: usize) -> &Group {
        &self.groups[number]
    }

    /// Whether neither block has a partner yet.
    pub(super) fn are_alone(&self, old: BlockNo, new: BlockNo) -> bool {
        (self.of_old(old), self.of_new(new)) == (Fate::Alone, Fate::Alone)
    }

    pub(super) fn pair(&mut self, old: BlockNo, new: BlockNo) {
        self.old[old.0 as usize] = Fate::Pair(new);
        self.new[new.0 as usize] = Fate::Pair(old);
    }

    pub(super) fn join(&mut self, group: Group) {
        let fate = Fate::Grouped(self.groups.len());
        for block in &group.old {
            self.old[block.0 as usize] = fate;
        }
        for block in &group.new {
            self.new[block.0 as usize] = fate;
        }
        self.groups.push(group);
    }

    /// The same, seen from the other side.
    pub(super) fn swapped(self) -> Self {
        let swap = |group: Group| Group { old: group.new, new: group.old };
        Self { old: self.new, new: self.old, groups: self.groups.into_iter().map(swap).collect() }
    }
}

fn partner(fate: Fate) -> Option<BlockNo> {
    match fate {
        Fate::Pair(block) => Some(block),
        Fate::Alone | Fate::Grouped(_) => None,
    }
}
