//! A summary stays short, however long the plan is, and says what it leaves out.

use std::fmt::Write as _;
use std::fs;

use planpress::page::cx::Cx;
use planpress::page::paper;
use planpress::page::paper::Kind;
use planpress::page::paper::degree::Degree;
use planpress::page::paper::degree::SIDES;
use planpress::print::job::Job;

use crate::printed;
use crate::printed::OnDisk;
use crate::scratch::Scratch;
use crate::sheets;

const VERSION: &str = "content/2026-30/2026-03-draft";

/// A plan with so many commitments in each of so many groups.
fn plan(groups: usize, each: usize) -> Scratch {
    let scratch = Scratch::new();
    let mut list = String::from("groups:\n");
    for group in 0..groups {
        writeln!(list, "  - id: g{group}\n    title: Theme {group}").expect("a text takes more");
        for place in 0..each {
            let number = group * each + place + 1;
            let text = format!(
                "---\nid: c{number}\nnumber: \"{number}\"\ngroup: g{group}\ntitle: Promise {number}\n\
                 measures:\n  - id: one\n    text: The first of {number}\n    target: {{kind: milestone}}\n\
                 \x20 - id: two\n    text: The second of {number}\n    target: {{kind: milestone}}\n---\n"
            );
            scratch.put(&format!("{VERSION}/commitments/{number:04}.md"), text);
        }
    }
    let buses = scratch.path(&format!("{VERSION}/commitments/01-buses.md"));
    fs::remove_file(buses).expect("the small site has buses");
    scratch.put(&format!("{VERSION}/groups.yaml"), list);
    // Nothing of the version before leads to what is gone.
    let before =
        "groups:\n  - id: transport\n    title: Transport\n  - id: railways\n    title: Railways\n";
    scratch.put("content/2026-30/2026-01-outline/groups.yaml", before);
    scratch
}

/// What the later version's summary says with each degree that may be short enough, and its sides.
fn summaries(scratch: &Scratch) -> Vec<(Degree, String, usize)> {
    let press = printed::press(&[]);
    let mut found = Vec::new();
    sheets::in_all_languages(&scratch.path("content"), |cx: &Cx| {
        let keys = paper::all(cx);
        let key = keys.into_iter().find(|key| key.kind() == Kind::Summary).expect("a summary");
        for degree in Degree::of(key) {
            let sheet = paper::lay_out_to(cx, key, degree);
            let made = press.print(&Job::of(&sheet, Vec::new())).expect("the sheet can be made");
            found.push((degree, OnDisk::new(&made.bytes).text().replace('\n', " "), made.sides));
        }
    });
    found
}

fn check(found: &(Degree, String, usize), says: &str) {
    let (degree, text, sides) = found;
    assert!(*sides <= SIDES, "{degree:?}: {sides} sides");
    assert!(text.contains(says), "{degree:?}: {text}");
    assert!(text.contains("2026-03-draft/whole/"), "where the rest stands: {text}");
}

#[test]
fn a_plan_that_fits_is_told_in_full() {
    let found = summaries(&plan(2, 3));
    assert_eq!(found.len(), 5);
    let (full, first) = (&found[0].1, &found[1].1);
    assert!(full.contains("The second of 6") && !full.contains("To stay within"), "{full}");
    assert!(first.contains("The first of 6") && !first.contains("The second of 6"), "{first}");
    check(&found[1], "only the first measure of each of the 6 Commitments");
    check(&found[4], "This plan is too long for 4 sides: it has 6 Commitments in 2 Groups");
}

#[test]
fn many_commitments() {
    let found = summaries(&plan(5, 60));
    assert_eq!(found[0].0, Degree::Titles);
    check(&found[0], "only the titles of the 300 Commitments");
    assert!(found[0].1.contains("Promise 300"), "{}", found[0].1);
    check(&found[1], "300 Commitments in all");
    assert!(found[1].1.contains("60 Commitments"), "{}", found[1].1);
}

#[test]
fn two_thousand_commitments_in_as_many_groups() {
    let found = summaries(&plan(2000, 1));
    assert_eq!(found.len(), 1, "nothing is set that cannot fit");
    check(&found[0], "it has 2000 Commitments in 2000 Groups");
}
