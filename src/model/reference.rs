//! Links within the site by id: `commitment:domestic-burglary`, `document:panel-pack`.

use std::fmt;

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

impl Reference {
    /// The same, with the version that it leaves out.
    #[must_use]
    pub fn within(&self, here: Option<&VersionKey>) -> Self {
        let here = || here.cloned();
        match self {
            Self::Group(None, id) => Self::Group(here(), id.clone()),
            Self::Commitment(None, id) => Self::Commitment(here(), id.clone()),
            Self::Section(None, id) => Self::Section(here(), id.clone()),
            Self::Framework(None) => Self::Framework(here()),
            other => other.clone(),
        }
    }
}

impl fmt::Display for Reference {
    /// As editors write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let within = |version: &Option<VersionKey>| {
            version.as_ref().map_or_else(String::new, |(edition, id)| format!("{edition}/{id}/"))
        };
        match self {
            Self::Edition(id) => write!(f, "edition:{id}"),
            Self::Version((edition, id)) => write!(f, "version:{edition}/{id}"),
            Self::Group(version, id) => write!(f, "group:{}{id}", within(version)),
            Self::Commitment(version, id) => write!(f, "commitment:{}{id}", within(version)),
            Self::Section(version, id) => write!(f, "section:{}{id}", within(version)),
            Self::Framework(version) => {
                write!(f, "framework:{}", within(version).trim_end_matches('/'))
            }
            Self::Event(edition, id) => write!(f, "event:{edition}/{id}"),
            Self::Document(id) => write!(f, "document:{id}"),
            Self::Term(id) => write!(f, "term:{id}"),
            Self::Page(id) => write!(f, "page:{id}"),
        }
    }
}
