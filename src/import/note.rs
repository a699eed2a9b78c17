//! What a person should look at after an import.

use std::fmt;

/// Where something stands in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// First line, paragraph or row, from 1.
    pub first: usize,
    /// Last one; never before the first.
    pub last: usize,
    /// What is counted.
    pub unit: Unit,
}

/// What a place counts: Word files have no lines, and tables rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Lines of a text.
    Line,
    /// Paragraphs of a Word document, those in tables included.
    Paragraph,
    /// Rows of a table, the header included.
    Row,
}

impl Unit {
    /// Its name, in the singular.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Paragraph => "paragraph",
            Self::Row => "row",
        }
    }
}

impl Place {
    /// One line.
    #[must_use]
    pub fn line(number: usize) -> Self {
        Self { first: number, last: number, unit: Unit::Line }
    }

    /// One paragraph of Word.
    #[must_use]
    pub fn paragraph(number: usize) -> Self {
        Self { first: number, last: number, unit: Unit::Paragraph }
    }

    /// One row of CSV.
    #[must_use]
    pub fn row(number: usize) -> Self {
        Self { first: number, last: number, unit: Unit::Row }
    }

    /// From the beginning of this to the end of the other.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { last: self.last.max(other.last), first: self.first.min(other.first), ..self }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.name();
        if self.first == self.last {
            return write!(f, "{unit} {}", self.first);
        }
        write!(f, "{unit}s {}–{}", self.first, self.last)
    }
}

/// A kind of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Left out, because it belongs to the page and not to the plan: page numbers, running heads.
    Furniture,
    /// What was torn apart, by the end of a page or a cell, was joined.
    Joined,
    /// A table was kept as prose, because it is not clear what its columns are.
    DoubtfulTable,
    /// Something was left out that files cannot hold.
    LeftOut,
    /// A reading of the program that a person has to confirm.
    Reading,
    /// A number or date was not taken as a target, because the words allow several readings.
    Target,
    /// Numbers of the document that do not agree.
    Count,
}

impl Kind {
    /// Its name for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Furniture => "furniture",
            Self::Joined => "joined",
            Self::DoubtfulTable => "doubtful-table",
            Self::LeftOut => "left-out",
            Self::Reading => "reading",
            Self::Target => "target",
            Self::Count => "count",
        }
    }
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub at: Place,
    /// What kind of thing.
    pub kind: Kind,
    /// What it is, in words: lower case, no full stop.
    pub words: String,
}

/// Notes in the order of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// Adds one.
    pub fn add(&mut self, at: Place, kind: Kind, words: impl Into<String>) {
        self.0.push(Note { at, kind, words: words.into() });
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Note> {
        self.0.iter()
    }

    /// Those of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Note> {
        self.0.iter().filter(move |note| note.kind == kind)
    }

    pub(super) fn sort(&mut self) {
        self.0.sort_by_key(|note| (note.at, note.kind));
    }
}

/// The beginning of a text, for notes.
#[must_use]
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 50;
    if text.chars().count() <= LONGEST {
        return format!("“{text}”");
    }
    let cut: String = text.chars().take(LONGEST).collect();
    format!("“{}…”", cut.trim_end())
}
