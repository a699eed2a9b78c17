//! How seriously a rule of the proof-reader is taken, as editors write it.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::Deserializer;
use serde::de::MapAccess;
use serde::de::Visitor;
use serde::de::value::MapAccessDeserializer;

/// A level, or one for drafts and one for published versions.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum RuleLevel {
    /// `off`, `note`, `warning` or `error`.
    One(String),
    /// Two of them.
    ByStatus(ByStatus),
}

/// Levels by the status of the version that holds the text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ByStatus {
    /// In drafts, in texts out for comment, and in texts that belong to no version.
    pub draft: Option<String>,
    /// In versions that are published.
    pub published: Option<String>,
}

// Written by hand, because the messages of serde's untagged enums do not say what was expected.
impl<'de> Deserialize<'de> for RuleLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrTwo;
        impl<'de> Visitor<'de> for OneOrTwo {
            type Value = RuleLevel;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`off`, `note`, `warning` or `error`, or `draft:` and `published:`")
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(RuleLevel::One(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                ByStatus::deserialize(MapAccessDeserializer::new(map)).map(RuleLevel::ByStatus)
            }
        }
        deserializer.deserialize_any(OneOrTwo)
    }
}
