//! Blocks that another block holds now, but whose place in the reading order is the same: they did
//! not move.
//!
//! A code block became part of a list item, a list was broken into two, a line was taken into a
//! quotation. Seen from the blocks that stay in place, such a block comes after the same one as
//! before; of several the heaviest that keep their order are told so.

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::atoms;
use crate::compare::text::atoms::Atom;
use crate::compare::text::increasing;
use crate::compare::text::matching::Matching;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;

/// A pair whose blocks stand in blocks that are no pair, or in another order.
struct Candidate {
    pair: Atom,
    atoms: Vec<Atom>,
}

/// The pairs that keep their place in the reading order, whatever holds them.
pub(super) fn pairs(sides: &Sides<'_>, found: &Matching, order: &Order) -> Vec<Atom> {
    let candidates = candidates(sides, found, order);
    if candidates.is_empty() {
        return Vec::new();
    }
    let kept = in_order(sides, &atoms::in_place(sides, found, order), &candidates);
    let mut accepted = Accepted::default();
    for candidate in &candidates {
        let is_kept = candidate.atoms.iter().all(|atom| kept[atom.1.0 as usize]);
        let is_kept = is_kept && is_eligible(sides, found, candidate.pair);
        let pairs = if is_kept { &mut accepted.kept } else { &mut accepted.moved };
        pairs.push(candidate.pair);
    }
    accepted.settle(sides);
    accepted.kept
}

fn candidates(sides: &Sides<'_>, found: &Matching, order: &Order) -> Vec<Candidate> {
    let blocks = sides.new.doc.blocks().map(|(new, _)| new);
    let elsewhere = blocks.filter(|new| !order.stays(*new));
    let pairs = elsewhere.filter_map(|new| Some((found.old_of(new)?, new)));
    let of_pair = |pair| Candidate { pair, atoms: atoms::of_pair(sides, found, order, pair) };
    pairs.map(of_pair).collect()
}

/// For each new block whether it is of those atoms that come after the same block in place on both
/// sides and keep their order: the heaviest.
fn in_order(sides: &Sides<'_>, in_place: &[Atom], candidates: &[Candidate]) -> Vec<bool> {
    let is_between = |atom: &&Atom| {
        let before = in_place.partition_point(|other| other.0 < atom.0);
        before == in_place.partition_point(|other| other.1 < atom.1)
    };
    let all = candidates.iter().flat_map(|it| &it.atoms).filter(is_between);
    let mut all: Vec<Atom> = all.copied().collect();
    all.sort_unstable_by_key(|atom| atom.1);
    let values: Vec<u32> = all.iter().map(|atom| atom.0.0).collect();
    let weights: Vec<u64> =
        all.iter().map(|atom| 1 + u64::from(sides.new.weight(atom.1))).collect();
    let kept = increasing::heaviest(&values, &weights).into_iter().map(|at| all[at].1);
    marked(sides.new.doc, kept)
}

/// For each block whether it is one of these.
pub(super) fn marked(doc: &Doc, blocks: impl Iterator<Item = BlockNo>) -> Vec<bool> {
    let mut marked = vec![false; doc.len()];
    blocks.for_each(|block| marked[block.0 as usize] = true);
    marked
}

/// Whether it is right to say of a pair that it is still there: text of another part, note or table
/// is elsewhere for any reader.
fn is_eligible(sides: &Sides<'_>, found: &Matching, (old, new): Atom) -> bool {
    let rooms = (room(sides.old.doc, old), room(sides.new.doc, new));
    let is_same_room = match rooms {
        (None, None) => true,
        (Some(old), Some(new)) => found.new_of(old) == Some(new),
        _ => false,
    };
    let is_of_table =
        |kind: &Kind| matches!(kind, Kind::Caption | Kind::Row | Kind::Cell | Kind::Part);
    is_same_room && !is_of_table(sides.old.kind(old)) && !is_of_table(sides.new.kind(new))
}

/// The innermost part, footnote or table that a block stands in.
pub(super) fn room(doc: &Doc, block: BlockNo) -> Option<BlockNo> {
    let outer = |block: &BlockNo| doc.block(*block).parent();
    let is_room = |block: &BlockNo| {
        matches!(doc.block(*block).kind, Kind::Part | Kind::Footnote(_) | Kind::Table)
    };
    std::iter::successors(doc.block(block).parent(), outer).find(is_room)
}

#[derive(Default)]
struct Accepted {
    kept: Vec<Atom>,
    moved: Vec<Atom>,
}

impl Accepted {
    /// What is in a block that moved did so with it.
    fn settle(&mut self, sides: &Sides<'_>) {
        let mut last = usize::MAX;
        while self.moved.len() != last {
            last = self.moved.len();
            let olds = marked(sides.old.doc, self.moved.iter().map(|pair| pair.0));
            let news = marked(sides.new.doc, self.moved.iter().map(|pair| pair.1));
            let stays = |pair: &Atom| {
                !is_within(sides.old.doc, pair.0, &olds) && !is_within(sides.new.doc, pair.1, &news)
            };
            let (kept, moved): (Vec<Atom>, Vec<Atom>) = self.kept.drain(..).partition(stays);
            self.kept = kept;
            self.moved.extend(moved);
        }
    }
}

fn is_within(doc: &Doc, block: BlockNo, any: &[bool]) -> bool {
    let outer = |block: &BlockNo| doc.block(*block).parent();
    std::iter::successors(doc.block(block).parent(), outer).any(|outer| any[outer.0 as usize])
}
