//! What stands on every side of a sheet, and what a reader has to know first.

use std::collections::BTreeMap;

use crate::base::mark;
use crate::base::moment::Moment;
use crate::model::version::Status;
use crate::model::version::VersionDate;
use crate::model::version::VersionDateKind;
use crate::page::banner::standing;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::paper::Sheet;
use crate::page::paper::SheetKey;
use crate::page::paper::Words;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::route;
use crate::page::translated;
use crate::page::words::date_label;
use crate::page::words::status_label;

/// The sheet around its blocks.
pub(super) fn sheet(cx: &Cx, key: SheetKey, blocks: Vec<Block>) -> Sheet {
    let at = key.version();
    let pen = Pen::new(cx, Some(at));
    let title = match key {
        SheetKey::Changes(_) => cx.title(key.page()),
        _ => said(&at.edition.title),
    };
    let (address, shown) = address(cx, key);
    let label = cx.t("read-it-at");
    let date = date_of(&at.version.dates);
    let lang = cx.locale.lang();
    Sheet {
        kind: key.kind(),
        lang: lang.to_string(),
        dir: lang.direction().as_str(),
        title: unmarked(&title),
        title_runs: pen.words(&title),
        name: unmarked(&cx.t(key.kind().message())),
        body: unmarked(&cx.site.body.names.first().map_or_else(String::new, |it| said(&it.name))),
        version: unmarked(&said(&at.version.title)),
        status: unmarked(&cx.t(status_label(at.version.status))),
        date_words: date.map_or_else(String::new, |date| unmarked(&dated(cx, date))),
        date: date.and_then(|date| day(&date.dated.date)),
        draft: is_draft(at).then(|| unmarked(&cx.t("paper-draft-mark"))),
        address,
        address_words: unmarked(&format!("{label} {shown}")),
        address_label: unmarked(&label),
        address_shown: shown,
        keywords: keywords(cx, at),
        description: unmarked(&describe(cx, key)),
        words: words(cx),
        accent: cx.options.accent.clone(),
        blocks,
    }
}

/// Whether a version is not adopted.
fn is_draft(at: InVersion) -> bool {
    matches!(at.version.status, Status::Draft | Status::Consultation)
}

/// The address on the web, and what to show of it.
fn address(cx: &Cx, key: SheetKey) -> (Option<String>, String) {
    let route = cx.route(key.page());
    let address = cx.options.base_url.as_ref().and_then(|base| base.page(&route));
    let shown = address.clone().unwrap_or_else(|| format!("/{route}"));
    (address, shown)
}

/// The date that tells one version from another: that from which it is what it is.
pub(super) fn date_of(dates: &[VersionDate]) -> Option<&VersionDate> {
    let order = [
        VersionDateKind::Published,
        VersionDateKind::Approved,
        VersionDateKind::InForce,
        VersionDateKind::Presented,
        VersionDateKind::Consulted,
        VersionDateKind::Drafted,
    ];
    order.iter().find_map(|kind| dates.iter().find(|date| date.kind == *kind))
}

fn dated(cx: &Cx, date: &VersionDate) -> String {
    let words = cx.locale.moment(&date.dated.date);
    let values = [("label", cx.t(date_label(date.kind)).into()), ("value", words.into())];
    cx.locale.tv("label-with-value", &values)
}

fn day(moment: &Moment) -> Option<[i16; 3]> {
    let day = match moment {
        Moment::Day(day) => Some(*day),
        _ => moment.latest().or_else(|| moment.earliest()),
    }?;
    Some([day.year(), i16::from(day.month()), i16::from(day.day())])
}

fn keywords(cx: &Cx, at: InVersion) -> Vec<String> {
    let all = [&at.edition.title, &at.version.title, &cx.site.body.area];
    all.map(|text| mark::plain(&text.words).into_owned()).to_vec()
}

fn describe(cx: &Cx, key: SheetKey) -> String {
    let at = key.version();
    let (plan, version) = (at.edition.title.words.clone(), at.version.title.words.clone());
    let values = [("plan", plan.into()), ("version", version.into())];
    match key {
        SheetKey::Whole(_) => cx.locale.tv("paper-describe-whole", &values),
        SheetKey::Changes(pair) => {
            let (old, new) = (cx.version_name(pair, pair.old), cx.version_name(pair, pair.new));
            cx.locale.tv("describe-comparison", &[("old", old.into()), ("new", new.into())])
        }
        _ => cx.locale.tv("describe-summary", &values),
    }
}

fn words(cx: &Cx) -> Words {
    let (page, pages) = ("\u{1}", "\u{2}");
    let of = cx.locale.tv("paper-page-of", &[("page", page.into()), ("pages", pages.into())]);
    let of = mark::plain(&of);
    let (before, rest) = of.split_once(page).unwrap_or((&of, ""));
    let (between, after) = rest.split_once(pages).unwrap_or((rest, ""));
    let others = [
        ("contents", "contents"),
        ("continued", "paper-continued"),
        ("addresses", "paper-addresses"),
        ("before", "before"),
        ("after", "after"),
        ("nothing", "nothing-there"),
        ("change", "change"),
        ("notes", "footnotes"),
        ("note", "footnote"),
        ("sign-off", "sign-off"),
        ("comments", "sign-comment"),
        ("book-accessibility", "book-accessibility"),
    ];
    let others = others.map(|(name, message)| (name, mark::plain(&cx.t(message)).into_owned()));
    Words { page_of: [before, between, after].map(str::to_owned), others: BTreeMap::from(others) }
}

/// What a reader has to know first: that a version is a draft or replaced, who translated it.
pub(super) fn notices(cx: &Cx, key: SheetKey) -> Vec<Block> {
    let pen = Pen::new(cx, None);
    let mut notices = Vec::new();
    if let Some((_, label, text)) = standing(key.version().version) {
        let blocks = vec![Block::paragraph(pen.words(&cx.t(text)))];
        notices.push(Content::Note { label: unmarked(&cx.t(label)), blocks }.into());
    }
    if let Some(notice) = translated::notice(cx, key.page()) {
        let sentences = notice.sentences.iter().map(|sentence| pen.words(sentence));
        let mut line = joined(sentences, " ");
        let source = route::in_language(cx, key.page(), cx.site.language());
        let source = cx.options.base_url.as_ref().and_then(|base| base.page(&source));
        if source.is_some() {
            line = joined([line, pen.link(&notice.source.text, source)], " ");
        }
        let blocks = vec![Block::paragraph(line)];
        notices.push(Content::Note { label: unmarked(&notice.label), blocks }.into());
    }
    notices
}
