//! `threads.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::read::raw::fact::OneOrMany;

/// `threads.yaml`: topics that you follow through versions and editions. Readers are told that this
/// is your reading.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Threads {
    /// The topics.
    pub threads: Vec<Thread>,
}

/// A topic and where each version speaks of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Thread {
    /// Its id.
    pub id: String,
    /// The topic, in a few words.
    pub title: String,
    /// What you say about it, in Markdown.
    pub text: Option<String>,
    /// The versions, with the places in each.
    pub steps: Vec<Step>,
    /// Who says so: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is that the steps belong together: `editor` if left out.
    pub certainty: Option<Certainty>,
}

/// What one version says about the topic. It has `to` or `not-mentioned`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// The version: `EDITION/VERSION`.
    pub version: String,
    /// The places in it: `group:ID`, `commitment:ID`, `measure:COMMITMENT/ID`, `metric:ID`,
    /// `section:ID`, or a list of such.
    pub to: Option<OneOrMany>,
    /// Instead of `to`: the search that found nothing, in a sentence.
    pub not_mentioned: Option<String>,
    /// More about it, in a sentence.
    pub note: Option<String>,
    /// Why its values cannot be compared with those of the step before, in a sentence.
    pub not_comparable: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
