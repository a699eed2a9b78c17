//! Pairs things that nobody ties together, but that say nearly the same.
//!
//! Only within one edition, and shy: a false pair hides that one promise went and another came,
//! which costs more than a pair that was missed.

use crate::compare::doc::Line;
use crate::compare::doc::WordKind;

/// Two things are taken for one from this likeness on, in hundredths: three parts title, two parts
/// text, each twice the common words of all words. Equal titles alone reach it.
pub(super) const ENOUGH: u8 = 60;

/// More pairs than this are not looked at: a version in which so much is new is another plan.
const MOST_PAIRS: usize = 100_000;

/// So many words tell what a text is about.
const MOST_WORDS: usize = 200;

/// The words of a thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Profile {
    title: Vec<String>,
    text: Vec<String>,
}

impl Profile {
    /// By the words of its title and its text, in any order, without numbers and marks: a measure
    /// with another target is the same measure.
    pub(super) fn new(title: &str, text: &str) -> Self {
        Self { title: bag(title), text: bag(text) }
    }

    /// How alike two things are, in hundredths. Things without text are alike by their titles.
    fn likeness(&self, other: &Self) -> u8 {
        let title = dice(&self.title, &other.title);
        let likeness = match (self.text.is_empty(), other.text.is_empty()) {
            (true, true) => title,
            _ => (3 * title + 2 * dice(&self.text, &other.text)) / 5,
        };
        u8::try_from(likeness).expect("a share in hundredths is at most 100")
    }
}

fn bag(text: &str) -> Vec<String> {
    let line = Line::plain(text);
    let words = (0..line.len()).filter(|word| line.kind(*word) == WordKind::Word);
    let words = words.take(MOST_WORDS).map(|word| line.key(word).to_lowercase());
    let mut words: Vec<String> = words.collect();
    words.sort_unstable();
    words
}

/// Twice the common words of all words, in hundredths.
fn dice(old: &[String], new: &[String]) -> usize {
    let (mut a, mut b, mut common) = (0, 0, 0);
    while a < old.len() && b < new.len() {
        match old[a].cmp(&new[b]) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => (a, b, common) = (a + 1, b + 1, common + 1),
        }
    }
    200 * common / (old.len() + new.len()).max(1)
}

/// The pairs with the greatest likeness in all, as places in both lists with their likeness.
/// The same pairs with the sides swapped. O(n³) for the longer list.
pub(super) fn assigned(old: &[Profile], new: &[Profile]) -> Vec<(usize, usize, u8)> {
    if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return Vec::new();
    }
    // Of several best assignments the same one must be found from both sides.
    if old > new {
        let pairs = assigned(new, old).into_iter();
        let mut pairs: Vec<_> = pairs.map(|(new, old, likeness)| (old, new, likeness)).collect();
        pairs.sort_unstable();
        return pairs;
    }
    let size = old.len().max(new.len());
    let likeness = |a: usize, b: usize| match (old.get(a), new.get(b)) {
        (Some(a), Some(b)) => Some(a.likeness(b)).filter(|likeness| *likeness >= ENOUGH),
        _ => None,
    };
    let likenesses: Vec<Option<u8>> =
        (0..size * size).map(|cell| likeness(cell / size, cell % size)).collect();
    let costs = likenesses.iter().map(|likeness| f64::from(100 - likeness.unwrap_or(0))).collect();
    let costs = lapjv::Matrix::from_shape_vec((size, size), costs).expect("it is a square");
    let (columns, _) = lapjv::lapjv(&costs).expect("all costs are numbers");
    let pairs = columns.into_iter().enumerate();
    pairs.filter_map(|(a, b)| Some((a, b, likenesses[a * size + b]?.min(99)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_all_as_well_as_can_be() {
        let profile = |title: &str| Profile::new(title, "");
        let old = [profile("safer streets at night"), profile("safer streets at day")];
        let new = [profile("safer streets at day and night"), profile("safer streets at night")];
        let pairs = assigned(&old, &new);
        assert_eq!(pairs, [(0, 1, 99), (1, 0, 80)]);
        let swapped = assigned(&new, &old);
        assert_eq!(swapped, [(0, 1, 80), (1, 0, 99)]);
        assert_eq!(assigned(&old, &[profile("clean rivers")]), []);
    }

    #[test]
    fn numbers_do_not_part_measures() {
        let (old, new) = (
            Profile::new("A fall of 10% in fires", ""),
            Profile::new("A fall of 15% in fires", ""),
        );
        assert_eq!(assigned(&[old], &[new]), [(0, 0, 99)]);
    }
}
