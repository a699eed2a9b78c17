//! What the making of every page of one language shares.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::id::DocumentId;
use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::path::Route;
use crate::base::plural;
use crate::base::source_map::Span;
use crate::locale::Locale;
use crate::markup::abbreviations::Abbreviation;
use crate::markup::abbreviations::Abbreviations;
use crate::markup::resolve::Word;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::document::Document;
use crate::model::edition::Edition;
use crate::model::fact::Text;
use crate::model::measure::Quantity;
use crate::model::measure::Unit;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::site::Standing;
use crate::page::LinkStyle;
use crate::page::PageOptions;
use crate::page::compared::Comparisons;
use crate::page::data::Listing;
use crate::page::frame::version_nav;
use crate::page::index::Index;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lineage::Lineage;
use crate::page::pairs::Pair;
use crate::page::paper::offer::Offers;
use crate::page::prose;
use crate::page::route;
use crate::page::view::frame::Link;
use crate::page::view::frame::VersionNav;
use crate::translate::Spoken;
use crate::translate::coverage::Status;
use crate::translate::original;
use crate::translate::original::Original;
use crate::translate::unit;

/// A site in one language, with what links need to know.
pub struct Cx<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language.
    pub locale: &'a Locale,
    /// How pages are laid out.
    pub options: &'a PageOptions,
    /// What every id leads to.
    pub index: Index,
    /// The documents by their ids: nearly every page cites one.
    documents: BTreeMap<&'a DocumentId, &'a Document>,
    /// The abbreviations of the glossary.
    pub abbreviations: Abbreviations,
    /// The words of the interface that texts need.
    pub prose_words: BTreeMap<Word, String>,
    /// The navigation of every version that has a text.
    pub navs: BTreeMap<VersionKey, Arc<VersionNav>>,
    /// The files to download of every version and comparison.
    pub data: Listing,
    /// The files on paper and for readers of books that there are in the language.
    pub offers: Offers,
    /// What changed between versions.
    pub comparisons: Comparisons<'a>,
    /// Which commitments are one through all versions.
    pub lineage: Lineage<'a>,
    /// Where the pages are not in the language of the content: how they came to be.
    pub spoken: Option<Speech<'a>>,
    /// How much is translated into each other language.
    pub translations: &'a [Status],
    /// The places of other forms of versions and pages that were made from an earlier text.
    pub stale_formats: BTreeSet<Span>,
}

/// Pages in another language than that of the content.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The words of the language, and how much is translated.
    pub words: &'a Spoken,
    /// What the language is to that of the content.
    pub standing: Standing,
    /// The name of the language of the content in itself: "English".
    pub source: &'a str,
}

impl<'a> Cx<'a> {
    /// Prepares the pages of one language.
    #[must_use]
    pub fn new(site: &'a Site, locale: &'a Locale, options: &'a PageOptions) -> Self {
        let mut cx = Self::bare(site, locale, options);
        cx.comparisons = Comparisons::of(&cx);
        let originals = original::all(site);
        cx.stale_formats = originals.iter().flat_map(Original::stale).collect();
        cx.index = Index::of(&cx);
        cx.navs = navs(&cx);
        cx
    }

    /// Prepares the same pages in another language: what was compared need not be compared again.
    #[must_use]
    pub fn in_language<'b>(&self, speech: Speech<'b>, locale: &'b Locale) -> Cx<'b>
    where
        'a: 'b,
    {
        let site = &speech.words.site;
        let mut cx = Cx::bare(site, locale, self.options);
        cx.spoken = Some(speech);
        cx.comparisons = self.comparisons.told_in(site);
        cx.data = self.data.clone();
        cx.translations = self.translations;
        cx.stale_formats.clone_from(&self.stale_formats);
        cx.index = Index::of(&cx);
        cx.navs = navs(&cx);
        cx
    }

    fn bare(site: &'a Site, locale: &'a Locale, options: &'a PageOptions) -> Self {
        let abbreviations: Vec<Abbreviation> = site
            .terms
            .iter()
            .filter_map(|term| {
                let expansion = term.expansion()?.to_owned();
                let short = mark::plain(&term.term.words).into_owned();
                Some(Abbreviation { short, expansion })
            })
            .collect();
        Self {
            site,
            locale,
            options,
            index: Index::default(),
            documents: site.documents.iter().map(|document| (&document.id, document)).collect(),
            abbreviations: Abbreviations::new(&abbreviations),
            prose_words: prose::words(locale),
            navs: BTreeMap::new(),
            data: Listing::default(),
            offers: Offers::default(),
            comparisons: Comparisons::default(),
            lineage: Lineage::of(site),
            spoken: None,
            translations: &[],
            stale_formats: BTreeSet::new(),
        }
    }

