//! A version from the files of its folder.

use rayon::prelude::*;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::id::VersionId;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::event::Dated;
use crate::model::framework::Framework;
use crate::model::version::About;
use crate::model::version::Defect;
use crate::model::version::Embargo;
use crate::model::version::Figure;
use crate::model::version::Gravity;
use crate::model::version::ReportedFact;
use crate::model::version::Section;
use crate::model::version::Version;
use crate::model::version::VersionDate;
use crate::read::commitment;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::folder::VersionFolder;
use crate::read::format;
use crate::read::framework;
use crate::read::lineage;
use crate::read::lineage::Around;
use crate::read::measure;
use crate::read::pack;
use crate::read::people;
use crate::read::raw::version as raw;
use crate::yaml::At;

const MISSING_FILE: Code = Code("missing-file");
const BAD_ABOUT: Code = Code("bad-about");

/// Reads what `version.yaml` says. Nothing if it is missing or unusable.
pub(super) fn read(
    sources: &SourceMap,
    id: &VersionId,
    folder: &VersionFolder,
) -> Outcome<Option<Version>> {
    let mut diagnostics = Diagnostics::default();
    if let (None, Some(any)) = (folder.version, folder.any) {
        let message = format!("the folder `{id}` has no file `version.yaml`");
        diagnostics.push(Diagnostic::error(MISSING_FILE, Span::start_of(any), message).with_help(
            "add `version.yaml` with `title`, `status` and `text`, or move the folder away",
        ));
    }
    let value = run(&mut diagnostics, sources, folder.version, |cx| header(cx, id)).flatten();
    Outcome { value, diagnostics }
}

/// Reads the other files of a version, even if there is no use for them: all mistakes are found in
/// one run.
pub(super) fn parts(
    sources: &SourceMap,
    folder: &VersionFolder,
    around: &Around,
    version: Option<Version>,
) -> Outcome<Option<Version>> {
    let mut diagnostics = Diagnostics::default();
    if let (None, [first, ..]) = (folder.groups, &folder.commitments[..]) {
        let at = Span::start_of(*first);
        let message = "this version has commitments, but no file `groups.yaml`";
        diagnostics.push(Diagnostic::error(MISSING_FILE, at, message).with_help(
            "add `groups.yaml` with a line `groups:` and, below it, `- id: …` and `title: …` of each group",
        ));
    }
    let parts = Parts {
        groups: run(&mut diagnostics, sources, folder.groups, |cx| commitment::groups(cx, around)),
        figures: run(&mut diagnostics, sources, folder.figures, figures),
        defects: run(&mut diagnostics, sources, folder.defects, defects),
        framework: run(&mut diagnostics, sources, folder.framework, framework::framework).flatten(),
        commitments: many(&mut diagnostics, sources, &folder.commitments, |cx| {
            commitment::commitment(cx, around)
        }),
        sections: many(&mut diagnostics, sources, &folder.sections, |cx| section(cx, around)),
    };
    let value = version.map(|version| parts.put_into(&mut diagnostics, version));
    Outcome { value, diagnostics }
}

/// What stands in the other files of a version.
struct Parts {
    groups: Option<Vec<Group>>,
    figures: Option<Vec<Figure>>,
    defects: Option<Vec<Defect>>,
    framework: Option<Framework>,
    commitments: Vec<Commitment>,
    sections: Vec<Section>,
}

impl Parts {
    fn put_into(self, diagnostics: &mut Diagnostics, version: Version) -> Version {
        let groups = self.groups.unwrap_or_default();
        let figures = self.figures.unwrap_or_default();
        let defects = self.defects.unwrap_or_default();
        Version {
            groups: unique(diagnostics, groups, |x| (x.id.clone(), x.at)),
            figures: unique(diagnostics, figures, |x| (x.id.clone(), x.at)),
            defects: unique(diagnostics, defects, |x| (x.id.clone(), x.at)),
            sections: unique(diagnostics, self.sections, |x| (x.id.clone(), x.at)),
            commitments: unique(diagnostics, self.commitments, |x| (x.id.clone(), x.at)),
            framework: self.framework,
            ..version
        }
    }
}

/// Reads one file, if there is one.
pub(super) fn run<T>(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    file: Option<FileId>,
    read: impl FnOnce(&mut Cx) -> T,
) -> Option<T> {
    let mut cx = Cx::new(sources, file?);
    let value = read(&mut cx);
    diagnostics.append(cx.diagnostics);
    Some(value)
}

/// Reads many files in parallel; values and diagnostics are in the order of the files.
pub(super) fn many<T: Send>(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    files: &[FileId],
    read: impl Fn(&mut Cx) -> Option<T> + Sync,
) -> Vec<T> {
    let outcomes: Vec<(Option<T>, Diagnostics)> = files
        .par_iter()
        .map(|file| {
            let mut cx = Cx::new(sources, *file);
            (read(&mut cx), cx.diagnostics)
        })
        .collect();
    let mut values = Vec::with_capacity(outcomes.len());
    for (value, found) in outcomes {
        values.extend(value);
        diagnostics.append(found);
    }
    values
}

