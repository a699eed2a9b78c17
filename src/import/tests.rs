//! Whole documents of words of our own, in the shapes that real ones have.

mod word;

use crate::import::Understood;
use crate::import::draft::Commitment;
use crate::import::draft::Draft;
use crate::import::draft::Measure;
use crate::import::files;
use crate::import::files::Naming;
use crate::import::note::Kind;
use crate::import::understand;

const SUMMARY: &str = include_str!("../../tests/import/town-summary.txt");
const PACK: &str = include_str!("../../tests/import/board-pack.md");

fn understood(name: &str, text: &str) -> Understood {
    understand(name, text.as_bytes()).unwrap()
}

/// Groups with the titles of their commitments.
fn outline(draft: &Draft) -> Vec<(&str, Vec<&str>)> {
    let titles = |index: usize| {
        let own = draft.commitments.iter().filter(move |it| it.group == index);
        own.map(|it| it.title.as_str()).collect()
    };
    draft.groups.iter().enumerate().map(|(index, it)| (it.title.as_str(), titles(index))).collect()
}

/// A measure in one line: its words, kind of target and value, deadline.
fn told(measure: &Measure) -> String {
    let target = measure.target.as_ref();
    let kind = target.map_or("-", |target| target.kind);
    let value = target.and_then(|target| target.value.as_deref()).unwrap_or("-");
    let due = measure.due.as_deref().unwrap_or("-");
    format!("{} | {kind} {value} | {due}", measure.text)
}

fn measures(commitment: &Commitment) -> Vec<String> {
    commitment.sets.iter().flat_map(|set| &set.measures).map(told).collect()
}

#[test]
fn reads_a_summary_with_torn_cells() {
    let Understood { draft, notes } = understood("town-summary.txt", SUMMARY);
    let streets = vec![
        "Making the way to school safe for children",
        "Mending roads within a week of a report",
        "Keeping parks open in the evening",
        "Fewer cars in the square",
        "To look after trees and hedges",
    ];
    let homes = vec![
        "To bring empty homes back into use",
        "To help neighbours settle quarrels",
        "To answer letters sooner",
    ];
    assert_eq!(
        outline(&draft),
        [("Streets and Squares", streets), ("Homes and Neighbours", homes)]
    );
    let numbers: Vec<_> =
        draft.commitments.iter().map(|it| it.number.as_deref().unwrap()).collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    assert_eq!(
        measures(&draft.commitments[1]),
        [
            "90% Rate of repairs in time | level 90 | -",
            "Reduction in complaints about holes | decrease - | -"
        ]
    );
    assert_eq!(draft.measures().count(), 10);
    assert_eq!(
        draft
            .measures()
            .filter(|it| it.target.as_ref().is_some_and(|it| it.value.is_some()))
            .count(),
        5
    );
    let trees = &draft.commitments[4].sets;
    assert_eq!(trees[0].title.as_deref(), Some("In the streets"));
    assert_eq!((trees[1].measures.len(), trees[1].title.as_deref()), (1, Some("In the parks")));
    assert_eq!(draft.commitments[5].sets[0].due.as_deref(), Some("by 2028-03"));
    let states: Vec<_> = draft
        .commitments
        .iter()
        .filter_map(|it| Some((it.absence.as_ref()?.state, it.absence.as_ref()?.due.as_deref())))
        .collect();
    assert_eq!(states, [("under-review", None), ("to-be-published", Some("2027-05"))]);
    assert_eq!(notes.of(Kind::Target).count(), 1, "{notes:#?}");
    let sections: Vec<&str> = draft.sections.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(
        sections,
        ["Summary", "What residents told the council", "How the plan is paid for"]
    );
}

#[test]
fn reads_a_pack_without_marks() {
    let Understood { draft, notes } = understood("board-pack.md", PACK);
    assert_eq!(
        outline(&draft),
        [
            ("A Town That Works", vec!["Sound Money", "Open Doors", "People"]),
            ("A Town That Cares", vec!["Warm Homes", "Quiet Nights", "Safe Roads"]),
        ]
    );
    let framework = draft.framework.as_ref().unwrap();
    assert_eq!(framework.title, "How we report");
    let priorities: Vec<_> = framework
        .priorities
        .iter()
        .map(|it| (it.title.as_str(), it.metrics.len(), it.commitment))
        .collect();
    assert_eq!(
        priorities,
        [
            ("Sound Money", 2, Some(0)),
            ("Open Doors", 2, Some(1)),
            ("Warmth", 2, None),
            ("Safe Roads", 1, Some(5))
        ]
    );
    let sections: Vec<&str> = draft.sections.iter().map(|it| it.title.as_str()).collect();
    assert!(!sections.contains(&"Contents") && sections.contains(&"Welcome"), "{sections:?}");
    let said = |kind: Kind, words: &str| notes.of(kind).any(|note| note.words.contains(words));
    assert!(said(Kind::Count, "announces 4 Promises, not 3"), "{notes:#?}");
    assert!(
        said(Kind::Furniture, "numbers of pages were left out (lines ")
            && said(Kind::Furniture, "ASHFORD VALE TOWN COUNCIL")
    );
    assert!(said(Kind::Furniture, "list of contents"));
    assert!(said(Kind::Reading, "2 metrics have no source"));
    assert!(said(Kind::DoubtfulTable, "rows were kept as points"));
}

