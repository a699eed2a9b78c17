//! Whether a result meets a target, where numbers alone can tell.
//!
//! Nothing is guessed: a number that the plan prints without “at least” or “at most”, another unit, a
//! deadline that lies ahead, or none, leave the question open, and [`Open`] says why.

use std::cmp::Ordering;

use crate::base::decimal::Decimal;
use crate::model::measure::Bound;
use crate::model::measure::Measure;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::model::observation::ComparatorKind;
use crate::model::observation::Observation;
use crate::model::observation::Series;
use crate::model::observation::Standing;

/// What numbers say about a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The number reaches the target.
    Met(Evidence),
    /// The number does not reach the target, and the deadline has come.
    NotMet(Evidence),
    /// They do not say.
    Open(Open),
}

/// The numbers on which a verdict rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// A value by itself.
    Value(Quantity),
    /// A change as the source gives it.
    Change(Quantity),
    /// A value against that from which change is counted.
    FromTo(Quantity, Quantity),
}

/// Why numbers do not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Open {
    /// There is no number for the period.
    NoNumber,
    /// It is counted in another way than the target.
    Redefined,
    /// The plan sets no target, or none in numbers.
    NoTarget,
    /// The plan does not say whether more or less is better.
    NoDirection,
    /// The units of target and result differ.
    OtherUnit,
    /// The value from which change is counted is not given.
    NoBaseline,
    /// The deadline lies after the period.
    NotDue,
    /// The target is not reached, and the plan does not say by when it is to be.
    NoDeadline,
}

/// What the numbers of a result say about the target of its measure. Exact: decimals are compared, no
/// floating-point numbers.
#[must_use]
pub fn of(measure: &Measure, series: &Series, observation: &Observation) -> Verdict {
    match judged(measure, series, observation) {
        Ok((reached, evidence)) => match (due(measure, observation), reached) {
            (Due::Later, _) => Verdict::Open(Open::NotDue),
            (Due::Unknown, false) => Verdict::Open(Open::NoDeadline),
            (_, true) => Verdict::Met(evidence),
            (Due::Come, false) => Verdict::NotMet(evidence),
        },
        Err(why) => Verdict::Open(why),
    }
}

enum Due {
    Come,
    Later,
    Unknown,
}

fn due(measure: &Measure, observation: &Observation) -> Due {
    let Some(due) = measure.due.value() else { return Due::Unknown };
    match (due.latest(), observation.period.latest()) {
        (Some(due), Some(end)) if end >= due => Due::Come,
        (Some(_), Some(_)) => Due::Later,
        _ => Due::Unknown,
    }
}

type Judged = Result<(bool, Evidence), Open>;

fn judged(measure: &Measure, series: &Series, observation: &Observation) -> Judged {
    if matches!(observation.standing, Standing::Redefined(_)) {
        return Err(Open::Redefined);
    }
    if observation.value.is_none() && observation.change.is_none() {
        return Err(Open::NoNumber);
    }
    match &measure.target {
        Target::Level(Bound::AsPrinted, _) => Err(Open::NoDirection),
        Target::Level(bound, level) => level_reached(*bound, level, series, observation),
        Target::ChangeBy(trend, by) => match &observation.change {
            Some(change) => changed_by(*trend, by, &series.change(change)),
            None => moved_by(*trend, by, series, observation),
        },
        Target::Trend(trend) => moved(*trend, series, observation),
        Target::Milestone | Target::Deliverable | Target::None => Err(Open::NoTarget),
    }
}

fn level_reached(
    bound: Bound,
    level: &Quantity,
    series: &Series,
    observation: &Observation,
) -> Judged {
    let value = series.value(observation.value.as_ref().ok_or(Open::NoNumber)?);
    same_unit(&value.unit, &level.unit)?;
    let worse = if bound == Bound::AtMost { Ordering::Greater } else { Ordering::Less };
    Ok((value.value.by_value(&level.value) != worse, Evidence::Value(value)))
}

/// The source gives the change itself.
fn changed_by(trend: Trend, by: &Quantity, change: &Quantity) -> Judged {
    same_unit(&change.unit, &by.unit)?;
    let wanted = wanted(trend)?;
    let far = change.value.absolute().by_value(&by.value) != Ordering::Less;
    Ok((change.value.sign() == wanted && far, Evidence::Change(change.clone())))
}

/// The source gives the value, and that from which change is counted.
fn moved_by(trend: Trend, by: &Quantity, series: &Series, observation: &Observation) -> Judged {
    let (from, to) = from_to(series, observation)?;
    let wanted = wanted(trend)?;
    let moved = to.value.difference(&from.value).ok_or(Open::NoNumber)?;
    let far = match (&by.unit, &to.unit) {
        // A fall of 5% in a rate of 40%: five points or two, the plan does not say.
        (Unit::Percent, Unit::Percent | Unit::PercentagePoint) => return Err(Open::OtherUnit),
        (Unit::Percent, _) => {
            let hundredths = from.value.product(&by.value).ok_or(Open::NoNumber)?;
            let needed = moved.absolute().product(&hundred()).ok_or(Open::NoNumber)?;
            if from.value.sign() != Ordering::Greater {
                return Err(Open::NoBaseline);
            }
            needed.by_value(&hundredths) != Ordering::Less
        }
        (Unit::PercentagePoint, Unit::Percent) => at_least(&moved, by),
        (wanted, given) => {
            same_unit(wanted, given)?;
            at_least(&moved, by)
        }
    };
    Ok((moved.sign() == wanted && far, Evidence::FromTo(from, to)))
}

fn at_least(moved: &Decimal, by: &Quantity) -> bool {
    moved.absolute().by_value(&by.value) != Ordering::Less
}

/// A direction without an amount.
fn moved(trend: Trend, series: &Series, observation: &Observation) -> Judged {
    let wanted = wanted(trend)?;
    if let Some(change) = &observation.change {
        return Ok((change.sign() == wanted, Evidence::Change(series.change(change))));
    }
    let (from, to) = from_to(series, observation)?;
    let moved = to.value.by_value(&from.value);
    Ok((moved == wanted, Evidence::FromTo(from, to)))
}

fn from_to(series: &Series, observation: &Observation) -> Result<(Quantity, Quantity), Open> {
    let to = observation.value.as_ref().ok_or(Open::NoNumber)?;
    let mut comparators = observation.comparators.iter();
    let from =
        comparators.find(|it| it.kind == ComparatorKind::Baseline).ok_or(Open::NoBaseline)?;
    Ok((series.value(&from.value), series.value(to)))
}

/// How the number is to compare with the earlier one. “No change” is not judged: how much is none?
fn wanted(trend: Trend) -> Result<Ordering, Open> {
    match trend {
        Trend::Increase => Ok(Ordering::Greater),
        Trend::Decrease => Ok(Ordering::Less),
        Trend::Maintain => Err(Open::NoTarget),
    }
}

fn same_unit(one: &Unit, other: &Unit) -> Result<(), Open> {
    let same = match (one, other) {
        (Unit::NotStated, _) | (_, Unit::NotStated) => false,
        (Unit::Words(one), Unit::Words(other)) => one.words == other.words,
        _ => one == other,
    };
    same.then_some(()).ok_or(Open::OtherUnit)
}

fn hundred() -> Decimal {
    Decimal::parse("100").expect("digits are a number")
}

#[cfg(test)]
mod tests;
