//! Pairs alike blocks in a gap between blocks that are paired already: a dynamic programme.

use std::mem::discriminant;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Kind;
use crate::compare::text::likeness::Bag;
use crate::compare::text::likeness::dice;
use crate::compare::text::matching::Fate;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Side;

/// Cells of the largest gap.
const LARGEST: u64 = 250_000;
/// Cells of all gaps of a comparison.
const ALL: u64 = 1_000_000;
/// How alike blocks must be to be one, in thousandths.
const ALIKE: u64 = 500;
/// The same where one block faces one.
const ALIKE_ALONE: u64 = 350;

/// What is left of the time that gaps may take.
pub(super) struct Budget {
    cells: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { cells: ALL }
    }
}

impl Budget {
    fn take(&mut self, cells: u64) -> bool {
        let enough = cells <= LARGEST.min(self.cells);
        self.cells -= if enough { cells } else { 0 };
        enough
    }
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

impl Pairing<'_, '_> {
    /// Pairs alike blocks in their order; false if there are too many to look at each pair.
    pub(super) fn alike(&mut self, old: &[BlockNo], new: &[BlockNo]) -> bool {
        let alone_old = |block: &&BlockNo| self.found.of_old(**block) == Fate::Alone;
        let alone_new = |block: &&BlockNo| self.found.of_new(**block) == Fate::Alone;
        let old: Vec<BlockNo> = old.iter().filter(alone_old).copied().collect();
        let new: Vec<BlockNo> = new.iter().filter(alone_new).copied().collect();
        if !self.budget.take((old.len() * new.len()) as u64) {
            return false;
        }
        for (at_old, at_new) in self.best(&old, &new) {
            self.found.pair(old[at_old], new[at_new]);
        }
        true
    }

    fn best(&self, old: &[BlockNo], new: &[BlockNo]) -> Vec<(usize, usize)> {
        let bags = |side: &Side<'_>, blocks: &[BlockNo]| {
            blocks.iter().map(|block| Bag::new(self.sides, side, *block)).collect::<Vec<Bag>>()
        };
        let (old_bags, new_bags) = (bags(&self.sides.old, old), bags(&self.sides.new, new));
        let threshold = if old.len() == 1 && new.len() == 1 { ALIKE_ALONE } else { ALIKE };
        let score = |at_old: usize, at_new: usize| {
            let sides = self.sides;
            let (old, new) = (old[at_old], new[at_new]);
            if !may_become(sides.old.kind(old), sides.new.kind(new)) {
                return 0;
            }
            if sides.old.wording(old) == sides.new.wording(new) {
                return 1 + 2 * old_bags[at_old].weight;
            }
            let common = old_bags[at_old].common(&new_bags[at_new]);
            let alike = dice(common, old_bags[at_old].weight + new_bags[at_new].weight);
            if alike >= threshold { 1 + common } else { 0 }
        };
        let width = new.len() + 1;
        let mut sums = vec![0_u64; (old.len() + 1) * width];
        let mut scores = vec![0_u64; (old.len() + 1) * width];
        for at_old in 0..old.len() {
            for at_new in 0..new.len() {
                let cell = (at_old + 1) * width + at_new + 1;
                scores[cell] = score(at_old, at_new);
                let paired =
                    if scores[cell] > 0 { sums[cell - width - 1] + scores[cell] } else { 0 };
                sums[cell] = sums[cell - 1].max(sums[cell - width]).max(paired);
            }
        }
        let (mut at_old, mut at_new) = (old.len(), new.len());
        let mut pairs = Vec::new();
        while at_old > 0 && at_new > 0 {
            let cell = at_old * width + at_new;
            if sums[cell] == sums[cell - width] {
                at_old -= 1;
            } else if sums[cell] == sums[cell - 1] {
                at_new -= 1;
            } else {
                (at_old, at_new) = (at_old - 1, at_new - 1);
                pairs.push((at_old, at_new));
            }
        }
        pairs
    }
}
