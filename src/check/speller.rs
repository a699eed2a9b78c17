//! A dictionary of Hunspell. The only module that names the library that reads it.

use std::fmt;

/// A dictionary of one language.
pub struct Speller(spellbook::Dictionary);

/// A dictionary that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the dictionary cannot be read: {0}")]
pub struct BadDictionary(String);

/// How many words are proposed.
const PROPOSED: usize = 3;

impl Speller {
    /// Reads the two files of a dictionary: its rules (`.aff`) and its words (`.dic`).
    ///
    /// # Errors
    /// [`BadDictionary`] if they are no dictionary.
    pub fn new(rules: &str, words: &str) -> Result<Self, BadDictionary> {
        let read = spellbook::Dictionary::new(rules, words);
        read.map(Self).map_err(|error| BadDictionary(error.to_string()))
    }

    /// Whether it has a word, or all parts of one with hyphens.
    pub(crate) fn knows(&self, word: &str) -> bool {
        let plain = word.replace('’', "'");
        let bare = plain.strip_suffix("'s").unwrap_or(&plain).trim_end_matches('\'');
        let known = |word: &str| word.is_empty() || self.0.check(word);
        known(&plain)
            || known(bare)
            || bare.contains('-') && bare.split('-').all(|part| part.len() < 3 || known(part))
    }

    /// Words of it that are like this one.
    pub(crate) fn like(&self, word: &str) -> Vec<String> {
        let mut like = Vec::new();
        self.0.suggest(word, &mut like);
        like.truncate(PROPOSED);
        like
    }
}

impl fmt::Debug for Speller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Speller")
    }
}
