//! The page of a comparison.

use crate::compare::diff::Step;
use crate::compare::merged;
use crate::compare::plan::change::Change as Model;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Weight;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::pairing::PairedBy;
use crate::compare::plan::set::ChangeSet;
use crate::model::version::Held;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::feed;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::key::forms;
use crate::page::lay::changed::anchor;
use crate::page::lay::changed::count_of;
use crate::page::lay::offers;
use crate::page::lay::structure;
use crate::page::lay::text::Differ;
use crate::page::lay::told;
use crate::page::lay::version::card;
use crate::page::lineage;
use crate::page::pairs::Pair;
use crate::page::prose::Writer;
use crate::page::sentence;
use crate::page::sentence::overview;
use crate::page::sentence::values;
use crate::page::told as sources;
use crate::page::view::Html;
use crate::page::view::change::Change;
use crate::page::view::change::ChangeGroup;
use crate::page::view::change::Comparison;
use crate::page::view::change::FullText;
use crate::page::view::change::KindCount;
use crate::page::view::change::Side;
use crate::page::view::change::SummaryLine;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Heading;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;

/// How many sentences the summary has at most.
const SUMMARY: usize = 10;

pub(super) fn comparison(cx: &Cx, frame: &mut Frame, pair: Pair) -> Comparison {
    let key = PageKey::Comparison(pair);
    let mut writer = Writer::new(cx, &cx.route(key), Some(pair.new));
    let differ = Differ::new(cx, &cx.route(key), pair, 2);
    let compared = cx.comparisons.get(pair).expect("every pair was compared");
    let changes = compared.changes();
    frame.description = cx.locale.tv("describe-comparison", &names(cx, pair));
    let (basis, basis_text) = basis(cx, pair);
    let lines: Vec<SummaryLine> = changes.iter().map(|it| line(cx, pair, it)).collect();
    let view = Comparison {
        old: side(cx, pair.old, Place::Old),
        new: side(cx, pair.new, Place::New),
        basis: basis.to_owned(),
        basis_text,
        digest_warning: digest_warning(cx, pair),
        introduction: pair.listed.map(|it| writer.html(&it.prose)).unwrap_or_default(),
        change_note: change_note(pair),
        summary: summary(&lines, changes),
        overview: overview::of(cx, compared),
        unchanged: nothing(cx, compared),
        counts: counts(cx, &lines, changes),
        groups: groups(cx, &differ, compared),
        only: structure::only(cx, compared),
        reported: told::between(cx, &mut writer, pair),
        aspects: told::aspects(cx, &mut writer, pair),
        structure: structure::rows(cx, compared),
        text: full_text(cx, &differ, compared),
        links: links(cx, pair),
        downloads: cx.data.of_pair(pair).iter().map(|file| file.download(cx)).collect(),
        feed: feed::href(cx),
        offers: offers::of_pair(cx, pair),
    };
    frame.contents = contents(cx, &view);
    view
}

/// The parts of the page, for a list of contents; none for a short page.
fn contents(cx: &Cx, view: &Comparison) -> Vec<Heading> {
    let short = view.overview.is_empty() && view.summary.is_empty() && view.unchanged.is_none();
    let parts = [
        (!short, "in-short", "in-short"),
        (!view.structure.is_empty(), "structure", "structure"),
        (!view.aspects.is_empty(), "aspects", "aspects"),
        (!view.groups.is_empty(), "changes", "all-changes"),
        (view.only.is_some(), "only", "only-on-one-side"),
        (!view.reported.is_empty(), "reported", "reported-changes"),
        (view.text.is_some(), "full-text", "full-text"),
    ];
    let there = parts.into_iter().filter(|(there, ..)| *there);
    let headings: Vec<Heading> =
        there.map(|(_, id, message)| Heading { id: id.to_owned(), text: cx.t(message) }).collect();
    if headings.len() >= 3 { headings } else { Vec::new() }
}

/// That there is nothing to show; nothing where there is.
pub(in crate::page) fn nothing(cx: &Cx, compared: &Compared) -> Option<String> {
    let pair = compared.pair;
    if compared.set.is_some() {
        return compared.changes().is_empty().then(|| cx.t(unchanged(pair)));
    }
    let silent = sources::between(pair).next().is_none();
    silent.then(|| cx.t("comparison-nothing-reported"))
}

/// What to say in the place of changes.
pub(super) fn unchanged(pair: Pair) -> &'static str {
    if pair.is_across() { "comparison-nothing-tied" } else { "comparison-unchanged" }
}

