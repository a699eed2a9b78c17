//! A topic followed through versions and editions: an editor's reading, and labelled as such.

use crate::base::id::CommitmentId;
use crate::base::id::GroupId;
use crate::base::id::MeasureId;
use crate::base::id::MetricId;
use crate::base::id::SectionId;
use crate::base::id::ThreadId;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;

/// A topic and where each version speaks of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its id.
    pub id: ThreadId,
    /// The topic, in a few words.
    pub title: Text,
    /// What an editor says about it.
    pub prose: Prose,
    /// The versions, earliest first, with the places in each.
    pub steps: Vec<ThreadStep>,
    /// Who says so. Certain is only what each place says; that they belong together is a reading.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What one version says about the topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadStep {
    /// The version.
    pub version: VersionKey,
    /// The places in it; empty exactly if it does not mention the topic.
    pub to: Vec<ThreadPlace>,
    /// Where an editor wrote them.
    pub to_at: Span,
    /// The search that found nothing, in a sentence. That a version does not mention a topic does
    /// not say that anything was dropped.
    pub not_mentioned: Option<Text>,
    /// More about it.
    pub note: Option<Text>,
    /// Why its values cannot be compared with those of the step before.
    pub not_comparable: Option<Text>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A place of a version that speaks of the topic.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThreadPlace {
    /// `group:ID`
    Group(GroupId),
    /// `commitment:ID`
    Commitment(CommitmentId),
    /// `measure:COMMITMENT/ID`
    Measure(CommitmentId, MeasureId),
    /// `metric:ID`
    Metric(MetricId),
    /// `section:ID`
    Section(SectionId),
}
