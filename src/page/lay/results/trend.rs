//! From the results of a measure to its picture.

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::mark;
use crate::base::moment::Moment;
use crate::model::measure::Measure;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::model::observation::ComparatorKind;
use crate::model::observation::Observation;
use crate::model::observation::Series;
use crate::model::observation::Standing;
use crate::page::chart;
use crate::page::chart::Chart;
use crate::page::chart::Mark;
use crate::page::chart::Slot;
use crate::page::cx::Cx;
use crate::page::view::Html;

/// More steps than these are not counted back.
const MOST_STEPS: i16 = 30;

/// The picture of a trend, and how it is read; nothing with fewer than two figures.
pub(super) fn of(
    cx: &Cx,
    series: &Series,
    measure: Option<&Measure>,
    (id, title): (&str, &str),
) -> Option<(Html, Vec<String>)> {
    let number = if series.observations.iter().any(|it| it.value.is_some()) {
        Number::Value
    } else {
        Number::Change
    };
    let target = measure.and_then(|measure| target(measure, series, number));
    let steps = measure.and_then(|it| it.trajectory.as_ref());
    let steps =
        steps.filter(|it| number == Number::Value && series.unit.as_ref() == Some(&it.end.unit));
    let steps = steps.map(self::steps).unwrap_or_default();
    let slots = slots(cx, series, number, &steps);
    let words = |value: &Decimal| plain(&cx.locale.quantity(&number.quantity(series, value)));
    let chart = Chart {
        id: format!("{id}-chart"),
        title: plain(&cx.locale.tv("chart-title", &[("measure", title.into())])),
        description: plain(&described(cx, &slots, target.as_ref(), &words)),
        slots,
        target: target.clone(),
    };
    let drawn = chart::draw(&chart, &|value| short(cx, &number.quantity(series, value)))?;
    let marks = || chart.slots.iter().map(|slot| &slot.mark);
    let target =
        target.map(|target| cx.locale.tv("chart-target", &[("value", words(&target).into())]));
    let has_steps = chart.slots.iter().any(|slot| slot.step.is_some());
    let missing = marks().any(|mark| matches!(mark, Mark::Missing));
    let anew = marks().skip(1).any(|mark| matches!(mark, Mark::Anew(..)));
    let begins = drawn
        .begins_at
        .map(|value| cx.locale.tv("chart-begins", &[("value", words(&value).into())]));
    let legend = [
        unit(cx, number.unit(series)),
        target,
        has_steps.then(|| cx.t("chart-steps")),
        missing.then(|| cx.t("chart-missing")),
        anew.then(|| cx.t("chart-anew")),
        begins,
    ];
    Some((drawn.svg, legend.into_iter().flatten().collect()))
}

/// Pictures have no marks of languages inside.
fn plain(words: &str) -> String {
    mark::plain(words).into_owned()
}

/// A number in a picture: with its unit only where that is one sign.
fn short(cx: &Cx, quantity: &Quantity) -> String {
    plain(&match quantity.unit {
        Unit::Percent | Unit::Pounds => cx.locale.quantity(quantity),
        _ => cx.locale.decimal(&quantity.value),
    })
}

