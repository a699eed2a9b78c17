//! Layer 5: one site in another language.
//!
//! ```text
//! Site ─> unit::of (every text, by file) ─┐
//! Site.translations ──────────────────────┴─> matching ─> Spoken: the site in that language,
//!                                                         coverage by file, what is wrong
//! ```
//! The structure of a site is that of its source in every language: only words differ. A text is
//! found by its fingerprint, so that editing one paragraph leaves the translations of all others
//! in force. What is not translated keeps its words, marked with its language ([`crate::base::mark`]).

pub mod coverage;
pub mod exchange;
mod likeness;
mod matching;
pub mod numbers;
pub mod original;
mod problem;
mod speak;
pub mod unit;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::model::site::Site;
use crate::model::translation::Translated;
use crate::model::translation::Translation;
use crate::translate::coverage::Coverage;
use crate::translate::coverage::Tally;
use crate::translate::matching::Matched;
use crate::translate::unit::Unit;
use crate::translate::unit::Units;

/// A site in a language, and what is known about that.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The site with the words of the language.
    pub site: Site,
    /// What each short text says in the language, by its place in the source.
    pub words: BTreeMap<Span, String>,
    /// How much is translated, by file of the source.
    pub coverage: Coverage,
}

/// Something wrong with a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it is written.
    pub at: Span,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong with a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// No text of the source is like the one that was translated.
    MatchesNothing,
    /// It is not one line of Markdown, as its source is.
    BrokenMarkup,
    /// Something that must stand in it is missing or has changed: `{{figure:ID}}`, an address.
    LostLock(String),
    /// Something stands in it that its source does not have.
    StrayLock(String),
    /// A number of the source is missing.
    LostNumber(String),
    /// It holds a character that no page can hold.
    BadCharacter(char),
    /// After a `|` stands what is no form of the words for numbers.
    NoForm(String),
    /// Its marks of direction are not closed.
    OpenDirection,
}

/// What stands for a text of the source in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// A translation of exactly this text.
    Translated(String),
    /// A translation of this text with other numbers; the new ones were put in.
    Renumbered(String),
    /// A translation of an earlier text, whose numbers are still those of the source.
    Stale(String),
    /// A translation of an earlier text with other numbers: it must not be shown.
    Withheld,
    /// None.
    Missing,
}

impl State {
    /// The words to show; none where the source has to be shown.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Translated(words) | Self::Renumbered(words) | Self::Stale(words) => Some(words),
            Self::Withheld | Self::Missing => None,
        }
    }
}

/// A text of the source with what stands for it, and the translation that it was found in.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// The text.
    pub unit: Unit,
    /// What stands for it.
    pub state: State,
    /// The translation of this text or an earlier one.
    pub by: Option<&'a Translated>,
}

/// All texts of a site with their translations into a language, file by file.
pub struct Texts<'a> {
    /// By file of the source, in reading order.
    pub files: BTreeMap<FileId, Vec<Found<'a>>>,
    /// What is wrong with translations.
    pub problems: Vec<Problem>,
}

/// Finds the translation of every text of a site.
#[must_use]
pub fn texts<'a>(site: &'a Site, lang: &Lang) -> Texts<'a> {
    texts_of(site, unit::of(site), lang)
}

/// The same where the texts of the site are known: they are the same for every language.
#[must_use]
pub fn texts_of<'a>(site: &'a Site, units: Units, lang: &Lang) -> Texts<'a> {
    let own = site.translations.iter().filter(|it| it.lang == *lang);
    let mut by_file: BTreeMap<FileId, &Translation> = own.map(|it| (it.of, it)).collect();
    let mut texts = Texts { files: BTreeMap::new(), problems: Vec::new() };
    for (file, units) in units {
        let translated = by_file.remove(&file).map(|it| it.texts.as_slice()).unwrap_or_default();
        let Matched { found, mut problems } = matching::of(units, translated);
        texts.files.insert(file, found);
        texts.problems.append(&mut problems);
    }
    for rest in by_file.into_values().flat_map(|it| &it.texts) {
        texts.problems.push(Problem { at: rest.at, kind: ProblemKind::MatchesNothing });
    }
    texts
}

/// A site in each of its languages but that of the content.
#[must_use]
pub fn all_spoken(site: &Site) -> Vec<Spoken> {
    let others = site.languages.get(1..).unwrap_or_default();
    if others.is_empty() {
        return Vec::new();
    }
    let units = unit::of(site);
    others.par_iter().map(|it| spoken(site, units.clone(), &it.lang)).collect()
}

fn spoken(site: &Site, units: Units, lang: &Lang) -> Spoken {
    let texts = texts_of(site, units, lang);
    let coverage = coverage::of(site, lang, &texts);
    let (spoken, words) = speak::of(site, &texts);
    Spoken { site: spoken, words, coverage }
}

impl Tally {
    fn count(&mut self, found: &Found) {
        let words = found.unit.words();
        let part = match found.state {
            State::Translated(_) | State::Renumbered(_) => &mut self.translated,
            State::Stale(_) | State::Withheld => &mut self.stale,
            State::Missing => &mut self.missing,
        };
        part.texts += 1;
        part.words += words;
    }
}
