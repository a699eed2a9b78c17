//! Layer 9, an edge: documents that exist already into the content files of a version.
//!
//! A document becomes blocks ([`block`]), whatever its format: text that was taken from a PDF,
//! Markdown ([`text`]), CSV ([`table`]), Word ([`word`]). Blocks become a draft of a plan ([`plan`]),
//! and the draft files ([`files`]). All of it is plain functions over bytes in memory; writing is
//! `scaffold`'s. What is not understood is kept as prose and told ([`note`]), never guessed.

mod block;
pub mod draft;
pub mod error;
pub mod files;
mod format;
mod mark;
pub mod note;
mod number;
mod plan;
mod table;
mod target;
#[cfg(test)]
mod tests;
mod text;
mod word;

use crate::import::draft::Draft;
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::note::Notes;

/// Largest file that is read, in bytes: pictures in Word files included.
pub const MAX_BYTES: u64 = 64 << 20;

/// What was understood of a document, and what was not.
#[derive(Debug)]
pub struct Understood {
    /// The plan, as far as it could be seen.
    pub draft: Draft,
    /// What a person should look at, in the order of the document.
    pub notes: Notes,
}

/// Understands a document. `name` is the name of its file: its ending tells CSV from text; Word is
/// told by its bytes.
///
/// The same bytes give the same draft. About linear in the size of the document.
///
/// # Errors
/// [`ImportError`] if the bytes are no document that can be read, or more than is sound.
pub fn understand(name: &str, bytes: &[u8]) -> Result<Understood, ImportError> {
    let mut notes = Notes::default();
    let blocks = match format::of(name, bytes)? {
        Format::Text(text) => text::blocks(&mut notes, &text),
        Format::Table(text) => table::csv::blocks(&text)?,
        Format::Word => word::blocks(&mut notes, bytes)?,
    };
    if blocks.is_empty() {
        return Err(ImportError::Empty);
    }
    let draft = plan::draft(&mut notes, blocks);
    notes.sort();
    Ok(Understood { draft, notes })
}
