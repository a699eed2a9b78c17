//! `unfinished-sentence`: a paragraph that stops in the middle.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::sentences;
use crate::check::document::words;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("unfinished-sentence"),
    finds: "a sentence that stops in the middle",
    why: "The end of a promise is what it is about. A sentence that ends in “the”, “and” or “confidence in” has \
          lost it.",
    gravity: Gravity::Grave,
    bad: "I will take steps aimed at raising your trust and confidence in.",
    good: "I will take steps aimed at raising your trust and confidence in the fire service.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Fewer words than that are a title or a cell.
const FEWEST: usize = 6;

/// Words that never end an English sentence, in small letters.
const NEVER: &[&str] = &[
    "the",
    "a",
    "an",
    "and",
    "or",
    "but",
    "nor",
    "my",
    "your",
    "our",
    "their",
    "every",
    "whose",
    "because",
    "although",
    "unless",
    "whether",
    "including",
];

/// Words that want something after them.
const PREPOSITIONS: &[&str] =
    &["in", "of", "for", "to", "with", "from", "on", "at", "by", "into", "between"];

/// Nouns that a preposition joins to what they are about; without that the sentence has no end.
const NOUNS: &[&str] = &[
    "confidence",
    "trust",
    "faith",
    "belief",
    "interest",
    "reduction",
    "increase",
    "rise",
    "fall",
    "decrease",
    "improvement",
    "change",
    "investment",
    "involvement",
    "participation",
    "number",
    "lack",
    "range",
    "variety",
    "responsibility",
    "need",
    "demand",
    "support",
    "access",
    "respect",
    "approach",
    "response",
    "commitment",
    "relationship",
    "difference",
    "impact",
    "effect",
    "use",
    "level",
    "quality",
    "part",
    "majority",
];

/// Words that let a preposition stand at the end: "the street that we live in", "what we aim for".
const OPENERS: &[&str] = &[
    "who",
    "whom",
    "which",
    "that",
    "what",
    "where",
    "whatever",
    "whoever",
    "how",
    "than",
    "as",
    "have",
    "has",
    "had",
    "to",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "should",
    "can",
    "could",
    "no",
    "nothing",
    "something",
    "anything",
    "everything",
    "much",
    "little",
    "worth",
    "we",
    "they",
    "you",
    "i",
    "he",
    "she",
    "it",
];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for (place, passage) in document.passages.iter().enumerate().filter(|(_, it)| it.is_prose()) {
        let goes_on =
            document.passages.get(place + 1).is_some_and(Passage::is_item) && passage.is_item();
        let all = sentences::of(&passage.text);
        let last = all.len().saturating_sub(1);
        for (number, range) in all.into_iter().enumerate() {
            let sentence = &passage.text[range.clone()];
            let is_ended = sentence.ends_with('.')
                || number == last && !goes_on && document.manner == Manner::Marked;
            let Some(end) = lost(sentence).filter(|_| is_ended) else { continue };
            let part = range.start + end.start..range.start + end.range().end;
            let at = document.place(passage, &part);
            let message = format!("the sentence stops after `{}`", end.text);
            let found = Diagnostic::warning(RULE.code, at, message);
            diagnostics.push(found.with_help("write the rest of the sentence"));
        }
    }
}

/// The last word of a sentence that has lost its end.
fn lost(sentence: &str) -> Option<Word<'_>> {
    let last = sentence.trim_end_matches(|c: char| !c.is_alphanumeric()).rsplit(' ').next()?;
    if !NEVER.contains(&last) && !PREPOSITIONS.contains(&last) {
        return None;
    }
    let all: Vec<Word> = words::of(sentence).collect();
    let (end, rest) = all.split_last()?;
    let tail = &sentence[end.range().end..];
    // Without a full stop a list may follow, or the passage was cut by its layout.
    let is_ended = tail.starts_with('.') && !tail.starts_with("...") || tail.is_empty();
    if all.len() < FEWEST || !is_ended || sentence.contains(['“', '"', '‘', '/']) {
        return None;
    }
    if NEVER.contains(&end.text) {
        // "… in three ways: a. first, b. second": the letter of an item.
        let is_letter = end.text == "a" && sentence[..end.start].trim_end().ends_with(':');
        return (!is_letter).then_some(*end);
    }
    let noun = rest.last()?;
    // From the last comma or joint on, a clause by itself decides.
    let openers = rest
        .iter()
        .rev()
        .skip(1)
        .take_while(|word| !sentence[word.range().end..].starts_with([',', ';']));
    let is_open = openers.take(5).any(|word| OPENERS.contains(&word.text.to_lowercase().as_str()));
    (tail.starts_with('.')
        && PREPOSITIONS.contains(&end.text)
        && NOUNS.contains(&noun.text)
        && !is_open)
        .then_some(*end)
}

#[cfg(test)]
mod tests {
    use super::lost;

    #[test]
    fn knows_which_sentences_have_no_end() {
        let stops = |text: &str| lost(text).is_some();
        assert!(stops("We will open new offices and the."));
        assert!(stops("We will open new offices in every"));
        assert!(stops("This work is about raising your trust and confidence in."));
        assert!(!stops("This is a service that the public has confidence in."));
        assert!(!stops("These are the streets we live in."));
        assert!(!stops("Tell us what you want us to change and in what way to."));
        assert!(!stops("The plan that you take most interest in."));
    }
}
