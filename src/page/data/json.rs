//! A version as JSON, with a published schema; and the index of a site.

use serde::Serialize;

use crate::model::commitment::StatementKind;
use crate::model::fact::Provenance;
use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::format::FormatKind;
use crate::model::format::FormatPlace;
use crate::model::format::OtherFormat;
use crate::model::measure::Measure as ModelMeasure;
use crate::model::measure::Measures;
use crate::model::prose::Prose;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::data::change::ChangeSet;
use crate::page::data::change::change_set;
use crate::page::data::csv;
use crate::page::data::result;
use crate::page::data::shape::Absent;
use crate::page::data::shape::Commitment;
use crate::page::data::shape::Evidence;
use crate::page::data::shape::Figure;
use crate::page::data::shape::Format;
use crate::page::data::shape::Group;
use crate::page::data::shape::Measure;
use crate::page::data::shape::Metric;
use crate::page::data::shape::Section;
use crate::page::data::shape::SiteComparison;
use crate::page::data::shape::SiteIndex;
use crate::page::data::shape::SiteVersion;
use crate::page::data::shape::Statement;
use crate::page::data::shape::Value;
use crate::page::data::shape::Version;
use crate::page::data::shape::VersionDate;
use crate::page::data::sheets;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::formats;
use crate::page::pairs::Pair;
use crate::page::prose::FILES;
use crate::page::prose::Writer;

pub(super) fn evidence(provenance: &Provenance) -> Evidence {
    Evidence { source: csv::source(provenance), certainty: csv::certainty(provenance) }
}

fn absent(absent: &crate::model::fact::Absent) -> Absent {
    let state = match absent.state {
        State::NotStated => "not-stated",
        State::UnderReview => "under-review",
        State::ToBePublished => "to-be-published",
        State::NotHeld => "not-held",
        State::SharesCellAbove => "shares-cell-above",
        State::Placeholder => "placeholder",
        State::Redacted => "redacted",
        State::Withdrawn => "withdrawn",
    };
    Absent {
        state: state.to_owned(),
        note: absent.note.as_ref().map(|note| note.words.clone()),
        due: absent.due.as_ref().map(ToString::to_string),
    }
}

fn value<T>(stated: &Stated<T>, words: impl Fn(&T) -> String) -> Value {
    match stated {
        Stated::As(value) => Value::Stated { value: words(value) },
        Stated::Absent(why) => Value::Absent(absent(why)),
    }
}

