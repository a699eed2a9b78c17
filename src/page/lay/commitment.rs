//! A commitment: the page that most readers come for.

use crate::model::commitment::Commitment as Model;
use crate::model::commitment::StatementKind;
use crate::model::document::Term;
use crate::model::fact::Stated;
use crate::model::framework::Metric as ModelMetric;
use crate::model::measure::Measure as ModelMeasure;
use crate::model::measure::MeasureGroup as ModelGroup;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::frame;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::changed;
use crate::page::lay::defects;
use crate::page::lay::results;
use crate::page::lay::version::described;
use crate::page::prose::Writer;
use crate::page::view::commitment::AbsentMeasures;
use crate::page::view::commitment::Commitment;
use crate::page::view::commitment::Measure;
use crate::page::view::commitment::MeasureGroup;
use crate::page::view::commitment::Metric;
use crate::page::view::commitment::Statement;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::part::Row;
use crate::page::view::result::MeasureResults;
use crate::page::words::capital;

pub(super) fn page(cx: &Cx, frame: &mut Frame, at: InVersion, commitment: &Model) -> Commitment {
    let key = PageKey::Commitment(at, commitment, 0);
    let mut writer = Writer::new(cx, &cx.route(key), Some(at));
    frame.description = described(cx, &writer, &commitment.prose, &commitment.title.words, at);
    frame.provenance = frame::provenance(cx, at, &commitment.provenance);
    let changed = changed::of(cx, at, &About::Commitment(commitment.id.clone()));
    Commitment { changed, ..view(cx, &mut writer, at, commitment, Setting::Own) }
}

/// Where a commitment is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// On its own page.
    Own,
    /// On a page with all commitments, where ids need its own as prefix.
    Whole,
}

/// A commitment on any page.
pub(super) fn view(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    commitment: &Model,
    setting: Setting,
) -> Commitment {
    let id = commitment.id.as_str();
    let text = match setting {
        Setting::Own => writer.html(&commitment.prose),
        Setting::Whole => writer.part(&commitment.prose, id, 2),
    };
    let full_title = commitment.short_title.as_ref().map(|_| commitment.title.words.clone());
    let (framework, metrics) = metrics(cx, writer, at, commitment, setting);
    let metric_results = metric_results(cx, writer, at, commitment, setting);
    let measured = is_measured(at, commitment);
    Commitment {
        label: cx.commitment_label(at, commitment),
        full_title,
        group: group(cx, at, commitment),
        text,
        statements: statements(cx, writer, at, commitment),
        measures_title: at
            .edition
            .labels
            .measures
            .as_ref()
            .map_or_else(|| cx.t("measures"), |label| label.words.clone()),
        measure_groups: groups(cx, writer, at, commitment, setting),
        measures_absent: absent(cx, commitment),
        metrics,
        framework,
        outcome: results::outcome(cx, at, commitment).unwrap_or_else(|| {
            cx.t(if measured { "outcome-none" } else { "outcome-nothing-measured" })
        }),
        results: results::link(cx, at),
        metric_results,
        also_called: cx.aliases(&commitment.also_called),
        defects: defects::of(cx, at, &About::Commitment(commitment.id.clone())),
        changed: None,
    }
}

fn group(cx: &Cx, at: InVersion, commitment: &Model) -> Link {
    let group = at.version.groups.iter().find(|group| group.id == commitment.group);
    group.map_or_else(
        || cx.link(PageKey::Version(at)),
        |group| cx.link_with(PageKey::Group(at, group), cx.group_label(at, group)),
    )
}

fn statements(cx: &Cx, writer: &mut Writer, at: InVersion, commitment: &Model) -> Vec<Statement> {
    let statements = commitment.statements.iter().enumerate();
    let statements = statements.map(|(place, statement)| Statement {
        label: statement_label(cx, at, statement.kind),
        text: writer.short(&statement.prose, &format!("{}-s{}", commitment.id, place + 1)),
        certainty: cx.certainty(statement.provenance.certainty),
        citations: cx.citations(&statement.provenance),
    });
    statements.collect()
}

/// What an edition calls a kind of statements.
pub(in crate::page) fn statement_label(cx: &Cx, at: InVersion, kind: StatementKind) -> String {
    let labels = &at.edition.labels;
    let (label, message) = match kind {
        StatementKind::Success => (&labels.success, "statement-success"),
        StatementKind::Delivery => (&labels.delivery, "statement-delivery"),
        StatementKind::Measure => (&labels.measure, "statement-measure"),
    };
    label.as_ref().map_or_else(|| cx.t(message), |label| label.words.clone())
}

/// Whether a result could show that a commitment was met: it has measures, or metrics of the framework.
pub(in crate::page) fn is_measured(at: InVersion, commitment: &Model) -> bool {
    let priorities = at.version.framework.iter().flat_map(|framework| &framework.priorities);
    let mut own = priorities.filter(|it| it.commitment.as_ref() == Some(&commitment.id));
    matches!(commitment.measures, Measures::Listed(_)) || own.any(|it| !it.metrics.is_empty())
}

fn groups(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    commitment: &Model,
    setting: Setting,
) -> Vec<MeasureGroup> {
    let Measures::Listed(groups) = &commitment.measures else { return Vec::new() };
    let prefix = match setting {
        Setting::Own => "measure".to_owned(),
        Setting::Whole => format!("{}-measure", commitment.id),
    };
    let group = |group: &ModelGroup| MeasureGroup {
        title: group.title.as_ref().map(|title| title.words.clone()),
        due: group.due.as_ref().map(|due| capital(&cx.locale.moment(due))),
        measures: group
            .measures
            .iter()
            .map(|measure| {
                let results = (setting == Setting::Own)
                    .then(|| results::of_measure(cx, writer, at, (commitment, measure)))
                    .flatten();
                let id = format!("{prefix}-{}", measure.id);
                Measure { results, ..self::measure(cx, writer, measure, id) }
            })
            .collect(),
    };
    groups.iter().map(group).collect()
}

