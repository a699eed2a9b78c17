//! Which versions are compared with which.

use crate::model::comparison::Comparison;
use crate::model::edition::Edition;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::Status;
use crate::model::version::Version;
use crate::page::key::InVersion;

/// Two versions that are compared.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The earlier version.
    pub old: InVersion<'a>,
    /// The later version.
    pub new: InVersion<'a>,
    /// Why they are compared.
    pub why: Why,
    /// What the editor says about them.
    pub listed: Option<&'a Comparison>,
}

/// Why two versions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// They follow each other in an edition.
    Neighbours,
    /// The earlier one is the last that was adopted before the later one.
    SinceAdopted,
    /// They are the current versions of editions that follow each other.
    Across,
    /// The editor lists them.
    Listed,
}

/// The ids of a pair.
pub type PairKey = (VersionKey, VersionKey);

impl Pair<'_> {
    /// The ids of both versions.
    #[must_use]
    pub fn key(self) -> PairKey {
        (self.old.key(), self.new.key())
    }

    /// Whether both texts are held, so that they can be compared.
    #[must_use]
    pub fn has_texts(self) -> bool {
        self.old.version.has_text() && self.new.version.has_text()
    }

    /// Whether the versions are of different editions.
    #[must_use]
    pub fn is_across(self) -> bool {
        self.old.edition.id != self.new.edition.id
    }
}

/// All pairs of a site, each once: within editions, latest first, then from edition to edition,
/// then what only the editor lists.
#[must_use]
pub fn all(site: &Site) -> Vec<Pair<'_>> {
    let within = site.editions.iter().flat_map(within);
    let mut pairs: Vec<Pair> = within.chain(across(site)).collect();
    for listed in &site.comparisons {
        let Some(pair) = self::listed(site, listed) else { continue };
        let known = pairs.iter_mut().find(|it| it.key() == pair.key());
        match known {
            Some(known) => known.listed = Some(listed),
            None => pairs.push(pair),
        }
    }
    pairs
}

/// The pair that the editor lists.
#[must_use]
pub fn listed<'a>(site: &'a Site, listed: &'a Comparison) -> Option<Pair<'a>> {
    let (old, new) = (find(site, &listed.old)?, find(site, &listed.new)?);
    Some(Pair { old, new, why: Why::Listed, listed: Some(listed) })
}

fn find<'a>(site: &'a Site, key: &VersionKey) -> Option<InVersion<'a>> {
    let edition = site.edition(&key.0)?;
    let version = edition.versions.iter().find(|version| version.id == key.1)?;
    Some(InVersion { edition, version })
}

/// Neighbours, and versions with the last one that was adopted before them.
fn within(edition: &Edition) -> impl Iterator<Item = Pair<'_>> {
    let at = move |place: usize| InVersion { edition, version: &edition.versions[place] };
    (1..edition.versions.len()).rev().flat_map(move |place| {
        let pair = |old, why| Pair { old: at(old), new: at(place), why, listed: None };
        let adopted = edition.versions[..place].iter().rposition(is_adopted);
        let adopted = adopted.filter(|adopted| {
            *adopted + 1 < place
                && edition.versions[*adopted].has_text()
                && at(place).version.has_text()
        });
        let adopted = adopted.map(|adopted| pair(adopted, Why::SinceAdopted));
        std::iter::once(pair(place - 1, Why::Neighbours)).chain(adopted)
    })
}

/// Whether a version was in force at some time.
#[must_use]
pub fn is_adopted(version: &Version) -> bool {
    match version.status {
        Status::Draft | Status::Consultation => false,
        Status::Published | Status::Revised | Status::Superseded | Status::Withdrawn => true,
    }
}

/// The current versions of editions that follow each other, where both texts are held.
fn across(site: &Site) -> impl Iterator<Item = Pair<'_>> {
    let current = |edition: &'_ Edition| edition.versions.iter().rposition(Version::has_text);
    site.editions.windows(2).filter_map(move |pair| {
        // The latest edition comes first.
        let [newer, older] = pair else { return None };
        let old = InVersion { edition: older, version: &older.versions[current(older)?] };
        let new = InVersion { edition: newer, version: &newer.versions[current(newer)?] };
        Some(Pair { old, new, why: Why::Across, listed: None })
    })
}
