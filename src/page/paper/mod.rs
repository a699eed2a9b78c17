//! What goes on paper, into books and into plain text: one tree a sheet, for all who write it.
//!
//! ```text
//! Cx ─> all ─> keys ─(one at a time)─> lay_out ─> Sheet ─> print (PDF), book (EPUB, plain text)
//! ```
//! A sheet is in the language of its [`Cx`], says what the pages of the site say, and names the page
//! that has the same on the web.

mod changes;
mod closing;
mod commitment;
pub mod degree;
mod head;
mod levels;
mod marked;
pub mod offer;
mod pen;
mod prose;
mod results;
mod summary;
pub mod tree;
mod whole;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::key::views;
use crate::page::pairs::Pair;
use crate::page::paper::degree::Degree;
use crate::page::paper::pen::Pen;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::told;

/// Names a sheet by what it is about.
#[derive(Debug, Clone, Copy)]
pub enum SheetKey<'a> {
    /// A version in short.
    Summary(InVersion<'a>),
    /// The same in large letters.
    LargePrint(InVersion<'a>),
    /// All of a version.
    Whole(InVersion<'a>),
    /// A version on one page.
    Poster(InVersion<'a>),
    /// What changed between two versions, to be signed.
    Changes(Pair<'a>),
}

/// The kinds of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// At most four sides of A4.
    Summary,
    /// In letters of 18 points or more.
    LargePrint,
    /// As many sides as it takes.
    Whole,
    /// What changed.
    Changes,
    /// One side of A3 or A4.
    Poster,
}

/// A sheet: complete, worded and formatted in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sheet {
    /// What it is.
    pub kind: Kind,
    /// The tag of its language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it is about, in plain words: the title of the plan, or of the comparison.
    pub title: String,
    /// The same, where languages can be marked.
    pub title_runs: Line,
    /// What the sheet is: "Summary".
    pub name: String,
    /// Who issues the plan.
    pub body: String,
    /// The title of the version: "Draft plan, October 2024"; of a comparison, of the later one.
    pub version: String,
    /// "Draft".
    pub status: String,
    /// The version's own date, with what happened then: "Presented: 28 October 2024"; may be empty.
    pub date_words: String,
    /// Year, month and day of it, where it is known to the day.
    pub date: Option<[i16; 3]>,
    /// The word across the pages of what is not adopted.
    pub draft: Option<String>,
    /// The address of the same on the web, where the address of the site is known.
    pub address: Option<String>,
    /// The same, or its place on the site: there is always something to show.
    pub address_shown: String,
    /// "Read it online:".
    pub address_label: String,
    /// Both in one: "Read it online: https://…".
    pub address_words: String,
    /// For catalogues.
    pub keywords: Vec<String>,
    /// What it is, in a sentence.
    pub description: String,
    /// Words that templates print themselves.
    pub words: Words,
    /// The accent colour of the site: `#14506b`.
    pub accent: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Words that templates print themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// What stands before, between and after the number of a page and the number of pages.
    pub page_of: [String; 3],
    /// Every other word, by its name.
    #[serde(flatten)]
    pub others: BTreeMap<&'static str, String>,
}

impl<'a> SheetKey<'a> {
    /// What it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Summary(_) => Kind::Summary,
            Self::LargePrint(_) => Kind::LargePrint,
            Self::Whole(_) => Kind::Whole,
            Self::Poster(_) => Kind::Poster,
            Self::Changes(_) => Kind::Changes,
        }
    }

    /// The page of the site that has the same, beside which its files stand.
    #[must_use]
    pub fn page(self) -> PageKey<'a> {
        match self {
            Self::Summary(at) | Self::LargePrint(at) | Self::Poster(at) => PageKey::Summary(at),
            Self::Whole(at) => PageKey::Whole(at),
            Self::Changes(pair) => PageKey::Comparison(pair),
        }
    }

    /// The version that it is about; of a comparison, the later one.
    #[must_use]
    pub fn version(self) -> InVersion<'a> {
        match self {
            Self::Summary(at) | Self::LargePrint(at) | Self::Poster(at) | Self::Whole(at) => at,
            Self::Changes(pair) => pair.new,
        }
    }
}

impl Kind {
    /// The name of its files.
    #[must_use]
    pub fn file_stem(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::LargePrint => "large-print",
            Self::Whole => "plan",
            Self::Poster => "poster",
            Self::Changes => "changes",
        }
    }

    /// The message with its name.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Summary => "paper-summary",
            Self::LargePrint => "paper-large-print",
            Self::Whole => "paper-whole",
            Self::Poster => "paper-poster",
            Self::Changes => "what-changed",
        }
    }
}

/// All sheets of a site, in the order of its pages.
#[must_use]
pub fn all<'a>(cx: &'a Cx<'a>) -> Vec<SheetKey<'a>> {
    let mut keys = Vec::new();
    for at in key::versions(cx.site) {
        for view in views(cx.site, at) {
            match view {
                PageKey::Summary(at) => keys.extend([
                    SheetKey::Summary(at),
                    SheetKey::LargePrint(at),
                    SheetKey::Poster(at),
                ]),
                PageKey::Whole(at) => keys.push(SheetKey::Whole(at)),
                _ => {}
            }
        }
    }
    // Where nothing could be compared and nobody reports anything, there is nothing to sign.
    let told = |it: &&Compared| it.set.is_some() || told::between(it.pair).next().is_some();
    keys.extend(cx.comparisons.iter().filter(told).map(|it| SheetKey::Changes(it.pair)));
    keys
}

/// A remark in small letters, for a sheet to begin or end with.
#[must_use]
pub fn remark(cx: &Cx, words: &str) -> Block {
    Block::with_role(Pen::new(cx, None).words(words), Role::Small)
}

/// Makes a sheet that tells all.
#[must_use]
pub fn lay_out<'a>(cx: &'a Cx<'a>, key: SheetKey<'a>) -> Sheet {
    lay_out_to(cx, key, Degree::Full)
}

/// Makes a sheet that tells so much.
#[must_use]
pub fn lay_out_to<'a>(cx: &'a Cx<'a>, key: SheetKey<'a>, degree: Degree) -> Sheet {
    let mut blocks = match key {
        SheetKey::Summary(at) | SheetKey::LargePrint(at) => summary::summary(cx, key, at, degree),
        SheetKey::Poster(at) => summary::poster(cx, at),
        SheetKey::Whole(at) => whole::whole(cx, key, at),
        SheetKey::Changes(pair) => changes::changes(cx, key, pair),
    };
    levels::mend(&mut blocks);
    head::sheet(cx, key, blocks)
}
