//! Pages outside versions.

use crate::page::view::View;
use crate::page::view::edition;
use crate::page::view::library;
use crate::render::sample::change;
use crate::render::sample::citations;
use crate::render::sample::contacts;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::plan;
use crate::render::sample::row;
use crate::render::sample::texts;

pub(super) fn views() -> Vec<(&'static str, View)> {
    vec![
        ("What the police plan to do, and what they said before", View::Home(home())),
        ("Police and Crime Plan 2013–17", View::Edition(edition())),
        ("Events of 2013–17", View::Events(events())),
        ("Documents", View::Documents(documents())),
        ("Executive summary", View::Document(document())),
        ("Glossary", View::Glossary(glossary())),
        ("Contacts", View::Contacts(contacts_page())),
        ("Downloads", View::Downloads(downloads())),
        ("Translations", View::Translations(translations())),
        ("Page not found", View::NotFound(library::NotFound { links: vec![link("Plans")] })),
    ]
}

fn timeline() -> Vec<edition::TimelineEntry> {
    let entry =
        |date: &str, machine: Option<&str>, title: &str, planned: bool| edition::TimelineEntry {
            date: date.to_owned(),
            machine: machine.map(ToOwned::to_owned),
            title: title.to_owned(),
            href: "events.html#panel".to_owned(),
            qualifier: planned.then(|| "Planned".to_owned()),
        };
    vec![
        entry("30 January 2013", Some("2013-01-30"), "Draft plan goes to the Panel", true),
        entry("March 2013", Some("2013-03"), "First plan is published", false),
        entry("Summer 2024", None, "Public and partners are asked", false),
        entry("28 October 2024", Some("2024-10-28"), "Draft plan goes to the Panel", false),
    ]
}

fn home() -> edition::Home {
    let card = |title: &str, period: &str, gap: Option<&str>| edition::EditionCard {
        link: link(title),
        period: period.to_owned(),
        summary: "Three missions, from a sound police force to fewer victims of crime.".to_owned(),
        current: Some(plan::version_card()),
        counts: texts(&["18 strategic priorities in 4 themes", "40 measures"]),
        changes: Some(link("What changed since the plan of March 2013")),
        gap: gap.map(ToOwned::to_owned),
    };
    let gap = "Between these two plans there were others, from 2017 to 2024. We do not hold them.";
    edition::Home {
        introduction: html(
            "<p>The plans of the Commissioner, fact by fact, with the place where each one stands.</p>",
        ),
        editions: vec![
            card("Police and Crime Plan 2024–29", "2024 to 2029", Some(gap)),
            card("Police and Crime Plan 2013–17", "1 April 2013 to 31 March 2017", None),
        ],
        timeline: timeline(),
    }
}

fn edition() -> edition::Edition {
    edition::Edition {
        introduction: html("<p>The first plan of the first Commissioner.</p>"),
        facts: vec![row("Period", "1 April 2013 to 31 March 2017", "stated")],
        versions: vec![plan::version_card(), plan::version_card()],
        current: Some(plan::version_card()),
        groups: plan::group_cards(),
        events: link("All events"),
        timeline: timeline(),
        comparisons: vec![change::card("computed"), change::card("reported")],
        gap_before: Some("There was no plan of this kind before.".to_owned()),
        gap_after: Some("The plans from 2017 to 2024 are not held here.".to_owned()),
    }
}

