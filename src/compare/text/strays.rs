//! Where the old blocks are said that are gone or elsewhere now.
//!
//! Each stands between the same two blocks in place as in the old document. Where its own block
//! does not reach from one to the other, because others hold them now, it is a stray: it is said
//! right after the block in place before it, in whatever block that stands.

use crate::compare::doc::BlockNo;
use crate::compare::text::atoms;
use crate::compare::text::atoms::Atom;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;

/// The blocks in place, and the old blocks between them that cannot be said where they stood.
pub(super) struct Strays {
    /// In order on both sides.
    atoms: Vec<Atom>,
    /// Old blocks in order, with how many atoms come before them.
    blocks: Vec<(usize, BlockNo)>,
    /// How many strays were said.
    said: usize,
}

impl Strays {
    pub(super) fn of(sides: &Sides<'_>, found: &Matching, order: &Order) -> Self {
        let mut all = atoms::in_place(sides, found, order);
        for (new, _) in sides.new.doc.blocks() {
            if let Some(old) = found.old_of(new).filter(|old| order.is_rehoused(*old)) {
                all.extend(atoms::of_pair(sides, found, order, (old, new)));
            }
        }
        all.sort_unstable();
        let mut events = Events { sides, found, order, atoms: &all, found_so_far: Vec::new() };
        let roots: Vec<BlockNo> = sides.old.doc.roots().collect();
        events.level(&roots, 0);
        let blocks = events.strays();
        Self { atoms: all, blocks, said: 0 }
    }

    /// Whether an old block is said elsewhere than where it stood.
    pub(super) fn contains(&self, old: BlockNo) -> bool {
        self.blocks.binary_search_by_key(&old, |(_, stray)| *stray).is_ok()
    }

    /// How many atoms come before an old block.
    pub(super) fn before_old(&self, old: BlockNo) -> usize {
        self.atoms.partition_point(|atom| atom.0 < old)
    }

    /// How many atoms come before a new block.
    pub(super) fn before_new(&self, new: BlockNo) -> usize {
        self.atoms.partition_point(|atom| atom.1 < new)
    }

    /// The next stray to be said, if no more than so many atoms come before it.
    pub(super) fn next(&mut self, atoms: usize) -> Option<BlockNo> {
        let stray = self.peek(atoms)?;
        self.said += 1;
        Some(stray)
    }

    /// The same without saying it.
    pub(super) fn peek(&self, atoms: usize) -> Option<BlockNo> {
        let (before, stray) = self.blocks.get(self.said)?;
        (*before <= atoms).then_some(*stray)
    }
}

/// An old block that is gone, or elsewhere, or around such blocks.
struct Event {
    old: BlockNo,
    /// How many atoms come before it in the old document.
    atoms: usize,
    /// The first new block after the place where it would be said beside its neighbours.
    beside: Option<u32>,
}

struct Events<'e, 's, 'a> {
    sides: &'s Sides<'a>,
    found: &'s Matching,
    order: &'s Order,
    atoms: &'e [Atom],
    found_so_far: Vec<Event>,
}

impl Events<'_, '_, '_> {
    /// Old blocks within a pair in place, and the first new block within it.
    fn level(&mut self, old: &[BlockNo], first_new: u32) {
        let mut beside = first_new;
        for block in old {
            match self.found.of_old(*block) {
                Fate::Grouped(group) if self.order.stays(self.found.group(group).new[0]) => {
                    let last = self.found.group(group).new.last();
                    beside = last.map_or(beside, |last| self.sides.new.doc.block(*last).end().0);
                }
                Fate::Pair(new) if self.order.stays(new) => {
                    self.within(*block, new);
                    beside = self.sides.new.doc.block(new).end().0;
                }
                _ => self.event(*block, Some(beside)),
            }
        }
    }

    fn within(&mut self, old: BlockNo, new: BlockNo) {
        if !atoms::is_closed(self.sides, old, new) {
            let children: Vec<BlockNo> = self.sides.old.doc.children(old).collect();
            self.level(&children, new.0 + 1);
        }
    }

    fn event(&mut self, old: BlockNo, beside: Option<u32>) {
        if let Some(new) = self.found.new_of(old) {
            if self.order.is_rehoused(old) {
                return self.within(old, new);
            }
            self.add(old, beside);
        } else {
            let atoms = self.add(old, beside);
            self.gone(old, atoms);
        }
    }

    fn add(&mut self, old: BlockNo, beside: Option<u32>) -> usize {
        let atoms = self.before(old);
        self.found_so_far.push(Event { old, atoms, beside });
        atoms
    }

    fn before(&self, old: BlockNo) -> usize {
        self.atoms.partition_point(|atom| atom.0 < old)
    }

    /// What is within a block that is gone is said with it, up to the first atom within it.
    fn gone(&mut self, outer: BlockNo, atoms: usize) {
        let children: Vec<BlockNo> = self.sides.old.doc.children(outer).collect();
        for old in children {
            let is_pair = self.found.new_of(old).is_some();
            if self.order.is_rehoused(old) || self.before(old) > atoms {
                self.event(old, None);
            } else if !is_pair {
                self.gone(old, atoms);
            }
        }
    }

    /// The events that cannot be said beside their neighbours, and those before them between the
    /// same atoms, so that they are said in their order.
    fn strays(self) -> Vec<(usize, BlockNo)> {
        let mut strays = Vec::new();
        for between in self.found_so_far.chunk_by(|a, b| a.atoms == b.atoms) {
            let mut last = 0;
            let is_right = |event: &Event| {
                let beside = event.beside.filter(|beside| *beside >= last)?;
                let before = self.atoms.partition_point(|atom| atom.1.0 < beside);
                last = beside;
                (before == event.atoms).then_some(())
            };
            let right: Vec<bool> = between.iter().map(is_right).map(|it| it.is_some()).collect();
            let count = right.iter().rposition(|right| !right).map_or(0, |at| at + 1);
            strays.extend(between[..count].iter().map(|event| (event.atoms, event.old)));
        }
        strays
    }
}