/// The titles of both versions, for messages.
pub(in crate::page) fn names(cx: &Cx, pair: Pair) -> [(&'static str, crate::locale::Value); 2] {
    [
        ("old", cx.version_name(pair, pair.old).into()),
        ("new", cx.version_name(pair, pair.new).into()),
    ]
}

/// Which side of a comparison a version is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The earlier one.
    Old,
    /// The later one.
    New,
}

pub(super) fn side(cx: &Cx, at: InVersion, place: Place) -> Side {
    let card = card(cx, at);
    let (side, label) = match place {
        Place::Old => ("old", "earlier-version"),
        Place::New => ("new", "later-version"),
    };
    Side {
        side: side.to_owned(),
        label: cx.t(label),
        version: card.link,
        edition: cx.link(PageKey::Edition(at.edition)),
        status: card.status,
        status_label: card.status_label,
        dates: card.dates,
        held_label: card.held_label,
        has_text: card.has_text,
    }
}

pub(in crate::page) fn basis(cx: &Cx, pair: Pair) -> (&'static str, String) {
    let held = (pair.old.version.has_text(), pair.new.version.has_text());
    let message = match held {
        (true, true) => return ("computed", cx.t("comparison-computed")),
        (false, false) => "comparison-no-texts",
        (false, true) => "comparison-no-old-text",
        (true, false) => "comparison-no-new-text",
    };
    ("reported", cx.locale.tv(message, &names(cx, pair)))
}

pub(in crate::page) fn digest_warning(cx: &Cx, pair: Pair) -> Option<String> {
    let digest = |at: InVersion| at.version.held == Held::Digest;
    (pair.has_texts() && (digest(pair.old) || digest(pair.new))).then(|| cx.t("comparison-digest"))
}

/// The note that came with the later version says what changed since the version before it.
pub(in crate::page) fn change_note(pair: Pair) -> Option<String> {
    let versions = &pair.new.edition.versions;
    let place = versions.iter().position(|it| it.id == pair.new.version.id)?;
    let before = versions.get(place.checked_sub(1)?)?;
    let follows = !pair.is_across() && before.id == pair.old.version.id;
    let note = pair.new.version.change_note.as_ref().filter(|_| follows);
    note.map(|note| note.words.clone())
}

fn line(cx: &Cx, pair: Pair, change: &Model) -> SummaryLine {
    SummaryLine {
        text: sentence::of(cx, pair, change),
        anchor: anchor(change.number),
        number: change.number,
    }
}

/// The weightiest changes.
fn summary(lines: &[SummaryLine], changes: &[Model]) -> Vec<SummaryLine> {
    lines.iter().take(weighty(changes)).cloned().collect()
}

/// How many changes a summary tells: the first ones; corrections are none of them, unless there is
/// nothing else.
pub(in crate::page) fn weighty(changes: &[Model]) -> usize {
    let weighty =
        |it: &&Model| !matches!(it.consequence, Consequence::Corrections | Consequence::Defects);
    let count = changes.iter().filter(weighty).count();
    let count = if count == 0 { changes.len() } else { count };
    count.min(SUMMARY)
}

fn counts(cx: &Cx, lines: &[SummaryLine], changes: &[Model]) -> Vec<KindCount> {
    let of_kind = |kind: &&'static str| {
        let own = changes.iter().zip(lines).filter(|(it, _)| sentence::kind(it) == *kind);
        let own: Vec<SummaryLine> = own.map(|(_, line)| line.clone()).collect();
        (!own.is_empty()).then(|| KindCount {
            kind: (*kind).to_owned(),
            text: count_of(cx, kind, own.len()),
            changes: own,
        })
    };
    sentence::KINDS.iter().filter_map(of_kind).collect()
}

fn groups(cx: &Cx, differ: &Differ, compared: &Compared) -> Vec<ChangeGroup> {
    let Some(set) = &compared.set else { return Vec::new() };
    let groups = set.counts().into_iter().map(|(consequence, count)| {
        let class = sentence::class(consequence);
        let own = set.changes.iter().filter(|it| it.consequence == consequence);
        ChangeGroup {
            id: format!("class-{class}"),
            class: class.to_owned(),
            title: cx.t(&format!("class-{class}")),
            count: cx.locale.tv("count-changes", &[("count", count.into())]),
            changes: own.map(|it| change(cx, differ, (compared.pair, set), it)).collect(),
        }
    });
    groups.collect()
}

