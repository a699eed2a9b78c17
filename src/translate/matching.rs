//! Which translation stands for which text.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::base::plural;
use crate::base::source_map::Span;
use crate::markup::is_bidi_balanced;
use crate::markup::is_writable;
use crate::markup::line;
use crate::markup::line::Around;
use crate::model::translation::Translated;
use crate::model::wording;
use crate::translate::Found;
use crate::translate::Problem;
use crate::translate::ProblemKind;
use crate::translate::State;
use crate::translate::likeness;
use crate::translate::numbers;
use crate::translate::unit;
use crate::translate::unit::Form;
use crate::translate::unit::Unit;

/// How like an earlier text must be to the present one, in thousandths, to be taken for it.
const LIKE: usize = 400;

/// The texts of one file with their translations.
pub(super) struct Matched<'a> {
    pub(super) found: Vec<Found<'a>>,
    pub(super) problems: Vec<Problem>,
}

/// How many pairs of texts of a file are looked at for their likeness. Where more are left, as after
/// a file was replaced by another, nothing is taken for an earlier text.
const MOST_COMPARED: usize = 400_000;

/// Finds a translation for each text: by the same source, else by an earlier one that is like it,
/// the likest pairs first. O(n log n) in a file at rest, else O([`MOST_COMPARED`]).
pub(super) fn of(units: Vec<Unit>, translated: &[Translated]) -> Matched<'_> {
    let mut problems = Vec::new();
    let mut by_source: BTreeMap<&str, &Translated> = BTreeMap::new();
    for text in translated {
        by_source.entry(&text.source).or_insert(text);
    }
    let exact: Vec<Option<&Translated>> =
        units.iter().map(|unit| by_source.remove(unit.source.as_str())).collect();
    let mut left: Vec<&Translated> =
        translated.iter().filter(|text| by_source.contains_key(text.source.as_str())).collect();
    let found_by = earlier(&units, exact, &mut left);
    let mut found = Vec::with_capacity(units.len());
    for (unit, by) in units.into_iter().zip(found_by) {
        let state = by.map_or(State::Missing, |by| state(&unit, by, &mut problems));
        found.push(Found { unit, state, by });
    }
    let nothing =
        left.into_iter().map(|it| Problem { at: it.at, kind: ProblemKind::MatchesNothing });
    problems.extend(nothing);
    Matched { found, problems }
}

/// Gives earlier texts to those that have none, and takes them from what is `left`.
fn earlier<'a>(
    units: &[Unit],
    mut found: Vec<Option<&'a Translated>>,
    left: &mut Vec<&'a Translated>,
) -> Vec<Option<&'a Translated>> {
    let open: Vec<usize> = (0..units.len()).filter(|place| found[*place].is_none()).collect();
    if open.len().saturating_mul(left.len()) > MOST_COMPARED {
        return found;
    }
    let pairs = open.iter().flat_map(|unit| (0..left.len()).map(|text| (*unit, text)));
    let scored = pairs.map(|(unit, text)| (likeness(&units[unit], left[text]), unit, text));
    let mut scored: Vec<_> = scored.filter(|(likeness, ..)| *likeness >= LIKE).collect();
    // The likest first, then in the order of the file.
    scored.sort_by_key(|(likeness, unit, text)| (Reverse(*likeness), *unit, *text));
    let mut is_taken = vec![false; left.len()];
    for (_, unit, text) in scored {
        if found[unit].is_none() && !is_taken[text] {
            found[unit] = Some(left[text]);
            is_taken[text] = true;
        }
    }
    let mut taken = is_taken.into_iter();
    left.retain(|_| !taken.next().unwrap_or_default());
    found
}

/// From 0 to 1,000; more for a text that only has other numbers: it is the same, whatever else is
/// like it.
fn likeness(unit: &Unit, text: &Translated) -> usize {
    let follows = numbers::followed(&text.source, &unit.source, &text.words).is_some();
    if follows { 1_001 } else { likeness::of(&text.source, &unit.source) }
}

