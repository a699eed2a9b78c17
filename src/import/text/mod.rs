//! Text into blocks: Markdown, and text that was taken from a PDF.

mod chunk;
mod clean;
mod contents;
mod furniture;
mod join;
mod line;
mod lines;
mod numbered;
mod pipe;

use crate::import::block::Block;
use crate::import::note::Notes;
use crate::import::text::chunk::Reader;

/// The blocks of a text, in order.
pub(super) fn blocks(notes: &mut Notes, text: &str) -> Vec<Block> {
    let mut lines = clean::lines(notes, text);
    furniture::drop(notes, &mut lines);
    contents::drop(notes, &mut lines);
    let blocks = Reader::new(&lines).blocks(notes);
    join::torn(notes, blocks)
}
