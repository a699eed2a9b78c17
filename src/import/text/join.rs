//! What the end of a page or of a cell tore apart.

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::excerpt;
use crate::import::text::line;

/// Joins a paragraph that begins with a small letter to what stands before it, if that has no end.
pub(super) fn torn(notes: &mut Notes, blocks: Vec<Block>) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let goes_on = matches!(&block.kind, BlockKind::Paragraph(text) if line::begins_small(text));
        match joined.last_mut() {
            Some(before) if goes_on && is_open(before) => {
                let at = before.at.to(block.at);
                let words = format!("{} goes on with what stood before", excerpt(block.text()));
                notes.add(block.at, Kind::Joined, words);
                if before.is_heading() {
                    before.kind = BlockKind::Paragraph(before.text().to_owned());
                }
                before.at = at;
                if let Some(text) = before.text_mut() {
                    text.push(' ');
                    text.push_str(block.text());
                }
            }
            _ => joined.push(block),
        }
    }
    joined
}

fn is_open(block: &Block) -> bool {
    match &block.kind {
        BlockKind::Heading { level, .. } => level.is_none(),
        BlockKind::Paragraph(text) | BlockKind::Item { text, .. } => !line::is_ended(text),
        BlockKind::Table(_) => false,
    }
}
