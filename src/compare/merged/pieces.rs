//! The words of blocks as pieces that are set in one way.

use std::ops::Range;

use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Line;
use crate::compare::doc::WordKind;
use crate::compare::merged::Piece;
use crate::compare::merged::WordMark;

/// All words of a line.
pub(super) fn whole<'a>(line: &'a Line, mark: WordMark<'a>) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    append(&mut pieces, line, 0..line.len(), |_| mark);
    pieces
}

/// The words of one block that was in both documents.
pub(super) fn merged<'a>(old: &'a Line, new: &'a Line, steps: &[WordStep]) -> Vec<Piece<'a>> {
    let (old, new) = (Joined(vec![old]), Joined(vec![new]));
    steps.iter().flat_map(|step| of_step(step, &old, &new)).flat_map(|(_, pieces)| pieces).collect()
}

/// The words of blocks that were split or merged: for each line of the new blocks its own, with a
/// mark wherever a line of the old blocks ended within it.
pub(super) fn regrouped<'a>(
    old: (&'a Doc, &[BlockNo]),
    new: (&'a Doc, &[BlockNo]),
    steps: &[WordStep],
) -> Vec<Vec<Piece<'a>>> {
    let (old, new) = (Joined::of(old.0, old.1), Joined::of(new.0, new.1));
    let mut lines: Vec<Vec<Piece>> = new.0.iter().map(|_| Vec::new()).collect();
    let (mut from, mut to) = (0, 0);
    for (parts, pieces) in steps.iter().flat_map(|step| of_step(step, &old, &new)) {
        to = parts.new.unwrap_or(to);
        let Some(line) = lines.get_mut(to) else { break };
        let next = parts.old.filter(|next| *next > from);
        if next.is_some() && !line.is_empty() {
            line.push(Piece { mark: WordMark::Joined, ..pieces[0] });
        }
        from = next.unwrap_or(from);
        line.extend(pieces);
    }
    for line in &mut lines {
        unmark_spaces_at_joins(line);
        drop_removed_spaces_at_ends(line);
    }
    lines
}

/// Lines that are read as one.
struct Joined<'a>(Vec<&'a Line>);

impl<'a> Joined<'a> {
    fn of(doc: &'a Doc, blocks: &[BlockNo]) -> Self {
        let lines = blocks.iter().flat_map(|block| doc.lines(*block));
        Self(lines.map(|block| &doc.block(block).line).collect())
    }

    /// The stretches of single lines that a stretch of all words consists of.
    fn stretches(&self, range: &Range<u32>) -> Vec<(usize, Range<usize>)> {
        let (start, end) = (range.start as usize, range.end as usize);
        let mut before = 0;
        let mut found = Vec::new();
        for (part, line) in self.0.iter().enumerate() {
            let after = before + line.len();
            let inside = start.max(before)..end.min(after);
            if inside.start < inside.end {
                found.push((part, inside.start - before..inside.end - before));
            }
            before = after;
        }
        found
    }
}

/// Which of the lines on either side some words stand in.
#[derive(Clone, Copy)]
struct Parts {
    old: Option<usize>,
    new: Option<usize>,
}

fn of_step<'a>(
    step: &WordStep,
    old: &Joined<'a>,
    new: &Joined<'a>,
) -> Vec<(Parts, Vec<Piece<'a>>)> {
    match step {
        WordStep::Removed(range) => {
            one_side(old, range, WordMark::Removed, |part| Parts { old: Some(part), new: None })
        }
        WordStep::Added(range) => {
            one_side(new, range, WordMark::Added, |part| Parts { old: None, new: Some(part) })
        }
        WordStep::Kept { old: was, new: is } | WordStep::Formatted { old: was, new: is } => {
            both_sides((old, was), (new, is))
        }
    }
}

