//! `hard-word`: a word for which there is a plainer one.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("hard-word"),
    finds: "a word for which there is a plainer one",
    why: "“Use” says what “utilise” says, to more people.",
    gravity: Gravity::OnRequest,
    bad: "We will utilise the grant in order to commence the works.",
    good: "We will use the grant to begin the works.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Hard words in small letters, and plainer ones; in the order of the alphabet.
const WORDS: &[(&str, &str)] = &[
    ("additionally", "also"),
    ("ameliorate", "improve"),
    ("ascertain", "find out"),
    ("cognisant", "aware"),
    ("commence", "begin"),
    ("commenced", "began"),
    ("commencement", "beginning"),
    ("consequently", "so"),
    ("disseminate", "spread"),
    ("endeavour", "try"),
    ("expedite", "speed up"),
    ("facilitate", "help"),
    ("furthermore", "also"),
    ("henceforth", "from now on"),
    ("heretofore", "until now"),
    ("holistic", "whole"),
    ("incentivise", "encourage"),
    ("inception", "start"),
    ("leverage", "use"),
    ("liaise", "work"),
    ("methodology", "method"),
    ("mitigate", "lessen"),
    ("notwithstanding", "despite"),
    ("operationalise", "put to work"),
    ("optimise", "improve"),
    ("proactively", "early"),
    ("procure", "buy"),
    ("purchase", "buy"),
    ("remuneration", "pay"),
    ("stakeholders", "people it concerns"),
    ("subsequent", "later"),
    ("subsequently", "later"),
    ("synergy", "working together"),
    ("terminate", "end"),
    ("thereafter", "then"),
    ("transformational", "great"),
    ("utilisation", "use"),
    ("utilise", "use"),
    ("utilised", "used"),
    ("utilising", "using"),
    ("whilst", "while"),
];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for passage in document.prose() {
        for word in passage.words() {
            let lower = word.text.to_lowercase();
            let Ok(place) = WORDS.binary_search_by(|(hard, _)| (*hard).cmp(&lower)) else {
                continue;
            };
            let at = document.place(passage, &word.range());
            let message = format!("`{}` is a hard word", word.text);
            let help = format!("a plainer one may be `{}`", WORDS[place].1);
            diagnostics.push(Diagnostic::note(RULE.code, at, message).with_help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_in_order() {
        assert!(super::WORDS.is_sorted());
    }
}
