//! The things of a version that have no ids of their own, or that stand in another, with their keys.

use std::collections::BTreeMap;

use crate::base::moment::Moment;
use crate::compare::plan::change::MeasuresState;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::commitment::Statement;
use crate::model::contact::Contact;
use crate::model::fact::Absent;
use crate::model::fact::Text;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::version::Version;
use crate::model::version::VersionDateKind;

impl MeasuresState {
    /// What stands in the place of measures.
    #[must_use]
    pub fn of(measures: &Measures) -> Self {
        match measures {
            Measures::Listed(groups) => {
                Self::Listed(groups.iter().map(|group| group.measures.len()).sum())
            }
            Measures::Absent(absent, _) => Self::Absent(absent.clone()),
            Measures::None => Self::None,
        }
    }
}

/// The statements of a commitment.
pub(super) fn statements(commitment: &Commitment) -> impl Iterator<Item = (Subject, &Statement)> {
    let statements = &commitment.statements;
    statements.iter().enumerate().map(|(place, statement)| {
        let kind = statement.kind;
        let before = statements[..place].iter().filter(|other| other.kind == kind).count();
        (Subject::Statement(commitment.id.clone(), kind, before), statement)
    })
}

/// The measures of a commitment with their sub-headings, in order.
pub(super) fn measures(
    commitment: &Commitment,
) -> impl Iterator<Item = (Subject, Option<&Text>, &Measure)> {
    let groups = match &commitment.measures {
        Measures::Listed(groups) => groups.as_slice(),
        Measures::Absent(..) | Measures::None => &[],
    };
    groups.iter().flat_map(|group| {
        group.measures.iter().map(|measure| {
            let subject = Subject::Measure(commitment.id.clone(), measure.id.clone());
            (subject, group.title.as_ref(), measure)
        })
    })
}

/// The contacts of a version.
pub(super) fn contacts(version: &Version) -> impl Iterator<Item = (Subject, &Contact)> {
    let contacts = &version.contacts;
    contacts.iter().enumerate().map(|(place, contact)| {
        let channel = contact.channel;
        let before = contacts[..place].iter().filter(|other| other.channel == channel).count();
        (Subject::Contact(channel, before), contact)
    })
}

/// The dates of a version by their kinds.
pub(super) fn dates(version: &Version) -> BTreeMap<VersionDateKind, Vec<Moment>> {
    let mut dates: BTreeMap<VersionDateKind, Vec<Moment>> = BTreeMap::new();
    for date in &version.dates {
        dates.entry(date.kind).or_default().push(date.dated.date.clone());
    }
    dates
}

/// Why a commitment has no measures, if it says so.
pub(super) fn state(commitment: &Commitment) -> Option<&Absent> {
    match &commitment.measures {
        Measures::Absent(absent, _) => Some(absent),
        Measures::Listed(_) | Measures::None => None,
    }
}
