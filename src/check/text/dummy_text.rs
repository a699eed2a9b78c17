//! `dummy-text`: a paragraph that is not in the language of the text.

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
use crate::check::text::letters::COSTS;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("dummy-text"),
    finds: "a paragraph that is not in the language of the text",
    why: "Designers fill a page with dummy Latin until the words come. If the words never come, readers \
          get nonsense, perhaps above a signature. No list of known dummy words is used: the paragraph \
          has hardly any of the small words that English sentences need, and its letters follow each \
          other as they do not in English.",
    gravity: Gravity::Grave,
    bad: "Quam verione sollaut expere tiasitatum, nobis aliquae dolorep erferunt et voluptat quiam \
          rerspid molupta sequia nonsed ut harchit.",
    good: "We will publish the results every year, and we will tell you what we learned from them.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Fewer words than that may be anything.
const FEWEST: usize = 12;

/// Ordinary English has 20 to 60 small words in a hundred, dummy Latin hardly 10.
const SMALL_WORDS: usize = 13;

/// Tenths of a bit for each letter: English paragraphs have 32 to 38, dummy Latin has 39 to 43.
const COST: usize = 38;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for passage in document.prose().filter(|it| is_dummy(it.words())) {
        let message = "these words are not English: is this dummy text?";
        let found = Diagnostic::warning(RULE.code, passage.at, message);
        diagnostics.push(found.with_help(
            "put the real text here; if it is another language, keep it in a quotation (`> `)",
        ));
    }
}

fn is_dummy<'w>(words: impl Iterator<Item = Word<'w>>) -> bool {
    let all: Vec<&str> = words.filter(Word::is_letters).map(|word| word.text).collect();
    // Names begin with a capital letter, and lists of names are no dummy text.
    let small: Vec<&str> = all
        .iter()
        .copied()
        .filter(|word| {
            word.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '-' | '\'' | '’'))
        })
        .collect();
    if small.len() < FEWEST || small.len() * 10 < all.len() * 7 {
        return false;
    }
    let function = small.iter().filter(|word| shape::is_function(word)).count();
    function * 100 < small.len() * SMALL_WORDS && cost(&small) > COST
}

/// The mean cost of the letters of some words, in tenths of a bit.
fn cost(words: &[&str]) -> usize {
    let place = |byte: u8| usize::from(byte - b'a' + 1);
    let (mut sum, mut count) = (0, 0);
    for word in words {
        let mut last = 0;
        let letters = word.bytes().filter(u8::is_ascii_lowercase).map(place);
        for next in letters.chain([0]) {
            sum += usize::from(COSTS[last][next]);
            count += 1;
            last = next;
        }
    }
    sum / count.max(1)
}

#[cfg(test)]
mod tests {
    use crate::check::document::words;

    fn is_dummy(text: &str) -> bool {
        super::is_dummy(words::of(text))
    }

    #[test]
    fn tells_dummy_latin_from_english() {
        assert!(is_dummy(
            "aut fugitius nam doloreptae vent, ipsam quiducid eos maio bla exped qui non rem invelectus core poribus"
        ));
        assert!(!is_dummy(
            "fire doors, garage forecourts, licensed premises, alarm systems, cycle racks, street lights, empty homes, road works"
        ));
        assert!(!is_dummy(
            "Jana Kowalska, Amrit Patel, Yusuf Rahman, Siân Prys and others of the panel were there at the time"
        ));
    }
}
