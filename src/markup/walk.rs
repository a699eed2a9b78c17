//! Visits every line of a prose, in reading order, footnotes last.

use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::Prose;

/// Visits every inline element, the outer ones before those within: for checks of links, figures
/// and pictures.
pub fn inlines<'a>(prose: &'a Prose, visit: &mut dyn FnMut(&'a Inline)) {
    let notes = prose.footnotes.iter().flat_map(|footnote| &footnote.blocks);
    for block in prose.blocks.iter().chain(notes) {
        lines(block, &mut |line| within(line, visit));
    }
}

/// Visits the ids of all headings, wherever they stand.
pub fn headings<'a>(prose: &'a Prose, visit: &mut dyn FnMut(&'a str)) {
    let notes = prose.footnotes.iter().flat_map(|footnote| &footnote.blocks);
    for block in prose.blocks.iter().chain(notes) {
        headings_in(block, visit);
    }
}

fn headings_in<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a str)) {
    match &block.kind {
        BlockKind::Heading(heading) => visit(&heading.id),
        BlockKind::List(list) => {
            for block in list.items.iter().flatten() {
                headings_in(block, visit);
            }
        }
        BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) => {
            for block in blocks {
                headings_in(block, visit);
            }
        }
        _ => {}
    }
}

/// Visits every line of some blocks and may change it.
pub(super) fn lines_mut(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading(heading) => visit(&mut heading.text),
            BlockKind::Paragraph(text) => visit(text),
            BlockKind::List(list) => {
                for item in &mut list.items {
                    lines_mut(item, visit);
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) => lines_mut(blocks, visit),
            BlockKind::Table(table) => {
                visit(&mut table.caption);
                let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                for cell in rows.flatten() {
                    visit(cell);
                }
            }
            BlockKind::Preformatted(_) | BlockKind::Rule => {}
        }
    }
}

fn lines<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a [Inline])) {
    match &block.kind {
        BlockKind::Heading(heading) => visit(&heading.text),
        BlockKind::Paragraph(text) => visit(text),
        BlockKind::List(list) => {
            for block in list.items.iter().flatten() {
                lines(block, visit);
            }
        }
        BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) => {
            for block in blocks {
                lines(block, visit);
            }
        }
        BlockKind::Table(table) => {
            visit(&table.caption);
            let rows = std::iter::once(&table.head).chain(&table.rows);
            for cell in rows.flatten() {
                visit(cell);
            }
        }
        BlockKind::Preformatted(_) | BlockKind::Rule => {}
    }
}

fn within<'a>(line: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in line {
        visit(inline);
        within(inline.children(), visit);
    }
}
