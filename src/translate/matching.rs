//! Which translation stands for which text.

use std::collections::BTreeMap;

use crate::markup::line;
use crate::markup::line::Around;
use crate::model::translation::Translated;
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

/// Finds a translation for each text: by the same source, else by the likest earlier source that
/// is left, in the order of the file. O(texts²) for those that are left, none in a file at rest.
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
    let mut found = Vec::with_capacity(units.len());
    for (unit, exact) in units.into_iter().zip(exact) {
        let by = exact.or_else(|| likest(&unit, &mut left));
        let state = by.map_or(State::Missing, |by| state(&unit, by, &mut problems));
        found.push(Found { unit, state, by });
    }
    let nothing =
        left.into_iter().map(|it| Problem { at: it.at, kind: ProblemKind::MatchesNothing });
    problems.extend(nothing);
    Matched { found, problems }
}

fn likest<'a>(unit: &Unit, left: &mut Vec<&'a Translated>) -> Option<&'a Translated> {
    let likeness = |it: &&Translated| {
        // One that only has other numbers is the same text, whatever else is like it.
        let follows = numbers::followed(&it.source, &unit.source, &it.words).is_some();
        if follows { 1_001 } else { likeness::of(&it.source, &unit.source) }
    };
    let scored = left.iter().enumerate().map(|(place, it)| (likeness(it), place));
    // The first of equals: `max_by_key` would take the last.
    let best = scored.rev().max_by_key(|(likeness, _)| *likeness)?;
    (best.0 >= LIKE).then(|| left.remove(best.1))
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
