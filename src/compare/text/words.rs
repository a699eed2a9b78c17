//! Words of two lines: which are kept.
//!
//! Up to [`LARGEST`] cells a pair and [`ALL`] a comparison, the alignment is the cheapest to read
//! (see [`affine`]). Above that, words are first paired by a histogram, which needs no table, and
//! the neighbourhood of each change is aligned exactly.

use std::iter;
use std::ops::Range;

use crate::compare::doc::count;
use crate::compare::text::affine;
use crate::compare::text::budget::Budget;
use crate::compare::text::histogram;
use crate::compare::text::side::First;
use crate::compare::text::side::Sides;

/// Cells of the largest table that is made for one pair of lines.
const LARGEST: u64 = 30_000_000;
/// Cells of all tables of a comparison.
pub(super) const ALL: u64 = 300_000_000;

/// A budget for tables of words: so many cells in all.
pub(super) fn budget(cells: u64) -> Budget {
    Budget::new(LARGEST, cells)
}

/// Whether a table of two runs can be made.
pub(super) fn has_room(budget: &Budget, old: &[u32], new: &[u32]) -> bool {
    budget.has(affine::cells(old.len(), new.len()))
}

/// Places of words in two lines.
pub(super) type Pair = (u32, u32);

/// The places of the words that are kept, in order; white space beside kept words is kept too.
pub(super) fn kept(budget: &mut Budget, sides: &Sides<'_>, old: &[u32], new: &[u32]) -> Vec<Pair> {
    match sides.first {
        First::Old => in_order(budget, sides, old, new),
        First::New => {
            let pairs = in_order(budget, sides, new, old).into_iter();
            pairs.map(|(new, old)| (old, new)).collect()
        }
    }
}

fn in_order(budget: &mut Budget, sides: &Sides<'_>, old: &[u32], new: &[u32]) -> Vec<Pair> {
    let start = same_start(old, new);
    let end = same_end(&old[start..], &new[start..]);
    let old_inner = Inner::new(sides, old, start..old.len() - end);
    let new_inner = Inner::new(sides, new, start..new.len() - end);
    let pairs = table_or_histogram(budget, sides, &old_inner.words, &new_inner.words);
    let inner = pairs.iter().map(|(a, b)| (old_inner.place(*a), new_inner.place(*b)));
    let lengths = (count(old.len()), count(new.len()));
    let before = (0..count(start)).map(|at| (at, at));
    let after = (0..count(end)).rev().map(|back| (lengths.0 - 1 - back, lengths.1 - 1 - back));
    with_spaces(
        before.chain(inner).chain(after),
        &|at, side| match side {
            Which::Old => sides.cost(old[at as usize]) == 0,
            Which::New => sides.cost(new[at as usize]) == 0,
        },
        lengths,
    )
}

/// How many words both begin with.
pub(super) fn same_start(old: &[u32], new: &[u32]) -> usize {
    iter::zip(old, new).take_while(|(old, new)| old == new).count()
}

/// How many words both end with.
pub(super) fn same_end(old: &[u32], new: &[u32]) -> usize {
    iter::zip(old.iter().rev(), new.iter().rev()).take_while(|(old, new)| old == new).count()
}

/// A stretch of a line without its white space.
struct Inner {
    words: Vec<u32>,
    places: Vec<u32>,
}

impl Inner {
    fn new(sides: &Sides<'_>, line: &[u32], range: Range<usize>) -> Self {
        let seen = range.filter(|at| sides.cost(line[*at]) > 0);
        let (words, places) = seen.map(|at| (line[at], count(at))).unzip();
        Self { words, places }
    }

    fn place(&self, number: u32) -> u32 {
        self.places[number as usize]
    }
}

fn table_or_histogram(
    budget: &mut Budget,
    sides: &Sides<'_>,
    old: &[u32],
    new: &[u32],
) -> Vec<Pair> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    if budget.take(affine::cells(old.len(), new.len())) {
        return affine::kept(old, new, &|word| sides.cost(word));
    }
    histogram::kept(budget, sides, old, new)
}

/// One of two lines.
#[derive(Clone, Copy)]
enum Which {
    Old,
    New,
}

/// Adds the white space that stands at both sides right after a kept word or right before one.
fn with_spaces(
    pairs: impl Iterator<Item = Pair>,
    is_space: &dyn Fn(u32, Which) -> bool,
    lengths: (u32, u32),
) -> Vec<Pair> {
    let mut all: Vec<Pair> = Vec::new();
    let (mut old, mut new) = (0, 0);
    let mut add = |all: &mut Vec<Pair>, (next_old, next_new): Pair| {
        let both = |old, new| is_space(old, Which::Old) && is_space(new, Which::New);
        if old < next_old && new < next_new {
            if both(old, new) {
                all.push((old, new));
                (old, new) = (old + 1, new + 1);
            }
            if old < next_old && new < next_new && both(next_old - 1, next_new - 1) {
                all.push((next_old - 1, next_new - 1));
            }
        }
        (old, new) = (next_old + 1, next_new + 1);
    };
    for pair in pairs {
        add(&mut all, pair);
        all.push(pair);
    }
    add(&mut all, lengths);
    all
}
