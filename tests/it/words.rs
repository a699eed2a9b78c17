//! Words as tests count them: letters and digits, without white space and marks around them.
//!
//! Written for the tests alone, so that a mistake of the program's own reading is not made twice.

use pulldown_cmark::Event;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

/// A letter of a text, and whether it is marked as changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) letter: char,
    pub(crate) is_marked: bool,
}

impl Letter {
    /// What ends a word.
    pub(crate) const GAP: Self = Self { letter: '\n', is_marked: false };
}

/// A word and how much of it is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) letters: usize,
    pub(crate) marked: usize,
}

impl Word {
    /// Whether any letter is marked.
    pub(crate) fn is_marked(&self) -> bool {
        self.marked > 0
    }

    /// Whether some letters are marked and others are not.
    pub(crate) fn is_marked_in_part(&self) -> bool {
        self.marked > 0 && self.marked < self.letters
    }
}

/// The words of letters, in order.
pub(crate) fn words(letters: &[Letter]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word: Option<Word> = None;
    for (at, letter) in letters.iter().enumerate() {
        let beside = |other: Option<&Letter>| other.is_some_and(|it| is_letter(it.letter));
        let joins = matches!(letter.letter, '.' | ',' | '\'' | '’')
            && beside(at.checked_sub(1).and_then(|before| letters.get(before)))
            && beside(letters.get(at + 1))
            || parts_thousands(letters, at);
        if !joins && !is_letter(letter.letter) {
            words.extend(word.take());
            continue;
        }
        let empty = Word { text: String::new(), letters: 0, marked: 0 };
        let word = word.get_or_insert(empty);
        word.text.push(match letter.letter {
            '’' => '\'',
            '\u{A0}' | '\u{202F}' => ' ',
            other => other,
        });
        if !joins {
            word.letters += 1;
            word.marked += usize::from(letter.is_marked);
        }
    }
    words.extend(word);
    words
}

/// Whether a space is one of those in "10 000": a number is one word.
fn parts_thousands(letters: &[Letter], at: usize) -> bool {
    let is_digit = |letter: &&Letter| letter.letter.is_ascii_digit();
    let before = letters[..at].iter().rev().take_while(is_digit).count();
    let outer = letters[..at - before].last();
    let after = letters[at + 1..].iter().take_while(is_digit).count();
    let next = letters.get(at + 1 + after);
    let ends = |letter: Option<&Letter>| letter.is_none_or(|it| !is_letter(it.letter));
    matches!(letters[at].letter, ' ' | '\u{A0}' | '\u{202F}')
        && (1..=3).contains(&before)
        && after == 3
        && ends(outer)
        && ends(next)
}

/// Everything that is neither white space nor a mark, so that no script loses its vowel signs.
fn is_letter(c: char) -> bool {
    let is_mark = c.is_ascii_punctuation() || "“”‘’„‚«»‹›–—…،؛؟۔।·•£€".contains(c);
    // The half-space of Persian parts words.
    !is_mark && !c.is_whitespace() && !c.is_control() && c != '\u{200C}'
}

/// The words of plain text.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let letters: Vec<Letter> =
        text.chars().map(|letter| Letter { letter, is_marked: false }).collect();
    words(&letters).into_iter().map(|word| word.text).collect()
}

/// The words of Markdown, footnotes last.
pub(crate) fn words_of_markdown(markdown: &str) -> Vec<String> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let (mut text, mut notes, mut in_note, mut in_image) = (String::new(), String::new(), 0, 0);
    // A mark that says what kind of note a quotation is, e.g. `[!note]`, is not shown.
    let is_kind = |line: &&str| !line.trim_start_matches(['>', ' ']).starts_with("[!");
    let markdown: Vec<&str> = markdown.lines().filter(is_kind).collect();
    for event in Parser::new_ext(&markdown.join("\n"), options) {
        let out = if in_note > 0 { &mut notes } else { &mut text };
        match event {
            Event::Text(words) | Event::Code(words) if in_image == 0 => out.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::Rule => out.push(' '),
            Event::Start(Tag::FootnoteDefinition(_)) => in_note += 1,
            Event::End(TagEnd::FootnoteDefinition) => {
                in_note -= 1;
                notes.push('\n');
            }
            Event::Start(Tag::Image { .. }) => in_image += 1,
            Event::End(TagEnd::Image) => in_image -= 1,
            Event::End(end) if !is_inline(end) => out.push('\n'),
            _ => {}
        }
    }
    words_of(&format!("{text}\n{notes}"))
}

fn is_inline(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}

#[test]
fn counts_words_of_any_script() {
    let words = words_of("“90%” of 1,250.50, don’t — ઘણાં લોકો ‘હા’ کہتے ہیں۔");
    assert_eq!(words, ["90", "of", "1,250.50", "don't", "ઘણાં", "લોકો", "હા", "کہتے", "ہیں"]);
    assert_eq!(words_of("2013 200 of 10\u{A0}000 2"), ["2013", "200", "of", "10 000", "2"]);
    let markdown = "One\n\n| A | B |\n| - | - |\n| *c* d | e |\n\nx[^n].\n\n[^n]: Note\n\n- y";
    assert_eq!(words_of_markdown(markdown), ["One", "A", "B", "c", "d", "e", "x", "y", "Note"]);
}
