//! The site that a newcomer begins with shows at once what a page of changes is, and its handbook says
//! what the program says.

use std::fs;
use std::path::Path;

use planpress::scaffold::new;
use tempfile::TempDir;

use crate::built;
use crate::html::tags;
use crate::place::place;
use crate::scratch::Scratch;

#[test]
fn first_site_has_a_page_of_changes_worth_seeing() {
    let folder = TempDir::new().expect("there is room for temporary files");
    let site = folder.path().join("site");
    new::site(&site, built::day()).expect("the folder is empty");
    let files = built::build(&site.join("content"), Path::new("none"), &built::options());
    let path = "changes/2026-30/2026-01-draft/2026-30/2026-04-published/index.html";
    let page = built::text(files.get(path).expect("the two versions are compared"));
    let changes: Vec<_> = (1..).map_while(|at| place(page, &format!("change-{at}"))).collect();
    let kinds = ["target", "deadline", "added", "moved", "renamed", "reworded", "figure"];
    for kind in kinds {
        let has = changes.iter().any(|change| change.has_class(&format!("mark-{kind}")));
        assert!(has, "no change of the kind {kind} among {}", changes.len());
    }
    let target = changes.iter().find(|change| change.has_class("mark-target"));
    let target = &target.expect("there is one").text;
    assert!(target.contains("50") && target.contains("55"), "{target}");
    let marks = tags(page).into_iter().filter(|tag| tag.name == "ins" || tag.name == "del");
    assert!(marks.count() > 4, "the text shows what was added and removed");
    assert!(changes.len() < 40, "few enough to be read: {}", changes.len());
}

const PROMISE: &str = "site/content/2026-30/2026-04-published/commitments/01-recycling.md";

/// The mistakes of the handbook: what stands in a promise, what is typed instead, and what the program
/// says and tells to do.
const MISTAKES: [(&str, &str, &str, &str); 9] = [
    ("title: Throw", "tilte: Throw", "there is no key `tilte` here", "did you mean `title`?"),
    (
        "title: Throw away less",
        "title: Council Plan: our future",
        "the text after `title:` has a colon of its own",
        "put the text in quotation marks",
    ),
    (
        "group: environment",
        "group: enviroment",
        "no group of this version is called `enviroment`",
        "did you mean `environment`?",
    ),
    (
        "We want less waste",
        "[We](commitment:recyling) want less waste",
        "this link leads nowhere",
        "did you mean `recycling`?",
    ),
    (
        "due: 2030-03-31",
        "due: 01/04/2030",
        "`01/04/2030` is not how a date is written here",
        "write `2030-04-01`, if 1 April is meant",
    ),
    (
        "---\n\nWe want",
        "\nWe want",
        "the block above has no end",
        "write a line `---` above this line, if the text begins here",
    ),
    ("value: \"55\"", "value: \"1,200\"", "`1,200` is not a number", "write `1200`"),
    (
        "source: council-plan-2026, page 11",
        "source: council-plan-2062, page 11",
        "no document is called `council-plan-2062`",
        "did you mean `council-plan-2026`?",
    ),
    (
        "We want less waste",
        "![](../../../documents/map.png) We want less waste",
        "a picture has no description",
        "write between `![` and `]` what the picture shows",
    ),
];

#[test]
fn handbook_says_what_the_program_says() {
    let scratch = Scratch::new();
    scratch.run(&["new", "site", "site"]).success();
    let handbook = fs::read_to_string(scratch.path("site/content/pages/handbook.md"));
    let handbook = handbook.expect("the site has a handbook");
    let said = || {
        let output = scratch.command(&["check", "--content", "site/content"]).output();
        String::from_utf8_lossy(&output.expect("the program starts").stderr).into_owned()
    };
    let promise = fs::read_to_string(scratch.path(PROMISE)).expect("the file is there");
    for (old, new, says, help) in MISTAKES {
        assert!(promise.contains(old), "the promise has {old}");
        scratch.put(PROMISE, promise.replacen(old, new, 1));
        let said = said();
        assert!(said.contains(says) && said.contains(help), "{new}: {says}; {help}\n{said}");
        assert!(handbook.contains(&format!("| “{says}” | “{help}” |")), "the handbook: {says}");
    }
    scratch.put(PROMISE, &promise);
    scratch.put(&PROMISE.replace("01-recycling", "07-copied"), promise);
    let said = said();
    for part in ["two commitments have the id `recycling`", "give one of them another id"] {
        assert!(said.contains(part) && handbook.contains(part), "{part}\n{said}");
    }
}