fn change(cx: &Cx, differ: &Differ, (pair, set): (Pair, &ChangeSet), change: &Model) -> Change {
    let kind = sentence::kind(change);
    let total = set.changes.len();
    let number = change.number;
    let (subject, old_subject) = subjects(cx, pair, change);
    let (note, certainty, citations) = ties(cx, (pair, set), change);
    Change {
        id: anchor(number),
        number,
        number_label: cx.locale.tv(
            "change-number",
            &[("number", number.to_string().into()), ("count", total.to_string().into())],
        ),
        kind: kind.to_owned(),
        kind_label: cx.t(&format!("change-{kind}")),
        sentence: sentence::of(cx, pair, change),
        weight: weight(change).to_owned(),
        subject,
        old_subject,
        values: values::of(cx, pair, change),
        text: words(differ, change),
        note,
        certainty,
        citations,
        in_text: in_text(change),
        history: history(cx, pair, change),
        previous: (number > 1).then(|| anchor(number - 1)),
        next: (number < total).then(|| anchor(number + 1)),
    }
}

/// The words of a text before and after.
fn words(differ: &Differ, change: &Model) -> Html {
    match &change.kind {
        ChangeKind::Prose { texts, .. } => {
            differ.changed(&texts.old, &texts.new, &format!("words-{}", change.number))
        }
        _ => Html::default(),
    }
}

/// The later text with what was added and removed; nothing between plans that share no words.
fn full_text(cx: &Cx, differ: &Differ, compared: &Compared) -> Option<FullText> {
    let set = compared.set.as_ref()?;
    let text = &set.text;
    let shared =
        text.diff.steps.iter().any(|step| !matches!(step, Step::Added(_) | Step::Removed(_)));
    shared.then(|| {
        let texts = merged::Compared { old: &text.old, new: &text.new, diff: &text.diff };
        FullText { legend: cx.t("full-text-legend"), html: differ.html(&texts, "text") }
    })
}

fn weight(change: &Model) -> &'static str {
    match &change.kind {
        ChangeKind::Wording { weight: Weight::Correction, .. }
        | ChangeKind::Prose { weight: Weight::Correction, .. } => "minor",
        _ if change.consequence == Consequence::Corrections => "minor",
        _ => "meaning",
    }
}

/// The pages of what a change is about: in the later version, and in the earlier one.
fn subjects(cx: &Cx, pair: Pair, change: &Model) -> (Option<Link>, Option<Link>) {
    let new = change.new.as_ref().and_then(|it| cx.subject_link(pair.new, it));
    let old = change.old.as_ref().and_then(|it| cx.subject_link(pair.old, it));
    if new.is_none() { (old, None) } else { (new, old) }
}

/// Why two things are taken for one, where no id says so: the editor's note with its source, or
/// that they say nearly the same.
pub(in crate::page) fn ties(
    cx: &Cx,
    (pair, set): (Pair, &ChangeSet),
    change: &Model,
) -> (Option<String>, Option<String>, Vec<Citation>) {
    let tie = lineage::declared(pair, change);
    if let Some((note, provenance)) = tie {
        let note = note.map(|note| note.words.clone());
        return (note, cx.certainty(provenance.certainty), cx.citations(provenance));
    }
    let why = change.new.as_ref().and_then(|new| set.pairing.why(new));
    let certainty = match why {
        Some(PairedBy::Likeness(_)) => Some(cx.t("paired-by-likeness")),
        Some(PairedBy::Id | PairedBy::Role | PairedBy::Lineage) | None => None,
    };
    (None, certainty, Vec::new())
}

/// The place in the full text; changes of the text are counted from 1 there.
fn in_text(change: &Model) -> Option<String> {
    match &change.kind {
        ChangeKind::Prose { entries, .. } => {
            entries.first().map(|entry| format!("text-{}", anchor(entry + 1)))
        }
        _ => None,
    }
}

fn history(cx: &Cx, pair: Pair, change: &Model) -> Option<Link> {
    match (&change.new, &change.old) {
        (Some(new), _) => cx.history_link(pair.new, new),
        (None, Some(old)) => cx.history_link(pair.old, old),
        (None, None) => None,
    }
}

fn links(cx: &Cx, pair: Pair) -> Vec<Link> {
    let all = Link { text: cx.t("all-comparisons"), ..cx.link(PageKey::Changes) };
    forms(pair).map(|key| cx.link(key)).chain([all]).collect()
}
