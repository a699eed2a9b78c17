//! What measures came to: results, as sources give them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::decimal::Decimal;
use crate::base::id::CommitmentId;
use crate::base::id::MeasureId;
use crate::base::id::MetricId;
use crate::base::id::VersionId;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::measure::Quantity;
use crate::model::measure::Unit;
use crate::model::prose::Prose;

/// The results of one measure, held against the target that one version sets for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What was measured.
    pub of: Measured,
    /// Where an editor wrote that.
    pub of_at: Span,
    /// The version with the target.
    pub version: VersionId,
    /// Where an editor wrote the version.
    pub version_at: Span,
    /// The unit of values, if the editor names one.
    pub unit: Option<Unit>,
    /// The unit of changes, if the editor names one.
    pub change_unit: Option<Unit>,
    /// The results, earliest period first.
    pub observations: Vec<Observation>,
}

/// What results are of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measured {
    /// A measure of a commitment.
    Measure(CommitmentId, MeasureId),
    /// A metric of the performance framework.
    Metric(MetricId),
}

/// What a measure came to in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The period.
    pub period: Moment,
    /// What it came to.
    pub value: Option<Decimal>,
    /// By how much it changed; negative for a fall.
    pub change: Option<Decimal>,
    /// The numbers behind the value.
    pub count: Option<Count>,
    /// What the source sets beside it.
    pub comparators: Vec<Comparator>,
    /// What the source says about the target.
    pub standing: Standing,
    /// More about it.
    pub note: Prose,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// How many, and out of how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub number: Decimal,
    /// Out of how many.
    pub out_of: Option<Decimal>,
    /// Of what: "answers to the survey".
    pub what: Option<Text>,
}

/// A value that the source sets beside a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparator {
    /// What it is to the result.
    pub kind: ComparatorKind,
    /// The value, in the unit of the result.
    pub value: Decimal,
    /// Whose or what it is: "most similar towns".
    pub label: Option<Text>,
    /// Its period.
    pub period: Option<Moment>,
    /// Where it stands.
    pub provenance: Provenance,
}

/// What a comparator is to a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComparatorKind {
    /// The value from which change is counted.
    Baseline,
    /// The value of an earlier period.
    Previous,
    /// The value of others.
    Peer,
}

/// What a source says about a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    NotStated,
    /// It was met.
    Met,
    /// It was not met.
    NotMet,
    /// It is on the way to being met.
    OnTrack,
    /// It is behind.
    Behind,
    /// There is no figure for the period; why, if a source says.
    NoData(Option<Text>),
    /// A figure exists and is withheld, and why.
    Redacted(Text),
    /// The measure is counted in another way from this period on, and what changed.
    Redefined(Text),
}

impl Standing {
    /// Why there is no figure, or what changed.
    #[must_use]
    pub fn reason(&self) -> Option<&Text> {
        match self {
            Self::NoData(reason) => reason.as_ref(),
            Self::Redacted(reason) | Self::Redefined(reason) => Some(reason),
            _ => None,
        }
    }

    /// The same, to be reworded.
    pub fn reason_mut(&mut self) -> Option<&mut Text> {
        match self {
            Self::NoData(reason) => reason.as_mut(),
            Self::Redacted(reason) | Self::Redefined(reason) => Some(reason),
            _ => None,
        }
    }
}

impl Series {
    /// A value of the series with its unit.
    #[must_use]
    pub fn value(&self, value: &Decimal) -> Quantity {
        Quantity { value: value.clone(), unit: self.unit.clone().unwrap_or(Unit::Number) }
    }

    /// A change of the series with its unit.
    #[must_use]
    pub fn change(&self, change: &Decimal) -> Quantity {
        Quantity { value: change.clone(), unit: self.change_unit.clone().unwrap_or(Unit::Number) }
    }
}
