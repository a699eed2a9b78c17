//! Dates that a text names: "Friday 21 June 2013", "1st October 2013", "June 2013", "2016".

use std::ops::Range;

use crate::base::date::Date;
use crate::base::date::ENGLISH_MONTHS;
use crate::check::document::words;
use crate::check::document::words::Word;

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    /// Where it stands, without the day of the week.
    pub(crate) at: Range<usize>,
    /// Its last day.
    pub(crate) last: Date,
    /// How precise it is.
    pub(crate) precision: Precision,
}

/// How precise a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Precision {
    /// A year alone.
    Year,
    /// A month and year.
    Month,
    /// A day.
    Day,
}

/// The dates of a text, in order. Years alone are those from 1900 to 2099.
pub(crate) fn of(text: &str) -> Vec<Named> {
    let all: Vec<Word> = words::of(text).collect();
    let mut found = Vec::new();
    for (place, word) in all.iter().enumerate() {
        let Some(year) = year(text, word) else { continue };
        let month =
            place.checked_sub(1).and_then(|it| month(all[it].text).map(|month| (it, month)));
        let day = month
            .and_then(|(it, _)| it.checked_sub(1))
            .and_then(|it| Some((it, day(all[it].text)?)));
        let end = word.range().end;
        found.extend(match (month, day) {
            (Some((_, month)), Some((first, day))) => Date::new(year, month, day)
                .map(|last| Named { at: all[first].start..end, last, precision: Precision::Day }),
            (Some((first, month)), None) => Date::new(year, month, 1)
                .map(Date::month_end)
                .map(|last| Named { at: all[first].start..end, last, precision: Precision::Month }),
            (None, _) => Date::new(year, 12, 31).map(|last| Named {
                at: word.start..end,
                last,
                precision: Precision::Year,
            }),
        });
    }
    found
}

/// The month of this name, from 1.
pub(crate) fn month(word: &str) -> Option<i8> {
    let lower = word.to_lowercase();
    let place = ENGLISH_MONTHS.iter().position(|month| *month == lower)?;
    i8::try_from(place + 1).ok()
}

/// A day of a month: "21", "1st".
pub(crate) fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let is_day = matches!(suffix.to_lowercase().as_str(), "" | "st" | "nd" | "rd" | "th");
    digits.parse().ok().filter(|_| is_day)
}

/// Four digits that are neither a part of a longer number nor an amount.
pub(crate) fn year(text: &str, word: &Word) -> Option<i16> {
    let number = word.text.len() == 4 && word.text.bytes().all(|byte| byte.is_ascii_digit());
    let before = text[..word.start].chars().next_back();
    let after = text[word.range().end..].chars().next();
    let is_part = matches!(before, Some('£' | '$' | '€' | '.' | ',' | '/' | '-' | '–'))
        || matches!(after, Some('/' | '-' | '–' | '%'));
    let year = word.text.parse().ok().filter(|_| number && !is_part)?;
    (1900..2100).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn reads_dates_of_any_precision() {
        let found = |text: &str| -> Vec<String> {
            of(text).iter().map(|it| format!("{}={}", &text[it.at.clone()], it.last)).collect()
        };
        assert_eq!(
            found("on Friday 21 June 2013 and the 1st October 2013"),
            ["21 June 2013=2013-06-21", "1st October 2013=2013-10-01"]
        );
        assert_eq!(
            found("in June 2013, by 2016; 2013-17, £2000 and 2016/17"),
            ["June 2013=2013-06-30", "2016=2016-12-31"]
        );
    }
}
