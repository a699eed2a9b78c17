//! The parts of a sheet: what a template for paper, a book or plain text walks through.
//!
//! Everything is worded and in its language; no text holds marks. A line end in a run is a line
//! break. Headings begin with level 1 below the title and never skip a level; the titles of cards
//! stand one level below the heading before them.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::Serializer;

use crate::base::lang::Direction;
use crate::base::lang::Lang;

/// Words in a row, in reading order.
pub type Line = Vec<Run>;

/// A block and its language, where that differs from what is around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Block {
    /// What it is.
    #[serde(flatten)]
    pub content: Content,
    /// Its language.
    #[serde(flatten)]
    pub tongue: Option<Tongue>,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Content {
    /// A heading.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Its words.
        runs: Line,
        /// For links to it: unique in the sheet.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        /// What stands before it: "Theme 1", "12".
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Line,
        /// What it is for, where it is no ordinary one.
        #[serde(skip_serializing_if = "Option::is_none")]
        role: Option<Role>,
    },
    /// A list.
    List {
        /// First number of a numbered list.
        #[serde(skip_serializing_if = "Option::is_none")]
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table {
        /// What it shows; may be empty.
        caption: Line,
        /// The column headings.
        head: Vec<Line>,
        /// How columns are aligned: as many as there are headings.
        align: Vec<Align>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<Line>>,
        /// Whether the first cell of a row is its heading.
        row_headings: bool,
    },
    /// Labels with their values.
    Facts {
        /// The rows.
        rows: Vec<Fact>,
    },
    /// A remark in a box.
    Note {
        /// "As printed", "Draft".
        label: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A quotation.
    Quote {
        /// Its words.
        blocks: Vec<Block>,
    },
    /// Text letter by letter.
    Pre {
        /// The letters.
        text: String,
    },
    /// A break between topics.
    Rule,
    /// A new page, where there are pages.
    Break,
    /// A picture.
    Image {
        /// The file: `/files/` and its path below the content folder.
        file: String,
        /// What it shows; empty for a mere decoration.
        alt: String,
    },
    /// Things of equal standing, in columns where there is room.
    Cards {
        /// The cards.
        cards: Vec<Card>,
    },
    /// A change.
    Change {
        /// Its number in the comparison; absent for one that a source reports.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<usize>,
        /// "Target changed".
        kind: String,
        /// What it concerns.
        r#where: Line,
        /// What changed, in a sentence; may be empty.
        sentence: Line,
        /// What stood there; empty where nothing is to be shown.
        before: Vec<Block>,
        /// What stands there.
        after: Vec<Block>,
        /// Remarks and sources; may be empty.
        note: Line,
    },
    /// Places to sign.
    SignOff {
        /// What is to be filled in: "Name", "Role".
        rows: Vec<String>,
        /// Who signs: "Checked by", "Approved by".
        signers: Vec<String>,
    },
    /// The footnotes of the text before.
    Footnotes {
        /// The number of the first.
        start: usize,
        /// What they say.
        notes: Vec<Vec<Block>>,
    },
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// "Due".
    pub label: String,
    /// "December 2013".
    pub value: Line,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The number that the plan prints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its title.
    pub title: Line,
    /// What is in it.
    pub blocks: Vec<Block>,
    /// What is said where that is too long: how much there is of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brief: Option<Line>,
}

/// What a paragraph is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// What the sheet is about.
    Lead,
    /// Sources and the like.
    Small,
    /// Where the sheet can be read on the web.
    Address,
}

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the start of the line.
    Start,
    /// In the middle.
    Centre,
    /// At the end: numbers.
    End,
}

/// A language and the direction in which it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// The language; absent where only the direction differs: a row of numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

impl Tongue {
    /// That of a language.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        Self { lang: Some(lang.to_string()), dir: lang.direction().as_str() }
    }

    /// Left to right, in whatever language is around.
    #[must_use]
    pub fn numbers() -> Self {
        Self { lang: None, dir: Direction::LeftToRight.as_str() }
    }
}

/// Words that are set alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they are set: `strong: true` and so on.
    #[serde(flatten, serialize_with = "flags")]
    pub styles: BTreeSet<Style>,
    /// Where they lead: an absolute address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Their language, where it differs from that around them.
    #[serde(flatten)]
    pub tongue: Option<Tongue>,
    /// The number of the footnote that the words, its number, refer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<usize>,
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Important.
    Strong,
    /// Stressed.
    Emphasis,
    /// Struck out.
    Strike,
    /// Letter by letter.
    Code,
    /// In the later text only.
    Inserted,
    /// In the earlier text only.
    Deleted,
    /// The link leads to a page of the same site.
    Inside,
}

fn flags<S: Serializer>(styles: &BTreeSet<Style>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(styles.iter().map(|style| (style, true)))
}

impl Run {
    /// Plain words.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            styles: BTreeSet::new(),
            href: None,
            tongue: None,
            note: None,
        }
    }

    /// Whether words of both may be one run.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let set = |run: &Self| (run.styles.clone(), run.href.clone(), run.tongue.clone(), run.note);
        self.note.is_none() && set(self) == set(other)
    }
}

impl From<Content> for Block {
    fn from(content: Content) -> Self {
        Self { content, tongue: None }
    }
}

impl Block {
    /// A paragraph.
    #[must_use]
    pub fn paragraph(runs: Line) -> Self {
        Content::Paragraph { runs, role: None }.into()
    }

    /// A paragraph that is no ordinary one.
    #[must_use]
    pub fn with_role(runs: Line, role: Role) -> Self {
        Content::Paragraph { runs, role: Some(role) }.into()
    }

    /// A heading without number or id.
    #[must_use]
    pub fn heading(level: u8, runs: Line) -> Self {
        Content::Heading { level, runs, id: None, number: None }.into()
    }

    /// A list without numbers, each item one line.
    #[must_use]
    pub fn list(items: Vec<Line>) -> Self {
        let items = items.into_iter().map(|runs| vec![Self::paragraph(runs)]).collect();
        Content::List { start: None, items }.into()
    }

    /// The same in a language.
    #[must_use]
    pub fn in_language(self, tongue: Option<Tongue>) -> Self {
        Self { tongue: self.tongue.or(tongue), ..self }
    }
}

/// The words of a line.
#[must_use]
pub fn text_of(line: &[Run]) -> String {
    line.iter().map(|run| run.text.as_str()).collect()
}
