//! Pairs what has no ids: first what is equal, then what plays the same role.

use std::collections::BTreeMap;
use std::collections::VecDeque;

use crate::compare::plan::canonical;
use crate::compare::plan::pairing::PairedBy;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::parts;
use crate::compare::plan::subject::Subject;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Text;
use crate::model::framework::Framework;
use crate::model::version::Version;

/// A thing without id, with its key.
type Keyed<T> = (Subject, T);

/// Pairs contacts, people and priorities.
pub(super) fn add(pairing: &mut Pairing, old: &Version, new: &Version) {
    contacts(pairing, old, new);
    people(pairing, old, new);
    if let (Some(old), Some(new)) = (&old.framework, &new.framework) {
        priorities(pairing, old, new);
    }
}

fn contacts(pairing: &mut Pairing, old: &Version, new: &Version) {
    let old: Vec<Keyed<&Contact>> = parts::contacts(old).collect();
    let new: Vec<Keyed<&Contact>> = parts::contacts(new).collect();
    let of = |it: &Contact| it.of.as_ref().map(canonical::text);
    same(pairing, &old, &new, |it| Some((it.channel, canonical::contact(it))));
    same(pairing, &old, &new, |it| Some((it.channel, it.value.clone())));
    same(pairing, &old, &new, |it| Some((it.channel, of(it))));
}

fn people(pairing: &mut Pairing, old: &Version, new: &Version) {
    let (old, new) = (keyed_people(old), keyed_people(new));
    let text = |text: &Option<Text>| text.as_ref().map(canonical::text);
    same(pairing, &old, &new, |it| Some(canonical::person(it)));
    same(pairing, &old, &new, |it| text(&it.name));
    same(pairing, &old, &new, |it| text(&it.role));
}

fn keyed_people(version: &Version) -> Vec<Keyed<&Person>> {
    let people = version.people.iter().enumerate();
    people.map(|(place, person)| (Subject::Person(place), person)).collect()
}

fn priorities(pairing: &mut Pairing, old: &Framework, new: &Framework) {
    let (mut old, new) = (keyed_priorities(old), keyed_priorities(new));
    for (_, (_, commitment)) in &mut old {
        // What has no partner stays itself: a version compared with itself has the same keys.
        *commitment = commitment.take().map(|it| pairing.new_of(&it).cloned().unwrap_or(it));
    }
    same(pairing, &old, &new, |it| Some(it.clone()));
    same(pairing, &old, &new, |(title, _)| Some(title.clone()));
    same(pairing, &old, &new, |(_, commitment)| commitment.clone());
}

/// The priorities with their titles and commitments.
fn keyed_priorities(framework: &Framework) -> Vec<Keyed<(String, Option<Subject>)>> {
    let priorities = framework.priorities.iter().enumerate();
    let keyed = priorities.map(|(place, priority)| {
        let commitment = priority.commitment.clone().map(Subject::Commitment);
        (Subject::Priority(place), (canonical::text(&priority.title), commitment))
    });
    keyed.collect()
}

/// Pairs things for which `role` is the same, the first with the first. O(n log n).
fn same<T, R: Ord>(
    pairing: &mut Pairing,
    old: &[Keyed<T>],
    new: &[Keyed<T>],
    role: impl Fn(&T) -> Option<R>,
) {
    let mut by_role: BTreeMap<R, VecDeque<&Subject>> = BTreeMap::new();
    for (key, thing) in old.iter().filter(|(key, _)| pairing.new_of(key).is_none()) {
        if let Some(role) = role(thing) {
            by_role.entry(role).or_default().push_back(key);
        }
    }
    for (key, thing) in new {
        let is_free = pairing.old_of(key).is_none();
        let role = role(thing).filter(|_| is_free);
        let partner = role.and_then(|role| by_role.get_mut(&role)?.pop_front());
        if let Some(partner) = partner {
            pairing.add(partner.clone(), key.clone(), PairedBy::Role);
        }
    }
}
