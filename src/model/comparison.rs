//! Two versions side by side, as an editor put them.

use crate::base::id::AspectId;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;

/// A pair of versions that readers should be able to compare, and what an editor says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The earlier version.
    pub old: VersionKey,
    /// Where an editor wrote it.
    pub old_at: Span,
    /// The later version.
    pub new: VersionKey,
    /// A title, where the titles of the versions are not enough.
    pub title: Option<Text>,
    /// An introduction.
    pub prose: Prose,
    /// What both say, aspect by aspect, in the editor's order. May be empty.
    pub aspects: Vec<Aspect>,
    /// Who says so.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// One aspect of two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aspect {
    /// Its id, unique in the comparison.
    pub id: AspectId,
    /// What it is about, in a few words.
    pub title: Text,
    /// What the earlier version says.
    pub old: AspectSide,
    /// What the later version says.
    pub new: AspectSide,
    /// What the editor has to say about both.
    pub note: Prose,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What one version says about an aspect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AspectSide {
    /// What it says in the site's own words, or why it says nothing.
    pub prose: Stated<Prose>,
    /// Where it stands.
    pub provenance: Provenance,
}
