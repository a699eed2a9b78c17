//! Two texts before and after: what only one of them has is marked in it.

use crate::base::path::Route;
use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::doc;
use crate::compare::doc::Kind;
use crate::compare::doc::Style as Format;
use crate::compare::doc::WordKind;
use crate::compare::merged;
use crate::compare::merged::Compared;
use crate::compare::merged::Content as Within;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::merged::Piece;
use crate::compare::merged::WordMark;
use crate::compare::text;
use crate::markup::resolve::Resolve as _;
use crate::markup::resolve::Word;
use crate::model::prose::NoteKind;
use crate::model::prose::Prose;
use crate::page::cx::Cx;
use crate::page::pairs::Pair;
use crate::page::paper::pen::push;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Style;
use crate::page::paper::tree::Tongue;
use crate::page::prose::Writer;

/// Compares the texts of a pair.
pub(super) struct Differ<'a> {
    old: Writer<'a>,
    new: Writer<'a>,
    /// The language of the texts, where it is not that of the sheet.
    tongue: Option<Tongue>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

impl<'a> Differ<'a> {
    pub(super) fn new(cx: &'a Cx<'a>, pair: Pair<'a>) -> Self {
        let words = |at| Writer::new(cx, &Route::home(), Some(at));
        let tongue = cx.spoken.map(|_| Tongue::of(cx.site.language()));
        Self { old: words(pair.old), new: words(pair.new), tongue }
    }

    /// The blocks that changed, as they were and as they are.
    pub(super) fn sides(&self, old: &Prose, new: &Prose) -> (Vec<Block>, Vec<Block>) {
        let old = doc::of_prose(old, &self.old);
        let new = doc::of_prose(new, &self.new);
        let mut diff = text::compare(&old, &new);
        let is_same = |step: &Step| matches!(step, Step::Both { inside: Inside::Same, .. });
        diff.steps.retain(|step| !is_same(step));
        let diff = DocDiff { steps: diff.steps };
        let nodes = merged::tree(&Compared { old: &old, new: &new, diff: &diff });
        let of = |side: Side| {
            let mut blocks = Vec::new();
            self.nodes(&mut blocks, &nodes, side);
            blocks.into_iter().map(|it| it.in_language(self.tongue.clone())).collect()
        };
        (of(Side::Old), of(Side::New))
    }

    fn nodes(&self, blocks: &mut Vec<Block>, nodes: &[Node], side: Side) {
        for node in nodes.iter().filter(|node| is_of(node, side)) {
            self.node(blocks, node, side);
        }
    }

    fn node(&self, blocks: &mut Vec<Block>, node: &Node, side: Side) {
        let within = |nodes: &[Node]| {
            let mut blocks = Vec::new();
            self.nodes(&mut blocks, nodes, side);
            blocks
        };
        let content = match (&node.content, node.kind) {
            (Within::Nothing, _) => Content::Rule,
            // A heading within a change is none of the sheet's own.
            (Within::Words(pieces), Kind::Heading(_)) => {
                let mut runs = line(pieces, node.mark, side);
                for run in &mut runs {
                    run.styles.insert(Style::Strong);
                }
                Content::Paragraph { runs, role: None }
            }
            (Within::Words(pieces), _) => {
                Content::Paragraph { runs: line(pieces, node.mark, side), role: None }
            }
            (Within::Nodes(nodes), Kind::List(start)) => {
                let items = nodes.iter().filter(|node| is_of(node, side));
                let items = items.map(|item| match &item.content {
                    Within::Nodes(nodes) => within(nodes),
                    _ => within(std::slice::from_ref(item)),
                });
                Content::List { start: *start, items: items.collect() }
            }
            (Within::Nodes(nodes), Kind::Quote) => Content::Quote { blocks: within(nodes) },
            (Within::Nodes(nodes), Kind::Note(kind)) => {
                Content::Note { label: self.label(*kind), blocks: within(nodes) }
            }
            (Within::Nodes(nodes), Kind::Table) => table(nodes, side),
            (Within::Nodes(nodes), _) => return self.nodes(blocks, nodes, side),
        };
        blocks.push(content.into());
    }

    fn label(&self, kind: NoteKind) -> String {
        let word = match kind {
            NoteKind::Note => Word::Note,
            NoteKind::AsPrinted => Word::AsPrinted,
            NoteKind::Inferred => Word::Inferred,
        };
        unmarked(self.new.word(word))
    }
}

/// Whether a side shows a block: a block that moved is shown once, at its new place.
fn is_of(node: &Node, side: Side) -> bool {
    let gone = match side {
        Side::Old => node.mark == Mark::Added,
        Side::New => node.mark == Mark::Removed,
    };
    !gone && !matches!(node.fate, Fate::MovedAway(_))
}

fn line(pieces: &[Piece], mark: Mark, side: Side) -> Line {
    let mut line = Line::new();
    for piece in pieces {
        let style = match (piece.mark, mark, side) {
            (WordMark::Added, _, Side::Old) | (WordMark::Removed, _, Side::New) => continue,
            (WordMark::Added, ..) | (_, Mark::Added, _) => Some(Style::Inserted),
            (WordMark::Removed, ..) | (_, Mark::Removed, _) => Some(Style::Deleted),
            (WordMark::Kept | WordMark::Formatted(_) | WordMark::Joined, ..) => None,
        };
        let words = match (piece.mark, piece.kind) {
            (WordMark::Joined, _) | (_, WordKind::Break) => "\n".to_owned(),
            (_, WordKind::Footnote) => continue,
            (_, WordKind::Image) => format!("[{}]", piece.text),
            _ => piece.text.to_owned(),
        };
        let styles = piece.format.styles.iter().map(|style| match style {
            Format::Emphasis => Style::Emphasis,
            Format::Strong => Style::Strong,
            Format::Strikethrough => Style::Strike,
            Format::Code => Style::Code,
        });
        push(&mut line, Run { styles: styles.chain(style).collect(), ..Run::plain(&words) });
    }
    line
}

fn table(nodes: &[Node], side: Side) -> Content {
    let mut caption = Line::new();
    let mut rows: Vec<Vec<Line>> = Vec::new();
    for node in nodes.iter().filter(|node| is_of(node, side)) {
        match &node.content {
            Within::Words(pieces) => caption = line(pieces, node.mark, side),
            Within::Nodes(cells) => {
                let cells = cells.iter().filter(|cell| is_of(cell, side));
                rows.push(cells.map(|cell| cell_line(cell, node.mark, side)).collect());
            }
            Within::Nothing => {}
        }
    }
    let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    for row in &mut rows {
        row.resize(head.len(), Line::new());
    }
    let align = vec![Align::Start; head.len()];
    Content::Table { caption, head, align, rows, row_headings: true }
}

fn cell_line(cell: &Node, row: Mark, side: Side) -> Line {
    let mark = if cell.mark == Mark::Kept { row } else { cell.mark };
    match &cell.content {
        Within::Words(pieces) => line(pieces, mark, side),
        Within::Nodes(_) | Within::Nothing => Line::new(),
    }
}
