//! `EDITION/events.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::event::EventKind;
use crate::model::fact::Certainty;
use crate::read::raw::fact::Dated;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::fact::Stated;
use crate::read::raw::fact::StatedDate;
use crate::read::raw::version::Person;

/// `events.yaml`: what happened and when, planned and actual.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Events {
    /// The events.
    pub events: Vec<Event>,
}

/// Something that happened or is to happen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Event {
    /// Its id, unique in the edition.
    pub id: String,
    /// Its kind.
    pub kind: EventKind,
    /// What it is, in a few words.
    pub title: String,
    /// The ids of the versions it is about.
    pub versions: Option<Vec<String>>,
    /// The dates that were planned, in the order in which they were announced.
    pub planned: Option<Vec<Dated>>,
    /// When it happened, or `state:` with the reason why that is not known; `not-stated` if left out.
    pub actual: Option<StatedDate>,
    /// More about it, in Markdown.
    pub text: Option<String>,
    /// For a meeting: who, where, what.
    pub meeting: Option<Meeting>,
    /// For a consultation: who, how, until when.
    pub consultation: Option<Consultation>,
    /// The requirements of the rule pack that it answers: a list of their ids.
    pub covers: Option<Vec<String>>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// A meeting and the paper before it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Meeting {
    /// Who met.
    pub body: String,
    /// The time of day as printed.
    pub time: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The item of the agenda.
    pub item: Option<String>,
    /// The paper: its mark or pages.
    pub paper: Option<String>,
    /// What was asked of the meeting.
    pub recommendation: Option<String>,
    /// Headed notes of the paper.
    pub implications: Option<Vec<Implication>>,
    /// Its members as printed.
    pub members: Option<Vec<Person>>,
}

/// A headed note of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Implication {
    /// The heading: `Financial`.
    pub kind: String,
    /// What it says.
    pub text: String,
}

/// A time in which people could say what they think.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Consultation {
    /// Who was asked.
    pub audience: Option<String>,
    /// First day: a date of any precision; `state: not-stated` if left out.
    pub opens: Option<Stated>,
    /// Last day: a date of any precision; `state: not-stated` if left out.
    pub closes: Option<Stated>,
    /// How to answer.
    pub channel: Option<String>,
    /// What came back; `state: not-stated` if left out.
    pub responses: Option<Stated>,
}
