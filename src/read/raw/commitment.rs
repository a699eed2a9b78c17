//! The front matter of `EDITION/VERSION/commitments/*.md`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::commitment::StatementKind;
use crate::model::fact::Certainty;
use crate::read::raw::fact::Absent;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::fact::Stated;
use crate::read::raw::lineage::Relatives;
use crate::read::raw::version::Alias;

/// The front matter of a commitment; the Markdown below it says what is said about it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Commitment {
    /// Its id: keep it from version to version, whatever the title becomes.
    pub id: String,
    /// The number that the plan prints, if any.
    pub number: Option<String>,
    /// The id of its group.
    pub group: String,
    /// Its title as the plan has it.
    pub title: String,
    /// A shorter title for lists and navigation.
    pub short_title: Option<String>,
    /// Other names that the sources use for it.
    pub also_called: Option<Vec<Alias>>,
    /// What it continues in the version before: `ID`, `EDITION/VERSION/ID`, or a list of such.
    pub continues: Option<Relatives>,
    /// What it became a part of in the version after: as for `continues`.
    pub merged_into: Option<Relatives>,
    /// What it was a part of in the version before: as for `continues`.
    pub split_from: Option<Relatives>,
    /// Its id in the version before, where that was another one: as for `continues`.
    pub renamed_from: Option<Relatives>,
    /// Statements of fixed kinds.
    pub statements: Option<Vec<Statement>>,
    /// How it is measured: a list of measures.
    pub measures: Option<Vec<Measure>>,
    /// Instead of `measures`: measures in sub-groups that share a title or a deadline.
    pub measure_groups: Option<Vec<MeasureGroup>>,
    /// Instead of `measures`: why the plan has none in their place.
    pub measures_state: Option<MeasuresState>,
    /// The requirements of the rule pack that it answers: a list of their ids.
    pub covers: Option<Vec<String>>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// A statement about a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Statement {
    /// Its kind.
    pub kind: StatementKind,
    /// What it says, in Markdown.
    pub text: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain its kind is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// Why the plan has no measures in their place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MeasuresState {
    /// Why.
    pub absent: Absent,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// Measures that share a title or a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MeasureGroup {
    /// The title, if the plan has one.
    pub title: Option<String>,
    /// The shared deadline, if the plan has one: a date of any precision, e.g. `by 2013-12`.
    pub due: Option<String>,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// One thing that is counted or checked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Measure {
    /// Its id, unique in the commitment.
    pub id: String,
    /// Its id in the version before, where that was another one.
    pub renamed_from: Option<String>,
    /// The measure as a short plain sentence or phrase.
    pub text: String,
    /// The wording of the source, where the wording is the fact.
    pub printed: Option<String>,
    /// What is to be reached; leave it out for something that is only watched.
    pub target: Option<Target>,
    /// What is counted: `domestic burglary`.
    pub of: Option<String>,
    /// Who or where is meant.
    pub scope: Option<String>,
    /// The survey or data set that it is measured by.
    pub measured_by: Option<String>,
    /// The value from which change is counted; `state: not-stated` if left out.
    pub baseline: Option<Stated>,
    /// By when: a date of any precision; `state: not-stated` if left out.
    pub due: Option<Stated>,
    /// Steps on the way.
    pub trajectory: Option<Trajectory>,
    /// More about it, in Markdown.
    pub note: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// What a measure is to reach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Target {
    /// Its kind.
    pub kind: TargetKind,
    /// The number with its digits as printed, without commas; for kinds that have one.
    pub value: Option<String>,
    /// Its unit: `percent`, `percentage-point`, `pounds`, `million-pounds`, `number`, `not-stated`,
    /// or words.
    pub unit: Option<String>,
}

/// Kinds of targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// To rise by `value`.
    IncreaseBy,
    /// To fall by `value`.
    DecreaseBy,
    /// `value` is printed, and not whether more or less would be better.
    Level,
    /// `value` or more.
    AtLeast,
    /// `value` or less.
    AtMost,
    /// To rise; no amount.
    Increase,
    /// To fall; no amount.
    Decrease,
    /// To stay as it is.
    Maintain,
    /// Something that is to have happened.
    Milestone,
    /// Something that is to exist.
    Deliverable,
}

/// A target that moves in equal steps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Trajectory {
    /// Where it starts, in the unit of the target.
    pub start: String,
    /// How much it moves each year.
    pub step: String,
    /// The unit of the step: as for a target; `not-stated` if left out.
    pub step_unit: Option<String>,
    /// Where it ends, in the unit of the target.
    pub end: String,
    /// When it ends: a date of any precision.
    pub by: String,
}
