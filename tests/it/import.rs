//! Documents become content that can be built, and nothing of an editor is lost on the way.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use planpress::scaffold::new;

use crate::built;
use crate::scratch::Scratch;
use crate::scratch::stderr;
use crate::scratch::stdout;
use crate::sites::files_below;

/// A folder with the site that a newcomer begins with, and a document.
fn site(document: &str) -> Scratch {
    let scratch = Scratch::new();
    fs::remove_dir_all(scratch.path("content")).expect("it can be removed");
    new::site(&scratch.path("new"), built::day()).expect("the folder is new");
    for name in ["content", "schemas"] {
        fs::rename(scratch.path("new").join(name), scratch.path(name)).expect("the same disk");
    }
    let text = fs::read(built::project().join("tests/import").join(document));
    scratch.put(document, text.expect("the fixture can be read"));
    scratch
}

const IDS: [&str; 4] = ["--edition", "2025-28", "--version", "2025-05-draft"];

fn import<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["import", file], &IDS[..], more].concat()
}

/// Every file of the content with what is in it.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name = |path: &Path| path.strip_prefix(folder).expect("below").display().to_string();
    let files = files_below(folder).into_iter();
    files.map(|path| (name(&path), fs::read(&path).expect("it can be read"))).collect()
}

/// Adds what the import asks for to `documents.yaml`.
fn add_document(scratch: &Scratch, said: &str) {
    let (_, entry) = said.split_once("can be found:\n").expect("an entry is asked for");
    let entry = entry.split("\n\n").next().expect("it has an end");
    let path = scratch.path("content/documents.yaml");
    let documents = fs::read_to_string(&path).expect("there is one");
    fs::write(path, format!("{}\n\n{entry}\n", documents.trim_end())).expect("there is room");
}

#[test]
fn builds_after_what_was_asked_for_is_added() {
    for document in ["town-summary.txt", "board-pack.md"] {
        let scratch = site(document);
        let ended = scratch.run(&import(document, &[])).code(1);
        let said = stderr(&ended);
        assert!(said.contains("Found in"), "{said}");
        assert!(stdout(&ended).contains("content/2025-28/2025-05-draft/groups.yaml"), "{said}");
        add_document(&scratch, &said);
        let checked = scratch.run(&["check"]);
        assert!(!stderr(&checked).contains("error["), "{document}:\n{}", stderr(&checked));
        scratch.build().code(0);
        assert!(scratch.path("output/2025-28/2025-05-draft/index.html").is_file());
    }
}

#[test]
fn begins_documents_where_there_are_none() {
    let scratch = site("town-summary.txt");
    for name in [
        "documents.yaml",
        "documents",
        "comparisons.yaml",
        "threads.yaml",
        "glossary.yaml",
        "2026-30",
    ] {
        let path = scratch.path("content").join(name);
        let _gone = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
    }
    fs::remove_file(scratch.path("content/pages/about.md")).expect("it was there");
    scratch.put("content/site.yaml", "title: Town\nbody:\n  names:\n    - name: Town Council\n");
    let said = stderr(&scratch.run(&import("town-summary.txt", &[])));
    assert!(!said.contains("Add this"), "{said}");
    assert!(scratch.path("content/documents.yaml").is_file());
}

#[test]
fn overwrites_nothing() {
    let scratch = site("town-summary.txt");
    scratch.put("content/2025-28/2025-05-draft/groups.yaml", "groups: []\n");
    let before = contents(&scratch.path("content"));
    let dry = stderr(&scratch.run(&import("town-summary.txt", &["--dry-run"])));
    assert!(dry.contains("Nothing was written."), "{dry}");
    assert_eq!(contents(&scratch.path("content")), before);
    let said = stderr(&scratch.run(&import("town-summary.txt", &[])));
    assert!(said.contains("2025-28/2025-05-draft/groups.yaml exists already"), "{said}");
    let after = contents(&scratch.path("content"));
    for (path, bytes) in &before {
        assert_eq!(after.get(path), Some(bytes), "{path}");
    }
    assert!(after.len() > before.len() + 8);
    let again = contents(&scratch.path("content"));
    scratch.run(&import("town-summary.txt", &[]));
    assert_eq!(contents(&scratch.path("content")), again);
}

#[test]
fn reports_for_programs() {
    let scratch = site("board-pack.md");
    let said = stdout(&scratch.run(&import("board-pack.md", &["--dry-run", "--format", "json"])));
    let report = said.lines().next().expect("a line");
    let report: serde_json::Value = serde_json::from_str(report).expect("it is JSON");
    assert_eq!((report["commitments"].as_u64(), report["metrics"].as_u64()), (Some(6), Some(7)));
    let notes = report["notes"].as_array().expect("a list");
    assert!(notes.iter().all(|note| note["first"].is_u64() && note["text"].is_string()));
    assert!(notes.iter().any(|note| note["kind"] == "count"), "{said}");
}

#[test]
fn says_what_it_cannot_read() {
    let scratch = site("board-pack.md");
    scratch.put("a.pdf", "%PDF-1.7");
    scratch.put("a.docx", "PK\x03\x04 not really");
    scratch.put("a.txt", b"caf\xE9");
    scratch.put("empty.md", "\n\n");
    for (file, expected) in [
        ("a.pdf", "`a.pdf` cannot be imported: this is a PDF"),
        ("a.docx", "the Word document cannot be read"),
        ("a.txt", "no text in UTF-8 (line 1)"),
        ("empty.md", "there is no text in the file"),
        ("missing.md", "there is no file `missing.md`"),
        ("content", "cannot be read"),
    ] {
        let said = stderr(&scratch.run(&import(file, &[])).code(2));
        assert!(said.contains(expected), "{file}: {said}");
    }
    let large = fs::File::create(scratch.path("large.docx")).expect("there is room");
    large.set_len(100 << 20).expect("a file with holes");
    let said = stderr(&scratch.run(&import("large.docx", &[])).code(2));
    assert!(said.contains("larger than 64 MB"), "{said}");
    let no_site = scratch.run(&[
        "import",
        "board-pack.md",
        "--edition",
        "a",
        "--version",
        "b",
        "--content",
        "x",
    ]);
    assert!(stderr(&no_site.code(2)).contains("has no file `site.yaml`"));
}
