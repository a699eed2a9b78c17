//! Words of a passage and where they stand in it.

use std::ops::Range;

/// A word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// Its first byte in the passage.
    pub(crate) start: usize,
    /// Its letters; hyphens and apostrophes within are part of it.
    pub(crate) text: &'a str,
}

impl Word<'_> {
    /// Where it stands in the passage.
    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether all of it is letters, hyphens and apostrophes.
    pub(crate) fn is_letters(&self) -> bool {
        self.text.chars().all(|c| c.is_alphabetic() || is_joint(c))
    }
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\u{2011}' | '\'' | '’' | '&')
}

/// Where a word stands in a passage, which has no more than 4 GB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    start: u32,
    length: u32,
}

impl Stretch {
    /// Its first byte.
    pub(crate) fn start(self) -> usize {
        self.start as usize
    }

    /// The word of the passage in which it was found.
    pub(crate) fn of(self, passage: &str) -> Word<'_> {
        let (start, length) = (self.start as usize, self.length as usize);
        Word { start, text: &passage[start..start + length] }
    }
}

/// Where the words of a passage stand, in order.
pub(crate) fn stretches(passage: &str) -> Vec<Stretch> {
    let place = |number: usize| u32::try_from(number).expect("a file has no more than 100 MB");
    of(passage)
        .map(|word| Stretch { start: place(word.start), length: place(word.text.len()) })
        .collect()
}

/// The words of a text: letters and digits, with hyphens, apostrophes and ampersands between them.
/// What looks like an address (`a.b`, `a/b`, `a@b`) is no word, nor is a part of it.
pub(crate) fn of(text: &str) -> impl Iterator<Item = Word<'_>> {
    chunks(text).filter(|(_, chunk)| !is_address(chunk)).flat_map(|(at, chunk)| within(at, chunk))
}

/// The stretches between blanks.
pub(crate) fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // Stretches are short: looking at each byte is quicker than setting out to look for a blank.
    let mut rest = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        let start = rest + bytes[rest..].iter().position(|byte| *byte != b' ')?;
        let length = bytes[start..].iter().position(|byte| *byte == b' ');
        rest = length.map_or(bytes.len(), |length| start + length);
        Some((start, &text[start..rest]))
    })
}

/// Whether a stretch between blanks is an address of the web or of mail, or the name of a file.
pub(crate) fn is_address(chunk: &str) -> bool {
    if !chunk.bytes().any(|byte| matches!(byte, b'.' | b'/' | b'@')) {
        return false;
    }
    if let Some((word, b'.')) = chunk.as_bytes().split_last().map(|(last, word)| (word, *last))
        && word.iter().all(u8::is_ascii_alphabetic)
    {
        return false;
    }
    if chunk.contains("://") || chunk.contains('@') || chunk.starts_with("www.") {
        return true;
    }
    if chunk.matches('/').count() > 1 {
        return true;
    }
    let inner = chunk.trim_end_matches(['.', ',', ';', ':', ')', '?', '!']);
    let mut dots = inner.match_indices('.').map(|(at, _)| at);
    dots.any(|at| {
        let before = inner[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after: String = inner[at + 1..].chars().take(2).collect();
        // `site.yaml`, `leics.police.uk`; not "end.The", nor "e.g." nor "3.5".
        let lower = after.chars().filter(char::is_ascii_lowercase).count() == 2;
        before && lower && inner[..at].len() > 1
    })
}

fn within(at: usize, chunk: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        // Most stretches are one word of plain letters, some with a full stop or comma after it.
        if rest == 0 {
            let letters = chunk.bytes().take_while(u8::is_ascii_alphanumeric).count();
            if letters > 0 && is_end(&chunk.as_bytes()[letters..]) {
                rest = chunk.len();
                return Some(Word { start: at, text: &chunk[..letters] });
            }
        }
        let start = rest + chunk[rest..].find(char::is_alphanumeric)?;
        let mut end = start;
        let mut letters = chunk[start..].char_indices().peekable();
        while let Some((offset, c)) = letters.next() {
            let mut joins = || letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !(is_letter(c) || is_joint(c) && joins()) {
                break;
            }
            end = start + offset + c.len_utf8();
        }
        rest = end.max(start + 1);
        while !chunk.is_char_boundary(rest) {
            rest += 1;
        }
        Some(Word { start: at + start, text: &chunk[start..end] })
    })
}

/// Whether nothing but an end mark follows a word.
fn is_end(tail: &[u8]) -> bool {
    matches!(tail, [] | [b'.' | b',' | b';' | b':'])
}

/// Letters, digits, and the marks that Indic scripts put on letters.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}')
        || matches!(c, '\u{900}'..='\u{DFF}')
}

/// In small letters, letters and digits only, single blanks between words: for comparing titles.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_alphanumeric() {
            plain.extend(c.to_lowercase());
        } else if matches!(c, '\'' | '’') {
        } else if c == '&' {
            plain.push_str(" and ");
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<&str> {
        of(text).map(|word| word.text).collect()
    }

    #[test]
    fn finds_words_with_their_joints() {
        assert_eq!(
            all("Don't re-use the “N'hood” (hrs)."),
            ["Don't", "re-use", "the", "N'hood", "hrs"]
        );
        assert_eq!(all("CSP's NC&PM* 7pm–7am"), ["CSP's", "NC&PM", "7pm", "7am"]);
        assert_eq!(all("a - b -c d- é"), ["a", "b", "c", "d", "é"]);
        let found: Vec<usize> = of("ab  cd").map(|word| word.start).collect();
        assert_eq!(found, [0, 4]);
    }

    #[test]
    fn leaves_addresses_out() {
        assert_eq!(
            all("see www.a.uk/B and x@y.uk or site.yaml, end.The e.g. 3.5m"),
            ["see", "and", "or", "end", "The", "e", "g", "3", "5m"]
        );
    }

    #[test]
    fn folds_titles() {
        assert_eq!(plain("What's  Inside & out!"), "whats inside and out");
    }
}
