//! `repeated-passage`: the same paragraph twice.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Passage;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("repeated-passage"),
    finds: "the same paragraph twice",
    why: "A paragraph that was pasted into the wrong chapter says of one thing what is true of another, and \
          the paragraph that belongs there is missing.",
    gravity: Gravity::Grave,
    bad: "Within this theme I will work with the fire service to make homes safer for all who live in them or come to see them.\n\n\
          Roads come next.\n\n\
          Within this theme I will work with the fire service to make homes safer for all who live in them or come to see them.",
    good: "Within this theme I will work with the fire service to make homes safer for all who live in them or come to see them.\n\n\
          Within this theme I will work with schools and with the county to make roads safer for children.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Shorter ones may be said twice on purpose.
const FEWEST: usize = 20;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let mut first: BTreeMap<Vec<&str>, &Passage> = BTreeMap::new();
    for passage in document.prose().filter(|it| it.words().len() >= FEWEST) {
        let words: Vec<&str> = passage.words().map(|word| word.text).collect();
        if let Some(earlier) = first.get(&words) {
            let message = "this paragraph stands here a second time, word for word";
            let found = Diagnostic::warning(RULE.code, passage.at, message);
            let found = found.with_label(earlier.at, "the first time");
            diagnostics.push(found.with_help("delete it, or write what belongs here"));
        } else {
            first.insert(words, passage);
        }
    }
}
