//! Dates of any precision, as plans give them: a day, a month, a season, a bound.

use std::fmt;

use crate::base::date::Date;

/// When something happens, as precisely as the source says and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// `2013-03-25`
    Day(Date),
    /// `2013-03`: year and month, 1 to 12.
    Month(i16, i8),
    /// `summer 2024`
    Season(Season, i16),
    /// `2013`
    Year(i16),
    /// `2013/14`: from 1 April of the year to 31 March of the next.
    FinancialYear(i16),
    /// `Q2 2013` or `Q2 2013/14`: a quarter, 1 to 4, of a year or financial year.
    Quarter(i8, Box<Moment>),
    /// `end of 2013-08`: a part of a month or year.
    Part(Part, Box<Moment>),
    /// `by 2013-10-29`: on that date or earlier.
    NotAfter(Box<Moment>),
    /// `from 2013-04-01`: on that date or later.
    NotBefore(Box<Moment>),
    /// `late 2012 to early 2013`: first and last moment.
    Between(Box<Moment>, Box<Moment>),
}

/// A season of the northern year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February of the next year.
    Winter,
}

/// A part of a month or year, as loosely as the source puts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Its first days: "at the beginning of July".
    Start,
    /// Its first third.
    Early,
    /// Its middle.
    Mid,
    /// Its last third.
    Late,
    /// Its last days: "by the end of August".
    End,
}

/// A text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadMoment {
    /// The calendar has no such day or month.
    #[error("the calendar has no such day or month")]
    NoSuchDay,
    /// None of the forms.
    #[error(
        "write a date as `2013-03-25`, `2013-03`, `2013`, `2013/14`, `Q2 2013/14`, `summer 2024`, \
         `end of 2013-08`, `by 2013-10-29`, `from 2013-04-01` or `late 2012 to early 2013`"
    )]
    Form,
}

impl Moment {
    /// Parses one of the forms that [`BadMoment::Form`] lists.
    ///
    /// # Errors
    /// [`BadMoment`] for any other text, or a day that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, BadMoment> {
        let text = text.trim();
        if let Some((first, last)) = text.split_once(" to ") {
            return Ok(Self::Between(boxed(first)?, boxed(last)?));
        }
        if let Some(date) = text.strip_prefix("by ") {
            return Ok(Self::NotAfter(boxed(date)?));
        }
        if let Some(date) = text.strip_prefix("from ") {
            return Ok(Self::NotBefore(boxed(date)?));
        }
        simple(text)
    }

    /// The first day on which it may lie; nothing for [`Moment::NotAfter`].
    #[must_use]
    pub fn earliest(&self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Month(year, month) => Date::new(*year, *month, 1),
            Self::Season(season, year) => Date::new(*year, season.first_month(), 1),
            Self::Year(year) => Date::new(*year, 1, 1),
            Self::FinancialYear(year) => Date::new(*year, 4, 1),
            Self::Quarter(number, of) => {
                of.earliest().and_then(|day| later_month(day, 3 * (number - 1)))
            }
            Self::Part(part, of) => match (part, of.as_ref()) {
                (Part::Start | Part::Early, of) => of.earliest(),
                (Part::Mid, Self::Year(year)) => Date::new(*year, 5, 1),
                (Part::Late, Self::Year(year)) => Date::new(*year, 9, 1),
                (Part::End, Self::Year(year)) => Date::new(*year, 12, 1),
                (Part::Mid, of) => {
                    of.earliest().and_then(|day| Date::new(day.year(), day.month(), 11))
                }
                (Part::Late | Part::End, of) => {
                    of.earliest().and_then(|day| Date::new(day.year(), day.month(), 21))
                }
            },
            Self::NotAfter(_) => None,
            Self::NotBefore(date) => date.earliest(),
            Self::Between(first, _) => first.earliest(),
        }
    }

    /// The last day on which it may lie; nothing for [`Moment::NotBefore`].
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Month(year, month) => Date::new(*year, *month, 1).map(Date::month_end),
            Self::Season(Season::Winter, year) => Date::new(year + 1, 2, 1).map(Date::month_end),
            Self::Season(season, year) => {
                Date::new(*year, season.first_month() + 2, 1).map(Date::month_end)
            }
            Self::Year(year) => Date::new(*year, 12, 31),
            Self::FinancialYear(year) => Date::new(year + 1, 3, 31),
            Self::Quarter(number, of) => {
                of.earliest().and_then(|day| later_month(day, 3 * number - 1)).map(Date::month_end)
            }
            Self::Part(part, of) => match (part, of.as_ref()) {
                (Part::Start, Self::Year(year)) => Date::new(*year, 1, 31),
                (Part::Early, Self::Year(year)) => Date::new(*year, 4, 30),
                (Part::Mid, Self::Year(year)) => Date::new(*year, 8, 31),
                (Part::Start | Part::Early, of) => {
                    of.earliest().and_then(|day| Date::new(day.year(), day.month(), 10))
                }
                (Part::Mid, of) => {
                    of.earliest().and_then(|day| Date::new(day.year(), day.month(), 20))
                }
                (Part::Late | Part::End, of) => of.latest(),
            },
            Self::NotAfter(date) => date.latest(),
            Self::NotBefore(_) => None,
            Self::Between(_, last) => last.latest(),
        }
    }

    /// A day to sort by: the last possible one, so that "March" comes after its days; the first
    /// one of a stretch of time.
    #[must_use]
    pub fn sort_key(&self) -> Option<Date> {
        match self {
            Self::Between(first, _) => first.sort_key(),
            _ => self.latest().or_else(|| self.earliest()),
        }
    }
}

