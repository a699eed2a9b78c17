//! The texts of a site: each version with all its parts is one, each page, each document.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::source_map::SourceMap;
use crate::check::document::Document;
use crate::check::document::anchors;
use crate::check::document::of_prose;
use crate::config::levels::Standing;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::Status;
use crate::model::version::Version;
use crate::model::version::VersionDateKind;
use crate::model::walk;
use crate::model::walk::Part;
use crate::model::walk::Place;

/// The texts of a site, not yet read: in the order in which their first parts are visited.
pub(crate) fn all(site: &Site) -> Vec<Whole<'_>> {
    let mut all: Vec<Whole> = Vec::new();
    let mut versions: BTreeMap<VersionKey, usize> = BTreeMap::new();
    walk::site(site, &mut |place, part| {
        let Part::Prose(prose) = part else { return };
        if prose.is_empty() {
            return;
        }
        let there = place.version().filter(|_| version_of(place).is_some());
        let begun = there.as_ref().and_then(|key| versions.get(key).copied());
        let whole = begun.unwrap_or_else(|| {
            all.push(Whole { version: version_of(place), parts: Vec::new() });
            versions.extend(there.map(|key| (key, all.len() - 1)));
            all.len() - 1
        });
        all[whole].parts.push((place, prose));
    });
    all
}

/// What the glossary of a site explains.
pub(crate) fn terms(site: &Site) -> Vec<String> {
    site.terms.iter().map(|term| term.term.words.clone()).collect()
}

/// Whether what a version says holds.
pub(crate) fn standing(status: Status) -> Standing {
    match status {
        Status::Draft | Status::Consultation => Standing::Draft,
        Status::Published | Status::Revised | Status::Superseded | Status::Withdrawn => {
            Standing::Published
        }
    }
}

/// A text of a site: a version with all that it is made of, a page, a document.
#[derive(Debug)]
pub(crate) struct Whole<'s> {
    version: Option<&'s Version>,
    parts: Vec<(Place<'s>, &'s Prose)>,
}

impl Whole<'_> {
    /// Whether what it says holds.
    pub(crate) fn standing(&self) -> Standing {
        self.version.map_or(Standing::Draft, |version| standing(version.status))
    }

    /// Its passages, tables and links; `terms` are explained elsewhere.
    pub(crate) fn read<'a>(
        &self,
        sources: &'a SourceMap,
        lang: &Lang,
        terms: &'a [String],
    ) -> Document<'a> {
        let mut document = Document::new(sources, lang.clone());
        document.terms = terms;
        document.standing = self.standing();
        if let Some(version) = self.version {
            document.version = self.parts.first().and_then(|(place, _)| place.version());
            document.day = day(version);
        }
        // A thing may have several texts below its title.
        let mut last = None;
        for (place, prose) in &self.parts {
            if let Some((level, title)) = title(*place)
                && last != Some(title.at)
            {
                of_prose::add_title(&mut document, level, &title.words, title.at);
                last = Some(title.at);
            }
            of_prose::add(&mut document, prose, anchors::thing(*place));
        }
        document
    }
}

/// The day from which a version speaks.
fn day(version: &Version) -> Option<Date> {
    use VersionDateKind::Drafted;
    use VersionDateKind::Presented;
    use VersionDateKind::Published;
    [Published, Presented, Drafted].iter().find_map(|kind| {
        let date = version.dates.iter().find(|date| date.kind == *kind)?;
        date.dated.date.earliest()
    })
}

fn version_of(place: Place<'_>) -> Option<&Version> {
    match place {
        Place::Version(_, version)
        | Place::Group(_, version, _)
        | Place::Commitment(_, version, _)
        | Place::Section(_, version, _)
        | Place::Framework(_, version)
        | Place::Figures(_, version)
        | Place::Defects(_, version) => Some(version),
        _ => None,
    }
}

fn title(place: Place<'_>) -> Option<(u8, &Text)> {
    match place {
        Place::Version(_, version) => Some((1, &version.title)),
        Place::Section(_, _, section) => Some((2, &section.title)),
        Place::Group(_, _, group) => Some((2, &group.title)),
        Place::Commitment(_, _, commitment) => Some((3, &commitment.title)),
        Place::Framework(_, version) => version.framework.as_ref().map(|it| (2, &it.title)),
        Place::Page(page) => Some((1, &page.title)),
        Place::Document(document) => Some((1, &document.title)),
        _ => None,
    }
}
