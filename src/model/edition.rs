//! An edition: the plan for one period, in dated versions.

use crate::base::date::Date;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::base::source_map::Span;
use crate::model::change::ReportedChange;
use crate::model::event::Event;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::observation::Series;
use crate::model::pack::PackName;
use crate::model::prose::Prose;
use crate::model::version::Version;

/// The plan for one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its id: the name of its folder.
    pub id: EditionId,
    /// Its title.
    pub title: Text,
    /// A shorter title for navigation: "2013–17".
    pub short_title: Text,
    /// The period it is for.
    pub period: Period,
    /// What it calls the levels of the plan.
    pub labels: Labels,
    /// What it is, for residents.
    pub prose: Prose,
    /// What is missing between the edition before and this one.
    pub gap_before: Option<Text>,
    /// What is missing after this edition.
    pub gap_after: Option<Text>,
    /// Its versions, earliest first.
    pub versions: Vec<Version>,
    /// Its events, earliest first.
    pub events: Vec<Event>,
    /// Changes that sources report, in the editor's order.
    pub changes: Vec<ReportedChange>,
    /// The rule pack that it is held against, if it is not that of the site.
    pub pack: Option<PackName>,
    /// What its measures came to, in the editor's order.
    pub results: Vec<Series>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Edition {
    /// The version that readers should see first: the latest that has a text, else the latest.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.has_text()).or(self.versions.last())
    }

    /// The results that are held against a version, in the editor's order.
    pub fn results_of<'a>(&'a self, version: &'a VersionId) -> impl Iterator<Item = &'a Series> {
        self.results.iter().filter(move |series| series.version == *version)
    }

    /// The nearest version before that one which has a text.
    #[must_use]
    pub fn text_before(&self, id: &VersionId) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.id < *id && version.has_text())
    }
}

/// The period of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// As readers should see it: "2024–2029".
    pub label: Text,
    /// First day, if the sources say.
    pub from: Option<Date>,
    /// Last day, if the sources say.
    pub to: Option<Date>,
    /// Where it stands.
    pub provenance: Provenance,
}

/// What an edition calls the levels of the plan. Where it says nothing, readers see the words of
/// the interface.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labels {
    /// Groups: "Theme", "Themes".
    pub group: Option<Label>,
    /// Commitments: "Strategic priority", "Strategic priorities".
    pub commitment: Option<Label>,
    /// Measures: "How this will be measured".
    pub measures: Option<Text>,
    /// Statements, where the edition has them.
    pub success: Option<Text>,
    /// See [`Labels::success`].
    pub delivery: Option<Text>,
    /// See [`Labels::success`].
    pub measure: Option<Text>,
}

/// A word for one and for many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// One of them.
    pub one: Text,
    /// Many of them.
    pub many: Text,
}
