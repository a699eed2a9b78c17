//! Pages about what changed.

use crate::page::view::View;
use crate::page::view::change;
use crate::page::view::sheet;
use crate::render::sample::citations;
use crate::render::sample::history;
use crate::render::sample::html;
use crate::render::sample::link;
use crate::render::sample::plan;
use crate::render::sample::texts;

pub(super) fn views() -> Vec<(&'static str, View)> {
    vec![
        ("What changed", View::Changes(changes())),
        ("Published plan and revised plan", View::Comparison(Box::new(comparison()))),
        ("Draft plan and published plan", View::Comparison(Box::new(reported_only()))),
        ("Side by side", View::SideBySide(side_by_side())),
        ("Sheet to sign", View::SignOff(sign_off())),
        ("History of domestic burglary", View::History(history::history())),
        ("Topics through the plans", View::Threads(history::threads())),
    ]
}

pub(super) fn card(basis: &str) -> change::ComparisonCard {
    let computed = basis == "computed";
    change::ComparisonCard {
        link: link("Published plan, March 2013, and revised plan, October 2013"),
        old: link("Published plan, March 2013"),
        new: link("Revised plan, October 2013"),
        basis: basis.to_owned(),
        basis_label: if computed { "Compared word by word" } else { "Reported changes only" }
            .to_owned(),
        headline: Some(
            "The target for domestic burglary changed from a fall of 10% to a fall of 13%."
                .to_owned(),
        ),
        counts: texts(if computed {
            &["2 targets changed", "1 commitment moved", "5 reworded"]
        } else {
            &["7 reported changes"]
        }),
    }
}

fn changes() -> change::Changes {
    change::Changes {
        editions: vec![change::EditionChanges {
            edition: link("Police and Crime Plan 2013–17"),
            comparisons: vec![card("computed"), card("reported")],
        }],
        across: vec![card("computed")],
        listed: vec![card("computed")],
        threads: Some(link("Topics through the plans")),
        feed: "changes/feed.xml".to_owned(),
    }
}

fn side(side: &str, held_label: &str) -> change::Side {
    let old = side == "old";
    change::Side {
        side: side.to_owned(),
        label: if old { "Earlier" } else { "Later" }.to_owned(),
        version: link(if old {
            "Published plan, March 2013"
        } else {
            "Revised plan, October 2013"
        }),
        edition: link("Police and Crime Plan 2013–17"),
        status: if old { "superseded" } else { "revised" }.to_owned(),
        status_label: if old { "Superseded" } else { "Revised" }.to_owned(),
        dates: texts(&["Approved: by 29 October 2013"]),
        held_label: held_label.to_owned(),
        has_text: held_label == "Full text",
    }
}

fn change(number: usize, kind: &str, kind_label: &str, sentence: &str) -> change::Change {
    change::Change {
        id: format!("change-{number}"),
        number,
        number_label: format!("Change {number} of 4"),
        kind: kind.to_owned(),
        kind_label: kind_label.to_owned(),
        sentence: sentence.to_owned(),
        weight: if kind == "minor" { "minor" } else { "meaning" }.to_owned(),
        subject: Some(link("Domestic burglary")),
        old_subject: Some(link("House burglary")),
        values: Vec::new(),
        text: html(""),
        note: None,
        certainty: None,
        citations: Vec::new(),
        in_text: Some("text-burglary".to_owned()),
        history: Some(link("History of domestic burglary")),
        previous: (number > 1).then(|| format!("change-{}", number - 1)),
        next: (number < 4).then(|| format!("change-{}", number + 1)),
    }
}

fn group(class: &str, title: &str, changes: Vec<change::Change>) -> change::ChangeGroup {
    change::ChangeGroup {
        id: format!("class-{class}"),
        class: class.to_owned(),
        title: title.to_owned(),
        count: format!("{} changes", changes.len()),
        changes,
    }
}

