//! "What changed here", on the pages of commitments, groups and sections; comparisons in lists.

use crate::compare::plan::change::Change;
use crate::model::change::ReportedChange;
use crate::model::change::ReportedKind;
use crate::model::version::About;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::told;
use crate::page::pairs::Pair;
use crate::page::sentence;
use crate::page::told as reported;
use crate::page::view::change::ComparisonCard;
use crate::page::view::frame::Link;
use crate::page::view::history::Changed;

/// What changed in a part of a version since the version before; nothing on a site without
/// comparisons.
pub(super) fn of(cx: &Cx, at: InVersion, about: &About) -> Option<Changed> {
    let history = history(cx, at, about);
    let Some(compared) = cx.comparisons.before(at) else {
        return first(cx, at, history);
    };
    let pair = compared.pair;
    let told = told_links(cx, at, about, pair);
    let computed: Vec<Link> = changes(cx, compared, about);
    let count = computed.len() + reported::about(at, about).filter(|told| is_change(told)).count();
    let state = match (compared.set.is_some(), count) {
        (true, 0) => "same",
        (true, _) => "changed",
        (false, _) => "not-held",
    };
    Some(Changed {
        state: state.to_owned(),
        text: label(cx, compared, count),
        changes: computed.into_iter().chain(told).collect(),
        comparison: Some(cx.link(PageKey::Comparison(pair))),
        history,
    })
}

/// How many changes there are since the version before, in a sentence.
pub(super) fn label(cx: &Cx, compared: &Compared, count: usize) -> String {
    let message = match (compared.set.is_some(), count) {
        (true, 0) => "changed-same",
        (true, _) => "changed-count",
        (false, 0) => "changed-not-held",
        (false, _) => "changed-reported",
    };
    let since = compared.pair.old.version.title.words.clone();
    cx.locale.tv(message, &[("count", count.into()), ("version", since.into())])
}

/// In the first version of an edition there is nothing before, but maybe something after.
fn first(cx: &Cx, at: InVersion, history: Option<Link>) -> Option<Changed> {
    let later = cx.comparisons.arriving(at).chain(cx.comparisons.leaving(at)).next();
    let comparison = later.map(|it| cx.link(PageKey::Comparison(it.pair)));
    if comparison.is_none() && history.is_none() {
        return None;
    }
    Some(Changed {
        state: "first".to_owned(),
        text: cx.t("changed-first"),
        changes: Vec::new(),
        comparison,
        history,
    })
}

fn history(cx: &Cx, at: InVersion, about: &About) -> Option<Link> {
    let About::Commitment(id) = about else { return None };
    if !key::has_history(cx.site) {
        return None;
    }
    let place = at.version.commitments.iter().position(|it| it.id == *id)?;
    Some(cx.link(PageKey::History(at, &at.version.commitments[place], place)))
}

/// Whether what is told is a change, and not two statements that only look like one.
fn is_change(told: &ReportedChange) -> bool {
    told.kind != ReportedKind::NotComparable
}

/// The changes of a part, each in a sentence with a link to where it is shown.
pub(super) fn changes(cx: &Cx, compared: &Compared, about: &About) -> Vec<Link> {
    let page = cx.href(PageKey::Comparison(compared.pair));
    let link = |change: &Change| Link {
        href: format!("{page}#{}", anchor(change.number)),
        text: sentence::of(cx, compared.pair, change),
        detail: None,
    };
    compared.about(about).map(link).collect()
}

/// What sources report of a part, with links to where it is shown.
pub(super) fn told_links(cx: &Cx, at: InVersion, about: &About, pair: Pair) -> Vec<Link> {
    let page = cx.href(PageKey::Comparison(pair));
    let link = |change: &ReportedChange| Link {
        href: format!("{page}#{}", told::anchor(change)),
        text: change.title.words.clone(),
        detail: Some(cx.t(match change.kind {
            ReportedKind::NotComparable => "change-not-comparable",
            _ => "reported-change",
        })),
    };
    reported::about(at, about).map(link).collect()
}

/// The id of a change on the page of its comparison.
pub(super) fn anchor(number: usize) -> String {
    format!("change-{number}")
}

/// A comparison in a list.
pub(super) fn card(cx: &Cx, compared: &Compared) -> ComparisonCard {
    let pair = compared.pair;
    let (basis, basis_label) = match compared.set {
        Some(_) => ("computed", "basis-computed"),
        None if reported::between(pair).next().is_none() => ("reported", "basis-nothing"),
        None => ("reported", "basis-reported"),
    };
    ComparisonCard {
        link: cx.link(PageKey::Comparison(pair)),
        old: cx.version_link(pair.old),
        new: cx.version_link(pair.new),
        basis: basis.to_owned(),
        basis_label: cx.t(basis_label),
        headline: compared.headline(cx),
        counts: counts(cx, compared),
    }
}

/// How many changes there are of each kind and how many are reported, in words.
pub(super) fn counts(cx: &Cx, compared: &Compared) -> Vec<String> {
    let kinds = compared.changes().iter().map(sentence::kind);
    let kinds: Vec<&str> = kinds.collect();
    let of_kind = |kind: &&str| {
        let count = kinds.iter().filter(|other| *other == kind).count();
        (count > 0).then(|| count_of(cx, kind, count))
    };
    let told = reported::between(compared.pair).filter(|told| is_change(told)).count();
    let told = (told > 0).then(|| cx.locale.tv("count-reported", &[("count", told.into())]));
    sentence::KINDS.iter().filter_map(of_kind).chain(told).collect()
}

/// "3 targets changed".
pub(super) fn count_of(cx: &Cx, kind: &str, count: usize) -> String {
    cx.locale.tv(&format!("count-{kind}"), &[("count", count.into())])
}

/// The comparisons of a version: with earlier ones, then with later ones.
pub(super) fn cards(cx: &Cx, at: InVersion) -> Vec<ComparisonCard> {
    let all = cx.comparisons.arriving(at).chain(cx.comparisons.leaving(at));
    all.map(|it| card(cx, it)).collect()
}
