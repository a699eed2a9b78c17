//! Sections of blocks in a row: a heading that both documents have, and what follows it.
//!
//! Words are compared within a section. A block that is in another section now has moved, and a
//! section that moved does so with all that is in it.

use std::collections::BTreeMap;
use std::iter;
use std::ops::Range;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Kind;
use crate::compare::doc::count;
use crate::compare::text::increasing;
use crate::compare::text::label;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;

/// A section of both documents; the first one has no heading.
pub(super) struct Section {
    /// Places in the list of old blocks.
    pub(super) old: Range<usize>,
    /// Places in the list of new ones.
    pub(super) new: Range<usize>,
    /// Whether it keeps its place among the others.
    pub(super) stays: bool,
}

/// The sections of two lists of blocks, in the order of the new ones.
///
/// Of sections in another order, those stay that have most words; the smaller ones moved.
pub(super) fn of(
    sides: &Sides<'_>,
    found: &Matching,
    old: &[BlockNo],
    new: &[BlockNo],
) -> Vec<Section> {
    let heads = heads(sides, found, old, new);
    let mut old_starts: Vec<usize> = heads.iter().map(|(old, _)| *old).collect();
    old_starts.sort_unstable();
    let end_of = |starts: &[usize], start: usize, last: usize| {
        starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(last)
    };
    let new_starts: Vec<usize> = heads.iter().map(|(_, new)| *new).collect();
    let first = Section {
        old: 0..old_starts.first().copied().unwrap_or(old.len()),
        new: 0..new_starts.first().copied().unwrap_or(new.len()),
        stays: true,
    };
    let others = heads.iter().map(|(at_old, at_new)| Section {
        old: *at_old..end_of(&old_starts, *at_old, old.len()),
        new: *at_new..end_of(&new_starts, *at_new, new.len()),
        stays: false,
    });
    let mut sections: Vec<Section> = iter::once(first).chain(others).collect();
    let values: Vec<u32> = sections[1..].iter().map(|section| count(section.old.start)).collect();
    let weight = |section: &Section| {
        let words = |side: &Side<'_>, blocks: &[BlockNo]| {
            blocks.iter().map(|block| u64::from(side.weight(*block))).sum::<u64>()
        };
        let of_old = words(&sides.old, &old[section.old.clone()]);
        1 + of_old.min(words(&sides.new, &new[section.new.clone()]))
    };
    let weights: Vec<u64> = sections[1..].iter().map(weight).collect();
    for at in increasing::heaviest(&values, &weights) {
        sections[at + 1].stays = true;
    }
    sections
}

/// The places of headings that are pairs within the two lists, in the order of the new ones.
fn heads(
    sides: &Sides<'_>,
    found: &Matching,
    old: &[BlockNo],
    new: &[BlockNo],
) -> Vec<(usize, usize)> {
    let headings = new.iter().enumerate().filter(|(_, block)| is_heading(&sides.new, **block));
    let pairs = headings.filter_map(|(at_new, block)| {
        let partner = found.old_of(*block).filter(|old| is_heading(&sides.old, *old))?;
        Some((old.binary_search(&partner).ok()?, at_new))
    });
    pairs.collect()
}

fn is_heading(side: &Side<'_>, block: BlockNo) -> bool {
    matches!(side.kind(block), Kind::Heading(_))
}

impl Pairing<'_, '_> {
    /// Pairs headings: by their words, with those of the headings above if that makes them unique,
    /// without their numbers; then by what follows them.
    pub(super) fn pair_headings(&mut self, old: &[BlockNo], new: &[BlockNo]) {
        let sides = self.sides;
        if !old.iter().any(|block| is_heading(&sides.old, *block)) {
            return;
        }
        for key in [whole, under_others, without_label] {
            let old_keys = self.headings(Which::Old, old, key);
            let new_keys = self.headings(Which::New, new, key);
            for (name, block) in &old_keys {
                if let (Some(old), Some(Some(new))) = (block, new_keys.get(name)) {
                    self.found.pair(*old, *new);
                }
            }
        }
        self.pair_by_content(old, new);
    }

