//! The home page.

use crate::locale::dates::machine;
use crate::model::edition::Edition;
use crate::model::event::Event;
use crate::model::event::EventKind;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::edition::counts;
use crate::page::lay::version::card;
use crate::page::prose::Writer;
use crate::page::view::edition::EditionCard;
use crate::page::view::edition::Home;
use crate::page::view::edition::TimelineEntry;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::words::capital;

pub(super) fn home(cx: &Cx, frame: &mut Frame) -> Home {
    frame.description.clone_from(&cx.site.description.words);
    let mut writer = Writer::new(cx, &cx.route(PageKey::Home), None);
    let introduction = writer.html(&cx.site.prose);
    let editions = cx.site.editions.iter().enumerate();
    let editions =
        editions.map(|(place, edition)| edition_card(cx, &writer, edition, place)).collect();
    let earliest_first = cx.site.editions.iter().rev();
    let timeline =
        earliest_first.flat_map(|edition| timeline(cx, edition, Detail::Milestones)).collect();
    Home { introduction, editions, timeline }
}

fn edition_card(cx: &Cx, writer: &Writer, edition: &Edition, place: usize) -> EditionCard {
    let current = edition.current().map(|version| InVersion { edition, version });
    let before = cx.site.editions.get(place + 1);
    let gap = edition
        .gap_before
        .as_ref()
        .or_else(|| before.and_then(|before| before.gap_after.as_ref()))
        .filter(|_| before.is_some());
    EditionCard {
        link: cx.link(PageKey::Edition(edition)),
        period: period(cx, edition),
        summary: writer.summary(&edition.prose, 240),
        current: current.map(|at| card(cx, at)),
        counts: current.map(|at| counts(cx, at)).unwrap_or_default(),
        changes: current.and_then(|at| what_changed(cx, at)),
        gap: gap.map(|gap| gap.words.clone()),
    }
}

/// The comparison of a version with the one before it, else with another plan, and what matters most
/// in it.
fn what_changed(cx: &Cx, at: InVersion) -> Option<Link> {
    let compared = cx.comparisons.arriving(at).next()?;
    let old = cx.version_name(compared.pair, compared.pair.old);
    let text = cx.locale.tv("changed-since", &[("version", old.into())]);
    let detail = compared.headline(cx);
    Some(Link { text, detail, ..cx.link(PageKey::Comparison(compared.pair)) })
}

/// First and last day where the sources give them, else the label that they print.
pub(super) fn period(cx: &Cx, edition: &Edition) -> String {
    match (edition.period.from, edition.period.to) {
        (Some(from), Some(to)) => {
            let (first, last) = (cx.locale.date(from), cx.locale.date(to));
            cx.locale.tv("date-between", &[("first", first.into()), ("last", last.into())])
        }
        _ => edition.period.label.words.clone(),
    }
}

/// How many events a timeline shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// What changed the plan.
    Milestones,
    /// Everything that happened to it.
    All,
}

/// The dated events of an edition, earliest first.
pub(super) fn timeline(cx: &Cx, edition: &Edition, detail: Detail) -> Vec<TimelineEntry> {
    let shown = |event: &&Event| match event.kind {
        EventKind::Publication
        | EventKind::Decision
        | EventKind::Consultation
        | EventKind::Meeting => true,
        EventKind::Period | EventKind::Drafting => detail == Detail::All,
        EventKind::Deadline | EventKind::Stamp | EventKind::Context => false,
    };
    edition.events.iter().filter(shown).filter_map(|event| entry(cx, edition, event)).collect()
}

fn entry(cx: &Cx, edition: &Edition, event: &Event) -> Option<TimelineEntry> {
    let actual = event.actual.value();
    let dated = actual.or_else(|| event.planned.last())?;
    Some(TimelineEntry {
        date: capital(&cx.locale.moment(&dated.date)),
        machine: machine(&dated.date),
        title: event.title.words.clone(),
        href: format!("{}#{}", cx.href(PageKey::Events(edition)), event.id),
        qualifier: actual.is_none().then(|| cx.t("planned")),
    })
}
