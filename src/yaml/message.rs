//! Serde's messages in an editor's words.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;
use crate::base::suggest;
use crate::yaml::advice::meant_as_item;

/// A key that the file type does not have.
pub const UNKNOWN_KEY: Code = Code("unknown-key");
/// A key that the file type needs.
pub const MISSING_KEY: Code = Code("missing-key");
/// A value that is none of the allowed words.
pub const UNKNOWN_VALUE: Code = Code("unknown-value");
/// A list where a text is expected, and the like.
pub const WRONG_TYPE: Code = Code("wrong-type");

/// The kinds of values as messages name them.
pub(super) const LIST: &str = "a list";
pub(super) const TEXT: &str = "a text";
pub(super) const KEYS: &str = "keys with values";

/// What serde found wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A key that is not known there.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that are.
        known: Vec<String>,
    },
    /// A key that is needed.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A word that is none of the allowed ones.
    UnknownValue {
        /// The word.
        value: String,
        /// The allowed ones.
        known: Vec<String>,
    },
    /// One kind of value where another is expected.
    WrongType {
        /// What stands there.
        found: String,
        /// What is expected.
        expected: String,
    },
    /// Anything else.
    Other {
        /// What serde says.
        message: String,
    },
}

impl Problem {
    /// Reads serde's message. Its forms are those of `serde::de::Error` and have not changed since
    /// serde 1.0; a form that is not recognised is shown as it is.
    #[must_use]
    pub fn parse(message: &str) -> Self {
        let quoted = quoted(message);
        let first = quoted.first().cloned().unwrap_or_default();
        let rest = || quoted.iter().skip(1).cloned().collect();
        if message.starts_with("unknown field ") {
            Self::UnknownKey { key: first, known: rest() }
        } else if message.starts_with("missing field ") {
            Self::MissingKey { key: first }
        } else if message.starts_with("unknown variant ") {
            Self::UnknownValue { value: first, known: rest() }
        } else if let Some((found, expected)) = message
            .strip_prefix("invalid type: ")
            .or_else(|| message.strip_prefix("invalid value: "))
            .and_then(|rest| rest.split_once(", expected "))
        {
            Self::WrongType { found: plain(found), expected: plain(expected) }
        } else {
            Self::Other { message: message.to_owned() }
        }
    }

    /// The diagnostic for it.
    pub fn diagnostic(&self, at: Span) -> Diagnostic {
        match self {
            Self::UnknownKey { key, known } => {
                let help = match meant_as_item(key) {
                    Some(key) => {
                        format!("an item of a list begins with a hyphen and a space: `- {key}: …`")
                    }
                    None => suggest::help(key, known.iter().map(String::as_str)),
                };
                Diagnostic::error(UNKNOWN_KEY, at, format!("there is no key `{key}` here"))
                    .with_help(help)
            }
            Self::MissingKey { key } => {
                Diagnostic::error(MISSING_KEY, at, format!("the key `{key}` is missing here"))
                    .with_help(format!("add a line `{key}: …`"))
            }
            Self::UnknownValue { value, known } => {
                Diagnostic::error(UNKNOWN_VALUE, at, format!("`{value}` is not one of the choices"))
                    .with_help(suggest::help(value, known.iter().map(String::as_str)))
            }
            Self::WrongType { found, expected } => {
                Diagnostic::error(WRONG_TYPE, at, format!("expected {expected}"))
                    .seen(format!("this is {found}"))
            }
            Self::Other { message } => Diagnostic::error(WRONG_TYPE, at, message.clone()),
        }
    }
}

/// The words between back quotes.
fn quoted(message: &str) -> Vec<String> {
    message.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Serde's names of kinds of values, in an editor's words.
fn plain(kind: &str) -> String {
    match kind {
        "sequence" | "a sequence" => LIST.to_owned(),
        "map" | "a map" => KEYS.to_owned(),
        "a string" => TEXT.to_owned(),
        "unit value" | "null" => "nothing".to_owned(),
        _ if kind.starts_with("struct ") => KEYS.to_owned(),
        _ if kind.starts_with("string ") => TEXT.to_owned(),
        _ if kind.starts_with("variant ") || kind.starts_with("enum ") => {
            "a single word".to_owned()
        }
        _ => kind.to_owned(),
    }
}
