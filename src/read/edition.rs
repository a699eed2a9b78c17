//! An edition from the files of its folder.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::date::Date;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::id::EditionId;
use crate::base::moment::Moment;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::model::edition::Edition;
use crate::model::edition::Label;
use crate::model::edition::Labels;
use crate::model::edition::Period;
use crate::model::event::Event;
use crate::model::reference::VersionKey;
use crate::model::version::Version;
use crate::model::version::VersionDateKind;
use crate::read::change;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::event;
use crate::read::folder::EditionFolder;
use crate::read::folder::VersionFolder;
use crate::read::lineage::Around;
use crate::read::observation;
use crate::read::pack;
use crate::read::raw::edition as raw;
use crate::read::version;
use crate::yaml::At;

const MISSING_FILE: Code = Code("missing-file");
const NO_VERSION: Code = Code("edition-without-version");
const PERIOD_REVERSED: Code = Code("period-reversed");
const SAME_DATE: Code = Code("versions-with-one-date");

/// Reads an edition. Nothing if its `edition.yaml` is missing or unusable.
pub(super) fn read(
    sources: &SourceMap,
    id: &EditionId,
    folder: &EditionFolder,
) -> Outcome<Option<Edition>> {
    let mut diagnostics = Diagnostics::default();
    let header = version::run(&mut diagnostics, sources, folder.edition, |cx| header(cx, id));
    if let (None, Some(any)) = (folder.edition, folder.any) {
        let message = format!("the folder `{id}` has no file `edition.yaml`");
        diagnostics.push(Diagnostic::error(MISSING_FILE, Span::start_of(any), message).with_help(
            "add `edition.yaml` with `title` and `period`, or move the folder out of the content folder",
        ));
    }
    let versions = versions(&mut diagnostics, sources, id, folder);
    let events = version::run(&mut diagnostics, sources, folder.events, event::events);
    let changes = version::run(&mut diagnostics, sources, folder.changes, change::changes);
    let results = version::run(&mut diagnostics, sources, folder.results, observation::results);
    let Some(mut edition) = header.flatten() else { return Outcome { value: None, diagnostics } };
    edition.versions = ordered(&mut diagnostics, versions);
    edition.events = by_date(unique(&mut diagnostics, events.unwrap_or_default(), |event| {
        (event.id.clone(), event.at)
    }));
    edition.changes = unique(&mut diagnostics, changes.unwrap_or_default(), |change| {
        (change.id.clone(), change.at)
    });
    let results = results.unwrap_or_default();
    edition.results = observation::settle(&mut diagnostics, results, &edition.versions);
    if folder.versions.is_empty() && folder.unnamed == 0 {
        diagnostics.push(
            Diagnostic::error(NO_VERSION, edition.at, "this edition has no version").with_help(
                "add a folder such as `2026-03-draft` with a file `version.yaml`; \
                 `planpress new version` makes one",
            ),
        );
    }
    if edition.versions.is_empty() {
        // If there are folders, what is wrong with each has been said.
        return Outcome { value: None, diagnostics };
    }
    Outcome { value: Some(edition), diagnostics }
}

/// Reads what each version is, then what is in it: an id of the version before can only be looked
/// up once it is known which versions have a text.
fn versions(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    id: &EditionId,
    folder: &EditionFolder,
) -> Vec<Version> {
    let headers: Vec<Outcome<Option<Version>>> =
        folder.versions.par_iter().map(|(id, folder)| version::read(sources, id, folder)).collect();
    // A version that cannot be read may have a text.
    let with_text = headers.iter().map(|it| it.value.as_ref().is_none_or(Version::has_text));
    let with_text: Vec<Option<VersionKey>> = folder
        .versions
        .keys()
        .zip(with_text)
        .map(|(version, has_text)| has_text.then(|| (id.clone(), version.clone())))
        .collect();
    let around = |place: usize| Around {
        before: with_text[..place].iter().rev().flatten().next().cloned(),
        after: with_text[place + 1..].iter().flatten().next().cloned(),
    };
    let folders: Vec<&VersionFolder> = folder.versions.values().collect();
    let outcomes: Vec<(Diagnostics, Outcome<Option<Version>>)> = headers
        .into_par_iter()
        .enumerate()
        .map(|(place, header)| {
            let around = around(place);
            let parts = version::parts(sources, folders[place], &around, header.value);
            (header.diagnostics, parts)
        })
        .collect();
    let mut versions = Vec::new();
    for (found, outcome) in outcomes {
        diagnostics.append(found);
        diagnostics.append(outcome.diagnostics);
        versions.extend(outcome.value);
    }
    versions
}

