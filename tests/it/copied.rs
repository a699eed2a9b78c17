//! A version that begins as a copy: of the real plan, with its three translations, and of the site
//! of a newcomer.

use std::fs;
use std::path::Path;

use planpress::base::date::Date;
use planpress::base::diagnostic::Severity;
use planpress::base::id::EditionId;
use planpress::base::id::Id;
use planpress::base::id::VersionId;
use planpress::pipeline;
use planpress::scaffold::copied;
use planpress::scaffold::error::ScaffoldError;
use planpress::scaffold::new;
use tempfile::TempDir;

use crate::built;
use crate::sites::files_below;

fn edition(text: &str) -> EditionId {
    EditionId::parse(text).expect("it is an id")
}

fn version(text: &str) -> VersionId {
    VersionId::parse(text).expect("it is an id")
}

fn day() -> Date {
    Date::parse("2026-11-22").expect("it is a date")
}

/// The real content in a folder of its own.
fn real() -> TempDir {
    let folder = TempDir::new().expect("there is room");
    let content = built::project().join("content");
    for file in files_below(&content) {
        let path = folder.path().join(file.strip_prefix(&content).expect("it is below"));
        fs::create_dir_all(path.parent().expect("files have folders")).expect("there is room");
        fs::copy(&file, path).expect("there is room");
    }
    folder
}

/// What is said about files of a version.
fn said(content: &Path, below: &str) -> Vec<String> {
    let sources = built::scanned(content);
    let read = pipeline::read(&sources, day());
    let told = read.diagnostics.iter().filter(|it| it.severity != Severity::Note);
    let told = told.filter_map(|it| {
        let file = sources.file(it.labels.first()?.at.file).path.as_str();
        file.starts_with(below).then(|| format!("{file}: {}", it.message))
    });
    told.collect()
}

#[test]
fn copy_of_a_real_plan_is_in_order() {
    let folder = real();
    let content = folder.path();
    let ids = (&edition("2013-17"), &version("2013-12-draft"));
    let (from, made) = copied::version(content, ids, None, day()).expect("it can be copied");
    assert_eq!(from, "2013-10-revised");
    assert!(made.len() > 80, "{}", made.len());
    assert_eq!(said(content, "2013-17/2013-12-draft"), Vec::<String>::new());
    let text =
        |path: &str| fs::read_to_string(content.join("2013-17").join(path)).expect("it is there");
    let copy = text("2013-12-draft/version.yaml");
    for line in [
        "title: Draft of 22 November 2026 (2013-12-draft)",
        "status: draft",
        "    date: 2026-11-22",
    ] {
        assert!(copy.contains(line), "{line} is not in:\n{copy}");
    }
    for key in ["facts:", "change-note:", "document:"] {
        assert!(!copy.contains(&format!("\n{key}")), "{key} is in:\n{copy}");
    }
    for name in ["14-vehicle-crime.md", "14-vehicle-crime.gu.md"] {
        let [old, new] = ["2013-10-revised", "2013-12-draft"]
            .map(|it| text(&format!("{it}/commitments/{name}")));
        assert_eq!(old, new, "{name}");
    }
    assert!(text("2013-12-draft/version.gu.yaml").contains("digest:"));
}

#[test]
fn copy_of_the_first_site_forgets_what_was_before() {
    let folder = TempDir::new().expect("there is room");
    new::site(folder.path(), day()).expect("the folder is empty");
    let content = folder.path().join("content");
    let ids = (&edition("2026-30"), &version("2027-04-revised"));
    copied::version(&content, ids, None, day()).expect("it can be copied");
    assert_eq!(said(&content, "2026-30/2027-04-revised"), Vec::<String>::new());
    let again = copied::version(&content, ids, None, day()).unwrap_err();
    assert!(matches!(again, ScaffoldError::Exists { .. }), "{again}");
    let from = version("2026-01-drift");
    let other = (&edition("2026-30"), &version("2027-05"));
    let missing = copied::version(&content, other, Some(&from), day()).unwrap_err().to_string();
    assert!(
        missing.contains("no version `2026-01-drift`") && missing.contains("2026-01-draft"),
        "{missing}"
    );
    let from = version("2026-01-draft");
    let (copied, _) =
        copied::version(&content, other, Some(&from), day()).expect("it can be copied");
    assert_eq!(copied, "2026-01-draft");
}
