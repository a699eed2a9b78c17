//! Numbers as people write them, `1,200` or `65%`, so that a diagnostic can say how the same number is
//! typed here. Nothing but help: no value is ever taken from them.

use crate::base::decimal::Decimal;

/// Words and signs of units behind a number, and the unit that they mean.
const UNITS: [(&str, &str); 9] = [
    ("percentage points", "percentage-point"),
    ("percentage point", "percentage-point"),
    ("per cent", "percent"),
    ("percent", "percent"),
    ("%", "percent"),
    ("million pounds", "million-pounds"),
    ("pounds", "pounds"),
    ("million", "million-pounds"),
    ("m", "million-pounds"),
];

/// What to type for a number, if a text says one in another way.
#[must_use]
pub fn help(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let money = text.strip_prefix('£').map(str::trim_start);
    let rest = money.unwrap_or(&text);
    let named =
        UNITS.iter().find_map(|(words, unit)| Some((rest.strip_suffix(words)?.trim_end(), *unit)));
    let (number, unit) = match (named, money) {
        (Some((_, "million-pounds")), None) if !text.ends_with("pounds") => return None,
        (Some((number, unit)), _) => (number, Some(unit)),
        (None, Some(number)) => (number, Some("pounds")),
        (None, None) => (rest, None),
    };
    let digits = ungrouped(number)?;
    Decimal::parse(&digits).ok()?;
    Some(match unit {
        Some(unit) => {
            format!("write `{digits}`, and `unit: {unit}` if it is one of a target or a figure")
        }
        None => format!("write `{digits}`"),
    })
}

/// The number without commas or blanks between its thousands.
fn ungrouped(number: &str) -> Option<String> {
    let whole = number.split('.').next().unwrap_or_default();
    let groups: Vec<&str> = whole.split([',', ' ', '\u{A0}', '\u{202F}', '\u{2009}']).collect();
    let (first, others) = groups.split_first()?;
    let fits = others.is_empty()
        || ((1..=3).contains(&first.len()) && others.iter().all(|it| it.len() == 3));
    fits.then(|| format!("{}{}", groups.concat(), &number[whole.len()..]))
}

#[cfg(test)]
mod tests {
    use super::help;

    #[test]
    fn says_how_a_number_is_typed() {
        let unit = |number: &str, unit: &str| {
            format!("write `{number}`, and `unit: {unit}` if it is one of a target or a figure")
        };
        assert_eq!(help("1,200.50"), Some("write `1200.50`".to_owned()));
        assert_eq!(help("12 000"), Some("write `12000`".to_owned()));
        assert_eq!(help("65%"), Some(unit("65", "percent")));
        assert_eq!(help("5 per cent"), Some(unit("5", "percent")));
        assert_eq!(help("£1,200"), Some(unit("1200", "pounds")));
        assert_eq!(help("£3.5m"), Some(unit("3.5", "million-pounds")));
    }

    #[test]
    fn stays_silent_if_it_does_not_know() {
        for text in ["3,5", "many", "3 million", "12 km", "1,20,000", "", "5-10"] {
            assert_eq!(help(text), None, "{text}");
        }
    }
}
