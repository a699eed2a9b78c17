//! What rendering needs to know of the rest of the site.

use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::model::reference::Reference;

/// A page that a link by id leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The address, seen from the page that shows the link; with the heading, if one was asked for.
    pub href: String,
    /// Words for a link that has none.
    pub title: String,
}

/// Words of the interface that rendering needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Above a note: "Note".
    Note,
    /// Above a note about wording that is kept: "As printed".
    AsPrinted,
    /// Above a reading of the editor: "Our reading".
    Inferred,
    /// Above the footnotes: "Footnotes".
    Footnotes,
    /// Said of a footnote's number, which follows: "Footnote".
    Footnote,
    /// Said of the link back from a footnote; its number follows: "Back to text".
    BackToText,
    /// Said of a table without caption or column headings: "Table".
    Table,
}

/// Answers what a text cannot know by itself: addresses, values, words of the interface.
pub trait Resolve {
    /// The page that a link leads to, with an optional heading id; nothing if there is none.
    fn link(&self, to: &Reference, heading: Option<&str>) -> Option<Resolved>;

    /// The address of a file of the content.
    fn file(&self, file: &SourcePath) -> String;

    /// The value of a figure, in plain words: "£173.88"; nothing if there is no such figure.
    fn figure(&self, figure: &FigureId) -> Option<String>;

    /// A word of the interface, in the language of the page.
    fn word(&self, word: Word) -> &str;
}
