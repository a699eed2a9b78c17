//! `repeated-passage`: the same paragraph twice.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
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

/// More than so many are a part that was printed again on purpose, and told of once.
const MOST: usize = 3;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let mut places: BTreeMap<Vec<&str>, Vec<&Passage>> = BTreeMap::new();
    for passage in document.prose().filter(|it| it.words().len() >= FEWEST) {
        let words = passage.words().map(|word| word.text).collect();
        places.entry(words).or_default().push(passage);
    }
    let mut twice: Vec<[&Passage; 2]> = places.values().filter_map(|it| twice(it)).collect();
    twice.sort_by_key(|[_, second]| second.at);
    let told = if twice.len() > MOST { 1 } else { twice.len() };
    for [first, second] in &twice[..told] {
        let mut message = "this paragraph stands here a second time, word for word".to_owned();
        if told < twice.len() {
            message = format!("{message}; so do {} more", twice.len() - told);
        }
        let found = Diagnostic::warning(RULE.code, second.at, message);
        let found = found.with_label(first.at, "the first time");
        diagnostics.push(found.with_help("delete it, or write what belongs here"));
    }
}

/// What is there three times is said on purpose, and so is the same condition in several lists.
fn twice<'d>(places: &[&'d Passage]) -> Option<[&'d Passage; 2]> {
    let [first, second] = *places else { return None };
    let list = |it: &Passage| match it.kind {
        Kind::Item { list, .. } => Some(list),
        _ => None,
    };
    (list(first) == list(second)).then_some([first, second])
}