fn header(cx: &mut Cx, id: &VersionId) -> Option<Version> {
    let decoded = cx.yaml::<raw::Version>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let title = cx.text(&raw.title, at.key("title"))?;
    Some(Version {
        id: id.clone(),
        title,
        plan_title: cx.optional(raw.plan_title.as_ref(), at.key("plan-title")),
        status: raw.status,
        embargo: embargo(cx, raw.embargo.as_ref(), at.key("embargo")),
        held: raw.text,
        document: raw.document.as_ref().and_then(|id| cx.id(id, at.key("document"))),
        document_at: at.key("document").span(),
        document_certainty: raw.document_certainty.unwrap_or_default(),
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        dates: dates(cx, raw.dates.as_deref().unwrap_or_default(), at.key("dates")),
        change_note: cx.optional(raw.change_note.as_ref(), at.key("change-note")),
        facts: facts(cx, raw.facts.as_deref().unwrap_or_default(), at.key("facts")),
        groups: Vec::new(),
        commitments: Vec::new(),
        sections: Vec::new(),
        framework: None,
        figures: Vec::new(),
        contacts: people::contacts(cx, raw.contacts.as_ref(), at.key("contacts")),
        people: people::people(cx, raw.people.as_ref(), at.key("people")),
        formats: format::formats(cx, raw.formats.as_ref(), at.key("formats")),
        defects: Vec::new(),
        covers: pack::covers(cx, raw.covers.as_ref(), at.key("covers")),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
        at: at.key("title").span(),
    })
}

/// A day, or `open`. What cannot be understood holds the version back: the safe mistake.
fn embargo(cx: &mut Cx, raw: Option<&String>, at: At) -> Option<Embargo> {
    let raw = raw?;
    if raw.trim() == "open" {
        return Some(Embargo::Open);
    }
    Some(cx.date(Some(raw), at).map_or(Embargo::Open, Embargo::Until))
}

fn dates(cx: &mut Cx, raw: &[raw::VersionDate], at: At) -> Vec<VersionDate> {
    let date = |(i, raw): (usize, &raw::VersionDate)| {
        let at = at.item(i);
        let date = cx.moment(&raw.date, at.key("date"))?;
        let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
        let dated = Dated { date, provenance };
        Some(VersionDate { kind: raw.kind, dated, at: at.key("date").span() })
    };
    raw.iter().enumerate().filter_map(date).collect()
}

fn facts(cx: &mut Cx, raw: &[raw::ReportedFact], at: At) -> Vec<ReportedFact> {
    let fact = |(i, raw): (usize, &raw::ReportedFact)| {
        let at = at.item(i);
        cx.text(&raw.text, at.key("text"))?;
        let prose = cx.prose(Some(&raw.text), at.key("text"));
        Some(ReportedFact {
            prose,
            provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        })
    };
    raw.iter().enumerate().filter_map(fact).collect()
}

fn section(cx: &mut Cx, around: &Around) -> Option<Section> {
    let (decoded, prose) = cx.page::<raw::Section>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
    let relatives = [
        raw.continues.as_ref(),
        raw.merged_into.as_ref(),
        raw.split_from.as_ref(),
        raw.renamed_from.as_ref(),
    ];
    let descent = lineage::descent(cx, around, relatives, at);
    let covers = pack::covers(cx, raw.covers.as_ref(), at.key("covers"));
    let at = at.key("id").span();
    Some(Section { id: id?, title: title?, descent, covers, prose, provenance, at })
}

fn figures(cx: &mut Cx) -> Vec<Figure> {
    let Some(decoded) = cx.yaml::<raw::Figures>() else { return Vec::new() };
    let at = decoded.at().key("figures");
    let figures = &decoded.value.figures;
    figures.iter().enumerate().filter_map(|(i, raw)| figure(cx, raw, at.item(i))).collect()
}

fn figure(cx: &mut Cx, raw: &raw::Figure, at: At) -> Option<Figure> {
    let id = cx.id(&raw.id, at.key("id"));
    let label = cx.text(&raw.label, at.key("label"));
    let unit = (raw.unit.as_deref(), at.key("unit"));
    let quantity = measure::quantity(cx, &raw.value, at.key("value"), unit.0, unit.1)?;
    Some(Figure {
        id: id?,
        label: label?,
        value: quantity.value,
        unit: quantity.unit,
        qualifier: cx.optional(raw.qualifier.as_ref(), at.key("qualifier")),
        as_of: cx.optional(raw.as_of.as_ref(), at.key("as-of")),
        note: cx.optional(raw.note.as_ref(), at.key("note")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}

fn defects(cx: &mut Cx) -> Vec<Defect> {
    let Some(decoded) = cx.yaml::<raw::Defects>() else { return Vec::new() };
    let at = decoded.at().key("defects");
    let defects = &decoded.value.defects;
    defects.iter().enumerate().filter_map(|(i, raw)| defect(cx, raw, at.item(i))).collect()
}

fn defect(cx: &mut Cx, raw: &raw::Defect, at: At) -> Option<Defect> {
    let id = cx.id(&raw.id, at.key("id"));
    let explanation = cx.text(&raw.explanation, at.key("explanation"));
    let about = about(cx, raw.about.as_deref().unwrap_or("version"), at.key("about"));
    Some(Defect {
        id: id?,
        kind: raw.kind,
        printed: cx.optional(raw.printed.as_ref(), at.key("printed")),
        reading: cx.optional(raw.reading.as_ref(), at.key("reading")),
        explanation: explanation?,
        about: about?,
        gravity: raw.gravity.unwrap_or(Gravity::Minor),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("about").span(),
    })
}

/// `version`, `framework`, or a part by kind and id.
pub(super) fn about(cx: &mut Cx, raw: &str, at: At) -> Option<About> {
    match raw.split_once(':') {
        None if raw == "version" => Some(About::Version),
        None if raw == "framework" => Some(About::Framework),
        Some(("group", id)) => cx.id(id, at).map(About::Group),
        Some(("commitment", id)) => cx.id(id, at).map(About::Commitment),
        Some(("section", id)) => cx.id(id, at).map(About::Section),
        _ => {
            let help = "write `version`, `framework`, `group:ID`, `commitment:ID` or `section:ID`";
            cx.error(BAD_ABOUT, at, format!("`{raw}` is no part of a version"), help);
            None
        }
    }
}
