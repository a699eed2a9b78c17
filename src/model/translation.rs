//! What a translator made of a file, text by text, and of which text each was made.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::date::Date;
use crate::base::digest::Digest;
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;

/// A file that translates another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language.
    pub lang: Lang,
    /// The file that is translated.
    pub of: FileId,
    /// Who translated it.
    pub made_by: Maker,
    /// The day on which it was translated.
    pub made: Date,
    /// The day on which a person who speaks both languages last checked all of it.
    pub reviewed: Option<Date>,
    /// The texts, in the order of the file that is translated, as far as they are translated.
    pub texts: Vec<Translated>,
    /// The file with the translation.
    pub at: Span,
}

impl Translation {
    /// Whether readers have to be told that no person has checked it.
    #[must_use]
    pub fn is_unchecked(&self) -> bool {
        self.made_by == Maker::Machine && self.reviewed.is_none()
    }
}

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Maker {
    /// A program. Readers are told, until somebody has reviewed it.
    Machine,
    /// A person.
    Person,
}

/// One text and what it says in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The text that was translated: plain words, or one line of Markdown.
    pub source: String,
    /// The translation, in the same form.
    pub words: String,
    /// Where it is written.
    pub at: Span,
}

/// The fingerprint of a text, by which its translation is found: the first 12 hexadecimal digits of
/// its SHA-256.
#[must_use]
pub fn fingerprint(source: &str) -> String {
    Digest::of(source.as_bytes()).to_string().chars().take(12).collect()
}
