//! Takes a version apart into facts.

use crate::compare::plan::canonical;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::parts;
use crate::compare::plan::prose;
use crate::compare::plan::record::Facts;
use crate::compare::plan::record::Field;
use crate::compare::plan::record::Record;
use crate::compare::plan::thing::Standing;
use crate::compare::plan::thing::Thing;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::fact::Text;
use crate::model::framework::Framework;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::model::measure::Measure;
use crate::model::prose::Prose;
use crate::model::version::Defect;
use crate::model::version::Figure;
use crate::model::version::Section;
use crate::model::version::Version;

impl Record {
    /// The facts of a version.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        Listed::of(version).record
    }

    pub(super) fn of_things(things: &[Standing]) -> Self {
        let mut record = Self::default();
        for Standing { subject, list, thing } in things {
            if let Some(list) = list {
                record.lists.entry(list.clone()).or_default().push(subject.clone());
            }
            record.facts.insert(subject.clone(), facts(*thing));
        }
        record
    }
}

fn facts(thing: Thing) -> Facts {
    match thing {
        Thing::Version(it) => plan(it),
        Thing::Group(it) => group(it),
        Thing::Commitment(it) => commitment(it),
        Thing::Statement(it) => prose_only(&it.prose),
        Thing::Measure(it, heading) => measure(it, heading),
        Thing::Section(it) => section(it),
        Thing::Framework(it) => framework(it),
        Thing::Priority(it) => priority(it),
        Thing::Metric(it) => metric(it),
        Thing::Figure(it) => figure(it),
        Thing::Contact(it) => Facts::from([(Field::Person, canonical::contact(it))]),
        Thing::Person(it) => Facts::from([(Field::Person, canonical::person(it))]),
        Thing::Defect(it) => defect(it),
    }
}

fn set_text(facts: &mut Facts, field: Field, text: Option<&Text>) {
    facts.extend(text.map(|text| (field, canonical::text(text))));
}

fn set_prose(facts: &mut Facts, field: Field, prose: &Prose) {
    if !prose.is_empty() {
        facts.insert(field, prose::canonical(prose));
    }
}

fn plan(version: &Version) -> Facts {
    let mut facts = Facts::from([
        (Field::Status, format!("{:?}", version.status)),
        (Field::Held, format!("{:?}", version.held)),
    ]);
    set_text(&mut facts, Field::PlanTitle, version.plan_title.as_ref());
    for (kind, moments) in parts::dates(version) {
        facts.insert(Field::Date(kind), canonical::moments(&moments));
    }
    facts
}

fn group(group: &Group) -> Facts {
    let mut facts = Facts::from([(Field::Title, canonical::text(&group.title))]);
    facts.extend(group.number.clone().map(|number| (Field::Number, number)));
    set_text(&mut facts, Field::Label, group.label.as_ref());
    set_prose(&mut facts, Field::Prose, &group.prose);
    facts
}

fn commitment(commitment: &Commitment) -> Facts {
    let state = canonical::measures(&MeasuresState::of(&commitment.measures));
    let mut facts =
        Facts::from([(Field::Title, canonical::text(&commitment.title)), (Field::Measures, state)]);
    facts.extend(commitment.number.clone().map(|number| (Field::Number, number)));
    set_text(&mut facts, Field::ShortTitle, commitment.short_title.as_ref());
    set_prose(&mut facts, Field::Prose, &commitment.prose);
    facts
}

fn measure(measure: &Measure, heading: Option<&Text>) -> Facts {
    let mut facts = Facts::from([
        (Field::Text, canonical::text(&measure.text)),
        (Field::Target, canonical::target(&measure.target)),
        (Field::Baseline, canonical::stated(&measure.baseline, canonical::text)),
        (Field::Due, canonical::stated(&measure.due, canonical::moment)),
    ]);
    set_text(&mut facts, Field::SubGroup, heading);
    set_text(&mut facts, Field::Printed, measure.printed.as_ref());
    set_text(&mut facts, Field::Of, measure.of.as_ref());
    set_text(&mut facts, Field::Scope, measure.scope.as_ref());
    set_text(&mut facts, Field::MeasuredBy, measure.measured_by.as_ref());
    let trajectory = measure.trajectory.as_ref().map(canonical::trajectory);
    facts.extend(trajectory.map(|trajectory| (Field::Trajectory, trajectory)));
    set_prose(&mut facts, Field::Note, &measure.note);
    facts
}

fn section(section: &Section) -> Facts {
    let mut facts = Facts::from([(Field::Title, canonical::text(&section.title))]);
    set_prose(&mut facts, Field::Prose, &section.prose);
    facts
}

fn metric(metric: &Metric) -> Facts {
    let source = canonical::stated(&metric.data_source, canonical::data_source);
    let mut facts =
        Facts::from([(Field::Title, canonical::text(&metric.title)), (Field::DataSource, source)]);
    set_prose(&mut facts, Field::Note, &metric.note);
    facts
}

fn figure(figure: &Figure) -> Facts {
    let mut facts = Facts::from([
        (Field::Label, canonical::text(&figure.label)),
        (Field::Value, canonical::figure(figure)),
    ]);
    set_text(&mut facts, Field::Note, figure.note.as_ref());
    facts
}

fn prose_only(prose: &Prose) -> Facts {
    let mut facts = Facts::new();
    set_prose(&mut facts, Field::Prose, prose);
    facts
}

fn framework(framework: &Framework) -> Facts {
    let mut facts = Facts::from([(Field::Title, canonical::text(&framework.title))]);
    set_prose(&mut facts, Field::Prose, &framework.prose);
    facts
}

fn priority(priority: &Priority) -> Facts {
    let mut facts = Facts::from([(Field::Title, canonical::text(&priority.title))]);
    let tie = priority.commitment.as_ref().map(ToString::to_string);
    facts.extend(tie.map(|tie| (Field::Commitment, tie)));
    facts
}

fn defect(defect: &Defect) -> Facts {
    let mut facts = Facts::new();
    set_text(&mut facts, Field::Printed, defect.printed.as_ref());
    facts
}
