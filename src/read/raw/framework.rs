//! `EDITION/VERSION/framework.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::read::raw::fact::Absent;
use crate::read::raw::fact::OneOrMany;

/// `framework.yaml`: metrics that are watched, by priority.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Framework {
    /// What the plan calls it.
    pub title: String,
    /// What is said about it, in Markdown.
    pub introduction: Option<String>,
    /// The priorities in the order of the plan.
    pub priorities: Vec<Priority>,
    /// The requirements of the rule pack that it answers: a list of their ids.
    pub covers: Option<Vec<String>>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// The metrics of one priority.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Priority {
    /// Its name as printed in the framework.
    pub title: String,
    /// The id of the commitment it belongs to.
    pub commitment: Option<String>,
    /// Whether the plan says which commitment it belongs to: `stated` if left out.
    pub certainty: Option<Certainty>,
    /// The metrics.
    pub metrics: Vec<Metric>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// One metric.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Metric {
    /// Its id, unique in the framework.
    pub id: String,
    /// Its name as printed.
    pub title: String,
    /// Where the data come from, as printed.
    pub data_source: Option<String>,
    /// The id of the glossary term that explains the source of data.
    pub data_source_term: Option<String>,
    /// Instead of `data-source`: why it is missing. `state: not-stated` if both are left out.
    pub data_source_absent: Option<Absent>,
    /// More about it, in Markdown.
    pub note: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
