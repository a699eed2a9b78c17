//! What a change says about single facts.

use crate::base::id::CommitmentId;
use crate::base::id::Id as _;
use crate::compare::plan::canonical;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::prose;
use crate::compare::plan::record::Field;
use crate::compare::plan::subject::Subject;
use crate::model::prose::Prose;

/// A field of a thing of the new version with its values in both; absent where it has none.
pub(super) struct Edit<'a> {
    pub(super) subject: &'a Subject,
    pub(super) field: Field,
    pub(super) value: Pair<Option<String>>,
}

/// The facts that a change changes, besides things that come and go.
pub(super) fn of<'a>(change: &'a Change, pairing: &Pairing) -> Vec<Edit<'a>> {
    if let ChangeKind::Renumbered(numbers) = &change.kind {
        let numbers = numbers.iter().map(|renumbering| Edit {
            subject: &renumbering.subject.new,
            field: Field::Number,
            value: renumbering.number.clone(),
        });
        return numbers.collect();
    }
    let edit = change.new.as_ref().zip(field(&change.kind, pairing));
    edit.map(|(subject, (field, value))| Edit { subject, field, value }).into_iter().collect()
}

type Value = Pair<Option<String>>;

fn field(kind: &ChangeKind, pairing: &Pairing) -> Option<(Field, Value)> {
    Some(match kind {
        ChangeKind::Renamed(it) => (Field::Title, both(it, canonical::text)),
        ChangeKind::Regrouped(it) => (Field::SubGroup, optional(it, canonical::text)),
        ChangeKind::Target(it) => (Field::Target, both(&it.target, canonical::target)),
        ChangeKind::State(it) => (Field::Measures, both(&it.state, canonical::measures)),
        ChangeKind::Baseline(it) => {
            (Field::Baseline, both(it, |it| canonical::stated(it, canonical::text)))
        }
        ChangeKind::Due(it, _) => {
            (Field::Due, both(it, |it| canonical::stated(it, canonical::moment)))
        }
        ChangeKind::Trajectory(it) => (Field::Trajectory, optional(it, canonical::trajectory)),
        ChangeKind::Status(it) => (Field::Status, both(it, |it| format!("{it:?}"))),
        ChangeKind::Held(it) => (Field::Held, both(it, |it| format!("{it:?}"))),
        ChangeKind::Date(kind, it) => (Field::Date(*kind), filled(it, canonical::moments)),
        ChangeKind::Contact(it) => (Field::Person, both(it, canonical::contact)),
        ChangeKind::Person(it) => (Field::Person, both(it, canonical::person)),
        ChangeKind::Figure(it, _) => (Field::Value, both(it, canonical::figure)),
        ChangeKind::DataSource(it) => {
            (Field::DataSource, both(it, |it| canonical::stated(it, canonical::data_source)))
        }
        ChangeKind::Tied(it) => {
            let old = it.old.as_ref().map(|id| renamed(id.as_str(), pairing));
            (Field::Commitment, Pair { old, new: it.new.as_ref().map(ToString::to_string) })
        }
        ChangeKind::Wording { field, texts, .. } => (*field, optional(texts, canonical::text)),
        ChangeKind::Prose { field, texts, .. } => (*field, filled_prose(texts)),
        _ => return None,
    })
}

fn both<T>(pair: &Pair<T>, canonical: impl Fn(&T) -> String) -> Value {
    Pair { old: Some(canonical(&pair.old)), new: Some(canonical(&pair.new)) }
}

fn optional<T>(pair: &Pair<Option<T>>, canonical: impl Fn(&T) -> String) -> Value {
    Pair { old: pair.old.as_ref().map(&canonical), new: pair.new.as_ref().map(&canonical) }
}

fn filled<T>(pair: &Pair<Vec<T>>, canonical: impl Fn(&[T]) -> String) -> Value {
    let value = |it: &Vec<T>| (!it.is_empty()).then(|| canonical(it));
    Pair { old: value(&pair.old), new: value(&pair.new) }
}

fn filled_prose(pair: &Pair<Prose>) -> Value {
    let value = |it: &Prose| (!it.is_empty()).then(|| prose::canonical(it));
    Pair { old: value(&pair.old), new: value(&pair.new) }
}

/// The id of a commitment of the old version in the new one.
pub(super) fn renamed(id: &str, pairing: &Pairing) -> String {
    let subject = CommitmentId::parse(id).ok().map(Subject::Commitment);
    let new = subject.and_then(|it| Some(pairing.new_of(&it)?.commitment()?.to_string()));
    new.unwrap_or_else(|| id.to_owned())
}