fn state(unit: &Unit, by: &Translated, problems: &mut Vec<Problem>) -> State {
    let wrong = |kind| Problem { at: by.at, kind };
    if unit.source == by.source {
        if let Some(kind) = fault(unit, &by.words) {
            problems.push(wrong(kind));
            return State::Missing;
        }
        let lost = numbers::lost(&unit.source, &by.words).into_iter();
        problems.extend(lost.map(|number| wrong(ProblemKind::LostNumber(number.to_owned()))));
        return State::Translated(by.words.clone());
    }
    if let Some(words) = numbers::followed(&by.source, &unit.source, &by.words)
        && fault(unit, &words).is_none()
    {
        return State::Renumbered(words);
    }
    let same = numbers::are_same(&by.source, &unit.source) && fault(unit, &by.words).is_none();
    if same { State::Stale(by.words.clone()) } else { State::Withheld }
}

/// Why a translation cannot stand for a text.
pub(super) fn fault(unit: &Unit, words: &str) -> Option<ProblemKind> {
    if let Some(c) = words.chars().find(|c| !matches!(c, '\r' | '\n' | '\t') && !is_writable(*c)) {
        return Some(ProblemKind::BadCharacter(c));
    }
    let has_forms =
        [wording::SEVERAL_GROUPS, wording::SEVERAL_COMMITMENTS, wording::UNIT].contains(&unit.what);
    if let Some(part) = plural::mistake(words).filter(|_| has_forms) {
        return Some(ProblemKind::NoForm(part.to_owned()));
    }
    if !is_bidi_balanced(words) {
        return Some(ProblemKind::OpenDirection);
    }
    let Form::Line { locks, footnotes } = &unit.form else { return None };
    let base = unit::base();
    let around = Around { footnotes, base: &base };
    let Some(line) = line::parsed(words, around, unit.at) else {
        return Some(ProblemKind::BrokenMarkup);
    };
    let mut stray = line::locks(&line, around);
    for lock in locks {
        match stray.iter().position(|other| other == lock) {
            Some(place) => drop(stray.remove(place)),
            None => return Some(ProblemKind::LostLock(lock.clone())),
        }
    }
    stray.into_iter().next().map(ProblemKind::StrayLock)
}

/// What must stand in every translation of a line of Markdown; nothing if it is not one line.
pub(super) fn locks_of(source: &str, footnotes: &[String], at: Span) -> Option<Vec<String>> {
    let base = unit::base();
    let around = Around { footnotes, base: &base };
    line::parsed(source, around, at).map(|line| line::locks(&line, around))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceMap;
    use crate::base::source_map::SourceText;
    use crate::base::source_map::Span;

    fn at() -> Span {
        let file = SourceFile { path: unit::base(), text: SourceText::Text("".into()) };
        let map = SourceMap::new(vec![file]);
        Span::start_of(map.find(unit::base().as_str()).unwrap())
    }

    fn units(sources: &[&str]) -> Vec<Unit> {
        let unit = |source: &&str| Unit {
            at: at(),
            what: "text",
            source: (*source).to_owned(),
            form: Form::Words,
        };
        sources.iter().map(unit).collect()
    }

    fn translated(source: &str) -> Translated {
        Translated { source: source.to_owned(), words: format!("<{source}>"), at: at() }
    }

    #[test]
    fn a_new_text_does_not_take_the_translation_of_an_edited_one() {
        let known = [translated("We will visit every village once a year")];
        let units = units(&[
            "We will visit every school once a term",
            "We will visit every village once each year",
        ]);
        let matched = of(units, &known);
        let states: Vec<&State> = matched.found.iter().map(|it| &it.state).collect();
        let stale = State::Stale(known[0].words.clone());
        assert_eq!(states, [&State::Missing, &stale]);
        assert_eq!(matched.problems, []);
    }

    #[test]
    fn a_file_that_was_replaced_is_not_searched_for_ever() {
        let old: Vec<Translated> =
            (0..2_000).map(|place| translated(&format!("old words {place}"))).collect();
        let new: Vec<String> = (0..2_000).map(|place| format!("old words {place}a")).collect();
        let new: Vec<&str> = new.iter().map(String::as_str).collect();
        let matched = of(units(&new), &old);
        assert!(matched.found.iter().all(|it| it.state == State::Missing));
        assert_eq!(matched.problems.len(), old.len());
    }
}
