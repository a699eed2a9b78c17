//! A version: the dated text of a plan, or the knowledge that there was one.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::id::CommitmentId;
use crate::base::id::DefectId;
use crate::base::id::DocumentId;
use crate::base::id::FigureId;
use crate::base::id::GroupId;
use crate::base::id::SectionId;
use crate::base::id::VersionId;
use crate::base::source_map::Span;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::event::Dated;
use crate::model::fact::Certainty;
use crate::model::fact::Provenance;
use crate::model::fact::Text;
use crate::model::format::OtherFormat;
use crate::model::framework::Framework;
use crate::model::lineage::Descent;
use crate::model::measure::Measure;
use crate::model::measure::Unit;
use crate::model::observation::Measured;
use crate::model::pack::Cover;
use crate::model::prose::Prose;

/// One dated version of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its id: the name of its folder.
    pub id: VersionId,
    /// Its title: "Revised plan, October 2013".
    pub title: Text,
    /// The title of the plan as this version printed it.
    pub plan_title: Option<Text>,
    /// Where it stands in its life.
    pub status: Status,
    /// Until when it must not be seen.
    pub embargo: Option<Embargo>,
    /// How much of its text the site holds.
    pub held: Held,
    /// The document that holds its text.
    pub document: Option<DocumentId>,
    /// Where an editor wrote the document.
    pub document_at: Span,
    /// How certain it is that the document is this version.
    pub document_certainty: Certainty,
    /// What it is, for residents; for a version whose text is not held, what others report.
    pub prose: Prose,
    /// Its dates, in the editor's order.
    pub dates: Vec<VersionDate>,
    /// What changed since the version before, in a sentence.
    pub change_note: Option<Text>,
    /// Facts that are reported about it.
    pub facts: Vec<ReportedFact>,
    /// The groups in the order of the plan.
    pub groups: Vec<Group>,
    /// The commitments in the order of the plan.
    pub commitments: Vec<Commitment>,
    /// The sections of prose in the order of the plan.
    pub sections: Vec<Section>,
    /// The performance framework.
    pub framework: Option<Framework>,
    /// Figures that prose shows by id.
    pub figures: Vec<Figure>,
    /// Contacts as this version printed them.
    pub contacts: Vec<Contact>,
    /// People as this version names them.
    pub people: Vec<Person>,
    /// The version in other forms, in the editor's order.
    pub formats: Vec<OtherFormat>,
    /// Defects of the source text.
    pub defects: Vec<Defect>,
    /// The requirements of a rule pack that it answers, as its editor says.
    pub covers: Vec<Cover>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

impl Version {
    /// Whether there is a text to read.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.held != Held::None
    }

    /// The measure that results are of; none for a metric, which has no target.
    #[must_use]
    pub fn measure(&self, of: &Measured) -> Option<&Measure> {
        let Measured::Measure(commitment, id) = of else { return None };
        let commitment = self.commitments.iter().find(|it| it.id == *commitment)?;
        commitment.all_measures().find(|measure| measure.id == *id)
    }

    /// The commitments of a group, in order.
    pub fn commitments_of<'a>(
        &'a self,
        group: &'a GroupId,
    ) -> impl Iterator<Item = &'a Commitment> {
        self.commitments.iter().filter(move |commitment| commitment.group == *group)
    }

    /// The defects that concern something, in order.
    pub fn defects_of<'a>(&'a self, about: &'a About) -> impl Iterator<Item = &'a Defect> {
        self.defects.iter().filter(move |defect| defect.about == *about)
    }
}

/// Where a version stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not adopted.
    Draft,
    /// Out for comment.
    Consultation,
    /// In force as first issued.
    Published,
    /// In force, changed since first issued.
    Revised,
    /// Replaced by a later version.
    Superseded,
    /// Taken back.
    Withdrawn,
}

/// Until when a version must not be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embargo {
    /// Up to the day before.
    Until(Date),
    /// Until the editor says otherwise.
    Open,
}

impl Embargo {
    /// Whether the version must not be seen on a day.
    #[must_use]
    pub fn holds_on(self, day: Date) -> bool {
        match self {
            Self::Until(date) => day < date,
            Self::Open => true,
        }
    }
}

/// How much of a version's text the site holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// The text itself.
    Full,
    /// All facts, in the site's own words.
    Digest,
    /// Nothing: only that it existed.
    None,
}

/// A date in the life of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionDate {
    /// What happened.
    pub kind: VersionDateKind,
    /// When, and who says so.
    pub dated: Dated,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What can happen to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VersionDateKind {
    /// It was written.
    Drafted,
    /// It was put to consultation.
    Consulted,
    /// It was put before a body.
    Presented,
    /// It was approved or decided.
    Approved,
    /// It was published.
    Published,
    /// It came into force.
    InForce,
    /// It was replaced or taken back.
    Ended,
}

/// Something that a source reports about a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedFact {
    /// What it says, in the site's own words.
    pub prose: Prose,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A section of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// Its title.
    pub title: Text,
    /// What it was or became in other versions, where its id does not say so.
    pub descent: Vec<Descent<SectionId>>,
    /// The requirements of a rule pack that it answers, as its editor says.
    pub covers: Vec<Cover>,
    /// Its text.
    pub prose: Prose,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A number that prose shows by its id, so that it is the same everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its id.
    pub id: FigureId,
    /// What it is.
    pub label: Text,
    /// The number as written.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// Words that the source puts before it: "over", "almost".
    pub qualifier: Option<Text>,
    /// The date or period that it is for.
    pub as_of: Option<Text>,
    /// More about it.
    pub note: Option<Text>,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// A defect of the source text: kept as printed, with a reading that corrects it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// Its id.
    pub id: DefectId,
    /// Its kind.
    pub kind: DefectKind,
    /// What the source prints.
    pub printed: Option<Text>,
    /// How it should probably read.
    pub reading: Option<Text>,
    /// What is wrong, in plain words.
    pub explanation: Text,
    /// What it concerns.
    pub about: About,
    /// Whether a text with it should not be published as final.
    pub gravity: Gravity,
    /// Where it stands.
    pub provenance: Provenance,
    /// Where an editor wrote it.
    pub at: Span,
}

/// What a defect concerns.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The version as a whole.
    Version,
    /// A group.
    Group(GroupId),
    /// A commitment.
    Commitment(CommitmentId),
    /// A section.
    Section(SectionId),
    /// The performance framework.
    Framework,
}

/// Kinds of defects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DefectKind {
    /// Dummy text where the real text should be.
    Placeholder,
    /// A number that differs from what is counted.
    Count,
    /// A question that was left in.
    Unresolved,
    /// Something that is announced and does not follow.
    Missing,
    /// The words say the opposite of what is meant.
    Sense,
    /// A sentence that does not end.
    Incomplete,
    /// A slip of spelling or grammar.
    Wording,
    /// Something that seems to stand in the wrong place.
    Misplaced,
    /// One thing under two names or forms.
    Inconsistent,
    /// A date that cannot be right.
    Date,
    /// Damage from taking the text out of its file.
    Extraction,
}

/// How grave a defect is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// Worth a note.
    Minor,
    /// Readers may be misled.
    Major,
    /// A final text must not have it.
    Blocking,
}
