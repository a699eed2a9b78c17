//! Ways to reach the body, and people by role.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;

/// One way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The way.
    pub channel: Channel,
    /// The address, number or name, as printed; lines of a postal address are separated by `\n`.
    pub value: String,
    /// Who is reached, where it is not the body itself.
    pub of: Option<Text>,
    /// From when it held.
    pub valid_from: Option<Moment>,
    /// Until when it held.
    pub valid_to: Option<Moment>,
    /// More about it.
    pub note: Option<Text>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Ways to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A letter or a visit.
    Post,
    /// A telephone.
    Phone,
    /// Electronic mail.
    Email,
    /// A web site.
    Web,
    /// An account on a social network.
    Social,
}

/// A person in a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name; absent where only the role is shown.
    pub name: Option<Text>,
    /// The role.
    pub role: Option<Text>,
    /// From when.
    pub from: Option<Moment>,
    /// Until when.
    pub to: Option<Moment>,
    /// Where it stands.
    pub provenance: Provenance,
}
