//! Pairs alike blocks in a gap between blocks that are paired already: a dynamic programme.

use std::mem::discriminant;
use std::ops::Range;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::budget::Budget;
use crate::compare::text::likeness::Bag;
use crate::compare::text::likeness::WHOLE;
use crate::compare::text::likeness::dice;
use crate::compare::text::lines;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Group;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;

/// Cells of the largest gap.
const LARGEST: u64 = 250_000;
/// Cells of all gaps of a comparison.
const ALL: u64 = 1_000_000;
/// How alike blocks must be to be one, in thousandths.
const ALIKE: u64 = 500;
/// The same where one block faces one.
const ALIKE_ALONE: u64 = 350;
/// How alike a text and a list or quotation must be to be one.
const FORM: u64 = 750;
/// How alike a block and its parts must be together to be split or merged.
const SPLIT: u64 = 600;
/// How much of each part must be in the whole.
const CONTAINED: u64 = 400;

/// A budget for all gaps of a comparison.
pub(super) fn budget() -> Budget {
    Budget::new(LARGEST, ALL)
}

/// Whether a block may become one of the other kind and be shown as one that changed.
pub(super) fn may_become(old: &Kind, new: &Kind) -> bool {
    let is_text = |kind: &Kind| matches!(kind, Kind::Heading(_) | Kind::Paragraph);
    is_text(old) && is_text(new)
        || match (old, new) {
            (Kind::Footnote(old), Kind::Footnote(new)) => old == new,
            _ => discriminant(old) == discriminant(new),
        }
}

/// Whether blocks may be split and merged here: what moves does so whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Splits {
    /// They may.
    Found,
    /// They may not.
    Ignored,
}

impl Pairing<'_, '_> {
    /// Pairs alike blocks in their order; false if there are too many to look at each pair.
    pub(super) fn alike(&mut self, old: &[BlockNo], new: &[BlockNo], splits: Splits) -> bool {
        let alone_old = |block: &&BlockNo| self.found.of_old(**block) == Fate::Alone;
        let alone_new = |block: &&BlockNo| self.found.of_new(**block) == Fate::Alone;
        let old: Vec<BlockNo> = old.iter().filter(alone_old).copied().collect();
        let new: Vec<BlockNo> = new.iter().filter(alone_new).copied().collect();
        if old.is_empty() || new.is_empty() {
            return true;
        }
        if !self.budget.take((old.len() * new.len()) as u64) {
            return false;
        }
        let gap = Gap::new(&mut self.runs, self.sides, &old, &new);
        for (at_old, at_new) in gap.best(splits) {
            let (old, new) = (&old[at_old], &new[at_new]);
            match (old, new) {
                ([old], [new]) if may_become_of(self.sides, *old, *new) => {
                    self.found.pair(*old, *new);
                }
                _ if self.are_untold(old, new) => {
                    self.found.join(Group { old: old.to_vec(), new: new.to_vec() });
                }
                _ => {}
            }
        }
        true
    }

    /// Whether no block within any of these has a partner already: a group is told whole.
    fn are_untold(&self, old: &[BlockNo], new: &[BlockNo]) -> bool {
        let (old_doc, new_doc) = (self.sides.old.doc, self.sides.new.doc);
        let mut olds = old.iter().flat_map(|block| old_doc.subtree(*block));
        let mut news = new.iter().flat_map(|block| new_doc.subtree(*block));
        olds.all(|block| self.found.of_old(block) == Fate::Alone)
            && news.all(|block| self.found.of_new(block) == Fate::Alone)
    }
}

fn may_become_of(sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> bool {
    may_become(sides.old.kind(old), sides.new.kind(new))
}

/// Blocks that face each other, with what they have in common.
struct Gap<'s, 'a> {
    sides: &'s Sides<'a>,
    old: &'s [BlockNo],
    new: &'s [BlockNo],
    old_bags: Vec<Bag>,
    new_bags: Vec<Bag>,
    /// For each old block and each new one.
    common: Vec<u64>,
    /// For each old block and each new one: whether enough of one is in the other in one stretch.
    has_runs: Vec<bool>,
}

/// How many old blocks become how many new ones, most frequent first.
const SHAPES: [(usize, usize); 5] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)];

/// Old and new blocks that are one, as places in the gap.
type Part = (Range<usize>, Range<usize>);

