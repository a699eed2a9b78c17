//! Layer 2: Markdown to a tree of prose, and the tree to accessible HTML and to plain words.
//!
//! ```text
//! front_matter → parse → html::render, html::explained (with abbreviations), plain::text
//! ```
//! The tree cannot hold raw HTML, and every address in it has been checked, so nothing that
//! renders it needs to sanitise. Only `builder` knows the Markdown parser.

pub mod abbreviations;
mod builder;
mod characters;
mod figure;
mod footnotes;
pub mod front_matter;
mod heading_ids;
pub mod html;
pub mod line;
mod link;
mod mistake;
pub mod origin;
mod path;
pub mod plain;
mod raw_html;
pub mod resolve;
mod slips;
mod strokes;
pub mod walk;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod spec;

use crate::base::diagnostic::Diagnostics;
use crate::base::path::SourcePath;
use crate::markup::builder::Builder;
use crate::markup::origin::Origin;
use crate::model::prose::Prose;

/// Ids that pages use for themselves: no heading gets one of them.
pub use crate::markup::heading_ids::RESERVED;

pub use crate::markup::characters::is_bidi_balanced;
pub use crate::markup::characters::is_writable;

/// The Markdown file and the id of a heading in it that an address leads to, relative to the folder of
/// `base`: `aims.md#homes`.
#[must_use]
pub fn heading_of_file(address: &str, base: &SourcePath) -> Option<(SourcePath, String)> {
    let (file, id) = address.split_once('#')?;
    let extension = file.rsplit_once('.')?.1.to_ascii_lowercase();
    if !matches!(extension.as_str(), "md" | "markdown") || id.is_empty() {
        return None;
    }
    Some((path::resolve(file, base).ok()?, path::decode(id)?))
}

/// Parses Markdown: `CommonMark` with tables, footnotes and struck-out words, without raw HTML.
///
/// `origin` says where the text stands in its file, so that spans are those of the file. Addresses
/// of images and files are taken relative to the folder of `base`, the file that holds the text.
/// O(length) in time and memory, whatever is nested in whatever.
#[must_use]
pub fn parse(
    diagnostics: &mut Diagnostics,
    text: &str,
    origin: Origin,
    base: &SourcePath,
) -> Prose {
    Builder::new(diagnostics, text, origin, base).build()
}

/// Parses Markdown that was not written for a site of ours: nothing is refused, and no word is lost.
///
/// HTML, remarks and what is nested too deeply are shown as typed, pictures from elsewhere as links;
/// headings keep level 1, and `{{…}}` and `Table:` mean nothing.
#[must_use]
pub fn parse_any(text: &str, origin: Origin, base: &SourcePath) -> Prose {
    parse_any_noting(&mut Diagnostics::default(), text, origin, base)
}

/// The same, and says what is not as it should be: gaps between headings, tables without headings,
/// pictures without descriptions.
#[must_use]
pub fn parse_any_noting(
    diagnostics: &mut Diagnostics,
    text: &str,
    origin: Origin,
    base: &SourcePath,
) -> Prose {
    Builder::new(diagnostics, text, origin, base).of_anything().build()
}
