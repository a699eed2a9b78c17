//! Tells a correction from a change of meaning.

use std::collections::BTreeMap;

use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::WordKind;
use crate::compare::slip;
use crate::compare::slip::Spelling;

/// How much a change of words says, from little to much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A correction: punctuation; in English also case, or a slip of letters in one word.
    Minor,
    /// Words changed, numbers did not.
    Words,
    /// Numbers changed.
    Numbers,
}

/// Words that a change removed or added.
#[derive(Debug, Default)]
pub(super) struct Marked {
    words: Vec<String>,
    numbers: BTreeMap<String, u32>,
}

impl Marked {
    /// All words of some blocks.
    pub(super) fn of_blocks(doc: &Doc, blocks: impl IntoIterator<Item = BlockNo>) -> Self {
        let mut marked = Self::default();
        for block in blocks.into_iter().flat_map(|block| doc.lines(block)) {
            for word in 0..doc.block(block).line.len() {
                marked.add(doc, (block, word));
            }
        }
        marked
    }

    /// The words that some steps remove from old blocks, and those that they add to new ones.
    pub(super) fn of_steps(
        (old, old_blocks): (&Doc, &[BlockNo]),
        (new, new_blocks): (&Doc, &[BlockNo]),
        steps: &[WordStep],
    ) -> (Self, Self) {
        let (mut removed, mut added) = (Self::default(), Self::default());
        let (old_places, new_places) = (places(old, old_blocks), places(new, new_blocks));
        for step in steps {
            match step {
                WordStep::Removed(range) => {
                    range.clone().for_each(|at| removed.add(old, old_places[at as usize]));
                }
                WordStep::Added(range) => {
                    range.clone().for_each(|at| added.add(new, new_places[at as usize]));
                }
                WordStep::Kept { .. } | WordStep::Formatted { .. } => {}
            }
        }
        (removed, added)
    }

    /// How many words and numbers there are.
    pub(super) fn count(&self) -> u32 {
        let words = u32::try_from(self.words.len()).expect("sources are limited");
        words + self.numbers.values().sum::<u32>()
    }

    fn add(&mut self, doc: &Doc, (block, word): (BlockNo, usize)) {
        let line = &doc.block(block).line;
        match line.kind(word) {
            WordKind::Number => *self.numbers.entry(line.key(word).into_owned()).or_default() += 1,
            WordKind::Space | WordKind::Mark | WordKind::Break => {}
            WordKind::Word | WordKind::Image | WordKind::Footnote => {
                self.words.push(line.key(word).into_owned());
            }
        }
    }
}

/// The words of some blocks, one after the other.
fn places(doc: &Doc, blocks: &[BlockNo]) -> Vec<(BlockNo, usize)> {
    let lines = blocks.iter().flat_map(|block| doc.lines(*block));
    lines.flat_map(|line| (0..doc.block(line).line.len()).map(move |word| (line, word))).collect()
}

impl Meaning {
    /// Of words that were added or removed with their blocks.
    pub(super) fn of_one_side(words: &Marked) -> Self {
        match (words.numbers.is_empty(), words.words.is_empty()) {
            (false, _) => Self::Numbers,
            (true, false) => Self::Words,
            (true, true) => Self::Minor,
        }
    }

    /// Of words that took the place of others.
    pub(super) fn of_both_sides(removed: &Marked, added: &Marked, spelling: Spelling) -> Self {
        if removed.numbers != added.numbers {
            return Self::Numbers;
        }
        let is_minor = removed.words == added.words
            || spelling == Spelling::English && is_slip(&removed.words, &added.words);
        if is_minor { Self::Minor } else { Self::Words }
    }
}

/// Whether English words differ by case, by where a word ends, or by a slip of letters in one.
fn is_slip(old: &[String], new: &[String]) -> bool {
    let small = |words: &[String]| words.iter().map(|it| it.to_lowercase()).collect::<Vec<_>>();
    let (old, new) = (small(old), small(new));
    match (&old[..], &new[..]) {
        ([old], [new]) => old == new || slip::is_misspelt(old, new),
        _ => old.concat() == new.concat(),
    }
}
