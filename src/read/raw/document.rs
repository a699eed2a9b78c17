//! `documents.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::document::DocumentRole;
use crate::model::document::LinkState;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::fact::Stated;

/// `documents.yaml`: what the site rests on, and what sources name. What a document says goes into
/// `documents/ID.md`, in your own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Documents {
    /// The documents.
    pub documents: Vec<Document>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Document {
    /// Its id, by which sources are cited.
    pub id: String,
    /// Its title as printed.
    pub title: String,
    /// A shorter title for the many places that cite it.
    pub short_title: Option<String>,
    /// `source` if facts of the site rest on it, `named` if another document names it.
    pub role: DocumentRole,
    /// What kind of thing it is: `news item`, `committee paper`.
    pub kind: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its date, of any precision; `state: not-stated` if left out.
    pub date: Option<Stated>,
    /// What is odd about its date, in a sentence.
    pub date_note: Option<String>,
    /// The name of the file that was used.
    pub file: Option<String>,
    /// The SHA-256 of that file: 64 hexadecimal digits.
    pub sha256: Option<String>,
    /// The address as printed.
    pub address: Option<String>,
    /// What is known about the address: `not-checked` if left out.
    pub link: Option<LinkState>,
    /// The address of a copy in an archive.
    pub archived: Option<String>,
    /// Other titles under which sources name it.
    pub also_called: Option<Vec<String>>,
    /// Where it is named: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}
