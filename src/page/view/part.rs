//! Pieces that many pages share.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::frame::Link;

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The title of the document.
    pub document: String,
    /// The page of the document.
    pub href: String,
    /// The place in words; empty for the whole document.
    pub place: String,
}

/// A label with its value: one row of a description list.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it comes to.
    pub value: Html,
    /// `stated`, `absent` or `inferred`: for the look.
    pub kind: String,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A defect of the source text.
#[derive(Debug, Clone, Serialize)]
pub struct Defect {
    /// For links to it.
    pub id: String,
    /// "Placeholder text", "Sense reversed".
    pub kind: String,
    /// `minor`, `major` or `blocking`.
    pub gravity: String,
    /// The gravity in words.
    pub gravity_label: String,
    /// What is wrong.
    pub explanation: String,
    /// As printed.
    pub printed: Option<String>,
    /// How it should probably read.
    pub reading: Option<String>,
    /// The page that it concerns; absent on that page itself.
    pub about: Option<Link>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// Another name for the same thing.
#[derive(Debug, Clone, Serialize)]
pub struct Alias {
    /// The name as printed.
    pub name: String,
    /// "Inferred" and the like; absent where a source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A way to reach somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// `post`, `phone`, `email`, `web` or `social`: for the look.
    pub kind: String,
    /// "Phone".
    pub label: String,
    /// Who is reached, where it is not the body itself.
    pub of: Option<String>,
    /// The value, linked where it can be used; never linked where it is out of date.
    pub value: Html,
    /// Whether it must not be used.
    pub is_old: bool,
    /// "As printed in January 2013. Do not use."
    pub note: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A person in a role.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The name, or the role where no name is shown.
    pub name: String,
    /// The role, where a name is shown.
    pub role: Option<String>,
    /// From when to when, in words.
    pub time: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A file to download.
#[derive(Debug, Clone, Serialize)]
pub struct Download {
    /// The file, relative to the root.
    pub href: String,
    /// What is in it: "Measures and targets".
    pub title: String,
    /// More about it.
    pub description: String,
    /// "CSV, 12 KB".
    pub format: String,
}

/// A version or page in another form: Easy Read, a film in sign language.
#[derive(Debug, Clone, Serialize)]
pub struct OtherFormat {
    /// `html`, `easy-read`, `bsl`, `audio`, `large-print`, `braille` or `video-captioned`: for the look.
    pub kind: String,
    /// A link with the kind and the title in words.
    pub link: Html,
    /// Type and size, language, date.
    pub details: Vec<String>,
    /// That it was made from an earlier text.
    pub warning: Option<String>,
}
