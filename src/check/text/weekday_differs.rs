//! `weekday-differs`: a day of the week that the date beside it is not.

use std::ops::Range;

use crate::base::date::Date;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::dates;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("weekday-differs"),
    finds: "a day of the week that the date beside it is not",
    why: "One of the two is wrong, and somebody will come on the wrong day. Where a date has no year, that of the text \
          is taken, the year before or the year after: if none fits, the text may carry the date of another one.",
    gravity: Gravity::Mild,
    bad: "The panel meets on Tuesday 28 October 2024.",
    good: "The panel meets on Monday 28 October 2024.",
    form: Form::Markdown,
    run: Run::Text(check),
};

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A day of the week with the date beside it.
struct Named {
    at: Range<usize>,
    /// From 1 for Monday.
    weekday: i8,
    month: i8,
    day: i8,
    year: Option<i16>,
}

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for passage in document.own() {
        let all: Vec<Word> = passage.words().collect();
        let found = (0..all.len()).filter_map(|place| named(&passage.text, &all[place..]));
        for named in found {
            let Some(message) = wrong(&named, document.day) else { continue };
            let at = document.place(passage, &named.at);
            let found = Diagnostic::warning(RULE.code, at, message);
            diagnostics.push(found.with_help("find out which of the two is right"));
        }
    }
}

/// What is wrong with a date, seen from the day of its text.
fn wrong(named: &Named, today: Option<Date>) -> Option<String> {
    let date = |year| Date::new(year, named.month, named.day);
    let said = DAYS[usize::try_from(named.weekday - 1).ok()?];
    if let Some(year) = named.year {
        let date = date(year)?;
        let is = DAYS[usize::try_from(date.weekday() - 1).ok()?];
        return (date.weekday() != named.weekday)
            .then(|| format!("{date} is a {is}, not a {said}"));
    }
    let year = today?.year();
    let fits = |year: i16| date(year).is_some_and(|date| date.weekday() == named.weekday);
    let (first, last) = (year - 1, year + 1);
    (!(first..=last).any(fits)).then(|| {
        format!("this is a {said} in no year from {first} to {last}, but the text is of {year}")
    })
}

/// "Monday 28 October 2024", "Wed January 30" at the beginning of these words.
fn named(text: &str, words: &[Word]) -> Option<Named> {
    let [first, second, third, ..] = words else { return None };
    let weekday = weekday(first.text)?;
    let is_near = |a: &Word, b: &Word| matches!(&text[a.range().end..b.start], " " | ", " | ". ");
    if !is_near(first, second) || !is_near(second, third) {
        return None;
    }
    let (month, day) = match (dates::month(second.text), dates::month(third.text)) {
        (Some(month), None) => (month, dates::day(third.text)?),
        (None, Some(month)) => (month, dates::day(second.text)?),
        _ => return None,
    };
    let year = words.get(3).filter(|it| is_near(third, it)).and_then(|it| dates::year(text, it));
    let end = if year.is_some() { words[3].range().end } else { third.range().end };
    Some(Named { at: first.start..end, weekday, month, day, year })
}

/// "Monday", "Mon", "Tues".
fn weekday(word: &str) -> Option<i8> {
    let place = DAYS
        .iter()
        .position(|day| *day == word || (3..=5).contains(&word.len()) && day.starts_with(word))?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::document::words;

    fn said(text: &str, today: &str) -> Vec<String> {
        let all: Vec<Word> = words::of(text).collect();
        let today = Date::parse(today).ok();
        let found = (0..all.len()).filter_map(|place| named(text, &all[place..]));
        found.filter_map(|named| wrong(&named, today)).collect()
    }

    #[test]
    fn compares_days_with_dates() {
        assert_eq!(
            said("on Tuesday 28 October 2024 and on Tue, 29th October 2024", ""),
            ["2024-10-28 is a Monday, not a Tuesday"]
        );
        assert_eq!(said("next week (Wed January 30)", "2013-01-22"), [""; 0]);
        assert_eq!(
            said("next week (Wed January 30)", "2016-05-09"),
            ["this is a Wednesday in no year from 2015 to 2017, but the text is of 2016"]
        );
        let fine = "Monday to Friday, Monday 3 to Friday 7 June 2024, Sunday opening, Friday 30 February 2024";
        assert_eq!(said(fine, "2024-01-01"), [""; 0]);
    }
}
