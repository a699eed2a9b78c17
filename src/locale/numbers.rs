//! Numbers with their units, digits as the plan wrote them.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as IcuDecimal;

use crate::base::decimal::Decimal;
use crate::locale::Locale;
use crate::locale::Value;
use crate::model::measure::Quantity;
use crate::model::measure::Unit;

/// Formatter for numbers.
pub(super) struct Numbers {
    decimal: DecimalFormatter,
}

// CLDR groups Gujarati and Punjabi numbers by lakh, and gives some languages their own digits. UK
// figures stay recognisable on every page: Latin digits, groups of three.
const WESTERN: [&str; 5] = ["bn", "gu", "hi", "pa", "ur"];

impl Numbers {
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Self {
        let western = WESTERN.contains(&tag.id.language.as_str());
        let tag = if western { icu_locale_core::locale!("en-GB") } else { tag.clone() };
        let decimal = DecimalFormatter::try_new(
            (&tag).into(),
            icu_decimal::options::DecimalFormatterOptions::default(),
        )
        .expect("ICU has its root data baked in");
        Self { decimal }
    }
}

impl Locale {
    /// A number with the separators of the language; every digit as written.
    #[must_use]
    pub fn decimal(&self, decimal: &Decimal) -> String {
        decimal.as_str().parse::<IcuDecimal>().map_or_else(
            |_| decimal.to_string(),
            |number| self.numbers().decimal.format(&number).to_string(),
        )
    }

    /// A number with its unit: "13%", "£1.92 million", "1 percentage point".
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let value = self.decimal(&quantity.value);
        let with = |message| self.tv(message, &[("value", value.clone().into())]);
        match &quantity.unit {
            Unit::Percent => with("unit-percent"),
            Unit::PercentagePoint => {
                let count = if quantity.value.as_str() == "1" { 1 } else { 2 };
                let values = [("value", value.clone().into()), ("count", Value::Count(count))];
                self.tv("unit-percentage-points", &values)
            }
            Unit::Pounds => with("unit-pounds"),
            Unit::MillionPounds => with("unit-million-pounds"),
            Unit::Number => value,
            Unit::NotStated => with("unit-not-stated"),
            Unit::Words(words) => {
                self.tv("unit-words", &[("value", value.into()), ("unit", words.as_str().into())])
            }
        }
    }
}