fn one_side<'a>(
    lines: &Joined<'a>,
    range: &Range<u32>,
    mark: WordMark<'a>,
    parts: impl Fn(usize) -> Parts,
) -> Vec<(Parts, Vec<Piece<'a>>)> {
    let stretches = lines.stretches(range).into_iter();
    let pieces = stretches.map(|(part, range)| {
        let mut pieces = Vec::new();
        append(&mut pieces, lines.0[part], range, |_| mark);
        (parts(part), pieces)
    });
    pieces.collect()
}

/// Words of both sides, cut wherever a line ends on either side.
fn both_sides<'a>(
    (old, was): (&Joined<'a>, &Range<u32>),
    (new, is): (&Joined<'a>, &Range<u32>),
) -> Vec<(Parts, Vec<Piece<'a>>)> {
    let mut olds = old.stretches(was).into_iter();
    let mut news = new.stretches(is).into_iter();
    let (mut one, mut other) = (olds.next(), news.next());
    let mut found = Vec::new();
    while let (Some((old_part, old_range)), Some((new_part, new_range))) = (&mut one, &mut other) {
        let length = old_range.len().min(new_range.len());
        let (old_line, new_line) = (old.0[*old_part], new.0[*new_part]);
        let (old_start, new_start) = (old_range.start, new_range.start);
        let mut pieces = Vec::new();
        append(&mut pieces, new_line, new_start..new_start + length, |word| {
            let (was, is) = (old_line.format(word - new_start + old_start), new_line.format(word));
            if was == is { WordMark::Kept } else { WordMark::Formatted(was) }
        });
        found.push((Parts { old: Some(*old_part), new: Some(*new_part) }, pieces));
        old_range.start += length;
        new_range.start += length;
        if old_range.start >= old_range.end {
            one = olds.next();
        }
        if new_range.start >= new_range.end {
            other = news.next();
        }
    }
    found
}

/// Adds words as pieces that are as long as possible.
fn append<'a>(
    pieces: &mut Vec<Piece<'a>>,
    line: &'a Line,
    words: Range<usize>,
    mark: impl Fn(usize) -> WordMark<'a>,
) {
    let mut start = words.start;
    while start < words.end {
        let look = |word| (mark(word), kind(line, word), line.format(word));
        let first = look(start);
        let alone = first.1 != WordKind::Word;
        let same = |word: &usize| !alone && look(*word) == first;
        let end = (start + 1..words.end).find(|word| !same(word)).unwrap_or(words.end);
        let (mark, kind, format) = first;
        pieces.push(Piece { mark, kind, text: line.stretch(start..end), format });
        start = end;
    }
}

fn kind(line: &Line, word: usize) -> WordKind {
    match line.kind(word) {
        WordKind::Number | WordKind::Mark | WordKind::Space => WordKind::Word,
        other => other,
    }
}

/// The end of a block separated the words before; now a space does, which is no new word.
fn unmark_spaces_at_joins(pieces: &mut [Piece]) {
    let is_join = |piece: Option<&Piece>| piece.is_some_and(|it| it.mark == WordMark::Joined);
    for at in 0..pieces.len() {
        let near = is_join(at.checked_sub(1).and_then(|before| pieces.get(before)))
            || is_join(pieces.get(at + 1));
        if near && pieces[at].mark == WordMark::Added && is_blank(&pieces[at]) {
            pieces[at].mark = WordMark::Kept;
        }
    }
}

/// The end of a block separates the words now: the space that did so before is no lost word.
fn drop_removed_spaces_at_ends(pieces: &mut Vec<Piece>) {
    let is_spare = |piece: &Piece| piece.mark == WordMark::Removed && is_blank(piece);
    if pieces.last().is_some_and(is_spare) {
        pieces.pop();
    }
    if pieces.first().is_some_and(is_spare) {
        pieces.remove(0);
    }
}

fn is_blank(piece: &Piece) -> bool {
    piece.kind == WordKind::Word && piece.text.trim().is_empty()
}
