//! How much of a text another one still has.

use std::collections::BTreeMap;

/// From 0 for nothing in common to 1,000 for the same words in whatever order: the Sørensen–Dice
/// coefficient of their words, in thousandths. O(n log n).
#[must_use]
pub(super) fn of(a: &str, b: &str) -> usize {
    let count = |text: &str| {
        let mut words: BTreeMap<String, usize> = BTreeMap::new();
        for word in text.split_whitespace() {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
        words
    };
    let (a, b) = (count(a), count(b));
    let shared: usize =
        a.iter().map(|(word, count)| b.get(word).map_or(0, |other| *count.min(other))).sum();
    let all = a.values().sum::<usize>() + b.values().sum::<usize>();
    (2_000 * shared).checked_div(all).unwrap_or(0)
}
