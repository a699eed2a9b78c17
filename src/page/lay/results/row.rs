//! One result in words.

use crate::base::moment::Moment;
use crate::model::measure::Measure;
use crate::model::observation::Comparator;
use crate::model::observation::ComparatorKind;
use crate::model::observation::Count;
use crate::model::observation::Observation;
use crate::model::observation::Series;
use crate::model::observation::Standing;
use crate::model::verdict;
use crate::model::verdict::Evidence;
use crate::model::verdict::Open;
use crate::model::verdict::Verdict;
use crate::page::cx::Cx;
use crate::page::prose::Writer;
use crate::page::view::result::Beside;
use crate::page::view::result::ResultRow;
use crate::page::words::capital;
use crate::page::words::sentence;

/// All kinds of verdicts, in the order in which they are counted.
pub(super) const KINDS: [&str; 8] =
    ["met", "not-met", "on-track", "behind", "redefined", "redacted", "no-data", "open"];

/// A result; `id` is unique on its page.
pub(super) fn of(
    cx: &Cx,
    writer: &mut Writer,
    (series, measure): (&Series, Option<&Measure>),
    (observation, id): (&Observation, &str),
) -> ResultRow {
    let computed = measure.map(|measure| verdict::of(measure, series, observation));
    let (value, value_kind) = value(cx, series, observation);
    let (verdict, basis) = said(cx, measure, &observation.standing, computed.as_ref());
    let own = &observation.provenance;
    ResultRow {
        period: capital(&cx.locale.moment(&observation.period)),
        value,
        value_kind: value_kind.to_owned(),
        count: observation
            .count
            .as_ref()
            .filter(|_| has_number(observation))
            .map(|it| count(cx, it)),
        compared: observation.comparators.iter().map(|it| beside(cx, series, it, own)).collect(),
        verdict: cx.t(&format!("verdict-{verdict}")),
        verdict_kind: verdict.to_owned(),
        basis,
        contradiction: contradiction(cx, measure, &observation.standing, computed.as_ref()),
        note: writer.short(&observation.note, id),
        certainty: cx.certainty(own.certainty),
        citations: cx.citations(own),
    }
}

fn has_number(observation: &Observation) -> bool {
    observation.value.is_some() || observation.change.is_some()
}

/// Whether a period is told in financial years, which not every reader knows.
pub(super) fn is_financial(period: &Moment) -> bool {
    match period {
        Moment::FinancialYear(_) => true,
        Moment::Quarter(_, of) => is_financial(of),
        Moment::Between(first, last) => is_financial(first) || is_financial(last),
        _ => false,
    }
}

fn value(cx: &Cx, series: &Series, observation: &Observation) -> (String, &'static str) {
    let value = observation.value.as_ref().map(|it| cx.locale.quantity(&series.value(it)));
    let change = observation.change.as_ref().map(|it| {
        let quantity = cx.locale.quantity(&series.change(&it.absolute()));
        let message = match it.sign() {
            std::cmp::Ordering::Less => "result-fall",
            std::cmp::Ordering::Equal => "result-no-change",
            std::cmp::Ordering::Greater => "result-rise",
        };
        cx.locale.tv(message, &[("quantity", quantity.into())])
    });
    let message = match &observation.standing {
        Standing::NoData(_) => "result-no-data",
        Standing::Redacted(_) => "result-redacted",
        _ => "result-no-figure",
    };
    match (value, change, &observation.count) {
        (Some(value), Some(change), _) => {
            let values = [("value", value.into()), ("change", change.into())];
            (cx.locale.tv("result-value-and-change", &values), "stated")
        }
        (Some(one), None, _) | (None, Some(one), _) => (one, "stated"),
        (None, None, Some(it)) => (count(cx, it), "stated"),
        (None, None, None) => (cx.t(message), "absent"),
    }
}

/// "1,234 of 2,468 answers to the survey".
fn count(cx: &Cx, count: &Count) -> String {
    let number = cx.locale.decimal(&count.number);
    let number = match &count.out_of {
        None => number,
        Some(out_of) => {
            let out_of = cx.locale.decimal(out_of);
            cx.locale.tv("result-out-of", &[("count", number.into()), ("of", out_of.into())])
        }
    };
    match &count.what {
        None => number,
        Some(what) => {
            let what = what.words.clone();
            cx.locale.tv("unit-words", &[("value", number.into()), ("unit", what.into())])
        }
    }
}

