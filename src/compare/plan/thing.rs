//! The things of a version in reading order, each with its subject and the list that it stands in.

use crate::compare::plan::parts;
use crate::compare::plan::record::List;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::commitment::Statement;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Text;
use crate::model::framework::Framework;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::model::measure::Measure;
use crate::model::version::Defect;
use crate::model::version::Figure;
use crate::model::version::Section;
use crate::model::version::Version;

/// A thing of a version.
#[derive(Debug, Clone, Copy)]
pub(super) enum Thing<'a> {
    Version(&'a Version),
    Group(&'a Group),
    Commitment(&'a Commitment),
    Statement(&'a Statement),
    /// With the sub-heading that it stands under.
    Measure(&'a Measure, Option<&'a Text>),
    Section(&'a Section),
    Framework(&'a Framework),
    Priority(&'a Priority),
    Metric(&'a Metric),
    Figure(&'a Figure),
    Contact(&'a Contact),
    Person(&'a Person),
    Defect(&'a Defect),
}

/// A thing with its subject and its list.
#[derive(Debug, Clone)]
pub(super) struct Standing<'a> {
    pub(super) subject: Subject,
    pub(super) list: Option<List>,
    pub(super) thing: Thing<'a>,
}

/// All things of a version in reading order: sections, then groups with their commitments, the
/// framework, figures, contacts, people, defects.
pub(super) fn all(version: &Version) -> Vec<Standing<'_>> {
    let mut things = vec![Standing::free(Subject::Version, Thing::Version(version))];
    things.extend(version.sections.iter().map(|section| Standing {
        subject: Subject::Section(section.id.clone()),
        list: Some(List::Sections),
        thing: Thing::Section(section),
    }));
    for group in &version.groups {
        things.push(Standing {
            subject: Subject::Group(group.id.clone()),
            list: Some(List::Groups),
            thing: Thing::Group(group),
        });
        version.commitments_of(&group.id).for_each(|it| add_commitment(&mut things, it));
    }
    version.framework.iter().for_each(|it| add_framework(&mut things, it));
    let figures = version.figures.iter();
    things.extend(
        figures.map(|figure| {
            Standing::free(Subject::Figure(figure.id.clone()), Thing::Figure(figure))
        }),
    );
    let contacts = parts::contacts(version);
    things.extend(contacts.map(|(subject, it)| Standing::free(subject, Thing::Contact(it))));
    let people = version.people.iter().enumerate();
    things.extend(people.map(|(at, it)| Standing::free(Subject::Person(at), Thing::Person(it))));
    let defects = version.defects.iter();
    things.extend(
        defects.map(|defect| {
            Standing::free(Subject::Defect(defect.id.clone()), Thing::Defect(defect))
        }),
    );
    things
}

impl<'a> Standing<'a> {
    fn free(subject: Subject, thing: Thing<'a>) -> Self {
        Self { subject, list: None, thing }
    }
}

fn add_commitment<'a>(things: &mut Vec<Standing<'a>>, commitment: &'a Commitment) {
    things.push(Standing {
        subject: Subject::Commitment(commitment.id.clone()),
        list: Some(List::Commitments(commitment.group.clone())),
        thing: Thing::Commitment(commitment),
    });
    let statements = parts::statements(commitment);
    things.extend(statements.map(|(subject, it)| Standing::free(subject, Thing::Statement(it))));
    things.extend(parts::measures(commitment).map(|(subject, heading, measure)| Standing {
        subject,
        list: Some(List::Measures(commitment.id.clone())),
        thing: Thing::Measure(measure, heading),
    }));
}

fn add_framework<'a>(things: &mut Vec<Standing<'a>>, framework: &'a Framework) {
    things.push(Standing::free(Subject::Framework, Thing::Framework(framework)));
    for (place, priority) in framework.priorities.iter().enumerate() {
        things.push(Standing {
            subject: Subject::Priority(place),
            list: Some(List::Priorities),
            thing: Thing::Priority(priority),
        });
        things.extend(priority.metrics.iter().map(|metric| Standing {
            subject: Subject::Metric(metric.id.clone()),
            list: Some(List::Metrics(place)),
            thing: Thing::Metric(metric),
        }));
    }
}
