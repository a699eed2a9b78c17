//! Dates as people write them in letters, `1 April 2030` or `01/04/2030`, so that a diagnostic can say
//! how the same date is typed here. Nothing but help: no value is ever taken from them.

use crate::base::date::Date;
use crate::base::date::ENGLISH_MONTHS;
use crate::base::moment::Moment;

const NOISE: [&str; 18] = [
    "the",
    "of",
    "on",
    "in",
    "at",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "fy",
];

/// What to type for a date of any precision, if a text says one in another way.
#[must_use]
pub fn moment_help(text: &str) -> Option<String> {
    let spoken = moment(&text.trim().to_lowercase())?;
    Moment::parse(&spoken.form).ok()?;
    Some(spoken.help())
}

/// The same where a day is needed.
#[must_use]
pub fn day_help(text: &str) -> Option<String> {
    let spoken = simple(&text.trim().to_lowercase())?;
    Date::parse(&spoken.form).ok()?;
    Some(spoken.help())
}

/// A date that was understood.
struct Spoken {
    /// How it is typed.
    form: String,
    /// The day in words, where day and month could be the other way round.
    reading: Option<String>,
}

impl Spoken {
    fn sure(form: String) -> Self {
        Self { form, reading: None }
    }

    fn help(&self) -> String {
        match &self.reading {
            Some(reading) => format!("write `{}`, if {reading} is meant", self.form),
            None => format!("write `{}`", self.form),
        }
    }

    fn within(self, before: &str, after: &str) -> Self {
        Self { form: format!("{before}{}{after}", self.form), ..self }
    }
}

fn moment(text: &str) -> Option<Spoken> {
    for (spoken, typed) in
        [("by ", "by "), ("until ", "by "), ("from ", "from "), ("since ", "from ")]
    {
        if let Some(rest) = text.strip_prefix(spoken) {
            return part(rest).map(|date| date.within(typed, ""));
        }
    }
    for between in [" to ", " and ", " – ", " - ", "–"] {
        if let Some((first, last)) = text.split_once(between) {
            let first = part(first.strip_prefix("between ").unwrap_or(first))?;
            return part(last).map(|last| last.within(&format!("{} to ", first.form), ""));
        }
    }
    part(text)
}

/// A date, or the beginning or end of one.
fn part(text: &str) -> Option<Spoken> {
    if Moment::parse(text).is_ok() {
        return Some(Spoken::sure(text.trim().to_owned()));
    }
    let text = text.trim().strip_prefix("the ").unwrap_or(text.trim());
    let parts = [
        ("start", "start of "),
        ("beginning", "start of "),
        ("early", "early "),
        ("mid", "mid "),
        ("middle", "mid "),
        ("late", "late "),
        ("end", "end of "),
    ];
    for (spoken, typed) in parts {
        let rest = text.strip_prefix(spoken).filter(|rest| rest.starts_with([' ', '-']));
        if let Some(rest) = rest {
            return simple(&rest[1..]).map(|date| date.within(typed, ""));
        }
    }
    simple(text)
}

/// A day, a month, a financial year, a quarter.
fn simple(text: &str) -> Option<Spoken> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '.' | '-' | ',' | '‑' | '–'))
        .filter(|word| !word.is_empty() && !NOISE.contains(word))
        .map(|word| word.strip_prefix("fy").unwrap_or(word))
        .collect();
    match words[..] {
        [first, second, third] => three(first, second, third),
        [first, second] => two(first, second),
        [year] => year_of(year).map(|year| Spoken::sure(format!("{year:04}"))),
        _ => None,
    }
}

fn three(first: &str, second: &str, third: &str) -> Option<Spoken> {
    if let (Some(day), Some(month), Some(year)) = (day_of(first), month_of(second), year_of(third))
    {
        return sure_day(year, month, day);
    }
    if let (Some(month), Some(day), Some(year)) = (month_of(first), day_of(second), year_of(third))
    {
        return sure_day(year, month, day);
    }
    if let (Some(year), Some(month), Some(day)) = (year_of(first), number(second), number(third)) {
        return sure_day(year, month, day).or_else(|| sure_day(year, day, month));
    }
    let (first, second, year) = (number(first)?, number(second)?, year_of(third)?);
    if second > 12 {
        return sure_day(year, first, second);
    }
    let day = sure_day(year, second, first)?;
    // In the British order the day stands first, but not everybody keeps to it.
    let is_open = first <= 12 && first != second;
    let month = ENGLISH_MONTHS.get(usize::try_from(second - 1).ok()?)?;
    let reading = is_open.then(|| format!("{first} {}{}", month[..1].to_uppercase(), &month[1..]));
    Some(Spoken { reading, ..day })
}

