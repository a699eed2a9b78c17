//! Results as data: one row, or one entry, a period.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::observation::Measured;
use crate::model::observation::Observation as ModelObservation;
use crate::model::observation::Series;
use crate::model::observation::Standing;
use crate::model::prose::Prose;
use crate::model::verdict;
use crate::model::verdict::Verdict;
use crate::page::data::csv;
use crate::page::data::json::evidence;
use crate::page::data::json::word;
use crate::page::data::shape::Evidence;
use crate::page::key::InVersion;

/// What a measure came to in a period.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Observation {
    /// Id of the commitment; absent for a metric of the performance framework.
    pub(super) commitment: Option<String>,
    /// Id of the measure within the commitment, or of the metric.
    pub(super) measure: String,
    /// The period: `2026-09-30`, `2026-09`, `Q2 2026/27`, `2026`, `2026/27` and so on.
    pub(super) period: String,
    /// What it came to, with its digits as printed.
    pub(super) value: Option<String>,
    /// The unit of `value` and of the comparators.
    pub(super) unit: Option<String>,
    /// By how much it changed; negative for a fall.
    pub(super) change: Option<String>,
    /// The unit of `change`.
    pub(super) change_unit: Option<String>,
    /// How many, where the source gives the number behind the value.
    pub(super) count: Option<String>,
    /// Out of how many.
    pub(super) out_of: Option<String>,
    /// What was counted.
    pub(super) counted: Option<String>,
    /// What the source sets beside it.
    pub(super) comparators: Vec<Comparator>,
    /// What the source says: `met`, `not-met`, `on-track`, `behind`, `no-data`, `redacted` or
    /// `redefined`; absent where it says nothing.
    pub(super) status: Option<String>,
    /// What the numbers say, worked out by this site: `met` or `not-met`; absent where they do not
    /// say.
    pub(super) computed: Option<String>,
    /// Why the figure is missing or withheld, or how the measure is counted now.
    pub(super) reason: Option<String>,
    /// More about it.
    pub(super) note: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A value that a source sets beside a result.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Comparator {
    /// `baseline`, `previous` or `peer`.
    pub(super) kind: String,
    /// The value, in the unit of the result.
    pub(super) value: String,
    /// Whose or what it is.
    pub(super) label: Option<String>,
    /// Its period.
    pub(super) period: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// The results that are held against a version, series by series.
pub(super) fn of(at: InVersion, plain: &dyn Fn(&Prose) -> String) -> Vec<Observation> {
    let all = at.edition.results_of(&at.version.id);
    let entries = all
        .flat_map(|series| series.observations.iter().map(move |it| entry(at, series, it, plain)));
    entries.collect()
}

fn entry(
    at: InVersion,
    series: &Series,
    observation: &ModelObservation,
    plain: &dyn Fn(&Prose) -> String,
) -> Observation {
    let (commitment, measure) = match &series.of {
        Measured::Measure(commitment, id) => (Some(commitment.to_string()), id.to_string()),
        Measured::Metric(id) => (None, id.to_string()),
    };
    let comparators = observation.comparators.iter().map(|it| Comparator {
        kind: word(&it.kind),
        value: it.value.to_string(),
        label: it.label.as_ref().map(|label| label.words.clone()),
        period: it.period.as_ref().map(ToString::to_string),
        evidence: evidence(&it.provenance),
    });
    let comparators: Vec<Comparator> = comparators.collect();
    let count = observation.count.as_ref();
    let is_valued = observation.value.is_some() || !comparators.is_empty();
    let computed = at.version.measure(&series.of).map(|it| verdict::of(it, series, observation));
    Observation {
        commitment,
        measure,
        period: observation.period.to_string(),
        value: observation.value.as_ref().map(ToString::to_string),
        unit: series.unit.as_ref().filter(|_| is_valued).map(csv::unit),
        change: observation.change.as_ref().map(ToString::to_string),
        change_unit: series
            .change_unit
            .as_ref()
            .filter(|_| observation.change.is_some())
            .map(csv::unit),
        count: count.map(|count| count.number.to_string()),
        out_of: count.and_then(|count| count.out_of.as_ref()).map(ToString::to_string),
        counted: count.and_then(|count| count.what.as_ref()).map(|what| what.words.clone()),
        comparators,
        status: status(&observation.standing).map(ToOwned::to_owned),
        computed: computed.as_ref().and_then(self::computed).map(ToOwned::to_owned),
        reason: observation.standing.reason().map(|reason| reason.words.clone()),
        note: plain(&observation.note),
        evidence: evidence(&observation.provenance),
    }
}

/// What a source says, as editors write it.
fn status(standing: &Standing) -> Option<&'static str> {
    match standing {
        Standing::NotStated => None,
        Standing::Met => Some("met"),
        Standing::NotMet => Some("not-met"),
        Standing::OnTrack => Some("on-track"),
        Standing::Behind => Some("behind"),
        Standing::NoData(_) => Some("no-data"),
        Standing::Redacted(_) => Some("redacted"),
        Standing::Redefined(_) => Some("redefined"),
    }
}

fn computed(verdict: &Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Met(_) => Some("met"),
        Verdict::NotMet(_) => Some("not-met"),
        Verdict::Open(_) => None,
    }
}

/// The head of the table of results.
pub(super) const HEAD: [&str; 19] = [
    "edition",
    "version",
    "commitment",
    "measure",
    "period",
    "value",
    "unit",
    "change",
    "change_unit",
    "count",
    "out_of",
    "counted",
    "compared_with",
    "status",
    "computed",
    "reason",
    "note",
    "certainty",
    "source",
];

/// The rows of the table of results.
pub(super) fn rows(at: InVersion, plain: &dyn Fn(&Prose) -> String) -> Vec<Vec<String>> {
    let row = |it: Observation| {
        let compared: Vec<String> = it.comparators.iter().map(beside).collect();
        let optional = |value: Option<String>| value.unwrap_or_default();
        vec![
            at.edition.id.to_string(),
            at.version.id.to_string(),
            optional(it.commitment),
            it.measure,
            it.period,
            optional(it.value),
            optional(it.unit),
            optional(it.change),
            optional(it.change_unit),
            optional(it.count),
            optional(it.out_of),
            optional(it.counted),
            compared.join("; "),
            optional(it.status),
            optional(it.computed),
            optional(it.reason),
            it.note,
            it.evidence.certainty,
            it.evidence.source,
        ]
    };
    of(at, plain).into_iter().map(row).collect()
}

/// "baseline 2025/26: 38.1".
fn beside(comparator: &Comparator) -> String {
    let words = [Some(&comparator.kind), comparator.label.as_ref(), comparator.period.as_ref()];
    let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
    format!("{}: {}", words.join(" "), comparator.value)
}
