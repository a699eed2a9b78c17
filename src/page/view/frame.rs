//! What every page has: head matter, header, navigation, banner, footer.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::model::reference::VersionKey;
use crate::page::view::Html;
use crate::page::view::part::Citation;
use crate::page::view::part::Contact;

/// `page` in templates.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Language tag of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// For `<title>`: page, edition, site.
    pub title: String,
    /// For `<h1>`.
    pub heading: Html,
    /// A short line above the `<h1>`: "Strategic priority 12 · Making Communities Safer".
    pub kicker: Option<String>,
    /// A sentence or two for search engines and link previews.
    pub description: String,
    /// The absolute address of the page, where the site's address is known.
    pub canonical: Option<String>,
    /// From the page to the root of the site: `../../`, or an absolute path on the 404 page.
    pub root: String,
    /// From home to the page above this one. Empty at home. The page itself is not in it.
    pub breadcrumbs: Vec<Link>,
    /// The page in every language of the site; empty on a site of one language.
    pub languages: Vec<LanguageLink>,
    /// What a reader has to know first: a draft, a text that is not held.
    pub banner: Option<Banner>,
    /// What a reader has to know about the translation; absent where there is nothing to say.
    pub translation: Option<TranslationNotice>,
    /// Navigation within a version, which templates get as `parts.nav`.
    #[serde(skip)]
    pub nav: Option<Arc<VersionNav>>,
    /// The `href` of this page, to be compared with the links of `nav`.
    pub href: String,
    /// Headings of the page, where it is long enough for a list of contents.
    pub contents: Vec<Heading>,
    /// Where the facts of the page stand.
    pub provenance: Option<PageProvenance>,
    /// The page before and after, in reading order.
    pub previous: Option<Link>,
    /// See `previous`.
    pub next: Option<Link>,
    /// The `href` of the Atom feed of changes, on pages about changes.
    pub feed: Option<String>,
    /// `index` or `noindex`.
    pub robots: String,
}

/// `site` in templates: the same on every page of a language.
#[derive(Debug, Clone, Serialize)]
pub struct SiteFrame {
    /// Title of the site.
    pub title: String,
    /// The body whose plans these are, by its latest name.
    pub body: String,
    /// The area it serves.
    pub area: String,
    /// Main navigation.
    pub nav: Vec<Link>,
    /// Links of the footer.
    pub footer: Vec<Link>,
    /// How to reach the body now.
    pub contacts: Vec<Contact>,
    /// The licence.
    pub licence: Option<String>,
    /// What is said of words whose source has changed since they were translated.
    pub out_of_date: String,
    /// `href` of the home page.
    pub home: String,
    /// The language as link previews write it (Open Graph protocol): `en_GB`.
    pub og_locale: String,
    /// `href`s of style sheets, with fingerprints.
    pub styles: Vec<String>,
    /// `href`s of the style sheets that only some templates ask for, by the name of their folder.
    pub sheets: BTreeMap<String, String>,
    /// `href` of the icon.
    pub icon: Option<String>,
    /// "planpress 0.1.0".
    pub generator: String,
    /// The interface words of the language: every message of `strings/LANG.ftl` that takes no
    /// values, with `_` for `-` in its name.
    pub t: BTreeMap<String, String>,
}

/// A link within the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads, relative to the root.
    pub href: String,
    /// Its words.
    pub text: String,
    /// A few more words beside it: "Draft · October 2024".
    pub detail: Option<String>,
}

/// The page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// Tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The name of the language in its own script.
    pub name: String,
    /// Where it leads, relative to the root.
    pub href: String,
    /// Absolute address for `hreflang`, where the site's address is known.
    pub absolute: Option<String>,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// What a reader has to know first.
#[derive(Debug, Clone, Serialize)]
pub struct Banner {
    /// `draft`, `consultation`, `superseded`, `withdrawn` or `not-held`: for the look.
    pub kind: String,
    /// A word or two: "Draft".
    pub label: String,
    /// A sentence.
    pub text: Html,
    /// Where to go instead.
    pub link: Option<Link>,
}

/// What a reader has to know about the translation of a page.
#[derive(Debug, Clone, Serialize)]
pub struct TranslationNotice {
    /// "Translation"; "Languages" where none is a translation.
    pub label: String,
    /// Who made it, how much there is, what is out of date: a sentence each.
    pub sentences: Vec<String>,
    /// The page in the language of the content.
    pub source: Link,
}

/// Navigation within a version.
#[derive(Debug, Clone, Serialize)]
pub struct VersionNav {
    /// The version.
    #[serde(skip)]
    pub key: VersionKey,
    /// The version's own page: "Revised plan, October 2013".
    pub version: Link,
    /// The edition: "2013–17".
    pub edition: Link,
    /// Parts with their pages, in the order of the plan.
    pub parts: Vec<NavPart>,
}

/// A part of the navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavPart {
    /// Its name: "Introduction", or a group with a link of its own.
    pub title: String,
    /// The page of the group, if it has one.
    pub href: Option<String>,
    /// Pages in it.
    pub links: Vec<Link>,
}

/// A heading of the page, for the list of contents.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// `id` of the heading.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// Where the facts of a page stand.
#[derive(Debug, Clone, Serialize)]
pub struct PageProvenance {
    /// "In our words. Source: …" as a sentence.
    pub statement: String,
    /// The places.
    pub citations: Vec<Citation>,
    /// "This is an inference of the editors" and the like; absent where the source says so.
    pub certainty: Option<String>,
}
