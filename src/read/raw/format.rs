//! `formats` of `version.yaml` and of standing pages.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::format::FormatKind;

/// A version or a page in another form, such as Easy Read or a film in sign language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OtherFormat {
    /// The form: `easy-read`, `bsl`, `audio`, `large-print`, `braille` or `video-captioned`.
    pub kind: FormatKind,
    /// Its own title, where it has one.
    pub title: Option<String>,
    /// The file, by its path from the content folder: `2026-30/2026-04-published/easy-read.pdf`.
    pub file: Option<String>,
    /// Its address, where it is not a file of this site: begins with `https://`.
    pub address: Option<String>,
    /// Its language as a tag, where that is not the language of the content: `pl`.
    pub language: Option<String>,
    /// The day on which it was made, `YYYY-MM-DD`.
    pub made: String,
    /// The fingerprint of the text that it was made from: `planpress check` says what to write here.
    pub of: Option<String>,
}
