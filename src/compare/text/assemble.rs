//! Makes the steps of a comparison, once it is known which block is which and what stays.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::MoveNo;
use crate::compare::diff::Step;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::budget::Budget;
use crate::compare::text::lines;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::moves;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;
use crate::compare::text::strays::Strays;
use crate::compare::text::words;

/// What the steps are made from.
struct Assembly<'s, 'a> {
    sides: &'s Sides<'a>,
    found: &'s Matching,
    order: &'s Order,
    /// For each old block that moved.
    moves: Vec<Option<MoveNo>>,
    strays: Strays,
    budget: Budget,
}

/// The steps within a pair of blocks, or around all.
struct Level<'a> {
    steps: Vec<Step>,
    /// The kind of the new block around them.
    kind: Option<&'a Kind>,
    place: Place,
}

/// Where steps stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Among blocks in place.
    InOrder,
    /// Within a block that moved, or a table: nothing from elsewhere is said there.
    Apart,
}

/// The steps of a comparison.
pub(super) fn diff(sides: &Sides<'_>, found: &Matching, order: &Order) -> DocDiff {
    let moves = numbered(sides, found, order);
    let strays = Strays::of(sides, found, order);
    let budget = words::budget(words::ALL);
    let mut assembly = Assembly { sides, found, order, moves, strays, budget };
    let old: Vec<BlockNo> = sides.old.doc.roots().collect();
    let new: Vec<BlockNo> = sides.new.doc.roots().collect();
    let mut level = Level { steps: Vec::new(), kind: None, place: Place::InOrder };
    assembly.add_all(&mut level, &old, &new);
    assembly.add_strays(&mut level, usize::MAX);
    DocDiff { steps: level.steps }
}

