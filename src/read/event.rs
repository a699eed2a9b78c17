//! Events.

use crate::model::event::Consultation;
use crate::model::event::Dated;
use crate::model::event::Event;
use crate::model::event::Meeting;
use crate::model::fact::Stated;
use crate::read::cx::Cx;
use crate::read::pack;
use crate::read::people;
use crate::read::raw;
use crate::read::raw::event as raw_event;
use crate::read::raw::fact::StatedDate;
use crate::yaml::At;

/// The events of `events.yaml`, in the editor's order.
pub(super) fn events(cx: &mut Cx) -> Vec<Event> {
    let Some(decoded) = cx.yaml::<raw_event::Events>() else { return Vec::new() };
    let at = decoded.at().key("events");
    let events = &decoded.value.events;
    events.iter().enumerate().filter_map(|(i, raw)| event(cx, raw, at.item(i))).collect()
}

fn event(cx: &mut Cx, raw: &raw_event::Event, at: At) -> Option<Event> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let versions = raw.versions.as_deref().unwrap_or_default();
    let versions_at = at.key("versions");
    let versions =
        versions.iter().enumerate().filter_map(|(i, id)| cx.id(id, versions_at.item(i))).collect();
    let planned = raw.planned.as_deref().unwrap_or_default();
    let planned_at = at.key("planned");
    let planned = planned
        .iter()
        .enumerate()
        .filter_map(|(i, raw)| dated(cx, raw, planned_at.item(i)))
        .collect();
    Some(Event {
        id: id?,
        kind: raw.kind,
        title: title?,
        versions,
        versions_at: versions_at.span(),
        planned,
        actual: actual(cx, raw.actual.as_ref(), at.key("actual")),
        prose: cx.prose(raw.text.as_ref(), at.key("text")),
        meeting: raw.meeting.as_ref().and_then(|raw| meeting(cx, raw, at.key("meeting"))),
        consultation: raw
            .consultation
            .as_ref()
            .map(|raw| consultation(cx, raw, at.key("consultation"))),
        covers: pack::covers(cx, raw.covers.as_ref(), at.key("covers")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}

fn dated(cx: &mut Cx, raw: &raw::fact::Dated, at: At) -> Option<Dated> {
    let date = cx.moment(&raw.date, at.key("date"))?;
    Some(Dated { date, provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at) })
}

fn actual(cx: &mut Cx, raw: Option<&StatedDate>, at: At) -> Stated<Dated> {
    match raw {
        None => Stated::not_stated(),
        Some(StatedDate::As(raw)) => dated(cx, raw, at).map_or_else(Stated::not_stated, Stated::As),
        Some(StatedDate::Absent(raw)) => Stated::Absent(cx.absent(raw, at)),
    }
}

fn meeting(cx: &mut Cx, raw: &raw_event::Meeting, at: At) -> Option<Meeting> {
    let body = cx.text(&raw.body, at.key("body"))?;
    let implications = raw.implications.as_deref().unwrap_or_default();
    let list = at.key("implications");
    let implication = |(i, raw): (usize, &raw_event::Implication)| {
        let at = list.item(i);
        Some((cx.text(&raw.kind, at.key("kind"))?, cx.text(&raw.text, at.key("text"))?))
    };
    Some(Meeting {
        body,
        implications: implications.iter().enumerate().filter_map(implication).collect(),
        time: cx.optional(raw.time.as_ref(), at.key("time")),
        place: cx.optional(raw.place.as_ref(), at.key("place")),
        item: cx.optional(raw.item.as_ref(), at.key("item")),
        paper: cx.optional(raw.paper.as_ref(), at.key("paper")),
        recommendation: cx.optional(raw.recommendation.as_ref(), at.key("recommendation")),
        members: people::people(cx, raw.members.as_ref(), at.key("members")),
    })
}

fn consultation(cx: &mut Cx, raw: &raw_event::Consultation, at: At) -> Consultation {
    Consultation {
        audience: cx.optional(raw.audience.as_ref(), at.key("audience")),
        opens: cx.stated(raw.opens.as_ref(), at.key("opens"), Cx::moment),
        closes: cx.stated(raw.closes.as_ref(), at.key("closes"), Cx::moment),
        channel: cx.optional(raw.channel.as_ref(), at.key("channel")),
        responses: cx.stated(raw.responses.as_ref(), at.key("responses"), Cx::text),
    }
}
