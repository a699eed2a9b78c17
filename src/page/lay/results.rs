//! What measures came to: beside the promise, and on a page of their own.

mod row;
mod trend;

use crate::model::commitment::Commitment;
use crate::model::framework::Metric;
use crate::model::measure::Measure;
use crate::model::observation::Measured;
use crate::model::observation::Series;
use crate::page::cx::Cx;
use crate::page::data;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::edition::measures_of;
use crate::page::prose::Writer;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::result::MeasureResults;
use crate::page::view::result::ResultPart;
use crate::page::view::result::ResultRow;
use crate::page::view::result::Results;
use crate::page::words::capital;

/// The page of results of a version.
pub(super) fn page(cx: &Cx, frame: &mut Frame, at: InVersion) -> Results {
    let (plan, version) = (at.edition.title.words.clone(), at.version.title.words.clone());
    let values = [("plan", plan.into()), ("version", version.into())];
    frame.description = cx.locale.tv("describe-results", &values);
    let mut writer = Writer::new(cx, &cx.route(PageKey::Results(at)), Some(at));
    let parts: Vec<ResultPart> = of_commitments(cx, &mut writer, at)
        .into_iter()
        .chain(of_metrics(cx, &mut writer, at))
        .collect();
    let with = at.edition.results_of(&at.version.id).count();
    let of = measures_of(at).len() + metrics(at).count();
    let values = [("count", (of - with.min(of)).into()), ("total", of.into())];
    let measures = measures_of(at).len();
    let pages = [
        (measures > 0).then(|| cx.link(PageKey::Measures(at))),
        at.version.framework.as_ref().map(|_| cx.link(PageKey::Framework(at))),
    ];
    Results {
        counts: counts(cx, &parts),
        none: (with == 0).then(|| cx.t("results-none")),
        without: (with > 0 && with < of).then(|| cx.locale.tv("results-without", &values)),
        parts,
        measures: pages.into_iter().flatten().collect(),
        downloads: cx
            .data
            .of(at)
            .iter()
            .filter(|file| file.name == data::RESULTS)
            .map(|file| file.download(cx))
            .collect(),
    }
}

/// How often the latest result of a measure says what.
fn counts(cx: &Cx, parts: &[ResultPart]) -> Vec<String> {
    let latest = parts.iter().flat_map(|part| &part.measures).filter_map(|it| it.rows.last());
    let latest: Vec<&ResultRow> = latest.collect();
    let count = |kind: &&str| {
        let count = latest.iter().filter(|row| row.verdict_kind == **kind).count();
        let label = cx.t(&format!("verdict-{kind}"));
        let values = [("label", label.into()), ("count", count.into())];
        (count > 0).then(|| cx.locale.tv("count-of", &values))
    };
    row::KINDS.iter().filter_map(count).collect()
}

fn of_commitments(cx: &Cx, writer: &mut Writer, at: InVersion) -> Vec<ResultPart> {
    let mut parts = Vec::new();
    for (place, commitment) in at.version.commitments.iter().enumerate() {
        let mut measures = Vec::new();
        for measure in commitment.all_measures() {
            measures.extend(of_measure(cx, writer, at, (commitment, measure)));
        }
        if !measures.is_empty() {
            parts.push(ResultPart {
                id: format!("results-{}", commitment.id),
                title: commitment.name().words.clone(),
                link: Some(cx.link(PageKey::Commitment(at, commitment, place))),
                measures,
            });
        }
    }
    parts
}

fn of_metrics(cx: &Cx, writer: &mut Writer, at: InVersion) -> Vec<ResultPart> {
    let priorities = at.version.framework.iter().flat_map(|it| &it.priorities).enumerate();
    let part = |(place, priority): (usize, &crate::model::framework::Priority)| {
        let metrics = priority.metrics.iter().filter_map(|it| of_metric(cx, writer, at, it));
        let measures: Vec<MeasureResults> = metrics.collect();
        (!measures.is_empty()).then(|| ResultPart {
            id: format!("results-priority-{}", place + 1),
            title: priority.title.words.clone(),
            link: Some(cx.link(PageKey::Framework(at))),
            measures,
        })
    };
    priorities.filter_map(part).collect()
}

fn metrics(at: InVersion<'_>) -> impl Iterator<Item = &Metric> {
    let priorities = at.version.framework.iter().flat_map(|it| &it.priorities);
    priorities.flat_map(|priority| &priority.metrics)
}

/// The results of a measure that are held against a version; nothing where there are none.
pub(in crate::page) fn of_measure(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    (commitment, measure): (&Commitment, &Measure),
) -> Option<MeasureResults> {
    let of = Measured::Measure(commitment.id.clone(), measure.id.clone());
    let series = at.edition.results_of(&at.version.id).find(|series| series.of == of)?;
    let due = cx.stated(&measure.due, |due| capital(&cx.locale.moment(due))).0;
    let title = measure.text.words.clone();
    let id = format!("results-{}-{}", commitment.id, measure.id);
    let shown = Shown { id, title, target: cx.target(&measure.target), due: Some(due) };
    Some(shown.with(cx, writer, series, Some(measure)))
}

