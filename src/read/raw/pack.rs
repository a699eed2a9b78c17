//! `packs/*.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::pack::FoundBy;

/// `packs/NAME.yaml`: what the law, or good practice, asks of a kind of plan. A file with the name of
/// a built-in pack takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pack {
    /// The kind of plan, by language: `en: Local plan`.
    pub title: BTreeMap<String, String>,
    /// Which plans it is for, and what it rests on, by language.
    pub about: BTreeMap<String, String>,
    /// What such a plan sets out.
    pub contents: Vec<Requirement>,
    /// What is done on the way, in order.
    pub steps: Vec<Requirement>,
}

/// One thing that is asked of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Requirement {
    /// Its id, which editors write after `covers`.
    pub id: String,
    /// What is asked, by language.
    pub words: BTreeMap<String, String>,
    /// The law that asks for it, as it is cited; left out for good practice.
    pub law: Option<String>,
    /// The address of the law, or of what was read.
    pub address: Option<String>,
    /// What was read to write it, in a few words.
    pub checked: Option<String>,
    /// What answers it: `covers` if left out.
    pub found_by: Option<Vec<FoundBy>>,
}
