//! `missing-list`: a list is announced, and none follows.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::shape;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("missing-list"),
    finds: "a list or picture that is announced and does not follow",
    why: "“The following arrangements:” above the next heading means that a list or a drawing was lost on the \
          way from the layout.",
    gravity: Gravity::Grave,
    bad: "## Oversight\n\nThe work is overseen through the following arrangements:\n\n## Money\n\nMoney is short.",
    good: "## Oversight\n\nThe work is overseen through the following arrangements:\n\n- a yearly report\n\
           - a board of residents\n\n## Money\n\nMoney is short.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// How many passages after an announcement are looked at where headings are guessed.
const AHEAD: usize = 6;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let passages: Vec<&Passage> =
        document.passages.iter().filter(|it| it.kind != Kind::Furniture).collect();
    let mut level = 0;
    for (place, passage) in passages.iter().enumerate() {
        if let Kind::Heading(its) = passage.kind {
            level = its;
        }
        let is_announcement = matches!(passage.kind, Kind::Paragraph | Kind::Within);
        if is_announcement
            && announces(&passage.text)
            && is_missing(document.manner, &passages[place + 1..], level)
            && !(document.manner == Manner::Guessed && is_begun(passage, &passages[place + 1..]))
        {
            let end = passage.text.len();
            let start = passage.text.rfind(' ').map_or(0, |at| at + 1);
            let at = document.place(passage, &(start..end));
            let message = "a list is announced here, but none follows";
            diagnostics.push(
                Diagnostic::warning(RULE.code, at, message)
                    .with_help("write the list, or end the sentence with a full stop"),
            );
        }
    }
}

/// Whether a paragraph ends with a colon, or with a semicolon after "the following …".
fn announces(text: &str) -> bool {
    if text.ends_with(':') {
        return text.split(' ').count() > 2;
    }
    if !text.ends_with(';') {
        return false;
    }
    let last: Vec<&str> = words::of(text).map(|word| word.text).collect();
    last.iter().rev().take(6).any(|word| *word == "following")
}

/// Whether the heading after an announcement is what was announced: "these policies" and "Policy 1", or
/// the first of two lines that begin alike.
fn is_begun(announcement: &Passage, next: &[&Passage]) -> bool {
    let Some(first) = next.first() else { return false };
    let stems = |text: &str| -> Vec<String> {
        let all = words::of(text).map(|word| shape::stem(word.text));
        all.filter(|stem| stem.len() > 3 && !shape::is_function(stem)).collect()
    };
    let said = stems(announced(&announcement.text));
    let is_named = stems(&first.text).iter().any(|stem| said.contains(stem));
    let begin = |it: &Passage| words::of(&it.text).next().map(|word| word.text.to_owned());
    is_named || next.get(1).is_some_and(|second| begin(second) == begin(first))
}

/// What is announced: the words after "following", else the last ones.
fn announced(text: &str) -> &str {
    if let Some(at) = text.rfind("following ") {
        return &text[at..];
    }
    text.rmatch_indices(' ').nth(3).map_or(text, |(at, _)| &text[at..])
}

/// Whether what follows is the next chapter, or nothing.
fn is_missing(manner: Manner, next: &[&Passage], level: u8) -> bool {
    let Some(first) = next.first() else { return true };
    let Kind::Heading(its) = first.kind else { return false };
    match manner {
        // A deeper heading may be the first point.
        Manner::Marked => its <= level,
        // Several short lines may be the list itself.
        Manner::Guessed => {
            let ahead = next.iter().take(AHEAD);
            let is_short = |it: &&&Passage| it.is_heading() || it.text.split(' ').count() <= AHEAD;
            let is_list = |it: &&Passage| matches!(it.kind, Kind::Item { .. } | Kind::Cell);
            if next.iter().take(AHEAD - 2).any(is_list) {
                return false;
            }
            let short = ahead.clone().filter(is_short).count();
            next.get(1).is_some_and(|second| second.is_prose() && !is_short(&second))
                && short <= 2
                && ahead.clone().count() > 1
        }
    }
}
