//! From values to heights, in whole numbers: no floating point, so the same picture everywhere.

use crate::base::decimal::Decimal;

/// The values of an axis, from bottom to top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scale {
    low: i128,
    high: i128,
    step: i128,
    places: usize,
}

/// About this many lines across.
const LINES: i128 = 4;

impl Scale {
    /// A scale that has room for all values. It begins at zero unless that would make what differs too
    /// small to be seen. Nothing if there are no values, or numbers beyond 38 digits.
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a Decimal>) -> Option<Self> {
        let values: Vec<&Decimal> = values.collect();
        let places = values.iter().map(|value| value.places()).max()?;
        let units = values.iter().map(|value| value.in_units(places));
        let units: Vec<i128> = units.collect::<Option<_>>()?;
        let (low, high) = (*units.iter().min()?, *units.iter().max()?);
        let apart = high.checked_sub(low)?;
        let near_zero = low >= 0 && apart.checked_mul(2)? >= low;
        let low = if near_zero { 0 } else { low };
        let step = round_step(high.checked_sub(low)?);
        // What is above or below all values keeps their words inside the picture.
        let low = if near_zero { 0 } else { floor(low.checked_sub(step / 2)?, step)? };
        let high = floor(high, step)?.checked_add(step)?;
        Some(Self { low, high, step, places })
    }

    /// How far up a value is, where the whole scale is `height`.
    pub(super) fn at(&self, value: &Decimal, height: i128) -> Option<i128> {
        let units = value.in_units(self.places)?.checked_sub(self.low)?;
        Some(units.checked_mul(height)? / (self.high - self.low))
    }

    /// The values of the lines across and how far up they are.
    pub(super) fn ticks(&self, height: i128) -> Vec<(Decimal, i128)> {
        let count = (self.high - self.low) / self.step;
        let ticks = (0..=count).filter_map(|place| {
            let value = self.decimal(self.low + place * self.step)?;
            let up = self.at(&value, height)?;
            Some((value, up))
        });
        ticks.collect()
    }

    /// Where the scale begins, if not at zero.
    pub(super) fn begins_at(&self) -> Option<Decimal> {
        if self.low == 0 { None } else { self.decimal(self.low) }
    }

    /// A number of units as a decimal without zeros at its end.
    fn decimal(&self, units: i128) -> Option<Decimal> {
        let one = format!("{:0>width$}", units.unsigned_abs(), width = self.places + 1);
        let (whole, fraction) = one.split_at(one.len() - self.places);
        let fraction = fraction.trim_end_matches('0');
        let sign = if units < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        Decimal::parse(&format!("{sign}{whole}{point}{fraction}")).ok()
    }
}

/// 1, 2 or 5 times a power of ten, so that a span has about [`LINES`] of them.
fn round_step(span: i128) -> i128 {
    let wanted = (span / LINES).max(1);
    let mut power: i128 = 1;
    while power.checked_mul(10).is_some_and(|next| next <= wanted) {
        power *= 10;
    }
    let fits = [1, 2, 5, 10].iter().filter_map(|times| power.checked_mul(*times));
    fits.into_iter().find(|step| *step >= wanted).unwrap_or(power)
}

fn floor(value: i128, step: i128) -> Option<i128> {
    value.div_euclid(step).checked_mul(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[&str]) -> String {
        let values: Vec<Decimal> = values.iter().map(|it| Decimal::parse(it).unwrap()).collect();
        let scale = Scale::of(values.iter()).unwrap();
        let ticks: Vec<String> = scale.ticks(100).iter().map(|(it, _)| it.to_string()).collect();
        ticks.join(" ")
    }

    #[test]
    fn has_round_numbers_and_room() {
        assert_eq!(ticks(&["38.1", "46.1", "50"]), "35 40 45 50 55");
        assert_eq!(ticks(&["3", "12"]), "0 5 10 15");
        assert_eq!(ticks(&["85", "88"]), "85 86 87 88 89");
        assert_eq!(ticks(&["-4.5", "2"]), "-6 -4 -2 0 2 4");
        assert_eq!(ticks(&["7", "7"]), "7 8");
        assert_eq!(ticks(&["1161", "1010"]), "950 1000 1050 1100 1150 1200");
    }

    #[test]
    fn refuses_what_it_cannot_hold() {
        let huge = Decimal::parse(&"9".repeat(40)).unwrap();
        assert_eq!(Scale::of([&huge].into_iter()), None);
        assert_eq!(Scale::of(std::iter::empty()), None);
    }
}
