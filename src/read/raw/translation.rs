//! Translations: `NAME.TAG.yaml` beside `NAME.yaml`, and the front matter of `NAME.TAG.md`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::translation::Maker;

/// `NAME.TAG.yaml`: what `NAME.yaml` says in the language `TAG`. `planpress translate import` writes
/// it; it can be edited by hand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Translation {
    /// Who translated it: `machine` or `person`. Readers are told what no person has reviewed.
    pub made_by: Maker,
    /// The day on which it was translated: `2026-11-22`.
    pub made: String,
    /// The day on which a person who speaks both languages checked all of it.
    pub reviewed: Option<String>,
    /// The texts. In a Markdown file they stand below the front matter.
    pub texts: Option<Vec<Text>>,
}

/// One text and its translation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Text {
    /// The fingerprint of `source`. Do not change it.
    pub digest: String,
    /// The text that was translated. Do not change it.
    pub source: String,
    /// What it says in the other language.
    pub text: String,
}
