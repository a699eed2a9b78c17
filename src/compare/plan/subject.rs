//! What a change is about: a thing of a plan by its id, the same key on every page and in all data.

use crate::base::id::CommitmentId;
use crate::base::id::DefectId;
use crate::base::id::FigureId;
use crate::base::id::GroupId;
use crate::base::id::MeasureId;
use crate::base::id::MetricId;
use crate::base::id::SectionId;
use crate::model::commitment::StatementKind;
use crate::model::contact::Channel;

/// A thing of one version. Unique in the version.
///
/// The order of the type is no reading order; [`crate::compare::plan::change::Change::place`] is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The version as a whole.
    Version,
    /// A group.
    Group(GroupId),
    /// A commitment.
    Commitment(CommitmentId),
    /// A statement of a commitment: the how-manieth of its kind, from 0.
    Statement(CommitmentId, StatementKind, usize),
    /// A measure of a commitment.
    Measure(CommitmentId, MeasureId),
    /// A section of prose.
    Section(SectionId),
    /// The performance framework as a whole.
    Framework,
    /// A priority of the framework by its place, from 0: priorities have no ids.
    Priority(usize),
    /// A metric of the framework.
    Metric(MetricId),
    /// A figure that prose shows by its id.
    Figure(FigureId),
    /// A contact: the how-manieth of its channel, from 0.
    Contact(Channel, usize),
    /// A person by place, from 0.
    Person(usize),
    /// A defect of the source text.
    Defect(DefectId),
}

impl Subject {
    /// Whether it is a group, a commitment or a section: what has a page of its own.
    #[must_use]
    pub fn is_part(&self) -> bool {
        matches!(self, Self::Group(_) | Self::Commitment(_) | Self::Section(_))
    }

    /// The commitment that it is or belongs to.
    #[must_use]
    pub fn commitment(&self) -> Option<&CommitmentId> {
        match self {
            Self::Commitment(id) | Self::Statement(id, ..) | Self::Measure(id, _) => Some(id),
            _ => None,
        }
    }
}
