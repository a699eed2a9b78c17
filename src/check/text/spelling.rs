//! `spelling`: a word that the dictionary does not have.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Passage;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("spelling"),
    finds: "a word that the dictionary does not have",
    why: "A slip of the pen makes readers doubt the figures beside it. Names, abbreviations, words of the glossary \
          and words that a text has four times or more are taken as right. `planpress check --spelling` looks for it, with a \
          dictionary of Hunspell from the system or from the folder `dictionaries` of the site theme.",
    gravity: Gravity::Advice,
    bad: "We will recieve more calls.",
    good: "We will receive more calls.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// A word that often is one of the plan's own.
const OWN: usize = 4;

/// For so many words others are proposed; that takes time.
const HELPED: usize = 20;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let Some(speller) = document.speller else { return };
    let terms: Vec<String> = document.terms.iter().map(|term| term.to_lowercase()).collect();
    let mut unknown: BTreeMap<&str, (&Passage, Word, usize)> = BTreeMap::new();
    for passage in document.own() {
        for word in passage.words().filter(is_looked_up) {
            if !speller.knows(word.text) {
                unknown.entry(word.text).or_insert((passage, word, 0)).2 += 1;
            }
        }
    }
    unknown.retain(|word, (_, _, count)| {
        *count < OWN && !terms.iter().any(|term| term.contains(word))
    });
    for (place, (text, (passage, word, _))) in unknown.into_iter().enumerate() {
        let at = document.place(passage, &word.range());
        let found = Diagnostic::note(RULE.code, at, format!("the dictionary has no `{text}`"));
        let like = if place < HELPED { speller.like(text) } else { Vec::new() };
        let like: Vec<String> = like.iter().map(|word| format!("`{word}`")).collect();
        diagnostics.push(found.with_help(match like[..] {
            [] => "if it is right, put it into `glossary.yaml`".to_owned(),
            _ => format!(
                "did you mean {}? If it is right, put it into `glossary.yaml`",
                like.join(" or ")
            ),
        }));
    }
}

/// Small letters only: names and abbreviations are not in dictionaries.
fn is_looked_up(word: &Word) -> bool {
    word.is_letters() && word.text.chars().count() > 2 && !word.text.chars().any(char::is_uppercase)
}
