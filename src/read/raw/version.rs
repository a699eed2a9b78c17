//! `EDITION/VERSION/version.yaml`, `groups.yaml`, `figures.yaml`, `defects.yaml`, and the front
//! matter of `sections/*.md`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::contact::Channel;
use crate::model::fact::Certainty;
use crate::model::version::DefectKind;
use crate::model::version::Gravity;
use crate::model::version::Held;
use crate::model::version::Status;
use crate::model::version::VersionDateKind;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::format::OtherFormat;
use crate::read::raw::lineage::Relatives;

/// `version.yaml`: one dated version. The name of the folder is the id of the version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Version {
    /// Its title: `Revised plan, October 2013`.
    pub title: String,
    /// The title of the plan as this version printed it.
    pub plan_title: Option<String>,
    /// Where it stands in its life.
    pub status: Status,
    /// Not before which day it may be seen, `YYYY-MM-DD`, or `open` for as long as this line stands.
    /// Until then it is left out of the site, unless it is built with `--drafts`.
    pub embargo: Option<String>,
    /// How much of its text is held: `full`, `digest` (all facts, in your own words) or `none`.
    pub text: Held,
    /// The document that holds its text.
    pub document: Option<String>,
    /// How certain it is that the document is this version: `stated` if left out.
    pub document_certainty: Option<Certainty>,
    /// What it is, for residents, in Markdown; for a version whose text is not held, what others
    /// report about it.
    pub introduction: Option<String>,
    /// Its dates.
    pub dates: Option<Vec<VersionDate>>,
    /// What changed since the version before, in a sentence.
    pub change_note: Option<String>,
    /// Facts that are reported about it, where its text is not held.
    pub facts: Option<Vec<ReportedFact>>,
    /// Contacts as this version printed them.
    pub contacts: Option<Vec<Contact>>,
    /// People as this version names them.
    pub people: Option<Vec<Person>>,
    /// The version in other forms: Easy Read, a film in sign language, audio.
    pub formats: Option<Vec<OtherFormat>>,
    /// The requirements of the rule pack that it answers: a list of their ids.
    pub covers: Option<Vec<String>>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// A date in the life of a version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VersionDate {
    /// What happened.
    pub kind: VersionDateKind,
    /// A date of any precision: `2013-03-25`, `2013-03`, `by 2013-10-29`.
    pub date: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// Something that a source reports about a version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReportedFact {
    /// What it says, in your own words, in Markdown.
    pub text: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// One way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// The way.
    pub channel: Channel,
    /// The address, number or name, as printed; use `|` for several lines.
    pub value: String,
    /// Who is reached, where it is not the body itself.
    pub of: Option<String>,
    /// From when it held: a date of any precision.
    pub valid_from: Option<String>,
    /// Until when it held: a date of any precision.
    pub valid_to: Option<String>,
    /// More about it, in a sentence.
    pub note: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// A person in a role. Leave out the name of anyone who is not a public office holder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// The name.
    pub name: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// From when: a date of any precision.
    pub from: Option<String>,
    /// Until when: a date of any precision.
    pub to: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
}

/// `groups.yaml`: the groups of a version in the order of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Groups {
    /// The groups.
    pub groups: Vec<Group>,
}

/// A group of commitments.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// Its id: keep it from version to version, whatever the title becomes.
    pub id: String,
    /// The number that the plan prints, if any.
    pub number: Option<String>,
    /// Its name.
    pub title: String,
    /// What this one is called, where it is not the edition's own word for a group.
    pub label: Option<String>,
    /// Other names that the sources use for it.
    pub also_called: Option<Vec<Alias>>,
    /// What it continues in the version before: `ID`, `EDITION/VERSION/ID`, or a list of such.
    pub continues: Option<Relatives>,
    /// What it became a part of in the version after: as for `continues`.
    pub merged_into: Option<Relatives>,
    /// What it was a part of in the version before: as for `continues`.
    pub split_from: Option<Relatives>,
    /// Its id in the version before, where that was another one: as for `continues`.
    pub renamed_from: Option<Relatives>,
    /// What it is about, in Markdown.
    pub introduction: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// Another name for the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Alias {
    /// The name as printed.
    pub name: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is that both are the same: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// The front matter of a section.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    /// Its id: keep it from version to version.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it continues in the version before: `ID`, `EDITION/VERSION/ID`, or a list of such.
    pub continues: Option<Relatives>,
    /// What it became a part of in the version after: as for `continues`.
    pub merged_into: Option<Relatives>,
    /// What it was a part of in the version before: as for `continues`.
    pub split_from: Option<Relatives>,
    /// Its id in the version before, where that was another one: as for `continues`.
    pub renamed_from: Option<Relatives>,
    /// The requirements of the rule pack that it answers: a list of their ids.
    pub covers: Option<Vec<String>>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// `figures.yaml`: numbers that prose shows by id, as `{{figure:ID}}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figures {
    /// The figures.
    pub figures: Vec<Figure>,
}

/// A number that is the same everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figure {
    /// Its id.
    pub id: String,
    /// What it is.
    pub label: String,
    /// The number with its digits as printed, without commas: `173.8750`.
    pub value: String,
    /// Its unit: `percent`, `percentage-point`, `pounds`, `million-pounds`, `number`, `not-stated`,
    /// or words.
    pub unit: Option<String>,
    /// Words that the source puts before it: `over`, `almost`.
    pub qualifier: Option<String>,
    /// The date or period that it is for, in words.
    pub as_of: Option<String>,
    /// More about it, in a sentence.
    pub note: Option<String>,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}

/// `defects.yaml`: defects of the source text, kept as printed and explained.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Defects {
    /// The defects.
    pub defects: Vec<Defect>,
}

/// A defect of the source text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Defect {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: DefectKind,
    /// How grave it is: `minor` if left out.
    pub gravity: Option<Gravity>,
    /// What it concerns: `version` (if left out), `framework`, `group:ID`, `commitment:ID` or
    /// `section:ID`.
    pub about: Option<String>,
    /// What the source prints, as briefly as possible.
    pub printed: Option<String>,
    /// How it should probably read.
    pub reading: Option<String>,
    /// What is wrong, in a plain sentence.
    pub explanation: String,
    /// Where it stands: `DOCUMENT, PLACE`, or a list of such.
    pub source: Option<OneOrMany>,
    /// How certain it is: `stated` if left out.
    pub certainty: Option<Certainty>,
}
