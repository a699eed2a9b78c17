//! `count-differs`: a number in words that is not the number of what is listed.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Passage;
use crate::check::document::shape;
use crate::check::document::words;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("count-differs"),
    finds: "a stated number that is not the number of things listed",
    why: "If a text says three and lists six, a reader cannot know which of the two is the promise.",
    gravity: Gravity::Grave,
    bad: "We will work on three themes:\n\n- safe homes\n- safe roads\n- warm rooms\n- clean air",
    good: "We will work on four themes:\n\n- safe homes\n- safe roads\n- warm rooms\n- clean air",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// What is measured or paid rather than listed, in stems.
const UNITS: &[&str] = &[
    "year",
    "month",
    "week",
    "day",
    "hour",
    "minute",
    "second",
    "time",
    "pound",
    "percent",
    "per",
    "page",
    "million",
    "billion",
    "thousand",
    "hundred",
    "people",
    "person",
    "mile",
    "metre",
    "kilometre",
    "degree",
    "user",
    "line",
    "word",
    "decade",
    "night",
    "point",
    "penny",
    "pence",
    "space",
    "character",
    "byte",
    "column",
    "row",
    "digit",
];

/// Words before a number that make it another: "at least three", "the first two", "one of three".
const LOOSE: &[&str] = &[
    "least",
    "most",
    "than",
    "about",
    "around",
    "nearly",
    "almost",
    "first",
    "last",
    "next",
    "of",
    "over",
    "under",
    "other",
    "to",
    "or",
    "between",
    "every",
    "these",
    "another",
    "top",
    "section",
    "chapter",
    "part",
    "step",
    "version",
    "level",
    "page",
    "figure",
    "table",
    "option",
    "phase",
    "paragraph",
    "paragraphs",
    "policy",
    "policies",
    "article",
    "clause",
    "objective",
    "priority",
    "goal",
    "appendix",
    "annex",
    "box",
    "schedule",
    "regulation",
    "footnote",
    "question",
    "target",
    "stage",
    "action",
    "measure",
    "theme",
    "mission",
    "point",
    "item",
    "no",
    "number",
];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    lists(diagnostics, document);
    headings(diagnostics, document);
}

/// A number with what it counts.
struct Claim<'a> {
    number: usize,
    word: Word<'a>,
    /// Stems of the words after it, up to the thing that is counted.
    thing: Vec<String>,
    is_name: bool,
}

/// "Four key themes:" and the items that follow.
fn lists(diagnostics: &mut Diagnostics, document: &Document) {
    let passages: Vec<&Passage> =
        document.passages.iter().filter(|it| it.kind != Kind::Furniture).collect();
    for (place, passage) in passages.iter().enumerate() {
        if !passage.text.ends_with(':') || !passage.is_prose() {
            continue;
        }
        let Some(Kind::Item { list, .. }) = passages.get(place + 1).map(|it| it.kind) else {
            continue;
        };
        let items: Vec<&&Passage> = passages[place + 1..]
            .iter()
            .take_while(|it| {
                matches!(it.kind, Kind::Item { .. } | Kind::Within | Kind::Cell | Kind::Opaque)
            })
            .filter(|it| matches!(it.kind, Kind::Item { list: its, .. } if its == list))
            .collect();
        let start = last_sentence(&passage.text);
        let found = claims(&passage.text, passage.words().filter(|it| it.start >= start));
        let [claim] = &found[..] else { continue };
        if claim.number == items.len() || items.len() < 2 {
            continue;
        }
        let at = document.place(passage, &claim.word.range());
        let message =
            format!("`{}` are announced, and {} are listed", claim.word.text, items.len());
        let found = Diagnostic::warning(RULE.code, at, message);
        diagnostics.push(
            found
                .with_label(items[0].at, "the list begins here")
                .with_help("correct the number or the list"),
        );
    }
}

fn last_sentence(text: &str) -> usize {
    crate::check::document::sentences::of(text).last().map_or(0, |range| range.start)
}

