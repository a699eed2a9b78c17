//! Each kind of change, in a few words.

use crate::base::diagnostic::Diagnostics;
use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::compare::doc;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::text::changes::TextChange;
use crate::compare::text::changes::changes;
use crate::compare::text::compare;
use crate::compare::text::meaning::Meaning;
use crate::compare::text::script::script;
use crate::markup;
use crate::markup::origin::Origin;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::reference::Reference;

/// A site with nothing in it.
struct Nothing;

impl Resolve for Nothing {
    fn link(&self, _: &Reference, _: Option<&str>) -> Option<Resolved> {
        None
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, _: &FigureId) -> Option<String> {
        None
    }

    fn word(&self, _: Word) -> &'static str {
        ""
    }
}

fn doc(markdown: &str) -> Doc {
    let base = SourcePath::parse("a.md").unwrap();
    let file = SourceFile { path: base.clone(), text: SourceText::Text("".into()) };
    let map = SourceMap::new(vec![file]);
    let (file, _) = map.files().next().unwrap();
    let origin = Origin::At { file, offset: 0 };
    doc::of_prose(&markup::parse(&mut Diagnostics::default(), markdown, origin, &base), &Nothing)
}

/// The changes as lines: what, the first words of the old blocks, of the new ones, how many words.
fn listed(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (doc(old), doc(new));
    let diff = compare(&old, &new);
    assert_eq!(script(&old, &new, &diff).apply(&old).as_ref(), Some(&new));
    let list = changes(&old, &new, &diff);
    let numbers: Vec<u32> = list.iter().map(|change| change.number).collect();
    assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<u32>>());
    list.iter().map(|change| line(&old, &new, change)).collect()
}

fn line(old: &Doc, new: &Doc, change: &TextChange) -> String {
    let words = |doc: &Doc, blocks: &[BlockNo]| {
        let lines = blocks.iter().map(|block| {
            let words = doc.lines(*block).next().map_or("", |line| doc.block(line).line.text());
            words.split(' ').take(2).collect::<Vec<_>>().join(" ")
        });
        lines.collect::<Vec<_>>().join(", ")
    };
    let meaning = match change.meaning {
        Meaning::Minor => "",
        Meaning::Words => " w",
        Meaning::Numbers => " n",
    };
    format!(
        "{:?}: {} > {} -{}+{}{meaning}",
        change.kind,
        words(old, &change.old),
        words(new, &change.new),
        change.removed,
        change.added
    )
}

#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(listed(old, new), expected);
}

const BUSES: &str = "Buses will run every ten minutes on all main roads of the county.";
const TRAINS: &str = "Trains stop at each station, and staff help people with prams.";
const TRAMS: &str = "Trams are painted green so that nobody takes them for a bus.";

#[test]
fn typography_is_no_change() {
    check("It’s “5\u{A0}km”\nfar", "It's \"5 km\" far", &[]);
    check("re\u{AD}port cafe\u{301}", "report café", &[]);
}

#[test]
fn paragraphs() {
    check(BUSES, &format!("{TRAINS}\n\n{BUSES}"), &["Added:  > Trains stop -0+11 w"]);
    check(
        &format!("{BUSES}\n\n{TRAINS}"),
        &BUSES.replace("ten", "20"),
        &["Reworded: Buses will > Buses will -1+1 n", "Removed: Trains stop >  -11+0 w"],
    );
    check(BUSES, &BUSES.replace("county", "County"), &["Reworded: Buses will > Buses will -1+1"]);
    check(BUSES, &BUSES.replace("main", "**main**"), &["Formatting: Buses will > Buses will -0+0"]);
    check(BUSES, &format!("## {BUSES}"), &["Form: Buses will > Buses will -0+0"]);
}

