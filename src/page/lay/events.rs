//! The events of an edition.

use crate::model::edition::Edition;
use crate::model::event::Event;
use crate::model::event::EventKind;
use crate::model::fact::Stated;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::prose::Writer;
use crate::page::view::edition;
use crate::page::view::edition::EventDate;
use crate::page::view::edition::Events;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::part::Row;

pub(super) fn events(cx: &Cx, frame: &mut Frame, edition: &Edition) -> Events {
    frame.description =
        cx.locale.tv("describe-events", &[("title", edition.title.words.clone().into())]);
    let mut writer = Writer::new(cx, &cx.route(PageKey::Events(edition)), None);
    Events { events: edition.events.iter().map(|x| event(cx, &mut writer, edition, x)).collect() }
}

fn event(cx: &Cx, writer: &mut Writer, edition: &Edition, event: &Event) -> edition::Event {
    let versions = event.versions.iter().filter_map(|id| {
        let version = edition.versions.iter().find(|version| version.id == *id)?;
        Some(cx.link(PageKey::Version(InVersion { edition, version })))
    });
    let versions: Vec<Link> = versions.collect();
    edition::Event {
        id: event.id.to_string(),
        title: event.title.words.clone(),
        kind: cx.t(kind(event.kind)),
        planned: event.planned.iter().map(|dated| cx.event_date(dated)).collect(),
        actual: actual(cx, event),
        punctuality: punctuality(event).map(|message| cx.t(message)),
        text: writer.short(&event.prose, event.id.as_str()),
        rows: rows(cx, event),
        members: event
            .meeting
            .as_ref()
            .map(|meeting| cx.people(&meeting.members))
            .unwrap_or_default(),
        versions,
        citations: cx.citations(&event.provenance),
        certainty: cx.certainty(event.provenance.certainty),
    }
}

fn actual(cx: &Cx, event: &Event) -> EventDate {
    match &event.actual {
        Stated::As(dated) => cx.event_date(dated),
        Stated::Absent(absent) => EventDate {
            text: cx.unknown(absent),
            machine: None,
            kind: "absent".to_owned(),
            certainty: None,
            citations: Vec::new(),
        },
    }
}

/// Compares the date with the one that was announced first, where both allow a judgement.
fn punctuality(event: &Event) -> Option<&'static str> {
    let planned = event.planned.first()?.date.latest()?;
    let actual = &event.actual.value()?.date;
    match (actual.earliest(), actual.latest()) {
        (Some(earliest), _) if earliest > planned => Some("punctuality-later"),
        (_, Some(latest)) if latest <= planned => Some("punctuality-in-time"),
        _ => None,
    }
}

fn rows(cx: &Cx, event: &Event) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(meeting) = &event.meeting {
        rows.push(cx.text_row("row-body", &meeting.body.words));
        rows.extend(cx.optional_row("row-time", meeting.time.as_ref()));
        rows.extend(cx.optional_row("row-place", meeting.place.as_ref()));
        rows.extend(cx.optional_row("row-item", meeting.item.as_ref()));
        rows.extend(cx.optional_row("row-paper", meeting.paper.as_ref()));
        rows.extend(cx.optional_row("row-recommendation", meeting.recommendation.as_ref()));
        for (kind, text) in &meeting.implications {
            let row = cx.row("row-time", crate::page::prose::text(text));
            let label = cx.locale.tv("row-implication", &[("kind", kind.words.clone().into())]);
            rows.push(Row { label, ..row });
        }
    }
    if let Some(consultation) = &event.consultation {
        rows.extend(cx.optional_row("row-audience", consultation.audience.as_ref()));
        let date = |moment: &_| cx.locale.moment(moment);
        rows.push(cx.known_row("row-opens", &consultation.opens, date));
        rows.push(cx.known_row("row-closes", &consultation.closes, date));
        rows.extend(cx.optional_row("row-channel", consultation.channel.as_ref()));
        rows.push(
            cx.known_row("row-responses", &consultation.responses, |text| text.words.clone()),
        );
    }
    rows
}

fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Drafting => "event-drafting",
        EventKind::Consultation => "event-consultation",
        EventKind::Meeting => "event-meeting",
        EventKind::Decision => "event-decision",
        EventKind::Publication => "event-publication",
        EventKind::Deadline => "event-deadline",
        EventKind::Period => "event-period",
        EventKind::Stamp => "event-stamp",
        EventKind::Context => "event-context",
    }
}
