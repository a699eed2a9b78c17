//! What the words of a measure say about its target: only what leaves no doubt.

use crate::base::date::ENGLISH_MONTHS;
use crate::import::draft::Target;

/// What words say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The target.
    pub(super) target: Option<Target>,
    /// What is counted.
    pub(super) of: Option<String>,
    /// By when, as it is written in a file.
    pub(super) due: Option<String>,
    /// Why there is no target although there is a number.
    pub(super) doubt: Option<&'static str>,
}

const FALLS: [&str; 6] = ["reduction", "decrease", "fall", "fewer", "reduce", "decline"];
const RISES: [&str; 4] = ["increase", "rise", "growth", "more"];

/// Reads the words of a measure.
pub(super) fn said(text: &str) -> Said {
    let (words, due) = without_due(text);
    let mut said = Said { due, ..Said::default() };
    let numbers = numbers(words);
    match numbers.as_slice() {
        [] => {
            let (kind, of) = direction(words);
            said.of = of;
            said.target = kind.map(|kind| Target { kind, value: None, unit: None });
        }
        [number] if number.begins || number.percent || bound(words, number).is_some() => {
            with_number(&mut said, words, number);
        }
        [_] => said.doubt = Some("the number may be no target"),
        _ => said.doubt = Some("there are several numbers"),
    }
    if !numbers.is_empty() && said.target.is_none() {
        said.doubt.get_or_insert("it is not clear what the number means");
    }
    said
}

fn with_number(said: &mut Said, words: &str, number: &Number) {
    let rest = words[number.end..].trim_start_matches(['%', ' ']);
    let unit = if number.percent { Some("percent") } else { None };
    let target = |kind| Target { kind, value: Some(number.digits.clone()), unit };
    let first = rest.split_whitespace().next().unwrap_or_default().to_lowercase();
    if number.begins && FALLS.contains(&first.as_str()) {
        said.target = Some(target("decrease-by"));
        said.of = of(rest);
    } else if number.begins && RISES.contains(&first.as_str()) {
        said.target = Some(target("increase-by"));
        said.of = of(rest);
    } else if let Some(kind) = bound(words, number) {
        said.target = Some(target(kind));
    } else if number.begins && number.percent && !rest.is_empty() {
        said.target = Some(target("level"));
        said.of = Some(lower_first(cut(rest.strip_prefix("of ").unwrap_or(rest))));
    }
}

/// The kind of target that the words right before a number make of it.
fn bound(words: &str, number: &Number) -> Option<&'static str> {
    let before = words[..number.start].trim().to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| before.ends_with(end));
    if ends(&["at least", "no fewer than", "no less than"]) {
        Some("at-least")
    } else if ends(&["at most", "no more than"]) {
        Some("at-most")
    } else {
        None
    }
}

/// `Reduction in X`, `Increase the number of X`, `Fewer X`
fn direction(words: &str) -> (Option<&'static str>, Option<String>) {
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    let kind = match first.as_str() {
        "reduction" | "decrease" | "reduce" | "reduced" | "fewer" | "fall" => "decrease",
        "increase" | "increased" | "rise" => "increase",
        "maintain" | "maintained" => "maintain",
        _ => return (None, None),
    };
    (Some(kind), of(words))
}

/// What falls or rises: the words after `in`, or after the first word.
fn of(words: &str) -> Option<String> {
    let rest = words.split_once(' ')?.1.trim_start();
    let rest = ["in the number of ", "in number of ", "the number of ", "in the ", "in "]
        .iter()
        .find_map(|start| rest.strip_prefix(start))
        .unwrap_or(rest);
    (!rest.is_empty()).then(|| cut(rest).to_owned())
}

/// The words before a bracket, a comma or a full stop.
fn cut(words: &str) -> &str {
    let end = words.find(['(', ';']).unwrap_or(words.len());
    words[..end].trim().trim_end_matches(['.', ','])
}

fn lower_first(words: &str) -> String {
    let mut characters = words.chars();
    let second_is_small = words.chars().nth(1).is_some_and(char::is_lowercase);
    match characters.next() {
        Some(first) if second_is_small => first.to_lowercase().chain(characters).collect(),
        _ => words.to_owned(),
    }
}

#[derive(Debug)]
struct Number {
    digits: String,
    start: usize,
    end: usize,
    percent: bool,
    /// Whether nothing stands before it.
    begins: bool,
}

/// Numbers that may be targets: not those in words (`B12`), in spans (`10-17`), in times (`7pm`) or in
/// brackets, and no years. A number in pounds counts, and is left to the editor.
fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut depth = 0usize;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'0'..=b'9' => {
                let end = end_of_number(bytes, at);
                found.extend(number(text, at, end).filter(|_| depth == 0));
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn end_of_number(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() {
        let digit_follows = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        match bytes[end] {
            b'0'..=b'9' => end += 1,
            b'.' | b',' if digit_follows => end += 1,
            _ => break,
        }
    }
    end
}

fn number(text: &str, start: usize, end: usize) -> Option<Number> {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    let within =
        |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || matches!(c, '-' | '–' | '/'));
    if within(before) || within(after) {
        return None;
    }
    let digits = text[start..end].replace(',', "");
    let percent = text[end..].starts_with('%')
        || text[end..].trim_start().to_lowercase().starts_with("per cent");
    let year = !percent && digits.len() == 4 && digits.starts_with("20");
    let begins = text[..start].trim().is_empty();
    (!year).then_some(Number { digits, start, end, percent, begins })
}