    /// The headings without a partner by a key; nothing for those that several have.
    fn headings(&self, which: Which, blocks: &[BlockNo], key: Key) -> Keyed {
        let side = which.side(self.sides);
        let mut above: Vec<BlockNo> = Vec::new();
        let mut all = Keyed::new();
        for block in blocks.iter().filter(|block| is_heading(side, **block)) {
            while above.last().is_some_and(|last| side.kind(*last) >= side.kind(*block)) {
                above.pop();
            }
            if which.fate(&self.found, *block) == Fate::Alone {
                let name = key(side, *block, &above);
                all.entry(name).and_modify(|known| *known = None).or_insert(Some(*block));
            }
            above.push(*block);
        }
        all
    }

    /// Pairs headings without a partner if more than half of what follows one follows the other.
    fn pair_by_content(&mut self, old: &[BlockNo], new: &[BlockNo]) {
        let sides = self.sides;
        let (old_of, old_words) = follow(&sides.old, old);
        let (new_of, new_words) = follow(&sides.new, new);
        let mut votes: BTreeMap<(BlockNo, BlockNo), u64> = BTreeMap::new();
        for (wording, block) in &old_of {
            if let (Some((old, weight)), Some(Some((new, _)))) = (block, new_of.get(wording)) {
                *votes.entry((*old, *new)).or_default() += u64::from(*weight);
            }
        }
        let mut votes: Vec<(u64, BlockNo, BlockNo)> =
            votes.into_iter().map(|((old, new), weight)| (weight, old, new)).collect();
        votes.sort_unstable_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (weight, old, new) in votes {
            let least = old_words[&old].max(new_words[&new]);
            if weight * 2 > least && self.found.are_alone(old, new) {
                self.found.pair(old, new);
            }
        }
    }
}

/// What a heading is known by, given those above it.
type Key = fn(&Side<'_>, BlockNo, &[BlockNo]) -> Vec<u32>;
type Keyed = BTreeMap<Vec<u32>, Option<BlockNo>>;

fn whole(side: &Side<'_>, block: BlockNo, _: &[BlockNo]) -> Vec<u32> {
    side.words(block).to_vec()
}

fn under_others(side: &Side<'_>, block: BlockNo, above: &[BlockNo]) -> Vec<u32> {
    let path = above.iter().chain([&block]);
    path.flat_map(|block| side.words(*block).iter().copied().chain([u32::MAX])).collect()
}

fn without_label(side: &Side<'_>, block: BlockNo, _: &[BlockNo]) -> Vec<u32> {
    side.words(block)[label::len(&side.doc.block(block).line)..].to_vec()
}

/// For each heading the words that follow it; for each wording that is there once, its heading.
type Followed = (BTreeMap<u32, Option<(BlockNo, u32)>>, BTreeMap<BlockNo, u64>);

fn follow(side: &Side<'_>, blocks: &[BlockNo]) -> Followed {
    let (mut by_wording, mut words) = (BTreeMap::new(), BTreeMap::new());
    let mut head = None;
    for block in blocks {
        if is_heading(side, *block) {
            head = Some(*block);
            words.insert(*block, 0);
        } else if let Some(head) = head {
            let weight = side.weight(*block);
            *words.entry(head).or_default() += u64::from(weight);
            let found = by_wording.entry(side.wording(*block));
            found.and_modify(|known| *known = None).or_insert(Some((head, weight)));
        }
    }
    (by_wording, words)
}

/// One of the two documents.
#[derive(Clone, Copy)]
enum Which {
    Old,
    New,
}

impl Which {
    fn side<'s, 'a>(self, sides: &'s Sides<'a>) -> &'s Side<'a> {
        match self {
            Self::Old => &sides.old,
            Self::New => &sides.new,
        }
    }

    fn fate(self, found: &Matching, block: BlockNo) -> Fate {
        match self {
            Self::Old => found.of_old(block),
            Self::New => found.of_new(block),
        }
    }
}