fn events() -> edition::Events {
    let date = |text: &str, machine: Option<&str>, kind: &str| edition::EventDate {
        text: text.to_owned(),
        machine: machine.map(ToOwned::to_owned),
        kind: kind.to_owned(),
        certainty: None,
        citations: citations(),
    };
    let planned = edition::PlannedRow {
        title: "The revised plan is published".to_owned(),
        id: "panel".to_owned(),
        line: html("<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"></svg>"),
        planned: texts(&["September 2013", "1 October 2013"]),
        actual: "By 29 October 2013".to_owned(),
        punctuality: "Later than first planned".to_owned(),
        kind: "later".to_owned(),
    };
    edition::Events {
        planned: Some(edition::Planned {
            legend: "Open marks are plans, filled marks are what happened.".to_owned(),
            rows: vec![planned],
        }),
        downloads: Vec::new(),
        events: vec![edition::Event {
            id: "panel".to_owned(),
            title: "The revised plan is published".to_owned(),
            kind: "Publication".to_owned(),
            planned: vec![
                date("September 2013", Some("2013-09"), "stated"),
                date("1 October 2013", Some("2013-10-01"), "stated"),
            ],
            actual: date("By 29 October 2013", None, "inferred"),
            punctuality: Some("Later than first planned".to_owned()),
            text: html("<p>The Panel backed it first.</p>"),
            rows: vec![row("Place", "County Hall, Glenfield", "stated")],
            members: plan::people(),
            versions: vec![link("Revised plan, October 2013")],
            citations: citations(),
            certainty: Some("Inferred".to_owned()),
        }],
    }
}

fn documents() -> library::Documents {
    let card = |title: &str| library::DocumentCard {
        link: link(title),
        kind: Some("News item".to_owned()),
        date: "29 October 2013".to_owned(),
        link_label: "Address not checked".to_owned(),
        facts: Some("12 facts rest on it".to_owned()),
    };
    library::Documents {
        sources: vec![card("Executive summary")],
        named: vec![card("Data sources")],
    }
}

fn document() -> library::Document {
    library::Document {
        facts: vec![
            row("Date", "Not stated", "absent"),
            row(
                "SHA-256",
                "<code>8dce1cd8aa1c5f0e8dce1cd8aa1c5f0e8dce1cd8aa1c5f0e8dce1cd8aa1c5f0e</code>",
                "stated",
            ),
        ],
        text: html("<p>Eighteen priorities, each with what will be measured.</p>"),
        resting: vec![library::Resting {
            link: link("Domestic burglary"),
            places: texts(&["lines 178–181", "lines 190–192"]),
        }],
        count: Some("12 facts on 4 pages rest on it.".to_owned()),
    }
}

fn glossary() -> library::Glossary {
    let term = |term: &str, kind: &str| library::Term {
        id: format!("term-{term}"),
        term: term.to_owned(),
        expansion: Some("Anti-social behaviour".to_owned()),
        expansion_kind: kind.to_owned(),
        meaning: html("<p>Behaviour that upsets or frightens others.</p>"),
        certainty: Some("Inferred".to_owned()),
        citations: citations(),
    };
    let letter = |letter: &str, kind: &str| library::GlossaryLetter {
        letter: letter.to_owned(),
        terms: vec![term(&format!("{letter}SB"), kind)],
    };
    library::Glossary { letters: vec![letter("A", "stated"), letter("B", "absent")] }
}

fn contacts_page() -> library::Contacts {
    library::Contacts {
        now: contacts(None),
        printed: vec![library::PrintedContacts {
            warning: Some("These contacts are out of date. Do not use them.".to_owned()),
            version: link("Revised plan, October 2013"),
            contacts: contacts(Some("As printed in October 2013. Do not use.")),
            people: plan::people(),
        }],
        names: vec![row("From 2024", "Police and Crime Commissioner", "stated")],
    }
}

fn downloads() -> library::Downloads {
    library::Downloads {
        versions: vec![library::VersionDownloads {
            version: link("Revised plan, October 2013"),
            files: plan::downloads(),
            offers: plan::offers(),
        }],
        comparisons: vec![library::ComparisonDownloads {
            comparison: link("Published plan and revised plan"),
            files: plan::downloads(),
            offers: plan::offers(),
        }],
        events: vec![library::EventDownloads { events: link("Events"), files: plan::downloads() }],
        site: plan::downloads(),
    }
}

fn translations() -> library::Translations {
    let file = |path: &str| library::TranslatedFile {
        path: path.to_owned(),
        translated: "40 (80%)".to_owned(),
        stale: "3 (6%)".to_owned(),
        missing: "7 (14%)".to_owned(),
        made_by: "Computer program".to_owned(),
        made: Some("Since 22 November 2026".to_owned()),
        reviewed: "Not reviewed".to_owned(),
    };
    library::Translations {
        about: "The texts of this site are written in English.".to_owned(),
        languages: vec![library::TranslatedInto {
            id: "gu".to_owned(),
            name: "ગુજરાતી".to_owned(),
            total: file(""),
            files: vec![
                file("2024-29/2024-10-draft/commitments/01-burglary.md"),
                file("site.yaml"),
            ],
        }],
    }
}
