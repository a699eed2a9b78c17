//! What became of one thing through time.

use crate::page::view::history;
use crate::render::sample::change;
use crate::render::sample::citations;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::row;
use crate::render::sample::texts;

pub(super) fn changed() -> history::Changed {
    history::Changed {
        state: "changed".to_owned(),
        text: "1 change since Published plan, March 2013".to_owned(),
        changes: vec![link("The target changed from a fall of 10% to a fall of 13%.")],
        comparison: Some(link("Published plan and revised plan")),
        history: Some(link("History of domestic burglary")),
    }
}

pub(super) fn history() -> history::History {
    let step = |state: &str, label: &str| history::HistoryStep {
        version: link("Revised plan, October 2013"),
        state: state.to_owned(),
        state_label: label.to_owned(),
        dates: texts(&["Approved: by 29 October 2013"]),
        commitments: Vec::new(),
        facts: Vec::new(),
        descent: Vec::new(),
        changes: Vec::new(),
        changed_label: None,
    };
    history::History {
        label: "Strategic priority 12".to_owned(),
        commitment: link("Domestic burglary"),
        summary: "It can be followed through 2 of 4 versions.".to_owned(),
        steps: vec![
            step("not-held", "Text not held, so nobody can say"),
            history::HistoryStep {
                commitments: vec![link("Domestic burglary")],
                facts: vec![row("Target", "A fall of 13%", "stated")],
                descent: vec![history::DescentNote {
                    kind: "continues".to_owned(),
                    text: "Continues “House burglary” of the published plan.".to_owned(),
                    other: link("House burglary"),
                    note: Some("The name was changed.".to_owned()),
                    certainty: Some("our reading".to_owned()),
                    citations: citations(),
                }],
                changes: vec![link("The target changed from a fall of 10% to a fall of 13%.")],
                changed_label: Some("1 change since Published plan, March 2013".to_owned()),
                ..step("this", "In this version")
            },
            step("not-mentioned", "Not mentioned; that does not show that it was dropped"),
        ],
        reported: vec![change::reported()],
        threads: vec![thread()],
        threads_label: Some("That these belong together is our reading.".to_owned()),
    }
}

pub(super) fn threads() -> history::Threads {
    history::Threads {
        label: "That these belong together is our reading; no plan says so.".to_owned(),
        threads: vec![thread()],
    }
}

fn thread() -> history::Thread {
    let step = |places: Vec<&str>, silent: Option<&str>| history::ThreadStep {
        version: link("Revised plan, October 2013"),
        places: places.into_iter().map(link).collect(),
        not_mentioned: silent.map(str::to_owned),
        not_comparable: Some("Another survey counts it, so the values cannot be compared.".into()),
        note: Some("The target is for recorded crime.".to_owned()),
        citations: citations(),
    };
    history::Thread {
        id: "thread-burglary".to_owned(),
        title: "Burglary of homes".to_owned(),
        href: "threads.html#thread-burglary".to_owned(),
        text: html("<p>Both plans speak of it.</p>"),
        certainty: Some("our reading".to_owned()),
        citations: citations(),
        steps: vec![
            step(vec!["Domestic burglary"], None),
            step(Vec::new(), Some("A search for “burglary” finds nothing.")),
        ],
    }
}
