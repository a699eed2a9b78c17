//! The plan of Lower Wending, a town that does not exist.

use std::sync::LazyLock;

use crate::base::decimal::Decimal;
use crate::base::diagnostic::Diagnostics;
use crate::base::id::EditionId;
use crate::base::id::FigureId;
use crate::base::id::Id;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::base::source_map::Span;
use crate::compare::plan::Side;
use crate::markup;
use crate::markup::origin::Origin;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::edition::Edition;
use crate::model::edition::Labels;
use crate::model::edition::Period;
use crate::model::fact::Certainty;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::measure::Bound;
use crate::model::measure::Measure;
use crate::model::measure::MeasureGroup;
use crate::model::measure::Measures;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Unit;
use crate::model::prose::Prose;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::model::version::Figure;
use crate::model::version::Held;
use crate::model::version::Section;
use crate::model::version::Status;
use crate::model::version::Version;

pub(in crate::compare) fn id<I: Id>(text: &str) -> I {
    I::parse(text).unwrap()
}

fn file() -> (FileId, SourcePath) {
    let path = SourcePath::parse("plan/plan.md").unwrap();
    let file = SourceFile { path: path.clone(), text: SourceText::Text("".into()) };
    let map = SourceMap::new(vec![file]);
    let (file, _) = map.files().next().unwrap();
    (file, path)
}

pub(in crate::compare) fn at() -> Span {
    Span::start_of(file().0)
}

pub(in crate::compare) fn text(words: &str) -> Text {
    Text { words: words.to_owned(), lang: None, at: at() }
}

pub(in crate::compare) fn prose(markdown: &str) -> Prose {
    let (file, path) = file();
    markup::parse(&mut Diagnostics::default(), markdown, Origin::At { file, offset: 0 }, &path)
}

pub(in crate::compare) fn source() -> Provenance {
    Provenance { citations: Vec::new(), certainty: Certainty::Stated }
}

pub(in crate::compare) fn number(value: &str, unit: Unit) -> Quantity {
    Quantity { value: Decimal::parse(value).unwrap(), unit }
}

/// A target of at least so many hundredths.
pub(in crate::compare) fn at_least(percent: &str) -> Target {
    Target::Level(Bound::AtLeast, number(percent, Unit::Percent))
}

pub(in crate::compare) fn measure(name: &str, words: &str, target: Target) -> Measure {
    Measure {
        id: id(name),
        renamed_from: None,
        renamed_from_at: at(),
        text: text(words),
        printed: None,
        target,
        of: None,
        scope: None,
        measured_by: None,
        baseline: Stated::not_stated(),
        due: Stated::not_stated(),
        trajectory: None,
        note: Prose::default(),
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn listed(measures: Vec<Measure>) -> Measures {
    Measures::Listed(vec![MeasureGroup { title: None, due: None, measures }])
}

pub(in crate::compare) fn group(name: &str, title: &str) -> Group {
    Group {
        id: id(name),
        number: None,
        title: text(title),
        label: None,
        also_called: Vec::new(),
        descent: Vec::new(),
        prose: Prose::default(),
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn commitment(name: &str, group: &str, title: &str) -> Commitment {
    Commitment {
        id: id(name),
        number: None,
        group: id(group),
        group_at: at(),
        title: text(title),
        short_title: None,
        also_called: Vec::new(),
        descent: Vec::new(),
        prose: Prose::default(),
        statements: Vec::new(),
        measures: Measures::None,
        covers: Vec::new(),
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn section(name: &str, title: &str, markdown: &str) -> Section {
    Section {
        id: id(name),
        title: text(title),
        descent: Vec::new(),
        covers: Vec::new(),
        prose: prose(markdown),
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn figure(name: &str, value: &str) -> Figure {
    Figure {
        id: id(name),
        label: text("Lamps in the streets"),
        value: Decimal::parse(value).unwrap(),
        unit: Unit::Number,
        qualifier: None,
        as_of: None,
        note: None,
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn version(name: &str) -> Version {
    Version {
        id: id(name),
        title: text("A version"),
        plan_title: None,
        status: Status::Draft,
        embargo: None,
        held: Held::Full,
        document: None,
        document_at: at(),
        document_certainty: Certainty::Stated,
        prose: Prose::default(),
        dates: Vec::new(),
        change_note: None,
        facts: Vec::new(),
        groups: Vec::new(),
        commitments: Vec::new(),
        sections: Vec::new(),
        framework: None,
        figures: Vec::new(),
        contacts: Vec::new(),
        people: Vec::new(),
        formats: Vec::new(),
        defects: Vec::new(),
        covers: Vec::new(),
        provenance: source(),
        at: at(),
    }
}

/// Two groups, two commitments with a measure each, a section, a figure.
pub(in crate::compare) fn plan(name: &str) -> Version {
    let mut lamps = commitment("lamps", "streets", "Light every street at night");
    lamps.measures = listed(vec![measure("lit", "Streets that are lit", at_least("85"))]);
    let mut otters = commitment("otters", "rivers", "Bring back the otters");
    otters.measures = listed(vec![measure("seen", "Otters seen in a year", Target::None)]);
    Version {
        groups: vec![group("streets", "Safer streets"), group("rivers", "Cleaner rivers")],
        commitments: vec![lamps, otters],
        sections: vec![section("foreword", "Foreword", "We will light the town.")],
        figures: vec![figure("lamps", "400")],
        ..version(name)
    }
}

pub(in crate::compare) fn edition(name: &str, versions: Vec<Version>) -> Edition {
    Edition {
        id: id(name),
        title: text("Plan for Lower Wending"),
        short_title: text("Wending"),
        period: Period { label: text("Some years"), from: None, to: None, provenance: source() },
        labels: Labels::default(),
        prose: Prose::default(),
        gap_before: None,
        gap_after: None,
        versions,
        events: Vec::new(),
        changes: Vec::new(),
        pack: None,
        results: Vec::new(),
        provenance: source(),
        at: at(),
    }
}

pub(in crate::compare) fn key(edition: &str, version: &str) -> VersionKey {
    (id::<EditionId>(edition), id(version))
}

/// That something is tied to a thing of another version.
pub(in crate::compare) fn descent<I: Id>(
    kind: DescentKind,
    of: VersionKey,
    name: &str,
) -> Descent<I> {
    Descent { kind, of, id: id(name), note: None, provenance: source(), at: at() }
}

/// A version of an edition, by its place.
pub(in crate::compare) fn side(edition: &Edition, place: usize) -> Side<'_> {
    // The plans of the tests are in English.
    static ENGLISH: LazyLock<Lang> = LazyLock::new(Lang::english);
    Side { edition, version: &edition.versions[place], resolve: &NoSite, lang: &ENGLISH }
}

/// A site without pages, in which all figures are 7.
struct NoSite;

impl Resolve for NoSite {
    fn link(&self, _: &Reference, _: Option<&str>) -> Option<Resolved> {
        None
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, _: &FigureId) -> Option<String> {
        Some("7".to_owned())
    }

    fn word(&self, _: Word) -> &'static str {
        "Word"
    }
}
