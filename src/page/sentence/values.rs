//! The values of a change, before and after, in words.

use crate::base::moment::Moment;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::change::Pair as Both;
use crate::compare::plan::change::Renumbering;
use crate::compare::plan::record::Field;
use crate::compare::plan::record::Place;
use crate::compare::plan::subject::Subject;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::measure::Quantity;
use crate::model::version::Figure;
use crate::model::version::Held;
use crate::model::version::Status;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;
use crate::page::sentence::target;
use crate::page::view::change::ValueChange;
use crate::page::words::capital;
use crate::page::words::date_label;
use crate::page::words::held_label;
use crate::page::words::status_label;

/// A value and whether there is one: `stated` or `absent`.
type Worded = (String, &'static str);

/// The values of a change; none for what is told by its sentence alone.
#[must_use]
pub fn of(cx: &Cx, pair: Pair, change: &Change) -> Vec<ValueChange> {
    let row = |message: &str, old: Worded, new: Worded| row(cx.t(message), old, new);
    match &change.kind {
        ChangeKind::Renumbered(run) => run.iter().map(|it| renumbered(cx, pair.new, it)).collect(),
        ChangeKind::Renamed(it) => {
            vec![row("row-name", text(cx, Some(&it.old)), text(cx, Some(&it.new)))]
        }
        ChangeKind::Reordered(it) => {
            vec![row("row-position", position(cx, &it.old), position(cx, &it.new))]
        }
        ChangeKind::Moved(it) => {
            let name = |at: InVersion, place: &Place| stated(cx.list_name(at, &place.list));
            vec![row("row-place-in-plan", name(pair.old, &it.old), name(pair.new, &it.new))]
        }
        ChangeKind::Regrouped(it) => {
            vec![row("row-heading", text(cx, it.old.as_ref()), text(cx, it.new.as_ref()))]
        }
        ChangeKind::Target(it) => {
            let (old, new) = (cx.target(&it.target.old), cx.target(&it.target.new));
            let difference = target::difference(cx, it);
            vec![ValueChange { difference, ..row("target", stated(old), stated(new)) }]
        }
        ChangeKind::State(it) => {
            vec![row("measures", state(cx, &it.state.old), state(cx, &it.state.new))]
        }
        ChangeKind::Baseline(it) => {
            let words = |it: &Stated<Text>| cx.stated(it, |text| cx.say(text));
            vec![row("baseline", words(&it.old), words(&it.new))]
        }
        ChangeKind::Due(it, _) => {
            let words = |it: &Stated<Moment>| cx.stated(it, |due| cx.locale.moment(due));
            vec![row("deadline", words(&it.old), words(&it.new))]
        }
        ChangeKind::Trajectory(it) => {
            let words = |it: &Option<crate::model::measure::Trajectory>| {
                it.as_ref().map_or_else(|| none(cx), |it| stated(cx.trajectory(it)))
            };
            vec![row("row-trajectory", words(&it.old), words(&it.new))]
        }
        ChangeKind::Status(it) => {
            let words = |status: Status| stated(cx.t(status_label(status)));
            vec![row("row-status", words(it.old), words(it.new))]
        }
        ChangeKind::Held(it) => {
            let words = |held: Held| stated(cx.t(held_label(held)));
            vec![row("row-held", words(it.old), words(it.new))]
        }
        ChangeKind::Date(kind, it) => {
            vec![row(date_label(*kind), dates(cx, &it.old), dates(cx, &it.new))]
        }
        ChangeKind::Wording { field, texts, .. } => {
            let (old, new) = (text(cx, texts.old.as_ref()), text(cx, texts.new.as_ref()));
            vec![self::row(field_label(cx, *field), old, new)]
        }
        _ => of_things(cx, pair, change),
    }
}

/// The values of contacts, people, figures and metrics.
fn of_things(cx: &Cx, pair: Pair, change: &Change) -> Vec<ValueChange> {
    match &change.kind {
        ChangeKind::Contact(it) => {
            let subject = change.subject();
            vec![row(
                capital(&cx.subject(pair.new, subject)),
                contact(cx, &it.old),
                contact(cx, &it.new),
            )]
        }
        ChangeKind::Person(it) => {
            vec![row(cx.t("row-person"), person(cx, &it.old), person(cx, &it.new))]
        }
        ChangeKind::Figure(it, difference) => vec![figure(cx, it, difference.as_ref())],
        ChangeKind::DataSource(it) => {
            let words = |it: &Stated<crate::model::framework::DataSource>| {
                cx.stated(it, |source| cx.say(&source.printed))
            };
            vec![row(cx.t("data-source"), words(&it.old), words(&it.new))]
        }
        ChangeKind::Tied(it) => {
            let words = |at: InVersion, id: &Option<crate::base::id::CommitmentId>| match id {
                Some(id) => stated(cx.subject(at, &Subject::Commitment(id.clone()))),
                None => none(cx),
            };
            vec![row(cx.t("row-tied"), words(pair.old, &it.old), words(pair.new, &it.new))]
        }
        _ => Vec::new(),
    }
}

fn renumbered(cx: &Cx, at: InVersion, it: &Renumbering) -> ValueChange {
    let number = |number: &Option<String>| match number {
        Some(number) => stated(number.clone()),
        None => (cx.t("no-number"), "absent"),
    };
    let label = capital(&cx.subject(at, &it.subject.new));
    row(label, number(&it.number.old), number(&it.number.new))
}

fn row(label: String, old: Worded, new: Worded) -> ValueChange {
    ValueChange {
        label,
        old: old.0,
        old_kind: old.1.to_owned(),
        new: new.0,
        new_kind: new.1.to_owned(),
        difference: None,
    }
}

fn stated(words: String) -> Worded {
    (words, "stated")
}

fn none(cx: &Cx) -> Worded {
    (cx.t("nothing-there"), "absent")
}

fn text(cx: &Cx, text: Option<&Text>) -> Worded {
    text.map_or_else(|| none(cx), |text| stated(cx.say(text)))
}

fn position(cx: &Cx, place: &Place) -> Worded {
    stated(cx.locale.tv("position", &[("place", (place.at + 1).to_string().into())]))
}

fn dates(cx: &Cx, dates: &[Moment]) -> Worded {
    let words: Vec<String> = dates.iter().map(|date| cx.locale.moment(date)).collect();
    if words.is_empty() { none(cx) } else { stated(cx.locale.list(&words)) }
}

fn state(cx: &Cx, state: &MeasuresState) -> Worded {
    match state {
        MeasuresState::Listed(count) => {
            stated(cx.locale.tv("state-listed", &[("count", (*count).into())]))
        }
        MeasuresState::Absent(absent) => (cx.absent(absent), "absent"),
        MeasuresState::None => (cx.t("measures-none"), "absent"),
    }
}

fn contact(cx: &Cx, contact: &Contact) -> Worded {
    let lines: Vec<&str> = contact.value.lines().collect();
    stated(cx.as_written(&lines.join(", ")))
}

fn person(cx: &Cx, person: &Person) -> Worded {
    let name = person.name.as_ref().map(|name| cx.as_written(&name.words));
    let role = person.role.as_ref().map(|role| cx.say(role));
    match (name, role) {
        (Some(name), Some(role)) => {
            let values = [("name", name.into()), ("role", role.into())];
            stated(cx.locale.tv("name-and-role", &values))
        }
        (Some(one), None) | (None, Some(one)) => stated(one),
        (None, None) => none(cx),
    }
}

fn figure(
    cx: &Cx,
    both: &Both<Figure>,
    difference: Option<&crate::compare::plan::change::Difference>,
) -> ValueChange {
    let words = |figure: &Figure| {
        let quantity = Quantity { value: figure.value.clone(), unit: figure.unit.clone() };
        let value = cx.quantity(&quantity);
        let mut words = match &figure.qualifier {
            Some(it) => {
                let values = [("qualifier", cx.say(it).into()), ("value", value.into())];
                cx.locale.tv("figure-qualified", &values)
            }
            None => value,
        };
        if let Some(as_of) = &figure.as_of {
            words = cx.locale.tv(
                "with-certainty",
                &[("text", words.into()), ("certainty", cx.say(as_of).into())],
            );
        }
        stated(words)
    };
    let difference = difference.map(|it| target::in_words(cx, it));
    let row = row(cx.say(&both.new.label), words(&both.old), words(&both.new));
    ValueChange { difference, ..row }
}

/// What a field is called.
#[must_use]
pub fn field_label(cx: &Cx, field: Field) -> String {
    cx.t(match field {
        Field::PlanTitle => "row-plan-title",
        Field::Status => "row-status",
        Field::Held => "row-held",
        Field::Date(kind) => date_label(kind),
        Field::Number => "number",
        Field::Title | Field::ShortTitle => "row-name",
        Field::Label => "field-label",
        Field::Prose => "field-prose",
        Field::Measures => "measures",
        Field::SubGroup => "row-heading",
        Field::Text => "measure",
        Field::Printed => "as-printed",
        Field::Target => "target",
        Field::Of => "row-of",
        Field::Scope => "row-scope",
        Field::MeasuredBy => "row-measured-by",
        Field::Baseline => "baseline",
        Field::Due => "deadline",
        Field::Trajectory => "row-trajectory",
        Field::Commitment => "row-tied",
        Field::DataSource => "data-source",
        Field::Value => "value",
        Field::Note => "note",
        Field::Person => "row-person",
        Field::Defect => "field-defect",
        Field::Reading => "probable-reading",
        Field::Explanation => "field-explanation",
    })
}
