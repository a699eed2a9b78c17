//! Calendar dates without time zone.

use std::fmt;

use jiff::civil;

/// The English names of the months in small letters, January first: for reading what people write.
/// How dates are shown is the matter of `locale`.
pub const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day of the proleptic Gregorian calendar, from year 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(civil::Date);

/// A text is no calendar date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadDate {
    /// Not of the form `YYYY-MM-DD`.
    #[error("a date is written as year-month-day, e.g. `2013-03-25`")]
    Form,
    /// The calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

impl Date {
    /// A day of the calendar; nothing for 30 February and the like.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().filter(|_| year > 0).map(Self)
    }

    /// Parses `YYYY-MM-DD` (ISO 8601, calendar date, extended form).
    ///
    /// # Errors
    /// [`BadDate`] for another form, or a day that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, BadDate> {
        let mut steps = text.splitn(3, '-');
        let mut number = |length: usize| {
            let digits = steps.next().filter(|step| step.len() == length)?;
            digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let form: Option<(i16, i16, i16)> = (|| Some((number(4)?, number(2)?, number(2)?)))();
        let (year, month, day) = form.ok_or(BadDate::Form)?;
        let narrow = |number: i16| i8::try_from(number).map_err(|_| BadDate::NoSuchDay);
        Self::new(year, narrow(month)?, narrow(day)?).ok_or(BadDate::NoSuchDay)
    }

    /// The day (UTC) on which a moment in Unix time lies, in seconds since 1970-01-01.
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let moment = jiff::Timestamp::from_second(seconds).ok()?;
        Some(Self(moment.to_zoned(jiff::tz::TimeZone::UTC).date()))
    }

    /// Year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day after; nothing after the last one of all.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Self)
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The last day of this day's month.
    #[must_use]
    pub fn month_end(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// Whole days from this day to `later`; negative if `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_calendar_dates_only() {
        assert_eq!(Date::parse("2013-03-25").unwrap().to_string(), "2013-03-25");
        assert_eq!(Date::parse("2013-02-30"), Err(BadDate::NoSuchDay));
        for wrong in ["25 March 2013", "2013-3-25", "2013-03", "2013-03-25T00:00"] {
            assert_eq!(Date::parse(wrong), Err(BadDate::Form), "{wrong}");
        }
    }

    #[test]
    fn counts_days() {
        let first = Date::parse("2025-11-22").unwrap();
        let later = Date::parse("2026-11-22").unwrap();
        assert_eq!(first.days_until(later), 365);
        assert_eq!(Date::from_unix_seconds(0).unwrap().to_string(), "1970-01-01");
        assert_eq!(Date::parse("2024-02-10").unwrap().month_end().day(), 29);
    }
}
