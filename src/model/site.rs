//! The whole site: one body, its editions, and what they share.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::PageId;
use crate::base::id::VersionId;
use crate::base::lang::Lang;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::contact::Contact;
use crate::model::document::Document;
use crate::model::document::Term;
use crate::model::edition::Edition;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::version::Version;

/// Everything that an editor wrote, checked: nothing dangles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The title of the site.
    pub title: Text,
    /// What the site is, in one or two sentences.
    pub description: Text,
    /// The introduction of the home page.
    pub prose: Prose,
    /// The body whose plans these are.
    pub body: Body,
    /// The licence of the content.
    pub licence: Option<Text>,
    /// The source language first; translations into others have no place in the content format yet.
    pub languages: Vec<Lang>,
    /// How to reach the body now.
    pub contacts: Vec<Contact>,
    /// The editions, latest first.
    pub editions: Vec<Edition>,
    /// The documents, sources first, in the editor's order.
    pub documents: Vec<Document>,
    /// The glossary in the editor's order.
    pub terms: Vec<Term>,
    /// Standing pages in the order of their files.
    pub pages: Vec<StandingPage>,
}

impl Site {
    /// The language in which the content is written.
    #[must_use]
    pub fn language(&self) -> &Lang {
        // `read` puts the source language first, English if the editor named none.
        &self.languages[0]
    }

    /// The site as it may be seen on a day: without versions under embargo, and without editions
    /// of which nothing is left.
    #[must_use]
    pub fn seen_on(mut self, day: Date) -> Self {
        let seen =
            |version: &Version| !version.embargo.is_some_and(|embargo| embargo.holds_on(day));
        for edition in &mut self.editions {
            edition.versions.retain(seen);
        }
        self.editions.retain(|edition| !edition.versions.is_empty());
        self
    }

    /// An edition by its id.
    #[must_use]
    pub fn edition(&self, id: &EditionId) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == *id)
    }

    /// A version by its edition and id.
    #[must_use]
    pub fn version(&self, edition: &EditionId, id: &VersionId) -> Option<&Version> {
        self.edition(edition)?.versions.iter().find(|version| version.id == *id)
    }
}

/// The body whose plans these are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its names, latest first.
    pub names: Vec<DatedName>,
    /// The area it serves.
    pub area: Text,
}

/// A name and the time in which sources use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedName {
    /// The name as printed.
    pub name: Text,
    /// When a source uses it.
    pub used: Moment,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A page that belongs to no plan: about, accessibility statement, other formats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingPage {
    /// Its id.
    pub id: PageId,
    /// Its title.
    pub title: Text,
    /// A sentence for search engines and lists.
    pub description: Option<Text>,
    /// Where it is linked.
    pub place: PagePlace,
    /// The text.
    pub prose: Prose,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Where a standing page is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PagePlace {
    /// In the main navigation and the footer.
    Main,
    /// In the footer.
    Footer,
    /// Only where other text links to it.
    Unlisted,
}
