//! Sheets: accessible, whole, the same every time, and only made when something changed.

use std::fs;

use planpress::base::digest::Digest;
use planpress::page::paper::Kind;
use rayon::prelude::*;

use crate::built;
use crate::printed;
use crate::printed::OnDisk;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;

/// What is wrong with a sheet that any sheet must have right.
fn faults(pdf: &[u8]) -> Vec<String> {
    let disk = OnDisk::new(pdf);
    let mut faults = printed::broken_rules(pdf);
    disk.told_by("qpdf", &["--check"], &[]);
    faults.extend(disk.bad_fonts().into_iter().map(|font| format!("not embedded: {font}")));
    for (name, value) in [("Title", ""), ("Tagged", "no"), ("Encrypted", "yes")] {
        if disk.info(name) == value {
            faults.push(format!("{name}: {value}"));
        }
    }
    faults
}

#[test]
fn sheets_of_fixture_sites_are_accessible() {
    let sites = ["pictures-and-attachments", "right-to-left-language", "polish-two-versions"];
    let more = ["prose-of-every-kind", "measures-of-every-kind"];
    sites.par_iter().chain(&more).for_each(|site| {
        let sheets =
            printed::sheets_of(&built::project().join(format!("tests/sites/{site}/content")));
        assert!(sheets.contains_key("2026-30/2026-03-draft/whole/plan.pdf"), "{:?}", sheets.keys());
        for (path, pdf) in sheets {
            let faults = faults(&pdf);
            assert!(faults.is_empty(), "{site}/{path}: {faults:#?}");
        }
    });
}

/// What a paper in short must not exceed, and a poster must fill.
fn sides_allowed(kind: Kind) -> std::ops::RangeInclusive<usize> {
    match kind {
        Kind::Summary => 1..=4,
        Kind::Poster => 1..=1,
        _ => 1..=usize::MAX,
    }
}

#[test]
fn short_sheets_of_the_real_site_are_accessible_and_short() {
    let made = printed::short_sheets();
    assert_eq!(made.len(), 16, "two kinds, two versions, four languages");
    let faults = made.par_iter().flat_map(|(it, printed)| {
        let what = format!("{:?} {} {}", it.sheet.kind, it.about, it.sheet.lang);
        let disk = OnDisk::new(&printed.bytes);
        let mut faults = faults(&printed.bytes);
        let mut has = |holds: bool, value: String| {
            if !holds {
                faults.push(value);
            }
        };
        has(
            sides_allowed(it.sheet.kind).contains(&printed.sides),
            format!("{} sides", printed.sides),
        );
        has(disk.info("Title").contains(it.sheet.title.trim()), disk.info("Title"));
        has(disk.info("Page size").contains("(A"), disk.info("Page size"));
        has(disk.info("PDF version") == "1.7", disk.info("PDF version"));
        let catalogue =
            disk.told_by("qpdf", &["--json", "--json-key=qpdf", "--json-stream-data=none"], &[]);
        has(
            catalogue.contains(&format!("\"/Lang\": \"u:{}\"", it.sheet.lang)),
            "language".to_owned(),
        );
        faults.into_iter().map(move |fault| format!("{what}: {fault}")).collect::<Vec<_>>()
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What a sheet is to a program that reads it aloud: its tags, and its text in reading order. `UPDATE=1`
/// writes both anew.
#[test]
fn a_summary_has_the_tags_and_the_text_that_it_should() {
    let project = built::project();
    let sheets = printed::sheets_of(&project.join("tests/sites/measures-of-every-kind/content"));
    let disk = OnDisk::new(&sheets["2026-30/2026-03-draft/summary/summary.pdf"]);
    let found = [("tags", disk.told_by("pdfinfo", &["-struct"], &[])), ("txt", disk.text())];
    for (kind, found) in found {
        let file = project.join(format!("tests/print/summary.{kind}"));
        if built::update() {
            fs::write(&file, &found).expect("the file can be written");
        }
        let known = fs::read_to_string(&file).unwrap_or_default();
        built::assert_same(&file.display().to_string(), &known, &found);
    }
}

/// `version.json` and `plan.json` name every file made from sheets as it is.
fn listed_for_programs(scratch: &Scratch) {
    let json = |path: &str| -> serde_json::Value {
        let text = fs::read(scratch.path(&format!("output/{path}"))).expect("the file is there");
        serde_json::from_slice(&text).expect("the file is JSON")
    };
    let listed = json("2026-30/2026-03-draft/data/version.json")["sheets"].clone();
    let listed = listed.as_array().expect("there are sheets");
    assert_eq!(listed.len(), 6, "four PDF, a book, a text: {listed:#?}");
    for sheet in listed {
        let path = sheet["address"].as_str().expect("a file has an address");
        let bytes = fs::read(scratch.path(&format!("output/{path}"))).expect("the file is there");
        assert_eq!(sheet["bytes"], bytes.len(), "{path}");
        assert_eq!(sheet["sha256"], Digest::of(&bytes).to_string(), "{path}");
        assert_eq!(sheet["sides"].is_u64(), sheet["format"] == "pdf", "{path}");
    }
    let site = json("plan.json");
    assert_eq!(
        site["versions"][0]["sheets"].as_array().map(Vec::as_slice),
        Some(listed.as_slice())
    );
    assert_eq!(site["comparisons"][0]["sheets"][0]["kind"], "changes", "{site:#}");
}

#[test]
fn a_sheet_is_the_same_every_time_and_made_once() {
    let scratch = Scratch::new();
    let build = || {
        let command = scratch.command_with_sheets(&["build", "--threads", "2"]);
        let started = stderr(&ended(command).code(0));
        assert!(started.contains(" PDF sheets in output"), "{started}");
        started
    };
    build();
    let first = scratch.output();
    listed_for_programs(&scratch);
    let list = fs::read_to_string(scratch.path("output/sheets.json")).unwrap();
    let second = build();
    assert!(second.contains(": 0 files written"), "{second}");
    assert_eq!(scratch.output(), first);
    // Made again from nothing, with another number of threads.
    fs::remove_dir_all(scratch.path("output")).unwrap();
    ended(scratch.command_with_sheets(&["build", "--threads", "1"])).code(0);
    assert_eq!(fs::read_to_string(scratch.path("output/sheets.json")).unwrap(), list);
    // A sheet that somebody changed is not taken over.
    let sheet = scratch.path("output/2026-30/2026-03-draft/summary/summary.pdf");
    let bytes = fs::read(&sheet).unwrap();
    fs::write(&sheet, b"%PDF-1.7 not ours").unwrap();
    ended(scratch.command_with_sheets(&["build"])).code(0);
    assert_eq!(fs::read(&sheet).unwrap(), bytes);
    let page = fs::read_to_string(scratch.path("output/2026-30/2026-03-draft/summary/index.html"));
    let page = page.unwrap();
    assert!(page.contains("href=\"../../../2026-30/2026-03-draft/summary/summary.pdf\""), "{page}");
    assert!(page.contains("PDF, 1 page, "), "{page}");
    ended(scratch.command(&["build"])).code(0);
    assert!(!sheet.exists(), "without sheets there is no link and no file");
}
