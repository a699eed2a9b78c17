//! The two documents with words and blocks as numbers, equal where they are the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::mem;

use crate::compare::doc::Block;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Format;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::compare::doc::WordKind;
use crate::compare::doc::count;

/// What marking a word costs a reader.
pub(super) const WORD: u32 = 10;
/// What marking a punctuation mark costs.
pub(super) const MARK: u32 = 1;

/// One of two documents.
pub(super) struct Side<'a> {
    pub(super) doc: &'a Doc,
    /// The words of all blocks, one block after the other.
    words: Vec<u32>,
    /// For each block: where its own words begin; at the end, where the last ones end.
    starts: Vec<u32>,
    /// For each block: equal for blocks that are equal with all within them, formats and ids too.
    content: Vec<u32>,
    /// For each block: equal for blocks of one kind with the same words, formats and levels aside.
    wording: Vec<u32>,
    /// For each block: how many words it has, with all within it; marks and spaces aside.
    weight: Vec<u32>,
}

/// What is known of a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordInfo {
    /// What marking it costs.
    pub(super) cost: u32,
    /// The word in small letters.
    small: u32,
    /// In how many lines it stands.
    lines: u32,
    /// The last line it was seen in.
    last: u32,
}

/// The two documents and the words of both.
pub(super) struct Sides<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    infos: Vec<WordInfo>,
    lines: u32,
    /// Which of the two comes first when words are compared.
    pub(super) first: First,
}

/// Both documents are put in one order, whichever is the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// The old document comes first.
    Old,
    /// The new one does.
    New,
}

impl<'a> Sides<'a> {
    pub(super) fn new(old: &'a Doc, new: &'a Doc) -> Self {
        let mut numbers = Numbers::default();
        let old = numbers.side(old);
        let new = numbers.side(new);
        Self { old, new, infos: numbers.infos, lines: numbers.lines, first: First::Old }
    }

    /// A word by which likeness is told: case does not count.
    pub(super) fn small(&self, word: u32) -> u32 {
        self.infos[word as usize].small
    }

    /// The same, seen from the other side.
    pub(super) fn swapped(self) -> Self {
        Self { old: self.new, new: self.old, first: First::New, ..self }
    }

    /// What marking a word costs: nothing for white space.
    pub(super) fn cost(&self, word: u32) -> u32 {
        self.infos[word as usize].cost
    }

    /// How telling a word is: 1 for one that every line has, more for rare ones; 0 for marks.
    pub(super) fn rarity(&self, word: u32) -> u32 {
        let info = self.infos[self.small(word) as usize];
        if info.cost < WORD { 0 } else { 1 + (self.lines / info.lines.max(1)).max(1).ilog2() }
    }
}

impl Side<'_> {
    /// The words of a block itself.
    pub(super) fn words(&self, of: BlockNo) -> &[u32] {
        let start = self.starts[of.0 as usize] as usize;
        &self.words[start..self.starts[of.0 as usize + 1] as usize]
    }

    /// The words of a block and all within it.
    pub(super) fn words_within(&self, of: BlockNo) -> &[u32] {
        let start = self.starts[of.0 as usize] as usize;
        &self.words[start..self.starts[self.doc.block(of).end().0 as usize] as usize]
    }

    pub(super) fn content(&self, of: BlockNo) -> u32 {
        self.content[of.0 as usize]
    }

    pub(super) fn wording(&self, of: BlockNo) -> u32 {
        self.wording[of.0 as usize]
    }

    pub(super) fn weight(&self, of: BlockNo) -> u32 {
        self.weight[of.0 as usize]
    }

    pub(super) fn kind(&self, of: BlockNo) -> &Kind {
        &self.doc.block(of).kind
    }
}

/// Gives numbers to words, formats and blocks: the same to the same.
#[derive(Default)]
struct Numbers<'a> {
    words: BTreeMap<Cow<'a, str>, u32>,
    formats: BTreeMap<String, u32>,
    blocks: BTreeMap<Vec<u32>, u32>,
    infos: Vec<WordInfo>,
    lines: u32,
}