/// A word of the model as editors write it: `InForce` is `in-force`.
pub(super) fn word(debug: &impl std::fmt::Debug) -> String {
    let mut word = String::new();
    for letter in format!("{debug:?}").chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

/// A version as JSON.
pub(super) fn version(cxs: &[Cx], at: InVersion) -> Vec<u8> {
    let (cx, version) = (&cxs[0], at.version);
    let writer = Writer::new(cx, &cx.route(PageKey::Version(at)), Some(at));
    let plain = |prose: &Prose| crate::markup::plain::text(prose, &writer);
    let dates = version.dates.iter().map(|date| VersionDate {
        kind: word(&date.kind),
        date: date.dated.date.to_string(),
        evidence: evidence(&date.dated.provenance),
    });
    let groups = version.groups.iter().map(|group| Group {
        id: group.id.to_string(),
        number: group.number.clone(),
        title: group.title.words.clone(),
        text: plain(&group.prose),
        evidence: evidence(&group.provenance),
    });
    let sections = version.sections.iter().map(|section| Section {
        id: section.id.to_string(),
        title: section.title.words.clone(),
        text: plain(&section.prose),
        evidence: evidence(&section.provenance),
    });
    let figures = version.figures.iter().map(|figure| Figure {
        id: figure.id.to_string(),
        label: figure.label.words.clone(),
        value: figure.value.to_string(),
        unit: csv::unit(&figure.unit),
        evidence: evidence(&figure.provenance),
    });
    bytes(&Version {
        edition: at.edition.id.to_string(),
        id: version.id.to_string(),
        plan: at.edition.title.words.clone(),
        title: version.title.words.clone(),
        status: word(&version.status),
        text: word(&version.held),
        language: cx.locale.lang().to_string(),
        page: cx.route(PageKey::Version(at)).to_string(),
        dates: dates.collect(),
        groups: groups.collect(),
        commitments: commitments(cx, at, &writer),
        sections: sections.collect(),
        metrics: metrics(at),
        figures: figures.collect(),
        formats: version.formats.iter().map(|it| format(cx, it)).collect(),
        results: result::of(at, &plain),
        sheets: sheets::of(cxs, at),
    })
}

fn format(cx: &Cx, format: &OtherFormat) -> Format {
    let (address, bytes) = match &format.place {
        FormatPlace::File(file, bytes) => (format!("{FILES}/{file}"), Some(*bytes)),
        FormatPlace::Web(address) => (address.clone(), None),
    };
    let made_from = match &format.of {
        None => "not-stated",
        Some(_) if cx.stale_formats.contains(&format.at) => "earlier",
        Some(_) => "this",
    };
    let language = match (&format.lang, format.kind) {
        (Some(lang), _) => lang.to_string(),
        // British Sign Language is a language of its own (ISO 639-3).
        (None, FormatKind::Bsl) => "bfi".to_owned(),
        (None, _) => cx.site.language().to_string(),
    };
    Format {
        kind: formats::kind(format.kind).0,
        title: format.title.as_ref().map(|title| title.words.clone()),
        address,
        bytes,
        language,
        made: format.made.to_string(),
        made_from,
    }
}

fn commitments(cx: &Cx, at: InVersion, writer: &Writer) -> Vec<Commitment> {
    let plain = |prose: &Prose| crate::markup::plain::text(prose, writer);
    let commitments = at.version.commitments.iter().enumerate();
    let commitment = |(place, commitment): (usize, &crate::model::commitment::Commitment)| {
        let statements = commitment.statements.iter().map(|statement| Statement {
            kind: match statement.kind {
                StatementKind::Success => "success",
                StatementKind::Delivery => "delivery",
                StatementKind::Measure => "measure",
            }
            .to_owned(),
            text: plain(&statement.prose),
            evidence: evidence(&statement.provenance),
        });
        Commitment {
            id: commitment.id.to_string(),
            number: commitment.number.clone(),
            group: commitment.group.to_string(),
            title: commitment.title.words.clone(),
            text: plain(&commitment.prose),
            statements: statements.collect(),
            measures: measures(&commitment.measures),
            measures_absent: match &commitment.measures {
                Measures::Absent(why, _) => Some(absent(why)),
                Measures::Listed(_) | Measures::None => None,
            },
            page: cx.route(PageKey::Commitment(at, commitment, place)).to_string(),
            evidence: evidence(&commitment.provenance),
        }
    };
    commitments.map(commitment).collect()
}

fn measures(measures: &Measures) -> Vec<Measure> {
    let Measures::Listed(groups) = measures else { return Vec::new() };
    let measure = |group: Option<&crate::model::fact::Text>, measure: &ModelMeasure| {
        let (target, quantity) = csv::kind(&measure.target);
        Measure {
            id: measure.id.to_string(),
            group: group.map(|title| title.words.clone()),
            text: measure.text.words.clone(),
            printed: measure.printed.as_ref().map(|printed| printed.words.clone()),
            target: target.to_owned(),
            value: quantity.map(|quantity| quantity.value.to_string()),
            unit: quantity.map(|quantity| csv::unit(&quantity.unit)),
            baseline: value(&measure.baseline, |text| text.words.clone()),
            due: value(&measure.due, ToString::to_string),
            evidence: evidence(&measure.provenance),
        }
    };
    groups
        .iter()
        .flat_map(|group| group.measures.iter().map(move |m| measure(group.title.as_ref(), m)))
        .collect()
}

fn metrics(at: InVersion) -> Vec<Metric> {
    let priorities = at.version.framework.iter().flat_map(|framework| &framework.priorities);
    let metrics = priorities.flat_map(|priority| {
        priority.metrics.iter().map(move |metric| Metric {
            id: metric.id.to_string(),
            priority: priority.title.words.clone(),
            commitment: priority.commitment.as_ref().map(ToString::to_string),
            title: metric.title.words.clone(),
            data_source: value(&metric.data_source, |source| source.printed.words.clone()),
            evidence: evidence(&metric.provenance),
        })
    });
    metrics.collect()
}

/// What the site has, with the digest of each version's data.
pub(super) fn site(cxs: &[Cx]) -> Vec<u8> {
    let cx = &cxs[0];
    let versions = key::versions(cx.site).map(|at| {
        let page = cx.route(PageKey::Version(at)).to_string();
        SiteVersion {
            edition: at.edition.id.to_string(),
            version: at.version.id.to_string(),
            title: at.version.title.words.clone(),
            status: word(&at.version.status),
            text: word(&at.version.held),
            data: format!("{page}data/{}", super::VERSION),
            page,
            sha256: digest(cx, at),
            sheets: sheets::of(cxs, at),
        }
    });
    bytes(&SiteIndex {
        title: cx.site.title.words.clone(),
        body: cx.site.body.names.first().map_or_else(String::new, |name| name.name.words.clone()),
        area: cx.site.body.area.words.clone(),
        licence: cx.site.licence.as_ref().map(|licence| licence.words.clone()),
        generator: cx.options.generator.clone(),
        versions: versions.collect(),
        comparisons: cx.comparisons.iter().map(|it| comparison(cxs, it.pair)).collect(),
    })
}

fn comparison(cxs: &[Cx], pair: Pair) -> SiteComparison {
    let name = |at: InVersion| format!("{}/{}", at.edition.id, at.version.id);
    SiteComparison {
        old: name(pair.old),
        new: name(pair.new),
        page: cxs[0].route(PageKey::Comparison(pair)).to_string(),
        sheets: sheets::of_pair(cxs, pair),
    }
}

fn digest(cx: &Cx, at: InVersion) -> String {
    let file = cx.data.of(at).iter().find(|file| file.name == super::VERSION);
    file.map_or_else(String::new, |file| file.digest.to_string())
}

/// The changes of a comparison as JSON.
pub(super) fn changes(cx: &Cx, compared: &Compared) -> Vec<u8> {
    bytes(&change_set(cx, compared))
}

/// The JSON Schema of the JSON of a comparison.
#[must_use]
pub fn changes_schema() -> Vec<u8> {
    bytes(&schemars::schema_for!(ChangeSet))
}

/// The JSON Schema of a version's JSON.
#[must_use]
pub fn version_schema() -> Vec<u8> {
    bytes(&schemars::schema_for!(Version))
}

fn bytes(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("these types have only texts as keys");
    bytes.push(b'\n');
    bytes
}
