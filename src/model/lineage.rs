//! Where a part of a plan comes from and what became of it, as an editor says it.

use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::reference::VersionKey;

/// What ties a group, a commitment or a section to one of another version.
///
/// An id that is kept from version to version needs none: it says by itself that both are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent<I> {
    /// What it is to the other.
    pub kind: DescentKind,
    /// The version of the other: earlier than the own one, later for [`DescentKind::MergedInto`].
    pub of: VersionKey,
    /// The id of the other in that version.
    pub id: I,
    /// More about it.
    pub note: Option<Text>,
    /// Who says so.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What a part of a plan can be to one of another version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DescentKind {
    /// It takes up what the other promised; several may, and it may take up several.
    Continues,
    /// It became part of the other, of a later version.
    MergedInto,
    /// It was a part of the other, which may go on.
    SplitFrom,
    /// It is the other under a new id.
    RenamedFrom,
}

impl DescentKind {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 4] =
        [Self::Continues, Self::MergedInto, Self::SplitFrom, Self::RenamedFrom];

    /// The key by which editors write it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Continues => "continues",
            Self::MergedInto => "merged-into",
            Self::SplitFrom => "split-from",
            Self::RenamedFrom => "renamed-from",
        }
    }
}
