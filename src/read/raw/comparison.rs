//! `comparisons.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::fact::Stated;

/// `comparisons.yaml`: pairs of versions that readers should be able to compare, besides those that
/// follow each other, and what you say about a pair.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Comparisons {
    /// The pairs.
    pub comparisons: Vec<Comparison>,
}

/// A pair of versions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Comparison {
    /// The earlier version: `EDITION/VERSION`.
    pub old: String,
    /// The later version: `EDITION/VERSION`.
    pub new: String,
    /// A title, where the titles of the versions are not enough.
    pub title: Option<String>,
    /// An introduction, in Markdown.
    pub introduction: Option<String>,
    /// What both say, aspect by aspect.
    pub aspects: Option<Vec<Aspect>>,
    /// Who says so: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// One aspect of both versions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Aspect {
    /// Its id, unique in the comparison.
    pub id: String,
    /// What it is about, in a few words.
    pub title: String,
    /// What the earlier version says; `state: not-stated` if left out.
    pub old: Option<AspectSide>,
    /// What the later version says; `state: not-stated` if left out.
    pub new: Option<AspectSide>,
    /// What you have to say about both, in Markdown.
    pub note: Option<String>,
}

/// What one version says about an aspect.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AspectSide {
    /// What it says in your own words, in Markdown, or `state:` with the reason why it says nothing.
    pub text: Stated,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
