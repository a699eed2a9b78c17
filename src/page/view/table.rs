//! Tables of a version: measures, framework, figures.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::commitment::Metric;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Download;

/// All measures of a version.
#[derive(Debug, Clone, Serialize)]
pub struct Measures {
    /// Counts in words: "40 measures, 21 of them with a number".
    pub counts: Vec<String>,
    /// That no source gives a result, in a sentence; absent where one does.
    pub outcome: Option<String>,
    /// The page of results, where there are any.
    pub results: Option<Link>,
    /// One table a group.
    pub tables: Vec<MeasureTable>,
    /// The same as a file.
    pub downloads: Vec<Download>,
}

/// The measures of one group.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureTable {
    /// For the caption.
    pub title: String,
    /// Rows.
    pub rows: Vec<MeasureRow>,
}

/// A measure, or a commitment without measures.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureRow {
    /// Its commitment.
    pub commitment: Link,
    /// Number of the commitment.
    pub number: Option<String>,
    /// How many rows the commitment has, on its first row; 0 on the others.
    pub span: usize,
    /// What is measured.
    pub measure: String,
    /// Sub-group: "Theft from motor vehicle".
    pub group: Option<String>,
    /// The target in words.
    pub target: String,
    /// The baseline in words.
    pub baseline: String,
    /// The deadline in words.
    pub due: String,
    /// The latest result in words; absent where no measure of the version has one.
    pub result: Option<String>,
    /// `stated` or `absent`: for the look.
    pub kind: String,
}

/// A performance framework.
#[derive(Debug, Clone, Serialize)]
pub struct Framework {
    /// What is said about it.
    pub text: Html,
    /// Counts in words.
    pub counts: Vec<String>,
    /// The priorities.
    pub priorities: Vec<Priority>,
    /// The same as a file.
    pub downloads: Vec<Download>,
    /// Defects of the source that concern it.
    pub defects: Vec<crate::page::view::part::Defect>,
}

/// The metrics of a priority.
#[derive(Debug, Clone, Serialize)]
pub struct Priority {
    /// Its name as printed.
    pub title: String,
    /// The commitment it belongs to.
    pub commitment: Option<Link>,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Its metrics.
    pub metrics: Vec<Metric>,
}

/// The figures of a version.
#[derive(Debug, Clone, Serialize)]
pub struct Figures {
    /// The figures.
    pub figures: Vec<Figure>,
    /// The same as a file.
    pub downloads: Vec<Download>,
}

/// A figure.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// For links to it.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Its value with unit, and the words that the source puts before it.
    pub value: String,
    /// The date or period that it is for.
    pub as_of: Option<String>,
    /// More about it.
    pub note: Option<String>,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}