fn measure(cx: &Cx, writer: &mut Writer, measure: &ModelMeasure, id: String) -> Measure {
    let (kind, kind_label) = match &measure.target {
        Target::ChangeBy(..) => ("change", "kind-change"),
        Target::Level(..) => ("level", "kind-level"),
        Target::Trend(_) => ("trend", "kind-trend"),
        Target::Milestone => ("milestone", "kind-milestone"),
        Target::Deliverable => ("deliverable", "kind-deliverable"),
        Target::None => ("none", "kind-none"),
    };
    let figure = match &measure.target {
        Target::ChangeBy(_, quantity) | Target::Level(_, quantity) => Some(cx.quantity(quantity)),
        _ => None,
    };
    Measure {
        text: measure.text.words.clone(),
        figure,
        target: cx.target(&measure.target),
        kind: kind.to_owned(),
        kind_label: cx.t(kind_label),
        printed: measure.printed.as_ref().map(|printed| printed.words.clone()),
        rows: rows(cx, measure),
        note: writer.short(&measure.note, &id),
        results: None,
        certainty: cx.certainty(measure.provenance.certainty),
        citations: cx.citations(&measure.provenance),
        id,
    }
}

fn rows(cx: &Cx, measure: &ModelMeasure) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(cx.optional_row("row-of", measure.of.as_ref()));
    rows.extend(cx.optional_row("row-scope", measure.scope.as_ref()));
    rows.extend(cx.optional_row("row-measured-by", measure.measured_by.as_ref()));
    let thing = matches!(measure.target, Target::Milestone | Target::Deliverable);
    // A thing that is to be made has no starting point, so nobody need be told that none is given.
    if !thing || measure.baseline.value().is_some() {
        rows.push(cx.stated_row("baseline", &measure.baseline, |text| text.words.clone()));
    }
    rows.push(cx.stated_row("deadline", &measure.due, |due| capital(&cx.locale.moment(due))));
    let steps = measure.trajectory.as_ref();
    rows.extend(steps.map(|steps| cx.text_row("row-trajectory", &cx.trajectory(steps))));
    rows
}

fn absent(cx: &Cx, commitment: &Model) -> Option<AbsentMeasures> {
    let (label, text, citations) = match &commitment.measures {
        Measures::Absent(absent, provenance) => {
            ("measures-absent", cx.absent(absent), cx.citations(provenance))
        }
        Measures::None if commitment.statements.is_empty() => {
            ("measures-none", cx.t("measures-none-text"), Vec::new())
        }
        _ => return None,
    };
    Some(AbsentMeasures { label: cx.t(label), text, citations })
}

fn metrics(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    commitment: &Model,
    setting: Setting,
) -> (Option<Link>, Vec<Metric>) {
    // The page with everything has the framework's own table.
    let framework = at.version.framework.as_ref().filter(|_| setting == Setting::Own);
    let priorities = framework.iter().flat_map(|framework| &framework.priorities);
    let metrics: Vec<Metric> = priorities
        .filter(|priority| priority.commitment.as_ref() == Some(&commitment.id))
        .flat_map(|priority| &priority.metrics)
        .map(|metric| self::metric(cx, writer, metric))
        .collect();
    let link = (!metrics.is_empty()).then(|| cx.link(PageKey::Framework(at)));
    (link, metrics)
}

/// What the metrics of a commitment came to; on its own page only.
fn metric_results(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    commitment: &Model,
    setting: Setting,
) -> Vec<MeasureResults> {
    if setting == Setting::Whole {
        return Vec::new();
    }
    let metrics = results::metrics_of(at, commitment);
    metrics.filter_map(|metric| results::of_metric(cx, writer, at, metric)).collect()
}

/// Where the data of a metric come from.
pub(in crate::page) struct DataSource<'a> {
    /// In words, or why nobody says so.
    pub(in crate::page) words: String,
    /// `stated` or `absent`.
    kind: &'static str,
    /// The term that explains it.
    term: Option<&'a Term>,
}

/// Where the data of a metric come from, spelt out where the glossary explains it.
pub(in crate::page) fn data_source<'a>(cx: &Cx<'a>, metric: &ModelMetric) -> DataSource<'a> {
    let (printed, kind) = cx.stated(&metric.data_source, |source| source.printed.words.clone());
    let term = match &metric.data_source {
        Stated::As(source) => source.term.as_ref(),
        Stated::Absent(_) => None,
    };
    let term = term.and_then(|id| cx.site.terms.iter().find(|term| term.id == *id));
    let words = match term.and_then(|term| term.expansion()) {
        None => printed,
        Some(expansion) => format!("{printed} ({expansion})"),
    };
    DataSource { words, kind, term }
}

/// A metric of the framework on any page.
pub(super) fn metric(cx: &Cx, writer: &mut Writer, metric: &ModelMetric) -> Metric {
    let source = data_source(cx, metric);
    let link = source.term.map(|term| {
        let href = format!("{}#{}", cx.href(PageKey::Glossary), term.id);
        Link { href, ..cx.link(PageKey::Glossary) }
    });
    Metric {
        id: format!("metric-{}", metric.id),
        title: metric.title.words.clone(),
        data_source: source.words,
        data_source_link: link,
        data_source_kind: source.kind.to_owned(),
        note: writer.short(&metric.note, metric.id.as_str()),
        citations: cx.citations(&metric.provenance),
    }
}
