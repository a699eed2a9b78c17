//! Other forms of a comparison: side by side, and the sheet to sign.

use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::changed::counts;
use crate::page::lay::comparison::Place;
use crate::page::lay::comparison::names;
use crate::page::lay::comparison::side;
use crate::page::pairs::Pair;
use crate::page::pairs::Why;
use crate::page::pairs::is_adopted;
use crate::page::sentence;
use crate::page::told;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::sheet::SideBySide;
use crate::page::view::sheet::SignOff;
use crate::page::view::sheet::SignOffRow;

pub(super) fn side_by_side(cx: &Cx, frame: &mut Frame, pair: Pair) -> SideBySide {
    frame.description = cx.locale.tv("describe-side-by-side", &names(cx, pair));
    SideBySide {
        old: side(cx, pair.old, Place::Old),
        new: side(cx, pair.new, Place::New),
        legend: cx.t("side-by-side-legend"),
        rows: Vec::new(),
        comparison: cx.link(PageKey::Comparison(pair)),
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
        empty: compared.changes().is_empty().then(|| cx.t("comparison-unchanged")),
        reported: told::between(pair).map(|it| it.title.words.clone()).collect(),
        comparison: cx.link(key),
        address: absolute.unwrap_or_else(|| cx.href(key)),
    }
}

fn statement(pair: Pair) -> &'static str {
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
