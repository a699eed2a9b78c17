//! What happened and when: planned and actual, with sources.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::id::EventId;
use crate::base::id::VersionId;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::contact::Person;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::pack::Cover;
use crate::model::prose::Prose;

/// Something that happened or is to happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id, unique in its edition.
    pub id: EventId,
    /// Its kind.
    pub kind: EventKind,
    /// What it is, in a few words.
    pub title: Text,
    /// The versions it is about.
    pub versions: Vec<VersionId>,
    /// Where an editor wrote them.
    pub versions_at: Span,
    /// The dates that were planned, in the order in which they were announced.
    pub planned: Vec<Dated>,
    /// When it happened, or why that is not known.
    pub actual: Stated<Dated>,
    /// More about it.
    pub prose: Prose,
    /// The meeting, if it is one.
    pub meeting: Option<Meeting>,
    /// The consultation, if it is one.
    pub consultation: Option<Consultation>,
    /// The requirements of a rule pack that it answers, as its editor says.
    pub covers: Vec<Cover>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A date with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The date.
    pub date: Moment,
    /// Where it stands.
    pub provenance: Provenance,
}

/// Kinds of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// A plan was written.
    Drafting,
    /// People were asked.
    Consultation,
    /// A meeting.
    Meeting,
    /// A decision.
    Decision,
    /// Something was published.
    Publication,
    /// The last day for something.
    Deadline,
    /// A period began or ended.
    Period,
    /// A date stamped on a page or file, which need not be the date of what it says.
    Stamp,
    /// Something outside the plan that it refers to.
    Context,
}

/// A meeting and the paper before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Who met.
    pub body: Text,
    /// The time of day as printed: "2.00 pm".
    pub time: Option<Text>,
    /// Where.
    pub place: Option<Text>,
    /// The item of the agenda.
    pub item: Option<Text>,
    /// The paper: its mark or pages.
    pub paper: Option<Text>,
    /// What was asked of the meeting.
    pub recommendation: Option<Text>,
    /// Headed notes of the paper: "Financial", "Legal".
    pub implications: Vec<(Text, Text)>,
    /// Its members as printed.
    pub members: Vec<Person>,
}

/// A time in which people could say what they think.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Who was asked.
    pub audience: Option<Text>,
    /// First day.
    pub opens: Stated<Moment>,
    /// Last day.
    pub closes: Stated<Moment>,
    /// How to answer.
    pub channel: Option<Text>,
    /// What came back.
    pub responses: Stated<Text>,
}
