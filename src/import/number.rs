//! Numbers that a text states about itself: `five Delivery Strategies`.

const WORDS: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// Most things that a text counts; larger numbers count other things.
const MOST: usize = 60;

/// The number that a word is.
pub(super) fn of_word(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    WORDS.iter().position(|known| *known == word).or_else(|| word.parse().ok())
}

/// Every number of named things in a text: `five Delivery Strategies` gives 5 and the name. A name
/// is up to three words with capitals, in the plural.
pub(super) fn counts(text: &str) -> Vec<(usize, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let Some(number) = of_word(word).filter(|number| (2..=MOST).contains(number)) else {
            continue;
        };
        if let Some(name) = name(&words[index + 1..]) {
            found.push((number, name));
        }
    }
    found
}

fn name(words: &[&str]) -> Option<String> {
    let mut name: Vec<&str> = Vec::new();
    for word in words.iter().take(3) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !bare.starts_with(char::is_uppercase) {
            break;
        }
        name.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    let last = name.last()?;
    (last.len() > 3 && last.ends_with('s')).then(|| name.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_numbers_of_named_things() {
        let found = |text: &str| counts(text);
        assert_eq!(
            found("I will focus on five Delivery Strategies. They"),
            [(5, "Delivery Strategies".to_owned())]
        );
        assert_eq!(found("We have 12 Promises, of which"), [(12, "Promises".to_owned())]);
        assert_eq!(found("three pages and two Fire Stations"), [(2, "Fire Stations".to_owned())]);
        assert_eq!(found("one Plan for six years in 2024 Homes"), []);
    }
}
