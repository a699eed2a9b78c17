//! Results: what measures came to.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Download;

/// The results that are held against a version.
#[derive(Debug, Clone, Serialize)]
pub struct Results {
    /// Counts in words: "Met: 2".
    pub counts: Vec<String>,
    /// That no source gives a result, in a sentence; absent where one does.
    pub none: Option<String>,
    /// The results by commitment, in the order of the plan.
    pub parts: Vec<ResultPart>,
    /// How many measures have no result, in a sentence; absent where all have one.
    pub without: Option<String>,
    /// The pages with all measures.
    pub measures: Vec<Link>,
    /// The same as files.
    pub downloads: Vec<Download>,
}

/// The results of a commitment, or of a priority of the framework.
#[derive(Debug, Clone, Serialize)]
pub struct ResultPart {
    /// For links to it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub link: Option<Link>,
    /// Its measures that have results.
    pub measures: Vec<MeasureResults>,
}

/// The results of a measure.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureResults {
    /// For links to it.
    pub id: String,
    /// The measure.
    pub title: String,
    /// The target in words.
    pub target: String,
    /// The deadline in words; absent for a metric.
    pub due: Option<String>,
    /// The trend as a picture; absent with fewer than two figures.
    pub chart: Option<Html>,
    /// How the picture is read.
    pub legend: Vec<String>,
    /// The results, earliest first.
    pub rows: Vec<ResultRow>,
    /// Remarks on the table as a whole.
    pub notes: Vec<String>,
}

/// What a measure came to in a period.
#[derive(Debug, Clone, Serialize)]
pub struct ResultRow {
    /// The period in words.
    pub period: String,
    /// The result in words: "46.1%", "No figure for this period".
    pub value: String,
    /// `stated` or `absent`: for the look.
    pub value_kind: String,
    /// The numbers behind it: "1,234 of 2,468 answers to the survey".
    pub count: Option<String>,
    /// What the source sets beside it.
    pub compared: Vec<Beside>,
    /// Whether the target was met: "Met".
    pub verdict: String,
    /// `met`, `not-met`, `on-track`, `behind`, `no-data`, `redacted`, `redefined` or `open`.
    pub verdict_kind: String,
    /// Who says so, or why nobody can: "Worked out by this site: 46.1%; the target is 45% or more".
    pub basis: String,
    /// That the numbers say something else than the source.
    pub contradiction: Option<String>,
    /// More about it.
    pub note: Html,
    /// "our inference"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A value beside a result.
#[derive(Debug, Clone, Serialize)]
pub struct Beside {
    /// "Starting point, 2025/26: 38.1%".
    pub text: String,
    /// "our inference"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands, if elsewhere than the result.
    pub citations: Vec<Citation>,
}
