//! Links within the site by id: `commitment:domestic-burglary`, `document:panel-pack`.

use crate::base::id::CommitmentId;
use crate::base::id::DocumentId;
use crate::base::id::EditionId;
use crate::base::id::EventId;
use crate::base::id::GroupId;
use crate::base::id::PageId;
use crate::base::id::SectionId;
use crate::base::id::TermId;
use crate::base::id::VersionId;

/// A version by its edition and id.
pub type VersionKey = (EditionId, VersionId);

/// What a link by id leads to. Where a version is not named, it is the one that the text is part of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    /// `edition:2013-17`
    Edition(EditionId),
    /// `version:2013-17/2013-10-revised`
    Version(VersionKey),
    /// `group:ID` or `group:EDITION/VERSION/ID`
    Group(Option<VersionKey>, GroupId),
    /// `commitment:ID` or `commitment:EDITION/VERSION/ID`
    Commitment(Option<VersionKey>, CommitmentId),
    /// `section:ID` or `section:EDITION/VERSION/ID`
    Section(Option<VersionKey>, SectionId),
    /// `framework:` (of the same version) or `framework:EDITION/VERSION`
    Framework(Option<VersionKey>),
    /// `event:EDITION/ID`
    Event(EditionId, EventId),
    /// `document:ID`
    Document(DocumentId),
    /// `term:ID`
    Term(TermId),
    /// `page:ID`
    Page(PageId),
}
