//! What an import understood: a plan without ids.

use crate::import::block::Block;
use crate::import::note::Place;

/// A version of a plan, in the order of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The title of the document, if it has one.
    pub title: Option<String>,
    /// Groups of commitments.
    pub groups: Vec<Group>,
    /// Commitments.
    pub commitments: Vec<Commitment>,
    /// Everything that is neither.
    pub sections: Vec<Section>,
    /// Tables of metrics by priority.
    pub framework: Option<Framework>,
}

/// A group of commitments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Where its heading stands.
    pub at: Place,
    /// Its number, as printed.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// What is said before its first commitment.
    pub(super) prose: Vec<Block>,
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Where it stands.
    pub at: Place,
    /// Its number, as printed.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Its group: a place in [`Draft::groups`].
    pub group: usize,
    /// Its measures.
    pub sets: Vec<MeasureSet>,
    /// Why there are no measures, where the document says so.
    pub absence: Option<Absence>,
    /// What is said about it.
    pub(super) prose: Vec<Block>,
}

/// Why a commitment has no measures, in words that the document uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// The state, as it is written in a file.
    pub state: &'static str,
    /// When they are promised: a date as it is written in a file.
    pub due: Option<String>,
    /// Where that stands.
    pub at: Place,
}

/// Measures that share a title or a deadline, or neither.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureSet {
    /// The shared title.
    pub title: Option<String>,
    /// The shared deadline, as it is written in a file.
    pub due: Option<String>,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// A measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Where it stands.
    pub at: Place,
    /// Its words.
    pub text: String,
    /// Its target, if the words leave no doubt.
    pub target: Option<Target>,
    /// What is counted.
    pub of: Option<String>,
    /// The value from which change is counted, as printed.
    pub baseline: Option<String>,
    /// By when, as it is written in a file.
    pub due: Option<String>,
}

/// A target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its kind, as it is written in a file.
    pub kind: &'static str,
    /// The number, with its digits as printed.
    pub value: Option<String>,
    /// Its unit, as it is written in a file.
    pub unit: Option<&'static str>,
}

/// A chapter of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Where its heading stands.
    pub at: Place,
    /// Its title.
    pub title: String,
    pub(super) prose: Vec<Block>,
}

/// A table of metrics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// Where it stands.
    pub at: Place,
    /// The heading above it.
    pub title: String,
    /// Its rows, by the first column.
    pub priorities: Vec<Priority>,
}

/// The metrics of a priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priority {
    /// Where it begins.
    pub at: Place,
    /// Its name.
    pub title: String,
    /// The commitment of that name: a place in [`Draft::commitments`].
    pub commitment: Option<usize>,
    /// The metrics.
    pub metrics: Vec<Metric>,
}

/// A metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metric {
    /// Where it stands.
    pub at: Place,
    /// Its name.
    pub title: String,
    /// Where its data come from, as printed.
    pub source: Option<String>,
}

impl Draft {
    /// All measures.
    pub fn measures(&self) -> impl Iterator<Item = &Measure> {
        let sets = self.commitments.iter().flat_map(|commitment| &commitment.sets);
        sets.flat_map(|set| &set.measures)
    }

    /// How many metrics there are.
    #[must_use]
    pub fn metrics(&self) -> usize {
        let priorities = self.framework.iter().flat_map(|framework| &framework.priorities);
        priorities.map(|priority| priority.metrics.len()).sum()
    }
}
