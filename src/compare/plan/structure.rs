//! What a plan is made of, in numbers: facts that hold whether or not its parts can be paired.

use crate::compare::plan::change::Pair;
use crate::compare::plan::parts;
use crate::model::fact::Text;
use crate::model::measure::Target;
use crate::model::version::Version;

/// What two versions are made of.
pub type Structure = Pair<Counts>;

/// How many there are in a version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Groups that are called what the edition calls its groups: themes, missions.
    pub groups: usize,
    /// Groups with a label of their own, in the order of the plan: "heading outside the themes".
    pub other_groups: Vec<Text>,
    /// Commitments.
    pub commitments: usize,
    /// Statements of all commitments.
    pub statements: usize,
    /// Measures of all commitments.
    pub measures: usize,
    /// Measures with a number to reach.
    pub numeric: usize,
    /// Commitments with a state in the place of measures: "under review".
    pub without_measures: usize,
    /// Metrics of the framework.
    pub metrics: usize,
    /// Sections of prose.
    pub sections: usize,
}

impl Counts {
    /// Counts what a version is made of.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        let measures = version.commitments.iter().flat_map(parts::measures);
        let targets: Vec<&Target> = measures.map(|(.., measure)| &measure.target).collect();
        let is_number =
            |target: &&&Target| matches!(target, Target::ChangeBy(..) | Target::Level(..));
        let numeric = targets.iter().filter(is_number).count();
        let states = version.commitments.iter().filter(|it| parts::state(it).is_some()).count();
        let other = version.groups.iter().filter_map(|group| group.label.clone());
        let other: Vec<Text> = other.collect();
        let priorities = version.framework.iter().flat_map(|framework| &framework.priorities);
        Self {
            groups: version.groups.len() - other.len(),
            other_groups: other,
            commitments: version.commitments.len(),
            statements: version.commitments.iter().map(|it| it.statements.len()).sum(),
            measures: targets.len(),
            numeric,
            without_measures: states,
            metrics: priorities.map(|priority| priority.metrics.len()).sum(),
            sections: version.sections.len(),
        }
    }
}