fn groups() -> Vec<change::ChangeGroup> {
    let target = change::Change {
        values: vec![
            change::ValueChange {
                label: "Target".to_owned(),
                old: "A fall of 10%".to_owned(),
                old_kind: "stated".to_owned(),
                new: "A fall of 13%".to_owned(),
                new_kind: "stated".to_owned(),
                difference: Some("3 percentage points more; harder to reach".to_owned()),
            },
            change::ValueChange {
                label: "Starting point".to_owned(),
                old: "The plan does not say".to_owned(),
                old_kind: "absent".to_owned(),
                new: "2012/13".to_owned(),
                new_kind: "stated".to_owned(),
                difference: None,
            },
        ],
        ..change(
            1,
            "target",
            "Target changed",
            "The target for domestic burglary changed from a fall of 10% to a fall of 13%.",
        )
    };
    let merged = change::Change {
        note: Some("The themes of March were put into the remaining four.".to_owned()),
        certainty: Some("our reading".to_owned()),
        citations: citations(),
        ..change(
            2,
            "merged",
            "Merged",
            "The theme “Reducing all crime” became part of “Making Communities Safer”.",
        )
    };
    let moved = change(3, "moved", "Moved", "“All crime” moved from theme 5 to theme 3.");
    let reworded = change::Change {
        text: html(
            "<p>We will <del><span class=\"unseen\">Removed: </span>cut</del> \
             <ins><span class=\"unseen\">Added: </span>reduce</ins> burglary of homes.</p>",
        ),
        ..change(4, "reworded", "Reworded", "The text of domestic burglary was reworded.")
    };
    vec![
        group("targets", "Targets and measures", vec![target]),
        group("structure", "Structure", vec![merged]),
        group("commitments", "Commitments", vec![moved]),
        group("wording", "Wording", vec![reworded]),
    ]
}

fn comparison() -> change::Comparison {
    let line = |number: usize, text: &str| change::SummaryLine {
        text: text.to_owned(),
        anchor: format!("change-{number}"),
        number,
    };
    let count = |kind: &str, text: &str| change::KindCount {
        kind: kind.to_owned(),
        text: text.to_owned(),
        changes: vec![line(1, "The target for domestic burglary changed.")],
    };
    change::Comparison {
        old: side("old", "Full text"),
        new: side("new", "Full text"),
        basis: "computed".to_owned(),
        basis_text: "We hold both texts and compared them word by word.".to_owned(),
        digest_warning: Some(
            "One of them is held in our words only, so wording may differ where the plan does not."
                .to_owned(),
        ),
        introduction: html("<p>The revised plan was presented as an update.</p>"),
        change_note: Some("Six themes became four.".to_owned()),
        overview: texts(&["The earlier plan has 18 priorities; the later one has 14 strategies."]),
        summary: vec![
            line(1, "The target for domestic burglary changed from a fall of 10% to 13%."),
            line(2, "Two themes were merged into the remaining four."),
        ],
        unchanged: None,
        counts: vec![
            count("target", "1 target changed"),
            count("merged", "1 merged"),
            count("moved", "1 moved"),
            count("reworded", "1 reworded"),
        ],
        groups: groups(),
        only: Some(change::OnlyLists {
            silence: "That a plan does not mention something does not show that it was dropped."
                .to_owned(),
            old_title: "Only in the plan for 2013–17".to_owned(),
            old: vec![link("Missing persons"), link("Hate crime")],
            new_title: "Only in the plan for 2024–29".to_owned(),
            new: Vec::new(),
            none: "Nothing.".to_owned(),
        }),
        reported: vec![reported()],
        aspects: vec![aspect()],
        structure: structure(),
        text: Some(full_text()),
        links: vec![link("Side by side"), link("Sheet to sign"), link("What changed")],
        downloads: plan::downloads(),
        feed: "changes/feed.xml".to_owned(),
        offers: plan::offers(),
    }
}

fn structure() -> Vec<change::StructureRow> {
    vec![
        change::StructureRow {
            label: "Themes".to_owned(),
            old: "6".to_owned(),
            new: "4".to_owned(),
            difference: "2 fewer".to_owned(),
        },
        change::StructureRow {
            label: "Measures".to_owned(),
            old: "40".to_owned(),
            new: "40".to_owned(),
            difference: "The same".to_owned(),
        },
    ]
}

fn full_text() -> change::FullText {
    change::FullText {
        legend: "Added words are underlined, removed words are struck through.".to_owned(),
        html: html(
            "<h2 id=\"text-burglary\">Domestic burglary</h2>\n<p>We will \
                 <del><span class=\"unseen\">Removed: </span>cut</del> \
                 <ins><span class=\"unseen\">Added: </span>reduce</ins> burglary of homes.</p>",
        ),
    }
}

