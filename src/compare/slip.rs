//! Slips of the pen: words that are misspelt, not others.
//!
//! The rules are those of English, and made so that a change of meaning is never taken for a slip. In
//! words with other letters than a to z any change counts as meaning; so does a last vowel. Of texts
//! in another language, or in one that nobody named, only punctuation is a mere correction: one
//! letter can be another case, person or tense there.

use crate::base::lang::Lang;

/// The rules by which a slip of the pen is told from another word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// Those of English.
    English,
    /// None are known: every other letter may mean something else.
    Unknown,
}

/// Words of which every English text is full, and none in another language.
const ENGLISH: [&str; 14] = [
    "the", "and", "that", "with", "from", "which", "are", "our", "their", "they", "have", "has",
    "this", "must",
];

impl Spelling {
    /// The rules of a language that is known.
    pub(super) fn of(lang: &Lang) -> Self {
        if lang.primary() == "en" { Self::English } else { Self::Unknown }
    }

    /// The rules of the language that a text is in, as far as its words show: of English running
    /// text every tenth word is one of these.
    pub(super) fn of_words<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let (mut all, mut english) = (0, 0);
        for word in words {
            all += 1;
            english += usize::from(ENGLISH.iter().any(|it| it.eq_ignore_ascii_case(word)));
        }
        if english * 20 >= all && english > 0 { Self::English } else { Self::Unknown }
    }
}

/// Words that decide what is promised, and to whom: no change of them is a mere correction, nor is
/// one that starts or ends with them. English: other languages have no list yet.
const DECISIVE: [&str; 58] = [
    "not",
    "no",
    "nor",
    "never",
    "none",
    "neither",
    "without",
    "cannot",
    "must",
    "will",
    "shall",
    "may",
    "might",
    "should",
    "would",
    "can",
    "could",
    "all",
    "any",
    "every",
    "each",
    "only",
    "least",
    "most",
    "more",
    "less",
    "up",
    "down",
    "before",
    "after",
    "until",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "half",
    "double",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "increase",
    "decrease",
    "raise",
    "reduce",
];

/// Whether one word is the other with a slip of letters: an adjacent pair exchanged, a letter doubled
/// or not, one vowel for another but for the last letter, `-ise` for `-ize`, a last `s`. Both in small
/// letters.
pub(super) fn is_misspelt(old: &str, new: &str) -> bool {
    let is_latin = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let (short, long) = if old.len() <= new.len() { (old, new) } else { (new, old) };
    if !is_latin(old) || !is_latin(new) || short.len() < 5 || is_decisive(old) || is_decisive(new) {
        return false;
    }
    let (short, long) = (short.as_bytes(), long.as_bytes());
    // A first letter that differs makes another word: "affect" and "effect".
    match short.iter().zip(long).take_while(|(a, b)| a == b).count() {
        0 => false,
        at if short.len() == long.len() => is_exchanged(short, long, at),
        at => short[at..] == long[at + 1..] && is_extra(long, at),
    }
}

/// Whether two words of one length differ by two letters exchanged, or one vowel for another.
fn is_exchanged(old: &[u8], new: &[u8], at: usize) -> bool {
    let is_pair = old.len() > at + 1
        && (old[at], old[at + 1]) == (new[at + 1], new[at])
        && old[at + 2..] == new[at + 2..];
    let is_one = old[at + 1..] == new[at + 1..];
    // Many languages say with a last vowel how many there are, and who.
    let is_inner = at + 1 < old.len() && old.len() >= 7;
    let are_vowels = is_vowel(old[at]) && is_vowel(new[at]);
    is_pair || is_one && is_inner && (are_vowels || is_spelt_twice(old, new, at))
}

/// Whether two letters are the two spellings of "organise" and "organize".
fn is_spelt_twice(old: &[u8], new: &[u8], at: usize) -> bool {
    matches!((old[at], new[at]), (b's', b'z') | (b'z', b's')) && matches!(old[at - 1], b'i' | b'y')
}

/// Whether a word without the letter at a place is the same word: a doubled letter, the last `s`,
/// the `u` of "neighbour".
fn is_extra(word: &[u8], at: usize) -> bool {
    let (letter, before) = (word[at], word[at - 1]);
    letter == before || (letter == b's' && at + 1 == word.len()) || (before, letter) == (b'o', b'u')
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// Whether a change of this word cannot be a mere correction.
pub(super) fn is_decisive(word: &str) -> bool {
    let word = word.to_lowercase();
    let stem = word.strip_suffix('s').unwrap_or(&word);
    word.ends_with("n't") || DECISIVE.contains(&word.as_str()) || DECISIVE.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::Spelling;
    use super::is_misspelt;

    #[test]
    fn knows_a_slip_of_the_pen() {
        assert!(is_misspelt("recieve", "receive"));
        assert!(is_misspelt("organize", "organise"));
        for (old, new) in [("not", "now"), ("must", "may"), ("cat", "cut"), ("buses", "trains")] {
            assert!(!is_misspelt(old, new), "{old} {new}");
        }
        assert!(!is_misspelt("police", "policy") && !is_misspelt("affect", "effect"));
    }

    #[test]
    fn knows_english_by_its_words() {
        let of = |text: &str| Spelling::of_words(text.split(' '));
        assert_eq!(of("The town is lit at night by lamps"), Spelling::English);
        for other in [
            "",
            "Rada miasta remontuje mosty i to w tym roku we wszystkich dzielnicach",
            "De gemeente bouwt in dit jaar meer dan honderd woningen of het is te duur",
            "Die Stadt will in diesem Jahr neue Schulen bauen und alte erhalten",
            "La ville va construire cent logements dans le centre et ouvrir deux parcs",
        ] {
            assert_eq!(of(other), Spelling::Unknown, "{other}");
        }
    }
}
