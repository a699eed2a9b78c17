//! Pages of a version.

use crate::page::view::View;
use crate::page::view::edition::CommitmentCard;
use crate::page::view::edition::GroupCard;
use crate::page::view::edition::VersionCard;
use crate::page::view::frame::PageProvenance;
use crate::page::view::part::Download;
use crate::page::view::part::OtherFormat;
use crate::page::view::part::Person;
use crate::page::view::sheet::Offer;
use crate::page::view::sheet::Offered;
use crate::page::view::table;
use crate::page::view::version;
use crate::render::sample::change;
use crate::render::sample::citations;
use crate::render::sample::commitment;
use crate::render::sample::contacts;
use crate::render::sample::coverage;
use crate::render::sample::heading_of;
use crate::render::sample::history;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::result;
use crate::render::sample::row;
use crate::render::sample::texts;

pub(super) fn views() -> Vec<(&'static str, View)> {
    vec![
        ("Domestic burglary", View::Commitment(commitment::commitment())),
        ("Serious sexual offences", View::Commitment(commitment::under_review())),
        ("Revised plan, October 2013", View::Version(version())),
        ("Making Communities and Neighbourhoods Safer", View::Group(group())),
        ("Introduction", View::Section(section())),
        ("The whole plan on one page", View::Whole(whole())),
        ("Summary for printing", View::Summary(summary())),
        ("Mistakes in the source", View::Defects(defects())),
        ("All measures", View::Measures(measures())),
        ("What is asked of this plan", View::Coverage(coverage::coverage())),
        ("Results", View::Results(result::results())),
        ("Performance framework", View::Framework(framework())),
        ("Figures", View::Figures(figures())),
    ]
}

pub(super) fn version_card() -> VersionCard {
    VersionCard {
        link: link("Revised plan, October 2013"),
        status: "revised".to_owned(),
        status_label: "Revised".to_owned(),
        dates: texts(&["Approved by 29 October 2013"]),
        held_label: "We hold a summary, not the full text".to_owned(),
        has_text: true,
        change_note: Some("Six themes became four.".to_owned()),
    }
}

pub(super) fn group_cards() -> Vec<GroupCard> {
    let groups = [
        ("Theme 1", "Reducing Offending and Reoffending", 1..5),
        ("Theme 2", "Supporting Victims and Witnesses", 5..10),
        ("Theme 3", "Making Communities and Neighbourhoods Safer", 10..15),
        ("Theme 4", "Protecting the Vulnerable", 15..18),
        ("Heading outside the four themes", "The Financial Challenge", 18..19),
    ];
    groups.into_iter().map(|(label, title, numbers)| group_card(label, title, numbers)).collect()
}

fn group_card(label: &str, title: &str, numbers: std::ops::Range<u8>) -> GroupCard {
    let commitments = numbers.map(|number| CommitmentCard {
        link: link("Domestic burglary"),
        number: Some(number.to_string()),
        title: "To reduce domestic burglary and ensure a positive outcome for victims".to_owned(),
        targets: texts(&[
            "13% fewer domestic burglaries",
            "25% of them with a positive outcome",
            "90% of victims satisfied",
        ]),
    });
    GroupCard {
        link: link(title),
        label: label.to_owned(),
        summary: "What the police and their partners want to change for people here.".to_owned(),
        commitments: commitments.collect(),
    }
}

fn version() -> version::Version {
    version::Version {
        card: version_card(),
        introduction: html("<p>The plan as it was revised in the autumn of 2013.</p>"),
        facts: vec![
            row("Published", "Not stated", "absent"),
            row("Backed by the Panel", "By 29 October 2013", "stated"),
        ],
        counts: texts(&["18 strategic priorities in 4 themes", "40 measures, 21 with a number"]),
        groups: group_cards(),
        sections: vec![link("Introduction"), link("Values and engagement")],
        views: ["The whole plan on one page", "All measures", "Summary for printing"]
            .map(link)
            .to_vec(),
        reported: vec![version::ReportedFact {
            text: html("<p>The Panel backed the plan unanimously.</p>"),
            certainty: Some("Inferred".to_owned()),
            citations: citations(),
        }],
        people: people(),
        contacts: contacts(Some("As printed in October 2013. Do not use.")),
        contacts_warning: Some("These contacts are out of date. Do not use them.".to_owned()),
        downloads: downloads(),
        formats: formats(),
        comparisons: vec![change::card("computed"), change::card("reported")],
        defects: Some(link("7 mistakes are noted")),
        offers: offers(),
    }
}