/// The results of a metric; nothing where there are none.
pub(in crate::page) fn of_metric(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    metric: &Metric,
) -> Option<MeasureResults> {
    let of = Measured::Metric(metric.id.clone());
    let series = at.edition.results_of(&at.version.id).find(|series| series.of == of)?;
    let title = metric.title.words.clone();
    let id = format!("results-metric-{}", metric.id);
    let shown = Shown { id, title, target: cx.t("target-none"), due: None };
    Some(shown.with(cx, writer, series, None))
}

struct Shown {
    id: String,
    title: String,
    target: String,
    due: Option<String>,
}

impl Shown {
    fn with(
        self,
        cx: &Cx,
        writer: &mut Writer,
        series: &Series,
        measure: Option<&Measure>,
    ) -> MeasureResults {
        let trend = trend::of(cx, series, measure, (&self.id, &self.title));
        let rows = series.observations.iter().enumerate().map(|(place, observation)| {
            row::of(cx, writer, (series, measure), (observation, &format!("{}-{place}", self.id)))
        });
        let rows: Vec<ResultRow> = rows.collect();
        let (chart, legend) =
            trend.map_or_else(|| (None, Vec::new()), |trend| (Some(trend.0), trend.1));
        let financial = series.observations.iter().any(|it| row::is_financial(&it.period));
        MeasureResults {
            id: self.id,
            title: self.title,
            target: self.target,
            due: self.due,
            chart,
            legend,
            rows,
            notes: financial.then(|| cx.t("results-financial-year")).into_iter().collect(),
        }
    }
}

/// The latest result of a measure in a cell of a table: "46.1% (2027/28). Met".
pub(super) fn latest(cx: &Cx, at: InVersion, commitment: &Commitment, measure: &Measure) -> String {
    latest_of(cx, at, (commitment, measure)).unwrap_or_else(|| cx.t("result-none"))
}

/// The latest result of a measure, where there is one.
pub(in crate::page) fn latest_of(
    cx: &Cx,
    at: InVersion,
    of: (&Commitment, &Measure),
) -> Option<String> {
    let mut writer = Writer::new(cx, &cx.route(PageKey::Results(at)), Some(at));
    let results = of_measure(cx, &mut writer, at, of)?;
    let row = results.rows.last()?;
    let values = [
        ("value", row.value.clone().into()),
        ("period", row.period.clone().into()),
        ("verdict", row.verdict.clone().into()),
    ];
    Some(cx.locale.tv("result-latest", &values))
}

/// What a commitment's page says about its results as a whole.
pub(in crate::page) fn outcome(cx: &Cx, at: InVersion, commitment: &Commitment) -> Option<String> {
    let own = |series: &&Series| match &series.of {
        Measured::Measure(id, _) => *id == commitment.id,
        Measured::Metric(id) => metrics_of(at, commitment).any(|metric| metric.id == *id),
    };
    let here = at.edition.results_of(&at.version.id).filter(own).count();
    let of = commitment.all_measures().count() + metrics_of(at, commitment).count();
    if here > 0 {
        let values = [("count", here.into()), ("total", of.into())];
        return Some(cx.locale.tv("outcome-some", &values));
    }
    let other = at.edition.results.iter().filter(own).map(|series| &series.version);
    let other =
        at.edition.versions.iter().find(|version| other.clone().any(|id| *id == version.id));
    other.map(|version| {
        cx.locale.tv("outcome-other-version", &[("version", version.title.words.clone().into())])
    })
}

/// The metrics of the framework that belong to a commitment.
pub(super) fn metrics_of<'a>(
    at: InVersion<'a>,
    commitment: &'a Commitment,
) -> impl Iterator<Item = &'a Metric> {
    let priorities = at.version.framework.iter().flat_map(|it| &it.priorities);
    let own = priorities.filter(|it| it.commitment.as_ref() == Some(&commitment.id));
    own.flat_map(|priority| &priority.metrics)
}

/// What readers should know of periods, if a result is of a financial year.
pub(in crate::page) fn remark(cx: &Cx, at: InVersion) -> Option<String> {
    let mut series = at.edition.results_of(&at.version.id);
    let financial =
        series.any(|series| series.observations.iter().any(|it| row::is_financial(&it.period)));
    financial.then(|| cx.t("results-financial-year"))
}

/// The page of results, where a version has any.
pub(super) fn link(cx: &Cx, at: InVersion) -> Option<Link> {
    let has = at.edition.results_of(&at.version.id).next().is_some();
    has.then(|| cx.link(PageKey::Results(at)))
}