/// The unit of the numbers, where they do not say it.
fn unit(cx: &Cx, unit: Option<&Unit>) -> Option<String> {
    match unit? {
        Unit::Percent | Unit::Pounds | Unit::Number | Unit::NotStated => None,
        Unit::PercentagePoint => Some(cx.t("chart-in-points")),
        Unit::MillionPounds => Some(cx.t("chart-in-million-pounds")),
        Unit::Words(words) => {
            Some(cx.locale.tv("chart-in-words", &[("unit", words.words.clone().into())]))
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Value,
    Change,
}

impl Number {
    fn of(self, observation: &Observation) -> Option<&Decimal> {
        match self {
            Self::Value => observation.value.as_ref(),
            Self::Change => observation.change.as_ref(),
        }
    }

    fn unit(self, series: &Series) -> Option<&Unit> {
        match self {
            Self::Value => series.unit.as_ref(),
            Self::Change => series.change_unit.as_ref(),
        }
    }

    fn quantity(self, series: &Series, value: &Decimal) -> Quantity {
        match self {
            Self::Value => series.value(value),
            Self::Change => series.change(value),
        }
    }
}

/// "2025/26: 38.1%. 2026/27: no figure. Target: 45%."
fn described(
    cx: &Cx,
    slots: &[Slot],
    target: Option<&Decimal>,
    words: &dyn Fn(&Decimal) -> String,
) -> String {
    let told = |slot: &Slot| {
        let value = match &slot.mark {
            Mark::Value(value, _) | Mark::Anew(value, _) => words(value),
            Mark::Missing => cx.t("chart-no-figure"),
            Mark::Ahead => return None,
        };
        let values = [("label", slot.label.clone().into()), ("value", value.into())];
        Some(format!("{}.", cx.locale.tv("label-with-value", &values)))
    };
    let target = target.map(|it| {
        let values = [("label", cx.t("target").into()), ("value", words(it).into())];
        format!("{}.", cx.locale.tv("label-with-value", &values))
    });
    let parts: Vec<String> = slots.iter().filter_map(told).chain(target).collect();
    parts.join(" ")
}

fn slots(cx: &Cx, series: &Series, number: Number, steps: &[(Moment, Decimal)]) -> Vec<Slot> {
    let mut slots: Vec<(Option<Date>, Slot)> = Vec::new();
    for observation in &series.observations {
        let value = number
            .of(observation)
            .map(|value| (value.clone(), short(cx, &number.quantity(series, value))));
        let mark = match (value, &observation.standing) {
            (Some((value, words)), Standing::Redefined(_)) => Mark::Anew(value, words),
            (Some((value, words)), _) => Mark::Value(value, words),
            (None, _) => Mark::Missing,
        };
        let period = &observation.period;
        slots.push((period.sort_key(), Slot { label: label(cx, period), mark, step: None }));
    }
    for (moment, step) in steps {
        let day = moment.latest();
        let within = |it: &&Observation| {
            it.period.earliest() <= day && day <= it.period.latest() && it.period.latest().is_some()
        };
        if let Some(place) = series.observations.iter().position(|it| within(&it)) {
            slots[place].1.step = Some(step.clone());
        } else {
            let (label, step) = (label(cx, moment), Some(step.clone()));
            slots.push((moment.sort_key(), Slot { label, mark: Mark::Ahead, step }));
        }
    }
    slots.sort_by_key(|(day, _)| *day);
    slots.into_iter().map(|(_, slot)| slot).collect()
}

/// A period in as few letters as can be understood.
fn label(cx: &Cx, period: &Moment) -> String {
    match period {
        Moment::Quarter(..) => period.to_string(),
        _ => plain(&cx.locale.moment(period)),
    }
}

/// The value to reach, in the number that is drawn.
fn target(measure: &Measure, series: &Series, number: Number) -> Option<Decimal> {
    match (&measure.target, number) {
        (Target::Level(_, level), Number::Value) => {
            (Some(&level.unit) == series.unit.as_ref()).then(|| level.value.clone())
        }
        (Target::ChangeBy(trend, by), Number::Change) => {
            let same = Some(&by.unit) == series.change_unit.as_ref();
            let fall = *trend == Trend::Decrease;
            let zero = Decimal::parse("0").ok()?;
            let value = if fall { zero.difference(&by.value)? } else { by.value.clone() };
            same.then_some(value)
        }
        (Target::ChangeBy(trend, by), Number::Value) => changed(*trend, by, series),
        _ => None,
    }
}

/// The value that is reached when the starting point, as the latest result gives it, has changed by
/// the target.
fn changed(trend: Trend, by: &Quantity, series: &Series) -> Option<Decimal> {
    let comparators = series.observations.iter().rev().flat_map(|it| &it.comparators);
    let baseline = &comparators.clone().find(|it| it.kind == ComparatorKind::Baseline)?.value;
    let unit = series.unit.as_ref()?;
    let amount = match (&by.unit, unit) {
        (Unit::Percent, Unit::Percent | Unit::PercentagePoint) => return None,
        (Unit::Percent, _) => {
            baseline.product(&by.value)?.product(&Decimal::parse("0.01").ok()?)?
        }
        (Unit::PercentagePoint, Unit::Percent) => by.value.clone(),
        (one, other) if one == other => by.value.clone(),
        _ => return None,
    };
    match trend {
        Trend::Decrease => baseline.difference(&amount),
        Trend::Increase => {
            let less = Decimal::parse("0").ok()?.difference(&amount)?;
            baseline.difference(&less)
        }
        Trend::Maintain => None,
    }
}

/// The steps of a target that moves by the same each year, counted back from the last one.
fn steps(trajectory: &Trajectory) -> Vec<(Moment, Decimal)> {
    counted_back(trajectory).unwrap_or_default()
}

fn counted_back(trajectory: &Trajectory) -> Option<Vec<(Moment, Decimal)>> {
    let mut value = trajectory.end.value.clone();
    let mut steps = Vec::new();
    for back in 0..MOST_STEPS {
        steps.push((years_before(&trajectory.by, back)?, value.clone()));
        if value.by_value(&trajectory.start.value).is_eq() {
            steps.reverse();
            return Some(steps);
        }
        value = value.difference(&trajectory.step.value)?;
    }
    None
}

/// The year of the last step, or one before it.
fn years_before(by: &Moment, back: i16) -> Option<Moment> {
    match by {
        Moment::NotAfter(of) | Moment::Part(_, of) => years_before(of, back),
        Moment::FinancialYear(year) => Some(Moment::FinancialYear(year - back)),
        _ => Some(Moment::Year(by.latest()?.year() - back)),
    }
}
