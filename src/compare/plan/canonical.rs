//! Values in canonical words: equal exactly if readers see the same.
//!
//! Places in files, sources and certainty are no part of a value; neither is typography.

use crate::base::moment::Moment;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::words;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Absent;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::framework::DataSource;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Unit;
use crate::model::version::Figure;

pub(super) fn text(text: &Text) -> String {
    words::folded(text.as_str())
}

pub(super) fn moment(moment: &Moment) -> String {
    moment.to_string()
}

fn optional<T>(value: Option<&T>, canonical: impl Fn(&T) -> String) -> String {
    value.map(canonical).unwrap_or_default()
}

/// Parts that belong together; no part has the separator.
fn joined(parts: &[String]) -> String {
    parts.join("\u{1f}")
}

pub(super) fn stated<T>(stated: &Stated<T>, canonical: impl Fn(&T) -> String) -> String {
    match stated {
        Stated::As(value) => format!("is {}", canonical(value)),
        Stated::Absent(why) => absent(why),
    }
}

pub(super) fn absent(absent: &Absent) -> String {
    let note = optional(absent.note.as_ref(), text);
    let due = optional(absent.due.as_ref(), moment);
    joined(&[format!("absent {:?}", absent.state), note, due])
}

pub(super) fn measures(state: &MeasuresState) -> String {
    match state {
        MeasuresState::Listed(_) => "listed".to_owned(),
        MeasuresState::Absent(why) => absent(why),
        MeasuresState::None => "none".to_owned(),
    }
}

pub(super) fn unit(unit: &Unit) -> String {
    match unit {
        Unit::Words(words) => format!("words {}", text(words)),
        other => format!("{other:?}"),
    }
}

pub(super) fn quantity(quantity: &Quantity) -> String {
    joined(&[quantity.value.to_string(), unit(&quantity.unit)])
}

pub(super) fn target(target: &Target) -> String {
    match target {
        Target::ChangeBy(trend, by) => joined(&[format!("change {trend:?}"), quantity(by)]),
        Target::Level(bound, level) => joined(&[format!("level {bound:?}"), quantity(level)]),
        other => format!("{other:?}"),
    }
}

pub(super) fn trajectory(trajectory: &Trajectory) -> String {
    let Trajectory { start, step, end, by } = trajectory;
    joined(&[quantity(start), quantity(step), quantity(end), moment(by)])
}

pub(super) fn data_source(source: &DataSource) -> String {
    text(&source.printed)
}

pub(super) fn figure(figure: &Figure) -> String {
    let (qualifier, as_of) = (figure.qualifier.as_ref(), figure.as_of.as_ref());
    let number = [figure.value.to_string(), unit(&figure.unit)];
    joined(&[joined(&number), optional(qualifier, text), optional(as_of, text)])
}

pub(super) fn contact(contact: &Contact) -> String {
    joined(&[
        words::folded(&contact.value),
        optional(contact.of.as_ref(), text),
        optional(contact.valid_from.as_ref(), moment),
        optional(contact.valid_to.as_ref(), moment),
        optional(contact.note.as_ref(), text),
    ])
}

pub(super) fn person(person: &Person) -> String {
    joined(&[
        optional(person.name.as_ref(), text),
        optional(person.role.as_ref(), text),
        optional(person.from.as_ref(), moment),
        optional(person.to.as_ref(), moment),
    ])
}

pub(super) fn moments(moments: &[Moment]) -> String {
    joined(&moments.iter().map(moment).collect::<Vec<_>>())
}