impl<'s, 'a> Gap<'s, 'a> {
    fn new(
        budget: &mut Budget,
        sides: &'s Sides<'a>,
        old: &'s [BlockNo],
        new: &'s [BlockNo],
    ) -> Self {
        let bags = |side: &Side<'_>, blocks: &[BlockNo]| {
            blocks.iter().map(|block| Bag::new(sides, side, *block)).collect::<Vec<Bag>>()
        };
        let (old_bags, new_bags) = (bags(&sides.old, old), bags(&sides.new, new));
        let row = |bag: &Bag| new_bags.iter().map(|new| bag.common(new)).collect::<Vec<u64>>();
        let common = old_bags.iter().flat_map(row).collect();
        let mut gap = Self { sides, old, new, old_bags, new_bags, common, has_runs: Vec::new() };
        gap.find_runs(budget);
        gap
    }

    /// Looks for blocks that differ in most words and yet have whole stretches in common: a
    /// paragraph whose second half was written anew.
    fn find_runs(&mut self, budget: &mut Budget) {
        for (old, old_bag) in self.old.iter().zip(&self.old_bags) {
            for (new, new_bag) in self.new.iter().zip(&self.new_bags) {
                let common = self.common[self.has_runs.len()];
                let is_unclear = common * 5 >= old_bag.weight.min(new_bag.weight)
                    && dice(common, old_bag.weight + new_bag.weight) < ALIKE;
                let has_runs = is_unclear
                    && common > 0
                    && may_become_of(self.sides, *old, *new)
                    && lines::has_runs(budget, self.sides, *old, *new);
                self.has_runs.push(has_runs);
            }
        }
    }

    /// The parts whose common words weigh most, in any order; the rest was added or removed.
    fn best(&self, splits: Splits) -> Vec<Part> {
        let width = self.new.len() + 1;
        let shapes = if splits == Splits::Found { &SHAPES[..] } else { &SHAPES[..1] };
        let mut sums = vec![0_u64; (self.old.len() + 1) * width];
        let mut chosen: Vec<Option<(usize, usize)>> = vec![None; sums.len()];
        for at_old in 1..=self.old.len() {
            for at_new in 1..=self.new.len() {
                let cell = at_old * width + at_new;
                sums[cell] = sums[cell - 1].max(sums[cell - width]);
                for (olds, news) in shapes.iter().filter(|it| it.0 <= at_old && it.1 <= at_new) {
                    let score = self.score(&(at_old - olds..at_old, at_new - news..at_new));
                    let sum = sums[cell - olds * width - news] + score;
                    if score > 0 && sum > sums[cell] {
                        sums[cell] = sum;
                        chosen[cell] = Some((*olds, *news));
                    }
                }
            }
        }
        let mut parts = Vec::new();
        let (mut at_old, mut at_new) = (self.old.len(), self.new.len());
        while at_old > 0 && at_new > 0 {
            let cell = at_old * width + at_new;
            if let Some((olds, news)) = chosen[cell] {
                parts.push((at_old - olds..at_old, at_new - news..at_new));
                (at_old, at_new) = (at_old - olds, at_new - news);
            } else if sums[cell] == sums[cell - width] {
                at_old -= 1;
            } else {
                at_new -= 1;
            }
        }
        parts
    }

    /// What it is worth to say that some old blocks are some new ones; 0 if they are not.
    fn score(&self, part: &Part) -> u64 {
        if part.0.len() == 1 && part.1.len() == 1 {
            return self.score_of_pair(part.0.start, part.1.start);
        }
        let is_mine = |common: u64, own: u64| own > 0 && common * WHOLE >= own * CONTAINED;
        let old_forms = self.old[part.0.clone()].iter().map(|old| form(self.sides.old.doc, *old));
        let new_forms = self.new[part.1.clone()].iter().map(|new| form(self.sides.new.doc, *new));
        let mut forms = old_forms.chain(new_forms);
        let first = forms.next().flatten();
        if first.is_none() || !forms.all(|form| form == first) {
            return 0;
        }
        let follow = |doc: &Doc, blocks: &[BlockNo]| {
            blocks.windows(2).all(|pair| doc.block(pair[0]).end() == pair[1])
        };
        if !follow(self.sides.old.doc, &self.old[part.0.clone()])
            || !follow(self.sides.new.doc, &self.new[part.1.clone()])
        {
            return 0;
        }
        let within = part.0.clone().all(|old| {
            part.1.clone().all(|new| {
                let common = self.common[old * self.new.len() + new];
                let (old, new) = (self.old_bags[old].weight, self.new_bags[new].weight);
                is_mine(common, if part.0.len() == 1 { new } else { old })
            })
        });
        if !within {
            return 0;
        }
        let all = |bags: &[Bag]| bags.iter().skip(1).fold(bags[0].clone(), |a, b| a.with(b));
        score_of(&all(&self.old_bags[part.0.clone()]), &all(&self.new_bags[part.1.clone()]), SPLIT)
    }

    fn score_of_pair(&self, at_old: usize, at_new: usize) -> u64 {
        let sides = self.sides;
        let (old, new) = (self.old[at_old], self.new[at_new]);
        let (old_bag, new_bag) = (&self.old_bags[at_old], &self.new_bags[at_new]);
        if may_form(sides.old.kind(old), sides.new.kind(new))
            || may_form(sides.new.kind(new), sides.old.kind(old))
        {
            return score_of(old_bag, new_bag, FORM);
        }
        if !may_become_of(sides, old, new) {
            return 0;
        }
        if sides.old.wording(old) == sides.new.wording(new) {
            return 1 + 2 * old_bag.weight;
        }
        let is_alone = self.old.len() == 1 && self.new.len() == 1;
        let threshold = if is_alone { ALIKE_ALONE } else { ALIKE };
        let common = self.common[at_old * self.new.len() + at_new];
        let is_alike = dice(common, old_bag.weight + new_bag.weight) >= threshold
            || self.has_runs[at_old * self.new.len() + at_new];
        if is_alike { 1 + common } else { 0 }
    }
}

fn score_of(old: &Bag, new: &Bag, threshold: u64) -> u64 {
    let common = old.common(new);
    let is_alike = dice(common, old.weight + new.weight) >= threshold;
    if is_alike { 1 + common } else { 0 }
}

/// Blocks that may be split and merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Paragraph,
    /// An item that is one paragraph.
    Item,
}

fn form(doc: &Doc, block: BlockNo) -> Option<Form> {
    let mut within = doc.subtree(block).skip(1);
    match (&doc.block(block).kind, within.next(), within.next()) {
        (Kind::Paragraph, None, _) => Some(Form::Paragraph),
        (Kind::Item, Some(only), None) if doc.block(only).kind == Kind::Paragraph => {
            Some(Form::Item)
        }
        _ => None,
    }
}

/// Whether a block of words may have become one that holds blocks: a paragraph a list.
fn may_form(text: &Kind, blocks: &Kind) -> bool {
    matches!(text, Kind::Paragraph) && matches!(blocks, Kind::List(_) | Kind::Quote)
}
