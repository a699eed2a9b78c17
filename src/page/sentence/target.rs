//! A new target in a sentence.

use crate::compare::plan::change::Demand;
use crate::compare::plan::change::Difference;
use crate::compare::plan::change::TargetChange;
use crate::compare::plan::change::TargetPart;
use crate::compare::plan::change::Way;
use crate::model::measure::Bound;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trend;
use crate::page::cx::Cx;
use crate::page::sentence::Say;

impl Say<'_> {
    pub(super) fn target(&self, change: &TargetChange) -> String {
        let (message, old, new) = match (&change.target.old, &change.target.new) {
            (Target::ChangeBy(Trend::Increase, old), Target::ChangeBy(Trend::Increase, new)) => {
                ("sentence-target-increase", quantity(self.cx, old), quantity(self.cx, new))
            }
            (Target::ChangeBy(Trend::Decrease, old), Target::ChangeBy(Trend::Decrease, new)) => {
                ("sentence-target-decrease", quantity(self.cx, old), quantity(self.cx, new))
            }
            (Target::Level(a, old), Target::Level(b, new)) if a == b => {
                (level(*a), quantity(self.cx, old), quantity(self.cx, new))
            }
            (old, new) => ("sentence-target", short(self.cx, old), short(self.cx, new)),
        };
        self.tv(
            message,
            &[("subject", self.counted().into()), ("old", old.into()), ("new", new.into())],
        )
    }
}

fn level(bound: Bound) -> &'static str {
    match bound {
        Bound::AsPrinted => "sentence-target-level",
        Bound::AtLeast => "sentence-target-at-least",
        Bound::AtMost => "sentence-target-at-most",
    }
}

fn quantity(cx: &Cx, quantity: &Quantity) -> String {
    cx.quantity(quantity)
}

/// A target without the remark on how it is printed.
fn short(cx: &Cx, target: &Target) -> String {
    match target {
        Target::Level(Bound::AsPrinted, quantity) => cx.quantity(quantity),
        other => cx.target(other),
    }
}

/// The difference of two numbers in words: "3 percentage points more; harder to reach".
pub(super) fn difference(cx: &Cx, change: &TargetChange) -> Option<String> {
    let of_value = |part: &TargetPart| match part {
        TargetPart::Value(_, difference) => difference.clone(),
        _ => None,
    };
    change.parts.iter().find_map(of_value).map(|it| in_words(cx, &it))
}

/// See [`difference`].
pub(super) fn in_words(cx: &Cx, difference: &Difference) -> String {
    let quantity = Quantity { value: difference.amount.clone(), unit: difference.unit.clone() };
    let message = match (difference.way, difference.demand) {
        (Way::Raised, None) => "difference-more",
        (Way::Raised, Some(Demand::More)) => "difference-more-harder",
        (Way::Raised, Some(Demand::Less)) => "difference-more-easier",
        (Way::Lowered, None) => "difference-less",
        (Way::Lowered, Some(Demand::More)) => "difference-less-harder",
        (Way::Lowered, Some(Demand::Less)) => "difference-less-easier",
    };
    cx.locale.tv(message, &[("amount", cx.quantity(&quantity).into())])
}
