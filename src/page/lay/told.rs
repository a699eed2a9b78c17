//! What others report, and what the editor puts side by side: apart from what texts show.

use crate::model::change::Basis;
use crate::model::change::ReportedChange;
use crate::model::change::ReportedKind;
use crate::model::change::ReportedSide;
use crate::model::comparison::Aspect as ModelAspect;
use crate::model::comparison::AspectSide as ModelSide;
use crate::model::edition::Edition;
use crate::model::fact::Stated;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;
use crate::page::prose::Writer;
use crate::page::prose::escaped;
use crate::page::told;
use crate::page::view::Html;
use crate::page::view::change::Aspect;
use crate::page::view::change::AspectSide;
use crate::page::view::change::Quoted;
use crate::page::view::change::Reported;
use crate::page::view::frame::Link;

/// The changes that are told of the time between two versions.
pub(super) fn between(cx: &Cx, writer: &mut Writer, pair: Pair) -> Vec<Reported> {
    told::between(pair).map(|change| reported(cx, writer, pair.new, change)).collect()
}

/// A change that somebody tells, on a page about the version `at`.
pub(super) fn reported(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    change: &ReportedChange,
) -> Reported {
    let (kind, message) = kind(change.kind);
    let (basis, basis_label) = match change.basis {
        Basis::Reported => ("reported", "basis-reported-by"),
        Basis::Compared => ("compared", "basis-compared-wording"),
    };
    let id = anchor(change);
    Reported {
        title: change.title.words.clone(),
        kind: kind.to_owned(),
        kind_label: cx.t(message),
        basis: basis.to_owned(),
        basis_label: cx.t(basis_label),
        between: between_words(cx, at.edition, change),
        text: writer.short(&change.prose, &id),
        old: quoted(cx, at.edition, &change.old),
        new: quoted(cx, at.edition, &change.new),
        about: about(cx, at, change),
        certainty: cx.certainty(change.provenance.certainty),
        citations: cx.citations(&change.provenance),
        id,
    }
}

/// "From the draft to October 2013": of what time a change is reported.
pub(in crate::page) fn between_words(
    cx: &Cx,
    edition: &Edition,
    change: &ReportedChange,
) -> String {
    let [old, new] = [&change.old, &change.new].map(|side| side_name(cx, edition, side));
    cx.locale.tv("from-to", &[("old", old.into()), ("new", new.into())])
}

/// The id of a change on the page of a comparison.
pub(super) fn anchor(change: &ReportedChange) -> String {
    format!("reported-{}", change.id)
}

/// The version or the date that speaks.
fn side_name(cx: &Cx, edition: &Edition, side: &ReportedSide) -> String {
    let version = side.version.as_ref();
    let version = version.and_then(|id| edition.versions.iter().find(|other| other.id == *id));
    let when = side.when.as_ref().map(|when| cx.locale.moment(when));
    let title = version.map(|version| version.title.words.clone());
    title.or(when).unwrap_or_else(|| cx.t("state-not-in-sources"))
}

/// What one side of a reported change says, where a source quotes it.
pub(in crate::page) fn quoted(cx: &Cx, edition: &Edition, side: &ReportedSide) -> Option<Quoted> {
    let text = side.text.as_ref()?;
    Some(Quoted {
        label: side_name(cx, edition, side),
        text: text.words.clone(),
        citations: cx.citations(&side.provenance),
    })
}

/// The pages of what it concerns, in the later version that has them.
fn about(cx: &Cx, at: InVersion, change: &ReportedChange) -> Vec<Link> {
    let sides = [&change.new, &change.old].into_iter().filter_map(|side| side.version.as_ref());
    let named = sides
        .filter_map(|id| at.edition.versions.iter().find(|version| version.id == *id))
        .map(|version| InVersion { version, ..at });
    let places: Vec<InVersion> = std::iter::once(at).chain(named).collect();
    let find = |about: &About| places.iter().find_map(|place| cx.part_link(*place, about));
    change.about.iter().filter_map(find).collect()
}

/// A kind of reported changes for the look, and the message with its name.
pub(in crate::page) fn kind(kind: ReportedKind) -> (&'static str, &'static str) {
    match kind {
        ReportedKind::Status => ("status", "change-status"),
        ReportedKind::Merged => ("merged", "change-merged"),
        ReportedKind::Split => ("split", "change-split"),
        ReportedKind::Renamed => ("renamed", "change-renamed"),
        ReportedKind::Reordered => ("reordered", "change-reordered"),
        ReportedKind::Moved => ("moved", "change-moved"),
        ReportedKind::Added => ("added", "change-added"),
        ReportedKind::Removed => ("removed", "change-removed"),
        ReportedKind::Reworded => ("reworded", "change-reworded"),
        ReportedKind::Target => ("target", "change-target"),
        ReportedKind::Date => ("date", "change-date"),
        ReportedKind::Contact => ("contact", "change-contact"),
        ReportedKind::Figure => ("figure", "change-figure"),
        ReportedKind::Emphasis => ("emphasis", "change-emphasis"),
        ReportedKind::NotComparable => ("not-comparable", "change-not-comparable"),
    }
}

/// What both versions say, aspect by aspect, as the editor put it.
pub(super) fn aspects(cx: &Cx, writer: &mut Writer, pair: Pair) -> Vec<Aspect> {
    let aspects = pair.listed.map(|listed| listed.aspects.as_slice()).unwrap_or_default();
    aspects.iter().map(|it| aspect(cx, writer, it)).collect()
}

fn aspect(cx: &Cx, writer: &mut Writer, aspect: &ModelAspect) -> Aspect {
    let id = format!("aspect-{}", aspect.id);
    Aspect {
        title: aspect.title.words.clone(),
        old: aspect_side(cx, writer, &aspect.old, &format!("{id}-old")),
        new: aspect_side(cx, writer, &aspect.new, &format!("{id}-new")),
        note: writer.short(&aspect.note, &id),
        id,
    }
}

fn aspect_side(cx: &Cx, writer: &mut Writer, side: &ModelSide, prefix: &str) -> AspectSide {
    let (text, kind) = match &side.prose {
        Stated::As(prose) => (writer.short(prose, prefix), "stated"),
        Stated::Absent(absent) => {
            (Html(format!("<p>{}</p>", escaped(&cx.absent(absent)).0)), "absent")
        }
    };
    AspectSide {
        text,
        kind: kind.to_owned(),
        certainty: cx.certainty(side.provenance.certainty),
        citations: cx.citations(&side.provenance),
    }
}
