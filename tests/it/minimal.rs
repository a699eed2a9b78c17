//! Comparisons are nearly as short as can be, and true: measured on edited copies of the real texts.
//!
//! The reading cost of a comparison is the words marked, 3 for each island of change and 6 for each
//! move. Its optimum without moves is computed by a plain table over all words (`optimum.rs`), so
//! nothing is shared with the code that is measured.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use planpress::compare::diff::Inside;
use planpress::compare::diff::Step;
use planpress::compare::diff::WordStep;
use planpress::compare::doc::BlockNo;
use planpress::compare::doc::Doc;
use planpress::compare::doc::Line;
use planpress::compare::doc::WordKind;
use planpress::compare::text::compare;

use crate::edited::Block;
use crate::edited::Known;
use crate::edited::Random;
use crate::edited::doc;
use crate::edited::edit;
use crate::edited::pairs;
use crate::edited::texts;
use crate::optimum;
use crate::optimum::Optimum;
use crate::optimum::optimum;

/// The words of a document, marks and spaces aside, and for each word of each block its place.
fn words(doc: &Doc) -> (Vec<String>, BTreeMap<(BlockNo, usize), usize>) {
    let (mut words, mut places) = (Vec::new(), BTreeMap::new());
    for (number, block) in doc.blocks() {
        for word in 0..block.line.len() {
            if matches!(block.line.kind(word), WordKind::Word | WordKind::Number) {
                places.insert((number, word), words.len());
                words.push(block.line.word(word).to_owned());
            }
        }
    }
    (words, places)
}

/// What a comparison says of words, in the order in which it says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Kept(usize, usize),
    Removed,
    Added,
}

/// A comparison as a reader meets it.
struct Reading<'a> {
    old: &'a Doc,
    new: &'a Doc,
    old_places: BTreeMap<(BlockNo, usize), usize>,
    new_places: BTreeMap<(BlockNo, usize), usize>,
    events: Vec<Event>,
    moves: BTreeSet<u32>,
    moved: Vec<(BlockNo, BlockNo)>,
}

impl<'a> Reading<'a> {
    fn new(old: &'a Doc, new: &'a Doc) -> Self {
        let (old_places, new_places) = (words(old).1, words(new).1);
        let mut reading = Self {
            old,
            new,
            old_places,
            new_places,
            events: Vec::new(),
            moves: BTreeSet::new(),
            moved: Vec::new(),
        };
        for step in compare(old, new).steps {
            reading.step(&step);
        }
        reading
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Both { old, new, inside } => self.pair(*old, *new, inside),
            Step::MovedHere { old, new, id, inside } => {
                self.moves.insert(id.0);
                self.moved.push((*old, *new));
                self.pair(*old, *new, inside);
            }
            Step::Added(new) => self.whole(None, Some(*new)),
            Step::Removed(old) => self.whole(Some(*old), None),
            Step::Split { old, new, words } => self.words(&[*old], new, words),
            Step::Merged { old, new, words } => self.words(old, &[*new], words),
            Step::MovedAway { .. } => {}
            Step::Rehoused { .. } | Step::AddedAround { .. } | Step::RemovedAround { .. } => {
                unreachable!("no block holds others here")
            }
        }
    }

    fn pair(&mut self, old: BlockNo, new: BlockNo, inside: &Inside) {
        match inside {
            Inside::Same => {
                let all = 0..u32::try_from(self.old.block(old).line.len()).expect("it is short");
                let kept = WordStep::Kept { old: all.clone(), new: all };
                self.words(&[old], &[new], &[kept]);
            }
            Inside::Words(words) => self.words(&[old], &[new], words),
            Inside::Replaced => self.whole(Some(old), Some(new)),
            Inside::Blocks(_) => unreachable!("no lists here"),
        }
    }

    fn whole(&mut self, old: Option<BlockNo>, new: Option<BlockNo>) {
        let count = |places: &BTreeMap<(BlockNo, usize), usize>, block: BlockNo| {
            places.range((block, 0)..(BlockNo(block.0 + 1), 0)).count()
        };
        let olds = old.map_or(0, |block| count(&self.old_places, block));
        let news = new.map_or(0, |block| count(&self.new_places, block));
        self.events.extend(std::iter::repeat_n(Event::Removed, olds));
        self.events.extend(std::iter::repeat_n(Event::Added, news));
    }

    fn words(&mut self, old: &[BlockNo], new: &[BlockNo], steps: &[WordStep]) {
        let all = |doc: &Doc, blocks: &[BlockNo], places: &BTreeMap<(BlockNo, usize), usize>| {
            let words = blocks.iter().flat_map(|block| {
                (0..doc.block(*block).line.len()).map(move |word| (*block, word))
            });
            words.map(|word| places.get(&word).copied()).collect::<Vec<Option<usize>>>()
        };
        let olds = all(self.old, old, &self.old_places);
        let news = all(self.new, new, &self.new_places);
        for step in steps {
            match step {
                WordStep::Kept { old, new } | WordStep::Formatted { old, new } => {
                    for (old, new) in old.clone().zip(new.clone()) {
                        if let (Some(old), Some(new)) = (olds[old as usize], news[new as usize]) {
                            self.events.push(Event::Kept(old, new));
                        }
                    }
                }
                WordStep::Removed(range) => {
                    let words = range.clone().filter(|at| olds[*at as usize].is_some());
                    self.events.extend(words.map(|_| Event::Removed));
                }
                WordStep::Added(range) => {
                    let words = range.clone().filter(|at| news[*at as usize].is_some());
                    self.events.extend(words.map(|_| Event::Added));
                }
            }
        }
    }

    fn marked(&self) -> usize {
        self.events.iter().filter(|event| !matches!(event, Event::Kept(..))).count()
    }

    /// Runs of words that are all kept or all marked: whether they are kept, and how long they are.
    fn runs(&self) -> Vec<(bool, usize)> {
        let is_kept = |event: &Event| matches!(event, Event::Kept(..));
        let runs = self.events.chunk_by(|a, b| is_kept(a) == is_kept(b));
        runs.map(|run| (is_kept(&run[0]), run.len())).collect()
    }

    fn islands(&self) -> usize {
        self.runs().iter().filter(|(is_kept, _)| !is_kept).count()
    }

    /// Single kept words between changes.
    fn confetti(&self) -> usize {
        let runs = self.runs();
        runs.windows(3).filter(|three| !three[0].0 && three[1] == (true, 1)).count()
    }

    fn cost(&self) -> usize {
        self.marked() + optimum::ISLAND * self.islands() + optimum::MOVE * self.moves.len()
    }
}

