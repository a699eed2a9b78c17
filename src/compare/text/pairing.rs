//! Finds out which old block is which new one.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::count;
use crate::compare::text::budget::Budget;
use crate::compare::text::gap;
use crate::compare::text::gap::Splits;
use crate::compare::text::histogram;
use crate::compare::text::increasing;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::sections;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;
use crate::compare::text::words;

/// How often unique blocks are looked for again between those that were found.
const DEEPEST: u32 = 12;

/// Cells of all tables of words that are made to see whether blocks are alike.
const RUNS: u64 = 30_000_000;

/// The pairs found so far.
pub(super) struct Pairing<'s, 'a> {
    pub(super) sides: &'s Sides<'a>,
    pub(super) found: Matching,
    pub(super) budget: Budget,
    /// For a look at the words of blocks that may or may not be alike.
    pub(super) runs: Budget,
}

/// Pairs the blocks of two documents.
pub(super) fn pairs(sides: &Sides<'_>) -> Matching {
    let found = Matching::new(sides.old.doc.len(), sides.new.doc.len());
    let mut pairing = Pairing { sides, found, budget: gap::budget(), runs: words::budget(RUNS) };
    pairing.pair_ids();
    let old: Vec<BlockNo> = sides.old.doc.roots().collect();
    let new: Vec<BlockNo> = sides.new.doc.roots().collect();
    pairing.level(&old, &new);
    pairing.equal_moves();
    pairing.leaves();
    pairing.alike_moves();
    pairing.spread();
    pairing.found
}

impl Pairing<'_, '_> {
    /// Blocks with the same id are the same block, whatever they say.
    fn pair_ids(&mut self) {
        let old = ids(self.sides.old.doc);
        let new = ids(self.sides.new.doc);
        for (id, block) in old {
            if let (Some(old), Some(Some(new))) = (block, new.get(&id)) {
                self.found.pair(old, *new);
            }
        }
    }

    /// Pairs blocks that stand in the same block, and then what is within each pair.
    fn level(&mut self, old: &[BlockNo], new: &[BlockNo]) {
        self.pair_headings(old, new);
        for section in sections::of(self.sides, &self.found, old, new) {
            let splits = if section.stays { Splits::Found } else { Splits::Ignored };
            self.sequence((&old[section.old], &new[section.new]), splits, 0);
        }
        for block in new {
            if let Some(partner) = self.found.old_of(*block) {
                self.within(partner, *block);
            }
        }
    }

    /// Pairs what is within a pair.
    pub(super) fn within(&mut self, old: BlockNo, new: BlockNo) {
        let (sides, within) = (self.sides, new);
        if sides.old.content(old) != sides.new.content(new) {
            let old: Vec<BlockNo> = sides.old.doc.children(old).collect();
            let new: Vec<BlockNo> = sides.new.doc.children(new).collect();
            match sides.new.kind(within) {
                Kind::Table => self.table(&old, &new),
                _ => self.level(&old, &new),
            }
        }
    }

    /// Pairs blocks in order: equal ones at both ends, then unique equal ones, then alike ones in
    /// the gaps between.
    pub(super) fn sequence(&mut self, (old, new): Both<'_>, splits: Splits, depth: u32) {
        let (old, new) = self.pair_ends(old, new);
        if old.is_empty() || new.is_empty() {
            return;
        }
        let anchors = if depth < DEEPEST { self.unique(old, new) } else { Vec::new() };
        if anchors.is_empty() {
            return self.repeated((old, new), splits);
        }
        for gap in self.gaps((old, new), &anchors) {
            self.sequence(gap, splits, depth + 1);
        }
    }

