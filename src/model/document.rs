//! Documents that the site rests on or cites, and terms.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::digest::Digest;
use crate::base::id::DocumentId;
use crate::base::id::TermId;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::prose::Prose;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// Its title as printed.
    pub title: Text,
    /// A shorter title for citations.
    pub short_title: Option<Text>,
    /// Whether facts rest on it or it is only named.
    pub role: DocumentRole,
    /// What kind of thing it is: "news item", "committee paper".
    pub kind: Option<Text>,
    /// Who published it.
    pub publisher: Option<Text>,
    /// Its date, or why that is not known.
    pub date: Stated<Moment>,
    /// What is odd about its date.
    pub date_note: Option<Text>,
    /// The name of the file that was used.
    pub file: Option<String>,
    /// The SHA-256 of that file.
    pub sha256: Option<Digest>,
    /// The address as printed.
    pub address: Option<String>,
    /// What is known about the address.
    pub link: LinkState,
    /// A copy in an archive.
    pub archived: Option<String>,
    /// Other titles under which sources name it.
    pub also_called: Vec<Text>,
    /// What it says, in the site's own words.
    pub prose: Prose,
    /// Where it is named.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Document {
    /// The short title, else the title.
    #[must_use]
    pub fn name(&self) -> &Text {
        self.short_title.as_ref().unwrap_or(&self.title)
    }
}

/// What a document is to the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentRole {
    /// Facts of the site rest on it.
    Source,
    /// Another document names it.
    Named,
}

/// What is known about an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// It leads to the document.
    Live,
    /// It leads nowhere.
    Dead,
    /// It leads nowhere, but a copy is kept in an archive.
    Archived,
    /// Nobody has looked.
    NotChecked,
    /// The document is named without an address.
    #[serde(skip)]
    NoAddress,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// The term or abbreviation as it stands in the plans.
    pub term: Text,
    /// What the letters stand for; absent for a term that is no abbreviation.
    pub expansion: Option<Stated<Text>>,
    /// What it means, in plain words.
    pub prose: Prose,
    /// Where it stands, and whether a source gives the expansion.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Term {
    /// What the letters stand for, where that is known.
    #[must_use]
    pub fn expansion(&self) -> Option<&str> {
        self.expansion.as_ref().and_then(Stated::value).map(Text::as_str)
    }
}