fn beside(
    cx: &Cx,
    series: &Series,
    comparator: &Comparator,
    own: &crate::model::fact::Provenance,
) -> Beside {
    let label = comparator.label.as_ref().map_or_else(
        || {
            cx.t(match comparator.kind {
                ComparatorKind::Baseline => "baseline",
                ComparatorKind::Previous => "result-before",
                ComparatorKind::Peer => "result-peer",
            })
        },
        |label| label.words.clone(),
    );
    let label = match &comparator.period {
        None => label,
        Some(period) => {
            let period = cx.locale.moment(period);
            cx.locale.tv("result-beside", &[("label", label.into()), ("period", period.into())])
        }
    };
    let value = cx.locale.quantity(&series.value(&comparator.value));
    let values = [("label", capital(&label).into()), ("value", value.into())];
    let elsewhere = comparator.provenance.citations != own.citations;
    Beside {
        text: cx.locale.tv("label-with-value", &values),
        certainty: cx.certainty(comparator.provenance.certainty),
        citations: if elsewhere { cx.citations(&comparator.provenance) } else { Vec::new() },
    }
}

/// The kind of the verdict, and who says so or why nobody can. What the source says comes first.
fn said(
    cx: &Cx,
    measure: Option<&Measure>,
    standing: &Standing,
    computed: Option<&Verdict>,
) -> (&'static str, String) {
    let reason = standing.reason().map(|reason| sentence(&reason.words));
    let stated = |kind| (kind, cx.t("result-stated"));
    match standing {
        Standing::Met => stated("met"),
        Standing::NotMet => stated("not-met"),
        Standing::OnTrack => stated("on-track"),
        Standing::Behind => stated("behind"),
        Standing::NoData(_) => ("no-data", reason.unwrap_or_else(|| cx.t("result-nobody-gives"))),
        Standing::Redacted(_) => ("redacted", reason.unwrap_or_default()),
        Standing::Redefined(_) => ("redefined", reason.unwrap_or_default()),
        Standing::NotStated => match (measure, computed) {
            (Some(measure), Some(Verdict::Met(evidence))) => {
                ("met", worked_out(cx, measure, evidence))
            }
            (Some(measure), Some(Verdict::NotMet(evidence))) => {
                ("not-met", worked_out(cx, measure, evidence))
            }
            (_, Some(Verdict::Open(open))) => ("open", cx.t(why(*open))),
            _ => ("open", cx.t(why(Open::NoTarget))),
        },
    }
}

fn worked_out(cx: &Cx, measure: &Measure, evidence: &Evidence) -> String {
    let value = match evidence {
        Evidence::Value(value) => cx.locale.quantity(value),
        Evidence::Change(change) => cx.locale.quantity(change),
        Evidence::FromTo(from, to) => {
            let (first, last) = (cx.locale.quantity(from), cx.locale.quantity(to));
            cx.locale.tv("result-from-to", &[("first", first.into()), ("last", last.into())])
        }
    };
    let target = cx.target(&measure.target);
    cx.locale.tv("result-worked-out", &[("value", value.into()), ("target", target.into())])
}

fn why(open: Open) -> &'static str {
    match open {
        Open::NoNumber => "open-no-number",
        Open::Redefined => "open-redefined",
        Open::NoTarget => "open-no-target",
        Open::NoDirection => "open-no-direction",
        Open::OtherUnit => "open-other-unit",
        Open::NoBaseline => "open-no-baseline",
        Open::NotDue => "open-not-due",
        Open::NoDeadline => "open-no-deadline",
    }
}

/// What the numbers say, where the source says the opposite.
fn contradiction(
    cx: &Cx,
    measure: Option<&Measure>,
    standing: &Standing,
    computed: Option<&Verdict>,
) -> Option<String> {
    let (evidence, message) = match (standing, computed?) {
        (Standing::Met, Verdict::NotMet(evidence)) => (evidence, "contradiction-not-met"),
        (Standing::NotMet, Verdict::Met(evidence)) => (evidence, "contradiction-met"),
        _ => return None,
    };
    let basis = worked_out(cx, measure?, evidence);
    Some(cx.locale.tv(message, &[("basis", basis.into())]))
}
