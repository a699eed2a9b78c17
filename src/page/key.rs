//! Which pages exist.

use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::document::Document;
use crate::model::edition::Edition;
use crate::model::measure::Measures;
use crate::model::pack::Pack;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::site::StandingPage;
use crate::model::version::Section;
use crate::model::version::Version;
use crate::page::pairs;
use crate::page::pairs::Pair;

/// A version within its edition.
#[derive(Debug, Clone, Copy)]
pub struct InVersion<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The version.
    pub version: &'a Version,
}

impl InVersion<'_> {
    /// The ids of both.
    #[must_use]
    pub fn key(self) -> VersionKey {
        (self.edition.id.clone(), self.version.id.clone())
    }
}

/// Names a page by what it is about.
#[derive(Debug, Clone, Copy)]
pub enum PageKey<'a> {
    /// The home page.
    Home,
    /// An edition.
    Edition(&'a Edition),
    /// The events of an edition.
    Events(&'a Edition),
    /// A version.
    Version(InVersion<'a>),
    /// A group.
    Group(InVersion<'a>, &'a Group),
    /// A commitment, with its place in the version.
    Commitment(InVersion<'a>, &'a Commitment, usize),
    /// What happened to a commitment, with its place in the version.
    History(InVersion<'a>, &'a Commitment, usize),
    /// A section, with its place in the version.
    Section(InVersion<'a>, &'a Section, usize),
    /// All of a version on one page.
    Whole(InVersion<'a>),
    /// A version in short, for paper.
    Summary(InVersion<'a>),
    /// The measures of a version.
    Measures(InVersion<'a>),
    /// What the measures of a version came to.
    Results(InVersion<'a>),
    /// What is asked of such a plan, and where the version answers it.
    Coverage(InVersion<'a>, &'a Pack),
    /// The performance framework of a version.
    Framework(InVersion<'a>),
    /// The figures of a version.
    Figures(InVersion<'a>),
    /// The defects of a version's source.
    Defects(InVersion<'a>),
    /// The index of comparisons.
    Changes,
    /// Two versions compared.
    Comparison(Pair<'a>),
    /// Both texts next to each other.
    SideBySide(Pair<'a>),
    /// The sheet to sign.
    SignOff(Pair<'a>),
    /// The topics that the editor follows through versions.
    Threads,
    /// The list of documents.
    Documents,
    /// A document.
    Document(&'a Document),
    /// The glossary.
    Glossary,
    /// The contacts.
    Contacts,
    /// The downloads.
    Downloads,
    /// How much of the site is translated.
    Translations,
    /// A standing page.
    Standing(&'a StandingPage),
    /// The page for addresses that lead nowhere.
    NotFound,
}

/// All versions of a site: the latest edition and version first.
pub fn versions(site: &Site) -> impl Iterator<Item = InVersion<'_>> {
    site.editions.iter().flat_map(|edition| {
        edition.versions.iter().rev().map(move |version| InVersion { edition, version })
    })
}

/// All pages of a site, in the order of the site map.
#[must_use]
pub fn all(site: &Site) -> Vec<PageKey<'_>> {
    let mut keys = vec![PageKey::Home];
    for edition in &site.editions {
        keys.push(PageKey::Edition(edition));
        if !edition.events.is_empty() {
            keys.push(PageKey::Events(edition));
        }
        for version in edition.versions.iter().rev() {
            of_version(&mut keys, site, InVersion { edition, version });
        }
    }
    of_changes(&mut keys, site);
    keys.push(PageKey::Documents);
    keys.extend(site.documents.iter().map(PageKey::Document));
    if !site.terms.is_empty() {
        keys.push(PageKey::Glossary);
    }
    keys.extend([PageKey::Contacts, PageKey::Downloads]);
    if site.languages.len() > 1 {
        keys.push(PageKey::Translations);
    }
    keys.extend(site.pages.iter().map(PageKey::Standing));
    keys.push(PageKey::NotFound);
    keys
}

fn of_changes<'a>(keys: &mut Vec<PageKey<'a>>, site: &'a Site) {
    let pairs = pairs::all(site);
    if !pairs.is_empty() || !site.threads.is_empty() {
        keys.push(PageKey::Changes);
    }
    for pair in pairs {
        keys.push(PageKey::Comparison(pair));
        keys.extend(forms(pair));
    }
    if !site.threads.is_empty() {
        keys.push(PageKey::Threads);
    }
}

/// The other forms of a comparison. Plans of two editions share too little text to stand side by
/// side.
pub fn forms(pair: Pair<'_>) -> impl Iterator<Item = PageKey<'_>> {
    let side_by_side = (!pair.is_across()).then_some(PageKey::SideBySide(pair));
    let forms = side_by_side.into_iter().chain([PageKey::SignOff(pair)]);
    forms.filter(move |_| pair.has_texts())
}

fn of_version<'a>(keys: &mut Vec<PageKey<'a>>, site: &'a Site, within: InVersion<'a>) {
    let version = within.version;
    keys.push(PageKey::Version(within));
    keys.extend(version.groups.iter().map(|group| PageKey::Group(within, group)));
    let commitments = version.commitments.iter().enumerate();
    let has_history = has_history(site);
    keys.extend(commitments.flat_map(|(place, x)| {
        let history = has_history.then_some(PageKey::History(within, x, place));
        std::iter::once(PageKey::Commitment(within, x, place)).chain(history)
    }));
    let sections = version.sections.iter().enumerate();
    keys.extend(sections.map(|(place, x)| PageKey::Section(within, x, place)));
    keys.extend(views(site, within));
}

/// Whether commitments can be followed through time: there is more than one version.
#[must_use]
pub fn has_history(site: &Site) -> bool {
    versions(site).nth(1).is_some()
}

/// Other ways to read a version, as far as it has what they show.
pub fn views<'a>(site: &'a Site, within: InVersion<'a>) -> impl Iterator<Item = PageKey<'a>> {
    let version = within.version;
    let text =
        version.has_text() && !(version.commitments.is_empty() && version.sections.is_empty());
    let commitments = !version.commitments.is_empty();
    let measures = version.commitments.iter().any(|x| x.measures != Measures::None);
    let counted = version.commitments.iter().any(|x| x.all_measures().next().is_some());
    let results = counted || version.framework.is_some();
    [
        commitments.then_some(PageKey::Summary(within)),
        text.then_some(PageKey::Whole(within)),
        measures.then_some(PageKey::Measures(within)),
        version.framework.as_ref().map(|_| PageKey::Framework(within)),
        results.then_some(PageKey::Results(within)),
        site.pack_of(within.edition).map(|pack| PageKey::Coverage(within, pack)),
        (!version.figures.is_empty()).then_some(PageKey::Figures(within)),
        (!version.defects.is_empty()).then_some(PageKey::Defects(within)),
    ]
    .into_iter()
    .flatten()
}
