//! What every fact carries: words with a language, where it stands, how certain it is, and why a
//! value is missing.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::id::DocumentId;
use crate::base::lang::Lang;
use crate::base::moment::Moment;
use crate::base::source_map::Span;

/// A short text for readers: a title, a label, a sentence. Plain words, no markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words; white space is folded to single spaces.
    pub words: String,
    /// Its language, where it differs from the language of the page that shows it.
    pub lang: Option<Lang>,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Text {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.words
    }
}

/// Where a fact stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub document: DocumentId,
    /// The place in it, in words: "lines 178–181", "§8", "page 7"; empty for the whole document.
    pub place: String,
    /// Where an editor wrote the citation.
    pub at: Span,
}

/// How certain a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The source says so.
    #[default]
    Stated,
    /// It follows from what sources say; readers are told that it is an inference.
    Inferred,
    /// The editor's own reading; readers are told that it is.
    Editor,
}

/// Where a fact comes from and how certain it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    /// The places that say so, most important first.
    pub citations: Vec<Citation>,
    /// How certain it is.
    pub certainty: Certainty,
}

/// A value that ought to be there: the value, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stated<T> {
    /// The value.
    As(T),
    /// Why it is missing.
    Absent(Absent),
}

impl<T> Stated<T> {
    /// The source does not give the value.
    #[must_use]
    pub fn not_stated() -> Self {
        Self::Absent(Absent { state: State::NotStated, note: None, due: None })
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::As(value) => Some(value),
            Self::Absent(_) => None,
        }
    }
}

/// Why a value is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    /// The reason.
    pub state: State,
    /// More about it.
    pub note: Option<Text>,
    /// When the value is promised.
    pub due: Option<Moment>,
}

/// The reasons for which a value can be missing; shown to readers in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The plan does not say.
    NotStated,
    /// The plan says that it is under review.
    UnderReview,
    /// The plan promises it for later.
    ToBePublished,
    /// The text that would say is not held.
    NotHeld,
    /// The cell of a table is blank and may share the value of the cell above; not confirmed.
    SharesCellAbove,
    /// The source has placeholder text.
    Placeholder,
    /// The source withholds it.
    Redacted,
    /// The source withdrew it.
    Withdrawn,
}
