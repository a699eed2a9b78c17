//! How much two blocks have in common: rare words count more than frequent ones.

use std::cmp::Ordering;

use crate::compare::doc::BlockNo;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;

/// Likeness is counted in thousandths.
pub(super) const WHOLE: u64 = 1000;

/// The words of a block in any order, marks and spaces aside, each with how telling it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Bag {
    /// Sorted.
    words: Vec<(u32, u32)>,
    /// The sum of all.
    pub(super) weight: u64,
}

impl Bag {
    pub(super) fn new(sides: &Sides<'_>, side: &Side<'_>, block: BlockNo) -> Self {
        let words = side.words_within(block).iter();
        let words = words.map(|word| (sides.small(*word), sides.rarity(*word)));
        let mut words: Vec<(u32, u32)> = words.filter(|(_, rarity)| *rarity > 0).collect();
        words.sort_unstable();
        let weight = words.iter().map(|(_, rarity)| u64::from(*rarity)).sum();
        Self { words, weight }
    }

    /// The words of both.
    pub(super) fn with(&self, other: &Self) -> Self {
        let mut words = [self.words.as_slice(), other.words.as_slice()].concat();
        words.sort_unstable();
        Self { words, weight: self.weight + other.weight }
    }

    /// The weight of the words in both.
    pub(super) fn common(&self, other: &Self) -> u64 {
        let (mut left, mut right) = (self.words.iter().peekable(), other.words.iter().peekable());
        let mut sum = 0;
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            match a.cmp(b) {
                Ordering::Less => _ = left.next(),
                Ordering::Greater => _ = right.next(),
                Ordering::Equal => {
                    sum += u64::from(a.1);
                    left.next();
                    right.next();
                }
            }
        }
        sum
    }
}

/// Twice what is common, of all there is.
pub(super) fn dice(common: u64, weights: u64) -> u64 {
    (2 * WHOLE * common).checked_div(weights).unwrap_or(0)
}
