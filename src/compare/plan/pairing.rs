//! Which thing of the old version is which of the new one.

use std::collections::BTreeMap;

use crate::compare::plan::canonical;
use crate::compare::plan::parts;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Record;
use crate::compare::plan::subject::Subject;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::framework::Framework;
use crate::model::version::Version;

/// The pairs of two versions. Each subject is in one pair at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairing {
    by_new: BTreeMap<Subject, (Subject, PairedBy)>,
    by_old: BTreeMap<Subject, Subject>,
    /// Several of the old version that became one of the new one.
    pub merged: Vec<Many>,
    /// One of the old version that became several of the new one.
    pub split: Vec<Many>,
}

/// Several things of one version that are one of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many {
    /// The one.
    pub one: Subject,
    /// The several, in the order of the plan.
    pub many: Vec<Subject>,
}

/// Why two things are taken for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairedBy {
    /// They have one id, or there can be only one of them.
    Id,
    /// An editor says so.
    Lineage,
    /// They have no ids, but the same role, channel, name or place.
    Role,
    /// Nobody says so, but they say nearly the same: in hundredths, never 100. Pages tell readers.
    Likeness(u8),
}

impl Pairing {
    /// What a thing of the new version was in the old one.
    #[must_use]
    pub fn old_of(&self, new: &Subject) -> Option<&Subject> {
        self.by_new.get(new).map(|(old, _)| old)
    }

    /// What a thing of the old version is in the new one.
    #[must_use]
    pub fn new_of(&self, old: &Subject) -> Option<&Subject> {
        self.by_old.get(old)
    }

    /// Why a thing of the new version is taken for one of the old one.
    #[must_use]
    pub fn why(&self, new: &Subject) -> Option<PairedBy> {
        self.by_new.get(new).map(|(_, by)| *by)
    }

    /// All pairs, old and new, in the order of the new subjects.
    pub fn pairs(&self) -> impl Iterator<Item = (&Subject, &Subject, PairedBy)> {
        self.by_new.iter().map(|(new, (old, by))| (old, new, *by))
    }

    /// The list of the new version that is a list of the old one.
    pub(super) fn list_of(&self, old: &List) -> Option<List> {
        Some(match old {
            List::Groups | List::Sections | List::Priorities => old.clone(),
            List::Commitments(id) => match self.new_of(&Subject::Group(id.clone()))? {
                Subject::Group(id) => List::Commitments(id.clone()),
                _ => return None,
            },
            List::Measures(id) => match self.new_of(&Subject::Commitment(id.clone()))? {
                Subject::Commitment(id) => List::Measures(id.clone()),
                _ => return None,
            },
            List::Metrics(place) => match self.new_of(&Subject::Priority(*place))? {
                Subject::Priority(place) => List::Metrics(*place),
                _ => return None,
            },
        })
    }

    /// Pairs two subjects unless one of them has a partner.
    pub(super) fn add(&mut self, old: Subject, new: Subject, by: PairedBy) {
        if !self.by_old.contains_key(&old) && !self.by_new.contains_key(&new) {
            self.by_old.insert(old.clone(), new.clone());
            self.by_new.insert(new, (old, by));
        }
    }

    /// Pairs what has one id.
    pub(super) fn add_same_ids(&mut self, old: &Record, new: &Record) {
        let same = old.facts.keys().filter(|subject| has_id(subject));
        let same: Vec<&Subject> = same.filter(|it| new.facts.contains_key(it)).collect();
        for subject in same {
            self.add(subject.clone(), subject.clone(), PairedBy::Id);
        }
    }

    /// Pairs what has no ids: first what is equal, then what plays the same role.
    pub(super) fn add_roles(&mut self, old: &Version, new: &Version) {
        self.add_contacts(old, new);
        self.add_people(old, new);
        if let (Some(old), Some(new)) = (&old.framework, &new.framework) {
            self.add_priorities(old, new);
        }
    }

