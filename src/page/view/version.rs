//! A version and its parts.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::change::ComparisonCard;
use crate::page::view::commitment::Commitment;
use crate::page::view::edition::GroupCard;
use crate::page::view::edition::VersionCard;
use crate::page::view::frame::Heading;
use crate::page::view::frame::Link;
use crate::page::view::frame::PageProvenance;
use crate::page::view::history::Changed;
use crate::page::view::part::Alias;
use crate::page::view::part::Citation;
use crate::page::view::part::Contact;
use crate::page::view::part::Defect;
use crate::page::view::part::Download;
use crate::page::view::part::OtherFormat;
use crate::page::view::part::Person;
use crate::page::view::part::Row;
use crate::page::view::sheet::Offered;

/// The page of a version.
#[derive(Debug, Clone, Serialize)]
pub struct Version {
    /// The version in short.
    pub card: VersionCard,
    /// What it is.
    pub introduction: Html,
    /// Dates, document, status.
    pub facts: Vec<Row>,
    /// Counts in words.
    pub counts: Vec<String>,
    /// Its groups with their commitments.
    pub groups: Vec<GroupCard>,
    /// Its sections.
    pub sections: Vec<Link>,
    /// Other views of it: whole text, measures, framework, figures, summary, defects.
    pub views: Vec<Link>,
    /// What sources report about it, where its text is not held.
    pub reported: Vec<ReportedFact>,
    /// People it names.
    pub people: Vec<Person>,
    /// Contacts as it printed them.
    pub contacts: Vec<Contact>,
    /// That they must not be used, where the body gives others now.
    pub contacts_warning: Option<String>,
    /// Files to download.
    pub downloads: Vec<Download>,
    /// Other forms of the version, web pages first; none where there are web pages only.
    pub formats: Vec<OtherFormat>,
    /// Its comparisons with other versions, that with the version before first.
    pub comparisons: Vec<ComparisonCard>,
    /// How many defects of the source are noted, in words.
    pub defects: Option<Link>,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// Something that a source reports.
#[derive(Debug, Clone, Serialize)]
pub struct ReportedFact {
    /// What it says.
    pub text: Html,
    /// "Inferred"; absent where the source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// The page of a group.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// What it is about.
    pub text: Html,
    /// The group with its commitments.
    pub card: GroupCard,
    /// Other names.
    pub also_called: Vec<Alias>,
    /// Defects of the source that concern it.
    pub defects: Vec<Defect>,
    /// What changed here since the version before.
    pub changed: Option<Changed>,
}

/// The page of a section, and a standing page.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Its text.
    pub text: Html,
    /// Defects of the source that concern it.
    pub defects: Vec<Defect>,
    /// What changed here since the version before; absent on standing pages.
    pub changed: Option<Changed>,
    /// "Last reviewed 22 November 2026", on standing pages.
    pub reviewed: Option<String>,
    /// Other forms of the page, on standing pages, web pages first; none where there are web pages only.
    pub formats: Vec<OtherFormat>,
}

/// The whole version on one page.
#[derive(Debug, Clone, Serialize)]
pub struct Whole {
    /// "Text held: …" and how to cite.
    pub facts: Vec<Row>,
    /// What it is.
    pub introduction: Html,
    /// Contents.
    pub contents: Vec<Heading>,
    /// Sections in order.
    pub sections: Vec<WholeSection>,
    /// Groups with their commitments in full.
    pub groups: Vec<WholeGroup>,
    /// Other forms of the version, web pages first; none where there are web pages only.
    pub formats: Vec<OtherFormat>,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// A section within the whole.
#[derive(Debug, Clone, Serialize)]
pub struct WholeSection {
    /// `id` of its heading.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its own page.
    pub href: String,
    /// Its text, headings from level 3.
    pub text: Html,
    /// Where it stands.
    pub provenance: Option<PageProvenance>,
}

/// A group within the whole.
#[derive(Debug, Clone, Serialize)]
pub struct WholeGroup {
    /// `id` of its heading.
    pub id: String,
    /// "Theme 1".
    pub label: String,
    /// Its title.
    pub title: String,
    /// What it is about, headings from level 3.
    pub text: Html,
    /// Its commitments.
    pub commitments: Vec<WholeCommitment>,
}

/// A commitment within the whole.
#[derive(Debug, Clone, Serialize)]
pub struct WholeCommitment {
    /// `id` of its heading.
    pub id: String,
    /// Its title, with the number that the plan prints.
    pub title: String,
    /// Its own page.
    pub href: String,
    /// The rest; prose headings from level 4.
    pub commitment: Commitment,
    /// Where it stands.
    pub provenance: Option<PageProvenance>,
}

/// The summary made for printing: at most four sides of A4.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// "2013–17 · Revised plan, October 2013 · Printed from …".
    pub facts: Vec<Row>,
    /// What it is, in short.
    pub introduction: Html,
    /// Groups with their commitments and targets.
    pub groups: Vec<GroupCard>,
    /// How to reach the body now.
    pub contacts: Vec<Contact>,
    /// Other forms of the version, web pages first; none where there are web pages only.
    pub formats: Vec<OtherFormat>,
    /// The address of the version, in full where the site's address is known.
    pub address: String,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// The defects of a version's source.
#[derive(Debug, Clone, Serialize)]
pub struct Defects {
    /// All of them, gravest first.
    pub defects: Vec<Defect>,
    /// Counts by gravity, in words.
    pub counts: Vec<String>,
}
