//! Word documents into blocks. The only module that names the crate for Word.

mod archive;
mod paragraph;
mod style;
mod tables;

use std::panic;
use std::panic::AssertUnwindSafe;

use docx_rs::DocumentChild;
use docx_rs::Docx;
use docx_rs::Paragraph;
use docx_rs::ReaderError;
use docx_rs::StructuredDataTag;
use docx_rs::StructuredDataTagChild;
use docx_rs::Table;

use crate::import::block::Block;
use crate::import::error::ImportError;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::word::style::Styles;

/// Most controls inside one another.
const MAX_DEPTH: usize = 8;

/// The blocks of a Word document, in order.
///
/// # Errors
/// [`ImportError`] if the bytes are no Word document, a broken one, or one that unpacks to more than
/// is sound.
pub(super) fn blocks(notes: &mut Notes, bytes: &[u8]) -> Result<Vec<Block>, ImportError> {
    let clean = archive::clean(notes, bytes)?;
    let docx = read(&clean)?;
    let mut walker = Walker {
        styles: Styles::new(&docx),
        links: &docx.hyperlinks,
        notes,
        blocks: Vec::new(),
        paragraphs: 0,
    };
    for child in &docx.document.children {
        match child {
            DocumentChild::Paragraph(paragraph) => walker.paragraph(paragraph),
            DocumentChild::Table(table) => walker.table(table),
            DocumentChild::StructuredDataTag(tag) => walker.control(tag, 0),
            _ => {}
        }
    }
    Ok(walker.blocks)
}

/// Reads the clean archive. The reader panics on some broken files; for an editor that is a broken
/// file like any other.
fn read(clean: &[u8]) -> Result<Docx, ImportError> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let read = panic::catch_unwind(AssertUnwindSafe(|| docx_rs::read_docx(clean)));
    panic::set_hook(hook);
    let broken = |why: String| ImportError::BrokenWord { why };
    match read {
        Ok(Ok(docx)) => Ok(docx),
        Ok(Err(error)) => Err(broken(said(&error))),
        Err(_) => Err(broken("its parts do not fit together".to_owned())),
    }
}

fn said(error: &ReaderError) -> String {
    format!("its text is no sound XML ({error})")
}

/// Goes through a document and counts paragraphs.
#[derive(Debug)]
struct Walker<'a> {
    styles: Styles<'a>,
    /// Addresses of links: the name by which a link is called, the address, and its kind.
    links: &'a [(String, String, String)],
    notes: &'a mut Notes,
    blocks: Vec<Block>,
    paragraphs: usize,
}

impl Walker<'_> {
    fn paragraph(&mut self, paragraph: &Paragraph) {
        let block = self.block(paragraph);
        self.blocks.extend(block);
    }

    /// The block that a paragraph is; nothing for an empty one.
    fn block(&mut self, paragraph: &Paragraph) -> Option<Block> {
        self.paragraphs += 1;
        let at = Place::paragraph(self.paragraphs);
        let words = paragraph::words(paragraph, self.links);
        if words.removed {
            let note = "words that were crossed out by a tracked change were left out";
            self.notes.add(at, Kind::LeftOut, note);
        }
        if words.footnotes {
            self.notes.add(at, Kind::LeftOut, "a footnote was left out");
        }
        self.styles.block(at, paragraph, &words)
    }

    fn table(&mut self, table: &Table) {
        let blocks = tables::blocks(self, table);
        self.blocks.extend(blocks);
    }

    /// What a control of a form holds.
    fn control(&mut self, tag: &StructuredDataTag, depth: usize) {
        for child in &tag.children {
            match child {
                StructuredDataTagChild::Paragraph(paragraph) => self.paragraph(paragraph),
                StructuredDataTagChild::Table(table) => self.table(table),
                StructuredDataTagChild::StructuredDataTag(tag) if depth < MAX_DEPTH => {
                    self.control(tag, depth + 1);
                }
                _ => {}
            }
        }
    }
}
