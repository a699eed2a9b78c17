//! Pairs what has no ids: first what is equal, then what plays the same role.

use std::mem::discriminant;

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
    alike(pairing, &old, &new, |a, b| canonical::contact(a) == canonical::contact(b));
    alike(pairing, &old, &new, |a, b| a.value == b.value);
    alike(pairing, &old, &new, |a, b| of(a) == of(b));
}

fn people(pairing: &mut Pairing, old: &Version, new: &Version) {
    let (old, new) = (keyed_people(old), keyed_people(new));
    let text = |text: &Option<Text>| text.as_ref().map(canonical::text);
    let same = |a: &Option<Text>, b: &Option<Text>| a.is_some() && text(a) == text(b);
    alike(pairing, &old, &new, |a, b| canonical::person(a) == canonical::person(b));
    alike(pairing, &old, &new, |a, b| same(&a.name, &b.name));
    alike(pairing, &old, &new, |a, b| same(&a.role, &b.role));
}

fn keyed_people(version: &Version) -> Vec<Keyed<&Person>> {
    let people = version.people.iter().enumerate();
    people.map(|(place, person)| (Subject::Person(place), person)).collect()
}

fn priorities(pairing: &mut Pairing, old: &Framework, new: &Framework) {
    let (mut old, new) = (keyed_priorities(old), keyed_priorities(new));
    for (_, (_, commitment)) in &mut old {
        *commitment = commitment.take().and_then(|it| pairing.new_of(&it).cloned());
    }
    alike(pairing, &old, &new, |a, b| a == b);
    alike(pairing, &old, &new, |a, b| a.0 == b.0);
    alike(pairing, &old, &new, |a, b| a.1.is_some() && a.1 == b.1);
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

/// Pairs things that are alike and could be the same at all, the first with the first.
fn alike<T>(
    pairing: &mut Pairing,
    old: &[Keyed<T>],
    new: &[Keyed<T>],
    is_alike: impl Fn(&T, &T) -> bool,
) {
    for (key, thing) in new {
        let partner = old.iter().find(|(other, before)| {
            pairing.new_of(other).is_none() && is_of_kind(other, key) && is_alike(before, thing)
        });
        if let Some((partner, _)) = partner {
            pairing.add(partner.clone(), key.clone(), PairedBy::Role);
        }
    }
}

/// Whether both are of one kind: contacts of one channel.
fn is_of_kind(old: &Subject, new: &Subject) -> bool {
    match (old, new) {
        (Subject::Contact(a, _), Subject::Contact(b, _)) => a == b,
        _ => discriminant(old) == discriminant(new),
    }
}
