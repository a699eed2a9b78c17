//! Pairs blocks of words whatever holds them, between the same two blocks in place; then the blocks
//! that hold them.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::atoms;
use crate::compare::text::gap::Splits;
use crate::compare::text::matching::Fate;
use crate::compare::text::order::Order;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::rehoused::room;

/// Where a block stands: how many blocks in place come before it, and in which part of the new
/// document.
type Slot = (usize, Option<BlockNo>);

impl Pairing<'_, '_> {
    /// Pairs lines that face each other in the reading order though other blocks hold them now.
    pub(super) fn leaves(&mut self) {
        let sides = self.sides;
        let olds = self.alone_old().into_iter().filter(|it| is_line(sides.old.doc, *it));
        let olds: Vec<BlockNo> = olds.collect();
        let news = self.alone_new().into_iter().filter(|it| is_line(sides.new.doc, *it));
        let news: Vec<BlockNo> = news.collect();
        // The order of all blocks is worked out for lines only that have something to face.
        if !olds.is_empty() && !news.is_empty() {
            self.facing(&olds, &news);
        }
        self.holders();
    }

    /// Pairs lines without a partner that stand between the same two blocks in place.
    fn facing(&mut self, olds: &[BlockNo], news: &[BlockNo]) {
        let sides = self.sides;
        let order = Order::within_pairs(sides, &self.found);
        let in_place = atoms::in_place(sides, &self.found, &order);
        let mut slots: BTreeMap<Slot, (Vec<BlockNo>, Vec<BlockNo>)> = BTreeMap::new();
        for old in olds.iter().copied() {
            let room = match room(sides.old.doc, old) {
                None => None,
                Some(room) => match self.found.new_of(room) {
                    Some(room) => Some(room),
                    None => continue,
                },
            };
            let before = in_place.partition_point(|atom| atom.0 < old);
            slots.entry((before, room)).or_default().0.push(old);
        }
        for new in news.iter().copied() {
            let before = in_place.partition_point(|atom| atom.1 < new);
            if let Some(slot) = slots.get_mut(&(before, room(sides.new.doc, new))) {
                slot.1.push(new);
            }
        }
        for (old, new) in slots.into_values() {
            self.sequence((&old, &new), Splits::Ignored, 0);
        }
    }

    /// Pairs blocks that hold others with those of their kind that hold most of the same now.
    fn holders(&mut self) {
        let sides = self.sides;
        let mut pairs = Vec::new();
        let news: Vec<BlockNo> = self.alone_new().into_iter().rev().collect();
        for new in news.into_iter().filter(|new| holds_blocks(sides.new.kind(*new))) {
            let kind = discriminant(sides.new.kind(new));
            let mut votes: BTreeMap<BlockNo, u64> = BTreeMap::new();
            for child in sides.new.doc.children(new) {
                let holder =
                    self.found.old_of(child).and_then(|it| sides.old.doc.block(it).parent());
                if let Some(holder) = holder
                    && self.found.of_old(holder) == Fate::Alone
                    && discriminant(sides.old.kind(holder)) == kind
                {
                    *votes.entry(holder).or_default() += 1 + u64::from(sides.new.weight(child));
                }
            }
            let most = votes.into_iter().max_by_key(|(old, weight)| (*weight, u32::MAX - old.0));
            let is_told_apart = |old: BlockNo| {
                sides.old.content(old) == sides.new.content(new)
                    && !self.are_of_each_other(old, new)
            };
            if let Some((old, _)) = most.filter(|(old, _)| !is_told_apart(*old)) {
                self.found.pair(old, new);
                pairs.push((old, new));
            }
        }
        // The outermost first, as everywhere.
        for (old, new) in pairs.into_iter().rev() {
            self.within(old, new);
        }
    }
}

fn is_line(doc: &Doc, block: BlockNo) -> bool {
    let block = doc.block(block);
    !block.line.is_empty()
        && matches!(block.kind, Kind::Paragraph | Kind::Heading(_) | Kind::Preformatted)
}

fn holds_blocks(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Item | Kind::Quote | Kind::Note(_))
}
