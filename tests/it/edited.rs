//! Edited copies of the real texts whose words know where they came from.

use std::fs;

use planpress::compare::doc::Doc;
use planpress::compare::doc::Kind;
use planpress::compare::doc::Line;

use crate::built::project;
use crate::sites::files_below;

/// A word that knows where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) text: String,
    pub(crate) id: u32,
}

/// A block that knows where it came from.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) is_heading: bool,
    pub(crate) words: Vec<Known>,
    pub(crate) origin: Option<usize>,
}

/// Numbers that look random, the same at every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }
}

/// The paragraphs and headings of texts of the real plans with some length, as they stood when the
/// bars were measured: every edit of `content/` would make other random edits.
pub(crate) fn texts() -> Vec<Vec<Block>> {
    let files = files_below(&project().join("tests/texts")).into_iter();
    files.map(|file| blocks(&fs::read_to_string(file).expect("it is text"))).collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let mut next = 0;
    let mut known = |text: &str| {
        next += 1;
        Known { text: text.to_owned(), id: next }
    };
    let paragraphs = text.split("\n\n").filter(|text| !text.trim().is_empty()).enumerate();
    let blocks = paragraphs.map(|(origin, text)| Block {
        is_heading: text.starts_with('#'),
        words: text.trim_start_matches('#').split_whitespace().map(&mut known).collect(),
        origin: Some(origin),
    });
    blocks.collect()
}

pub(crate) fn doc(blocks: &[Block]) -> Doc {
    let mut doc = Doc::default();
    for block in blocks {
        let words: Vec<&str> = block.words.iter().map(|word| word.text.as_str()).collect();
        let kind = if block.is_heading { Kind::Heading(2) } else { Kind::Paragraph };
        doc.push_line(kind, None, Line::plain(&words.join(" ")));
    }
    doc
}

/// A word of another text.
fn other(random: &mut Random, others: &[Known]) -> Known {
    Known { text: others[random.below(others.len())].text.clone(), id: 0 }
}

/// Words of another text, one after the other.
fn phrase(random: &mut Random, others: &[Known], length: usize) -> Vec<Known> {
    let start = random.below(others.len() - length);
    others[start..start + length].iter().map(|word| Known { id: 0, ..word.clone() }).collect()
}

/// Changes a text as editors do, without moving anything.
pub(crate) fn edit(random: &mut Random, blocks: &mut Vec<Block>, others: &[Known]) {
    let at = random.below(blocks.len());
    let blocks_left = blocks.len();
    let Block { is_heading, words, .. } = &mut blocks[at];
    let place = random.below(words.len());
    match random.below(10) {
        0..=2 => words[place] = other(random, others),
        3 => drop(words.drain(place..(place + 1 + random.below(3)).min(words.len()))),
        4 | 5 => {
            let length = 1 + random.below(5);
            drop(words.splice(place..place, phrase(random, others, length)));
        }
        6 => {
            let end = (place + 8 + random.below(12)).min(words.len());
            let length = 8 + random.below(12);
            drop(words.splice(place..end, phrase(random, others, length)));
        }
        7 => {
            let length = 12 + random.below(40);
            let words = phrase(random, others, length);
            blocks.insert(at, Block { is_heading: false, words, origin: None });
        }
        8 if blocks_left > 3 => drop(blocks.remove(at)),
        9 if !*is_heading && place > 8 && words.len() > place + 8 => {
            let words = words.split_off(place);
            blocks.insert(at + 1, Block { is_heading: false, words, origin: None });
        }
        _ => {}
    }
    blocks.retain(|block| !block.words.is_empty());
}

/// Texts with their edited copies: light and heavy edits of each.
pub(crate) fn pairs() -> Vec<(Vec<Block>, Vec<Block>)> {
    let texts = texts();
    let all: Vec<Known> = texts.iter().flatten().flat_map(|block| block.words.clone()).collect();
    let mut random = Random(88_172_645_463_325_252);
    let mut pairs = Vec::new();
    for text in &texts {
        for edits in [3, 8, 20] {
            let mut copy = text.clone();
            for _ in 0..edits {
                edit(&mut random, &mut copy, &all);
            }
            pairs.push((text.clone(), copy));
        }
    }
    pairs
}
