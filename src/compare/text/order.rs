//! What stays in place and what moved, once it is known which block is which.

use std::mem;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::count;
use crate::compare::text::increasing;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::rehoused;
use crate::compare::text::sections;
use crate::compare::text::side::Sides;

/// For each block with a partner: whether it stays in place.
pub(super) struct Order {
    old: Vec<bool>,
    new: Vec<bool>,
    /// Pairs in place in the reading order that other blocks hold now: the old and the new ones.
    rehoused: (Vec<bool>, Vec<bool>),
}

impl Order {
    pub(super) fn new(sides: &Sides<'_>, found: &Matching) -> Self {
        let mut order = Self::within_pairs(sides, found);
        let (olds, news): (Vec<BlockNo>, Vec<BlockNo>) =
            rehoused::pairs(sides, found, &order).into_iter().unzip();
        let olds = rehoused::marked(sides.old.doc, olds.into_iter());
        order.rehoused = (olds, rehoused::marked(sides.new.doc, news.into_iter()));
        order
    }

    /// The same if what another block holds now is always said to have moved.
    pub(super) fn within_pairs(sides: &Sides<'_>, found: &Matching) -> Self {
        let (old, new) = (vec![false; sides.old.doc.len()], vec![false; sides.new.doc.len()]);
        let mut order = Self { old, new, rehoused: Default::default() };
        let roots = |doc: &Doc| doc.roots().collect::<Vec<BlockNo>>();
        order.level(sides, found, (&roots(sides.old.doc), &roots(sides.new.doc)));
        for (number, _) in sides.new.doc.blocks() {
            if let Some(partner) = found.old_of(number) {
                let old: Vec<BlockNo> = sides.old.doc.children(partner).collect();
                let new: Vec<BlockNo> = sides.new.doc.children(number).collect();
                order.level(sides, found, (&old, &new));
            }
        }
        order
    }

    /// Whether an old block is in place in the reading order, but another block holds it now.
    pub(super) fn is_rehoused(&self, old: BlockNo) -> bool {
        self.rehoused.0.get(old.0 as usize).is_some_and(|it| *it)
    }

    /// Whether a new block is where it was, in the block where it was.
    pub(super) fn stays(&self, new: BlockNo) -> bool {
        self.new[new.0 as usize]
    }

    /// The same, seen from the other side.
    pub(super) fn swapped(mut self) -> Self {
        mem::swap(&mut self.old, &mut self.new);
        let (old, new) = &mut self.rehoused;
        mem::swap(old, new);
        self
    }

    /// Among blocks within one pair, section by section: the heaviest that keep their order stay.
    fn level(&mut self, sides: &Sides<'_>, found: &Matching, (old, new): (&[BlockNo], &[BlockNo])) {
        for section in sections::of(sides, found, old, new) {
            if section.stays {
                self.section(sides, found, (&old[section.old], &new[section.new]));
            }
        }
    }

    fn section(
        &mut self,
        sides: &Sides<'_>,
        found: &Matching,
        (old, new): (&[BlockNo], &[BlockNo]),
    ) {
        let mut pairs = Vec::new();
        for block in new {
            let partner = match found.of_new(*block) {
                Fate::Pair(partner) => partner,
                Fate::Grouped(group) if found.group(group).new[0] == *block => {
                    found.group(group).old[0]
                }
                Fate::Grouped(_) | Fate::Alone => continue,
            };
            if let Ok(at) = old.binary_search(&partner) {
                pairs.push((at, *block));
            }
        }
        let values: Vec<u32> = pairs.iter().map(|(at, _)| count(*at)).collect();
        let weights: Vec<u64> = pairs.iter().map(|(_, block)| weight(sides, *block)).collect();
        for at in increasing::heaviest(&values, &weights) {
            let (at_old, block) = pairs[at];
            self.old[old[at_old].0 as usize] = true;
            self.new[block.0 as usize] = true;
        }
    }
}

/// What it takes to move a block. Columns weigh the same in every row, so that one column moves in
/// all of them.
fn weight(sides: &Sides<'_>, new: BlockNo) -> u64 {
    match sides.new.kind(new) {
        Kind::Cell => 1,
        Kind::Heading(_) => 1000 + u64::from(sides.new.weight(new)),
        _ => 1 + u64::from(sides.new.weight(new)),
    }
}
