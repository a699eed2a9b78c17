//! Tables as CSV (RFC 4180), readable by spreadsheets without harm.

use csv::Terminator;
use csv::WriterBuilder;

use crate::base::plural;
use crate::model::commitment::Commitment;
use crate::model::edition::Edition;
use crate::model::event::Dated;
use crate::model::fact::Certainty;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::framework::Framework;
use crate::model::measure::Bound;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::model::prose::Prose;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::data::change;
use crate::page::data::result;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::prose::Writer;

/// A table as bytes, with a byte order mark so that spreadsheets take it as UTF-8.
fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
    let why = "writing to memory does not fail, and all rows are as long as the head";
    writer.write_record(head).expect(why);
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).expect(why);
    }
    writer.flush().expect(why);
    drop(writer);
    bytes
}

/// Keeps a spreadsheet from taking a text as a formula (OWASP, "CSV Injection"): an apostrophe
/// before `=`, `+`, `@`, tab, return, and before `-` unless it begins a number.
fn harmless(cell: &str) -> String {
    let formula = match cell.as_bytes() {
        [b'=' | b'+' | b'@' | b'\t' | b'\r', ..] => true,
        [b'-', rest @ ..] => !rest.first().is_some_and(u8::is_ascii_digit),
        _ => false,
    };
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

pub(super) fn measures(cx: &Cx, at: InVersion) -> Vec<u8> {
    let head = [
        "edition",
        "version",
        "group",
        "number",
        "commitment",
        "title",
        "measure",
        "measure_group",
        "text",
        "as_printed",
        "target_kind",
        "target_value",
        "target_unit",
        "counted",
        "scope",
        "measured_by",
        "baseline",
        "deadline",
        "trajectory",
        "certainty",
        "source",
    ];
    let rows =
        at.version.commitments.iter().flat_map(|commitment| measure_rows(cx, at, commitment));
    table(&head, rows)
}

fn measure_rows(cx: &Cx, at: InVersion, commitment: &Commitment) -> Vec<Vec<String>> {
    let before = |measure: &str, group: &str| {
        let number = commitment.number.clone().unwrap_or_default();
        [at.edition.id.as_str(), at.version.id.as_str(), commitment.group.as_str(), &number]
            .into_iter()
            .chain([commitment.id.as_str(), &commitment.title.words, measure, group])
            .map(str::to_owned)
            .collect::<Vec<String>>()
    };
    match &commitment.measures {
        Measures::Listed(groups) => groups
            .iter()
            .flat_map(|group| {
                let title = group.title.as_ref().map_or("", |title| title.as_str());
                group.measures.iter().map(move |measure| (title, measure))
            })
            .map(|(title, measure)| {
                let mut row = before(measure.id.as_str(), title);
                row.extend(measure_cells(cx, measure));
                row
            })
            .collect(),
        Measures::Absent(absent, provenance) => {
            let mut row = before("", "");
            row.extend([cx.absent(absent), String::new(), "state".to_owned()]);
            row.extend(std::iter::repeat_n(String::new(), 8));
            row.extend([certainty(provenance), source(provenance)]);
            vec![row]
        }
        Measures::None => Vec::new(),
    }
}

fn measure_cells(cx: &Cx, measure: &Measure) -> Vec<String> {
    let words = |text: &Option<crate::model::fact::Text>| {
        text.as_ref().map_or_else(String::new, |text| text.words.clone())
    };
    let (kind, quantity) = kind(&measure.target);
    vec![
        measure.text.words.clone(),
        words(&measure.printed),
        kind.to_owned(),
        quantity.map_or_else(String::new, |quantity| quantity.value.to_string()),
        quantity.map_or_else(String::new, |quantity| unit(&quantity.unit)),
        words(&measure.of),
        words(&measure.scope),
        words(&measure.measured_by),
        cx.stated(&measure.baseline, |text| text.words.clone()).0,
        cx.stated(&measure.due, ToString::to_string).0,
        measure.trajectory.as_ref().map_or_else(String::new, |it| cx.trajectory(it)),
        certainty(&measure.provenance),
        source(&measure.provenance),
    ]
}

/// The kind of a target as editors write it, and its number.
pub(super) fn kind(target: &Target) -> (&'static str, Option<&Quantity>) {
    match target {
        Target::ChangeBy(Trend::Increase, quantity) => ("increase-by", Some(quantity)),
        Target::ChangeBy(Trend::Decrease, quantity) => ("decrease-by", Some(quantity)),
        Target::ChangeBy(Trend::Maintain, quantity) => ("maintain", Some(quantity)),
        Target::Level(Bound::AsPrinted, quantity) => ("level", Some(quantity)),
        Target::Level(Bound::AtLeast, quantity) => ("at-least", Some(quantity)),
        Target::Level(Bound::AtMost, quantity) => ("at-most", Some(quantity)),
        Target::Trend(Trend::Increase) => ("increase", None),
        Target::Trend(Trend::Decrease) => ("decrease", None),
        Target::Trend(Trend::Maintain) => ("maintain", None),
        Target::Milestone => ("milestone", None),
        Target::Deliverable => ("deliverable", None),
        Target::None => ("none", None),
    }
}

/// A unit as editors write it.
pub(super) fn unit(unit: &Unit) -> String {
    match unit {
        Unit::Percent => "percent",
        Unit::PercentagePoint => "percentage-point",
        Unit::Pounds => "pounds",
        Unit::MillionPounds => "million-pounds",
        Unit::Number => "number",
        Unit::NotStated => "not-stated",
        Unit::Words(words) => return plural::heading(words.as_str()),
    }
    .to_owned()
}

/// How certain a fact is, as editors write it.
pub(super) fn certainty(provenance: &Provenance) -> String {
    match provenance.certainty {
        Certainty::Stated => "stated",
        Certainty::Inferred => "inferred",
        Certainty::Editor => "editor",
    }
    .to_owned()
}

/// Where a fact stands, as editors write it.
pub(super) fn source(provenance: &Provenance) -> String {
    let places = provenance.citations.iter().map(|citation| match citation.place.as_str() {
        "" => citation.document.to_string(),
        place => format!("{}, {place}", citation.document),
    });
    places.collect::<Vec<_>>().join("; ")
}

pub(super) fn commitments(cx: &Cx, at: InVersion) -> Vec<u8> {
    let head = [
        "edition",
        "version",
        "group",
        "group_title",
        "number",
        "commitment",
        "title",
        "short_title",
        "measures",
        "certainty",
        "source",
    ];
    let rows = at.version.commitments.iter().map(|commitment| {
        let group = at.version.groups.iter().find(|group| group.id == commitment.group);
        let measures = match &commitment.measures {
            Measures::Listed(groups) => {
                groups.iter().map(|group| group.measures.len()).sum::<usize>().to_string()
            }
            Measures::Absent(absent, _) => cx.absent(absent),
            Measures::None => "0".to_owned(),
        };
        vec![
            at.edition.id.to_string(),
            at.version.id.to_string(),
            commitment.group.to_string(),
            group.map_or_else(String::new, |group| group.title.words.clone()),
            commitment.number.clone().unwrap_or_default(),
            commitment.id.to_string(),
            commitment.title.words.clone(),
            commitment.short_title.as_ref().map_or_else(String::new, |title| title.words.clone()),
            measures,
            certainty(&commitment.provenance),
            source(&commitment.provenance),
        ]
    });
    table(&head, rows)
}

pub(super) fn framework(cx: &Cx, framework: &Framework) -> Vec<u8> {
    let head = ["priority", "commitment", "metric", "title", "data_source", "certainty", "source"];
    let rows = framework.priorities.iter().flat_map(|priority| {
        priority.metrics.iter().map(|metric| {
            vec![
                priority.title.words.clone(),
                priority.commitment.as_ref().map_or_else(String::new, ToString::to_string),
                metric.id.to_string(),
                metric.title.words.clone(),
                cx.stated(&metric.data_source, |source| source.printed.words.clone()).0,
                certainty(&metric.provenance),
                source(&metric.provenance),
            ]
        })
    });
    table(&head, rows)
}

pub(super) fn figures(_cx: &Cx, at: InVersion) -> Vec<u8> {
    let head =
        ["figure", "label", "qualifier", "value", "unit", "as_of", "note", "certainty", "source"];
    let words = |text: &Option<crate::model::fact::Text>| {
        text.as_ref().map_or_else(String::new, |text| text.words.clone())
    };
    let rows = at.version.figures.iter().map(|figure| {
        vec![
            figure.id.to_string(),
            figure.label.words.clone(),
            words(&figure.qualifier),
            figure.value.to_string(),
            unit(&figure.unit),
            words(&figure.as_of),
            words(&figure.note),
            certainty(&figure.provenance),
            source(&figure.provenance),
        ]
    });
    table(&head, rows)
}

pub(super) fn results(cx: &Cx, at: InVersion) -> Vec<u8> {
    let writer = Writer::new(cx, &cx.route(PageKey::Results(at)), Some(at));
    let plain = |prose: &Prose| crate::markup::plain::text(prose, &writer);
    table(&result::HEAD, result::rows(at, &plain).into_iter())
}

pub(super) fn changes(cx: &Cx, compared: &Compared) -> Vec<u8> {
    let head = [
        "number",
        "class",
        "kind",
        "subject",
        "old_id",
        "new_id",
        "sentence",
        "field",
        "old",
        "new",
        "difference",
    ];
    table(&head, change::rows(&change::change_set(cx, compared)).into_iter())
}

pub(super) fn events(cx: &Cx, edition: &Edition) -> Vec<u8> {
    let head = [
        "event",
        "kind",
        "title",
        "planned",
        "event-date",
        "actual-date",
        "versions",
        "certainty",
        "source",
    ];
    let date = |dated: &Dated| dated.date.to_string();
    let rows = edition.events.iter().map(|event| {
        let planned: Vec<String> = event.planned.iter().map(date).collect();
        let actual = match &event.actual {
            Stated::As(dated) => date(dated),
            Stated::Absent(absent) => cx.unknown(absent),
        };
        let versions: Vec<&str> =
            event.versions.iter().map(crate::base::id::VersionId::as_str).collect();
        vec![
            event.id.to_string(),
            format!("{:?}", event.kind).to_lowercase(),
            event.title.words.clone(),
            planned.join("; "),
            event.planned.last().map(date).unwrap_or_default(),
            actual,
            versions.join("; "),
            certainty(&event.provenance),
            source(&event.provenance),
        ]
    });
    table(&head, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_no_formulas() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("+44 116", "'+44 116"),
            ("@LeicsPCC", "'@LeicsPCC"),
            ("-sum", "'-sum"),
            ("-13", "-13"),
            ("13%", "13%"),
        ] {
            assert_eq!(harmless(cell), safe);
        }
    }

    #[test]
    fn tables_are_for_spreadsheets() {
        let bytes = table(&["a", "b"], [vec!["x, y".to_owned(), "“z”".to_owned()]].into_iter());
        assert_eq!(String::from_utf8(bytes).unwrap(), "\u{FEFF}a,b\r\n\"x, y\",“z”\r\n");
    }
}