#[test]
fn reads_marked_headings() {
    let text = "# Our Plan\n\nWords first.\n\n## Background\n\nWhy.\n\n### Detail\n\nMore.\n\n## Theme 1: Streets\n\n\
                About streets.\n\n### Priority 1: Roads\n\nWe mend.\n\n#### How we will measure success\n\n\
                - 90% of holes mended\n- Fewer complaints\n\n#### Who does it\n\nThe council.\n\n\
                ### Priority 2 – Paths\n\nWe sweep.\n\n## Money\n\n| Year | Budget |\n|---|---|\n| 2026 | £5m |\n";
    let Understood { draft, .. } = understood("plan.md", text);
    assert_eq!(draft.title.as_deref(), Some("Our Plan"));
    assert_eq!(outline(&draft), [("Streets", vec!["Roads", "Paths"])]);
    assert_eq!(
        measures(&draft.commitments[0]),
        ["90% of holes mended | level 90 | -", "Fewer complaints | decrease - | -"]
    );
    let sections: Vec<&str> = draft.sections.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(sections, ["Our Plan", "Background", "Money"]);
    let files = files::files(&draft, Naming { document: "plan", version: "2026" });
    let file = |path: &str| files.iter().find(|(it, _)| it == path).map(|(_, text)| text.as_str());
    assert_eq!(
        file("commitments/01-roads.md").unwrap(),
        "---\nid: roads\nnumber: \"1\"\ngroup: streets\ntitle: Roads\nmeasures:\n  - id: 90-holes-mended\n    \
         text: '90% of holes mended'\n    target:\n      kind: level\n      value: \"90\"\n      unit: percent\n    \
         of: holes mended\n    source: plan, line 23\n  - id: fewer-complaints\n    text: Fewer complaints\n    \
         target:\n      kind: decrease\n    of: complaints\n    source: plan, line 24\nsource: plan, line 17\n---\n\n\
         We mend.\n\n## Who does it\n\nThe council.\n"
    );
    assert!(
        file("sections/03-money.md")
            .unwrap()
            .contains("| Year | Budget |\n| --- | --- |\n| 2026 | £5m |")
    );
    assert!(file("sections/02-background.md").unwrap().contains("## Detail"));
}

#[test]
fn reads_nothing_into_fences() {
    let text =
        "# Plan\n\n## One\n\nWords.\n\n```sh\n# No heading\n- no point\n```\n\n## Two\n\nMore.\n";
    let Understood { draft, notes } = understood("plan.md", text);
    assert_eq!(draft.sections.len(), 2);
    assert_eq!(notes.of(Kind::Reading).count(), 1);
}

#[test]
fn reads_tables_of_spreadsheets() {
    let text = "Theme,Ref,Objective,Measure,Target,Baseline,By when\n\
                Streets,1,Roads,Holes mended in a week,90%,72,31 March 2029\n\
                Streets,1,Roads,Complaints,10% reduction in complaints,,soon\n\
                Homes,2,\"Warm, dry homes\",Homes insulated,\"1,200\",n/a,2030\n";
    let Understood { draft, notes } = understood("plan.csv", text);
    assert_eq!(outline(&draft), [("Streets", vec!["Roads"]), ("Homes", vec!["Warm, dry homes"])]);
    let all: Vec<String> = draft.measures().map(told).collect();
    assert_eq!(
        all,
        [
            "Holes mended in a week | level 90 | 2029-03-31",
            "Complaints: 10% reduction in complaints | decrease-by 10 | -",
            "Homes insulated | level 1200 | 2030",
        ]
    );
    assert_eq!(draft.measures().next().unwrap().baseline.as_deref(), Some("72"));
    assert_eq!(notes.of(Kind::Target).count(), 2, "{notes:#?}");
}

#[test]
fn takes_any_bytes_without_panic() {
    let texts = [
        "#\n##\n",
        "|\n|-|\n",
        "No. Aim\n1 A\n",
        "**\n**\n**",
        "•\n- \n1.\n",
        "\u{c}\u{c}",
        "---\n---\n",
        "a\tb\n\tc\n",
        "İİ by 2029\n",
    ];
    for text in texts {
        for name in ["a.md", "a.csv", "a.txt"] {
            if let Ok(understood) = understand(name, text.as_bytes()) {
                let _files =
                    files::files(&understood.draft, Naming { document: "a", version: "b" });
            }
        }
    }
}
