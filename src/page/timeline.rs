//! A line of time for one event: where it was planned, and where it happened.
//!
//! It only shows what the words beside it say, so readers of the screen are not told of it. Open marks
//! are plans, filled ones are what happened; a vague date is as long as it is vague.

use std::fmt::Write;

use crate::base::date::Date;
use crate::base::moment::Moment;
use crate::model::event::Event;
use crate::page::view::Html;

/// The time that all lines of a table share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where lines begin.
    pub first: Date,
    /// Where they end.
    pub last: Date,
}

/// In units of the drawing.
const WIDTH: i64 = 240;
const MARGIN: i64 = 6;
const MIDDLE: i64 = 8;
const RADIUS: i64 = 5;

impl Span {
    /// The time of all events; nothing where no date has bounds.
    #[must_use]
    pub fn of(events: &[&Event]) -> Option<Self> {
        let moments = events.iter().flat_map(|event| {
            event.planned.iter().chain(event.actual.value()).map(|dated| &dated.date)
        });
        let days: Vec<Date> =
            moments.flat_map(|it| [it.earliest(), it.latest()]).flatten().collect();
        Some(Self { first: *days.iter().min()?, last: *days.iter().max()? })
    }

    fn x(self, day: Date) -> i64 {
        let all = i64::from(self.first.days_until(self.last)).max(1);
        MARGIN + i64::from(self.first.days_until(day)) * (WIDTH - 2 * MARGIN) / all
    }
}

/// The line of an event.
#[must_use]
pub fn line(span: Span, event: &Event) -> Html {
    let mut svg = format!(
        "<svg class=\"event-line\" viewBox=\"0 0 {WIDTH} 16\" aria-hidden=\"true\" fill=\"none\" \
         stroke=\"currentColor\"><path d=\"M0 {MIDDLE}H{WIDTH}\" stroke-opacity=\".3\"/>"
    );
    let planned = event.planned.iter().map(|dated| &dated.date);
    let happened = event.actual.value().map(|dated| &dated.date);
    if let (Some(plan), Some(happened)) = (planned.clone().next(), happened)
        && let (Some(from), Some(to)) = (plan.latest(), happened.earliest().or(happened.latest()))
    {
        let (from, to) = (span.x(from), span.x(to));
        let path = format!("<path d=\"M{from} {MIDDLE}H{to}\" stroke-width=\"2\"/>");
        svg.push_str(&path);
    }
    planned.for_each(|moment| mark(&mut svg, span, moment, Look::Open));
    if let Some(moment) = happened {
        mark(&mut svg, span, moment, Look::Filled);
    }
    svg.push_str("</svg>");
    Html(svg)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Open,
    Filled,
}

fn mark(svg: &mut String, span: Span, moment: &Moment, look: Look) {
    let Some(day) = moment.earliest().or(moment.latest()) else { return };
    let last = moment.latest().unwrap_or(day);
    let (x, width) = (span.x(day) - RADIUS, span.x(last) - span.x(day) + 2 * RADIUS);
    let (class, fill) = match look {
        Look::Open => ("event-planned", "none"),
        Look::Filled => ("event-happened", "currentColor"),
    };
    write!(
        svg,
        "<rect class=\"{class}\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{}\" rx=\"{RADIUS}\" \
         fill=\"{fill}\" stroke-width=\"2\"/>",
        MIDDLE - RADIUS,
        2 * RADIUS,
    )
    .expect("writing to memory does not fail");
}
