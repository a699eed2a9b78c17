//! Parsed text: a tree of blocks and inline elements. It has no variant for raw HTML, so no page
//! can contain any.

use crate::base::id::FigureId;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::Span;
use crate::model::reference::Reference;

/// A text of several blocks with its footnotes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// The footnotes in the order of their first reference; [`Inline::Footnote`] counts from 0.
    pub footnotes: Vec<Footnote>,
}

impl Prose {
    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// The text of one footnote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    /// The name that the editor gave it: `[^name]`.
    pub name: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A block and where it stands in the editor's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The stretch of the source file.
    pub at: Span,
    /// Its language, where it differs from that of the page.
    pub lang: Option<Lang>,
    /// What it is.
    pub kind: BlockKind,
}

/// The kinds of blocks. What most texts have few of stands apart: a large site is some millions of
/// blocks and inline elements, and each takes the room of the largest kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading below the page's own title.
    Heading(Box<Heading>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(Box<List>),
    /// A quotation.
    Quote(Vec<Block>),
    /// A remark of the editor about the text beside it.
    Note(NoteKind, Vec<Block>),
    /// A table with one row of column headings.
    Table(Box<Table>),
    /// Text to be shown letter by letter.
    Preformatted(String),
    /// A break between two topics.
    Rule,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6; the editor's `#` and `##` are both 2.
    pub level: u8,
    /// Unique within the prose; stable while the words are.
    pub id: String,
    /// The words.
    pub text: Vec<Inline>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// First number of a numbered list.
    pub start: Option<u64>,
    /// The items, each with its blocks.
    pub items: Vec<Vec<Block>>,
}

/// What a note is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// `[!note]`: worth knowing.
    Note,
    /// `[!as-printed]`: the wording of the source is kept although it looks wrong.
    AsPrinted,
    /// `[!inferred]`: the editor's reading, not the source's words.
    Inferred,
}

/// A table: a caption, column headings, rows whose first cell may be a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table shows: the paragraph before it that starts with `Table:`.
    pub caption: Vec<Inline>,
    /// The column headings.
    pub head: Vec<Vec<Inline>>,
    /// How the columns are aligned.
    pub alignments: Vec<Alignment>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alignment {
    /// At the start of the line.
    Start,
    /// In the middle.
    Centre,
    /// At the end: numbers.
    End,
}

/// Elements within a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Important words.
    Strong(Vec<Inline>),
    /// Struck-out words.
    Strikethrough(Vec<Inline>),
    /// Letters as typed.
    Code(String),
    /// A link.
    Link(Box<Link>),
    /// A picture.
    Image(Box<Image>),
    /// The value of a figure: `{{figure:band-d}}`.
    Figure(FigureId, Span),
    /// A reference to a footnote, counted from 0.
    Footnote(usize),
    /// A line break that the editor asked for.
    Break,
}

impl Inline {
    /// The elements within it: none for words.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        match self {
            Self::Emphasis(children) | Self::Strong(children) | Self::Strikethrough(children) => {
                children
            }
            Self::Link(link) => &link.text,
            _ => &[],
        }
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> &mut [Self] {
        match self {
            Self::Emphasis(children) | Self::Strong(children) | Self::Strikethrough(children) => {
                children
            }
            Self::Link(link) => &mut link.text,
            _ => &mut [],
        }
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub to: LinkTarget,
    /// Its words; empty means the title of what it leads to.
    pub text: Vec<Inline>,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The file below the content folder.
    pub file: SourcePath,
    /// What it shows, for those who do not see it; empty for a mere decoration.
    pub alt: String,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// Out of the site: `https:`, `http:`, `mailto:` or `tel:`.
    Web(String),
    /// To something of the site by its id, with an optional heading id on that page.
    Internal(Reference, Option<String>),
    /// To a heading of the same page: `#id`.
    Heading(String),
    /// To a file below the content folder.
    File(SourcePath),
}
