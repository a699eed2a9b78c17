//! The plan's own two levels: groups, and the commitments in them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::id::CommitmentId;
use crate::base::id::GroupId;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::lineage::Descent;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::pack::Cover;
use crate::model::prose::Prose;

/// A group of commitments: a theme, a mission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The number that the plan prints, if any.
    pub number: Option<String>,
    /// Its name.
    pub title: Text,
    /// What the edition calls it, where it is not the edition's own word for a group.
    pub label: Option<Text>,
    /// Other names that the sources use for it.
    pub also_called: Vec<Alias>,
    /// What it was or became in other versions, where its id does not say so.
    pub descent: Vec<Descent<GroupId>>,
    /// What it is about.
    pub prose: Prose,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// Another name for the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name as printed.
    pub name: Text,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A promise of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Its id.
    pub id: CommitmentId,
    /// The number that the plan prints, if any.
    pub number: Option<String>,
    /// The group it is in.
    pub group: GroupId,
    /// Where an editor wrote the group.
    pub group_at: Span,
    /// Its title as the plan has it.
    pub title: Text,
    /// A shorter title for lists and navigation.
    pub short_title: Option<Text>,
    /// Other names that the sources use for it.
    pub also_called: Vec<Alias>,
    /// What it was or became in other versions, where its id does not say so.
    pub descent: Vec<Descent<CommitmentId>>,
    /// What is said about it.
    pub prose: Prose,
    /// Statements of fixed kinds, if the plan has them.
    pub statements: Vec<Statement>,
    /// How it is measured.
    pub measures: Measures,
    /// The requirements of a rule pack that it answers, as its editor says.
    pub covers: Vec<Cover>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Commitment {
    /// The measures over all sub-groups, in order.
    pub fn all_measures(&self) -> impl Iterator<Item = &Measure> {
        let groups = match &self.measures {
            Measures::Listed(groups) => groups.as_slice(),
            Measures::Absent(..) | Measures::None => &[],
        };
        groups.iter().flat_map(|group| &group.measures)
    }

    /// The short title, else the title.
    #[must_use]
    pub fn name(&self) -> &Text {
        self.short_title.as_ref().unwrap_or(&self.title)
    }
}

/// A statement about a commitment: what success is, what is done, how it is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its kind.
    pub kind: StatementKind,
    /// What it says.
    pub prose: Prose,
    /// Where it stands, and whether its kind is inferred.
    pub provenance: Provenance,
}

/// Kinds of statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// What is to be achieved.
    Success,
    /// What is to be done.
    Delivery,
    /// How it will be seen to work.
    Measure,
}
