//! A commitment: what is promised, how it is measured, what is to be reached.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::frame::Link;
use crate::page::view::history::Changed;
use crate::page::view::part::Alias;
use crate::page::view::part::Citation;
use crate::page::view::part::Defect;
use crate::page::view::part::Row;
use crate::page::view::result::MeasureResults;

/// The page of a commitment.
#[derive(Debug, Clone, Serialize)]
pub struct Commitment {
    /// "Strategic priority 12".
    pub label: String,
    /// Its whole title, where the heading of the page is a shorter one.
    pub full_title: Option<String>,
    /// Its group.
    pub group: Link,
    /// What is said about it.
    pub text: Html,
    /// Statements of fixed kinds.
    pub statements: Vec<Statement>,
    /// The heading above the measures: "How this will be measured".
    pub measures_title: String,
    /// Measures in sub-groups.
    pub measure_groups: Vec<MeasureGroup>,
    /// Why there are no measures, in words.
    pub measures_absent: Option<AbsentMeasures>,
    /// Metrics of the framework that belong to it.
    pub metrics: Vec<Metric>,
    /// The framework, where there are metrics.
    pub framework: Option<Link>,
    /// What those metrics came to.
    pub metric_results: Vec<MeasureResults>,
    /// Whether anybody says that the targets were met: "No result is in our sources."
    pub outcome: String,
    /// The page of results; absent where there are none.
    pub results: Option<Link>,
    /// Other names.
    pub also_called: Vec<Alias>,
    /// Defects of the source that concern it.
    pub defects: Vec<Defect>,
    /// What changed here since the version before, and its history; on its own page only.
    pub changed: Option<Changed>,
}

/// A statement.
#[derive(Debug, Clone, Serialize)]
pub struct Statement {
    /// "Success statement".
    pub label: String,
    /// What it says.
    pub text: Html,
    /// "The label is inferred …"; absent where the source has it.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// Measures that share a title or a deadline.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureGroup {
    /// Its title.
    pub title: Option<String>,
    /// The shared deadline in words: "By December 2013".
    pub due: Option<String>,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// A measure with its target.
#[derive(Debug, Clone, Serialize)]
pub struct Measure {
    /// For links to it: `measure-ID`.
    pub id: String,
    /// What is measured, as a phrase.
    pub text: String,
    /// What is to be reached in large print: "13%", "↓" has no place here; absent without a number.
    pub figure: Option<String>,
    /// The target in words: "A reduction of 13%".
    pub target: String,
    /// `change`, `level`, `trend`, `milestone`, `deliverable` or `none`: for the look.
    pub kind: String,
    /// "Target with a number", "Direction only": the kind in words.
    pub kind_label: String,
    /// As printed.
    pub printed: Option<String>,
    /// Baseline, deadline, scope, source of data, trajectory; missing values in words.
    pub rows: Vec<Row>,
    /// More about it.
    pub note: Html,
    /// What it came to; absent where no source says, and on pages with many commitments.
    pub results: Option<MeasureResults>,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// Why there are no measures.
#[derive(Debug, Clone, Serialize)]
pub struct AbsentMeasures {
    /// "Under review".
    pub label: String,
    /// More about it, in a sentence or two.
    pub text: String,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A metric of the framework.
#[derive(Debug, Clone, Serialize)]
pub struct Metric {
    /// For links to it.
    pub id: String,
    /// Its name as printed.
    pub title: String,
    /// Where the data come from, in words.
    pub data_source: String,
    /// The term that explains the source of data.
    pub data_source_link: Option<Link>,
    /// `stated` or `absent`.
    pub data_source_kind: String,
    /// More about it.
    pub note: Html,
    /// Where it stands.
    pub citations: Vec<Citation>,
}
