//! Finds blocks that are elsewhere now.

use std::collections::BTreeMap;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::matching::Fate;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Sides;

/// Fewer words are not shown as moved: the same few words may well be there by chance.
const FEWEST: u32 = 4;

impl Pairing<'_, '_> {
    /// Pairs equal blocks that stand anywhere, once on each side among those without a partner.
    pub(super) fn equal_moves(&mut self) {
        let sides = self.sides;
        let mut seen: BTreeMap<u32, (Vec<BlockNo>, Vec<BlockNo>)> = BTreeMap::new();
        for block in self.alone_old() {
            seen.entry(sides.old.wording(block)).or_default().0.push(block);
        }
        for block in self.alone_new() {
            seen.entry(sides.new.wording(block)).or_default().1.push(block);
        }
        let unique = seen.into_values().filter_map(|found| match (&found.0[..], &found.1[..]) {
            ([old], [new]) if sides.old.weight(*old) >= FEWEST => Some((*old, *new)),
            _ => None,
        });
        let mut unique: Vec<(BlockNo, BlockNo)> = unique.collect();
        unique.sort_unstable();
        for (old, new) in unique {
            self.pair_moved(old, new);
        }
    }

    /// Pairs two blocks and what is within them, if they are still free.
    fn pair_moved(&mut self, old: BlockNo, new: BlockNo) {
        if self.is_free_old(old) && self.is_free_new(new) {
            self.found.pair(old, new);
            self.within(old, new);
        }
    }

    /// The old blocks without a partner that could be shown as moved.
    fn alone_old(&self) -> Vec<BlockNo> {
        let all = self.sides.old.doc.blocks().map(|(number, _)| number);
        all.filter(|block| self.is_free_old(*block)).collect()
    }

    /// The new blocks without a partner that could be shown as moved.
    fn alone_new(&self) -> Vec<BlockNo> {
        let all = self.sides.new.doc.blocks().map(|(number, _)| number);
        all.filter(|block| self.is_free_new(*block)).collect()
    }

    fn is_free_old(&self, block: BlockNo) -> bool {
        let sides = self.sides;
        self.found.of_old(block) == Fate::Alone
            && has_place(sides.old.doc, block, &|outer| match self.found.of_old(outer) {
                Fate::Pair(new) => Around::of_pair(sides, outer, new),
                Fate::Grouped(_) => Around::Closed,
                Fate::Alone => Around::Alone,
            })
    }

    fn is_free_new(&self, block: BlockNo) -> bool {
        let sides = self.sides;
        self.found.of_new(block) == Fate::Alone
            && has_place(sides.new.doc, block, &|outer| match self.found.of_new(outer) {
                Fate::Pair(old) => Around::of_pair(sides, old, outer),
                Fate::Grouped(_) => Around::Closed,
                Fate::Alone => Around::Alone,
            })
    }
}

/// What a block means for those within it.
enum Around {
    /// Each of them has a step.
    Open,
    /// They are said with it.
    Closed,
    /// They are said with it unless one of them moved.
    Alone,
}

impl Around {
    fn of_pair(sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> Self {
        if sides.old.content(old) == sides.new.content(new) { Self::Closed } else { Self::Open }
    }
}

/// Whether a step of its own can be given to a block.
fn has_place(doc: &Doc, block: BlockNo, around: &dyn Fn(BlockNo) -> Around) -> bool {
    let mut inner = block;
    while let Some(outer) = doc.block(inner).parent() {
        match around(outer) {
            Around::Open => return true,
            Around::Alone if matches!(doc.block(outer).kind, Kind::Part | Kind::List(_)) => {}
            Around::Alone | Around::Closed => return false,
        }
        inner = outer;
    }
    true
}
