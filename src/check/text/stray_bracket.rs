//! `stray-bracket`: a bracket without its partner.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("stray-bracket"),
    finds: "a bracket without its partner",
    why: "A single bracket is what remains of a remark that was taken out, or of words that went with it.",
    gravity: Gravity::Mild,
    bad: "You will see officers in your street more often.]",
    good: "You will see officers in your street more often.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// A remark in brackets may go on for so many passages.
const REACH: usize = 8;

struct Bracket {
    passage: usize,
    at: usize,
    sign: char,
}

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let mut single: Vec<Bracket> = Vec::new();
    for (place, passage) in document.passages.iter().enumerate() {
        if matches!(passage.kind, Kind::Opaque | Kind::Furniture) {
            continue;
        }
        for (at, sign) in unpaired(&passage.text) {
            // A remark may hold a list, or several paragraphs.
            let partner = single
                .iter()
                .rposition(|open| pairs(open.sign, sign) && place - open.passage <= REACH);
            match partner {
                Some(partner) => drop(single.remove(partner)),
                None => single.push(Bracket { passage: place, at, sign }),
            }
        }
    }
    for bracket in single {
        let passage = &document.passages[bracket.passage];
        let is_torn = document.manner == Manner::Guessed && is_torn(&passage.text, &bracket);
        if passage.kind == Kind::Quoted || is_torn {
            continue;
        }
        let at = document.place(passage, &(bracket.at..bracket.at + 1));
        let partner = if matches!(bracket.sign, '(' | '[' | '{') { "closes" } else { "opens" };
        let message = format!("nothing {partner} this `{}`", bracket.sign);
        diagnostics.push(
            Diagnostic::warning(RULE.code, at, message)
                .with_help("delete it, or write its partner"),
        );
    }
}

/// Where lines are put together by guessing, a partner may have landed elsewhere: what follows an opening
/// bracket, if the sentence does not end; what stood before a closing one, if it does not begin. Braces
/// are drawn there, beside rows.
fn is_torn(text: &str, bracket: &Bracket) -> bool {
    match bracket.sign {
        '(' | '[' => !text.ends_with(['.', '!', '?', ';', ':']),
        ')' | ']' => text[..bracket.at].starts_with(char::is_lowercase),
        _ => true,
    }
}

fn pairs(open: char, close: char) -> bool {
    matches!((open, close), ('(', ')') | ('[', ']') | ('{', '}'))
}

/// Brackets without a partner in their passage, in order.
fn unpaired(text: &str) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' if !is_sign(text, at) => open.push((at, c)),
            ')' | ']' | '}' if !is_sign(text, at) => {
                match open.iter().rposition(|it| pairs(it.1, c)) {
                    Some(place) => drop(open.remove(place)),
                    None if !is_enumeration(text, at) => found.push((at, c)),
                    None => {}
                }
            }
            _ => {}
        }
    }
    found.extend(open);
    found.sort_unstable();
    found
}

/// `:)`, `=[` and a bracket in quotation marks are no brackets.
fn is_sign(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    before.is_some_and(|c| matches!(c, ':' | ';' | '‘' | '`'))
        || matches!((before, after), (Some('“' | '\'' | '"'), Some('”' | '\'' | '"')))
        || before == Some('-') && text[..at].ends_with(":-")
}

/// `a)`, `1)`, `iv)`, `1.2)`, `HO3)` before words.
fn is_enumeration(text: &str, at: usize) -> bool {
    let mark = text[..at].rsplit([' ', '(', '-', '–', '/', '\u{A0}']).next().unwrap_or_default();
    let roman = mark.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'));
    let number = mark.chars().all(|c| c.is_ascii_digit() || c == '.');
    // `HO3)` and `GCc)` before a question, `2c)` wherever a rule is named.
    let plain = mark.chars().all(|c| c.is_ascii_alphanumeric());
    let capitals = mark.bytes().take_while(u8::is_ascii_uppercase).count();
    let label = plain
        && (mark.len() == at
            || mark.starts_with(|c: char| c.is_ascii_digit())
            || capitals > 1 && capitals < mark.len() && text[at + 1..].starts_with(' '));
    let is_short = (2..=5).contains(&mark.len()) && (roman || number || label);
    mark.chars().count() == 1 || is_short
}

#[cfg(test)]
mod tests {
    use super::unpaired;

    #[test]
    fn counts_single_brackets() {
        let found = |text: &str| unpaired(text).len();
        assert_eq!(found("You will see (and hear) them [more].] Yes)"), 2);
        assert_eq!(found("a) one b) two 12) three iv) four :) a “)” (b"), 1);
        assert_eq!(found("HO3) Why? Rules 2c)-2h) hold, 1b) too"), 0);
        assert_eq!(found("([{}])"), 0);
    }
}
