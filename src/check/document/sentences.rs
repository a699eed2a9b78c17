//! Where the sentences of a passage begin and end.

use std::ops::Range;

/// Words that end with a full stop within a sentence, in small letters.
const SHORT: &[&str] = &[
    "mr", "mrs", "ms", "dr", "st", "no", "nos", "cllr", "prof", "rev", "hon", "sir", "e.g", "i.e",
    "etc", "cf", "vs", "al", "p", "pp", "para", "paras", "art", "sec", "vol", "ed", "eds", "fig",
    "approx", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
];

/// The sentences of a text, with their end marks, in order.
pub(crate) fn of(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut start, mut rest) = (0, 0);
    while let Some(at) = mark(text, rest) {
        let length = text[at..].chars().next().map_or(1, char::len_utf8);
        let closing = text[at + length..].trim_start_matches(is_closing);
        let end = text.len() - closing.len();
        if is_end(text, start, at, end) {
            push(&mut sentences, text, start..end);
            start = end;
        }
        rest = end;
    }
    push(&mut sentences, text, start..text.len());
    sentences
}

/// Where the next end mark stands, from a byte on.
fn mark(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes[from..].iter().enumerate().map(|(at, byte)| (from + at, *byte)).find_map(|(at, byte)| {
        let is_mark = matches!(byte, b'.' | b'!' | b'?') || bytes[at..].starts_with("…".as_bytes());
        is_mark.then_some(at)
    })
}

/// Marks that may follow an end mark and belong to the sentence.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ')' | ']' | '"' | '\'' | '’' | '”' | '»')
}

/// Whether the mark at `at` ends a sentence that began at `start`; `end` is after all closing marks.
fn is_end(text: &str, start: usize, at: usize, end: usize) -> bool {
    let rest = &text[end..];
    let Some(next) = rest.trim_start().chars().next() else { return true };
    if !rest.starts_with(' ') || next.is_lowercase() {
        return false;
    }
    if !text[at..].starts_with('.') {
        return true;
    }
    let before = &text[start..at];
    let word = before.rsplit([' ', '(', '“']).next().unwrap_or_default().to_lowercase();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    !is_initial && !SHORT.contains(&word.as_str())
}

fn push(sentences: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    let end = range.start + words.trim_end().len();
    if start < end {
        sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    fn all(text: &str) -> Vec<&str> {
        of(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn divides_sentences() {
        assert_eq!(all("One. Two? “Three!” Four"), ["One.", "Two?", "“Three!”", "Four"]);
        assert_eq!(
            all("See e.g. Dr. A. Smith, No. 5. Then 3.5 more."),
            ["See e.g. Dr. A. Smith, No. 5.", "Then 3.5 more."]
        );
        assert!(all("  ").is_empty());
    }
}
