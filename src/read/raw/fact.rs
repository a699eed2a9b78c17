//! Keys that recur everywhere: sources, certainty, values that may be missing.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::Deserializer;
use serde::de::MapAccess;
use serde::de::SeqAccess;
use serde::de::Visitor;
use serde::de::value::MapAccessDeserializer;
use serde::de::value::SeqAccessDeserializer;

use crate::model::fact::Certainty;
use crate::model::fact::State;

/// One text, or a list of texts.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum OneOrMany {
    /// One text.
    One(String),
    /// Several texts.
    Many(Vec<String>),
}

impl OneOrMany {
    /// The texts, and the place of each in the list if it is one.
    #[must_use]
    pub fn items(&self) -> Vec<(Option<usize>, &str)> {
        match self {
            Self::One(text) => vec![(None, text)],
            Self::Many(texts) => {
                texts.iter().enumerate().map(|(i, t)| (Some(i), t.as_str())).collect()
            }
        }
    }
}

/// A value, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Stated {
    /// The value.
    As(String),
    /// Why it is missing.
    Absent(Absent),
}

/// Why a value is missing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Absent {
    /// The reason.
    pub state: State,
    /// More about it, in a sentence.
    pub note: Option<String>,
    /// When the value is promised: a date of any precision.
    pub due: Option<String>,
}

/// A date with its source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dated {
    /// A date of any precision: `2013-03-25`, `2013-03`, `2013`, `summer 2024`, `end of 2013-08`,
    /// `by 2013-10-29`, `late 2012 to early 2013`.
    pub date: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// A date with its source, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum StatedDate {
    /// The date.
    As(Dated),
    /// Why it is missing.
    Absent(Absent),
}

// Written by hand, because the messages of serde's untagged enums do not say what was expected.
impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = OneOrMany;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(OneOrMany::One(text.to_owned()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(OneOrMany::One(number.to_string()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(OneOrMany::One(number.to_string()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(OneOrMany::Many)
            }
        }
        deserializer.deserialize_any(Texts)
    }
}

impl<'de> Deserialize<'de> for Stated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueOrState;
        impl<'de> Visitor<'de> for ValueOrState {
            type Value = Stated;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value, or `state:` with the reason why there is none")
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Stated::As(text.to_owned()))
            }

            // The lowering takes the text as written from the file; these only let numbers pass.
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Stated::As(number.to_string()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Stated::As(number.to_string()))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Stated::As(number.to_string()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Absent::deserialize(MapAccessDeserializer::new(map)).map(Stated::Absent)
            }
        }
        deserializer.deserialize_any(ValueOrState)
    }
}

impl<'de> Deserialize<'de> for StatedDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The keys of both forms; which form it is, is decided by `state`.
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct Either {
            date: Option<String>,
            source: Option<OneOrMany>,
            certainty: Option<Certainty>,
            state: Option<State>,
            note: Option<String>,
            due: Option<String>,
        }
        let either = Either::deserialize(deserializer)?;
        match (either.date, either.state) {
            (Some(date), None) => {
                let (source, certainty) = (either.source, either.certainty);
                Ok(Self::As(Dated { date, source, certainty }))
            }
            (None, Some(state)) => {
                Ok(Self::Absent(Absent { state, note: either.note, due: either.due }))
            }
            _ => Err(serde::de::Error::custom("expected either `date:` or `state:`")),
        }
    }
}
