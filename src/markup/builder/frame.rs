//! An element of Markdown that is still open, with what it holds so far.

use std::ops::Range;

use pulldown_cmark::Alignment as Column;
use pulldown_cmark::HeadingLevel;
use pulldown_cmark::Tag;

use crate::base::path::SourcePath;
use crate::model::prose::Alignment;
use crate::model::prose::Block;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Table;

/// An open element.
pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) depth: usize,
    /// How many finished blocks there were when it was opened; those after them are its own.
    pub(super) first_block: usize,
    /// The same for elements within a line.
    pub(super) first_inline: usize,
    /// Where its line stands in the text.
    pub(super) line: Range<usize>,
}

/// What the element is.
pub(super) enum Kind {
    Root,
    Paragraph,
    Heading(u8),
    Quote,
    List(Option<u64>, Vec<Vec<Block>>),
    Item,
    Footnote(String),
    Table(Box<Table>),
    Head(Vec<Vec<Inline>>),
    Row(Vec<Vec<Inline>>),
    Cell,
    Code(String),
    Html,
    Emphasis,
    Strong,
    Strikethrough,
    Link(Option<Box<LinkTarget>>),
    Image(Option<SourcePath>),
    /// A picture that no site can have, by its address.
    AnyImage(String),
}

impl Kind {
    /// Whether the element can hold another of its kind.
    pub(super) fn is_nesting(&self) -> bool {
        matches!(
            self,
            Self::Quote
                | Self::List(..)
                | Self::Footnote(_)
                | Self::Emphasis
                | Self::Strong
                | Self::Strikethrough
                | Self::Link(_)
                | Self::Image(_)
                | Self::AnyImage(_)
        )
    }
}

/// What a tag opens within an element, apart from links and images, whose addresses must be looked at.
pub(super) fn kind_of(tag: Tag<'_>, around: &Kind) -> Kind {
    let columns = if let Kind::Table(table) = around { table.alignments.len() } else { 0 };
    match tag {
        Tag::TableHead => Kind::Head(Vec::with_capacity(columns)),
        Tag::TableRow => Kind::Row(Vec::with_capacity(columns)),
        Tag::Heading { level, .. } => Kind::Heading(level_of(level)),
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::List(start) => Kind::List(start, Vec::new()),
        Tag::Item => Kind::Item,
        Tag::FootnoteDefinition(name) => Kind::Footnote(name.into_string()),
        Tag::Table(columns) => Kind::Table(Box::new(Table {
            caption: Vec::new(),
            head: Vec::new(),
            alignments: columns.into_iter().map(alignment_of).collect(),
            rows: Vec::new(),
        })),
        Tag::TableCell => Kind::Cell,
        Tag::CodeBlock(_) => Kind::Code(String::new()),
        Tag::HtmlBlock => Kind::Html,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        Tag::Strikethrough => Kind::Strikethrough,
        _ => Kind::Paragraph,
    }
}

/// What stands in a buffer from a place on, in its exact size: a vector that grew by itself has room
/// for up to twice as much.
pub(super) fn taken<T>(buffer: &mut Vec<T>, first: usize) -> Vec<T> {
    if buffer.len() == first { Vec::new() } else { buffer.split_off(first) }
}

/// Whether a line has nothing to read.
pub(in crate::markup) fn is_blank(line: &[Inline]) -> bool {
    line.iter().all(|inline| match inline {
        Inline::Text(words) => words.chars().all(char::is_whitespace),
        Inline::Break => true,
        _ => false,
    })
}

// The page's own title is the only heading of level 1.
fn level_of(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

fn alignment_of(column: Column) -> Alignment {
    match column {
        Column::None | Column::Left => Alignment::Start,
        Column::Center => Alignment::Centre,
        Column::Right => Alignment::End,
    }
}
