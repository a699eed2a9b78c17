//! What changed within a thing that both versions have.

use crate::compare::plan::canonical;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::change::Renumbering;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::measure;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::parts;
use crate::compare::plan::prose;
use crate::compare::plan::record::Field;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::target;
use crate::compare::plan::target::Aim;
use crate::compare::plan::thing::Thing;
use crate::compare::plan::words;
use crate::compare::slip::Spelling;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Text;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::model::measure::Quantity;
use crate::model::prose::Prose;
use crate::model::version::Figure;
use crate::model::version::Version;

/// Collects the changes of one thing.
pub(super) struct Found<'a> {
    old: &'a Subject,
    new: &'a Subject,
    spelling: Spelling,
    drafts: Vec<Draft>,
}

impl<'a> Found<'a> {
    pub(super) fn new(old: &'a Subject, new: &'a Subject, spelling: Spelling) -> Self {
        Self { old, new, spelling, drafts: Vec::new() }
    }

    pub(super) fn push(&mut self, kind: ChangeKind) {
        self.drafts.push(Draft::both(self.old, self.new, kind));
    }

    /// Compares short texts.
    pub(super) fn text(&mut self, field: Field, old: Option<&Text>, new: Option<&Text>) {
        if old.map(canonical::text) != new.map(canonical::text) {
            let weight = words::weight(words_of(old), words_of(new), self.spelling);
            let texts = Pair { old: old.cloned(), new: new.cloned() };
            self.push(ChangeKind::Wording { field, texts, weight });
        }
    }

    /// Compares titles.
    fn title(&mut self, old: &Text, new: &Text) {
        if canonical::text(old) != canonical::text(new) {
            self.push(ChangeKind::Renamed(Pair { old: old.clone(), new: new.clone() }));
        }
    }

    /// Compares printed numbers.
    fn number(&mut self, old: Option<&String>, new: Option<&String>) {
        if old != new {
            let subject = Pair { old: self.old.clone(), new: self.new.clone() };
            let number = Pair { old: old.cloned(), new: new.cloned() };
            self.push(ChangeKind::Renumbered(vec![Renumbering { subject, number }]));
        }
    }

    /// Compares texts of paragraphs.
    pub(super) fn prose(&mut self, field: Field, old: &Prose, new: &Prose) {
        if prose::canonical(old) != prose::canonical(new) {
            let weight = prose::weight(old, new, self.spelling);
            let texts = Box::new(Pair { old: old.clone(), new: new.clone() });
            self.push(ChangeKind::Prose { field, texts, weight, entries: Vec::new() });
        }
    }

    fn version(&mut self, old: &Version, new: &Version) {
        self.text(Field::PlanTitle, old.plan_title.as_ref(), new.plan_title.as_ref());
        if old.status != new.status {
            self.push(ChangeKind::Status(Pair { old: old.status, new: new.status }));
        }
        if old.held != new.held {
            self.push(ChangeKind::Held(Pair { old: old.held, new: new.held }));
        }
        let (old, new) = (parts::dates(old), parts::dates(new));
        let mut kinds: Vec<_> = old.keys().chain(new.keys()).copied().collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            let of = |dates: &std::collections::BTreeMap<_, Vec<_>>| {
                dates.get(&kind).cloned().unwrap_or_default()
            };
            let moments = Pair { old: of(&old), new: of(&new) };
            if moments.old != moments.new {
                self.push(ChangeKind::Date(kind, moments));
            }
        }
    }

    fn priority(&mut self, old: &Priority, new: &Priority, pairing: &Pairing) {
        self.title(&old.title, &new.title);
        let tie = old.commitment.clone().map(Subject::Commitment);
        let tie = tie.map(|tie| pairing.new_of(&tie).cloned().unwrap_or(tie));
        if tie != new.commitment.clone().map(Subject::Commitment) {
            let commitments = Pair { old: old.commitment.clone(), new: new.commitment.clone() };
            self.push(ChangeKind::Tied(commitments));
        }
    }

    fn metric(&mut self, old: &Metric, new: &Metric) {
        self.title(&old.title, &new.title);
        let source = |it: &Metric| canonical::stated(&it.data_source, canonical::data_source);
        if source(old) != source(new) {
            let sources = Pair { old: old.data_source.clone(), new: new.data_source.clone() };
            self.push(ChangeKind::DataSource(Box::new(sources)));
        }
        self.prose(Field::Note, &old.note, &new.note);
    }

    fn figure(&mut self, old: &Figure, new: &Figure) {
        if canonical::figure(old) != canonical::figure(new) {
            let quantity =
                |it: &Figure| Quantity { value: it.value.clone(), unit: it.unit.clone() };
            let difference = target::difference(&quantity(old), &quantity(new), Aim::None);
            let figures = Pair { old: old.clone(), new: new.clone() };
            self.push(ChangeKind::Figure(Box::new(figures), difference));
        }
        self.text(Field::Label, Some(&old.label), Some(&new.label));
        self.text(Field::Note, old.note.as_ref(), new.note.as_ref());
    }

    fn contact(&mut self, old: &Contact, new: &Contact) {
        if canonical::contact(old) != canonical::contact(new) {
            self.push(ChangeKind::Contact(boxed(old, new)));
        }
    }

    fn person(&mut self, old: &Person, new: &Person) {
        if canonical::person(old) != canonical::person(new) {
            self.push(ChangeKind::Person(boxed(old, new)));
        }
    }
}

