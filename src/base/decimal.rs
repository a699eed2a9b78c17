//! Numbers of a plan, kept as they were written: `173.8750` keeps its four places.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A decimal number as written: optional minus, digits, optional point and digits.
///
/// Equality is that of the text (`40` is not `40.0`, a change an editor made); order is that of
/// the value, and by text where the values are equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal(Arc<str>);

/// A text is no decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a number has digits and at most one point, without commas, spaces or units")]
pub struct BadDecimal;

impl Decimal {
    /// Parses the number.
    ///
    /// # Errors
    /// [`BadDecimal`] for commas, spaces, exponents, units, or more than 40 characters.
    pub fn parse(text: &str) -> Result<Self, BadDecimal> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let fits = text.len() <= 40 && all_digits(whole) && all_digits(fraction);
        fits.then(|| Self(text.into())).ok_or(BadDecimal)
    }

    /// The number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This number less the other, exactly, with as many places as the one that has more; nothing
    /// for numbers of more than 38 digits.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<Self> {
        let places = self.places().max(other.places());
        let difference = self.scaled(places)?.checked_sub(other.scaled(places)?)?;
        Some(Self(unscaled(difference, places).into()))
    }

    /// This number times the other, exactly; nothing where the product has more than 38 digits.
    #[must_use]
    pub fn product(&self, other: &Self) -> Option<Self> {
        let places = self.places() + other.places();
        let product = self.scaled(self.places())?.checked_mul(other.scaled(other.places())?)?;
        Some(Self(unscaled(product, places).into()))
    }

    /// The order by value alone: `40` and `40.0` are equal here.
    #[must_use]
    pub fn by_value(&self, other: &Self) -> Ordering {
        if self.parts() == other.parts() { Ordering::Equal } else { self.cmp(other) }
    }

    /// The number as a whole number of units of that many decimal places: `4.5` of two places is 450.
    /// Nothing if it has more places, or too many digits.
    #[must_use]
    pub fn in_units(&self, places: usize) -> Option<i128> {
        (places >= self.places()).then(|| self.scaled(places))?
    }

    /// Whether it is above, at or below zero.
    #[must_use]
    pub fn sign(&self) -> Ordering {
        match self.parts() {
            (true, ..) => Ordering::Less,
            (false, "", "") => Ordering::Equal,
            (false, ..) => Ordering::Greater,
        }
    }

    /// The number without its minus.
    #[must_use]
    pub fn absolute(&self) -> Self {
        Self(self.0.strip_prefix('-').unwrap_or(&self.0).into())
    }

    /// How many digits stand after the point.
    #[must_use]
    pub fn places(&self) -> usize {
        self.0.split_once('.').map_or(0, |(_, fraction)| fraction.len())
    }

    /// The number times ten to the power of `places`, which is no less than its own places.
    fn scaled(&self, places: usize) -> Option<i128> {
        let digits = self.0.replace('.', "");
        let zeros = u32::try_from(places - self.places()).ok()?;
        digits.parse::<i128>().ok()?.checked_mul(10_i128.checked_pow(zeros)?)
    }

    /// Sign, whole digits without leading zeros, fraction without trailing zeros.
    fn parts(&self) -> (bool, &str, &str) {
        let digits = self.0.strip_prefix('-').unwrap_or(&self.0);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let negative = self.0.starts_with('-') && !(whole.is_empty() && fraction.is_empty());
        (negative, whole, fraction)
    }
}

/// A number of units of that many decimal places, as text.
fn unscaled(units: i128, places: usize) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let point = if places == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((negative, whole, fraction), (minus, digits, rest)) = (self.parts(), other.parts());
        let size =
            whole.len().cmp(&digits.len()).then_with(|| (whole, fraction).cmp(&(digits, rest)));
        let value = match (negative, minus) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (true, true) => size.reverse(),
            (false, false) => size,
        };
        value.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn keeps_what_was_written() {
        assert_eq!(decimal("173.8750").as_str(), "173.8750");
        for wrong in ["", "-", "1,000", "1e3", "5%", ".5", "5.", "1.2.3"] {
            assert_eq!(Decimal::parse(wrong), Err(BadDecimal), "{wrong}");
        }
    }

    #[test]
    fn subtracts_exactly() {
        for (more, less, difference) in
            [("13", "10", "3"), ("90", "85.5", "4.5"), ("10", "13", "-3"), ("0.05", "0.1", "-0.05")]
        {
            let found = decimal(more).difference(&decimal(less)).unwrap();
            assert_eq!(found.as_str(), difference, "{more} - {less}");
        }
        assert_eq!(decimal("-0.0").sign(), Ordering::Equal);
        assert_eq!(decimal("9".repeat(39).as_str()).difference(&decimal("1")), None);
    }

    #[test]
    fn multiplies_exactly() {
        for (one, other, product) in
            [("13", "1.5", "19.5"), ("0.1", "-0.2", "-0.02"), ("5", "0", "0")]
        {
            assert_eq!(decimal(one).product(&decimal(other)).unwrap().as_str(), product);
        }
        assert_eq!(decimal("40").by_value(&decimal("40.0")), Ordering::Equal);
        assert_eq!(decimal("4.5").in_units(2), Some(450));
        assert_eq!(decimal("4.55").in_units(1), None);
    }

    #[test]
    fn orders_by_value() {
        for (less, more) in [("9", "10"), ("-10", "-9"), ("-1", "0"), ("1.09", "1.1"), ("2", "2.5")]
        {
            assert!(decimal(less) < decimal(more), "{less} < {more}");
        }
        assert_ne!(decimal("40"), decimal("40.0"));
    }
}
