//! Blocks into Markdown.

use std::fmt::Write;

use crate::import::block::Block;
use crate::import::block::Kind;
use crate::import::block::Table;
use crate::import::block::words_of;
use crate::import::mark;

/// Markdown with headings from the second level on, without gaps between levels; no line end at the
/// end.
pub(super) fn of(blocks: &[Block]) -> String {
    write(blocks, Headings::Real)
}

/// Markdown in which headings are words in bold, for places that cannot have headings.
pub(super) fn flat(blocks: &[Block]) -> String {
    write(blocks, Headings::Bold)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Headings {
    Real,
    Bold,
}

fn write(blocks: &[Block], headings: Headings) -> String {
    let mut levels: Vec<u8> = blocks.iter().filter_map(level).collect();
    levels.sort_unstable();
    levels.dedup();
    let mut out = String::new();
    let mut last_level = 1;
    let mut before: Option<&Block> = None;
    for block in blocks {
        let tight = block.is_item() && before.is_some_and(Block::is_item);
        if before.is_some() {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        match &block.kind {
            Kind::Heading { text, .. } if headings == Headings::Real => {
                let rank = level(block).and_then(|level| levels.iter().position(|it| *it == level));
                let wanted = rank.unwrap_or_default() + 2;
                last_level = wanted.min(last_level + 1).min(6);
                let _ =
                    write!(out, "{} {}", "#".repeat(last_level), mark::line(&mark::plain(text)));
            }
            Kind::Heading { text, .. } => {
                let _ = write!(out, "**{}**", mark::line(&mark::plain(text)));
            }
            Kind::Paragraph(text) => out.push_str(&mark::line(text)),
            Kind::Item { depth, number, text } => {
                let sign = number.as_ref().map_or("-".to_owned(), |number| format!("{number}."));
                let _ = write!(out, "{}{sign} {}", "  ".repeat((*depth).min(3)), mark::line(text));
            }
            Kind::Table(table) => out.push_str(&self::table(table)),
        }
        before = Some(block);
    }
    out
}

fn level(block: &Block) -> Option<u8> {
    match &block.kind {
        Kind::Heading { level, .. } => Some(level.unwrap_or(1)),
        _ => None,
    }
}

fn table(table: &Table) -> String {
    let cell = |text: &str| {
        let words = mark::line(text).replace('|', "\\|");
        if words.is_empty() { "–".to_owned() } else { words }
    };
    let width = table.header.len();
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![row(table.header.iter().map(|name| cell(name)).collect())];
    lines.push(row(vec!["---".to_owned(); width]));
    for found in &table.rows {
        let mut cells: Vec<String> =
            found.cells.iter().map(|blocks| cell(&words_of(blocks))).collect();
        // What is beyond the last column stays in it.
        let beyond = cells.split_off(cells.len().min(width));
        if let Some(last) = cells.last_mut().filter(|_| !beyond.is_empty()) {
            let _ = write!(last, " {}", beyond.join(" "));
        }
        cells.resize(width, cell(""));
        lines.push(row(cells));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::note::Place;

    #[test]
    fn writes_headings_without_gaps() {
        let at = Place::line(1);
        let heading = |level| Block::heading(at, Some(level), "A");
        let blocks = [heading(4), heading(6), Block::paragraph(at, "1. b"), heading(3)];
        assert_eq!(of(&blocks), "## A\n\n### A\n\n1\\. b\n\n## A");
        assert_eq!(flat(&blocks[..1]), "**A**");
    }

    #[test]
    fn keeps_lists_together() {
        let at = Place::line(1);
        let blocks = [Block::item(at, 0, "a"), Block::item(at, 1, "b"), Block::paragraph(at, "c")];
        assert_eq!(of(&blocks), "- a\n  - b\n\nc");
    }
}
