//! `EDITION/edition.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::read::raw::fact::OneOrMany;

/// `edition.yaml`: the plan for one period. The name of the folder is the id of the edition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    /// Its title: `Police and Crime Plan 2013–17`.
    pub title: String,
    /// A shorter title for navigation: `2013–17`.
    pub short_title: Option<String>,
    /// The period it is for.
    pub period: Period,
    /// What it calls the levels of the plan.
    pub labels: Option<Labels>,
    /// The rule pack that it is held against: `police-and-crime-plan`,
    /// `community-risk-management-plan`, `local-plan`, `general`, or one in `packs/`.
    pub pack: Option<String>,
    /// What it is, for residents, in Markdown.
    pub introduction: Option<String>,
    /// What is missing between the edition before and this one, in a sentence.
    pub gap_before: Option<String>,
    /// What is missing after this edition, in a sentence.
    pub gap_after: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// The period of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Period {
    /// As readers should see it: `2024–2029`.
    pub label: String,
    /// First day, `YYYY-MM-DD`, if the sources say.
    pub from: Option<String>,
    /// Last day, `YYYY-MM-DD`, if the sources say.
    pub to: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// What an edition calls the levels of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Labels {
    /// Groups of commitments; `Group`, `Groups` if left out.
    pub group: Option<Label>,
    /// Commitments; `Commitment`, `Commitments` if left out.
    pub commitment: Option<Label>,
    /// The heading above measures: `How this will be measured`.
    pub measures: Option<String>,
    /// The heading above statements of success.
    pub success: Option<String>,
    /// The heading above statements of delivery.
    pub delivery: Option<String>,
    /// The heading above statements of measure.
    pub measure: Option<String>,
}

/// A word for one and for many.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Label {
    /// For one: `Theme`.
    pub one: String,
    /// For many: `Themes`.
    pub many: String,
}
