//! `apostrophe-plural`: an apostrophe in a plural.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("apostrophe-plural"),
    finds: "an apostrophe in the plural of an abbreviation",
    why: "“CSP's” says that something belongs to one; readers look for what.",
    gravity: Gravity::Mild,
    bad: "The MP's will meet more often.",
    good: "The MPs will meet more often.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Words that follow what does something, not what owns something.
const VERBS: [&str; 10] =
    ["will", "are", "have", "were", "can", "must", "should", "may", "do", "who"];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for passage in document.own() {
        let all: Vec<Word> = passage.words().collect();
        for pair in all.windows(2) {
            let [word, next] = pair else { continue };
            let Some(bare) = word.text.strip_suffix("'s").or_else(|| word.text.strip_suffix("’s"))
            else {
                continue;
            };
            let is_abbreviation =
                bare.len() > 1 && bare.bytes().all(|byte| byte.is_ascii_uppercase());
            if is_abbreviation && VERBS.contains(&next.text) {
                let at = document.place(passage, &word.range());
                let message = format!("`{}` belongs to one; the plural is `{bare}s`", word.text);
                diagnostics.push(
                    Diagnostic::warning(RULE.code, at, message)
                        .with_help(format!("write `{bare}s`")),
                );
            }
        }
    }
}
