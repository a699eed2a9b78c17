//! Finds blocks that are elsewhere now.

use std::collections::BTreeMap;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::gap::may_become;
use crate::compare::text::likeness::Bag;
use crate::compare::text::likeness::dice;
use crate::compare::text::matching::Fate;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Side;
use crate::compare::text::side::Sides;

/// Fewer words are not shown as moved: the same few words may well be there by chance.
const FEWEST: u32 = 4;

/// The same for blocks that were reworded too.
const FEWEST_ALIKE: u32 = 6;
/// How alike a block that was reworded must be to be the same elsewhere, in thousandths.
const ALIKE: u64 = 600;
/// Pairs of words that more blocks have say nothing.
const MOST: usize = 50;
/// How many blocks are looked at for each.
const NEAREST: usize = 8;

impl Pairing<'_, '_> {
    /// Pairs equal blocks that stand anywhere, once on each side among those without a partner.
    pub(super) fn equal_moves(&mut self) {
        let sides = self.sides;
        let mut seen: BTreeMap<u32, (Vec<BlockNo>, Vec<BlockNo>)> = BTreeMap::new();
        for block in self.alone_old() {
            seen.entry(sides.old.wording(block)).or_default().0.push(block);
        }
        for block in self.alone_new() {
            seen.entry(sides.new.wording(block)).or_default().1.push(block);
        }
        let unique = seen.into_values().filter_map(|found| match (&found.0[..], &found.1[..]) {
            ([old], [new]) if sides.old.weight(*old) >= FEWEST => Some((*old, *new)),
            _ => None,
        });
        let mut unique: Vec<(BlockNo, BlockNo)> = unique.collect();
        unique.sort_unstable();
        for (old, new) in unique {
            self.pair_moved(old, new);
        }
    }

    /// Pairs alike blocks that stand anywhere, the most alike first: paragraphs that moved and
    /// were reworded.
    ///
    /// Only blocks that share a rare pair of words are looked at, each with its [`NEAREST`].
    pub(super) fn alike_moves(&mut self) {
        let sides = self.sides;
        let is_long = |side: &Side<'_>, block: &BlockNo| {
            side.weight(*block) >= FEWEST_ALIKE && side.kind(*block) != &Kind::Row
        };
        let olds: Vec<BlockNo> =
            self.alone_old().into_iter().filter(|block| is_long(&sides.old, block)).collect();
        let news: Vec<BlockNo> =
            self.alone_new().into_iter().filter(|block| is_long(&sides.new, block)).collect();
        if olds.is_empty() || news.is_empty() {
            return;
        }
        let mut alike: Vec<(u64, BlockNo, BlockNo)> = Vec::new();
        let index = Index::new(sides, &olds);
        for new in news {
            let bag = Bag::new(sides, &sides.new, new);
            for old in index.nearest(sides, new) {
                let old_bag = Bag::new(sides, &sides.old, old);
                let by = dice(old_bag.common(&bag), old_bag.weight + bag.weight);
                if by >= ALIKE && may_become(sides.old.kind(old), sides.new.kind(new)) {
                    alike.push((by, old, new));
                }
            }
        }
        alike.sort_unstable_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, old, new) in alike {
            self.pair_moved(old, new);
        }
    }

    /// Pairs equal blocks of words beside pairs, whatever holds them and however short they are: a
    /// list that became two, a paragraph that was taken into the list before it.
    pub(super) fn spread(&mut self) {
        let (old_doc, new_doc) = (self.sides.old.doc, self.sides.new.doc);
        let pairs = old_doc.blocks().map(|(old, _)| old).filter(|old| is_leaf(old_doc, *old));
        let pairs = pairs.filter_map(|old| Some((old, self.found.new_of(old)?)));
        for pair in pairs.collect::<Vec<(BlockNo, BlockNo)>>() {
            for beside in [leaf_after, leaf_before] {
                let mut last = pair;
                while let (Some(old), Some(new)) =
                    (beside(old_doc, last.0), beside(new_doc, last.1))
                    && self.sides.old.wording(old) == self.sides.new.wording(new)
                    && self.sides.old.weight(old) > 0
                    && self.is_free_old(old)
                    && self.is_free_new(new)
                {
                    self.found.pair(old, new);
                    last = (old, new);
                }
            }
        }
    }

    /// Pairs two blocks and what is within them, if they are still free.
    fn pair_moved(&mut self, old: BlockNo, new: BlockNo) {
        if self.is_free_old(old) && self.is_free_new(new) && self.are_of_each_other(old, new) {
            self.found.pair(old, new);
            self.within(old, new);
        }
    }

    /// Whether what is within two blocks has partners in the other of them only, or none.
    pub(super) fn are_of_each_other(&self, old: BlockNo, new: BlockNo) -> bool {
        let is_within = |doc: &Doc, outer: BlockNo, block: BlockNo| {
            (outer..doc.block(outer).end()).contains(&block)
        };
        let (old_doc, new_doc) = (self.sides.old.doc, self.sides.new.doc);
        let mut olds = old_doc.subtree(old).filter_map(|block| self.found.new_of(block));
        let mut news = new_doc.subtree(new).filter_map(|block| self.found.old_of(block));
        olds.all(|block| is_within(new_doc, new, block))
            && news.all(|block| is_within(old_doc, old, block))
    }

    /// The old blocks without a partner that could be shown as moved.
    pub(super) fn alone_old(&self) -> Vec<BlockNo> {
        let all = self.sides.old.doc.blocks().map(|(number, _)| number);
        all.filter(|block| self.is_free_old(*block)).collect()
    }

    /// The new blocks without a partner that could be shown as moved.
    pub(super) fn alone_new(&self) -> Vec<BlockNo> {
        let all = self.sides.new.doc.blocks().map(|(number, _)| number);
        all.filter(|block| self.is_free_new(*block)).collect()
    }

    fn is_free_old(&self, block: BlockNo) -> bool {
        let sides = self.sides;
        self.found.of_old(block) == Fate::Alone
            && has_place(sides.old.doc, block, &|outer| match self.found.of_old(outer) {
                Fate::Pair(new) => Around::of_pair(sides, outer, new),
                Fate::Grouped(_) => Around::Closed,
                Fate::Alone => Around::Alone,
            })
    }

    fn is_free_new(&self, block: BlockNo) -> bool {
        let sides = self.sides;
        self.found.of_new(block) == Fate::Alone
            && has_place(sides.new.doc, block, &|outer| match self.found.of_new(outer) {
                Fate::Pair(old) => Around::of_pair(sides, old, outer),
                Fate::Grouped(_) => Around::Closed,
                Fate::Alone => Around::Alone,
            })
    }
}

