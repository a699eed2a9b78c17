//! How a commitment is measured, and the values it is to reach.

use crate::base::decimal::Decimal;
use crate::base::id::MeasureId;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::fact::Absent;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::prose::Prose;

/// All measures of a commitment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measures {
    /// Measures in the order of the plan, in one or more sub-groups.
    Listed(Vec<MeasureGroup>),
    /// The plan has a place for measures, but none in it: "under review".
    Absent(Absent, Provenance),
    /// The plan has no measures for this commitment.
    None,
}

/// Measures that share a heading or a deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureGroup {
    /// The heading, if the plan has one: "Theft from motor vehicle".
    pub title: Option<Text>,
    /// The shared deadline, if the plan has one.
    pub due: Option<Moment>,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// One thing that is counted or checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id, unique in its commitment.
    pub id: MeasureId,
    /// Its id in the version before, where that was another one.
    pub renamed_from: Option<MeasureId>,
    /// Where an editor wrote that id.
    pub renamed_from_at: Span,
    /// The measure as a short plain sentence or phrase.
    pub text: Text,
    /// The wording of the source, where it is the fact.
    pub printed: Option<Text>,
    /// What is to be reached.
    pub target: Target,
    /// What is counted: "domestic burglary". Absent only for milestones and deliverables.
    pub of: Option<Text>,
    /// Who or where is meant: "victims of violent crime with injury".
    pub scope: Option<Text>,
    /// The survey or data set that it is measured by.
    pub measured_by: Option<Text>,
    /// The value from which change is counted.
    pub baseline: Stated<Text>,
    /// By when; a shared deadline of the group is copied here.
    pub due: Stated<Moment>,
    /// Steps on the way.
    pub trajectory: Option<Trajectory>,
    /// More about it.
    pub note: Prose,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What a measure is to reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A change by an amount: "13% reduction".
    ChangeBy(Trend, Quantity),
    /// A value: "90% satisfaction".
    Level(Bound, Quantity),
    /// A direction without an amount.
    Trend(Trend),
    /// Something that is to have happened.
    Milestone,
    /// Something that is to exist.
    Deliverable,
    /// It is only watched.
    None,
}

/// The way in which a number is to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trend {
    /// Up.
    Increase,
    /// Down.
    Decrease,
    /// No change.
    Maintain,
}

/// How a level is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// The source prints the value without saying.
    AsPrinted,
    /// That much or more.
    AtLeast,
    /// That much or less.
    AtMost,
}

/// A number with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// The number as written.
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
}

/// Units of a plan's numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// Hundredths.
    Percent,
    /// Differences between two percentages.
    PercentagePoint,
    /// Pounds sterling.
    Pounds,
    /// Millions of pounds sterling.
    MillionPounds,
    /// Plain count of what is measured.
    Number,
    /// The source prints a number and does not say of what.
    NotStated,
    /// Anything else, in words: "hours".
    Words(Text),
}

/// A target that moves in equal steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trajectory {
    /// Where it starts.
    pub start: Quantity,
    /// How much it moves each year.
    pub step: Quantity,
    /// Where it ends.
    pub end: Quantity,
    /// When it ends.
    pub by: Moment,
}
