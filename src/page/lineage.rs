//! Which commitments of all versions are one: by id, and as editors declare.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::id::CommitmentId;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;

/// What an editor says about the tie between the two sides of a change: a note, and who says so.
#[must_use]
pub fn declared<'a>(pair: Pair<'a>, change: &Change) -> Option<(Option<&'a Text>, &'a Provenance)> {
    let (old, new) = (change.old.as_ref()?, change.new.as_ref()?);
    let ties = |at: InVersion<'a>, of: InVersion, id: &Subject| -> Vec<Tie<'a>> {
        let of = of.key();
        let all = ties_of(at, id).into_iter();
        all.filter(|tie| tie.of == &of).collect()
    };
    let onto = |tie: &Tie, other: &Subject| match &change.kind {
        ChangeKind::Merged { .. } | ChangeKind::Split { .. } => true,
        _ => id_of(other) == Some(tie.id),
    };
    let later = ties(pair.new, pair.old, new).into_iter().find(|tie| onto(tie, old));
    let earlier = || ties(pair.old, pair.new, old).into_iter().find(|tie| onto(tie, new));
    let others = || others(pair, change).into_iter().next();
    later.or_else(earlier).or_else(others).map(|tie| (tie.note, tie.provenance))
}

/// A tie to another version, whatever it is a tie of.
struct Tie<'a> {
    of: &'a VersionKey,
    id: &'a str,
    note: Option<&'a Text>,
    provenance: &'a Provenance,
}

impl<'a> Tie<'a> {
    fn of<I>(descent: &'a Descent<I>, id: &'a str) -> Self {
        let Descent { of, note, provenance, .. } = descent;
        Self { of, id, note: note.as_ref(), provenance }
    }
}

fn ties_of<'a>(at: InVersion<'a>, subject: &Subject) -> Vec<Tie<'a>> {
    let version = at.version;
    match subject {
        Subject::Group(id) => {
            let found = version.groups.iter().find(|it| it.id == *id);
            let descent = found.into_iter().flat_map(|it| &it.descent);
            descent.map(|it| Tie::of(it, it.id.as_str())).collect()
        }
        Subject::Commitment(id) => {
            let found = version.commitments.iter().find(|it| it.id == *id);
            let descent = found.into_iter().flat_map(|it| &it.descent);
            descent.map(|it| Tie::of(it, it.id.as_str())).collect()
        }
        Subject::Section(id) => {
            let found = version.sections.iter().find(|it| it.id == *id);
            let descent = found.into_iter().flat_map(|it| &it.descent);
            descent.map(|it| Tie::of(it, it.id.as_str())).collect()
        }
        _ => Vec::new(),
    }
}

fn id_of(subject: &Subject) -> Option<&str> {
    match subject {
        Subject::Group(id) => Some(id.as_str()),
        Subject::Commitment(id) => Some(id.as_str()),
        Subject::Section(id) => Some(id.as_str()),
        _ => None,
    }
}

/// The ties of what was merged into the later thing, or split from the earlier one.
fn others<'a>(pair: Pair<'a>, change: &Change) -> Vec<Tie<'a>> {
    let (at, of, parts) = match &change.kind {
        ChangeKind::Merged { from, .. } => (pair.old, pair.new, from),
        ChangeKind::Split { into, .. } => (pair.new, pair.old, into),
        _ => return Vec::new(),
    };
    let of = of.key();
    parts.iter().flat_map(|it| ties_of(at, it)).filter(|tie| *tie.of == of).collect()
}

/// A commitment of a version: the place of the version in time, and the id.
type Node = (usize, CommitmentId);

/// The ties between all commitments of a site.
#[derive(Debug, Default)]
pub struct Lineage<'a> {
    /// All versions, earliest first.
    versions: Vec<InVersion<'a>>,
    by_key: BTreeMap<VersionKey, usize>,
    /// Where an id stands: the versions, earliest first, with the place in each.
    by_id: BTreeMap<CommitmentId, Vec<(usize, usize)>>,
    later: BTreeMap<Node, Vec<Node>>,
    earlier: BTreeMap<Node, Vec<Node>>,
}

/// A commitment through time.
#[derive(Debug)]
pub struct Line<'a> {
    /// By version: the place of the commitment in it, and the commitment.
    found: BTreeMap<VersionKey, Vec<(usize, &'a Commitment)>>,
}

