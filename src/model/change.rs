//! Changes that a source reports, or that an editor read from the wording of documents.
//!
//! They stand beside the changes that are computed from texts, and are never mixed with them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::id::ChangeId;
use crate::base::id::VersionId;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::version::About;

/// A change between two points in the life of an edition, told by somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedChange {
    /// Its id, unique in its edition.
    pub id: ChangeId,
    /// What was before. At least one side names a version.
    pub old: ReportedSide,
    /// What is after.
    pub new: ReportedSide,
    /// Its kind.
    pub kind: ReportedKind,
    /// What it rests on.
    pub basis: Basis,
    /// What changed, in a few words.
    pub title: Text,
    /// What changed, in the site's own words.
    pub prose: Prose,
    /// What it concerns, by ids of either version; the version as a whole if empty.
    pub about: Vec<About>,
    /// Where an editor wrote that.
    pub about_at: Span,
    /// Where it stands, and whether it is inferred.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// One side of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedSide {
    /// The version. Absent where a report tells of a time between versions; then there is a date.
    pub version: Option<VersionId>,
    /// The date of the report, where it is not a version that speaks.
    pub when: Option<Moment>,
    /// The words as printed, where the wording is the fact.
    pub text: Option<Text>,
    /// Where these words stand.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What a change told by somebody rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A source says that it changed; the text before or after is not held.
    Reported,
    /// Two held documents word it differently.
    Compared,
}

/// Kinds of changes told by somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReportedKind {
    /// The standing of the plan: draft, published, revised.
    Status,
    /// Several became one, or one became part of others.
    Merged,
    /// One became several.
    Split,
    /// A new name for the same.
    Renamed,
    /// Another order.
    Reordered,
    /// The same in another place.
    Moved,
    /// Something new.
    Added,
    /// Something that a source says was taken out. Silence is no such source.
    Removed,
    /// Other words.
    Reworded,
    /// A target.
    Target,
    /// A date.
    Date,
    /// A way to reach somebody.
    Contact,
    /// A figure.
    Figure,
    /// More or less weight on something.
    Emphasis,
    /// Two statements that look like a change of one value and are not.
    NotComparable,
}
