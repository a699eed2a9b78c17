//! `missing-space`: no space after a comma, or only on one side of a dash.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("missing-space"),
    finds: "no space after a comma, or on one side of a dash only",
    why: "Words that touch are read as one, by people and by programs that read aloud.",
    gravity: Gravity::Mild,
    bad: "We serve Ashford,Burwell and Chalk in future years –and all villages.",
    good: "We serve Ashford, Burwell and Chalk in future years – and all villages.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// As many letters must stand on each side of a comma: `a,b` is a formula.
const LETTERS: usize = 3;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for passage in document.prose() {
        for (start, chunk) in words::chunks(&passage.text) {
            let Some(what) = fault(chunk).filter(|_| !words::is_address(chunk)) else { continue };
            let at = document.place(passage, &(start..start + chunk.len()));
            let message = format!("a space is missing {what} in `{chunk}`");
            diagnostics
                .push(Diagnostic::warning(RULE.code, at, message).with_help("write the space"));
        }
    }
}

fn fault(chunk: &str) -> Option<&'static str> {
    if !chunk.bytes().any(|byte| byte == b',' || !byte.is_ascii()) {
        return None;
    }
    if let Some((before, after)) = chunk.split_once(',') {
        let is_word =
            |part: &str| part.chars().count() >= LETTERS && part.chars().all(char::is_alphabetic);
        let after = after.trim_end_matches(['.', ',', ';', ':', ')', '?']);
        if is_word(before) && is_word(after) {
            return Some("after the comma");
        }
    }
    let dashed = chunk.strip_prefix('–').filter(|rest| rest.chars().count() >= LETTERS);
    let is_word = dashed.is_some_and(|rest| rest.chars().all(char::is_alphabetic));
    is_word.then_some("after the dash")
}
