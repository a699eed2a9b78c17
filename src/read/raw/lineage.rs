//! Keys that say what something was or became in other versions.

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
use crate::read::raw::fact::OneOrMany;

/// One thing of another version, or a list of such.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Relatives {
    /// One.
    One(Relative),
    /// Several.
    Many(Vec<Relative>),
}

impl Relatives {
    /// Each of them, and its place in the list if it is one.
    #[must_use]
    pub fn items(&self) -> Vec<(Option<usize>, &Relative)> {
        match self {
            Self::One(one) => vec![(None, one)],
            Self::Many(many) => many.iter().enumerate().map(|(i, it)| (Some(i), it)).collect(),
        }
    }
}

/// A thing of another version: its id, or a block with its id and more about it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Relative {
    /// `ID` of the version before, or `EDITION/VERSION/ID`.
    Id(String),
    /// The same with more about it.
    Told(Told),
}

impl Relative {
    /// The id as written.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Told(told) => &told.id,
        }
    }
}

/// A thing of another version, with more about it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Told {
    /// `ID` of the version before (for `merged-into`: of the version after), or
    /// `EDITION/VERSION/ID`.
    pub id: String,
    /// More about it, in a sentence.
    pub note: Option<String>,
    /// Who says so: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

impl<'de> Deserialize<'de> for Relatives {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMore;
        impl<'de> Visitor<'de> for OneOrMore {
            type Value = Relatives;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id, a block with `id:`, or a list of such")
            }

            fn visit_str<E>(self, id: &str) -> Result<Self::Value, E> {
                Ok(Relatives::One(Relative::Id(id.to_owned())))
            }

            fn visit_u64<E>(self, id: u64) -> Result<Self::Value, E> {
                Ok(Relatives::One(Relative::Id(id.to_string())))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let told = Told::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Relatives::One(Relative::Told(told)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(Relatives::Many)
            }
        }
        deserializer.deserialize_any(OneOrMore)
    }
}

impl<'de> Deserialize<'de> for Relative {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdOrBlock;
        impl<'de> Visitor<'de> for IdOrBlock {
            type Value = Relative;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id, or a block with `id:`")
            }

            fn visit_str<E>(self, id: &str) -> Result<Self::Value, E> {
                Ok(Relative::Id(id.to_owned()))
            }

            fn visit_u64<E>(self, id: u64) -> Result<Self::Value, E> {
                Ok(Relative::Id(id.to_string()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Told::deserialize(MapAccessDeserializer::new(map)).map(Relative::Told)
            }
        }
        deserializer.deserialize_any(IdOrBlock)
    }
}
