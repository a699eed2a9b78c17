//! `EDITION/changes.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::change::Basis;
use crate::model::change::ReportedKind;
use crate::model::fact::Certainty;
use crate::read::raw::fact::OneOrMany;

/// `changes.yaml`: what a source says changed, where no text is held to compare, and what you read
/// from the wording of documents. Changes between texts that are held are found by the program.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Changes {
    /// The changes, in the order in which readers should see them.
    pub changes: Vec<Change>,
}

/// A change that somebody reports.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Change {
    /// Its id, unique in the edition.
    pub id: String,
    /// Its kind.
    pub kind: ReportedKind,
    /// `reported` if a source says that it changed, `compared` if two held documents word it
    /// differently.
    pub basis: Basis,
    /// What changed, in a few words.
    pub title: String,
    /// What changed, in your own words, in Markdown.
    pub text: Option<String>,
    /// What was before.
    pub old: Side,
    /// What is after.
    pub new: Side,
    /// What it concerns: `group:ID`, `commitment:ID`, `section:ID`, `framework`, or a list of such;
    /// the version as a whole if left out.
    pub about: Option<OneOrMany>,
    /// Who says so: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// One side of a change. It has `version` or `when`; one of both sides has `version`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Side {
    /// The id of the version.
    pub version: Option<String>,
    /// The date of a report between versions: a date of any precision.
    pub when: Option<String>,
    /// The words as printed, where the wording is the fact; as briefly as possible.
    pub printed: Option<String>,
    /// Where these words stand: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
