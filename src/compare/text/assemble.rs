//! Makes the steps of a comparison, once it is known which block is which and what stays.

use std::collections::BTreeMap;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::MoveNo;
use crate::compare::diff::Step;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::lines;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::moves;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;
use crate::compare::text::words::Budget;

/// What the steps are made from.
struct Assembly<'s, 'a> {
    sides: &'s Sides<'a>,
    found: &'s Matching,
    order: &'s Order,
    /// For each old block that moved.
    moves: Vec<Option<MoveNo>>,
    budget: Budget,
}

/// The steps of a comparison.
pub(super) fn diff(sides: &Sides<'_>, found: &Matching, order: &Order) -> DocDiff {
    let moves = numbered(sides, found, order);
    let mut assembly = Assembly { sides, found, order, moves, budget: Budget::default() };
    let old: Vec<BlockNo> = sides.old.doc.roots().collect();
    let new: Vec<BlockNo> = sides.new.doc.roots().collect();
    DocDiff { steps: assembly.steps(&old, &new) }
}

/// Numbers what moved; blocks that moved together share a number, as do the cells of a column.
fn numbered(sides: &Sides<'_>, found: &Matching, order: &Order) -> Vec<Option<MoveNo>> {
    let mut moves = vec![None; sides.old.doc.len()];
    let mut columns: BTreeMap<(Option<BlockNo>, u32, u32), u32> = BTreeMap::new();
    let mut next = 0;
    let mut last: Option<(BlockNo, BlockNo)> = None;
    for (new, block) in sides.new.doc.blocks() {
        let Some(old) = found.old_of(new).filter(|_| !order.stays(new)) else { continue };
        let follows = last.is_some_and(|(last_old, last_new)| {
            follows(sides.old.doc, last_old, old) && follows(sides.new.doc, last_new, new)
        });
        last = Some((old, new));
        if block.kind == Kind::Cell {
            let table = block.parent().and_then(|row| sides.new.doc.block(row).parent());
            let column = (table, column(sides.old.doc, old), column(sides.new.doc, new));
            let number = *columns.entry(column).or_insert_with(|| {
                next += 1;
                next
            });
            moves[old.0 as usize] = Some(MoveNo(number));
            continue;
        }
        next += u32::from(!follows);
        moves[old.0 as usize] = Some(MoveNo(next));
    }
    moves
}

/// Which cell of its row a cell is.
fn column(doc: &Doc, cell: BlockNo) -> u32 {
    doc.block(cell).parent().map_or(0, |row| cell.0 - row.0)
}

/// Whether a block comes right after another, whatever holds them.
fn follows(doc: &Doc, first: BlockNo, second: BlockNo) -> bool {
    first < second && moves::leaf_after(doc, first) == moves::first_leaf(doc, second)
}

impl Assembly<'_, '_> {
    /// What became of the blocks directly within a pair.
    fn steps(&mut self, old: &[BlockNo], new: &[BlockNo]) -> Vec<Step> {
        let mut steps = Vec::new();
        let (mut at_old, mut at_new) = (0, 0);
        for (number, block) in new.iter().enumerate() {
            let Some(partner) = self.stays_at(*block).filter(|_| number >= at_new) else {
                continue;
            };
            let Ok(place) = old.binary_search(&partner) else { continue };
            self.add_gap(&mut steps, &old[at_old..place], &new[at_new..number]);
            let (of_old, of_new) = self.add_staying(&mut steps, partner, *block);
            (at_old, at_new) = (place + of_old, number + of_new);
        }
        self.add_gap(&mut steps, &old[at_old..], &new[at_new..]);
        steps
    }

    /// The first old block of the pair or group that a new one is in, if it stays.
    fn stays_at(&self, new: BlockNo) -> Option<BlockNo> {
        if !self.order.stays(new) {
            return None;
        }
        match self.found.of_new(new) {
            Fate::Pair(old) => Some(old),
            Fate::Grouped(group) => Some(self.found.group(group).old[0]),
            Fate::Alone => None,
        }
    }

    /// What is not the same in both orders: first the old blocks, then the new ones.
    fn add_gap(&mut self, steps: &mut Vec<Step>, old: &[BlockNo], new: &[BlockNo]) {
        for block in old {
            let gone = self.gone(*block);
            steps.push(gone);
        }
        for block in new {
            let come = self.come(*block);
            steps.push(come);
        }
    }

    fn gone(&self, old: BlockNo) -> Step {
        if let Some(id) = self.moves[old.0 as usize] {
            return Step::MovedAway { old, id };
        }
        let doc = self.sides.old.doc;
        if doc.subtree(old).any(|inside| self.moves[inside.0 as usize].is_some()) {
            let inside = doc.children(old).map(|child| self.gone(child)).collect();
            return Step::RemovedAround { old, inside };
        }
        Step::Removed(old)
    }

    fn come(&mut self, new: BlockNo) -> Step {
        if let Some(old) = self.found.old_of(new)
            && let Some(id) = self.moves[old.0 as usize]
        {
            return Step::MovedHere { old, new, id, inside: self.inside(old, new) };
        }
        let doc = self.sides.new.doc;
        if doc.subtree(new).any(|inside| self.found.old_of(inside).is_some()) {
            let children: Vec<BlockNo> = doc.children(new).collect();
            let inside = children.into_iter().map(|child| self.come(child)).collect();
            return Step::AddedAround { new, inside };
        }
        Step::Added(new)
    }

    /// Adds a pair or group that stays, and says how many blocks of each side it has.
    fn add_staying(&mut self, steps: &mut Vec<Step>, old: BlockNo, new: BlockNo) -> (usize, usize) {
        let Fate::Grouped(group) = self.found.of_new(new) else {
            let inside = self.inside(old, new);
            steps.push(Step::Both { old, new, inside });
            return (1, 1);
        };
        let group = self.found.group(group).clone();
        let words = lines::of_group(&mut self.budget, self.sides, &group);
        let lengths = (group.old.len(), group.new.len());
        let is_merged = group.new.len() == 1
            && (group.old.len() > 1 || self.sides.new.kind(new) == &Kind::Paragraph);
        steps.push(if is_merged {
            Step::Merged { old: group.old, new, words }
        } else {
            Step::Split { old, new: group.new, words }
        });
        lengths
    }

    fn inside(&mut self, old: BlockNo, new: BlockNo) -> Inside {
        let sides = self.sides;
        if sides.old.content(old) == sides.new.content(new) {
            return Inside::Same;
        }
        if sides.old.doc.block(old).end().0 == old.0 + 1
            && sides.new.doc.block(new).end().0 == new.0 + 1
        {
            return lines::inside(&mut self.budget, sides, old, new);
        }
        let old: Vec<BlockNo> = sides.old.doc.children(old).collect();
        let new: Vec<BlockNo> = sides.new.doc.children(new).collect();
        Inside::Blocks(self.steps(&old, &new))
    }
}
