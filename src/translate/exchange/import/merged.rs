//! The texts that a translation file shall have: what came, and what was there.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::model::translation::Translated;
use crate::translate::Found;
use crate::translate::ProblemKind;
use crate::translate::State;
use crate::translate::exchange::Entry;
use crate::translate::exchange::Readiness;
use crate::translate::exchange::import::Import;
use crate::translate::exchange::import::Leftovers;
use crate::translate::matching;
use crate::translate::matching::Matched;
use crate::translate::numbers;
use crate::translate::unit::Unit;

/// The texts of a file, sorted out.
#[derive(Default)]
pub(super) struct Sorted<'e> {
    /// Translations of texts as they are now.
    fresh: Vec<Translated>,
    /// Translations of texts as they were.
    earlier: Vec<(Translated, &'e Entry)>,
    /// Sources of what is there already.
    same: BTreeSet<String>,
}

impl Import<'_> {
    pub(super) fn sorted<'e>(
        &mut self,
        found: &[Found],
        before: &[Translated],
        entries: &[&'e Entry],
    ) -> Sorted<'e> {
        let mut sorted = Sorted::default();
        let there: BTreeSet<(&str, &str)> =
            before.iter().map(|it| (it.source.as_str(), it.words.as_str())).collect();
        let by_source: BTreeMap<&str, &Found> =
            found.iter().map(|it| (it.unit.source.as_str(), it)).collect();
        for entry in entries {
            let (source, words) = (entry.source.trim(), entry.target.trim());
            if words.is_empty() || entry.readiness == Readiness::Unfinished {
                self.value.unfinished += 1;
                continue;
            }
            let text = Translated {
                source: source.to_owned(),
                words: words.to_owned(),
                at: entry.target_at,
            };
            match by_source.get(source) {
                Some(found) if is_there(found, words) => {
                    self.value.same += 1;
                    sorted.same.insert(found.by.map_or(text.source, |by| by.source.clone()));
                }
                Some(found) if self.is_sound(&found.unit, entry) => sorted.fresh.push(text),
                Some(_) => {}
                None if there.contains(&(source, words)) => {
                    self.value.same += 1;
                    sorted.same.insert(text.source);
                }
                None => sorted.earlier.push((text, entry)),
            }
        }
        sorted
    }

    /// Whether a translation can stand for a text; if not, it is refused.
    pub(super) fn is_sound(&mut self, unit: &Unit, entry: &Entry) -> bool {
        let words = entry.target.trim();
        if let Some(kind) = matching::fault(unit, words) {
            self.refuse(kind.diagnostic(entry.target_at));
            return false;
        }
        for number in numbers::lost(&unit.source, words) {
            let kind = ProblemKind::LostNumber(number.to_owned());
            self.say(kind.diagnostic(entry.target_at));
        }
        true
    }

    /// All texts that the file shall have: those of the source in its order, then what is left; and
    /// the sources of those that the import has.
    pub(super) fn merged(
        &mut self,
        found: &[Found],
        before: &[Translated],
        new: Sorted,
    ) -> (Vec<Translated>, BTreeSet<String>) {
        let units: Vec<Unit> = found.iter().map(|it| it.unit.clone()).collect();
        let fresh: BTreeSet<String> = new.fresh.iter().map(|it| it.source.clone()).collect();
        // What these were translated from is replaced now.
        let replaced: BTreeSet<&str> = found
            .iter()
            .filter(|it| fresh.contains(&it.unit.source))
            .filter_map(|it| it.by.map(|by| by.source.as_str()))
            .collect();
        let mut pool = new.fresh;
        self.value.taken += pool.len();
        let mut had: BTreeSet<String> = fresh.clone();
        had.extend(replaced.iter().map(|source| (*source).to_owned()));
        let earlier = self.acceptable(&units, &pool, before, new.earlier);
        had.extend(earlier.iter().map(|it| it.source.clone()));
        let taken: BTreeSet<String> = earlier.iter().map(|it| it.source.clone()).collect();
        let given = fresh.into_iter().chain(taken.iter().cloned()).chain(new.same).collect();
        pool.extend(earlier);
        pool.extend(before.iter().filter(|it| had.insert(it.source.clone())).cloned());
        let Matched { found: now, .. } = matching::of(units, &pool);
        let used: Vec<&Translated> = now.iter().filter_map(|it| it.by).collect();
        let in_use: BTreeSet<&str> = used.iter().map(|it| it.source.as_str()).collect();
        let was_in_use: BTreeSet<&str> =
            found.iter().filter_map(|it| it.by.map(|by| by.source.as_str())).collect();
        let rest = pool.iter().filter(|it| {
            let source = it.source.as_str();
            // What stood for a text before and does no longer has been replaced.
            let is_leftover = !taken.contains(source) && !was_in_use.contains(source);
            !in_use.contains(source) && is_leftover && self.options.leftovers == Leftovers::Keep
        });
        (used.iter().copied().chain(rest).cloned().collect(), given)
    }
}

/// Whether a text has these words already.
fn is_there(found: &Found, words: &str) -> bool {
    match &found.state {
        State::Translated(there) | State::Renumbered(there) => there == words,
        State::Stale(_) | State::Withheld | State::Missing => false,
    }
}