fn two(first: &str, second: &str) -> Option<Spoken> {
    let month = |year: i16, month: i8| {
        (1..=12).contains(&month).then(|| Spoken::sure(format!("{year:04}-{month:02}")))
    };
    if let (Some(named), Some(year)) = (month_of(first), year_of(second)) {
        return month(year, named);
    }
    if let (Some(begins), Some(ends)) = (year_of(first), year_of(second)) {
        return (ends == begins + 1)
            .then(|| Spoken::sure(format!("{begins:04}/{:02}", ends % 100)));
    }
    if let (Some(year), Some(quarter)) = (year_of(first), second.strip_prefix('q')) {
        return Some(Spoken::sure(format!("Q{quarter} {year:04}")));
    }
    if let (Some(year), Some(second)) = (year_of(first), number(second)) {
        let follows = i16::from(second) == (year + 1) % 100;
        return if follows {
            Some(Spoken::sure(format!("{year:04}/{second:02}")))
        } else {
            month(year, second)
        };
    }
    month(year_of(second)?, number(first)?)
}

fn sure_day(year: i16, month: i8, day: i8) -> Option<Spoken> {
    Date::new(year, month, day).map(|date| Spoken::sure(date.to_string()))
}

fn number(word: &str) -> Option<i8> {
    let fits = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| word.parse().ok())?
}

fn year_of(word: &str) -> Option<i16> {
    let fits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| word.parse().ok())?
}

/// `1`, `1st`, `22nd`
fn day_of(word: &str) -> Option<i8> {
    let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
    number(ordinal.unwrap_or(word))
}

/// `April`, `Apr`, `Sept`
fn month_of(word: &str) -> Option<i8> {
    let is_meant = |month: &&str| word.len() >= 3 && month.starts_with(word);
    let place = ENGLISH_MONTHS.iter().position(is_meant)?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::day_help;
    use super::moment_help;

    #[test]
    fn says_how_a_date_is_typed() {
        for (text, typed) in [
            ("1 April 2030", "2030-04-01"),
            ("1st of April, 2030", "2030-04-01"),
            ("Monday 1 Apr 2030", "2030-04-01"),
            ("April 1, 2030", "2030-04-01"),
            ("31.3.2030", "2030-03-31"),
            ("31/03/2030", "2030-03-31"),
            ("3/31/2030", "2030-03-31"),
            ("2030/4/1", "2030-04-01"),
            ("2030-31-03", "2030-03-31"),
            ("April 2030", "2030-04"),
            ("04/2030", "2030-04"),
            ("2030-31", "2030/31"),
            ("2030/2031", "2030/31"),
            ("FY 2030/31", "2030/31"),
            ("2030 Q2", "Q2 2030"),
            ("by 1 April 2030", "by 2030-04-01"),
            ("by the end of March 2030", "by end of 2030-03"),
            ("end of 2030", "end of 2030"),
            ("May 2030 – June 2031", "2030-05 to 2031-06"),
        ] {
            assert_eq!(moment_help(text), Some(format!("write `{typed}`")), "{text}");
        }
    }

    #[test]
    fn says_which_order_it_took() {
        let help = moment_help("01/04/2030").unwrap();
        assert_eq!(help, "write `2030-04-01`, if 1 April is meant");
    }

    #[test]
    fn stays_silent_if_it_does_not_know() {
        for text in
            ["next year", "30 February 2030", "1/4/30", "soon", "", "2030-02-30", "13/13/2030"]
        {
            assert_eq!(moment_help(text), None, "{text}");
        }
        assert_eq!(day_help("April 2030"), None);
        assert_eq!(day_help("1 April 2030").unwrap(), "write `2030-04-01`");
    }
}