/// Numbers what moved; blocks that moved together share a number, as do the cells of a column.
fn numbered(sides: &Sides<'_>, found: &Matching, order: &Order) -> Vec<Option<MoveNo>> {
    let mut moves = vec![None; sides.old.doc.len()];
    let mut columns: BTreeMap<(Option<BlockNo>, u32, u32), u32> = BTreeMap::new();
    let mut next = 0;
    let mut last: Option<(BlockNo, BlockNo)> = None;
    for (new, block) in sides.new.doc.blocks() {
        let Some(old) = found.old_of(new) else { continue };
        if order.stays(new) || order.is_rehoused(old) {
            continue;
        }
        let follows = last.is_some_and(|(last_old, last_new)| {
            moves::follows(sides.old.doc, last_old, old)
                && moves::follows(sides.new.doc, last_new, new)
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

impl<'a> Assembly<'_, 'a> {
    /// What became of the blocks directly within a pair.
    fn add_all(&mut self, level: &mut Level<'a>, old: &[BlockNo], new: &[BlockNo]) {
        let (mut at_old, mut at_new) = (0, 0);
        for (number, block) in new.iter().enumerate() {
            let Some(partner) = self.stays_at(*block).filter(|_| number >= at_new) else {
                continue;
            };
            let Ok(place) = old.binary_search(&partner) else { continue };
            self.add_gap(level, &old[at_old..place], &new[at_new..number]);
            let (of_old, of_new) = self.add_staying(level, partner, *block);
            (at_old, at_new) = (place + of_old, number + of_new);
        }
        self.add_gap(level, &old[at_old..], &new[at_new..]);
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
    fn add_gap(&mut self, level: &mut Level<'a>, old: &[BlockNo], new: &[BlockNo]) {
        for block in old {
            if let Some(gone) = self.gone(*block) {
                self.add_strays(level, self.strays.before_old(*block));
                level.steps.push(gone);
            }
        }
        for block in new {
            self.add_come(level, *block);
        }
    }

    /// Says the strays that no more than so many atoms come before.
    fn add_strays(&mut self, level: &mut Level<'a>, atoms: usize) {
        if level.place == Place::InOrder {
            while let Some(stray) = self.strays.next(atoms) {
                level.steps.push(self.surely_gone(stray));
            }
        }
    }

    /// Says the strays that come right after a new block, as far as they stood in such a block.
    fn add_strays_after(&mut self, level: &mut Level<'a>, new: BlockNo) {
        if level.place == Place::Apart {
            return;
        }
        let atoms = self.strays.before_new(self.sides.new.doc.block(new).end());
        while let Some(stray) = self.strays.peek(atoms)
            && is_like(self.around(stray), level.kind)
        {
            self.strays.next(atoms);
            level.steps.push(self.surely_gone(stray));
        }
    }

    fn around(&self, old: BlockNo) -> Option<&'a Kind> {
        let doc = self.sides.old.doc;
        doc.block(old).parent().map(|outer| &doc.block(outer).kind)
    }

    /// What is said at the place of an old block that is not in place; nothing if it is said
    /// elsewhere.
    fn gone(&self, old: BlockNo) -> Option<Step> {
        let is_elsewhere = self.order.is_rehoused(old) || self.strays.contains(old);
        (!is_elsewhere).then(|| self.surely_gone(old))
    }

    fn surely_gone(&self, old: BlockNo) -> Step {
        if let Some(id) = self.moves[old.0 as usize] {
            return Step::MovedAway { old, id };
        }
        let doc = self.sides.old.doc;
        if doc.subtree(old).any(|inside| self.found.new_of(inside).is_some()) {
            let inside = doc.children(old).filter_map(|child| self.gone(child)).collect();
            return Step::RemovedAround { old, inside };
        }
        Step::Removed(old)
    }

    /// Adds a new block that is not where it was, or was not there.
    fn add_come(&mut self, level: &mut Level<'a>, new: BlockNo) {
        let doc = self.sides.new.doc;
        let before = self.strays.before_new(new);
        if self.strays.before_new(doc.block(new).end()) > before {
            self.add_strays(level, before);
        }
        let step = self.come(new, level.place);
        level.steps.push(step);
        self.add_strays_after(level, new);
    }

    fn come(&mut self, new: BlockNo, place: Place) -> Step {
        let partner = self.found.old_of(new);
        if let Some(old) = partner.filter(|old| self.order.is_rehoused(*old)) {
            return Step::Rehoused { old, new, inside: self.inside(old, new, place) };
        }
        if let Some(old) = partner
            && let Some(id) = self.moves[old.0 as usize]
        {
            return Step::MovedHere { old, new, id, inside: self.inside(old, new, Place::Apart) };
        }
        let doc: &'a Doc = self.sides.new.doc;
        if doc.subtree(new).any(|inside| self.found.old_of(inside).is_some()) {
            let kind = Some(&doc.block(new).kind);
            let mut level = Level { steps: Vec::new(), kind, place };
            for child in doc.children(new) {
                self.add_come(&mut level, child);
            }
            return Step::AddedAround { new, inside: level.steps };
        }
        Step::Added(new)
    }

    /// Adds a pair or group that stays, and says how many blocks of each side it has.
    fn add_staying(&mut self, level: &mut Level<'a>, old: BlockNo, new: BlockNo) -> (usize, usize) {
        self.add_strays(level, self.strays.before_new(new));
        let Fate::Grouped(group) = self.found.of_new(new) else {
            let inside = self.inside(old, new, level.place);
            level.steps.push(Step::Both { old, new, inside });
            self.add_strays_after(level, new);
            return (1, 1);
        };
        let group = self.found.group(group).clone();
        let words = lines::of_group(&mut self.budget, self.sides, &group);
        let lengths = (group.old.len(), group.new.len());
        let last = *group.new.last().unwrap_or(&new);
        let is_merged = group.new.len() == 1
            && (group.old.len() > 1 || self.sides.new.kind(new) == &Kind::Paragraph);
        level.steps.push(if is_merged {
            Step::Merged { old: group.old, new, words }
        } else {
            Step::Split { old, new: group.new, words }
        });
        self.add_strays_after(level, last);
        lengths
    }

    fn inside(&mut self, old: BlockNo, new: BlockNo, place: Place) -> Inside {
        let sides = self.sides;
        if sides.old.content(old) == sides.new.content(new) {
            return Inside::Same;
        }
        if sides.old.doc.block(old).end().0 == old.0 + 1
            && sides.new.doc.block(new).end().0 == new.0 + 1
        {
            return lines::inside(&mut self.budget, sides, old, new);
        }
        let kind: &'a Kind = &sides.new.doc.block(new).kind;
        let place = if kind == &Kind::Table { Place::Apart } else { place };
        let old: Vec<BlockNo> = sides.old.doc.children(old).collect();
        let new: Vec<BlockNo> = sides.new.doc.children(new).collect();
        let mut level = Level { steps: Vec::new(), kind: Some(kind), place };
        self.add_all(&mut level, &old, &new);
        Inside::Blocks(level.steps)
    }
}

/// Whether blocks are of one kind, or none is there.
fn is_like(one: Option<&Kind>, other: Option<&Kind>) -> bool {
    one.map(discriminant) == other.map(discriminant)
}
