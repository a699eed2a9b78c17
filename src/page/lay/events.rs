//! The events of an edition.

use crate::model::coverage::Punctuality;
use crate::model::coverage::punctuality;
use crate::model::edition::Edition;
use crate::model::event::Event;
use crate::model::event::EventKind;
use crate::model::fact::Stated;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::coverage;
use crate::page::prose::Writer;
use crate::page::timeline;
use crate::page::timeline::Span;
use crate::page::view::Html;
use crate::page::view::edition;
use crate::page::view::edition::EventDate;
use crate::page::view::edition::Events;
use crate::page::view::edition::Planned;
use crate::page::view::edition::PlannedRow;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::part::Row;

pub(super) fn events(cx: &Cx, frame: &mut Frame, edition: &Edition) -> Events {
    frame.description =
        cx.locale.tv("describe-events", &[("title", edition.title.words.clone().into())]);
    let mut writer = Writer::new(cx, &cx.route(PageKey::Events(edition)), None);
    Events {
        planned: planned(cx, edition),
        events: edition.events.iter().map(|x| event(cx, &mut writer, edition, x)).collect(),
        downloads: cx.data.of_events(cx, edition).map(|file| file.download(cx)).collect(),
    }
}

/// What was planned beside what happened, on lines of time that begin and end on the same days; without
/// lines where all is of one day.
fn planned(cx: &Cx, edition: &Edition) -> Option<Planned> {
    let events: Vec<&Event> = edition.events.iter().filter(|it| !it.planned.is_empty()).collect();
    let span = Span::of(&events)?;
    let values =
        [("first", cx.locale.date(span.first).into()), ("last", cx.locale.date(span.last).into())];
    let legend = if span.first == span.last { "planned-one-day" } else { "planned-legend" };
    Some(Planned {
        legend: cx.locale.tv(legend, &values),
        rows: events.iter().map(|event| planned_row(cx, span, event)).collect(),
    })
}

fn planned_row(cx: &Cx, span: Span, event: &Event) -> PlannedRow {
    let punctuality = punctuality(event);
    PlannedRow {
        title: event.title.words.clone(),
        id: event.id.to_string(),
        line: if span.first < span.last { timeline::line(span, event) } else { Html::default() },
        planned: event.planned.iter().map(|dated| cx.event_date(dated).text).collect(),
        actual: actual(cx, event).text,
        punctuality: punctuality
            .map_or_else(|| cx.t("punctuality-open"), |it| coverage::punctuality(cx, it)),
        kind: match punctuality {
            Some(Punctuality::Later) => "later",
            Some(Punctuality::InTime) => "in-time",
            None => "open",
        }
        .to_owned(),
    }
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
        punctuality: punctuality(event).map(|it| coverage::punctuality(cx, it)),
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

/// When an event took place, or why that is not known.
pub(super) fn actual(cx: &Cx, event: &Event) -> EventDate {
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