    /// The same for a site of several languages.
    #[must_use]
    pub fn with_translations(self, translations: &'a [Status]) -> Self {
        Self { translations, ..self }
    }

    /// The same for pages that list the files to download.
    #[must_use]
    pub fn with_data(self, data: Listing) -> Self {
        Self { data, ..self }
    }

    /// The same for pages that offer files made from sheets.
    #[must_use]
    pub fn with_offers(self, offers: Offers) -> Self {
        Self { offers, ..self }
    }

    /// A document by its id. O(log n).
    #[must_use]
    pub fn document(&self, id: &DocumentId) -> Option<&'a Document> {
        self.documents.get(id).copied()
    }

    /// What a text of the content says in the language of the pages: for texts that were taken out of
    /// the site before it was translated.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        let Some(speech) = self.spoken else { return text.words.clone() };
        match speech.words.words.get(&text.at) {
            Some(words) => words.clone(),
            None => self.as_written(&text.words),
        }
    }

    /// A number with its unit, in the language of the pages and the form for the number.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let Unit::Words(unit) = &quantity.unit else { return self.locale.quantity(quantity) };
        let words = self.say(unit);
        let count: Option<usize> = quantity.value.as_str().parse().ok();
        let category = count.map_or_else(|| "other".to_owned(), |it| self.locale.plural(it));
        let words = plural::form(&words, &category).unwrap_or_else(|| plural::heading(&words));
        let unit = Unit::Words(Text { words, ..unit.clone() });
        self.locale.quantity(&Quantity { value: quantity.value.clone(), unit })
    }

    /// The name of a language in itself; its tag, if it is no language of the site.
    #[must_use]
    pub fn language_name(&self, lang: &Lang) -> String {
        let own = self.options.languages.iter().find(|it| it.lang == *lang);
        own.map_or_else(|| lang.to_string(), |own| mark::foreign(&own.name, lang))
    }

    /// Words that stand in the language of the content on every page.
    #[must_use]
    pub fn as_written(&self, words: &str) -> String {
        if self.spoken.is_none() || !unit::has_words(words) {
            return words.to_owned();
        }
        mark::foreign(words, self.site.language())
    }

    /// A message without values.
    #[must_use]
    pub fn t(&self, message: &str) -> String {
        self.locale.t(message)
    }

    /// "Theme 1".
    #[must_use]
    pub fn group_label(&self, at: InVersion, group: &Group) -> String {
        let own = group.label.as_ref().map(|label| label.words.clone());
        let labels = at.edition.labels.group.as_ref();
        let label = own.or_else(|| labels.map(|label| label.one.words.clone()));
        self.numbered(label.unwrap_or_else(|| self.t("label-group")), group.number.as_deref())
    }

    /// "Strategic priority 12".
    #[must_use]
    pub fn commitment_label(&self, at: InVersion, commitment: &Commitment) -> String {
        let label = at.edition.labels.commitment.as_ref();
        let label =
            label.map_or_else(|| self.t("label-commitment"), |label| label.one.words.clone());
        self.numbered(label, commitment.number.as_deref())
    }

    fn numbered(&self, label: String, number: Option<&str>) -> String {
        match number {
            None => label,
            Some(number) => self
                .locale
                .tv("label-numbered", &[("label", label.into()), ("number", number.into())]),
        }
    }

    /// "Themes".
    #[must_use]
    pub fn groups_label(&self, edition: &Edition) -> String {
        let label = edition.labels.group.as_ref();
        label.map_or_else(|| self.t("label-groups"), |label| plural::heading(&label.many.words))
    }

    /// "Strategic priorities".
    #[must_use]
    pub fn commitments_label(&self, edition: &Edition) -> String {
        let label = edition.labels.commitment.as_ref();
        label
            .map_or_else(|| self.t("label-commitments"), |label| plural::heading(&label.many.words))
    }

    /// The route of a page.
    #[must_use]
    pub fn route(&self, key: PageKey) -> Route {
        route::of(self, key)
    }

    /// The address of a page from the root of the site.
    #[must_use]
    pub fn href(&self, key: PageKey) -> String {
        self.href_of(&self.route(key))
    }

    /// The address of a route from the root of the site.
    #[must_use]
    pub fn href_of(&self, route: &Route) -> String {
        match self.options.links {
            LinkStyle::File => format!("{route}index.html"),
            LinkStyle::Folder => route.to_string(),
        }
    }

    /// A link to a page.
    #[must_use]
    pub fn link(&self, key: PageKey) -> Link {
        Link { href: self.href(key), text: self.title(key), detail: None }
    }

    /// A link to a page, with more words beside it.
    #[must_use]
    pub fn link_with(&self, key: PageKey, detail: String) -> Link {
        Link { detail: Some(detail), ..self.link(key) }
    }

    /// A version by its ids.
    #[must_use]
    pub fn in_version(&self, key: &VersionKey) -> Option<InVersion<'a>> {
        let edition = self.site.edition(&key.0)?;
        let version = edition.versions.iter().find(|version| version.id == key.1)?;
        Some(InVersion { edition, version })
    }

    /// A link to a version, with its edition beside it.
    #[must_use]
    pub fn version_link(&self, at: InVersion) -> Link {
        self.link_with(PageKey::Version(at), at.edition.title.words.clone())
    }

    /// The name of a version of a pair: with its edition where the pair has two.
    #[must_use]
    pub fn version_name(&self, pair: Pair, at: InVersion) -> String {
        let version = at.version.title.words.clone();
        if !pair.is_across() {
            return version;
        }
        let edition = at.edition.short_title.words.clone();
        self.locale
            .tv("version-of-edition", &[("edition", edition.into()), ("version", version.into())])
    }

    /// What stands above the heading of a page about a pair: the plans, or the comparison itself
    /// on its other forms.
    #[must_use]
    pub fn kicker_of(&self, key: PageKey, pair: Pair) -> String {
        if !matches!(key, PageKey::Comparison(_)) {
            return self.title(PageKey::Comparison(pair));
        }
        let (old, new) = (&pair.old.edition.short_title.words, &pair.new.edition.short_title.words);
        let plans = if pair.is_across() { format!("{old}, {new}") } else { new.clone() };
        format!("{} · {plans}", self.t("what-changed"))
    }

    fn pair_title(&self, message: &str, pair: Pair) -> String {
        let (old, new) = (self.version_name(pair, pair.old), self.version_name(pair, pair.new));
        self.locale.tv(message, &[("old", old.into()), ("new", new.into())])
    }

    /// The title of a page: its `<h1>` in plain words.
    #[must_use]
    pub fn title(&self, key: PageKey) -> String {
        match key {
            PageKey::Home => self.site.title.words.clone(),
            PageKey::Edition(edition) => edition.title.words.clone(),
            PageKey::Events(_) => self.t("title-events"),
            PageKey::Version(InVersion { version, .. }) => version.title.words.clone(),
            PageKey::Group(_, group) => group.title.words.clone(),
            PageKey::Commitment(_, commitment, _) => commitment.name().words.clone(),
            PageKey::History(_, commitment, _) => {
                let title = commitment.name().words.clone();
                self.locale.tv("title-history", &[("title", title.into())])
            }
            PageKey::Changes => self.t("what-changed"),
            PageKey::Comparison(pair) => match pair.listed.and_then(|it| it.title.as_ref()) {
                Some(title) => title.words.clone(),
                None => self.pair_title("from-to", pair),
            },
            PageKey::SideBySide(_) => self.t("side-by-side"),
            PageKey::SignOff(_) => self.t("title-sign-off"),
            PageKey::Threads => self.t("threads"),
            PageKey::Section(_, section, _) => section.title.words.clone(),
            PageKey::Whole(_) => self.t("title-whole"),
            PageKey::Summary(_) => self.t("title-summary"),
            PageKey::Measures(_) => self.t("title-measures"),
            PageKey::Coverage(..) => self.t("title-coverage"),
            PageKey::Results(_) => self.t("title-results"),
            PageKey::Framework(InVersion { version, .. }) => version
                .framework
                .as_ref()
                .map_or_else(String::new, |framework| framework.title.words.clone()),
            PageKey::Figures(_) => self.t("title-figures"),
            PageKey::Defects(_) => self.t("title-defects"),
            PageKey::Documents => self.t("title-documents"),
            PageKey::Document(document) => document.title.words.clone(),
            PageKey::Glossary => self.t("title-glossary"),
            PageKey::Contacts => self.t("title-contacts"),
            PageKey::Downloads => self.t("title-downloads"),
            PageKey::Translations => self.t("title-translations"),
            PageKey::Standing(page) => page.title.words.clone(),
            PageKey::NotFound => self.t("title-not-found"),
        }
    }
}

fn navs(cx: &Cx) -> BTreeMap<VersionKey, Arc<VersionNav>> {
    let editions = cx.site.editions.iter();
    let versions = editions.flat_map(|edition| {
        edition.versions.iter().map(move |version| InVersion { edition, version })
    });
    versions
        .filter(|at| at.version.has_text())
        .map(|at| (at.key(), Arc::new(version_nav(cx, at))))
        .collect()
}
