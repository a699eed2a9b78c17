//! A comparison that can be carried out: the old document with it is the new one.

use std::ops::Range;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::diff::WordStep;
use crate::compare::doc::Block;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::compare::doc::count;

/// How to make a new document of an old one. Holds what was added and nothing that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    blocks: Vec<Made>,
}

/// How to make a block.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Made {
    /// A block of the old document with all within it.
    Whole(BlockNo),
    /// One put together.
    Of { kind: Kind, id: Option<String>, line: Vec<Run>, within: Vec<Made> },
}

/// Words of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Run {
    /// Words of a block of the old document.
    Old(BlockNo, Range<u32>),
    /// Other words, or the same in another format.
    New(Line),
}

/// The script of a comparison of two documents.
#[must_use]
pub fn script(old: &Doc, new: &Doc, diff: &DocDiff) -> Script {
    Script { blocks: Writer { old, new }.steps(&diff.steps) }
}

impl Script {
    /// Makes the new document; nothing if `old` is not the document that was compared.
    ///
    /// The words are those of the new document, whatever the typography: what was kept is written
    /// as in the old one.
    #[must_use]
    pub fn apply(&self, old: &Doc) -> Option<Doc> {
        let mut doc = Doc::default();
        make_all(&mut doc, old, &self.blocks)?;
        Some(doc)
    }
}

fn make_all(doc: &mut Doc, old: &Doc, blocks: &[Made]) -> Option<()> {
    blocks.iter().try_for_each(|block| make(doc, old, block))
}

fn make(doc: &mut Doc, old: &Doc, block: &Made) -> Option<()> {
    match block {
        Made::Whole(number) => copy(doc, old, *number),
        Made::Of { kind, id, line, within } => {
            let line = made_line(old, line)?;
            let mut made = Some(());
            doc.push_both(kind.clone(), id.clone(), line, |doc| made = make_all(doc, old, within));
            made
        }
    }
}

fn copy(doc: &mut Doc, old: &Doc, number: BlockNo) -> Option<()> {
    let Block { kind, id, line, .. } = old.get(number)?;
    let mut made = Some(());
    doc.push_both(kind.clone(), id.clone(), line.clone(), |doc| {
        made = old.children(number).try_for_each(|child| copy(doc, old, child));
    });
    made
}

fn made_line(old: &Doc, runs: &[Run]) -> Option<Line> {
    let mut line = Line::default();
    for run in runs {
        match run {
            Run::New(words) => line.push_words(words, 0..words.len()),
            Run::Old(number, range) => {
                let from = &old.get(*number)?.line;
                let range = range.start as usize..range.end as usize;
                (range.end <= from.len()).then(|| line.push_words(from, range))?;
            }
        }
    }
    Some(line)
}

struct Writer<'a> {
    old: &'a Doc,
    new: &'a Doc,
}

