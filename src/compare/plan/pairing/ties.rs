//! What editors say became what.

use std::collections::BTreeSet;

use crate::compare::plan::Side;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::edition::Edition;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::measure::Measures;
use crate::model::reference::VersionKey;
use crate::model::version::Version;

/// An editor says that one thing became another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tie {
    /// The firmest comes first: a new name, then what is taken up, then parts.
    firmness: u8,
    pub(super) old: Subject,
    pub(super) new: Subject,
}

/// A tie as it is written, to a thing of the version at a time.
struct Link {
    firmness: u8,
    time: VersionKey,
    from: Subject,
    to: Subject,
}

/// All ties between things of two versions, also through versions between them, the firmest first.
///
/// An editor writes at a thing of the later version what it was in an earlier one; or at a thing of
/// the earlier version what it became. Both are followed forward in time, whichever side is old.
pub(super) fn ties(old: Side, new: Side) -> Vec<Tie> {
    let is_forward = old.key() <= new.key();
    let (first, last) = if is_forward { (old, new) } else { (new, old) };
    let links = links(first, last);
    let starts: BTreeSet<&Subject> = links.iter().map(|link| &link.from).collect();
    let ties = starts.into_iter().flat_map(|start| reached(start, &links));
    let mut ties: Vec<Tie> = ties
        .map(|tie| if is_forward { tie } else { Tie { old: tie.new, new: tie.old, ..tie } })
        .collect();
    ties.sort();
    ties.dedup();
    ties
}

/// What a thing became, by links in the order of time.
fn reached(start: &Subject, links: &[Link]) -> Vec<Tie> {
    let mut reached = vec![(0, start)];
    for link in links {
        let before = reached.iter().filter(|(_, subject)| *subject == &link.from);
        let firmness = before.map(|(firmness, _)| (*firmness).max(link.firmness)).min();
        let is_new = reached.iter().all(|(_, subject)| *subject != &link.to);
        if let Some(firmness) = firmness.filter(|_| is_new) {
            reached.push((firmness, &link.to));
        }
    }
    let ties = reached.into_iter().skip(1);
    ties.map(|(firmness, to)| Tie { firmness, old: start.clone(), new: to.clone() }).collect()
}

/// The links into versions after the first one, up to the last one, in the order of time.
fn links(first: Side, last: Side) -> Vec<Link> {
    let mut links = Vec::new();
    add_edition(&mut links, first.edition);
    if first.edition.id != last.edition.id {
        add_edition(&mut links, last.edition);
    }
    let (after, until) = (first.key(), last.key());
    links.retain(|link| after < link.time && link.time <= until);
    links.sort_by(|a, b| a.time.cmp(&b.time));
    links
}

fn add_edition(links: &mut Vec<Link>, edition: &Edition) {
    for version in &edition.versions {
        let key = (edition.id.clone(), version.id.clone());
        add_version(links, &key, version);
    }
}

fn add_version(links: &mut Vec<Link>, key: &VersionKey, version: &Version) {
    for group in &version.groups {
        add(links, key, (&Subject::Group(group.id.clone()), &group.descent), Subject::Group);
    }
    for commitment in &version.commitments {
        let subject = Subject::Commitment(commitment.id.clone());
        add(links, key, (&subject, &commitment.descent), Subject::Commitment);
        add_measures(links, key, commitment);
    }
    for section in &version.sections {
        let subject = Subject::Section(section.id.clone());
        add(links, key, (&subject, &section.descent), Subject::Section);
    }
}

fn add<I: Clone>(
    links: &mut Vec<Link>,
    key: &VersionKey,
    (subject, descent): (&Subject, &[Descent<I>]),
    subject_of: impl Fn(I) -> Subject,
) {
    for descent in descent {
        let other = subject_of(descent.id.clone());
        let (time, from, to) = match descent.kind {
            DescentKind::MergedInto => (descent.of.clone(), subject.clone(), other),
            _ => (key.clone(), other, subject.clone()),
        };
        let firmness = match descent.kind {
            DescentKind::RenamedFrom => 1,
            DescentKind::Continues => 2,
            DescentKind::SplitFrom | DescentKind::MergedInto => 3,
        };
        links.push(Link { firmness, time, from, to });
    }
}

fn add_measures(links: &mut Vec<Link>, key: &VersionKey, commitment: &Commitment) {
    let Measures::Listed(groups) = &commitment.measures else { return };
    for measure in groups.iter().flat_map(|group| &group.measures) {
        let Some(before) = &measure.renamed_from else { continue };
        let subject = |id| Subject::Measure(commitment.id.clone(), id);
        let (from, to) = (subject(before.clone()), subject(measure.id.clone()));
        links.push(Link { firmness: 1, time: key.clone(), from, to });
    }
}
