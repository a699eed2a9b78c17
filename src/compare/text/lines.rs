//! What became of the words of a pair of lines, or of lines that were split or merged.

use std::ops::Range;

use crate::compare::diff::Inside;
use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Format;
use crate::compare::doc::count;
use crate::compare::text::budget::Budget;
use crate::compare::text::matching::Group;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;
use crate::compare::text::side::WORD;
use crate::compare::text::words;
use crate::compare::text::words::Pair;

/// Below this, words are shown whole, before and after: kept ones of the shorter line, in tenths.
const REWRITTEN: usize = 3;
/// Fewer words in common are there by chance.
const FEWEST: usize = 3;

/// What changed within a pair of lines that are not equal.
pub(super) fn inside(budget: &mut Budget, sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> Inside {
    let (old_words, new_words) = (sides.old.words(old), sides.new.words(new));
    let pairs = words::kept(budget, sides, old_words, new_words);
    if is_rewritten(sides, old_words, new_words, &pairs) {
        return Inside::Replaced;
    }
    let formats = |(at_old, at_new): Pair| {
        let old = sides.old.doc.block(old).line.format(at_old as usize);
        old == sides.new.doc.block(new).line.format(at_new as usize)
    };
    let lengths = (count(old_words.len()), count(new_words.len()));
    let steps = steps(&pairs, lengths, &formats);
    let is_same = |step: &WordStep| matches!(step, WordStep::Kept { .. });
    // The words are the same, but the blocks are not: another level, kind or id.
    if steps.iter().all(is_same) { Inside::Same } else { Inside::Words(steps) }
}

/// What became of the words of blocks that were split or merged.
pub(super) fn of_group(budget: &mut Budget, sides: &Sides<'_>, group: &Group) -> Vec<WordStep> {
    let old = Joined::new(&sides.old, &group.old);
    let new = Joined::new(&sides.new, &group.new);
    let pairs = words::kept(budget, sides, &old.words, &new.words);
    let formats =
        |(at_old, at_new): Pair| old.formats[at_old as usize] == new.formats[at_new as usize];
    steps(&pairs, (count(old.words.len()), count(new.words.len())), &formats)
}

/// The words of several blocks, put one after the other.
struct Joined<'a> {
    words: Vec<u32>,
    formats: Vec<&'a Format>,
}

impl<'a> Joined<'a> {
    fn new(side: &Side<'a>, blocks: &[BlockNo]) -> Self {
        let doc: &'a Doc = side.doc;
        let within = |block: &BlockNo| side.words_within(*block).to_vec();
        let formats = blocks.iter().flat_map(|block| doc.lines(*block)).flat_map(|block| {
            let line = &doc.block(block).line;
            (0..line.len()).map(|word| line.format(word))
        });
        Self { words: blocks.iter().flat_map(within).collect(), formats: formats.collect() }
    }
}

fn is_rewritten(sides: &Sides<'_>, old: &[u32], new: &[u32], pairs: &[Pair]) -> bool {
    let least = word_count(sides, old).min(word_count(sides, new));
    kept_count(sides, old, pairs) * 10 < REWRITTEN * least
}

fn word_count(sides: &Sides<'_>, words: &[u32]) -> usize {
    words.iter().filter(|word| sides.cost(**word) == WORD).count()
}

fn kept_count(sides: &Sides<'_>, old: &[u32], pairs: &[Pair]) -> usize {
    pairs.iter().filter(|(at, _)| sides.cost(old[*at as usize]) == WORD).count()
}

/// Whether so many words of one block stand in the other in whole stretches that it is the same
/// block; no, where there is no time to look.
pub(super) fn has_runs(budget: &mut Budget, sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> bool {
    let (old, new) = (sides.old.words_within(old), sides.new.words_within(new));
    if !words::has_room(budget, old, new) {
        return false;
    }
    let pairs = words::kept(budget, sides, old, new);
    kept_count(sides, old, &pairs) >= FEWEST && !is_rewritten(sides, old, new, &pairs)
}

/// The steps that go with some kept pairs, in order; removed words come before added ones.
fn steps(
    pairs: &[Pair],
    (old_end, new_end): Pair,
    is_same_format: &dyn Fn(Pair) -> bool,
) -> Vec<WordStep> {
    let mut steps = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    for (old, new) in pairs.iter().copied() {
        add_change(&mut steps, at_old..old, at_new..new);
        let kept = if is_same_format((old, new)) {
            WordStep::Kept { old: old..old + 1, new: new..new + 1 }
        } else {
            WordStep::Formatted { old: old..old + 1, new: new..new + 1 }
        };
        add_kept(&mut steps, kept);
        (at_old, at_new) = (old + 1, new + 1);
    }
    add_change(&mut steps, at_old..old_end, at_new..new_end);
    steps
}

fn add_change(steps: &mut Vec<WordStep>, old: Range<u32>, new: Range<u32>) {
    if !old.is_empty() {
        steps.push(WordStep::Removed(old));
    }
    if !new.is_empty() {
        steps.push(WordStep::Added(new));
    }
}

/// Adds a kept word, to the run before it if there is one.
fn add_kept(steps: &mut Vec<WordStep>, kept: WordStep) {
    match (steps.last_mut(), &kept) {
        (Some(WordStep::Kept { old, new }), WordStep::Kept { old: o, new: n })
        | (Some(WordStep::Formatted { old, new }), WordStep::Formatted { old: o, new: n }) => {
            (old.end, new.end) = (o.end, n.end);
        }
        _ => steps.push(kept),
    }
}