fn reported_only() -> change::Comparison {
    change::Comparison {
        old: side("old", "Text not held"),
        basis: "reported".to_owned(),
        basis_text: "We do not hold the text of the published plan, so nothing could be compared."
            .to_owned(),
        digest_warning: None,
        introduction: html(""),
        overview: Vec::new(),
        summary: Vec::new(),
        counts: Vec::new(),
        groups: Vec::new(),
        only: None,
        aspects: Vec::new(),
        structure: Vec::new(),
        text: None,
        downloads: Vec::new(),
        offers: Vec::new(),
        ..comparison()
    }
}

pub(super) fn reported() -> change::Reported {
    let quoted = |label: &str, text: &str| change::Quoted {
        label: label.to_owned(),
        text: text.to_owned(),
        citations: citations(),
    };
    change::Reported {
        id: "reported-names".to_owned(),
        title: "A theme was renamed".to_owned(),
        kind: "renamed".to_owned(),
        kind_label: "Renamed".to_owned(),
        basis: "compared".to_owned(),
        basis_label: "We compared what two documents print".to_owned(),
        between: "Published plan, March 2013, and revised plan, October 2013".to_owned(),
        text: html("<p>Neighbourhoods were added to its name.</p>"),
        old: Some(quoted("Before", "Making Communities Safer")),
        new: Some(quoted("After", "Making Communities and Neighbourhoods Safer")),
        about: vec![link("Making Communities and Neighbourhoods Safer")],
        certainty: Some("our inference".to_owned()),
        citations: citations(),
    }
}

fn aspect() -> change::Aspect {
    let side = |text: &str, kind: &str| change::AspectSide {
        text: html(text),
        kind: kind.to_owned(),
        certainty: Some("our reading".to_owned()),
        citations: citations(),
    };
    change::Aspect {
        id: "aspect-money".to_owned(),
        title: "Money".to_owned(),
        old: side("<p>Savings of over £20 million by 2016.</p>", "stated"),
        new: side("<p>The plan does not say.</p>", "absent"),
        note: html("<p>The two are not the same figure.</p>"),
    }
}

fn side_by_side() -> sheet::SideBySide {
    let row = |state: &str, label: &str, old: &str, new: &str| sheet::SideRow {
        state: state.to_owned(),
        state_label: label.to_owned(),
        old: html(old),
        new: html(new),
        old_absent: old.is_empty().then(|| "Not in the earlier version".to_owned()),
        new_absent: new.is_empty().then(|| "Not in the later version".to_owned()),
    };
    sheet::SideBySide {
        old: side("old", "Full text"),
        new: side("new", "Full text"),
        legend: "The earlier text is on the left.".to_owned(),
        rows: vec![
            row("same", "", "<p>Every home counts.</p>", "<p>Every home counts.</p>"),
            row(
                "changed",
                "Changed",
                "<p>We will <del><span class=\"unseen\">Removed: </span>cut</del> burglary.</p>",
                "<p>We will <ins><span class=\"unseen\">Added: </span>reduce</ins> burglary.</p>",
            ),
            row("added", "Added", "", "<p>This is new.</p>"),
            row("removed", "Removed", "<p>This is gone.</p>", ""),
        ],
        comparison: link("Published plan and revised plan"),
    }
}

fn sign_off() -> sheet::SignOff {
    let row = |number: usize, label: &str, sentence: &str| sheet::SignOffRow {
        number,
        kind: "target".to_owned(),
        kind_label: label.to_owned(),
        subject: "Strategic priority 12: Domestic burglary".to_owned(),
        sentence: sentence.to_owned(),
    };
    sheet::SignOff {
        old: side("old", "Full text"),
        new: side("new", "Full text"),
        statement: "The earlier version was adopted. This sheet is for signing off the later one."
            .to_owned(),
        since_adopted: Some(link("Changes since the last version that was adopted")),
        counts: texts(&["1 target changed", "1 moved"]),
        rows: vec![
            row(1, "Target changed", "The target changed from a fall of 10% to a fall of 13%."),
            row(3, "Moved", "“All crime” moved from theme 5 to theme 3."),
        ],
        empty: None,
        reported: texts(&["The Panel was told that two themes were merged."]),
        comparison: link("Published plan and revised plan"),
        address: "https://plans.example.org/changes/".to_owned(),
    }
}
