//! How seriously a site takes each rule of the proof-reader.

use crate::base::diagnostic::Severity;
use crate::base::source_map::Span;

/// Whether a text is still being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Standing {
    /// A draft, a text out for comment, or a text that belongs to no version.
    #[default]
    Draft,
    /// A version that is published: what it says holds.
    Published,
}

/// What an editor wrote about one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelSetting {
    /// The name of the rule as written; it may be none.
    pub rule: String,
    /// Where it stands.
    pub at: Span,
    /// For drafts; nothing if the editor said nothing about them.
    pub draft: Option<Level>,
    /// For published versions.
    pub published: Option<Level>,
}

/// How seriously a rule is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not looked for.
    Off,
    /// What it finds has this severity.
    Is(Severity),
}

impl Level {
    /// The words that editors write.
    pub const WORDS: [&'static str; 4] = ["off", "note", "warning", "error"];

    /// Parses one of [`Level::WORDS`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "off" => Some(Self::Off),
            "note" => Some(Self::Is(Severity::Note)),
            "warning" => Some(Self::Is(Severity::Warning)),
            "error" => Some(Self::Is(Severity::Error)),
            _ => None,
        }
    }
}

/// What an editor wrote about rules, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Levels(pub Vec<LevelSetting>);

impl Levels {
    /// What was said about a rule for texts of this standing.
    #[must_use]
    pub fn of(&self, rule: &str, standing: Standing) -> Option<Level> {
        let setting = self.0.iter().find(|setting| setting.rule == rule)?;
        match standing {
            Standing::Draft => setting.draft,
            Standing::Published => setting.published,
        }
    }
}