/// "Three Delivery Strategies" and "six Delivery Strategies" under headings of the same words.
fn headings(diagnostics: &mut Diagnostics, document: &Document) {
    let mut told: BTreeMap<(String, Vec<String>), (usize, &Passage)> = BTreeMap::new();
    let mut heading = String::new();
    for passage in document.own() {
        if passage.is_heading() {
            heading = words::plain(&passage.text);
            continue;
        }
        if !passage.is_prose() {
            continue;
        }
        for claim in claims(&passage.text, passage.words()).into_iter().filter(|it| it.is_name) {
            let key = (heading.clone(), claim.thing);
            match told.get(&key) {
                Some((number, earlier)) if *number != claim.number => {
                    let at = document.place(passage, &claim.word.range());
                    let message = format!(
                        "`{}` here, but {number} in another place under the same heading",
                        claim.word.text
                    );
                    let found = Diagnostic::warning(RULE.code, at, message);
                    let found = found.with_label(earlier.at, format!("{number} here"));
                    diagnostics.push(found.with_help("find out which number is right"));
                }
                Some(_) => {}
                None => {
                    told.insert(key, (claim.number, passage));
                }
            }
        }
    }
}

/// Those of some words of a passage that are numbers and count something listed.
fn claims<'w>(text: &str, words: impl Iterator<Item = Word<'w>>) -> Vec<Claim<'w>> {
    let all: Vec<Word> = words.collect();
    let mut claims = Vec::new();
    for (place, word) in all.iter().enumerate() {
        let Some(number) = shape::number(word.text) else { continue };
        let before = place.checked_sub(1).map(|before| all[before].text.to_lowercase());
        let is_loose = before.is_some_and(|before| LOOSE.contains(&before.as_str()));
        // "Between three and four": neither is said.
        let is_range = place >= 2
            && all[place - 1].text == "and"
            && shape::number(all[place - 2].text).is_some();
        let tight = text[..word.start]
            .ends_with(['£', '$', '€', '.', ',', '-', '–', '/', '(', '#'])
            || text[word.range().end..].starts_with(['%', '.', ',', '-', '–', '/', ')', ':']);
        // "14 Local Policies": the number of a chapter or of a note.
        let is_shouted = all
            .get(place + 1)
            .is_some_and(|next| next.text.len() > 1 && !next.text.chars().any(char::is_lowercase));
        let is_label =
            word.text.starts_with(|c: char| c.is_ascii_digit()) && (word.start == 0 || is_shouted);
        if is_loose || is_range || tight || is_label {
            continue;
        }
        if let Some((thing, is_name)) = thing(text, &all[place..]) {
            claims.push(Claim { number, word: *word, thing, is_name });
        }
    }
    claims
}

/// The numbers of a passage that count something: where each stands, and the stems of what it counts.
pub(crate) fn counted(passage: &Passage) -> Vec<(usize, Range<usize>, Vec<String>)> {
    claims(&passage.text, passage.words())
        .into_iter()
        .map(|it| (it.number, it.word.range(), it.thing))
        .collect()
}

/// What a number counts: up to three words right after it, the last one in the plural.
fn thing(text: &str, words: &[Word]) -> Option<(Vec<String>, bool)> {
    let mut stems = Vec::new();
    for pair in words.windows(2).take(3) {
        let (before, word) = (&pair[0], &pair[1]);
        if text[before.range().end..word.start] != *" "
            || shape::is_function(&word.text.to_lowercase())
        {
            return None;
        }
        let stem = shape::stem(word.text);
        if UNITS.contains(&stem.as_str()) || !word.is_letters() {
            return None;
        }
        let is_plural = stem != word.text.to_lowercase();
        stems.push(stem);
        if is_plural {
            // "Three councils' plans" counts plans.
            let next = text[word.range().end..].chars().next();
            return (!matches!(next, Some('’' | '\''))).then_some((stems, word.is_capitalised()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let claims = claims(text, words::of(text));
        claims.iter().map(|it| format!("{} {}", it.number, it.thing.join(" "))).collect()
    }

    #[test]
    fn reads_what_is_counted() {
        assert_eq!(
            found("We have four key themes and 18 Strategic Priorities."),
            ["4 key theme", "18 strategic priority"]
        );
        assert_eq!(
            found(
                "At least three themes in 12 months cost £20 notes; one of two themes, 10.5 parts"
            ),
            [""; 0]
        );
    }
}
