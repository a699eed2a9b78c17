//! Other forms of a comparison: side by side, and the sheet to sign.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::change::Side;
use crate::page::view::frame::Link;

/// Both texts next to each other: `…/side-by-side/`.
#[derive(Debug, Clone, Serialize)]
pub struct SideBySide {
    /// The earlier version.
    pub old: Side,
    /// The later version.
    pub new: Side,
    /// How to read it, in words.
    pub legend: String,
    /// A table: rows of paragraphs, the earlier on the left. Cells say in words what became of them.
    pub rows: Vec<SideRow>,
    /// The page of the comparison.
    pub comparison: Link,
}

/// A row of the table.
#[derive(Debug, Clone, Serialize)]
pub struct SideRow {
    /// `same`, `changed`, `added`, `removed`, `moved-away`, `moved-here`, `split` or `merged`: for
    /// the look.
    pub state: String,
    /// The state in words: "Changed", "Added", "Removed", "Moved from here". Empty for `same`.
    pub state_label: String,
    /// Before; empty where nothing stood there, and then `old_absent` says so.
    pub old: Html,
    /// After; empty where nothing stands there, and then `new_absent` says so.
    pub new: Html,
    /// Words for the empty cell.
    pub old_absent: Option<String>,
    /// Words for the empty cell.
    pub new_absent: Option<String>,
}

/// One page for paper with every change, to be signed: `…/sign-off/`.
#[derive(Debug, Clone, Serialize)]
pub struct SignOff {
    /// The earlier version.
    pub old: Side,
    /// The later version.
    pub new: Side,
    /// Which version was adopted and which is to be signed off, in a sentence or two.
    pub statement: String,
    /// The sheet that begins at the last version that was adopted, where it is not this one.
    pub since_adopted: Option<Link>,
    /// Counts in words.
    pub counts: Vec<String>,
    /// Every change, in short.
    pub rows: Vec<SignOffRow>,
    /// That there is nothing to list, and why; in the place of `rows`.
    pub empty: Option<String>,
    /// What sources report, in a sentence each; apart from `rows`.
    pub reported: Vec<String>,
    /// The page of the comparison.
    pub comparison: Link,
    /// Its address, in full where the site's address is known.
    pub address: String,
}

/// A change on the sheet.
#[derive(Debug, Clone, Serialize)]
pub struct SignOffRow {
    /// The number of the change on the page of the comparison.
    pub number: usize,
    /// `target`, …: the kind, as in `Change`.
    pub kind: String,
    /// The kind in words.
    pub kind_label: String,
    /// What it concerns: "Strategic priority 12: Domestic burglary".
    pub subject: String,
    /// What changed, in a sentence.
    pub sentence: String,
}

/// Something that can be printed or saved: the page with it first, then its files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offered {
    /// "Summary in large print".
    pub label: String,
    /// The page that has the same.
    pub page: Link,
    /// The files.
    pub files: Vec<Offer>,
}

/// A file for paper or for readers of books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// The file, relative to the root.
    pub href: String,
    /// `pdf`, `epub` or `txt`: for the look.
    pub form: String,
    /// "PDF, 4 pages, 120 KB".
    pub details: String,
    /// What a reader should know before: "The web page is the accessible version."
    pub note: Option<String>,
}
