//! `wrong-small-word`: "victims or crime" where the text says "victims of crime" everywhere else.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::shape;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("wrong-small-word"),
    finds: "a small word in place of the one that the text has between the same words elsewhere",
    why: "A spelling checker knows “or” and “an” and sees nothing. The text itself gives the slip away: three times \
          it has another word there.",
    gravity: Gravity::Mild,
    bad: "We stand by victims of crime. All victims of crime are asked. Many victims of crime are young. \
          Services for victims or crime will grow.",
    good: "We stand by victims of crime. All victims of crime are asked. Many victims of crime are young. \
           Services for victims of crime will grow.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Small words that fingers and eyes take for each other.
///
/// Not "on" and "of", "in" and "is": both are often right between the same words.
const PAIRS: [(&str, &str); 4] = [("of", "or"), ("or", "of"), ("an", "and"), ("form", "from")];

/// So often the other word must be there.
const OFTEN: usize = 3;

type Three<'a> = (String, &'a str, String);

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    let mut counts: BTreeMap<Three, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for passage in document.own() {
        let all: Vec<Word> = passage.words().collect();
        for three in all.windows(3) {
            let [before, small, after] = three else { continue };
            let is_small = small.text.len() <= 4
                && PAIRS.iter().any(|(wrong, right)| *wrong == small.text || *right == small.text);
            if !is_small {
                continue;
            }
            let (first, last) = (before.text.to_lowercase(), after.text.to_lowercase());
            if shape::is_function(&first) || shape::is_function(&last) {
                continue;
            }
            *counts.entry((first.clone(), small.text, last.clone())).or_insert(0) += 1;
            places.push((passage, *small, first, last));
        }
    }
    for (passage, small, first, last) in places {
        let own = counts[&(first.clone(), small.text, last.clone())];
        let right = PAIRS.iter().filter(|(wrong, _)| *wrong == small.text).find(|(_, right)| {
            let other = counts.get(&(first.clone(), *right, last.clone())).copied().unwrap_or(0);
            other >= OFTEN && other > own
        });
        let Some((_, right)) = right else { continue };
        let at = document.place(passage, &small.range());
        let message =
            format!("`{first} {} {last}` is `{first} {right} {last}` elsewhere", small.text);
        diagnostics.push(
            Diagnostic::warning(RULE.code, at, message).with_help(format!("write `{right}`")),
        );
    }
}
