//! Results of every kind.

use crate::page::view::result::Beside;
use crate::page::view::result::MeasureResults;
use crate::page::view::result::ResultPart;
use crate::page::view::result::ResultRow;
use crate::page::view::result::Results;
use crate::render::sample::citations;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::texts;

pub(super) fn results() -> Results {
    Results {
        counts: texts(&["Met: 1", "Withheld: 1"]),
        none: Some("No result is in our sources.".to_owned()),
        parts: vec![ResultPart {
            id: "results-burglary".to_owned(),
            title: "Domestic burglary".to_owned(),
            link: Some(link("Domestic burglary")),
            measures: vec![measure("results-burglary-fall")],
        }],
        without: Some("3 of 5 measures have no result in our sources.".to_owned()),
        measures: vec![link("Measures and targets")],
        downloads: Vec::new(),
    }
}

pub(super) fn measure(id: &str) -> MeasureResults {
    MeasureResults {
        id: id.to_owned(),
        title: "Domestic burglaries".to_owned(),
        target: "A fall of 13%".to_owned(),
        due: Some("By March 2017".to_owned()),
        chart: Some(html("<svg role=\"img\" aria-label=\"Trend\" viewBox=\"0 0 1 1\"></svg>")),
        legend: texts(&["Dashed line: the target"]),
        rows: vec![row("met", None), row("redacted", Some("The numbers say the opposite."))],
        notes: texts(&["A year such as 2014/15 is a financial year."]),
    }
}

fn row(kind: &str, contradiction: Option<&str>) -> ResultRow {
    ResultRow {
        period: "2014/15".to_owned(),
        value: "A fall of 14%".to_owned(),
        value_kind: "stated".to_owned(),
        count: Some("1,010 of 2,000 homes".to_owned()),
        compared: vec![Beside {
            text: "Starting point, 2012/13: 1,161".to_owned(),
            certainty: None,
            citations: citations(),
        }],
        verdict: kind.to_owned(),
        verdict_kind: kind.to_owned(),
        basis: "The source says so".to_owned(),
        contradiction: contradiction.map(ToOwned::to_owned),
        note: html("<p>A note.</p>"),
        certainty: Some("our reading".to_owned()),
        citations: citations(),
    }
}