/// The words without a deadline at their end, and the deadline.
pub(super) fn without_due(text: &str) -> (&str, Option<String>) {
    let trimmed = text.trim().trim_end_matches(['.', ':', ',']);
    let lower = trimmed.to_lowercase();
    // The lower case of some letters is longer: then nothing is found.
    let Some(at) = lower.rfind("by ").filter(|_| lower.len() == trimmed.len()) else {
        return (text, None);
    };
    let starts = at == 0 || lower[..at].ends_with(' ');
    match moment(&lower[at + 3..]).filter(|_| starts) {
        Some(moment) => (trimmed[..at].trim_end(), Some(format!("by {moment}"))),
        None => (text, None),
    }
}

/// A date in words as it is written in a file.
pub(super) fn moment(words: &str) -> Option<String> {
    let words = words.trim().trim_end_matches(['.', ',']).to_lowercase();
    let words = words.strip_prefix("the ").unwrap_or(&words);
    if let Some(rest) = words.strip_prefix("end of ") {
        return moment(rest.strip_prefix("the ").unwrap_or(rest)).map(|it| format!("end of {it}"));
    }
    let parts: Vec<&str> = words.split_whitespace().collect();
    let month = |word: &str| {
        let found = ENGLISH_MONTHS
            .iter()
            .position(|month| *month == word || word.len() == 3 && month.starts_with(word));
        found.map(|place| place + 1)
    };
    match parts.as_slice() {
        [year] if is_year(year) => Some((*year).to_owned()),
        [date] if is_date(date) => Some((*date).to_owned()),
        [name, year] if is_year(year) => Some(format!("{year}-{:02}", month(name)?)),
        [day, name, year] if is_year(year) => {
            let day = day.trim_end_matches(|c: char| c.is_alphabetic());
            let day: u8 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
            Some(format!("{year}-{:02}-{day:02}", month(name)?))
        }
        _ => None,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.starts_with(['1', '2'])
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let short = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.as_slice(), [year, rest @ ..] if is_year(year) && rest.len() <= 2 && rest.iter().all(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, kind: &str, value: Option<&str>, of: Option<&str>, due: Option<&str>) {
        let said = said(text);
        let target = said.target.unwrap_or_else(|| panic!("{text}: {:?}", said.doubt));
        assert_eq!((target.kind, target.value.as_deref()), (kind, value), "{text}");
        assert_eq!((said.of.as_deref(), said.due.as_deref()), (of, due), "{text}");
    }

    #[test]
    fn reads_what_is_plain() {
        check("13% Reduction in litter", "decrease-by", Some("13"), Some("litter"), None);
        check("5% increase in visits", "increase-by", Some("5"), Some("visits"), None);
        check("90% Satisfaction rate", "level", Some("90"), Some("satisfaction rate"), None);
        check("40% ‘all user’ rate (see B)", "level", Some("40"), Some("‘all user’ rate"), None);
        check("Reduction in the number of holes", "decrease", None, Some("holes"), None);
        check("Increase in visits by 2029", "increase", None, Some("visits"), Some("by 2029"));
        check(
            "Fall in fires by 31 March 2029.",
            "decrease",
            None,
            Some("fires"),
            Some("by 2029-03-31"),
        );
        check(
            "Reduction in crime by 10-17 year olds",
            "decrease",
            None,
            Some("crime by 10-17 year olds"),
            None,
        );
        check("At least 55% is recycled", "at-least", Some("55"), None, None);
        check("at least 12 by March 2029", "at-least", Some("12"), None, Some("by 2029-03"));
    }

    #[test]
    fn leaves_what_is_not() {
        let several = said("1% more each year to reach 88% by the end of 2016");
        assert_eq!((several.target, several.doubt), (None, Some("there are several numbers")));
        assert_eq!(several.due.as_deref(), Some("by end of 2016"));
        let money = said("Savings of £20 million");
        assert_eq!((money.target, money.doubt), (None, Some("the number may be no target")));
        assert_eq!(said("A plan for open spaces"), Said::default());
        assert_eq!(said("Shops open from 7pm to 7am"), Said::default());
        assert_eq!(said("Sponsored by 2029ers"), Said::default());
    }

    #[test]
    fn reads_dates() {
        for (words, date) in [
            ("31 March 2029", "2029-03-31"),
            ("1st Apr 2027", "2027-04-01"),
            ("December 2013", "2013-12"),
            ("the end of 2016", "end of 2016"),
            ("2030", "2030"),
            ("2030-03", "2030-03"),
        ] {
            assert_eq!(moment(words).as_deref(), Some(date), "{words}");
        }
        for words in ["soon", "32 March 2029", "March", "20", "summer"] {
            assert_eq!(moment(words), None, "{words}");
        }
    }
}
