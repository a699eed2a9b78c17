//! The whole site: one body, its editions, and what they share.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::PageId;
use crate::base::id::VersionId;
use crate::base::lang::Lang;
use crate::base::moment::Moment;
use crate::base::source_map::Span;
use crate::model::comparison::Comparison;
use crate::model::contact::Contact;
use crate::model::document::Document;
use crate::model::document::Term;
use crate::model::edition::Edition;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::format::OtherFormat;
use crate::model::lineage::Descent;
use crate::model::pack::Pack;
use crate::model::pack::PackName;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::model::thread::Thread;
use crate::model::translation::Translation;
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
    /// The languages of the site, that of the content first.
    pub languages: Vec<SiteLanguage>,
    /// The translations of its files, by language and file.
    pub translations: Vec<Translation>,
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
    /// Pairs of versions that an editor put side by side, in the editor's order.
    pub comparisons: Vec<Comparison>,
    /// Topics followed through versions, in the editor's order.
    pub threads: Vec<Thread>,
    /// The rule pack that editions are held against, if they name none of their own.
    pub pack: Option<PackName>,
    /// The rule packs, by id.
    pub packs: Vec<Pack>,
}

impl Site {
    /// The language in which the content is written.
    #[must_use]
    pub fn language(&self) -> &Lang {
        // `read` puts the source language first, English if the editor named none.
        &self.languages[0].lang
    }

    /// The site as it may be seen on a day: without versions under embargo and what is said about
    /// them elsewhere, and without editions of which nothing is left.
    #[must_use]
    pub fn seen_on(mut self, day: Date) -> Self {
        let seen =
            |version: &Version| !version.embargo.is_some_and(|embargo| embargo.holds_on(day));
        for edition in &mut self.editions {
            edition.versions.retain(seen);
        }
        self.editions.retain(|edition| !edition.versions.is_empty());
        let keys = self.editions.iter().flat_map(|edition| {
            edition.versions.iter().map(|version| (edition.id.clone(), version.id.clone()))
        });
        let keys: BTreeSet<VersionKey> = keys.collect();
        self.keep_only(&keys);
        self
    }

    /// Takes out what names any other version.
    fn keep_only(&mut self, seen: &BTreeSet<VersionKey>) {
        for edition in &mut self.editions {
            let id = &edition.id;
            let is_seen = |version: &VersionId| seen.contains(&(id.clone(), version.clone()));
            edition.changes.retain(|change| {
                [&change.old, &change.new].iter().all(|side| side.version.iter().all(is_seen))
            });
            edition.events.iter_mut().for_each(|event| event.versions.retain(is_seen));
            edition.results.retain(|series| is_seen(&series.version));
            for version in &mut edition.versions {
                version.groups.iter_mut().for_each(|group| keep_seen(&mut group.descent, seen));
                version.commitments.iter_mut().for_each(|it| keep_seen(&mut it.descent, seen));
                version.sections.iter_mut().for_each(|it| keep_seen(&mut it.descent, seen));
            }
        }
        self.comparisons.retain(|pair| seen.contains(&pair.old) && seen.contains(&pair.new));
        self.threads.retain_mut(|thread| {
            let before = thread.steps.len();
            thread.steps.retain(|step| seen.contains(&step.version));
            // A thread that has lost a step and is left with one was about what must not be seen.
            thread.steps.len() == before || thread.steps.len() > 1
        });
    }

    /// The rule pack that an edition is held against.
    #[must_use]
    pub fn pack_of(&self, edition: &Edition) -> Option<&Pack> {
        let name = edition.pack.as_ref().or(self.pack.as_ref())?;
        self.packs.iter().find(|pack| pack.id == name.id)
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

fn keep_seen<I>(descent: &mut Vec<Descent<I>>, seen: &BTreeSet<VersionKey>) {
    descent.retain(|descent| seen.contains(&descent.of));
}

/// A language of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteLanguage {
    /// The language.
    pub lang: Lang,
    /// What it is to the others.
    pub standing: Standing,
    /// Where it is named; the start of `site.yaml` for that of the content, if it is not.
    pub at: Span,
}

/// What a language is to the others of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The content is written in it, or it has equal standing by law.
    Equal,
    /// The content is translated into it.
    Translation,
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
    /// The page in other forms, in the editor's order.
    pub formats: Vec<OtherFormat>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Where a standing page is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PagePlace {
    /// In the main navigation.
    Main,
    /// In the footer.
    Footer,
    /// Only where other text links to it.
    Unlisted,
}