fn boxed<T: Clone>(old: &T, new: &T) -> Box<Pair<T>> {
    Box::new(Pair { old: old.clone(), new: new.clone() })
}

fn words_of(text: Option<&Text>) -> &str {
    text.map_or("", Text::as_str)
}

/// What changed within a thing of both versions; nothing for things of different kinds.
pub(super) fn drafts(
    cx: Cx,
    (old, was): (&Subject, Thing),
    (new, is): (&Subject, Thing),
) -> Vec<Draft> {
    let mut found = Found::new(old, new, cx.spelling);
    match (was, is) {
        (Thing::Version(old), Thing::Version(new)) => found.version(old, new),
        (Thing::Group(old), Thing::Group(new)) => {
            found.title(&old.title, &new.title);
            found.number(old.number.as_ref(), new.number.as_ref());
            found.text(Field::Label, old.label.as_ref(), new.label.as_ref());
            found.prose(Field::Prose, &old.prose, &new.prose);
        }
        (Thing::Commitment(old), Thing::Commitment(new)) => {
            found.title(&old.title, &new.title);
            found.number(old.number.as_ref(), new.number.as_ref());
            found.text(Field::ShortTitle, old.short_title.as_ref(), new.short_title.as_ref());
            found.prose(Field::Prose, &old.prose, &new.prose);
        }
        (Thing::Statement(old), Thing::Statement(new)) => {
            found.prose(Field::Prose, &old.prose, &new.prose);
        }
        (Thing::Measure(old, heading), Thing::Measure(new, other)) => {
            measure::compare(&mut found, (old, heading), (new, other));
        }
        (Thing::Section(old), Thing::Section(new)) => {
            found.title(&old.title, &new.title);
            found.prose(Field::Prose, &old.prose, &new.prose);
        }
        (Thing::Framework(old), Thing::Framework(new)) => {
            found.title(&old.title, &new.title);
            found.prose(Field::Prose, &old.prose, &new.prose);
        }
        (Thing::Priority(old), Thing::Priority(new)) => found.priority(old, new, cx.pairing),
        (Thing::Metric(old), Thing::Metric(new)) => found.metric(old, new),
        (Thing::Figure(old), Thing::Figure(new)) => found.figure(old, new),
        (Thing::Contact(old), Thing::Contact(new)) => found.contact(old, new),
        (Thing::Person(old), Thing::Person(new)) => found.person(old, new),
        (Thing::Defect(old), Thing::Defect(new)) => {
            found.text(Field::Printed, old.printed.as_ref(), new.printed.as_ref());
        }
        _ => {}
    }
    found.drafts
}
