//! A version as a flat record of facts: what is compared, and nothing else.
//!
//! A fact is a field of a subject with a value in canonical words. Lists say in which order
//! subjects stand. Two versions are the same plan exactly if their records are equal; every
//! difference of two records is told by one change, which the laws check.
//!
//! Left out is what the site says *about* a version and not what the version says: where a fact
//! stands and how certain it is, other names in other sources, the site's title and introduction of
//! the version, its change note, the document and the facts that are reported about it.

use std::collections::BTreeMap;

use crate::base::id::CommitmentId;
use crate::base::id::GroupId;
use crate::compare::plan::subject::Subject;
use crate::model::version::VersionDateKind;

/// A version as facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// The facts of each subject.
    pub facts: BTreeMap<Subject, Facts>,
    /// The order in which subjects stand; no list is empty.
    pub lists: BTreeMap<List, Vec<Subject>>,
}

/// The facts of one subject. A field without value is left out.
pub type Facts = BTreeMap<Field, String>;

/// Lists whose order readers see.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The groups.
    Groups,
    /// The commitments of a group.
    Commitments(GroupId),
    /// The measures of a commitment.
    Measures(CommitmentId),
    /// The sections.
    Sections,
    /// The priorities of the framework.
    Priorities,
    /// The metrics of a priority.
    Metrics(usize),
}

/// A place in a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The list.
    pub list: List,
    /// The place in it, from 0.
    pub at: usize,
}

/// A subject with all its facts and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The subject.
    pub subject: Subject,
    /// Where it stands; absent for what stands in no list.
    pub place: Option<Place>,
    /// Its facts.
    pub facts: Facts,
}

/// The fields of subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The title of the plan as a version prints it.
    PlanTitle,
    /// Where a version stands in its life.
    Status,
    /// How much of its text is held.
    Held,
    /// Its dates of a kind.
    Date(VersionDateKind),
    /// A printed number.
    Number,
    /// A title.
    Title,
    /// A title for lists.
    ShortTitle,
    /// What the plan calls it.
    Label,
    /// A text of paragraphs.
    Prose,
    /// What stands in the place of measures.
    Measures,
    /// The sub-heading of a measure.
    SubGroup,
    /// A measure in a sentence.
    Text,
    /// A wording as printed.
    Printed,
    /// A target.
    Target,
    /// What is counted.
    Of,
    /// Who or where is meant.
    Scope,
    /// The survey or data set.
    MeasuredBy,
    /// A value from which change is counted.
    Baseline,
    /// A deadline.
    Due,
    /// Steps on the way.
    Trajectory,
    /// The commitment of a priority.
    Commitment,
    /// Where data come from.
    DataSource,
    /// The number of a figure with its unit, qualifier and date.
    Value,
    /// A remark.
    Note,
    /// A contact or a person.
    Person,
    /// The kind of a defect, what it concerns and how grave it is.
    Defect,
    /// How a defect should probably read.
    Reading,
    /// What is wrong, in plain words.
    Explanation,
}
