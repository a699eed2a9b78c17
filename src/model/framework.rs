//! A performance framework: metrics that are watched, by priority.

use crate::base::id::CommitmentId;
use crate::base::id::MetricId;
use crate::base::id::TermId;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::pack::Cover;
use crate::model::prose::Prose;

/// The metrics of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// What the plan calls it.
    pub title: Text,
    /// What is said about it.
    pub prose: Prose,
    /// The priorities in the order of the plan.
    pub priorities: Vec<Priority>,
    /// Where it stands.
    pub provenance: Provenance,
    /// The requirements of a rule pack that it answers, as its editor says.
    pub covers: Vec<Cover>,
}

/// The metrics of one priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priority {
    /// Its name in the framework, which may differ from the title of the commitment.
    pub title: Text,
    /// The commitment it belongs to.
    pub commitment: Option<CommitmentId>,
    /// Whether the plan says which commitment it belongs to.
    pub provenance: Provenance,
    /// The metrics.
    pub metrics: Vec<Metric>,
}

/// One metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metric {
    /// Its id, unique in the framework.
    pub id: MetricId,
    /// Its name as printed.
    pub title: Text,
    /// Where the data come from, as printed, or why that is missing.
    pub data_source: Stated<DataSource>,
    /// More about it.
    pub note: Prose,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A source of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataSource {
    /// As printed: "NC&PM".
    pub printed: Text,
    /// The term of the glossary that explains it.
    pub term: Option<TermId>,
}
