//! `planpress new result` adds to `results.yaml` what fits, and refuses what does not.

use std::fs;

use planpress::scaffold::new;

use crate::built;
use crate::scratch::Scratch;
use crate::scratch::stderr;

/// A folder with the site that a newcomer begins with.
fn site() -> Scratch {
    let scratch = Scratch::new();
    fs::remove_dir_all(scratch.path("content")).expect("it can be removed");
    new::site(&scratch.path("new"), built::day()).expect("the folder is new");
    fs::rename(scratch.path("new/content"), scratch.path("content")).expect("the same disk");
    scratch
}

const RESULT: [&str; 5] =
    ["new", "result", "2026-30", "2026-04-published", "recycling/recycling-rate"];

fn add<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&RESULT[..], more].concat()
}

#[test]
fn result_is_added_and_nothing_else_changes() {
    let scratch = site();
    let file = scratch.path("content/2026-30/results.yaml");
    let before = fs::read_to_string(&file).expect("there is one");
    scratch
        .run(&add(&[
            "--period",
            "2035/36",
            "--value",
            "60",
            "--source",
            "council-plan-2026, page 3",
        ]))
        .code(0);
    let after = fs::read_to_string(&file).expect("there is one");
    assert!(after.contains("period: '2035/36'"), "{after}");
    let mut left = after.lines();
    assert!(before.lines().all(|line| left.any(|other| other == line)), "{after}");
    scratch.run(&["check"]).code(0);
    fs::remove_file(&file).expect("it was there");
    scratch.run(&add(&["--period", "2027", "--status", "no-data"])).code(0);
    scratch.run(&["check"]).code(0);
}

#[test]
fn result_that_does_not_fit_is_refused() {
    let scratch = site();
    let file = scratch.path("content/2026-30/results.yaml");
    let before = fs::read_to_string(&file).expect("there is one");
    for wrong in [
        &["--period", "soon", "--value", "60"][..],
        &["--period", "2035", "--value", "many"],
        &["--period", "2035", "--status", "splendid"],
    ] {
        let said = stderr(&scratch.run(&add(wrong)).code(1));
        assert!(said.contains("error[") && said.contains("Nothing was written"), "{said}");
    }
    let elsewhere =
        ["new", "result", "2026-30", "2026-04-published", "recycling/none", "--period", "2035"];
    scratch.run(&elsewhere).code(1);
    assert_eq!(fs::read_to_string(&file).expect("it is there"), before);
}
