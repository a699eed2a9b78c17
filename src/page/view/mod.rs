//! What a template sees of a page: complete, worded and formatted in the page's language.
//!
//! Templates look nothing up. Conventions:
//! - `href` is relative to the root of the site: templates write `{{ page.root }}{{ link.href }}`;
//! - [`Html`] is ready to be shown with `| safe`; every other text is plain and gets escaped;
//! - an empty list or an absent value means that the part of the page is left out, never that a
//!   value is unknown: unknown values arrive as words.

pub mod change;
pub mod commitment;
pub mod coverage;
pub mod edition;
pub mod frame;
pub mod history;
pub mod library;
pub mod part;
pub mod result;
pub mod sheet;
pub mod table;
pub mod version;

use serde::Serialize;

/// HTML that `markup` made: escaped, valid, without scripts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// The data of one page, by kind. Serialised without a tag: the template knows its kind.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum View {
    /// `home.html`
    Home(edition::Home),
    /// `edition.html`
    Edition(edition::Edition),
    /// `events.html`
    Events(edition::Events),
    /// `version.html`
    Version(version::Version),
    /// `group.html`
    Group(version::Group),
    /// `commitment.html`
    Commitment(commitment::Commitment),
    /// `section.html`, also for standing pages
    Section(version::Section),
    /// `whole.html`
    Whole(version::Whole),
    /// `summary.html`
    Summary(version::Summary),
    /// `defects.html`
    Defects(version::Defects),
    /// `measures.html`
    Measures(table::Measures),
    /// `coverage.html`
    Coverage(coverage::Coverage),
    /// `results.html`
    Results(result::Results),
    /// `framework.html`
    Framework(table::Framework),
    /// `figures.html`
    Figures(table::Figures),
    /// `documents.html`
    Documents(library::Documents),
    /// `document.html`
    Document(library::Document),
    /// `glossary.html`
    Glossary(library::Glossary),
    /// `contacts.html`
    Contacts(library::Contacts),
    /// `downloads.html`
    Downloads(library::Downloads),
    /// `translations.html`
    Translations(library::Translations),
    /// `changes.html`
    Changes(change::Changes),
    /// `comparison.html`
    Comparison(Box<change::Comparison>),
    /// `side-by-side.html`
    SideBySide(sheet::SideBySide),
    /// `sign-off.html`
    SignOff(sheet::SignOff),
    /// `history.html`
    History(history::History),
    /// `threads.html`
    Threads(history::Threads),
    /// `not-found.html`
    NotFound(library::NotFound),
}

impl View {
    /// The template that shows it.
    #[must_use]
    pub fn template(&self) -> &'static str {
        match self {
            Self::Home(_) => "home.html",
            Self::Edition(_) => "edition.html",
            Self::Events(_) => "events.html",
            Self::Version(_) => "version.html",
            Self::Group(_) => "group.html",
            Self::Commitment(_) => "commitment.html",
            Self::Section(_) => "section.html",
            Self::Whole(_) => "whole.html",
            Self::Summary(_) => "summary.html",
            Self::Defects(_) => "defects.html",
            Self::Measures(_) => "measures.html",
            Self::Coverage(_) => "coverage.html",
            Self::Results(_) => "results.html",
            Self::Framework(_) => "framework.html",
            Self::Figures(_) => "figures.html",
            Self::Documents(_) => "documents.html",
            Self::Document(_) => "document.html",
            Self::Glossary(_) => "glossary.html",
            Self::Contacts(_) => "contacts.html",
            Self::Downloads(_) => "downloads.html",
            Self::Translations(_) => "translations.html",
            Self::Changes(_) => "changes.html",
            Self::Comparison(_) => "comparison.html",
            Self::SideBySide(_) => "side-by-side.html",
            Self::SignOff(_) => "sign-off.html",
            Self::History(_) => "history.html",
            Self::Threads(_) => "threads.html",
            Self::NotFound(_) => "not-found.html",
        }
    }
}