/// Earliest first. The order is that of the ids, which begin with the year and month by custom;
/// dates in `version.yaml` may be missing or vague.
fn ordered(diagnostics: &mut Diagnostics, mut versions: Vec<Version>) -> Vec<Version> {
    versions.sort_by(|a, b| a.id.cmp(&b.id));
    let mut known: BTreeMap<Date, (&Version, Span)> = BTreeMap::new();
    for later in &versions {
        let Some((date, second)) = exact_date(later) else { continue };
        if let Some((earlier, first)) = known.get(&date) {
            let message = format!("the versions `{}` and `{}` have one date", earlier.id, later.id);
            diagnostics.push(
                Diagnostic::error(SAME_DATE, second, message)
                    .with_label(*first, "the other version")
                    .with_help("two versions cannot be published on one day: correct a date, or remove one"),
            );
        } else {
            known.insert(date, (later, second));
        }
    }
    versions
}

/// The day on which a version was published or came into force, and where an editor wrote it.
fn exact_date(version: &Version) -> Option<(Date, Span)> {
    version.dates.iter().find_map(|date| match (&date.kind, &date.dated.date) {
        (VersionDateKind::Published | VersionDateKind::InForce, Moment::Day(day)) => {
            Some((*day, date.at))
        }
        _ => None,
    })
}

/// Earliest first, a vague date by its end; an event without any date stays behind the one that the
/// editor wrote before it.
fn by_date(events: Vec<Event>) -> Vec<Event> {
    let mut last = None;
    let mut keyed: Vec<(Option<Date>, Event)> = Vec::with_capacity(events.len());
    for event in events {
        let dated = event.actual.value().or_else(|| event.planned.last());
        last = dated.and_then(|dated| dated.date.sort_key()).or(last);
        keyed.push((last, event));
    }
    keyed.sort_by_key(|(date, _)| *date);
    keyed.into_iter().map(|(_, event)| event).collect()
}

fn header(cx: &mut Cx, id: &EditionId) -> Option<Edition> {
    let decoded = cx.yaml::<raw::Edition>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let title = cx.text(&raw.title, at.key("title"));
    let period = period(cx, &raw.period, at.key("period"));
    let title = title?;
    let short_title = cx.optional(raw.short_title.as_ref(), at.key("short-title"));
    Some(Edition {
        id: id.clone(),
        short_title: short_title.unwrap_or_else(|| title.clone()),
        title,
        period: period?,
        labels: raw
            .labels
            .as_ref()
            .map(|raw| labels(cx, raw, at.key("labels")))
            .unwrap_or_default(),
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        gap_before: cx.optional(raw.gap_before.as_ref(), at.key("gap-before")),
        gap_after: cx.optional(raw.gap_after.as_ref(), at.key("gap-after")),
        versions: Vec::new(),
        events: Vec::new(),
        changes: Vec::new(),
        pack: pack::name(cx, raw.pack.as_ref(), at.key("pack")),
        results: Vec::new(),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
        at: at.key("title").span(),
    })
}

fn period(cx: &mut Cx, raw: &raw::Period, at: At) -> Option<Period> {
    let label = cx.text(&raw.label, at.key("label"));
    let from = cx.date(raw.from.as_ref(), at.key("from"));
    let to = cx.date(raw.to.as_ref(), at.key("to"));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let message = format!("the period ends on {to}, before it begins on {from}");
        cx.error(
            PERIOD_REVERSED,
            at.key("to"),
            message,
            "swap `from` and `to`, or correct one of them",
        );
    }
    let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
    Some(Period { label: label?, from, to, provenance })
}

fn labels(cx: &mut Cx, raw: &raw::Labels, at: At) -> Labels {
    Labels {
        group: raw.group.as_ref().and_then(|raw| label(cx, raw, at.key("group"))),
        commitment: raw.commitment.as_ref().and_then(|raw| label(cx, raw, at.key("commitment"))),
        measures: cx.optional(raw.measures.as_ref(), at.key("measures")),
        success: cx.optional(raw.success.as_ref(), at.key("success")),
        delivery: cx.optional(raw.delivery.as_ref(), at.key("delivery")),
        measure: cx.optional(raw.measure.as_ref(), at.key("measure")),
    }
}

fn label(cx: &mut Cx, raw: &raw::Label, at: At) -> Option<Label> {
    Some(Label {
        one: cx.text(&raw.one, at.key("one"))?,
        many: cx.text(&raw.many, at.key("many"))?,
    })
}
