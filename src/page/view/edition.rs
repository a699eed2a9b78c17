//! Home, editions, events.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::change::ComparisonCard;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Download;
use crate::page::view::part::Person;
use crate::page::view::part::Row;

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct Home {
    /// The introduction.
    pub introduction: Html,
    /// The editions and the gaps between them, latest first.
    pub editions: Vec<EditionCard>,
    /// The most important dates of all editions, earliest first.
    pub timeline: Vec<TimelineEntry>,
}

/// An edition in a list.
#[derive(Debug, Clone, Serialize)]
pub struct EditionCard {
    /// Its page.
    pub link: Link,
    /// "1 April 2013 to 31 March 2017".
    pub period: String,
    /// A sentence or two.
    pub summary: String,
    /// The version to read first.
    pub current: Option<VersionCard>,
    /// Counts in words: "18 strategic priorities in 4 themes".
    pub counts: Vec<String>,
    /// The comparison that says most about the version to read first: with the version before it,
    /// else with the edition before.
    pub changes: Option<Link>,
    /// What lies between this edition and the one before it in time, in words.
    pub gap: Option<String>,
}

/// A version in a list.
#[derive(Debug, Clone, Serialize)]
pub struct VersionCard {
    /// Its page.
    pub link: Link,
    /// `draft`, `consultation`, `published`, `revised`, `superseded` or `withdrawn`.
    pub status: String,
    /// The status in words.
    pub status_label: String,
    /// "Approved by 29 October 2013".
    pub dates: Vec<String>,
    /// How much of the text is held, in words.
    pub held_label: String,
    /// Whether there is a text to read.
    pub has_text: bool,
    /// What changed since the version before.
    pub change_note: Option<String>,
}

/// A date in a list.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineEntry {
    /// In words: "29 October 2013".
    pub date: String,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY` for `<time datetime>`, where there is one.
    pub machine: Option<String>,
    /// What happened.
    pub title: String,
    /// The event on the page of events.
    pub href: String,
    /// "Planned", where nobody says that it happened.
    pub qualifier: Option<String>,
}

/// An edition.
#[derive(Debug, Clone, Serialize)]
pub struct Edition {
    /// What it is.
    pub introduction: Html,
    /// Facts: period, titles.
    pub facts: Vec<Row>,
    /// Its versions, latest first.
    pub versions: Vec<VersionCard>,
    /// The version to read first, with its groups.
    pub current: Option<VersionCard>,
    /// The groups of that version.
    pub groups: Vec<GroupCard>,
    /// Its events.
    pub events: Link,
    /// The most important dates, earliest first.
    pub timeline: Vec<TimelineEntry>,
    /// Comparisons of its versions, latest first; then those with other editions.
    pub comparisons: Vec<ComparisonCard>,
    /// What is missing before this edition.
    pub gap_before: Option<String>,
    /// What is missing after it.
    pub gap_after: Option<String>,
}

/// A group in a list.
#[derive(Debug, Clone, Serialize)]
pub struct GroupCard {
    /// Its page.
    pub link: Link,
    /// "Theme 1".
    pub label: String,
    /// A sentence or two.
    pub summary: String,
    /// Its commitments.
    pub commitments: Vec<CommitmentCard>,
}

/// A commitment in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CommitmentCard {
    /// Its page, with its short title.
    pub link: Link,
    /// The number that the plan prints.
    pub number: Option<String>,
    /// Its whole title.
    pub title: String,
    /// The measures in a few words each: "13% reduction in domestic burglary".
    pub targets: Vec<String>,
}

/// The events of an edition.
#[derive(Debug, Clone, Serialize)]
pub struct Events {
    /// What was planned, and what happened; absent where nothing was planned.
    pub planned: Option<Planned>,
    /// Earliest first.
    pub events: Vec<Event>,
    /// The same as files.
    pub downloads: Vec<Download>,
}

/// What was planned, and what happened.
#[derive(Debug, Clone, Serialize)]
pub struct Planned {
    /// How the lines of time are read.
    pub legend: String,
    /// The events that were planned, earliest first.
    pub rows: Vec<PlannedRow>,
}

/// An event that was planned.
#[derive(Debug, Clone, Serialize)]
pub struct PlannedRow {
    /// What it is.
    pub title: String,
    /// The event on this page.
    pub id: String,
    /// The line of time; what it shows stands beside it in words.
    pub line: Html,
    /// The dates that were announced, in that order.
    pub planned: Vec<String>,
    /// When it happened, or why that is not known.
    pub actual: String,
    /// "Later than first planned", or that nobody can say.
    pub punctuality: String,
    /// `later`, `in-time` or `open`.
    pub kind: String,
}

/// An event.
#[derive(Debug, Clone, Serialize)]
pub struct Event {
    /// For links to it.
    pub id: String,
    /// What it is.
    pub title: String,
    /// "Meeting".
    pub kind: String,
    /// Planned dates in the order in which they were announced.
    pub planned: Vec<EventDate>,
    /// The actual date.
    pub actual: EventDate,
    /// "Later than first planned", "As planned", "No source says when it happened".
    pub punctuality: Option<String>,
    /// More about it.
    pub text: Html,
    /// Meeting or consultation in rows.
    pub rows: Vec<Row>,
    /// Members of the meeting.
    pub members: Vec<Person>,
    /// The versions it is about.
    pub versions: Vec<Link>,
    /// Where it stands.
    pub citations: Vec<Citation>,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
}

/// A date of an event, or words why there is none.
#[derive(Debug, Clone, Serialize)]
pub struct EventDate {
    /// In words.
    pub text: String,
    /// For `<time datetime>`, where there is one.
    pub machine: Option<String>,
    /// `stated`, `inferred` or `absent`.
    pub kind: String,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}
