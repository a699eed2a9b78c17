//! Words and their formats, put together and told apart whatever the typography.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc;

use crate::compare::doc::Format;
use crate::compare::doc::Line;
use crate::compare::doc::Word;
use crate::compare::doc::WordKind;
use crate::compare::doc::count;
use crate::compare::doc::tokens;

/// A run of letters in one format, or a thing that is no letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: PieceKind,
    pub(super) text: String,
    pub(super) format: Format,
}

/// What a [`Piece`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// Letters to be cut into words.
    Text,
    /// One word of this kind.
    Whole(WordKind),
}

impl Line {
    /// The words of a text without formats.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        let piece =
            Piece { kind: PieceKind::Text, text: text.to_owned(), format: Format::default() };
        Self::of_pieces(vec![piece])
    }

    /// Puts a line together; white space at its ends and beside line breaks goes.
    pub(super) fn of_pieces(pieces: Vec<Piece>) -> Self {
        let mut line = Self::default();
        for piece in joined(pieces) {
            let format = line.format_number(piece.format);
            match piece.kind {
                PieceKind::Text => {
                    tokens::each(&piece.text, &mut |word, kind| line.add(word, kind, format));
                }
                PieceKind::Whole(kind) => line.push_whole(&piece.text, kind, format),
            }
        }
        line.trim_end();
        line
    }

    /// Adds some words of another line.
    pub(crate) fn push_words(&mut self, from: &Self, words: Range<usize>) {
        for word in words {
            let format = self.format_number(from.format(word).clone());
            self.push_exactly(from.word(word), from.kind(word), format);
        }
    }

    fn format_number(&mut self, format: Format) -> u32 {
        if self.formats.last() != Some(&format) {
            match self.formats.first() {
                Some(first) if *first == format => return 0,
                _ => self.formats.push(format),
            }
        }
        count(self.formats.len()) - 1
    }

    /// Adds a word; one that nobody sees becomes part of the word before it.
    fn add(&mut self, word: &str, kind: WordKind, format: u32) {
        if kind == WordKind::Mark && word.chars().all(is_invisible) {
            self.text.push_str(word);
            let end = count(self.text.len());
            if let Some(last) = self.words.last_mut() {
                last.end = end;
            }
            return;
        }
        self.push(word, kind, format);
    }

    fn push(&mut self, word: &str, kind: WordKind, format: u32) {
        let last = self.words.last().map(|word| word.kind);
        let is_kept = !matches!(last, None | Some(WordKind::Space | WordKind::Break));
        if kind != WordKind::Space || is_kept {
            self.push_exactly(word, kind, format);
        }
    }

    fn push_whole(&mut self, word: &str, kind: WordKind, format: u32) {
        if kind == WordKind::Break {
            self.trim_end();
        }
        self.push_exactly(word, kind, format);
    }

    fn push_exactly(&mut self, word: &str, kind: WordKind, format: u32) {
        self.text.push_str(word);
        self.words.push(Word { kind, end: count(self.text.len()), format });
    }

    fn trim_end(&mut self) {
        while self.words.last().is_some_and(|word| word.kind == WordKind::Space) {
            self.words.pop();
            let end = self.words.last().map_or(0, |word| word.end);
            self.text.truncate(end as usize);
        }
    }

    /// The words as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many words it has, white space and marks included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it has no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word as written.
    #[must_use]
    pub fn word(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.words[before].end);
        &self.text[start as usize..self.words[number].end as usize]
    }

    /// Several words as written.
    #[must_use]
    pub fn stretch(&self, words: std::ops::Range<usize>) -> &str {
        let before = |number: usize| match number.checked_sub(1) {
            None => 0,
            Some(before) => self.words[before].end as usize,
        };
        &self.text[before(words.start)..before(words.end)]
    }

    /// What a word is.
    #[must_use]
    pub fn kind(&self, number: usize) -> WordKind {
        self.words[number].kind
    }

    /// How a word is set.
    #[must_use]
    pub fn format(&self, number: usize) -> &Format {
        &self.formats[self.words[number].format as usize]
    }

    /// A word by which words are told apart: composed letters, straight quotes, one kind of space,
    /// nothing that nobody sees. A picture is named by its file too.
    #[must_use]
    pub fn key(&self, number: usize) -> Cow<'_, str> {
        let word = self.word(number);
        match self.kind(number) {
            WordKind::Space => Cow::Borrowed(" "),
            WordKind::Break => Cow::Borrowed("\n"),
            WordKind::Image => {
                let format = self.format(number);
                let file = format.image.as_ref().map(ToString::to_string);
                let address = || format!("{:?}", format.link);
                Cow::Owned(format!("\u{1}{}\u{1}{}", key(word), file.unwrap_or_else(address)))
            }
            WordKind::Footnote => Cow::Owned(format!("\u{2}{word}")),
            WordKind::Word | WordKind::Number | WordKind::Mark => key(word),
        }
    }

    /// Whether a word is the same as one of another line, whatever its format and typography.
    fn has_word_of(&self, other: &Self, number: usize) -> bool {
        let kind = self.kind(number);
        kind == other.kind(number)
            && (self.word(number) == other.word(number) && kind != WordKind::Image
                || self.key(number) == other.key(number))
    }
}

/// Words, their kinds and formats, whatever the typography.
impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && (0..self.len()).all(|word| {
                self.has_word_of(other, word) && self.format(word) == other.format(word)
            })
    }
}

impl Eq for Line {}

/// Puts pieces of one format together, so that no word is cut where the parser cuts.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match all.last_mut() {
            Some(last)
                if (last.kind, piece.kind) == (PieceKind::Text, PieceKind::Text)
                    && last.format == piece.format =>
            {
                last.text.push_str(&piece.text);
            }
            _ => all.push(piece),
        }
    }
    all
}

fn key(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    if is_nfc(word) && !word.chars().any(is_typography) {
        return Cow::Borrowed(word);
    }
    let straight = word.chars().filter(|c| !is_invisible(*c)).map(plain_character);
    Cow::Owned(straight.nfc().collect())
}

fn is_typography(c: char) -> bool {
    is_invisible(c) || plain_character(c) != c
}

/// Soft hyphens, joiners of words, marks of direction: seen by nobody.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

fn plain_character(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}
