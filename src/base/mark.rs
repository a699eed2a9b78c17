//! Marks around words that are not in the language of their page, or no longer match their source.
//!
//! A title, a sentence of the interface or a paragraph can be in another language than the page:
//! it is not translated yet. Its words carry that with them, through every message and list that
//! they become part of, in the form of non-characters (Unicode 16, 23.7: "intended for
//! process-internal use"), which no text that is read can hold. `render` turns them into elements
//! with `lang` and `dir`; what is no HTML takes [`plain`] words.

use std::borrow::Cow;

use memchr::memchr_iter;

use crate::base::lang::Lang;

const OPEN: char = '\u{FDD0}';
const HEAD_END: char = '\u{FDD1}';
const CLOSE: char = '\u{FDD2}';
const STALE: &str = "!";

/// What is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark<'a> {
    /// Words in the language with this tag.
    Foreign(&'a str),
    /// A translation of a text that has changed since.
    Stale,
}

/// A stretch of a text with marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// Marked words begin.
    Open(Mark<'a>),
    /// Marked words end.
    Close,
}

/// Where marked words in a language begin.
#[must_use]
pub fn open_foreign(lang: &Lang) -> String {
    format!("{OPEN}{lang}{HEAD_END}")
}

/// Where words begin whose source has changed.
#[must_use]
pub fn open_stale() -> String {
    format!("{OPEN}{STALE}{HEAD_END}")
}

/// Where marked words end.
#[must_use]
pub fn close() -> String {
    CLOSE.to_string()
}

/// Words in another language than that of the page.
#[must_use]
pub fn foreign(words: &str, lang: &Lang) -> String {
    format!("{}{words}{CLOSE}", open_foreign(lang))
}

/// Whether a text has any mark. O(length), fast.
#[must_use]
pub fn is_marked(text: &str) -> bool {
    next(text).is_some()
}

/// The words without marks.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if !is_marked(text) {
        return Cow::Borrowed(text);
    }
    let words = pieces(text).filter_map(|piece| match piece {
        Piece::Words(words) => Some(words),
        Piece::Open(_) | Piece::Close => None,
    });
    Cow::Owned(words.collect())
}

/// The stretches of a text, in order.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (piece, length) = match first {
            OPEN => {
                let end = rest.find(HEAD_END).unwrap_or(rest.len());
                let head = &rest[OPEN.len_utf8()..end];
                let mark = if head == STALE { Mark::Stale } else { Mark::Foreign(head) };
                (Piece::Open(mark), (end + HEAD_END.len_utf8()).min(rest.len()))
            }
            CLOSE => (Piece::Close, CLOSE.len_utf8()),
            _ => {
                let end = next(rest).unwrap_or(rest.len());
                (Piece::Words(&rest[..end]), end)
            }
        };
        rest = &rest[length..];
        Some(piece)
    })
}

/// Where the first mark stands.
fn next(text: &str) -> Option<usize> {
    // Of both marks, and of few letters that anybody writes.
    const FIRST: u8 = 0xEF;
    memchr_iter(FIRST, text.as_bytes()).find(|at| text[*at..].starts_with([OPEN, CLOSE]))
}

/// A stretch of a marked text with what it lacks at its end: a text that was shortened may have lost
/// the end of its marks.
#[must_use]
pub fn closed(text: String) -> String {
    if !is_marked(&text) {
        return text;
    }
    let depth = pieces(&text).fold(0_usize, |depth, piece| match piece {
        Piece::Open(_) => depth + 1,
        Piece::Close => depth.saturating_sub(1),
        Piece::Words(_) => depth,
    });
    let ends = close().repeat(depth);
    text + &ends
}

/// Where the words of a text begin and end, marks around all of it left aside.
#[must_use]
pub fn inner(text: &str) -> (usize, usize) {
    let mut start = 0;
    while let Some(end) = text[start..].strip_prefix(OPEN).and_then(|rest| rest.find(HEAD_END)) {
        start += OPEN.len_utf8() + end + HEAD_END.len_utf8();
    }
    let end = text.trim_end_matches(CLOSE).len();
    (start.min(end), end)
}

/// Whether a character is one of those that marks are made of. Nothing that is read may hold one.
#[must_use]
pub fn is_reserved(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_with_the_words() {
        let text = format!("a {} b", foreign("c", &Lang::english()));
        let found: Vec<Piece> = pieces(&text).collect();
        let expected = [
            Piece::Words("a "),
            Piece::Open(Mark::Foreign("en")),
            Piece::Words("c"),
            Piece::Close,
            Piece::Words(" b"),
        ];
        assert_eq!(found, expected);
        assert_eq!(plain(&text), "a c b");
        assert!(is_marked(&text) && !is_marked("a c b"));
    }

    #[test]
    fn a_mark_that_is_cut_off_loses_no_word() {
        let text = format!("a {}b", open_stale());
        assert_eq!(plain(&text), "a b");
        assert_eq!(plain(&text[..text.len() - 1]), "a ");
    }
}
