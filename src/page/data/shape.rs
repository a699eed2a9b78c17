//! The shape of the JSON files; the schema is made from these types, so their doc comments are
//! written for those who use the files.

use schemars::JsonSchema;
use serde::Serialize;

use crate::page::data::result::Observation;
use crate::page::data::sheets::Sheet;

/// A version of a plan. Texts are plain words; dates are as editors write them.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Version {
    /// Id of the edition.
    pub(super) edition: String,
    /// Id of the version.
    #[serde(rename = "version")]
    pub(super) id: String,
    /// Title of the edition.
    pub(super) plan: String,
    /// Title of the version.
    pub(super) title: String,
    /// `draft`, `consultation`, `published`, `revised`, `superseded` or `withdrawn`.
    pub(super) status: String,
    /// How much of the text is held: `full`, `digest` or `none`.
    pub(super) text: String,
    /// Language of the texts: a BCP 47 tag.
    pub(super) language: String,
    /// Address of the page below the root of the site.
    pub(super) page: String,
    /// Dates in the life of the version.
    pub(super) dates: Vec<VersionDate>,
    /// Groups in the order of the plan.
    pub(super) groups: Vec<Group>,
    /// Commitments in the order of the plan.
    pub(super) commitments: Vec<Commitment>,
    /// Sections of prose in the order of the plan.
    pub(super) sections: Vec<Section>,
    /// Metrics of the performance framework.
    pub(super) metrics: Vec<Metric>,
    /// Figures that the texts use.
    pub(super) figures: Vec<Figure>,
    /// Other forms than web pages: Easy Read, a film in sign language. Left out if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) formats: Vec<Format>,
    /// What measures came to, as far as sources say. Left out if there is none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) results: Vec<Observation>,
    /// Files for paper and for readers of books. Left out if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sheets: Vec<Sheet>,
}

/// Another form of the version than web pages.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Format {
    /// `easy-read`, `bsl`, `audio`, `large-print`, `braille` or `video-captioned`.
    pub(super) kind: &'static str,
    /// Its own title, where it has one.
    pub(super) title: Option<String>,
    /// Address of the file below the root of the site, or a whole address of the web.
    pub(super) address: String,
    /// Size of the file in bytes; absent for an address of the web.
    pub(super) bytes: Option<usize>,
    /// Its language: a BCP 47 tag.
    pub(super) language: String,
    /// The day on which it was made.
    pub(super) made: String,
    /// Which text it was made from: `this`, `earlier` if the text has changed since, or `not-stated`.
    pub(super) made_from: &'static str,
}

/// A date in the life of the version.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct VersionDate {
    /// What happened: `drafted`, `published` and so on.
    pub(super) kind: String,
    /// When, as precisely as the source says.
    pub(super) date: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// Where a fact stands and how certain it is.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Evidence {
    /// Documents and places in them, separated by semicolons.
    pub(super) source: String,
    /// `stated`, `inferred` or `editor`.
    pub(super) certainty: String,
}

/// A group of commitments.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Group {
    /// Its id.
    pub(super) id: String,
    /// The number that the plan prints.
    pub(super) number: Option<String>,
    /// Its title.
    pub(super) title: String,
    /// What it is about.
    pub(super) text: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A commitment.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Commitment {
    /// Its id.
    pub(super) id: String,
    /// The number that the plan prints.
    pub(super) number: Option<String>,
    /// Id of its group.
    pub(super) group: String,
    /// Its title.
    pub(super) title: String,
    /// What is said about it.
    pub(super) text: String,
    /// Statements of fixed kinds.
    pub(super) statements: Vec<Statement>,
    /// How it is measured.
    pub(super) measures: Vec<Measure>,
    /// Why it has no measures, where the plan has a place for them.
    pub(super) measures_absent: Option<Absent>,
    /// Address of its page below the root of the site.
    pub(super) page: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A statement about a commitment.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Statement {
    /// `success`, `delivery` or `measure`.
    pub(super) kind: String,
    /// What it says.
    pub(super) text: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A measure.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Measure {
    /// Its id, unique in the commitment.
    pub(super) id: String,
    /// Title of the sub-group it is in.
    pub(super) group: Option<String>,
    /// The measure as a phrase.
    pub(super) text: String,
    /// As printed.
    pub(super) printed: Option<String>,
    /// Kind of target: `decrease-by`, `level` and so on; `none` if it is only watched.
    pub(super) target: String,
    /// The number with its digits as printed.
    pub(super) value: Option<String>,
    /// Its unit.
    pub(super) unit: Option<String>,
    /// The value from which change is counted, or why that is missing.
    pub(super) baseline: Value,
    /// By when, or why that is missing.
    pub(super) due: Value,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A value, or why it is missing: exactly one of the two.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Value {
    /// The value.
    Stated {
        /// The value.
        value: String,
    },
    /// Why it is missing.
    Absent(Absent),
}

/// Why a value is missing.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Absent {
    /// `not-stated`, `under-review`, `to-be-published`, `not-held`, `shares-cell-above`,
    /// `placeholder`, `redacted` or `withdrawn`.
    pub(super) state: String,
    /// More about it.
    pub(super) note: Option<String>,
    /// When the value is promised.
    pub(super) due: Option<String>,
}

/// A section of prose.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Section {
    /// Its id.
    pub(super) id: String,
    /// Its title.
    pub(super) title: String,
    /// Its text.
    pub(super) text: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A metric of the performance framework.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Metric {
    /// Its id.
    pub(super) id: String,
    /// The priority it stands under, as printed.
    pub(super) priority: String,
    /// Id of the commitment it belongs to.
    pub(super) commitment: Option<String>,
    /// Its name as printed.
    pub(super) title: String,
    /// Where the data come from, or why that is missing.
    pub(super) data_source: Value,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// A figure.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Figure {
    /// Its id.
    pub(super) id: String,
    /// What it is.
    pub(super) label: String,
    /// The number with its digits as printed.
    pub(super) value: String,
    /// Its unit.
    pub(super) unit: String,
    /// Where it stands.
    #[serde(flatten)]
    pub(super) evidence: Evidence,
}

/// The index of a site.
#[derive(Debug, Serialize)]
pub(super) struct SiteIndex {
    pub(super) title: String,
    pub(super) body: String,
    pub(super) area: String,
    pub(super) licence: Option<String>,
    pub(super) generator: String,
    pub(super) versions: Vec<SiteVersion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) comparisons: Vec<SiteComparison>,
}

/// A comparison in the index of a site; versions as `EDITION/VERSION`.
#[derive(Debug, Serialize)]
pub(super) struct SiteComparison {
    pub(super) old: String,
    pub(super) new: String,
    pub(super) page: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sheets: Vec<Sheet>,
}

/// A version in the index of a site.
#[derive(Debug, Serialize)]
pub(super) struct SiteVersion {
    pub(super) edition: String,
    pub(super) version: String,
    pub(super) title: String,
    pub(super) status: String,
    pub(super) text: String,
    pub(super) page: String,
    pub(super) data: String,
    pub(super) sha256: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sheets: Vec<Sheet>,
}
