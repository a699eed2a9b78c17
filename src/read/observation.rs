//! Results.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::model::measure::Measure;
use crate::model::measure::Target;
use crate::model::measure::Unit;
use crate::model::observation::Comparator;
use crate::model::observation::Count;
use crate::model::observation::Measured;
use crate::model::observation::Observation;
use crate::model::observation::Series;
use crate::model::observation::Standing;
use crate::model::version::Version;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::measure;
use crate::read::raw::observation as raw;
use crate::read::raw::observation::Status;
use crate::yaml::At;

const RESULT_VALUE: Code = Code("result-value");
const RESULT_REASON: Code = Code("result-reason");
const RESULT_TWICE: Code = Code("result-twice");

/// The results of `results.yaml`, in the editor's order.
pub(super) fn results(cx: &mut Cx) -> Vec<Series> {
    let Some(decoded) = cx.yaml::<raw::Results>() else { return Vec::new() };
    let at = decoded.at().key("results");
    let all = &decoded.value.results;
    all.iter().enumerate().filter_map(|(i, raw)| series(cx, raw, at.item(i))).collect()
}

fn series(cx: &mut Cx, raw: &raw::Series, at: At) -> Option<Series> {
    let of = measured(cx, raw, at);
    let of_at = if raw.measure.is_some() { at.key("measure") } else { at.key("metric") };
    let version = cx.id(&raw.version, at.key("version"));
    let unit = |cx: &mut Cx, raw: &Option<String>, at| {
        raw.as_ref().and_then(|raw| measure::unit(cx, raw, at))
    };
    let list = at.key("observations");
    let mut observations: Vec<Observation> = Vec::new();
    for (i, raw) in raw.observations.iter().enumerate() {
        observations.extend(observation(cx, raw, list.item(i)));
    }
    observations.sort_by_key(|it| it.period.sort_key());
    Some(Series {
        of: of?,
        of_at: of_at.span(),
        version: version?,
        version_at: at.key("version").span(),
        unit: unit(cx, &raw.unit, at.key("unit")),
        change_unit: unit(cx, &raw.change_unit, at.key("change-unit")),
        observations,
    })
}

fn measured(cx: &mut Cx, raw: &raw::Series, at: At) -> Option<Measured> {
    match (&raw.measure, &raw.metric) {
        (Some(measure), None) => {
            let at = at.key("measure");
            let Some((commitment, id)) = measure.split_once('/') else {
                let message = format!("`{measure}` does not say of which commitment");
                cx.error(BAD_VALUE, at, message, "write `COMMITMENT/MEASURE`, the ids of both");
                return None;
            };
            Some(Measured::Measure(cx.id(commitment, at)?, cx.id(id, at)?))
        }
        (None, Some(metric)) => cx.id(metric, at.key("metric")).map(Measured::Metric),
        (Some(_), Some(_)) => {
            let message = "`measure` and `metric` cannot stand together".to_owned();
            cx.error(BAD_VALUE, at.key("metric"), message, "keep one of them");
            None
        }
        (None, None) => {
            let message = "this entry does not say what was measured".to_owned();
            let help = "add `measure: COMMITMENT/MEASURE` or `metric: ID`";
            cx.error(BAD_VALUE, at, message, help);
            None
        }
    }
}

