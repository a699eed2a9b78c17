//! A commitment with measures of every kind.

use crate::page::view::commitment::AbsentMeasures;
use crate::page::view::commitment::Commitment;
use crate::page::view::commitment::Measure;
use crate::page::view::commitment::MeasureGroup;
use crate::page::view::commitment::Metric;
use crate::page::view::commitment::Statement;
use crate::page::view::part::Alias;
use crate::page::view::part::Defect;
use crate::render::sample::citations;
use crate::render::sample::history;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::result;
use crate::render::sample::row;

/// Domestic burglary, with what other commitments have added to it.
pub(super) fn commitment() -> Commitment {
    Commitment {
        label: "Strategic priority 12".to_owned(),
        full_title: Some(
            "To reduce domestic burglary and ensure a positive outcome for victims".to_owned(),
        ),
        group: link("Making Communities and Neighbourhoods Safer"),
        text: html(
            "<p>Burglary at home is one of the crimes that people fear most. The plan wants fewer \
             of them, more of them solved, and victims who are content with the service.</p>",
        ),
        statements: ["Success statement", "Delivery statement", "Measure of success"]
            .map(statement)
            .to_vec(),
        measures_title: "How this will be measured".to_owned(),
        measure_groups: vec![
            MeasureGroup {
                title: Some("Domestic burglary".to_owned()),
                due: Some("By December 2013".to_owned()),
                measures: vec![
                    measure("burglary", "Number of domestic burglaries", Some("13%"), "change"),
                    measure(
                        "outcome",
                        "Positive outcome rate for domestic burglary",
                        Some("25%"),
                        "level",
                    ),
                ],
            },
            MeasureGroup {
                title: None,
                due: None,
                measures: vec![measure("repeat", "Repeat missing person reports", None, "trend")],
            },
        ],
        measures_absent: None,
        metrics: metrics(),
        framework: Some(link("The whole performance framework")),
        metric_results: vec![result::measure("results-metric-a")],
        results: Some(link("Results")),
        outcome: "No result is in our sources, so we cannot say whether the targets were met."
            .to_owned(),
        also_called: vec![Alias {
            name: "Reduce domestic burglary".to_owned(),
            certainty: Some("Inferred".to_owned()),
            citations: citations(),
        }],
        defects: vec![defect("positive-outcome")],
        changed: Some(history::changed()),
    }
}

/// Serious sexual offences: measures under review.
pub(super) fn under_review() -> Commitment {
    Commitment {
        full_title: None,
        statements: Vec::new(),
        measure_groups: Vec::new(),
        measures_absent: Some(AbsentMeasures {
            label: "Under review".to_owned(),
            text: "The plan sets no target here. It says that the measures are under review, in \
                   line with guidance of the national inspectors."
                .to_owned(),
            citations: citations(),
        }),
        metrics: Vec::new(),
        metric_results: Vec::new(),
        also_called: Vec::new(),
        defects: Vec::new(),
        changed: None,
        ..commitment()
    }
}

pub(super) fn metrics() -> Vec<Metric> {
    let metric = |id: &str, title: &str, data_source: &str, kind: &str| Metric {
        id: id.to_owned(),
        title: title.to_owned(),
        data_source: data_source.to_owned(),
        data_source_link: (kind == "stated").then(|| link("Crime Survey")),
        data_source_kind: kind.to_owned(),
        note: html(if kind == "stated" { "" } else { "<p>The cell is empty in the source.</p>" }),
        citations: citations(),
    };
    vec![
        metric(
            "metric-burglary",
            "Residential burglary, recorded offences",
            "Force data",
            "stated",
        ),
        metric(
            "metric-solved",
            "Residential burglary, positive outcome rate",
            "Not stated",
            "absent",
        ),
    ]
}

pub(super) fn defect(id: &str) -> Defect {
    Defect {
        id: format!("defect-{id}"),
        kind: "Sense reversed".to_owned(),
        gravity: "major".to_owned(),
        gravity_label: "Changes the meaning".to_owned(),
        explanation: "The sentence says the opposite of the table beside it.".to_owned(),
        printed: Some("an increase in domestic burglary".to_owned()),
        reading: Some("a reduction in domestic burglary".to_owned()),
        about: Some(link("Domestic burglary")),
        citations: citations(),
    }
}

fn statement(label: &str) -> Statement {
    Statement {
        label: label.to_owned(),
        text: html("<p>Fewer homes are broken into, and victims hear what is being done.</p>"),
        certainty: label.starts_with("Measure").then(|| "The label is inferred".to_owned()),
        citations: citations(),
    }
}

fn measure(id: &str, text: &str, figure: Option<&str>, kind: &str) -> Measure {
    Measure {
        id: format!("measure-{id}"),
        text: text.to_owned(),
        figure: figure.map(ToOwned::to_owned),
        target: figure.map_or_else(
            || "Fewer".to_owned(),
            |figure| format!("{figure}, compared with the year before"),
        ),
        kind: kind.to_owned(),
        kind_label: figure.map_or("Direction only", |_| "Target with a number").to_owned(),
        printed: Some(format!("{} {text}", figure.unwrap_or("Reduce"))),
        rows: vec![
            row("Starting point", "Not stated", "absent"),
            row("Deadline", "Not stated", "absent"),
            row("Area", "Leicester, Leicestershire and Rutland", "stated"),
        ],
        note: html(""),
        results: Some(result::measure(&format!("results-{id}"))),
        certainty: None,
        citations: citations(),
    }
}
