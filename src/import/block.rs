//! A document as blocks, whatever format it had.

use crate::import::note::Place;

/// A stretch of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// Where it stands.
    pub(super) at: Place,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a block is. Texts are Markdown on one line, with marks inside (`**bold**`) and none before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading. `level` is 1 to 6; nothing where the format does not tell levels.
    Heading { level: Option<u8>, text: String },
    /// A paragraph.
    Paragraph(String),
    /// A point of a list; `depth` from 0; `number` as printed, if it has one.
    Item { depth: usize, number: Option<String>, text: String },
    /// A table.
    Table(Table),
}

/// A table with a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// The words of the header; empty if it has none.
    pub(super) header: Vec<String>,
    /// The rows below the header.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Where it stands.
    pub(super) at: Place,
    /// What is in its cells: paragraphs and points of lists.
    pub(super) cells: Vec<Vec<Block>>,
}

impl Block {
    pub(super) fn paragraph(at: Place, text: impl Into<String>) -> Self {
        Self { at, kind: Kind::Paragraph(text.into()) }
    }

    pub(super) fn heading(at: Place, level: Option<u8>, text: impl Into<String>) -> Self {
        Self { at, kind: Kind::Heading { level, text: text.into() } }
    }

    pub(super) fn item(at: Place, depth: usize, text: impl Into<String>) -> Self {
        Self { at, kind: Kind::Item { depth, number: None, text: text.into() } }
    }

    pub(super) fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Heading { .. })
    }

    pub(super) fn is_item(&self) -> bool {
        matches!(self.kind, Kind::Item { .. })
    }

    /// Its words; nothing for a table.
    pub(super) fn text(&self) -> &str {
        match &self.kind {
            Kind::Heading { text, .. } | Kind::Paragraph(text) | Kind::Item { text, .. } => text,
            Kind::Table(_) => "",
        }
    }

    pub(super) fn text_mut(&mut self) -> Option<&mut String> {
        match &mut self.kind {
            Kind::Heading { text, .. } | Kind::Paragraph(text) | Kind::Item { text, .. } => {
                Some(text)
            }
            Kind::Table(_) => None,
        }
    }
}

/// The words of a cell on one line.
pub(super) fn words_of(cell: &[Block]) -> String {
    cell.iter().map(Block::text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