#[test]
fn comparisons_cost_little_more_than_they_must() {
    let mut ratios = Vec::new();
    let (mut marked, mut least_marked, mut islands, mut confetti) = (0, 0, 0, 0);
    for (old, new) in pairs() {
        let (old, new) = (doc(&old), doc(&new));
        let Optimum { cost: best, words: fewest } = optimum(&words(&old).0, &words(&new).0);
        let reading = Reading::new(&old, &new);
        ratios.extend((reading.cost() * 1000).checked_div(best));
        marked += reading.marked();
        least_marked += fewest;
        islands += reading.islands();
        confetti += reading.confetti();
    }
    let average = ratios.iter().sum::<usize>() / ratios.len();
    let worst = ratios.iter().copied().max().unwrap_or_default();
    let figures = format!(
        "{} pairs; cost / optimum in thousandths: {average} on average, {worst} at worst; \
         {marked} words marked, {least_marked} at least; {confetti} single words kept between \
         changes in {islands} islands",
        ratios.len()
    );
    println!("{figures}");
    // A reader pays 1 for each word marked, 3 for each island and 6 for each move: at most 2 % more
    // than the least that can be on average, in no pair more than 30 %.
    assert!(average <= 1020, "{figures}");
    assert!(worst <= 1300, "{figures}");
    assert!(marked * 100 <= least_marked * 108, "{figures}");
    assert!(confetti * 100 <= islands * 8, "{figures}");
}

/// Where each word of a text came from, in the order of [`words`].
fn origins(blocks: &[Block]) -> Vec<u32> {
    let words = blocks.iter().flat_map(|block| &block.words);
    let ids = words.flat_map(|word| {
        let line = Line::plain(&word.text);
        let is_word = |at: &usize| matches!(line.kind(*at), WordKind::Word | WordKind::Number);
        vec![word.id; (0..line.len()).filter(is_word).count()]
    });
    ids.collect()
}

#[test]
fn kept_words_are_the_same_words() {
    let (mut kept, mut wrong) = (0, 0);
    for (old, new) in pairs() {
        let (from, to) = (origins(&old), origins(&new));
        let (old, new) = (doc(&old), doc(&new));
        if from.len() != words(&old).0.len() || to.len() != words(&new).0.len() {
            // Numbers in groups ("10 000") are several words here and one there.
            continue;
        }
        for event in Reading::new(&old, &new).events {
            if let Event::Kept(old, new) = event {
                kept += 1;
                wrong += usize::from(from[old] != to[new]);
            }
        }
    }
    println!("{wrong} of {kept} kept words are other words");
    assert!(kept > 10_000 && wrong * 1000 <= kept * 2, "{wrong} of {kept}");
}

/// How many moves were made, found, and found rightly.
fn moves(edits: usize) -> (usize, usize, usize) {
    let texts = texts();
    let all: Vec<Known> = texts.iter().flatten().flat_map(|block| block.words.clone()).collect();
    let mut random = Random(362_436_069);
    let (mut made, mut found, mut right) = (0, 0, 0);
    let texts = texts.iter().filter(|text| text.len() > 6);
    for text in texts.flat_map(|text| [text; 3]) {
        let mut copy = text.clone();
        for _ in 0..edits {
            edit(&mut random, &mut copy, &all);
        }
        // The longest blocks stay, so that it is clear what moved.
        let from = (0..copy.len()).filter(|at| {
            let length = copy[*at].words.len();
            copy[*at].origin.is_some() && !copy[*at].is_heading && (8..40).contains(&length)
        });
        let from: Vec<usize> = from.filter(|from| *from > 4).collect();
        let Some(from) = from.get(random.below(from.len())).copied() else { continue };
        let moved = copy.remove(from);
        let origin = moved.origin;
        let to = random.below(from - 3);
        let between: usize = copy[to..from].iter().map(|block| block.words.len()).sum();
        if between <= 2 * moved.words.len() {
            continue;
        }
        copy.insert(to, moved);
        made += 1;
        let (old, new) = (doc(text), doc(&copy));
        for (from, to) in Reading::new(&old, &new).moved {
            found += 1;
            let is_right = Some(from.0 as usize) == origin && copy[to.0 as usize].origin == origin;
            right += usize::from(is_right);
        }
    }
    (made, found, right)
}

#[test]
fn moves_are_found_and_true() {
    for (edits, precision, recall) in [(0, 99, 97), (6, 95, 85)] {
        let (made, found, right) = moves(edits);
        let figures = format!("{edits} edits: {made} moves made, {found} found, {right} right");
        println!("{figures}");
        assert!(made > 20, "{figures}");
        assert!(right * 100 >= found * precision && right * 100 >= made * recall, "{figures}");
    }
}
