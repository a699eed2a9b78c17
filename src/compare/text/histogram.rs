//! Pairs the words of very long runs: by a histogram, then exactly where it says that they changed.

use std::ops::Range;

use imara_diff::Algorithm;
use imara_diff::Diff;
use imara_diff::Token;

use crate::compare::doc::count;
use crate::compare::text::affine;
use crate::compare::text::budget::Budget;
use crate::compare::text::side::Sides;
use crate::compare::text::words::Pair;

/// Changes with fewer kept words between them are looked at together.
const APART: u32 = 8;

/// Above this, a kept run between two changes is shown as kept even without an exact look.
const CONFETTI: u32 = 2;

/// A stretch of both runs.
pub(super) type Stretch = (Range<u32>, Range<u32>);

/// The pairs of places that are kept, in order. Near-linear unless words are few and repeated.
pub(super) fn kept(budget: &mut Budget, sides: &Sides<'_>, old: &[u32], new: &[u32]) -> Vec<Pair> {
    let hunks = hunks(old, new);
    let mut exact = Vec::new();
    for (in_old, in_new) in together(&hunks, APART) {
        let old = &old[in_old.start as usize..in_old.end as usize];
        let new = &new[in_new.start as usize..in_new.end as usize];
        let inner = if budget.take(affine::cells(old.len(), new.len())) {
            let inner = affine::kept(old, new, &|word| sides.cost(word));
            inner.iter().map(|(a, b)| (in_old.start + a, in_new.start + b)).collect()
        } else {
            roughly(&hunks, &in_old)
        };
        exact.push(((in_old, in_new), inner));
    }
    let lengths = (count(old.len()), count(new.len()));
    let mut pairs = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    for ((in_old, in_new), inner) in exact {
        pairs.extend((at_old..in_old.start).zip(at_new..in_new.start));
        pairs.extend(inner);
        (at_old, at_new) = (in_old.end, in_new.end);
    }
    pairs.extend((at_old..lengths.0).zip(at_new..lengths.1));
    pairs
}

/// The stretches that differ, in order.
pub(super) fn hunks(old: &[u32], new: &[u32]) -> Vec<Stretch> {
    let mut known: Vec<u32> = old.iter().chain(new).copied().collect();
    known.sort_unstable();
    known.dedup();
    // The library takes memory for the largest number: numbers from 0 keep small calls small.
    let token = |word: &u32| Token(count(known.binary_search(word).unwrap_or_default()));
    let tokens = |words: &[u32]| words.iter().map(token).collect::<Vec<Token>>();
    let mut diff = Diff::default();
    diff.compute_with(Algorithm::Histogram, &tokens(old), &tokens(new), count(known.len()));
    diff.hunks().map(|hunk| (hunk.before, hunk.after)).collect()
}

/// Puts changes together that have fewer kept words between them than `apart`.
fn together(hunks: &[Stretch], apart: u32) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    for (old, new) in hunks.iter().cloned() {
        match all.last_mut() {
            Some(last) if old.start - last.0.end < apart => {
                (last.0.end, last.1.end) = (old.end, new.end);
            }
            _ => all.push((old, new)),
        }
    }
    all
}

/// What a histogram keeps within a stretch, short runs between changes aside.
fn roughly(hunks: &[Stretch], within: &Range<u32>) -> Vec<Pair> {
    let first = hunks.partition_point(|(old, _)| old.start < within.start);
    let end = hunks.partition_point(|(old, _)| old.end <= within.end);
    let hunks = together(&hunks[first.min(end)..end], CONFETTI + 1);
    let gaps = hunks
        .windows(2)
        .flat_map(|pair| (pair[0].0.end..pair[1].0.start).zip(pair[0].1.end..pair[1].1.start));
    gaps.collect()
}