impl<'a> Lineage<'a> {
    /// Collects the ties of a site.
    #[must_use]
    pub fn of(site: &'a Site) -> Self {
        let editions = site.editions.iter().rev();
        let versions: Vec<InVersion> = editions
            .flat_map(|edition| {
                edition.versions.iter().map(move |version| InVersion { edition, version })
            })
            .collect();
        let by_key = versions.iter().enumerate().map(|(time, at)| (at.key(), time)).collect();
        let mut lineage = Self { versions, by_key, ..Self::default() };
        for time in 0..lineage.versions.len() {
            let commitments = &lineage.versions[time].version.commitments;
            for (place, commitment) in commitments.iter().enumerate() {
                let places = lineage.by_id.entry(commitment.id.clone()).or_default();
                places.push((time, place));
                commitment.descent.iter().for_each(|it| lineage.tie(time, commitment, it));
            }
        }
        lineage
    }

    fn tie(&mut self, time: usize, commitment: &Commitment, descent: &Descent<CommitmentId>) {
        let Some(of) = self.by_key.get(&descent.of) else { return };
        let (own, other) = ((time, commitment.id.clone()), (*of, descent.id.clone()));
        let (before, after) = match descent.kind {
            DescentKind::MergedInto => (own, other),
            DescentKind::Continues | DescentKind::SplitFrom | DescentKind::RenamedFrom => {
                (other, own)
            }
        };
        self.later.entry(before.clone()).or_default().push(after.clone());
        self.earlier.entry(after).or_default().push(before);
    }

    /// A commitment with what it was before and what it became: its forebears and descendants, not
    /// their other relatives.
    #[must_use]
    pub fn line(&self, at: InVersion, id: &CommitmentId) -> Line<'a> {
        let mut nodes = BTreeSet::new();
        if let Some(time) = self.by_key.get(&at.key()) {
            let start = (*time, id.clone());
            self.walk(&mut nodes, start.clone(), &self.later, |own, other| other > own);
            self.walk(&mut nodes, start, &self.earlier, |own, other| other < own);
        }
        let mut found: BTreeMap<VersionKey, Vec<(usize, &Commitment)>> = BTreeMap::new();
        for (time, id) in nodes {
            let at = self.versions[time];
            if let Some(place) = self.place(time, &id) {
                let entry = found.entry(at.key()).or_default();
                entry.push((place, &at.version.commitments[place]));
            }
        }
        for places in found.values_mut() {
            places.sort_by_key(|(place, _)| *place);
        }
        Line { found }
    }

    fn walk(
        &self,
        nodes: &mut BTreeSet<Node>,
        start: Node,
        ties: &BTreeMap<Node, Vec<Node>>,
        onwards: impl Fn(usize, usize) -> bool,
    ) {
        let mut seen: BTreeSet<Node> = BTreeSet::new();
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            if !seen.insert(node.clone()) {
                continue;
            }
            let same = self.by_id.get(&node.1).map(Vec::as_slice).unwrap_or_default();
            let same = same.iter().filter(|(time, _)| onwards(node.0, *time));
            open.extend(same.map(|(time, _)| (*time, node.1.clone())));
            open.extend(ties.get(&node).into_iter().flatten().cloned());
        }
        nodes.append(&mut seen);
    }

    fn place(&self, time: usize, id: &CommitmentId) -> Option<usize> {
        let places = self.by_id.get(id)?;
        places.iter().find(|(other, _)| *other == time).map(|(_, place)| *place)
    }
}

impl<'a> Line<'a> {
    /// What the commitment is in a version, by its place there; several before a merger or after a
    /// split, none where it is not.
    #[must_use]
    pub fn at(&self, at: InVersion) -> &[(usize, &'a Commitment)] {
        self.found.get(&at.key()).map(Vec::as_slice).unwrap_or_default()
    }

    /// In how many versions it is.
    #[must_use]
    pub fn versions(&self) -> usize {
        self.found.len()
    }

    /// Whether it is a commitment of a version.
    #[must_use]
    pub fn has(&self, version: &VersionKey, id: &CommitmentId) -> bool {
        self.found.get(version).is_some_and(|found| found.iter().any(|(_, it)| it.id == *id))
    }
}
