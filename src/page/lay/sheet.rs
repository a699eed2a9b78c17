//! Other forms of a comparison: side by side, and the sheet to sign.

use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::changed::counts;
use crate::page::lay::comparison::Place;
use crate::page::lay::comparison::names;
use crate::page::lay::comparison::side;
use crate::page::lay::comparison::unchanged;
use crate::page::lay::text::Differ;
use crate::page::lay::text::Side;
use crate::page::pairs::Pair;
use crate::page::pairs::Why;
use crate::page::pairs::is_adopted;
use crate::page::sentence;
use crate::page::told;
use crate::page::view::Html;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::sheet::SideBySide;
use crate::page::view::sheet::SideRow;
use crate::page::view::sheet::SignOff;
use crate::page::view::sheet::SignOffRow;

pub(super) fn side_by_side(cx: &Cx, frame: &mut Frame, pair: Pair) -> SideBySide {
    frame.description = cx.locale.tv("describe-side-by-side", &names(cx, pair));
    SideBySide {
        old: side(cx, pair.old, Place::Old),
        new: side(cx, pair.new, Place::New),
        legend: cx.t("side-by-side-legend"),
        rows: side_rows(cx, pair),
        comparison: cx.link(PageKey::Comparison(pair)),
    }
}

/// A row a block: sections are opened, lists and tables stay whole.
fn side_rows(cx: &Cx, pair: Pair) -> Vec<SideRow> {
    let compared = cx.comparisons.get(pair).expect("every pair was compared");
    let Some(set) = &compared.set else { return Vec::new() };
    let differ = Differ::new(cx, &cx.route(PageKey::SideBySide(pair)), pair, 1);
    let texts = (&set.text.old, &set.text.new);
    let mut steps = Vec::new();
    open(&set.text.diff.steps, texts, &mut steps);
    let rows = steps.into_iter().enumerate();
    rows.map(|(row, step)| side_row(cx, &differ, texts, (row, step))).collect()
}

fn open<'a>(within: &'a [Step], texts: (&Doc, &Doc), steps: &mut Vec<&'a Step>) {
    for step in within {
        match step {
            Step::Both { new, inside: Inside::Blocks(inside), .. }
            | Step::AddedAround { new, inside }
                if texts.1.block(*new).kind == Kind::Part =>
            {
                open(inside, texts, steps);
            }
            Step::RemovedAround { old, inside } if texts.0.block(*old).kind == Kind::Part => {
                open(inside, texts, steps);
            }
            // All that was in it is told elsewhere.
            Step::RemovedAround { inside, .. } if inside.is_empty() => {}
            other => steps.push(other),
        }
    }
}

fn side_row(cx: &Cx, differ: &Differ, texts: (&Doc, &Doc), (row, step): (usize, &Step)) -> SideRow {
    let (state, message) = match step {
        Step::Both { inside: Inside::Same, .. } => ("same", None),
        Step::Both { .. }
        | Step::Rehoused { .. }
        | Step::AddedAround { .. }
        | Step::RemovedAround { .. } => ("changed", Some("state-changed")),
        Step::Added(_) => ("added", Some("diff-is-added")),
        Step::Removed(_) => ("removed", Some("diff-is-removed")),
        Step::MovedAway { .. } => ("moved-away", Some("state-moved-away")),
        Step::MovedHere { .. } => ("moved-here", Some("state-moved-here")),
        Step::Split { .. } => ("split", Some("diff-is-split")),
        Step::Merged { .. } => ("merged", Some("diff-is-merged")),
    };
    let old_absent = match step {
        Step::Added(_) => Some("not-in-earlier"),
        Step::MovedHere { .. } => Some("stood-elsewhere"),
        _ => None,
    };
    let new_absent = match step {
        Step::Removed(_) => Some("not-in-later"),
        Step::MovedAway { .. } => Some("stands-elsewhere"),
        _ => None,
    };
    let (old_prefix, new_prefix) = (format!("old-{row}"), format!("new-{row}"));
    let side = |absent: Option<&str>, side: (Side, &str)| match absent {
        None => differ.one_side(texts, step, side),
        Some(_) => Html::default(),
    };
    SideRow {
        state: state.to_owned(),
        state_label: message.map(|message| cx.t(message)).unwrap_or_default(),
        old: match step {
            Step::MovedAway { old, .. } => differ.as_it_was(texts.0, *old, &old_prefix),
            _ => side(old_absent, (Side::Old, &old_prefix)),
        },
        new: side(new_absent, (Side::New, &new_prefix)),
        old_absent: old_absent.map(|message| cx.t(message)),
        new_absent: new_absent.map(|message| cx.t(message)),
    }
}

pub(super) fn sign_off(cx: &Cx, frame: &mut Frame, pair: Pair) -> SignOff {
    frame.description = cx.locale.tv("describe-sign-off", &names(cx, pair));
    let compared = cx.comparisons.get(pair).expect("every pair was compared");
    let key = PageKey::Comparison(pair);
    let absolute = cx.options.base_url.as_ref().and_then(|base| base.page(&cx.route(key)));
    SignOff {
        old: side(cx, pair.old, Place::Old),
        new: side(cx, pair.new, Place::New),
        statement: cx.locale.tv(statement(pair), &names(cx, pair)),
        since_adopted: since_adopted(cx, pair),
        counts: counts(cx, compared),
        rows: rows(cx, compared),
        empty: compared.changes().is_empty().then(|| cx.t(unchanged(pair))),
        reported: told::between(pair).map(|it| it.title.words.clone()).collect(),
        comparison: cx.link(key),
        address: absolute.unwrap_or_else(|| cx.href(key)),
    }
}

/// The message with what is signed.
pub(in crate::page) fn statement(pair: Pair) -> &'static str {
    match (is_adopted(pair.old.version), is_adopted(pair.new.version)) {
        (true, false) => "sign-off-of-draft",
        (true, true) => "sign-off-of-adopted",
        (false, _) => "sign-off-since-draft",
    }
}

/// The sheet that begins at the last version that was adopted, where this one begins elsewhere.
fn since_adopted(cx: &Cx, pair: Pair) -> Option<Link> {
    let is_it = |other: &&Compared| other.pair.why == Why::SinceAdopted;
    let other = cx.comparisons.arriving(pair.new).find(is_it)?.pair;
    let differs = other.key() != pair.key();
    differs.then(|| {
        let values = names(cx, other);
        Link {
            text: cx.locale.tv("sign-off-since-adopted", &values),
            ..cx.link(PageKey::SignOff(other))
        }
    })
}

fn rows(cx: &Cx, compared: &Compared) -> Vec<SignOffRow> {
    let pair = compared.pair;
    let subject = |at: InVersion, it: &crate::compare::plan::subject::Subject| {
        crate::page::words::capital(&cx.subject(at, it))
    };
    let rows = compared.changes().iter().map(|change| {
        let kind = sentence::kind(change);
        let new = change.new.as_ref().map(|it| subject(pair.new, it));
        let old = || change.old.as_ref().map(|it| subject(pair.old, it));
        SignOffRow {
            number: change.number,
            kind: kind.to_owned(),
            kind_label: cx.t(&format!("change-{kind}")),
            subject: new.or_else(old).unwrap_or_default(),
            sentence: sentence::of(cx, pair, change),
        }
    });
    rows.collect()
}
