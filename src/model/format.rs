//! A version or a page in another form than that of web pages: Easy Read, a film in sign language.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::Span;
use crate::model::fact::Text;

/// Another form of a version or a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherFormat {
    /// The form.
    pub kind: FormatKind,
    /// Its own title, where it has one.
    pub title: Option<Text>,
    /// Where it is.
    pub place: FormatPlace,
    /// Its language, where that is not the language of the content.
    pub lang: Option<Lang>,
    /// The day on which it was made.
    pub made: Date,
    /// The fingerprint of the text that it was made from; absent where nobody has said.
    pub of: Option<String>,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Forms that people ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FormatKind {
    /// Short sentences with pictures, for people with learning disabilities.
    EasyRead,
    /// A film in British Sign Language.
    Bsl,
    /// Read aloud.
    Audio,
    /// In large letters, for paper.
    LargePrint,
    /// For an embosser or a braille display.
    Braille,
    /// A film with captions.
    VideoCaptioned,
}

/// Where another form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatPlace {
    /// A file of the content folder, with its size in bytes.
    File(SourcePath, usize),
    /// An address of the web.
    Web(String),
}
