//! What of a rule pack a version answers, and where.
//!
//! Only what is there is found: a part whose editor wrote `covers`, an event, a date. What is not
//! found may still be in the text; nobody has said so.

use crate::model::commitment::Commitment;
use crate::model::edition::Edition;
use crate::model::event::Event;
use crate::model::event::EventKind;
use crate::model::fact::Stated;
use crate::model::pack::Cover;
use crate::model::pack::FoundBy;
use crate::model::pack::Requirement;
use crate::model::version::Section;
use crate::model::version::Version;
use crate::model::version::VersionDate;
use crate::model::version::VersionDateKind;

/// A requirement and what answers it; nothing if nothing was found.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// What answers it, in the order of the plan, events last.
    pub found: Vec<Found<'a>>,
}

/// Something that answers a requirement.
#[derive(Debug, Clone, Copy)]
pub enum Found<'a> {
    /// The version as a whole.
    Version,
    /// A section, with its place in the version.
    Section(&'a Section, usize),
    /// A commitment, with its place in the version.
    Commitment(&'a Commitment, usize),
    /// The performance framework.
    Framework,
    /// The measures.
    Measures,
    /// The figures.
    Figures,
    /// The contacts or people of the version.
    Contacts,
    /// The period of the edition.
    Period,
    /// A date of the version.
    Date(&'a VersionDate),
    /// An event.
    Event(&'a Event),
}

/// What answers each of the requirements, in their order.
#[must_use]
pub fn answers<'a>(
    requirements: &'a [Requirement],
    edition: &'a Edition,
    version: &'a Version,
) -> Vec<Answer<'a>> {
    let answer = |requirement: &'a Requirement| Answer {
        requirement,
        found: requirement
            .found_by
            .iter()
            .flat_map(|by| found(requirement, *by, edition, version))
            .fold(Vec::new(), once),
    };
    requirements.iter().map(answer).collect()
}

/// An event can answer by its kind and by what its editor says: once is enough.
fn once<'a>(mut all: Vec<Found<'a>>, found: Found<'a>) -> Vec<Found<'a>> {
    let is_event = |it: &Found, event: &Event| matches!(it, Found::Event(it) if it.id == event.id);
    match found {
        Found::Event(event) if all.iter().any(|it| is_event(it, event)) => {}
        found => all.push(found),
    }
    all
}

fn found<'a>(
    requirement: &Requirement,
    by: FoundBy,
    edition: &'a Edition,
    version: &'a Version,
) -> Vec<Found<'a>> {
    let there = |is: bool, found: Found<'a>| if is { vec![found] } else { Vec::new() };
    match by {
        FoundBy::Covers => covering(requirement, edition, version),
        FoundBy::EventConsultation => events_of_kind(EventKind::Consultation, edition, version),
        FoundBy::EventDecision => events_of_kind(EventKind::Decision, edition, version),
        FoundBy::DatePublished => date(VersionDateKind::Published, version),
        FoundBy::DateApproved => date(VersionDateKind::Approved, version),
        FoundBy::Period => {
            let period = &edition.period;
            there(period.from.is_some() && period.to.is_some(), Found::Period)
        }
        FoundBy::Commitments => {
            let first = version.commitments.first();
            first.map(|first| Found::Commitment(first, 0)).into_iter().collect()
        }
        FoundBy::Measures => {
            let mut measures = version.commitments.iter().flat_map(Commitment::all_measures);
            let framework = there(version.framework.is_some(), Found::Framework);
            let measures = there(measures.next().is_some(), Found::Measures);
            measures.into_iter().chain(framework).collect()
        }
        FoundBy::Figures => there(!version.figures.is_empty(), Found::Figures),
        FoundBy::Contacts => there(!version.contacts.is_empty(), Found::Contacts),
        FoundBy::People => there(!version.people.is_empty(), Found::Contacts),
    }
}

fn covering<'a>(
    requirement: &Requirement,
    edition: &'a Edition,
    version: &'a Version,
) -> Vec<Found<'a>> {
    let covers = |covers: &[Cover]| covers.iter().any(|cover| cover.of == requirement.id);
    let whole = covers(&version.covers).then_some(Found::Version);
    let sections = version.sections.iter().enumerate().filter(|(_, it)| covers(&it.covers));
    let sections = sections.map(|(place, it)| Found::Section(it, place));
    let commitments = version.commitments.iter().enumerate().filter(|(_, it)| covers(&it.covers));
    let commitments = commitments.map(|(place, it)| Found::Commitment(it, place));
    let framework = version.framework.as_ref().filter(|it| covers(&it.covers));
    let framework = framework.map(|_| Found::Framework);
    let events = concerning(edition, version).filter(|it| covers(&it.covers)).map(Found::Event);
    whole.into_iter().chain(sections).chain(commitments).chain(framework).chain(events).collect()
}

/// The events that are about a version.
fn concerning<'a>(edition: &'a Edition, version: &'a Version) -> impl Iterator<Item = &'a Event> {
    edition.events.iter().filter(|event| event.versions.contains(&version.id))
}

fn events_of_kind<'a>(
    kind: EventKind,
    edition: &'a Edition,
    version: &'a Version,
) -> Vec<Found<'a>> {
    concerning(edition, version).filter(|it| it.kind == kind).map(Found::Event).collect()
}

fn date(kind: VersionDateKind, version: &Version) -> Vec<Found<'_>> {
    version.dates.iter().filter(|date| date.kind == kind).map(Found::Date).collect()
}

/// Whether an event took place by the date that was announced first, where both allow a judgement.
#[must_use]
pub fn punctuality(event: &Event) -> Option<Punctuality> {
    let planned = event.planned.first()?.date.latest()?;
    let Stated::As(actual) = &event.actual else { return None };
    match (actual.date.earliest(), actual.date.latest()) {
        (Some(earliest), _) if earliest > planned => Some(Punctuality::Later),
        (_, Some(latest)) if latest <= planned => Some(Punctuality::InTime),
        _ => None,
    }
}

/// How an event's date compares with the one that was announced first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Punctuality {
    /// After it.
    Later,
    /// By it.
    InTime,
}