    /// Pairs anchors and gives the gaps between them, in order.
    pub(super) fn gaps<'b>(
        &mut self,
        (old, new): Both<'b>,
        anchors: &[(usize, usize)],
    ) -> Vec<Both<'b>> {
        let mut gaps = Vec::new();
        let (mut at_old, mut at_new) = (0, 0);
        for (next_old, next_new) in anchors {
            self.found.pair(old[*next_old], new[*next_new]);
            gaps.push((&old[at_old..*next_old], &new[at_new..*next_new]));
            (at_old, at_new) = (next_old + 1, next_new + 1);
        }
        gaps.push((&old[at_old..], &new[at_new..]));
        gaps
    }

    /// Equal blocks, or such as have no partner yet.
    fn may_pair(&self, old: BlockNo, new: BlockNo) -> bool {
        self.found.are_alone(old, new) && self.sides.old.wording(old) == self.sides.new.wording(new)
            || self.found.new_of(old) == Some(new)
    }

    /// Pairs equal blocks at both ends and gives what is between.
    fn pair_ends<'b>(
        &mut self,
        mut old: &'b [BlockNo],
        mut new: &'b [BlockNo],
    ) -> (&'b [BlockNo], &'b [BlockNo]) {
        while let ([first_old, rest_old @ ..], [first_new, rest_new @ ..]) = (old, new) {
            if !self.may_pair(*first_old, *first_new) {
                break;
            }
            self.found.pair(*first_old, *first_new);
            (old, new) = (rest_old, rest_new);
        }
        while let ([rest_old @ .., last_old], [rest_new @ .., last_new]) = (old, new) {
            if !self.may_pair(*last_old, *last_new) {
                break;
            }
            self.found.pair(*last_old, *last_new);
            (old, new) = (rest_old, rest_new);
        }
        (old, new)
    }

    /// Places of blocks that are equal, once on each side, and keep their order: the heaviest such.
    fn unique(&self, old: &[BlockNo], new: &[BlockNo]) -> Vec<(usize, usize)> {
        let mut seen: BTreeMap<u32, Once> = BTreeMap::new();
        for (at, block) in old.iter().enumerate() {
            if self.found.of_old(*block) == Fate::Alone {
                seen.entry(self.sides.old.wording(*block)).or_default().add_old(at);
            }
        }
        for (at, block) in new.iter().enumerate() {
            if self.found.of_new(*block) == Fate::Alone
                && let Some(once) = seen.get_mut(&self.sides.new.wording(*block))
            {
                once.add_new(at);
            }
        }
        let mut places: Vec<(usize, usize)> = seen.values().filter_map(Once::places).collect();
        for (at, block) in old.iter().enumerate() {
            let partner = self.found.new_of(*block);
            // Lists of siblings are in reading order.
            places.extend(partner.and_then(|new_block| {
                new.binary_search(&new_block).ok().map(|at_new| (at, at_new))
            }));
        }
        places.sort_unstable();
        self.staying(old, &places)
    }

    /// Those of some pairs of places, in the order of the old ones, that keep their order: the
    /// heaviest.
    pub(super) fn staying(
        &self,
        old: &[BlockNo],
        places: &[(usize, usize)],
    ) -> Vec<(usize, usize)> {
        let values: Vec<u32> = places.iter().map(|(_, new)| count(*new)).collect();
        let weight = |at: usize| 1 + u64::from(self.sides.old.weight(old[at]));
        let weights: Vec<u64> = places.iter().map(|(old, _)| weight(*old)).collect();
        increasing::heaviest(&values, &weights).into_iter().map(|at| places[at]).collect()
    }

    /// Pairs equal blocks that are not unique, as many as keep their order, then alike ones.
    fn repeated(&mut self, (old, new): Both<'_>, splits: Splits) {
        if self.alike(old, new, splits) {
            return;
        }
        let wordings = |side: &Side<'_>, blocks: &[BlockNo]| {
            blocks.iter().map(|block| side.wording(*block)).collect::<Vec<u32>>()
        };
        let sides = self.sides;
        let hunks = histogram::hunks(&wordings(&sides.old, old), &wordings(&sides.new, new));
        let (mut at_old, mut at_new) = (0, 0);
        for (in_old, in_new) in hunks {
            self.pair_equal(&old[at_old..in_old.start as usize], &new[at_new..]);
            (at_old, at_new) = (in_old.end as usize, in_new.end as usize);
            let old = &old[in_old.start as usize..at_old];
            self.alike(old, &new[in_new.start as usize..at_new], splits);
        }
        self.pair_equal(&old[at_old..], &new[at_new..]);
    }

    fn pair_equal(&mut self, old: &[BlockNo], new: &[BlockNo]) {
        for (old, new) in old.iter().zip(new) {
            if self.found.are_alone(*old, *new) {
                self.found.pair(*old, *new);
            }
        }
    }
}

/// Blocks in a row, of the old document and of the new one.
pub(super) type Both<'b> = (&'b [BlockNo], &'b [BlockNo]);

/// Where a block stands that is there once on each side.
#[derive(Default)]
struct Once {
    old: Option<usize>,
    new: Option<usize>,
    is_repeated: bool,
}

impl Once {
    fn add_old(&mut self, at: usize) {
        self.is_repeated |= self.old.replace(at).is_some();
    }

    fn add_new(&mut self, at: usize) {
        self.is_repeated |= self.new.replace(at).is_some();
    }

    fn places(&self) -> Option<(usize, usize)> {
        if self.is_repeated { None } else { Some((self.old?, self.new?)) }
    }
}

/// The blocks that have an id, by kind and id; nothing for those that several have.
fn ids(doc: &Doc) -> BTreeMap<(String, String), Option<BlockNo>> {
    let mut all = BTreeMap::new();
    for (number, block) in doc.blocks() {
        let id = match (&block.kind, &block.id) {
            (Kind::Footnote(name), None) => name,
            (_, Some(id)) => id,
            (_, None) => continue,
        };
        let key = (format!("{:?}", discriminant(&block.kind)), id.clone());
        all.entry(key).and_modify(|known| *known = None).or_insert(Some(number));
    }
    all
}