fn is_leaf(doc: &Doc, block: BlockNo) -> bool {
    doc.block(block).end().0 == block.0 + 1
}

/// The next block that holds no other, after a block and all within it.
fn leaf_after(doc: &Doc, block: BlockNo) -> Option<BlockNo> {
    first_leaf(doc, doc.block(block).end())
}

/// The first block from here on that holds no other.
fn first_leaf(doc: &Doc, from: BlockNo) -> Option<BlockNo> {
    let mut blocks = (from.0..).map(BlockNo).take_while(|block| doc.get(*block).is_some());
    blocks.find(|block| is_leaf(doc, *block))
}

/// Whether a block comes right after another, whatever holds them.
pub(super) fn follows(doc: &Doc, first: BlockNo, second: BlockNo) -> bool {
    first < second && leaf_after(doc, first) == first_leaf(doc, second)
}

fn leaf_before(doc: &Doc, block: BlockNo) -> Option<BlockNo> {
    (0..block.0).rev().map(BlockNo).find(|block| is_leaf(doc, *block))
}

/// The blocks that have a pair of words, one after the other.
struct Index {
    blocks: Vec<BlockNo>,
    postings: BTreeMap<(u32, u32), Vec<u32>>,
}

impl Index {
    fn new(sides: &Sides<'_>, blocks: &[BlockNo]) -> Self {
        let mut postings: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
        for (at, block) in (0..).zip(blocks) {
            for pair in pairs_of_words(sides, &sides.old, *block) {
                let places = postings.entry(pair).or_default();
                // One more than is used, so that it shows that there are too many.
                if places.len() <= MOST && places.last() != Some(&at) {
                    places.push(at);
                }
            }
        }
        postings.retain(|_, places| places.len() <= MOST);
        Self { blocks: blocks.to_vec(), postings }
    }

    /// The old blocks that share most pairs of words with a new one.
    fn nearest(&self, sides: &Sides<'_>, new: BlockNo) -> Vec<BlockNo> {
        let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
        for pair in pairs_of_words(sides, &sides.new, new) {
            for at in self.postings.get(&pair).into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let mut nearest: Vec<(u32, u32)> = shared.into_iter().map(|(at, by)| (by, at)).collect();
        nearest.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        nearest.truncate(NEAREST);
        nearest.into_iter().map(|(_, at)| self.blocks[at as usize]).collect()
    }
}

fn pairs_of_words(sides: &Sides<'_>, side: &Side<'_>, block: BlockNo) -> Vec<(u32, u32)> {
    let words = side.words_within(block).iter().copied();
    let words: Vec<u32> = words.filter(|word| sides.rarity(*word) > 0).collect();
    let mut pairs: Vec<(u32, u32)> = words.windows(2).map(|pair| (pair[0], pair[1])).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// What a block means for those within it.
enum Around {
    /// Each of them has a step.
    Open,
    /// They are said with it.
    Closed,
    /// They are said with it unless one of them moved.
    Alone,
}

impl Around {
    fn of_pair(sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> Self {
        if sides.old.content(old) == sides.new.content(new) { Self::Closed } else { Self::Open }
    }
}

/// Whether a step of its own can be given to a block.
fn has_place(doc: &Doc, block: BlockNo, around: &dyn Fn(BlockNo) -> Around) -> bool {
    let mut inner = block;
    while let Some(outer) = doc.block(inner).parent() {
        match around(outer) {
            Around::Open => return true,
            Around::Alone if !matches!(doc.block(outer).kind, Kind::Table | Kind::Row) => {}
            Around::Alone | Around::Closed => return false,
        }
        inner = outer;
    }
    true
}