pub(super) fn offers() -> Vec<Offered> {
    let offer = |form: &str, details: &str, note: Option<&str>| Offer {
        href: format!("summary.{form}"),
        form: form.to_owned(),
        details: details.to_owned(),
        note: note.map(str::to_owned),
    };
    vec![Offered {
        label: "Summary".to_owned(),
        page: link("Web page"),
        files: vec![
            offer("pdf", "PDF, 4 pages, 120 KB", Some("The web page is the accessible version.")),
            offer("epub", "EPUB, 40 KB", None),
        ],
    }]
}

pub(super) fn people() -> Vec<Person> {
    vec![Person {
        name: "Police and Crime Commissioner".to_owned(),
        role: Some("Signs the foreword".to_owned()),
        time: Some("in October 2013".to_owned()),
        citations: citations(),
    }]
}

pub(super) fn downloads() -> Vec<Download> {
    vec![Download {
        href: "measures.csv".to_owned(),
        title: "Measures and targets".to_owned(),
        description: "One row a measure.".to_owned(),
        format: "CSV, 12 KB".to_owned(),
    }]
}

fn group() -> version::Group {
    version::Group {
        text: html("<p>Everybody should feel safe where they live.</p>"),
        card: group_card("Theme 3", "Making Communities and Neighbourhoods Safer", 10..15),
        also_called: commitment::commitment().also_called,
        defects: vec![commitment::defect("group")],
        changed: Some(history::changed()),
    }
}

fn section() -> version::Section {
    version::Section {
        text: html(PROSE),
        defects: vec![commitment::defect("section")],
        changed: Some(history::changed()),
        reviewed: Some("Last reviewed 22 November 2026".to_owned()),
        formats: formats(),
    }
}

const PROSE: &str = r##"<p>The plan covers the whole term of office. It is looked at again every year with the <abbr title="Police and Crime Panel">PCP</abbr>.<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>
<h2 id="first">What the plan says</h2>
<p>It names <a href="group.html">four themes</a>, each with <strong>strategic priorities</strong>:</p>
<ul><li>reducing offending and reoffending</li><li>supporting victims and witnesses</li></ul>
<aside class="note note-as-printed" role="note"><p class="note-label">As printed</p><p>The source prints “20million” in one place and “20m” in another.</p></aside>
<aside class="note note-inferred" role="note"><p class="note-label">Our reading</p><p>Both mean the same sum.</p></aside>
<h3 id="second">How the targets were set</h3>
<blockquote><p>Compared with the most similar group of forces.</p></blockquote>
<div class="table-wrap" role="region" aria-labelledby="table-1" tabindex="0"><table><caption id="table-1">Council tax of the police in 2013</caption><thead><tr><th scope="col">Band</th><th scope="col" class="end">A year</th></tr></thead><tbody><tr><th scope="row">A</th><td class="end">£115.92</td></tr><tr><th scope="row">D</th><td class="end">£173.88</td></tr></tbody></table></div>
<h2 id="third">Who is responsible</h2>
<ol><li>The Commissioner sets the plan.</li><li>The Chief Constable delivers it.</li></ol>
<div class="footnotes"><p class="footnotes-label">Notes</p><ol><li id="fn-1"><p>The Panel is a committee of the councils. <a href="#fnref-1" role="doc-backlink">Back to the text</a></p></li></ol></div>
"##;

fn provenance() -> PageProvenance {
    let statement = "In our words.".to_owned();
    PageProvenance { statement, citations: citations(), certainty: None }
}