impl Writer<'_> {
    fn steps(&self, steps: &[Step]) -> Vec<Made> {
        steps.iter().flat_map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &Step) -> Vec<Made> {
        match step {
            Step::Both { old, new, inside }
            | Step::Rehoused { old, new, inside }
            | Step::MovedHere { old, new, inside, .. } => {
                vec![self.pair(*old, *new, inside)]
            }
            Step::Added(new) => vec![self.added(*new)],
            Step::AddedAround { new, inside } => {
                vec![self.of(*new, Vec::new(), self.steps(inside))]
            }
            Step::Removed(_) | Step::MovedAway { .. } | Step::RemovedAround { .. } => Vec::new(),
            Step::Split { old, new, words } => self.group(&[*old], new, words),
            Step::Merged { old, new, words } => self.group(old, &[*new], words),
        }
    }

    fn of(&self, new: BlockNo, line: Vec<Run>, within: Vec<Made>) -> Made {
        let Block { kind, id, .. } = self.new.block(new);
        Made::Of { kind: kind.clone(), id: id.clone(), line, within }
    }

    fn added(&self, new: BlockNo) -> Made {
        let line = &self.new.block(new).line;
        let runs = if line.is_empty() { Vec::new() } else { vec![Run::New(line.clone())] };
        self.of(new, runs, self.new.children(new).map(|child| self.added(child)).collect())
    }

    fn pair(&self, old: BlockNo, new: BlockNo, inside: &Inside) -> Made {
        match inside {
            Inside::Same => self.same(old, new),
            Inside::Words(words) => {
                let mut sources = self.sources(&[old], &[new], words).into_iter();
                self.of(new, sources.next().unwrap_or_default(), Vec::new())
            }
            Inside::Blocks(steps) => self.of(new, Vec::new(), self.steps(steps)),
            Inside::Replaced => self.added(new),
        }
    }

    /// A block whose words are the same; it may have another kind or id.
    fn same(&self, old: BlockNo, new: BlockNo) -> Made {
        let (before, after) = (self.old.block(old), self.new.block(new));
        if (&before.kind, &before.id) == (&after.kind, &after.id) {
            return Made::Whole(old);
        }
        let words = 0..count(before.line.len());
        let line = if words.is_empty() { Vec::new() } else { vec![Run::Old(old, words)] };
        self.of(new, line, self.old.children(old).map(Made::Whole).collect())
    }

    fn group(&self, old: &[BlockNo], new: &[BlockNo], words: &[WordStep]) -> Vec<Made> {
        let mut lines = self.sources(old, new, words).into_iter();
        new.iter().map(|block| self.grouped(*block, &mut lines)).collect()
    }

    fn grouped(&self, new: BlockNo, lines: &mut dyn Iterator<Item = Vec<Run>>) -> Made {
        let has_line = !self.new.block(new).line.is_empty();
        let line = if has_line { lines.next().unwrap_or_default() } else { Vec::new() };
        let children = self.new.children(new);
        let within = children.map(|child| self.grouped(child, lines)).collect();
        self.of(new, line, within)
    }

    /// For each line of the new blocks: where its words come from.
    fn sources(&self, old: &[BlockNo], new: &[BlockNo], words: &[WordStep]) -> Vec<Vec<Run>> {
        let places = |doc: &Doc, blocks: &[BlockNo]| -> Vec<(BlockNo, u32)> {
            let lines = blocks.iter().flat_map(|block| doc.lines(*block));
            let words = |line| (0..count(doc.block(line).line.len())).map(move |word| (line, word));
            lines.flat_map(words).collect()
        };
        let (old_places, new_places) = (places(self.old, old), places(self.new, new));
        let mut kept: Vec<Option<(BlockNo, u32)>> = vec![None; new_places.len()];
        for step in words {
            if let WordStep::Kept { old, new } = step {
                for (old, new) in old.clone().zip(new.clone()) {
                    kept[new as usize] = Some(old_places[old as usize]);
                }
            }
        }
        let lines = new_places.chunk_by(|a, b| a.0 == b.0);
        let mut rest = kept.as_slice();
        lines
            .map(|line| {
                let (own, after) = rest.split_at(line.len());
                rest = after;
                runs(own, &self.new.block(line[0].0).line)
            })
            .collect()
    }
}

/// Puts words together that come from the same place.
fn runs(kept: &[Option<(BlockNo, u32)>], line: &Line) -> Vec<Run> {
    let mut runs = Vec::new();
    for (word, from) in kept.iter().enumerate() {
        match (runs.last_mut(), from) {
            (Some(Run::Old(block, range)), Some((of, at))) if block == of && range.end == *at => {
                range.end += 1;
            }
            (_, Some((block, at))) => runs.push(Run::Old(*block, *at..at + 1)),
            (Some(Run::New(words)), None) => words.push_words(line, word..word + 1),
            (_, None) => {
                let mut words = Line::default();
                words.push_words(line, word..word + 1);
                runs.push(Run::New(words));
            }
        }
    }
    runs
}