impl Season {
    /// The first month of the season, 3 to 12.
    #[must_use]
    pub fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// The first day of a month up to eleven months after that of the day.
fn later_month(day: Date, months: i8) -> Option<Date> {
    let month = day.month() + months;
    if month > 12 {
        Date::new(day.year() + 1, month - 12, 1)
    } else {
        Date::new(day.year(), month, 1)
    }
}

fn boxed(text: &str) -> Result<Box<Moment>, BadMoment> {
    simple(text.trim()).map(Box::new)
}

fn simple(text: &str) -> Result<Moment, BadMoment> {
    let Some((word, rest)) = text.split_once(' ') else {
        return calendar(text);
    };
    let rest = rest.trim_start();
    let rest = rest.strip_prefix("of ").unwrap_or(rest);
    let season = |season| match calendar(rest)? {
        Moment::Year(year) => Ok(Moment::Season(season, year)),
        _ => Err(BadMoment::Form),
    };
    let part = |part| match calendar(rest)? {
        of @ (Moment::Year(_) | Moment::Month(..)) => Ok(Moment::Part(part, Box::new(of))),
        _ => Err(BadMoment::Form),
    };
    let quarter = |number| match calendar(rest)? {
        of @ (Moment::Year(_) | Moment::FinancialYear(_)) => {
            Ok(Moment::Quarter(number, Box::new(of)))
        }
        _ => Err(BadMoment::Form),
    };
    match word.to_lowercase().as_str() {
        "q1" => quarter(1),
        "q2" => quarter(2),
        "q3" => quarter(3),
        "q4" => quarter(4),
        "spring" => season(Season::Spring),
        "summer" => season(Season::Summer),
        "autumn" => season(Season::Autumn),
        "winter" => season(Season::Winter),
        "start" => part(Part::Start),
        "early" => part(Part::Early),
        "mid" => part(Part::Mid),
        "late" => part(Part::Late),
        "end" => part(Part::End),
        _ => Err(BadMoment::Form),
    }
}

fn calendar(text: &str) -> Result<Moment, BadMoment> {
    let number = |digits: &str, length: usize| -> Result<i16, BadMoment> {
        let digits = (digits.len() == length).then_some(digits).ok_or(BadMoment::Form)?;
        digits.parse().ok().filter(|number| *number >= 0).ok_or(BadMoment::Form)
    };
    if let Some((first, last)) = text.split_once('/') {
        let (first, last) = (number(first, 4)?, number(last, 2)?);
        let follows = first > 0 && (first + 1) % 100 == last;
        return follows.then_some(Moment::FinancialYear(first)).ok_or(BadMoment::NoSuchDay);
    }
    let steps: Vec<&str> = text.split('-').collect();
    match steps[..] {
        [year] => match number(year, 4)? {
            0 => Err(BadMoment::NoSuchDay),
            year => Ok(Moment::Year(year)),
        },
        [year, month] => {
            let (year, month) = (number(year, 4)?, number(month, 2)?);
            let month = i8::try_from(month).map_err(|_| BadMoment::NoSuchDay)?;
            Date::new(year, month, 1).ok_or(BadMoment::NoSuchDay)?;
            Ok(Moment::Month(year, month))
        }
        _ => match Date::parse(text) {
            Ok(day) => Ok(Moment::Day(day)),
            Err(crate::base::date::BadDate::NoSuchDay) => Err(BadMoment::NoSuchDay),
            Err(crate::base::date::BadDate::Form) => Err(BadMoment::Form),
        },
    }
}

/// The form in which an editor writes it; [`Moment::parse`] reads it back.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Season(season, year) => {
                write!(f, "{} {year:04}", format!("{season:?}").to_lowercase())
            }
            Self::Year(year) => write!(f, "{year:04}"),
            Self::FinancialYear(year) => write!(f, "{year:04}/{:02}", (year + 1) % 100),
            Self::Quarter(number, of) => write!(f, "Q{number} {of}"),
            Self::Part(part @ (Part::Start | Part::End), of) => {
                write!(f, "{} of {of}", format!("{part:?}").to_lowercase())
            }
            Self::Part(part, of) => write!(f, "{} {of}", format!("{part:?}").to_lowercase()),
            Self::NotAfter(date) => write!(f, "by {date}"),
            Self::NotBefore(date) => write!(f, "from {date}"),
            Self::Between(first, last) => write!(f, "{first} to {last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "2013",
            "2013-03",
            "2013-03-25",
            "summer 2024",
            "end of 2013-08",
            "start of 2013-07",
            "late 2012 to early 2013",
            "by 2013-10-29",
            "by end of 2016",
            "from 2013-04-01",
            "2013/14",
            "1999/00",
            "by 2016/17",
            "Q4 2013/14",
            "Q1 2013",
        ] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "March 2013",
            "2013-13",
            "2013-02-30",
            "13",
            "summer 2024-06",
            "end of x",
            "2013/15",
            "2013/2014",
            "Q5 2013",
            "Q1 2013-04",
        ] {
            assert!(Moment::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn has_bounds() {
        let bounds = |text: &str| {
            let moment = Moment::parse(text).unwrap();
            let show = |date: Option<Date>| date.map_or("-".to_owned(), |date| date.to_string());
            format!("{} {}", show(moment.earliest()), show(moment.latest()))
        };
        assert_eq!(bounds("2024-02"), "2024-02-01 2024-02-29");
        assert_eq!(bounds("summer 2024"), "2024-06-01 2024-08-31");
        assert_eq!(bounds("winter 2024"), "2024-12-01 2025-02-28");
        assert_eq!(bounds("by 2013-10-29"), "- 2013-10-29");
        assert_eq!(bounds("2013/14"), "2013-04-01 2014-03-31");
        assert_eq!(bounds("Q4 2013/14"), "2014-01-01 2014-03-31");
        assert_eq!(bounds("Q3 2013/14"), "2013-10-01 2013-12-31");
        assert_eq!(bounds("Q2 2013"), "2013-04-01 2013-06-30");
        assert_eq!(bounds("late 2012 to early 2013"), "2012-09-01 2013-04-30");
    }
}
