//! Cuts letters into words, numbers, marks and white space.
//!
//! Words are those of Unicode (UAX 29). Scripts without spaces (Thai, Lao, Khmer, Burmese, Chinese,
//! Japanese) are cut into characters. A number is one word with its sign, separators and unit. The
//! half-space of Persian is white space: many write a space in its place.

use unicode_segmentation::UnicodeSegmentation;

use crate::compare::doc::WordKind;

/// Gives every word of a text in order; put together they are the text, but that a stretch of
/// plain white space is one space.
pub(super) fn each(text: &str, push: &mut dyn FnMut(&str, WordKind)) {
    let mut rest = text;
    while !rest.is_empty() {
        let space = rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len());
        if space > 0 {
            push(space_of(&rest[..space]), WordKind::Space);
            rest = &rest[space..];
            continue;
        }
        let end = chunk_end(rest);
        halves(&rest[..end], push);
        rest = &rest[end..];
    }
}

/// The zero-width non-joiner. In Arabic script it parts words; in others it shapes letters.
const HALF_SPACE: char = '\u{200C}';

/// Cuts a stretch without other white space apart at its half-spaces.
fn halves(text: &str, push: &mut dyn FnMut(&str, WordKind)) {
    let mut rest = text;
    let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}');
    let is_space = |(at, _): &(usize, &str)| text[..*at].ends_with(is_arabic);
    for (at, space) in text.match_indices(HALF_SPACE).filter(is_space) {
        let (word, _) = rest.split_at(at - (text.len() - rest.len()));
        chunk(word, push);
        push(space, WordKind::Space);
        rest = &text[at + space.len()..];
    }
    chunk(rest, push);
}

/// White space that an editor chose stays; line ends and tabs are spaces.
fn space_of(space: &str) -> &str {
    if space.bytes().all(|byte| byte.is_ascii_whitespace()) { " " } else { space }
}

/// Where a stretch without white space ends; "10 000" has none.
fn chunk_end(text: &str) -> usize {
    let space = |from: usize| {
        text[from..].find(char::is_whitespace).map_or(text.len(), |space| from + space)
    };
    let mut end = space(0);
    let first = text[..end].trim_start_matches(|c: char| is_sign(c) || is_currency(c) || c == '(');
    if !matches!(first.len(), 1..=3) || !all_digits(first) || first.starts_with('0') {
        return end;
    }
    while let Some(after) = thousands(&text[end..]) {
        end += after;
        if !text[end..].starts_with(char::is_whitespace) {
            return space(end);
        }
    }
    end
}

/// The length of one space and three digits, if nothing follows that would make them another
/// number.
fn thousands(text: &str) -> Option<usize> {
    let gap = text.chars().next()?.len_utf8();
    let digits = text[gap..].bytes().take_while(u8::is_ascii_digit).count();
    let next = text[gap..].chars().nth(3);
    let ends = next.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | ':' | '-' | '–'));
    (digits == 3 && ends).then_some(gap + digits)
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Cuts a stretch without white space, "10 000" apart.
fn chunk(text: &str, push: &mut dyn FnMut(&str, WordKind)) {
    let mut start = 0;
    let mut parts = Parts { text, at: 0 };
    while let Some(kind) = parts.token() {
        push(&text[start..parts.at], kind);
        start = parts.at;
    }
}

/// Reads a stretch from its start.
struct Parts<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parts<'a> {
    /// Steps over the next word and says what it is.
    fn token(&mut self) -> Option<WordKind> {
        let first = self.peek()?;
        if let Some(number) = self.number() {
            self.at = number;
            return Some(WordKind::Number);
        }
        self.at += first.len();
        let is_word = first.starts_with(char::is_alphanumeric);
        Some(if is_word { WordKind::Word } else { WordKind::Mark })
    }

    fn peek(&self) -> Option<&'a str> {
        self.text[self.at..].split_word_bounds().next()
    }

    /// Where the number ends that begins here, with its sign, separators and unit.
    fn number(&self) -> Option<usize> {
        let text = &self.text[self.at..];
        let opens = self.text[..self.at].chars().all(|c| !c.is_alphanumeric());
        let sign = text.chars().next().filter(|c| opens && is_sign(*c)).map_or(0, char::len_utf8);
        let currency =
            text[sign..].chars().next().filter(|c| is_currency(*c)).map_or(0, char::len_utf8);
        let mut end = sign + currency;
        end += digits(&text[end..])?;
        while let Some(more) = separated(&text[end..]) {
            end += more;
        }
        let rest = &text[end..];
        end += if currency > 0 { unit(rest) } else { unit(rest).max(price(rest)) };
        Some(self.at + end)
    }
}

/// The length of a word that begins with a digit.
fn digits(text: &str) -> Option<usize> {
    text.starts_with(char::is_numeric).then_some(())?;
    text.split_word_bounds().next().map(str::len)
}

/// The length of a separator and the digits after it: "2016/17", "10:30", "10 000".
fn separated(text: &str) -> Option<usize> {
    let separator = text.chars().next()?;
    let joins = matches!(separator, '/' | ':') || separator.is_whitespace();
    let gap = separator.len_utf8();
    joins.then(|| digits(&text[gap..])).flatten().map(|digits| gap + digits)
}

/// The length of a unit that stands at a number: "%", "°C".
fn unit(text: &str) -> usize {
    let degrees = ["°C", "°F", "°", "%", "‰"];
    degrees.iter().find(|unit| text.starts_with(**unit)).map_or(0, |unit| unit.len())
}

/// The length of a currency that stands after a number.
fn price(text: &str) -> usize {
    text.chars().next().filter(|c| is_currency(*c)).map_or(0, char::len_utf8)
}

fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '−' | '±')
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '¢' | '£' | '¤' | '¥' | '\u{20A0}'..='\u{20C0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut words = Vec::new();
        each(text, &mut |word, kind| {
            words.push(match kind {
                WordKind::Number => format!("#{word}"),
                WordKind::Mark => format!(".{word}"),
                _ => word.to_owned(),
            });
        });
        assert_eq!(words, expected);
    }

    #[test]
    fn cuts_into_words() {
        check("People’s  co-op,\nnow", &["People’s", " ", "co", ".-", "op", ".,", " ", "now"]);
        check("a\u{202F}b\u{A0}c", &["a", "\u{202F}", "b", "\u{A0}", "c"]);
        check("ગુનો ઘટ્યો।", &["ગુનો", " ", "ઘટ્યો", ".।"]);
        check("کتاب\u{200C}ها", &["کتاب", "\u{200C}", "ها"]);
        check("ક્\u{200C}ષ", &["ક્\u{200C}ષ"]);
        check("ประชา", &["ป", "ร", "ะ", "ช", "า"]);
    }

    #[test]
    fn keeps_numbers_whole() {
        check("£1,250.50, 90%.", &["#£1,250.50", ".,", " ", "#90%", ".."]);
        check("(-5°C) to 2016/17", &[".(", "#-5°C", ".)", " ", "to", " ", "#2016/17"]);
        check("10\u{A0}000 or 10 000%", &["#10\u{A0}000", " ", "or", " ", "#10 000%"]);
        check("2013 200 people", &["#2013", " ", "#200", " ", "people"]);
        check("5-10 years, 3.2.1", &["#5", ".-", "#10", " ", "years", ".,", " ", "#3.2.1"]);
    }
}