impl<'a> Numbers<'a> {
    fn side(&mut self, doc: &'a Doc) -> Side<'a> {
        let blocks = doc.len();
        let mut side = Side {
            doc,
            words: Vec::new(),
            starts: Vec::with_capacity(blocks + 1),
            content: vec![0; blocks],
            wording: vec![0; blocks],
            weight: vec![0; blocks],
        };
        for (_, block) in doc.blocks() {
            side.starts.push(count(side.words.len()));
            self.add_line(&mut side.words, &block.line);
        }
        side.starts.push(count(side.words.len()));
        // What is within a block comes after it: from the last to the first, it is known already.
        for number in (0..count(blocks)).rev().map(BlockNo) {
            self.add_block(&mut side, number);
        }
        side
    }

    fn add_line(&mut self, words: &mut Vec<u32>, line: &'a Line) {
        self.lines += u32::from(!line.is_empty());
        for number in 0..line.len() {
            let word = self.word(line, number);
            let small = self.infos[word as usize].small;
            let info = &mut self.infos[small as usize];
            if mem::replace(&mut info.last, self.lines) != self.lines {
                info.lines += 1;
            }
            words.push(word);
        }
    }

    fn word(&mut self, line: &'a Line, number: usize) -> u32 {
        let key = line.key(number);
        if let Some(word) = self.words.get(&key) {
            return *word;
        }
        let cost = match line.kind(number) {
            WordKind::Space => 0,
            WordKind::Mark | WordKind::Break => MARK,
            WordKind::Word | WordKind::Number | WordKind::Image | WordKind::Footnote => WORD,
        };
        let is_small = cost < WORD || !key.chars().any(char::is_uppercase);
        let small = if is_small { None } else { Some(self.small(&key.to_lowercase())) };
        let word = count(self.infos.len());
        self.infos.push(WordInfo { cost, small: small.unwrap_or(word), lines: 0, last: 0 });
        self.words.insert(key, word);
        word
    }

    fn small(&mut self, key: &str) -> u32 {
        if let Some(word) = self.words.get(key) {
            return *word;
        }
        let word = count(self.infos.len());
        self.infos.push(WordInfo { cost: WORD, small: word, lines: 0, last: 0 });
        self.words.insert(Cow::Owned(key.to_owned()), word);
        word
    }

    fn add_block(&mut self, side: &mut Side<'a>, number: BlockNo) {
        let block = side.doc.block(number);
        let at = number.0 as usize;
        let costs = side.words(number).iter().map(|word| self.infos[*word as usize].cost);
        side.weight[at] = count(costs.filter(|cost| *cost == WORD).count());
        side.weight[at] += side.doc.children(number).map(|child| side.weight(child)).sum::<u32>();

        let mut key = vec![0, self.named(&kind_name(&block.kind))];
        key.extend(side.words(number));
        key.push(u32::MAX);
        key.extend(side.doc.children(number).map(|child| side.wording(child)));
        side.wording[at] = self.block(key);

        let mut key = vec![1, self.named(&exact_name(block)), side.wording[at]];
        let formats = (0..block.line.len()).map(|word| block.line.format(word));
        let plain = Format::default();
        if formats.clone().any(|format| *format != plain) {
            key.extend(formats.map(|format| self.format(format)));
        }
        key.push(u32::MAX);
        key.extend(side.doc.children(number).map(|child| side.content(child)));
        side.content[at] = self.block(key);
    }

    fn format(&mut self, format: &Format) -> u32 {
        if *format == Format::default() { 0 } else { self.named(&format!("{format:?}")) }
    }

    fn named(&mut self, name: &str) -> u32 {
        if let Some(number) = self.formats.get(name) {
            return *number;
        }
        let number = count(self.formats.len()) + 1;
        self.formats.insert(name.to_owned(), number);
        number
    }

    fn block(&mut self, key: Vec<u32>) -> u32 {
        let next = count(self.blocks.len());
        *self.blocks.entry(key).or_insert(next)
    }
}

fn exact_name(block: &Block) -> String {
    format!("{:?} {:?}", block.kind, block.id)
}

/// A kind, levels and numbers aside.
fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Heading(_) => "Heading".to_owned(),
        Kind::List(_) => "List".to_owned(),
        Kind::Note(_) => "Note".to_owned(),
        Kind::Footnote(_) => "Footnote".to_owned(),
        kind => format!("{kind:?}"),
    }
}
