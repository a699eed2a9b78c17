//! Targets and numbers, compared as values.

use std::cmp::Ordering;

use crate::compare::plan::canonical;
use crate::compare::plan::change::Demand;
use crate::compare::plan::change::Difference;
use crate::compare::plan::change::Pair;
use crate::compare::plan::change::TargetChange;
use crate::compare::plan::change::TargetPart;
use crate::compare::plan::change::Way;
use crate::model::measure::Bound;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trend;
use crate::model::measure::Unit;

/// What a number is for: whether more of it is harder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// More is harder.
    Up,
    /// Less is harder.
    Down,
    /// Nothing is said.
    None,
}

/// The change of a target, if it changed.
pub(super) fn change(old: &Target, new: &Target) -> Option<TargetChange> {
    let target = Pair { old: old.clone(), new: new.clone() };
    (canonical::target(old) != canonical::target(new))
        .then(|| TargetChange { target, parts: parts(old, new) })
}

fn parts(old: &Target, new: &Target) -> Vec<TargetPart> {
    let mut parts = Vec::new();
    let (from, to, aim) = match (old, new) {
        (Target::ChangeBy(way, from), Target::ChangeBy(other, to)) => {
            parts.extend(
                (way != other).then_some(TargetPart::Direction(Pair { old: *way, new: *other })),
            );
            (from, to, aim_of_change(*way, *other))
        }
        (Target::Level(bound, from), Target::Level(other, to)) => {
            parts.extend(
                (bound != other).then_some(TargetPart::Bound(Pair { old: *bound, new: *other })),
            );
            (from, to, aim_of_level(*bound, *other))
        }
        (Target::Trend(way), Target::Trend(other)) => {
            return vec![TargetPart::Direction(Pair { old: *way, new: *other })];
        }
        _ => return vec![TargetPart::Kind],
    };
    if canonical::unit(&from.unit) != canonical::unit(&to.unit) {
        parts.push(TargetPart::Unit(Pair { old: from.unit.clone(), new: to.unit.clone() }));
    }
    if from.value != to.value {
        let values = Pair { old: from.value.clone(), new: to.value.clone() };
        parts.push(TargetPart::Value(values, difference(from, to, aim)));
    }
    parts
}

/// A fall by 13% is harder than one by 10%, and so is a rise; nothing is said of what is to stay.
fn aim_of_change(old: Trend, new: Trend) -> Aim {
    match (old, new) {
        (Trend::Increase, Trend::Increase) | (Trend::Decrease, Trend::Decrease) => Aim::Up,
        _ => Aim::None,
    }
}

fn aim_of_level(old: Bound, new: Bound) -> Aim {
    match (old, new) {
        (Bound::AtLeast, Bound::AtLeast) => Aim::Up,
        (Bound::AtMost, Bound::AtMost) => Aim::Down,
        _ => Aim::None,
    }
}

/// How far apart two numbers are; nothing if their units differ or their values are the same.
pub(super) fn difference(old: &Quantity, new: &Quantity, aim: Aim) -> Option<Difference> {
    if canonical::unit(&old.unit) != canonical::unit(&new.unit) {
        return None;
    }
    let amount = new.value.difference(&old.value)?;
    let way = match amount.sign() {
        Ordering::Greater => Way::Raised,
        Ordering::Less => Way::Lowered,
        Ordering::Equal => return None,
    };
    let unit = match &old.unit {
        Unit::Percent => Unit::PercentagePoint,
        unit => unit.clone(),
    };
    let demand = match (aim, way) {
        (Aim::None, _) => None,
        (Aim::Up, Way::Raised) | (Aim::Down, Way::Lowered) => Some(Demand::More),
        (Aim::Up, Way::Lowered) | (Aim::Down, Way::Raised) => Some(Demand::Less),
    };
    Some(Difference { amount: amount.absolute(), unit, way, demand })
}
