//! The proof-reader on a text that has every kind of blunder, and the list of its rules.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use planpress::base::lang::Lang;
use planpress::base::path::SourcePath;
use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::check;
use planpress::check::FileOptions;
use planpress::check::catalogue;
use planpress::config::levels::Levels;
use planpress::config::levels::Standing;

use crate::built;

/// What is found in the draft of a plan as it came out of a PDF, one line each.
fn found(standing: Standing) -> String {
    let text = fs::read_to_string(built::project().join("tests/proof/draft-plan.txt"));
    let text = text.expect("the text is there");
    let path = SourcePath::parse("draft-plan.txt").expect("this is a path");
    let sources =
        SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.as_str().into()) }]);
    let lang = Lang::parse("en-GB").expect("this is a tag");
    let options = FileOptions { lang, standing, day: None, levels: Levels::default() };
    let mut lines = String::new();
    for it in check::files(&sources, &options, None).iter() {
        let at = it.labels[0].at;
        let place = sources.position(at.file, at.start as usize);
        let severity = format!("{:?}", it.severity).to_lowercase();
        let (line, column, code) = (place.line, place.column, it.code.0);
        writeln!(lines, "{line}:{column}: {severity}[{code}]: {}", it.message).expect("memory");
    }
    lines
}

#[test]
fn every_blunder_of_a_draft_is_found() {
    let found = found(Standing::Draft);
    let path = built::project().join("tests/proof/draft-plan.found");
    if built::update() {
        fs::write(&path, &found).expect("the expected lines can be written");
    }
    let expected = fs::read_to_string(&path).expect("the expected lines are there");
    built::assert_same("tests/proof/draft-plan.found", &expected, &found);
    let codes: BTreeSet<&str> =
        found.lines().filter_map(|line| line.split(['[', ']']).nth(1)).collect();
    for code in [
        "apostrophe-plural",
        "contents-differ",
        "count-differs",
        "dummy-text",
        "item-repeats-heading",
        "missing-cell",
        "missing-list",
        "missing-space",
        "page-furniture",
        "past-as-future",
        "period-differs",
        "repeated-passage",
        "repeated-word",
        "stray-bracket",
        "two-names",
        "unexplained-abbreviation",
        "unfinished-sentence",
        "unresolved-mark",
        "written-two-ways",
        "wrong-small-word",
    ] {
        assert!(codes.contains(code), "{code} is not found in the draft");
    }
}

#[test]
fn grave_faults_of_a_published_text_are_errors() {
    let found = found(Standing::Published);
    assert!(found.contains("error[dummy-text]"), "{found}");
    assert!(found.contains("warning[repeated-word]"), "{found}");
}

#[test]
fn the_list_of_rules_is_that_of_the_program() {
    let path = built::project().join("src/check/RULES.md");
    let head = "# Rules of the proof-reader\n\n\
        `planpress check` looks for these faults, in the content of a site or in any text. `site.yaml` says how\n\
        seriously each is taken: see *Read proofs* in `README.md`. This page is made by the program\n\
        (`UPDATE=1 tests/run --quick`).\n\n";
    let list = format!("{head}{}", catalogue::markdown());
    if built::update() {
        fs::write(&path, &list).expect("the list can be written");
    }
    let written = fs::read_to_string(&path).expect("the list is there");
    built::assert_same("RULES.md", &written, &list);
}
