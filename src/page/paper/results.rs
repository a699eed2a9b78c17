//! What measures came to, on paper.

use crate::model::commitment::Commitment;
use crate::model::framework::Metric;
use crate::model::measure::Measure;
use crate::model::observation::Measured;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::results;
use crate::page::paper::commitment::places;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Line;
use crate::page::paper::whole::fact;
use crate::page::paper::whole::with_certainty;
use crate::page::prose::Writer;
use crate::page::view::result::MeasureResults;
use crate::page::view::result::ResultRow;

/// Whether any result is held against a version.
pub(super) fn are_there(at: InVersion) -> bool {
    at.edition.results_of(&at.version.id).next().is_some()
}

/// That there is none, said once for the whole version.
pub(super) fn none(pen: &Pen, at: InVersion) -> Option<Fact> {
    if are_there(at) || at.version.commitments.is_empty() {
        return None;
    }
    let counted = at.version.commitments.iter().any(|it| it.all_measures().next().is_some());
    let counted = counted || at.version.framework.is_some();
    let message = if counted { "results-none" } else { "outcome-nothing-measured" };
    Some(fact(pen, "outcome", &pen.cx.t(message)))
}

/// The latest result of a measure, if there is one: "Latest result: 46.1% (2027/28). Met".
pub(super) fn latest(pen: &Pen, at: InVersion, of: (&Commitment, &Measure)) -> Option<String> {
    let words = results::latest_of(pen.cx, at, of)?;
    let values = [("label", pen.cx.t("latest-result").into()), ("value", words.into())];
    Some(pen.cx.locale.tv("label-with-value", &values))
}

/// All results of a measure, in a table.
pub(super) fn of_measure(
    blocks: &mut Vec<Block>,
    pen: &mut Pen,
    at: InVersion,
    (commitment, measure): (&Commitment, &Measure),
) {
    let found = results::of_measure(pen.cx, &mut writer(pen, at), at, (commitment, measure));
    let of = Measured::Measure(commitment.id.clone(), measure.id.clone());
    put(blocks, pen, at, (&of, found));
}

/// All results of a metric, in a table.
pub(super) fn of_metric(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, metric: &Metric) {
    let found = results::of_metric(pen.cx, &mut writer(pen, at), at, metric);
    let of = Measured::Metric(metric.id.clone());
    put(blocks, pen, at, (&of, found));
}

fn writer<'a>(pen: &Pen<'a>, at: InVersion<'a>) -> Writer<'a> {
    Writer::new(pen.cx, &pen.cx.route(PageKey::Results(at)), Some(at))
}

fn put(
    blocks: &mut Vec<Block>,
    pen: &mut Pen,
    at: InVersion,
    (of, found): (&Measured, Option<MeasureResults>),
) {
    let Some(found) = found else { return };
    let cx = pen.cx;
    let head = ["result-period", "result", "outcome", "where-printed"];
    let title = [("label", cx.t("results-caption").into()), ("value", found.title.into())];
    let table = Content::Table {
        caption: pen.words(&cx.locale.tv("label-with-value", &title)),
        head: head.map(|message| pen.words(&cx.t(message))).to_vec(),
        align: vec![Align::Start; head.len()],
        rows: found.rows.iter().map(|it| row(pen, it)).collect(),
        row_headings: true,
    };
    blocks.push(table.into());
    let series = at.edition.results_of(&at.version.id).filter(|series| series.of == *of);
    for observation in series.flat_map(|series| &series.observations) {
        blocks.extend(pen.prose(&observation.note, 4));
    }
}

/// Period; value with what stands beside it; verdict with its reason; source.
fn row(pen: &Pen, it: &ResultRow) -> Vec<Line> {
    let value = with_certainty(pen.cx, it.value.clone(), it.certainty.clone());
    let beside = it.compared.iter().map(|it| &it.text);
    let values = std::iter::once(&value).chain(&it.count).chain(beside);
    let basis = Some(&it.basis).filter(|basis| !basis.is_empty());
    let verdict = std::iter::once(&it.verdict).chain(basis).chain(&it.contradiction);
    let places = match places(&it.citations) {
        none if none.is_empty() => pen.cx.t("result-without-source"),
        places => places,
    };
    let lines =
        |texts: &mut dyn Iterator<Item = &String>| joined(texts.map(|text| pen.words(text)), "\n");
    vec![
        pen.words(&it.period),
        lines(&mut values.into_iter()),
        lines(&mut verdict.into_iter()),
        pen.words(&places),
    ]
}
