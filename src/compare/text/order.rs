//! What stays in place and what moved, once it is known which block is which.

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::count;
use crate::compare::text::increasing;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::side::Sides;

/// For each new block with a partner: whether it stays in place.
pub(super) struct Order {
    stays: Vec<bool>,
}

impl Order {
    pub(super) fn new(sides: &Sides<'_>, found: &Matching) -> Self {
        let mut order = Self { stays: vec![false; sides.new.doc.len()] };
        let roots = |doc: &Doc| doc.roots().collect::<Vec<BlockNo>>();
        order.level(sides, found, &roots(sides.old.doc), &roots(sides.new.doc));
        for (number, _) in sides.new.doc.blocks() {
            if let Some(partner) = found.old_of(number) {
                let old: Vec<BlockNo> = sides.old.doc.children(partner).collect();
                let new: Vec<BlockNo> = sides.new.doc.children(number).collect();
                order.level(sides, found, &old, &new);
            }
        }
        order
    }

    pub(super) fn stays(&self, new: BlockNo) -> bool {
        self.stays[new.0 as usize]
    }

    /// Among blocks within one pair: the heaviest that keep their order stay.
    fn level(&mut self, sides: &Sides<'_>, found: &Matching, old: &[BlockNo], new: &[BlockNo]) {
        let mut pairs = Vec::new();
        for block in new {
            let partner = match found.of_new(*block) {
                Fate::Pair(partner) => partner,
                Fate::Grouped(group) => found.group(group).old[0],
                Fate::Alone => continue,
            };
            if let Ok(at) = old.binary_search(&partner) {
                pairs.push((at, *block));
            }
        }
        let values: Vec<u32> = pairs.iter().map(|(at, _)| count(*at)).collect();
        let weight = |block| 1 + u64::from(sides.new.weight(block));
        let weights: Vec<u64> = pairs.iter().map(|(_, block)| weight(*block)).collect();
        for at in increasing::heaviest(&values, &weights) {
            self.stays[pairs[at].1.0 as usize] = true;
        }
    }
}
