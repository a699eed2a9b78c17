//! Tables of a version: measures, framework, figures.

use crate::model::commitment::Commitment;
use crate::model::measure::Measure;
use crate::model::measure::Measures as ModelMeasures;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::data;
use crate::page::frame;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::commitment::metric;
use crate::page::lay::defects;
use crate::page::lay::edition::counts;
use crate::page::lay::results;
use crate::page::prose::Writer;
use crate::page::view::frame::Frame;
use crate::page::view::part::Download;
use crate::page::view::table::Figure;
use crate::page::view::table::Figures;
use crate::page::view::table::Framework;
use crate::page::view::table::MeasureRow;
use crate::page::view::table::MeasureTable;
use crate::page::view::table::Measures;
use crate::page::view::table::Priority;
use crate::page::words::capital;

pub(super) fn measures(cx: &Cx, frame: &mut Frame, at: InVersion) -> Measures {
    describe(cx, frame, "describe-measures", at);
    let table = |group: &crate::model::commitment::Group| {
        let commitments = at.version.commitments.iter().enumerate();
        let commitments = commitments.filter(|(_, commitment)| commitment.group == group.id);
        MeasureTable {
            title: group.title.words.clone(),
            rows: commitments.flat_map(|(place, x)| rows(cx, at, x, place)).collect(),
        }
    };
    let results = results::link(cx, at);
    Measures {
        counts: counts(cx, at),
        tables: at.version.groups.iter().map(table).collect(),
        outcome: results.is_none().then(|| cx.t("results-none")),
        results,
        downloads: downloads(cx, at, &[data::MEASURES, data::COMMITMENTS]),
    }
}

fn describe(cx: &Cx, frame: &mut Frame, message: &str, at: InVersion) {
    let (plan, version) = (at.edition.title.words.clone(), at.version.title.words.clone());
    frame.description =
        cx.locale.tv(message, &[("plan", plan.into()), ("version", version.into())]);
}

fn downloads(cx: &Cx, at: InVersion, names: &[&str]) -> Vec<Download> {
    let files = cx.data.of(at).iter().filter(|file| names.contains(&file.name));
    files.map(|file| file.download(cx)).collect()
}

fn rows(cx: &Cx, at: InVersion, commitment: &Commitment, place: usize) -> Vec<MeasureRow> {
    let link = cx.link(PageKey::Commitment(at, commitment, place));
    let has_results = results::link(cx, at).is_some();
    let empty = MeasureRow {
        commitment: link,
        number: commitment.number.clone(),
        span: 0,
        measure: String::new(),
        group: None,
        target: String::new(),
        baseline: String::new(),
        due: String::new(),
        result: has_results.then(|| cx.t("not-applicable")),
        kind: "absent".to_owned(),
    };
    let mut rows: Vec<MeasureRow> = match &commitment.measures {
        ModelMeasures::Listed(groups) => groups
            .iter()
            .flat_map(|group| group.measures.iter().map(|measure| (group.title.as_ref(), measure)))
            .map(|(title, measure)| MeasureRow {
                group: title.map(|title| title.words.clone()),
                result: has_results.then(|| results::latest(cx, at, commitment, measure)),
                ..row(cx, measure, empty.clone())
            })
            .collect(),
        ModelMeasures::Absent(absent, _) => {
            let why = cx.absent(absent);
            vec![MeasureRow { measure: cx.t("measures-absent"), target: why, ..dashed(cx, empty) }]
        }
        ModelMeasures::None => {
            vec![MeasureRow {
                measure: cx.t("measures-none"),
                target: cx.t("target-none"),
                ..dashed(cx, empty)
            }]
        }
    };
    let span = rows.len();
    if let Some(first) = rows.first_mut() {
        first.span = span;
    }
    rows
}

/// No measure, so no baseline and no deadline either: said in words, never an empty cell.
fn dashed(cx: &Cx, row: MeasureRow) -> MeasureRow {
    MeasureRow { baseline: cx.t("not-applicable"), due: cx.t("not-applicable"), ..row }
}

fn row(cx: &Cx, measure: &Measure, empty: MeasureRow) -> MeasureRow {
    let thing = matches!(measure.target, Target::Milestone | Target::Deliverable);
    let (baseline, _) = cx.stated(&measure.baseline, |text| text.words.clone());
    let (due, _) = cx.stated(&measure.due, |due| capital(&cx.locale.moment(due)));
    let none = thing && measure.baseline.value().is_none();
    MeasureRow {
        measure: measure.text.words.clone(),
        target: cx.target(&measure.target),
        baseline: if none { cx.t("not-applicable") } else { baseline },
        due,
        kind: "stated".to_owned(),
        ..empty
    }
}

pub(super) fn framework(cx: &Cx, frame: &mut Frame, at: InVersion) -> Framework {
    let mut writer = Writer::new(cx, &cx.route(PageKey::Framework(at)), Some(at));
    describe(cx, frame, "describe-framework", at);
    let framework = at.version.framework.as_ref();
    frame.provenance =
        framework.and_then(|framework| frame::provenance(cx, at, &framework.provenance));
    let priorities = framework.map(|framework| framework.priorities.as_slice()).unwrap_or_default();
    let text = framework.map(|framework| writer.html(&framework.prose)).unwrap_or_default();
    let priority = |priority: &crate::model::framework::Priority| {
        let commitments = &at.version.commitments;
        let place = commitments.iter().position(|x| Some(&x.id) == priority.commitment.as_ref());
        Priority {
            title: priority.title.words.clone(),
            commitment: place
                .map(|place| cx.link(PageKey::Commitment(at, &commitments[place], place))),
            certainty: cx.certainty(priority.provenance.certainty),
            metrics: priority.metrics.iter().map(|x| metric(cx, &mut writer, x)).collect(),
        }
    };
    Framework {
        text,
        counts: counts(cx, at),
        priorities: priorities.iter().map(priority).collect(),
        downloads: downloads(cx, at, &[data::FRAMEWORK]),
        defects: defects::of(cx, at, &About::Framework),
    }
}

pub(super) fn figures(cx: &Cx, frame: &mut Frame, at: InVersion) -> Figures {
    describe(cx, frame, "describe-figures", at);
    let words =
        |text: &Option<crate::model::fact::Text>| text.as_ref().map(|text| text.words.clone());
    let figure = |figure: &crate::model::version::Figure| {
        let quantity = Quantity { value: figure.value.clone(), unit: figure.unit.clone() };
        let value = cx.quantity(&quantity);
        Figure {
            id: figure.id.to_string(),
            label: figure.label.words.clone(),
            value: words(&figure.qualifier)
                .map_or_else(|| value.clone(), |before| format!("{before} {value}")),
            as_of: words(&figure.as_of),
            note: words(&figure.note),
            certainty: cx.certainty(figure.provenance.certainty),
            citations: cx.citations(&figure.provenance),
        }
    };
    Figures {
        figures: at.version.figures.iter().map(figure).collect(),
        downloads: downloads(cx, at, &[data::FIGURES]),
    }
}
