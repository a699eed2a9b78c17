//! What kinds of words English has, as far as rules need to know.

/// Words without which hardly any English sentence does.
const FUNCTION: &[&str] = &[
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because",
    "been", "before", "but", "by", "can", "could", "do", "does", "each", "for", "from", "had",
    "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may",
    "more", "most", "must", "my", "no", "not", "of", "on", "only", "or", "other", "our", "over",
    "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "through", "to", "under", "up", "us", "was", "we", "were",
    "what", "when", "where", "which", "who", "will", "with", "you",
];

/// Numbers from two on, in words.
const NUMBERS: &[&str] = &[
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Whether a word in small letters is one of those that join others.
pub(crate) fn is_function(word: &str) -> bool {
    FUNCTION.binary_search(&word).is_ok()
}

/// The number that a word means, from 2 to 99.
pub(crate) fn number(word: &str) -> Option<usize> {
    if word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().ok().filter(|number| *number >= 2);
    }
    // Most words are none: seen from their first letter and length.
    let first = word.as_bytes().first().map(u8::to_ascii_lowercase)?;
    if !matches!(first, b't' | b'f' | b's' | b'e' | b'n') || !(3..=9).contains(&word.len()) {
        return None;
    }
    let place = NUMBERS.iter().position(|it| it.eq_ignore_ascii_case(word));
    place.map(|place| place + 2)
}

/// A word without the endings of plural and possessive: for comparing names.
pub(crate) fn stem(word: &str) -> String {
    let lower = word.to_lowercase();
    let bare = lower.trim_end_matches("'s").trim_end_matches("’s").trim_end_matches(['\'', '’']);
    if bare.len() > 4
        && let Some(short) = bare.strip_suffix("ies")
    {
        return format!("{short}y");
    }
    let plural = bare.len() > 3 && bare.ends_with('s') && !bare.ends_with("ss");
    if plural { bare[..bare.len() - 1].to_owned() } else { bare.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_order() {
        assert!(FUNCTION.is_sorted());
        assert!(is_function("with") && !is_function("police"));
    }

    #[test]
    fn reads_numbers_and_stems() {
        assert_eq!(
            [number("Two"), number("18"), number("1"), number("many")],
            [Some(2), Some(18), None, None]
        );
        assert_eq!(
            ["Partnerships", "ladies", "class", "victim's"].map(stem),
            ["partnership", "lady", "class", "victim"]
        );
    }
}