    fn add_contacts(&mut self, old: &Version, new: &Version) {
        let old: Vec<_> = parts::contacts(old).collect();
        let new: Vec<_> = parts::contacts(new).collect();
        let of = |it: &Contact| it.of.as_ref().map(canonical::text);
        self.add_alike(&old, &new, |a, b| canonical::contact(a) == canonical::contact(b));
        self.add_alike(&old, &new, |a, b| a.value == b.value);
        self.add_alike(&old, &new, |a, b| of(a) == of(b));
    }

    fn add_people(&mut self, old: &Version, new: &Version) {
        let people = |version: &'_ Version| -> Vec<(Subject, Person)> {
            let people = version.people.iter().cloned().enumerate();
            people.map(|(place, person)| (Subject::Person(place), person)).collect()
        };
        let (old, new) = (people(old), people(new));
        let (old, new) = (borrowed(&old), borrowed(&new));
        let name = |it: &Person| it.name.as_ref().map(canonical::text);
        let role = |it: &Person| it.role.as_ref().map(canonical::text);
        self.add_alike(&old, &new, |a, b| canonical::person(a) == canonical::person(b));
        self.add_alike(&old, &new, |a, b| name(a).is_some() && name(a) == name(b));
        self.add_alike(&old, &new, |a, b| role(a).is_some() && role(a) == role(b));
    }

    fn add_priorities(&mut self, old: &Framework, new: &Framework) {
        let keyed = |framework: &'_ Framework| -> Vec<(Subject, (String, Option<Subject>))> {
            let priorities = framework.priorities.iter().enumerate();
            let key = |(place, it): (usize, &crate::model::framework::Priority)| {
                let commitment = it.commitment.clone().map(Subject::Commitment);
                (Subject::Priority(place), (canonical::text(&it.title), commitment))
            };
            priorities.map(key).collect()
        };
        let (old, new) = (keyed(old), keyed(new));
        let (old, new) = (borrowed(&old), borrowed(&new));
        let commitments = self.by_old.clone();
        self.add_alike(&old, &new, |a, b| a == b);
        self.add_alike(&old, &new, |a, b| a.0 == b.0);
        self.add_alike(&old, &new, |a, b| {
            b.1.is_some() && a.1.as_ref().and_then(|it| commitments.get(it)) == b.1.as_ref()
        });
    }

    /// Pairs things of one kind that are alike, the first with the first.
    fn add_alike<T>(
        &mut self,
        old: &[(Subject, &T)],
        new: &[(Subject, &T)],
        alike: impl Fn(&T, &T) -> bool,
    ) {
        for (key, thing) in
            new.iter().filter(|(key, _)| self.old_of(key).is_none()).collect::<Vec<_>>()
        {
            let partner = old.iter().find(|(other, before)| {
                self.new_of(other).is_none() && same_kind(other, key) && alike(before, thing)
            });
            if let Some((partner, _)) = partner {
                self.add(partner.clone(), key.clone(), PairedBy::Role);
            }
        }
    }
}

fn borrowed<T>(keyed: &[(Subject, T)]) -> Vec<(Subject, &T)> {
    keyed.iter().map(|(key, thing)| (key.clone(), thing)).collect()
}

/// Whether a subject could be the other at all: contacts of one channel.
fn same_kind(old: &Subject, new: &Subject) -> bool {
    match (old, new) {
        (Subject::Contact(a, _), Subject::Contact(b, _)) => a == b,
        _ => std::mem::discriminant(old) == std::mem::discriminant(new),
    }
}

/// Whether an editor gave it an id, or there is one of it only.
fn has_id(subject: &Subject) -> bool {
    !matches!(subject, Subject::Priority(_) | Subject::Contact(..) | Subject::Person(_))
}

/// The pairs of two versions.
#[must_use]
pub(super) fn pairing(old: (&Version, &Record), new: (&Version, &Record)) -> Pairing {
    let mut pairing = Pairing::default();
    pairing.add_same_ids(old.1, new.1);
    pairing.add_roles(old.0, new.0);
    pairing
}
