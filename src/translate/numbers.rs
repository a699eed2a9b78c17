//! Numbers in texts: they must be those of the source in every language, at once.

use std::collections::BTreeMap;

/// The numbers of a text in order, as written: digits with separators between them.
#[must_use]
pub fn of(text: &str) -> Vec<&str> {
    stretches(text).filter(|(_, is_number)| *is_number).map(|(stretch, _)| stretch).collect()
}

/// A translation with the numbers of the new source in the place of those of the old one; nothing
/// where the sources differ in more than numbers, or it cannot be told which number is which.
#[must_use]
pub fn followed(old: &str, new: &str, translation: &str) -> Option<String> {
    let shape = |text: &str| -> Vec<String> {
        let words = stretches(text).map(|(it, number)| if number { "" } else { it });
        words.map(str::to_owned).collect()
    };
    if shape(old) != shape(new) {
        return None;
    }
    let (before, after) = (of(old), of(new));
    let mut now: BTreeMap<&str, &str> = BTreeMap::new();
    for (old, new) in before.iter().zip(&after) {
        if *now.entry(old).or_insert(new) != *new {
            return None;
        }
    }
    let sorted = |mut numbers: Vec<&str>| {
        numbers.sort_unstable();
        numbers.join(" ")
    };
    if sorted(of(translation)) != sorted(before) {
        return None;
    }
    let put = |(stretch, is_number)| {
        if is_number { now.get(stretch).copied().unwrap_or(stretch) } else { stretch }
    };
    Some(stretches(translation).map(put).collect())
}

/// Whether two texts have the same numbers, in whatever order.
#[must_use]
pub fn are_same(a: &str, b: &str) -> bool {
    let sorted = |text| {
        let mut numbers: Vec<String> = of(text).into_iter().map(digits).collect();
        numbers.sort();
        numbers
    };
    sorted(a) == sorted(b)
}

/// The numbers of a source that its translation lacks, whatever stands between the digits.
#[must_use]
pub fn lost<'a>(source: &'a str, translation: &str) -> Vec<&'a str> {
    let mut there: Vec<String> = of(translation).into_iter().map(digits).collect();
    let mut lost = Vec::new();
    for number in of(source) {
        match there.iter().position(|other| *other == digits(number)) {
            Some(place) => drop(there.swap_remove(place)),
            None => lost.push(number),
        }
    }
    lost
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A text cut into numbers and what is between them. Every text begins with a stretch of words,
/// which may be empty.
fn stretches(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    let mut is_number = true;
    let mut is_first = true;
    std::iter::from_fn(move || {
        if rest.is_empty() && !is_first {
            return None;
        }
        is_first = false;
        is_number = !is_number;
        let end = if is_number { number_end(rest) } else { words_end(rest) };
        let (stretch, after) = rest.split_at(end);
        rest = after;
        Some((stretch, is_number))
    })
}

fn words_end(text: &str) -> usize {
    text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len())
}

/// Digits, with a point or comma between two of them.
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        let inside = matches!(byte, b'.' | b',')
            && end > 0
            && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !byte.is_ascii_digit() && !inside {
            break;
        }
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_numbers() {
        assert_eq!(of("From £1,920.50 to 13% in 2013–17."), ["1,920.50", "13", "2013", "17"]);
        assert_eq!(of("none. 5"), ["5"]);
    }

    #[test]
    fn a_changed_number_is_followed() {
        let (old, new) = ("A fall of 10% by 2016", "A fall of 13% by 2016");
        let followed = |translation| followed(old, new, translation);
        assert_eq!(followed("Do 2016 spadek o 10%").as_deref(), Some("Do 2016 spadek o 13%"));
        assert_eq!(followed("Spadek o dziesięć procent do 2016"), None);
        assert_eq!(followed("Spadek o 10% do 2017"), None);
    }

    #[test]
    fn what_cannot_be_told_apart_is_not_followed() {
        assert_eq!(followed("5 of 5", "5 of 6", "5 z 5"), None);
        assert_eq!(followed("5 of 6", "5 or 6", "5 z 6"), None);
    }

    #[test]
    fn separators_of_another_language_lose_nothing() {
        assert_eq!(lost("1.92 million of 40", "1,92 mln"), ["40"]);
        assert!(are_same("10% in 2013", "2013: 10%") && !are_same("10%", "10% 10%"));
    }
}
