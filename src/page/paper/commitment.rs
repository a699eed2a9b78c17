//! A commitment in full: what is said, how it is measured, what is to be reached.

use crate::model::commitment::Commitment;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::measure::Measure;
use crate::model::measure::MeasureGroup;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::model::version::About;
use crate::page::frame;
use crate::page::key::InVersion;
use crate::page::lay::commitment::is_measured;
use crate::page::lay::commitment::statement_label;
use crate::page::lay::defects;
use crate::page::lay::results::outcome;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::results;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Role;
use crate::page::paper::whole::fact;
use crate::page::paper::whole::with_certainty;
use crate::page::view::part::Citation;
use crate::page::words::capital;

/// A commitment under a heading of level 2.
pub(super) fn commitment(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, it: &Commitment) {
    let heading = Content::Heading {
        level: 2,
        runs: pen.text(&it.title),
        id: Some(it.id.to_string()),
        number: it.number.clone(),
    };
    blocks.push(heading.into());
    blocks.extend(pen.prose(&it.prose, 3));
    statements(blocks, pen, at, it);
    measures(blocks, pen, at, it);
    blocks.extend(self::defects(pen, at, &About::Commitment(it.id.clone())));
    blocks.extend(sources(pen, at, &it.provenance));
}

fn statements(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, it: &Commitment) {
    for statement in &it.statements {
        let label = statement_label(pen.cx, at, statement.kind);
        let certainty = pen.cx.certainty(statement.provenance.certainty);
        let label = with_certainty(pen.cx, label, certainty);
        blocks.push(Block::heading(3, pen.words(&label)));
        blocks.extend(pen.prose(&statement.prose, 4));
    }
}

fn measures(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, it: &Commitment) {
    let cx = pen.cx;
    let title = at.edition.labels.measures.as_ref();
    let title = title.map_or_else(|| cx.t("measures"), said);
    let mut rows = Vec::new();
    match &it.measures {
        Measures::Listed(groups) => {
            blocks.push(Block::heading(3, pen.words(&title)));
            for group in groups {
                measure_group(blocks, pen, at, (it, group));
            }
        }
        Measures::Absent(absent, _) => {
            rows.push(fact(pen, "measures-absent", &cx.absent(absent)));
        }
        Measures::None if it.statements.is_empty() => {
            rows.push(fact(pen, "measures-none", &cx.t("measures-none-text")));
        }
        Measures::None => {}
    }
    // Where there is no result at all, the sheet says so once, at its beginning.
    if results::are_there(at) {
        let none = if is_measured(at, it) { "outcome-none" } else { "outcome-nothing-measured" };
        let outcome = outcome(cx, at, it).unwrap_or_else(|| cx.t(none));
        rows.push(fact(pen, "outcome", &outcome));
    }
    if !rows.is_empty() {
        blocks.push(Content::Facts { rows }.into());
    }
}

fn measure_group(
    blocks: &mut Vec<Block>,
    pen: &mut Pen,
    at: InVersion,
    (commitment, group): (&Commitment, &MeasureGroup),
) {
    if let Some(title) = &group.title {
        blocks.push(Block::heading(4, pen.text(title)));
    }
    for measure in &group.measures {
        blocks.push(Block::paragraph(pen.strong(&said(&measure.text))));
        blocks.push(Content::Facts { rows: measure_rows(pen, measure) }.into());
        blocks.extend(pen.prose(&measure.note, 4));
        results::of_measure(blocks, pen, at, (commitment, measure));
    }
}

fn measure_rows(pen: &Pen, measure: &Measure) -> Vec<Fact> {
    let cx = pen.cx;
    let given = |message: &str, text: &Option<Text>| {
        text.as_ref().map(|text| fact(pen, message, &said(text)))
    };
    let certainty = cx.certainty(measure.provenance.certainty);
    let mut rows =
        vec![fact(pen, "target", &with_certainty(cx, cx.target(&measure.target), certainty))];
    rows.extend(given("as-printed", &measure.printed));
    rows.extend(given("row-of", &measure.of));
    rows.extend(given("row-scope", &measure.scope));
    rows.extend(given("row-measured-by", &measure.measured_by));
    let thing = matches!(measure.target, Target::Milestone | Target::Deliverable);
    if !thing || measure.baseline.value().is_some() {
        rows.push(fact(pen, "baseline", &cx.stated(&measure.baseline, said).0));
    }
    let due = cx.stated(&measure.due, |due| capital(&cx.locale.moment(due))).0;
    rows.push(fact(pen, "deadline", &due));
    let steps = measure.trajectory.as_ref();
    rows.extend(steps.map(|steps| fact(pen, "row-trajectory", &cx.trajectory(steps))));
    rows
}

/// The mistakes of the source that concern a part.
pub(super) fn defects(pen: &Pen, at: InVersion, about: &About) -> Vec<Block> {
    let cx = pen.cx;
    let notes = defects::of(cx, at, about).into_iter().map(|defect| {
        let mut blocks = vec![Block::paragraph(pen.words(&defect.explanation))];
        let printed = defect.printed.map(|words| fact(pen, "as-printed", &words));
        let reading = defect.reading.map(|words| fact(pen, "probable-reading", &words));
        let rows: Vec<Fact> = [printed, reading].into_iter().flatten().collect();
        if !rows.is_empty() {
            blocks.push(Content::Facts { rows }.into());
        }
        let values = [("label", cx.t("defects-here").into()), ("value", defect.kind.into())];
        let label = unmarked(&cx.locale.tv("label-with-value", &values));
        Content::Note { label, blocks }.into()
    });
    notes.collect()
}

/// Where a part stands, in small letters; nothing where nobody says so.
pub(super) fn sources(pen: &Pen, at: InVersion, provenance: &Provenance) -> Option<Block> {
    let it = frame::provenance(pen.cx, at, provenance)?;
    let places = with_certainty(pen.cx, places(&it.citations), it.certainty);
    let line = joined([pen.words(&it.statement), pen.words(&places)], " ");
    Some(Block::with_role(line, Role::Small))
}

/// "Executive summary, lines 3–5; News item, line 9".
pub(super) fn places(citations: &[Citation]) -> String {
    let place = |it: &Citation| match it.place.as_str() {
        "" => it.document.clone(),
        place => format!("{}, {place}", it.document),
    };
    citations.iter().map(place).collect::<Vec<_>>().join("; ")
}
