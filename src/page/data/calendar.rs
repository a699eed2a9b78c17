//! The exact days of an edition's events as a calendar (iCalendar, RFC 5545).
//!
//! Only days that a source gives are in it: a month is not made into a day. Every entry has the id of
//! its event, so that a calendar program that reads the file again finds the entries that it has.

use icalendar::Calendar;
use icalendar::Component;
use icalendar::Event as Entry;
use icalendar::EventStatus;
use icalendar::Property;

use crate::base::date::Date;
use crate::base::moment::Moment;
use crate::model::edition::Edition;
use crate::model::event::Event;
use crate::page::cx::Cx;
use crate::page::key::PageKey;

/// The calendar of an edition; nothing if no event has an exact day.
pub(super) fn of(cx: &Cx, edition: &Edition) -> Option<Vec<u8>> {
    let entries: Vec<Entry> =
        edition.events.iter().flat_map(|event| entries(cx, edition, event)).collect();
    if entries.is_empty() {
        return None;
    }
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", cx.options.generator.as_str()));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.name(&edition.title.words);
    for entry in entries {
        calendar.push(entry);
    }
    Some(calendar.to_string().into_bytes())
}

/// The day on which an event happened; else the day for which it was last planned. And the last day
/// of a consultation.
fn entries(cx: &Cx, edition: &Edition, event: &Event) -> Vec<Entry> {
    let title = event.title.words.as_str();
    let happened = event.actual.value().and_then(|dated| day(&dated.date));
    let planned = || event.planned.last().and_then(|dated| day(&dated.date));
    let mut entries = Vec::new();
    if let Some(day) = happened {
        entries.push(entry(cx, (edition, event), day, (title, "", EventStatus::Confirmed)));
    } else if event.actual.value().is_none()
        && let Some(day) = planned()
    {
        let title = cx.locale.tv("calendar-planned", &[("title", title.into())]);
        entries.push(entry(cx, (edition, event), day, (&title, "", EventStatus::Tentative)));
    }
    let closes = event.consultation.as_ref().and_then(|it| it.closes.value()).and_then(day);
    if let Some(day) = closes.filter(|day| happened != Some(*day)) {
        let title = cx.locale.tv("calendar-closes", &[("title", title.into())]);
        entries.push(entry(cx, (edition, event), day, (&title, "-closes", EventStatus::Confirmed)));
    }
    entries
}

fn day(moment: &Moment) -> Option<Date> {
    match moment {
        Moment::Day(day) => Some(*day),
        _ => None,
    }
}

fn entry(
    cx: &Cx,
    (edition, event): (&Edition, &Event),
    day: Date,
    (title, part, status): (&str, &str, EventStatus),
) -> Entry {
    let date = |day: Date| day.to_string().replace('-', "");
    let whole_day = |key: &str, day: Date| {
        let mut property = Property::new(key, date(day));
        property.add_parameter("VALUE", "DATE");
        property
    };
    let mut entry = Entry::new();
    entry
        .uid(&format!("{}-{}{part}@planpress", edition.id, event.id))
        // The file has no clock: an entry is as old as the day that it is about.
        .append_property(("DTSTAMP", format!("{}T000000Z", date(day)).as_str()))
        .append_property(whole_day("DTSTART", day))
        .append_property(("TRANSP", "TRANSPARENT"))
        .summary(title)
        .status(status);
    // An end is the first day that is not part of it (RFC 5545, 3.6.1).
    if let Some(next) = day.next() {
        entry.append_property(whole_day("DTEND", next));
    }
    let route = cx.route(PageKey::Events(edition));
    if let Some(page) = cx.options.base_url.as_ref().and_then(|base| base.page(&route)) {
        entry.append_property(("URL", format!("{page}#{}", event.id).as_str()));
    }
    entry.done()
}
