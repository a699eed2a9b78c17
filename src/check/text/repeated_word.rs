//! `repeated-word`: the same word twice in a row.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::document::shape;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("repeated-word"),
    finds: "the same word twice in a row",
    why: "“The the” is easy to write and hard to see, most of all at the end of a line.",
    gravity: Gravity::Mild,
    bad: "We will ask the the county for help.",
    good: "We will ask the county for help.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// What can rightly stand twice: "had had", "that that", "no no".
const RIGHT: [&str; 10] = ["had", "that", "very", "no", "yes", "so", "is", "do", "her", "in"];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for passage in document.own().filter(|it| it.kind != Kind::Cell) {
        let mut last: Option<words::Word> = None;
        for word in passage.words() {
            if let Some(before) = last
                && before.text.eq_ignore_ascii_case(word.text)
                && passage.text[before.range().end..word.start] == *" "
                && is_slip(word.text)
            {
                let part = before.start..word.range().end;
                let at = document.place(passage, &part);
                let is_broken = (at.end - at.start) as usize != part.len();
                if is_broken
                    && document.manner == Manner::Guessed
                    && !is_wrapped(document, at, word.text)
                {
                    last = Some(word);
                    continue;
                }
                let message = format!("`{}` stands here twice", word.text);
                diagnostics.push(
                    Diagnostic::warning(RULE.code, at, message).with_help("delete one of the two"),
                );
            }
            last = Some(word);
        }
    }
}

/// Whether a line that ends with a word was wrapped, and is no cell or label above another.
fn is_wrapped(document: &Document, at: Span, next: &str) -> bool {
    let text = &document.sources.text(at.file)[..at.end as usize];
    let line = text.rsplit('\n').next().unwrap_or_default();
    let is_small = next.chars().all(char::is_lowercase) && shape::is_function(next);
    is_small && line.len() >= WRAPPED
}

/// Shorter lines are seldom wrapped.
const WRAPPED: usize = 40;

/// Small words, or longer ones in small letters: names may be the same twice, and sounds.
fn is_slip(word: &str) -> bool {
    let lower = word.to_lowercase();
    if RIGHT.contains(&lower.as_str()) {
        return false;
    }
    let is_word = word.chars().count() > 4 && word.chars().all(char::is_lowercase);
    shape::is_function(&lower) && lower != "i" || is_word
}