fn whole() -> version::Whole {
    let commitment = |id: &str, commitment| version::WholeCommitment {
        id: id.to_owned(),
        title: "12 Domestic burglary".to_owned(),
        href: "Domesticburglary.html".to_owned(),
        commitment,
        provenance: Some(provenance()),
    };
    version::Whole {
        facts: vec![row("Text held", "Summary", "stated")],
        introduction: html("<p>All of it, for reading and printing.</p>"),
        contents: vec![heading_of("introduction", "Introduction"), heading_of("safer", "Theme 3")],
        sections: vec![version::WholeSection {
            id: "introduction".to_owned(),
            title: "Introduction".to_owned(),
            href: "Introduction.html".to_owned(),
            text: html("<p>The plan covers the whole term of office.</p>"),
            provenance: Some(provenance()),
        }],
        groups: vec![version::WholeGroup {
            id: "safer".to_owned(),
            label: "Theme 3".to_owned(),
            title: "Making Communities and Neighbourhoods Safer".to_owned(),
            text: html("<p>Everybody should feel safe.</p>"),
            commitments: vec![
                commitment("burglary", commitment::commitment()),
                commitment("offences", commitment::under_review()),
            ],
        }],
        formats: formats(),
        offers: offers(),
    }
}

fn summary() -> version::Summary {
    version::Summary {
        facts: vec![
            row("Plan", "2013–17, revised plan, October 2013", "stated"),
            row("Status", "Revised; ended on 31 March 2017", "stated"),
        ],
        introduction: html("<p>What the plan promises and how it is measured, in short.</p>"),
        groups: group_cards(),
        contacts: contacts(None),
        address: "https://plans.example.org/2013-17/2013-10-revised/".to_owned(),
        formats: formats(),
        offers: offers(),
    }
}

fn formats() -> Vec<OtherFormat> {
    let format = |kind: &str, warning: Option<&str>| OtherFormat {
        kind: kind.to_owned(),
        link: html(&format!("<a href=\"{kind}.pdf\">{kind}</a>")),
        details: texts(&["PDF, 340 KB", "made on 3 March 2026"]),
        warning: warning.map(ToOwned::to_owned),
    };
    vec![format("html", None), format("easy-read", Some("This was made from an earlier text."))]
}

fn defects() -> version::Defects {
    let defects = vec![commitment::defect("one"), commitment::defect("two")];
    version::Defects { defects, counts: texts(&["2 that change the meaning"]) }
}

fn measures() -> table::Measures {
    let row = |span, measure: &str, kind: &str| table::MeasureRow {
        commitment: link("Domestic burglary"),
        number: Some("12".to_owned()),
        span,
        measure: measure.to_owned(),
        group: Some("Theft from motor vehicle".to_owned()),
        target: "A reduction of 13%".to_owned(),
        baseline: "Not stated".to_owned(),
        due: "Not stated".to_owned(),
        result: Some("14% (2014/15). Met".to_owned()),
        kind: kind.to_owned(),
    };
    table::Measures {
        counts: texts(&["40 measures, 21 with a number"]),
        outcome: None,
        results: Some(link("Results")),
        tables: vec![table::MeasureTable {
            title: "Making Communities and Neighbourhoods Safer".to_owned(),
            rows: vec![
                row(2, "Number of domestic burglaries", "stated"),
                row(0, "Positive outcome rate", "stated"),
                row(1, "Child abuse", "absent"),
            ],
        }],
        downloads: downloads(),
    }
}

fn framework() -> table::Framework {
    table::Framework {
        text: html("<p>Performance is looked at four times a year.</p>"),
        counts: texts(&["37 metrics"]),
        priorities: vec![table::Priority {
            title: "Neighbourhood crime".to_owned(),
            commitment: Some(link("Domestic burglary")),
            certainty: Some("Inferred".to_owned()),
            metrics: commitment::metrics(),
        }],
        downloads: downloads(),
        defects: vec![commitment::defect("framework")],
    }
}

fn figures() -> table::Figures {
    table::Figures {
        figures: vec![table::Figure {
            id: "band-d".to_owned(),
            label: "Council tax of the police, band D".to_owned(),
            value: "£173.8750".to_owned(),
            as_of: Some("2013–14".to_owned()),
            note: Some("For a year.".to_owned()),
            certainty: Some("Inferred".to_owned()),
            citations: citations(),
        }],
        downloads: downloads(),
    }
}
