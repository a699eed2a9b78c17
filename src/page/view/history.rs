//! What became of one thing through time: a commitment, a topic; and what is new on a page.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::change::Reported;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Row;

/// "What changed here", on the pages of commitments, groups and sections.
#[derive(Debug, Clone, Serialize)]
pub struct Changed {
    /// `changed`, `same`, `new`, `not-held` (no earlier text to compare with) or `first`: for the
    /// look.
    pub state: String,
    /// The state in a sentence: "2 changes since Published plan, March 2013".
    pub text: String,
    /// Each change in a sentence, with a link to `…#change-N`; reported ones to `…#reported-ID`,
    /// with "reported" as detail. May be empty.
    pub changes: Vec<Link>,
    /// The comparison with the version before.
    pub comparison: Option<Link>,
    /// What happened to the commitment through all versions and editions; on commitments only.
    pub history: Option<Link>,
}

/// The history of a commitment: `…/commitments/ID/history/`.
#[derive(Debug, Clone, Serialize)]
pub struct History {
    /// "Strategic priority 12".
    pub label: String,
    /// The page of the commitment.
    pub commitment: Link,
    /// How far it can be followed, in a sentence or two.
    pub summary: String,
    /// All versions of all editions, earliest first.
    pub steps: Vec<HistoryStep>,
    /// What sources report about it.
    pub reported: Vec<Reported>,
    /// Topics of the editor that it belongs to.
    pub threads: Vec<Thread>,
    /// That threads are the editors' reading, in a sentence; present exactly with `threads`.
    pub threads_label: Option<String>,
}

/// A version in the history of a commitment.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryStep {
    /// The version, its edition as detail.
    pub version: Link,
    /// `this` (the version whose page led here), `present`, `not-held` or `not-mentioned`.
    pub state: String,
    /// The state in words: "In this version", "Text not held, so nobody can say", "Not mentioned;
    /// that does not show that it was dropped".
    pub state_label: String,
    /// "Approved: by 29 October 2013".
    pub dates: Vec<String>,
    /// What it is called there, one or (after a split or before a merger) several.
    pub commitments: Vec<Link>,
    /// Group, number, measures and targets there; empty where it is not there.
    pub facts: Vec<Row>,
    /// How it comes from what was before, as declared: "Continues …", "Merged into …".
    pub descent: Vec<DescentNote>,
    /// What changed since the step before, each with a link to `…#change-N`.
    pub changes: Vec<Link>,
    /// What changed since the step before, in a sentence; absent for the first.
    pub changed_label: Option<String>,
}

/// A tie between a commitment and another, as the editor declares it.
#[derive(Debug, Clone, Serialize)]
pub struct DescentNote {
    /// `continues`, `merged-into`, `split-from` or `renamed-from`.
    pub kind: String,
    /// In a sentence.
    pub text: String,
    /// The other one.
    pub other: Link,
    /// More about it.
    pub note: Option<String>,
    /// "our reading"; absent where a source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// The topics that the editor follows: `/changes/threads/`.
#[derive(Debug, Clone, Serialize)]
pub struct Threads {
    /// That they are the editors' reading, in a sentence or two.
    pub label: String,
    /// In the editor's order.
    pub threads: Vec<Thread>,
}

/// A topic through versions and editions.
#[derive(Debug, Clone, Serialize)]
pub struct Thread {
    /// `thread-ID`: its id.
    pub id: String,
    /// The topic.
    pub title: String,
    /// Its place on the page of threads, for the page of a commitment.
    pub href: String,
    /// What the editor says about it; may be empty.
    pub text: Html,
    /// "our reading" and the like.
    pub certainty: Option<String>,
    /// Who says so.
    pub citations: Vec<Citation>,
    /// What each version says, earliest first.
    pub steps: Vec<ThreadStep>,
}

/// What a version says about a topic.
#[derive(Debug, Clone, Serialize)]
pub struct ThreadStep {
    /// The version, its edition as detail.
    pub version: Link,
    /// Where it speaks of the topic; the kind of place as detail. Empty where it does not.
    pub places: Vec<Link>,
    /// That it does not mention the topic, and the search that found nothing.
    pub not_mentioned: Option<String>,
    /// Why its values cannot be compared with those of the step before.
    pub not_comparable: Option<String>,
    /// More about it.
    pub note: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}
