//! `site.yaml`, `glossary.yaml`, and the front matter of `pages/*.md`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::fact::Certainty;
use crate::model::site::PagePlace;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::fact::Stated;
use crate::read::raw::format::OtherFormat;
use crate::read::raw::level::RuleLevel;
use crate::read::raw::version::Contact;

/// `content/site.yaml`: what the site is and whose plans it shows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    /// The title of the site, shown at the top of every page.
    pub title: String,
    /// One or two sentences for search engines and link previews.
    pub description: String,
    /// The introduction of the home page, in Markdown.
    pub introduction: Option<String>,
    /// The language in which the content is written: a tag such as `en` or `cy`. English if left out.
    pub language: Option<String>,
    /// The languages into which the content is translated, as tags: `[gu, ur, pl]`. The site has every
    /// page in each; what is not translated is shown in the language of the content, and says so.
    pub translations: Option<Vec<String>>,
    /// Languages of equal standing with `language`, as tags: `[cy]`. No page calls one of them a
    /// translation, and `planpress check` reports where one of them lags behind.
    pub equal_languages: Option<Vec<String>>,
    /// The address at which the site will stand, e.g. `https://plan.example.org/` or
    /// `https://www.example.org/plan/`. Needed for the site map and for link previews.
    pub base_url: Option<String>,
    /// The body whose plans these are.
    pub body: Body,
    /// How to reach the body now.
    pub contacts: Option<Vec<Contact>>,
    /// The rule pack that every edition is held against, unless it names its own: as in
    /// `edition.yaml`.
    pub pack: Option<String>,
    /// The licence under which others may use the content, in a sentence.
    pub licence: Option<String>,
    /// The folder in `themes/` with the look of the site; `default` if left out.
    pub site_theme: Option<String>,
    /// The accent colour, e.g. `"#1d4f7c"`: dark enough for white text on it.
    pub accent: Option<String>,
    /// How seriously `planpress check` takes its rules, by the name of the rule: `off`, `note`,
    /// `warning` or `error`, or `{draft: …, published: …}`. `planpress check --list-rules` lists them.
    pub rules: Option<BTreeMap<String, RuleLevel>>,
}

/// The body whose plans these are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Body {
    /// Its names, latest first.
    pub names: Vec<DatedName>,
    /// The area it serves.
    pub area: String,
}

/// A name of the body and when a source uses it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DatedName {
    /// The name as printed.
    pub name: String,
    /// When a source uses it: a date of any precision.
    pub used: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// `content/glossary.yaml`: terms and abbreviations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Glossary {
    /// The terms.
    pub terms: Vec<Term>,
}

/// A term or abbreviation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// Its id: lower-case letters, digits and hyphens.
    pub id: String,
    /// The term or abbreviation as it stands in the plans: `ASB`.
    pub term: String,
    /// What the letters stand for, or `state: not-stated`. Left out for a term that is no
    /// abbreviation.
    pub expansion: Option<Stated>,
    /// Whether a source gives the expansion (`stated`) or the editor inferred it (`inferred`).
    pub certainty: Option<Certainty>,
    /// What it means, in plain words, in Markdown.
    pub meaning: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// The front matter of a standing page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Page {
    /// Its id, which is also its address: `accessibility` becomes `/accessibility/`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence for search engines.
    pub description: Option<String>,
    /// Where it is linked: `main`, `footer` or `unlisted`; `footer` if left out.
    pub place: Option<PagePlace>,
    /// The day on which it was last reviewed. Required on the page `accessibility`, where a review
    /// older than a year is reported.
    pub reviewed: Option<String>,
    /// The page in other forms: Easy Read, a film in sign language, audio.
    pub formats: Option<Vec<OtherFormat>>,
}