#[test]
fn moves() {
    let old = format!("# A\n\n{BUSES}\n\n# B\n\n{TRAINS}\n\n{TRAMS}");
    let new = format!("# A\n\n# B\n\n{TRAINS}\n\n{TRAMS}\n\n{BUSES}");
    check(&old, &new, &["Moved: Buses will > Buses will -0+0"]);
    let new = format!("# B\n\n{TRAINS}\n\n{TRAMS}\n\n# A\n\n{BUSES}");
    check(&old, &new, &["Moved: A, Buses will > A, Buses will -0+0"]);
    let new = format!("# A\n\n# B\n\n{TRAINS}\n\n{TRAMS}\n\n{BUSES} So be it.");
    check(&old, &new, &["MovedAndReworded: Buses will > Buses will -0+3 w"]);
    // The same few words elsewhere are no move.
    let few = ["Removed: As above. >  -2+0 w", "Added:  > As above. -0+2 w"];
    check("As above.\n\n# B\n\nC", "# B\n\nC\n\nAs above.", &few);
}

#[test]
fn splits_and_merges() {
    let (one, two) = (format!("{BUSES} {TRAINS}"), format!("{BUSES}\n\n{TRAINS}"));
    check(&one, &two, &["Split: Buses will > Buses will, Trains stop -0+0"]);
    check(&two, &one, &["Merged: Buses will, Trains stop > Buses will -0+0"]);
    let list = format!("- {BUSES}\n- {TRAINS}");
    check(&one, &list, &["Split: Buses will > Buses will -0+0"]);
    check(&list, &one, &["Merged: Buses will > Buses will -0+0"]);
}

#[test]
fn lists() {
    let old = format!("- {BUSES}\n- {TRAINS}\n- {TRAMS}");
    let new = format!("- {TRAINS}\n- {TRAMS} Yes.\n- New\n- {BUSES}");
    let expected = [
        "Reworded: Trams are > Trams are -0+1 w",
        "ItemAdded:  > New -0+1 w",
        "Moved: Buses will > Buses will -0+0",
    ];
    check(&old, &new, &expected);
    check("1. a\n2. b", "- a\n- b", &["Form: a > a -0+0"]);
    check("# 3.1 Aims\n\nx", "# 3.2 Aims\n\nx", &["Renumbered: 3.1 Aims > 3.2 Aims -1+1"]);
}

#[test]
fn containers() {
    check(
        "- About Pull Requests\n- x",
        "- About pull requests\n- x",
        // Nothing shows that this is English: elsewhere a capital can make another word.
        &["Reworded: About Pull > About pull -2+2 w"],
    );
    // A list that became two around a paragraph.
    let new = format!("- {BUSES}\n\nAnd now:\n\n* {TRAINS}\n* {TRAMS}");
    let old = format!("- {BUSES}\n- {TRAINS}\n- {TRAMS}\n\nAnd now:");
    let marked: Vec<String> =
        listed(&old, &new).into_iter().filter(|line| !line.contains("-0+0")).collect();
    assert_eq!(marked, [""; 0]);
    // Paragraphs that were taken into a quotation.
    let new = format!("> {BUSES}\n>\n> {TRAINS}");
    check(
        &format!("{BUSES}\n\n{TRAINS}"),
        &new,
        &["Form: Buses will, Trains stop > Buses will, Trains stop -0+0"],
    );
}

#[test]
fn tables() {
    let old = "| place | crimes | aim |\n|---|---|---|\n| Leicester | 100 | cut 5% |\n\
               | Melton | 20 | hold |\n| Rutland | 7 | hold |";
    let new = "| place | year | crimes | aim |\n|---|---|---|---|\n\
               | Leicester | 2013 | 100 | cut 10% |\n| Rutland | 2013 | 7 | hold |\n\
               | Harborough | 2013 | 14 | hold |";
    let expected = [
        "ColumnAdded:  > year, 2013, 2013 -0+3 n",
        "Reworded: cut 5% > cut 10% -1+1 n",
        "RowRemoved: Melton >  -3+0 n",
        "RowAdded:  > Harborough -0+4 n",
    ];
    check(old, new, &expected);
    let swapped = "| crimes | place | aim |\n|---|---|---|\n| 100 | Leicester | cut 5% |\n\
                   | 20 | Melton | hold |\n| 7 | Rutland | hold |";
    assert_eq!(listed(old, swapped).len(), 1);
}

#[test]
fn footnotes_and_notes() {
    let old = format!("{BUSES}[^a]\n\n[^a]: As promised in 2013.");
    let new = format!("{BUSES}[^a]\n\n[^a]: As promised in 2014.");
    check(&old, &new, &["Reworded: As promised > As promised -1+1 n"]);
}
