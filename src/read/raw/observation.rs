//! `EDITION/results.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::model::observation::ComparatorKind;
use crate::read::raw::fact::OneOrMany;

/// `results.yaml`: what measures came to. Results come in long after the text of a version is
/// settled, so they stand beside the versions, and each says which version's target it is held
/// against.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Results {
    /// The results, one entry a measure.
    pub results: Vec<Series>,
}

/// The results of one measure. It has `measure` or `metric`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Series {
    /// The measure: `COMMITMENT/MEASURE`, the ids of both.
    pub measure: Option<String>,
    /// Instead of `measure`: the id of a metric of the performance framework.
    pub metric: Option<String>,
    /// The id of the version whose target the results are held against.
    pub version: String,
    /// The unit of values, as for a target; that of the target if left out.
    pub unit: Option<String>,
    /// The unit of changes; that of the target if left out.
    pub change_unit: Option<String>,
    /// The results, one entry a period.
    pub observations: Vec<Observation>,
}

/// What the measure came to in a period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Observation {
    /// The period: a day, month, quarter, year or financial year, e.g. `2026-09-30`, `2026-09`,
    /// `Q2 2026/27`, `2026`, `2026/27`, or `2026-04 to 2026-12`.
    pub period: String,
    /// What it came to: the number with its digits as printed, without commas.
    pub value: Option<String>,
    /// By how much it changed, where the source gives the change: negative for a fall.
    pub change: Option<String>,
    /// How many, where the source gives the number behind the value.
    pub count: Option<String>,
    /// Out of how many.
    pub out_of: Option<String>,
    /// What was counted, in a few words: `answers to the survey`.
    pub counted: Option<String>,
    /// Values that the source sets beside it.
    pub compared_with: Option<Vec<Comparator>>,
    /// What the source says about the target, or why there is no figure.
    pub status: Option<Status>,
    /// Why the figure is withheld or missing, or how the measure is counted now. Needed for
    /// `redacted` and `redefined`.
    pub reason: Option<String>,
    /// More about it, in Markdown.
    pub note: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// What is said about a target, or about the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The source says that the target was met.
    Met,
    /// The source says that it was not met.
    NotMet,
    /// The source says that it is on track.
    OnTrack,
    /// The source says that it is behind.
    Behind,
    /// There is no figure for this period.
    NoData,
    /// A figure exists and is withheld.
    Redacted,
    /// From this period on the measure is counted in another way.
    Redefined,
}

/// A value beside a result.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Comparator {
    /// `baseline`: that from which change is counted; `previous`: that of an earlier period;
    /// `peer`: that of others.
    pub kind: ComparatorKind,
    /// The value, in the unit of the result.
    pub value: String,
    /// Whose or what it is: `most similar towns`.
    pub label: Option<String>,
    /// Its period: as for the result.
    pub period: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
