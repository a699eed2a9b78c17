//! Documents, glossary, contacts, downloads, and the page for addresses that lead nowhere.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Contact;
use crate::page::view::part::Download;
use crate::page::view::part::Person;
use crate::page::view::part::Row;
use crate::page::view::sheet::Offered;

/// The list of documents.
#[derive(Debug, Clone, Serialize)]
pub struct Documents {
    /// Documents that facts rest on.
    pub sources: Vec<DocumentCard>,
    /// Documents that sources name.
    pub named: Vec<DocumentCard>,
}

/// A document in a list.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentCard {
    /// Its page.
    pub link: Link,
    /// "News item".
    pub kind: Option<String>,
    /// In words.
    pub date: String,
    /// What is known about its address, in words.
    pub link_label: String,
    /// "12 facts rest on it".
    pub facts: Option<String>,
}

/// The page of a document.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// Date, publisher, file, digest, address.
    pub facts: Vec<Row>,
    /// What it says, in the site's own words.
    pub text: Html,
    /// What rests on it, by page of the site.
    pub resting: Vec<Resting>,
    /// How many facts, in words; absent for documents that are only named.
    pub count: Option<String>,
}

/// Facts on one page of the site that rest on a document.
#[derive(Debug, Clone, Serialize)]
pub struct Resting {
    /// The page.
    pub link: Link,
    /// The places in the document, in words.
    pub places: Vec<String>,
}

/// The glossary.
#[derive(Debug, Clone, Serialize)]
pub struct Glossary {
    /// In the order of the alphabet of the language.
    pub letters: Vec<GlossaryLetter>,
}

/// The terms under one letter.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryLetter {
    /// The letter.
    pub letter: String,
    /// The terms.
    pub terms: Vec<Term>,
}

/// A term.
#[derive(Debug, Clone, Serialize)]
pub struct Term {
    /// For links to it.
    pub id: String,
    /// The term.
    pub term: String,
    /// What the letters stand for, or words why that is not known; absent for other terms.
    pub expansion: Option<String>,
    /// `stated` or `absent`.
    pub expansion_kind: String,
    /// What it means.
    pub meaning: Html,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// The page of contacts.
#[derive(Debug, Clone, Serialize)]
pub struct Contacts {
    /// How to reach the body now.
    pub now: Vec<Contact>,
    /// Contacts that versions printed.
    pub printed: Vec<PrintedContacts>,
    /// Names of the body, latest first.
    pub names: Vec<Row>,
}

/// Contacts and people as a version printed them.
#[derive(Debug, Clone, Serialize)]
pub struct PrintedContacts {
    /// The version.
    pub version: Link,
    /// That they must not be used, where the body gives others now.
    pub warning: Option<String>,
    /// The contacts.
    pub contacts: Vec<Contact>,
    /// People it names.
    pub people: Vec<Person>,
}

/// The page of downloads.
#[derive(Debug, Clone, Serialize)]
pub struct Downloads {
    /// By version, latest edition first.
    pub versions: Vec<VersionDownloads>,
    /// By comparison, as in the index.
    pub comparisons: Vec<ComparisonDownloads>,
    /// By edition that has events, latest first.
    pub events: Vec<EventDownloads>,
    /// Files of the whole site.
    pub site: Vec<Download>,
}

/// The files with the events of an edition.
#[derive(Debug, Clone, Serialize)]
pub struct EventDownloads {
    /// The page of the events.
    pub events: Link,
    /// Its files.
    pub files: Vec<Download>,
}

/// The files of a version.
#[derive(Debug, Clone, Serialize)]
pub struct VersionDownloads {
    /// The version.
    pub version: Link,
    /// Its files.
    pub files: Vec<Download>,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// The files of a comparison.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonDownloads {
    /// The comparison.
    pub comparison: Link,
    /// Its files.
    pub files: Vec<Download>,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// How much of the site is translated, for editors.
#[derive(Debug, Clone, Serialize)]
pub struct Translations {
    /// What the page is about, in sentences.
    pub about: String,
    /// The languages, as the site names them.
    pub languages: Vec<TranslatedInto>,
}

/// How much is translated into one language.
#[derive(Debug, Clone, Serialize)]
pub struct TranslatedInto {
    /// For links to it.
    pub id: String,
    /// Its name in itself.
    pub name: String,
    /// All files together.
    pub total: TranslatedFile,
    /// File by file.
    pub files: Vec<TranslatedFile>,
}

/// How much of a file is translated.
#[derive(Debug, Clone, Serialize)]
pub struct TranslatedFile {
    /// Its path in the content folder; empty for all files together.
    pub path: String,
    /// How many texts are translated from the present source: "12 (80%)".
    pub translated: String,
    /// How many texts have changed since.
    pub stale: String,
    /// How many texts are not translated.
    pub missing: String,
    /// "Computer program".
    pub made_by: String,
    /// "Since 22 November 2026"; absent where nothing is translated.
    pub made: Option<String>,
    /// Whether a person has checked it, and when.
    pub reviewed: String,
}

/// The page for addresses that lead nowhere.
#[derive(Debug, Clone, Serialize)]
pub struct NotFound {
    /// Where to go instead.
    pub links: Vec<Link>,
}
