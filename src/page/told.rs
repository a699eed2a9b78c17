//! Changes that somebody tells: which of them belong to which comparison and to which part.

use crate::base::id::VersionId;
use crate::model::change::ReportedChange;
use crate::model::change::ReportedSide;
use crate::model::edition::Edition;
use crate::model::version::About;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;

/// The changes that are told of the time between the versions of a pair, in the editor's order.
///
/// A change belongs to the version that has it: the later one of its sides. So one that spans
/// several versions stands with the last of them, and says where it begins. None between editions.
pub fn between(pair: Pair<'_>) -> impl Iterator<Item = &ReportedChange> {
    let edition = pair.new.edition;
    let places = place(edition, &pair.old.version.id).zip(place(edition, &pair.new.version.id));
    let places = places.filter(|_| !pair.is_across());
    edition.changes.iter().filter(move |change| {
        let arrived = arrived(edition, change);
        places.zip(arrived).is_some_and(|((old, new), at)| old < at && at <= new)
    })
}

/// The change that stands for a pair in a list: the first between just these two versions, else
/// the first.
#[must_use]
pub fn headline(pair: Pair<'_>) -> Option<&ReportedChange> {
    let is = |side: &ReportedSide, at: InVersion| side.version.as_ref() == Some(&at.version.id);
    let exact = |it: &&ReportedChange| is(&it.old, pair.old) && is(&it.new, pair.new);
    between(pair).find(exact).or_else(|| between(pair).next())
}

/// The changes that are told of a part of a version, since the version before.
pub fn about<'a>(at: InVersion<'a>, about: &About) -> impl Iterator<Item = &'a ReportedChange> {
    let own = place(at.edition, &at.version.id);
    at.edition.changes.iter().filter(move |change| {
        change.about.contains(about) && arrived(at.edition, change) == own && own.is_some()
    })
}

/// The place of the version that has the change; of the one after, where a report tells of a time
/// after a version.
fn arrived(edition: &Edition, change: &ReportedChange) -> Option<usize> {
    let of = |side: &ReportedSide| place(edition, side.version.as_ref()?);
    let after_old = || Some(of(&change.old)? + 1).filter(|at| *at < edition.versions.len());
    of(&change.new).or_else(after_old).or_else(|| of(&change.old))
}

fn place(edition: &Edition, version: &VersionId) -> Option<usize> {
    edition.versions.iter().position(|other| other.id == *version)
}
