//! All of a version, in reading order.

use crate::model::commitment::Group;
use crate::model::framework::Framework;
use crate::model::version::About;
use crate::model::version::Section;
use crate::model::version::VersionDate;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::lay::commitment::data_source;
use crate::page::lay::results::remark;
use crate::page::paper::SheetKey;
use crate::page::paper::closing;
use crate::page::paper::commitment;
use crate::page::paper::commitment::defects;
use crate::page::paper::commitment::sources;
use crate::page::paper::head::notices;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::results;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Role;
use crate::page::words::capital;
use crate::page::words::date_label;
use crate::page::words::held_label;
use crate::page::words::status_label;

/// Introduction, sections, groups with their commitments, the framework, contacts.
pub(super) fn whole<'a>(cx: &'a Cx<'a>, key: SheetKey<'a>, at: InVersion<'a>) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(at));
    // Without an address of the site, links within the sheet begin with `#`.
    let base = cx.options.base_url.as_ref();
    pen.whole = Some(base.and_then(|base| base.page(&cx.route(key.page()))).unwrap_or_default());
    let mut blocks = notices(cx, key);
    blocks.push(facts(&pen, at));
    blocks.extend(remark(cx, at).map(|it| Block::with_role(pen.words(&it), Role::Small)));
    blocks.extend(pen.prose(&at.version.prose, 1));
    for it in &at.version.sections {
        section(&mut blocks, &mut pen, at, it);
    }
    for it in &at.version.groups {
        group(&mut blocks, &mut pen, at, it);
    }
    if let Some(it) = &at.version.framework {
        framework(&mut blocks, &mut pen, at, it);
    }
    let of_all = defects(&pen, at, &About::Version);
    if !of_all.is_empty() {
        blocks.push(Block::heading(1, pen.words(&cx.t("title-defects"))));
        blocks.extend(of_all);
    }
    blocks.extend(closing::contacts(&pen));
    blocks.extend(closing::other_formats(&pen, at));
    blocks
}

/// Title, status, dates and source of a version.
pub(super) fn facts(pen: &Pen, at: InVersion) -> Block {
    let (cx, version) = (pen.cx, at.version);
    let row = |message: &str, words: &str| fact(pen, message, words);
    let mut rows = Vec::new();
    rows.extend(version.plan_title.as_ref().map(|it| row("row-plan-title", &said(it))));
    rows.push(row("row-status", &cx.t(status_label(version.status))));
    rows.push(row("row-held", &cx.t(held_label(version.held))));
    rows.extend(version.dates.iter().map(|date| dated(pen, date)));
    let document = version.document.as_ref().and_then(|id| cx.document(id));
    rows.extend(document.map(|document| {
        let certainty = cx.certainty(version.document_certainty);
        row("row-document", &with_certainty(cx, said(&document.title), certainty))
    }));
    rows.extend(results::none(pen, at));
    Content::Facts { rows }.into()
}

fn dated(pen: &Pen, date: &VersionDate) -> Fact {
    let words = capital(&pen.cx.locale.moment(&date.dated.date));
    let certainty = pen.cx.certainty(date.dated.provenance.certainty);
    fact(pen, date_label(date.kind), &with_certainty(pen.cx, words, certainty))
}

/// A row of facts with plain words.
pub(super) fn fact(pen: &Pen, message: &str, words: &str) -> Fact {
    Fact { label: unmarked(&pen.cx.t(message)), value: pen.words(words) }
}

/// "By October 2013 (our inference)".
pub(super) fn with_certainty(cx: &Cx, words: String, certainty: Option<String>) -> String {
    let Some(certainty) = certainty else { return words };
    let values = [("text", words.into()), ("certainty", certainty.into())];
    cx.locale.tv("with-certainty", &values)
}

fn section(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, section: &Section) {
    let heading = Content::Heading {
        level: 1,
        runs: pen.text(&section.title),
        id: Some(format!("section-{}", section.id)),
        number: None,
    };
    blocks.push(heading.into());
    blocks.extend(pen.prose(&section.prose, 2));
    blocks.extend(defects(pen, at, &About::Section(section.id.clone())));
    blocks.extend(sources(pen, at, &section.provenance));
}

fn group(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, group: &Group) {
    let heading = Content::Heading {
        level: 1,
        runs: pen.text(&group.title),
        id: Some(format!("group-{}", group.id)),
        number: Some(unmarked(&pen.cx.group_label(at, group))),
    };
    blocks.push(heading.into());
    blocks.extend(pen.prose(&group.prose, 2));
    blocks.extend(defects(pen, at, &About::Group(group.id.clone())));
    blocks.extend(sources(pen, at, &group.provenance));
    for it in at.version.commitments_of(&group.id) {
        commitment::commitment(blocks, pen, at, it);
    }
}

/// The metrics, one table a priority.
fn framework(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, framework: &Framework) {
    let cx = pen.cx;
    let heading = Content::Heading {
        level: 1,
        runs: pen.text(&framework.title),
        id: Some("framework".to_owned()),
        number: None,
    };
    blocks.push(heading.into());
    blocks.extend(pen.prose(&framework.prose, 2));
    blocks.extend(defects(pen, at, &About::Framework));
    for priority in &framework.priorities {
        let certainty = cx.certainty(priority.provenance.certainty);
        let title = with_certainty(cx, said(&priority.title), certainty);
        blocks.push(Block::heading(2, pen.words(&title)));
        let metrics = priority.metrics.iter();
        let rows = metrics
            .map(|metric| vec![pen.text(&metric.title), pen.words(&data_source(cx, metric).words)]);
        let table = Content::Table {
            caption: Vec::new(),
            head: vec![pen.words(&cx.t("metric")), pen.words(&cx.t("data-source"))],
            align: vec![Align::Start, Align::Start],
            rows: rows.collect(),
            row_headings: true,
        };
        blocks.push(table.into());
        for metric in &priority.metrics {
            blocks.extend(pen.prose(&metric.note, 3));
            results::of_metric(blocks, pen, at, metric);
        }
    }
    blocks.extend(sources(pen, at, &framework.provenance));
}