fn observation(cx: &mut Cx, raw: &raw::Observation, at: At) -> Option<Observation> {
    let period = cx.moment(&raw.period, at.key("period"));
    let decimal =
        |cx: &mut Cx, raw: &Option<String>, at| raw.as_ref().and_then(|raw| cx.decimal(raw, at));
    has_something(cx, raw, at)?;
    let standing = standing(cx, raw, at)?;
    let number = decimal(cx, &raw.count, at.key("count"));
    let out_of = decimal(cx, &raw.out_of, at.key("out-of"));
    let what = cx.optional(raw.counted.as_ref(), at.key("counted"));
    let list = at.key("compared-with");
    let comparators = raw.compared_with.as_deref().unwrap_or_default().iter().enumerate();
    let comparators = comparators.filter_map(|(i, raw)| comparator(cx, raw, list.item(i)));
    let comparators = comparators.collect();
    Some(Observation {
        period: period?,
        value: decimal(cx, &raw.value, at.key("value")),
        change: decimal(cx, &raw.change, at.key("change")),
        count: number.map(|number| Count { number, out_of, what }),
        comparators,
        standing,
        note: cx.prose(raw.note.as_ref(), at.key("note")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("period").span(),
    })
}

/// A result says something, and not two things at once.
fn has_something(cx: &mut Cx, raw: &raw::Observation, at: At) -> Option<()> {
    let number = [("value", &raw.value), ("change", &raw.change), ("count", &raw.count)];
    let number = number.iter().find(|(_, value)| value.is_some());
    let (at, message, help) = match (number, raw.status) {
        (None, None) => (
            at.key("period"),
            "this result says nothing".to_owned(),
            "add `value: …`, or `status: no-data` if there is no figure",
        ),
        (Some((key, _)), Some(Status::NoData | Status::Redacted)) => (
            at.key("status"),
            format!("this result has a {key}, so it is not missing"),
            "remove the number or the status",
        ),
        _ if raw.count.is_none() && (raw.out_of.is_some() || raw.counted.is_some()) => (
            at.key(if raw.out_of.is_some() { "out-of" } else { "counted" }),
            "this result does not say how many".to_owned(),
            "add `count: …`",
        ),
        _ => return Some(()),
    };
    cx.error(RESULT_VALUE, at, message, help);
    None
}

fn standing(cx: &mut Cx, raw: &raw::Observation, at: At) -> Option<Standing> {
    let reason = cx.optional(raw.reason.as_ref(), at.key("reason"));
    let standing = match (raw.status, reason) {
        (Some(Status::NoData), reason) => return Some(Standing::NoData(reason)),
        (Some(Status::Redacted), Some(reason)) => return Some(Standing::Redacted(reason)),
        (Some(Status::Redefined), Some(reason)) => return Some(Standing::Redefined(reason)),
        (Some(Status::Redacted | Status::Redefined), None) => {
            let message = "this result does not say why".to_owned();
            let help = "add `reason: …` with what the source says about it";
            cx.error(RESULT_REASON, at.key("status"), message, help);
            return None;
        }
        (Some(Status::Met), None) => Standing::Met,
        (Some(Status::NotMet), None) => Standing::NotMet,
        (Some(Status::OnTrack), None) => Standing::OnTrack,
        (Some(Status::Behind), None) => Standing::Behind,
        (None, None) => Standing::NotStated,
        (_, Some(_)) => {
            let message = "only a figure that is missing, withheld or counted anew has a reason";
            let help = "write it as `note: …`";
            cx.error(RESULT_REASON, at.key("reason"), message.to_owned(), help);
            return None;
        }
    };
    Some(standing)
}

fn comparator(cx: &mut Cx, raw: &raw::Comparator, at: At) -> Option<Comparator> {
    Some(Comparator {
        kind: raw.kind,
        value: cx.decimal(&raw.value, at.key("value"))?,
        label: cx.optional(raw.label.as_ref(), at.key("label")),
        period: cx.optional_moment(raw.period.as_ref(), at.key("period")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
    })
}

/// Gives every series the units of its target where the editor named none, and leaves out results
/// that are there twice.
pub(super) fn settle(
    diagnostics: &mut Diagnostics,
    mut all: Vec<Series>,
    versions: &[Version],
) -> Vec<Series> {
    let mut seen: Vec<(Measured, String, String, Span)> = Vec::new();
    for series in &mut all {
        let version = versions.iter().find(|version| version.id == series.version);
        if let Some(measure) = version.and_then(|version| version.measure(&series.of)) {
            take_units(series, measure);
        }
        let (of, version) = (series.of.clone(), series.version.to_string());
        series.observations.retain(|it| {
            let key = (of.clone(), version.clone(), it.period.to_string(), it.at);
            let first =
                seen.iter().find(|one| (&one.0, &one.1, &one.2) == (&key.0, &key.1, &key.2));
            if let Some(first) = first {
                let message = format!("there are two results of this measure for {}", it.period);
                diagnostics.push(
                    Diagnostic::error(RESULT_TWICE, it.at, message)
                        .with_label(first.3, "the first one")
                        .with_help("put both into one, or correct a period"),
                );
                return false;
            }
            seen.push(key);
            true
        });
    }
    all
}

fn take_units(series: &mut Series, measure: &Measure) {
    let (value, change) = match &measure.target {
        Target::Level(_, level) => (level.unit.clone(), level.unit.clone()),
        Target::ChangeBy(_, by) => {
            let value = match &by.unit {
                Unit::PercentagePoint => Unit::Percent,
                // A change by percent says nothing about what is counted.
                Unit::Percent | Unit::NotStated => Unit::Number,
                unit => unit.clone(),
            };
            (value, by.unit.clone())
        }
        _ => (Unit::Number, series.unit.clone().unwrap_or(Unit::Number)),
    };
    series.unit = Some(same(series.unit.take(), value));
    series.change_unit = Some(same(series.change_unit.take(), change));
}

/// The unit that the editor named; that of the target where it has the same words, so that both are
/// one in every language.
fn same(own: Option<Unit>, of_target: Unit) -> Unit {
    match (own, &of_target) {
        (Some(Unit::Words(own)), Unit::Words(words)) if own.words == words.words => of_target,
        (Some(own), _) => own,
        (None, _) => of_target,
    }
}
