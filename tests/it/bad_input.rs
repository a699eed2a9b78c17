//! Hostile and broken input: a clear error, exit code 1 or 2, the last good site untouched.

use std::fs;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::fs::symlink;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use planpress::output::manifest;
use planpress::source::limits::Limits;
use planpress::source::scan;

use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;

/// The content is at fault.
const CONTENT: i32 = 1;
/// The run could not be done.
const WORLD: i32 = 2;

const VERSION: &str = "content/2026-30/2026-03-draft";

/// Builds a good site, breaks something, builds again: the second build ends with `code`, says
/// `words`, and the site is what it was, to the byte and the minute.
#[track_caller]
fn refused(code: i32, words: &[&str], spoil: impl FnOnce(&Scratch)) {
    let scratch = Scratch::built();
    let before = scratch.output();
    spoil(&scratch);
    let said = stderr(&scratch.build().code(code));
    for word in words {
        assert!(said.contains(word), "{word:?} is not in:\n{said}");
    }
    assert_eq!(scratch.output(), before, "the site has changed");
    let differences = manifest::verify(&scratch.path("output")).expect("the manifest is whole");
    assert!(differences.is_empty(), "{differences:?}");
}

#[test]
fn empty_content_folder() {
    refused(CONTENT, &["is empty", "planpress new site"], |scratch| {
        fs::remove_dir_all(scratch.path("content")).unwrap();
        fs::create_dir(scratch.path("content")).unwrap();
    });
}

#[test]
fn no_content_folder() {
    refused(WORLD, &["there is no folder"], |scratch| {
        fs::remove_dir_all(scratch.path("content")).unwrap();
    });
}

#[test]
fn content_that_is_a_file() {
    refused(WORLD, &["is not a folder"], |scratch| {
        fs::remove_dir_all(scratch.path("content")).unwrap();
        scratch.put("content", "a file");
    });
}

#[test]
fn missing_site_file() {
    refused(CONTENT, &["error[missing-site-file]", "site.yaml"], |scratch| {
        fs::remove_file(scratch.path("content/site.yaml")).unwrap();
    });
}

#[test]
fn the_folder_above_the_content() {
    refused(
        CONTENT,
        &["error[missing-site-file]", "below/site.yaml", "`/below`", "1 error."],
        |scratch| {
            fs::rename(scratch.path("content"), scratch.path("below")).unwrap();
            fs::create_dir(scratch.path("content")).unwrap();
            fs::rename(scratch.path("below"), scratch.path("content/below")).unwrap();
        },
    );
}

#[test]
fn file_of_100_megabytes() {
    refused(CONTENT, &["error[file-too-large]", "big.md", "4 MiB"], |scratch| {
        let file = fs::File::create(scratch.path("content/pages/big.md")).unwrap();
        file.set_len(100 << 20).unwrap();
    });
}

#[test]
fn ten_thousand_nested_lists() {
    refused(CONTENT, &["error[too-deep]", "01-foreword.md"], |scratch| {
        scratch.put_section(&format!("{}words", "- ".repeat(10_000)));
    });
}

#[test]
fn ten_thousand_nested_yaml_lists() {
    refused(CONTENT, &["error[yaml-too-deep]"], |scratch| {
        let deep = format!("events: {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
        scratch.put("content/2026-30/events.yaml", deep);
    });
}

#[test]
fn alias_bomb() {
    refused(CONTENT, &["error[yaml-feature]", "an anchor"], |scratch| {
        let level = |above: u32| format!("a{above}: &a{above} [*a{0}, *a{0}]\n", above - 1);
        let bomb: String = (1..40).map(level).collect();
        scratch.put("content/2026-30/events.yaml", format!("a0: &a0 [lol, lol]\n{bomb}"));
    });
}

#[test]
fn symlink_loop() {
    refused(CONTENT, &["error[symlink]", "is not followed"], |scratch| {
        symlink(scratch.path("content"), scratch.path("content/pages/loop")).unwrap();
    });
}

#[test]
fn symlink_out_of_the_folder() {
    refused(CONTENT, &["error[symlink]", "pages/secret.md"], |scratch| {
        scratch.put("secret.md", "---\nid: secret\ntitle: Secret\n---\n");
        symlink(scratch.path("secret.md"), scratch.path("content/pages/secret.md")).unwrap();
    });
}

#[test]
fn paths_that_lead_out() {
    for body in ["![A map](../../../../map.png)", "[Map](../../../../../map.pdf)"] {
        refused(CONTENT, &["error[bad-link]", "01-foreword.md:5"], |scratch| {
            scratch.put("map.png", "secret");
            scratch.put_section(body);
        });
    }
}

#[test]
fn id_with_spaces() {
    refused(CONTENT, &["error[bad-id]", "`clean-air`"], |scratch| {
        let groups = "groups:\n  - id: transport\n    title: A\n  - id: Clean Air\n    title: B\n";
        scratch.put(&format!("{VERSION}/groups.yaml"), groups);
    });
}

#[test]
fn two_versions_with_one_date() {
    refused(CONTENT, &["error[versions-with-one-date]", "the other version"], |scratch| {
        let version = "title: Final\nstatus: published\ntext: none\ndates:\n  - kind: published\n    date: 2026-03-02\n";
        scratch.put("content/2026-30/2026-09-final/version.yaml", version);
    });
}

#[test]
fn lineage_in_a_circle() {
    let words = ["error[contradictory-lineage]", "of a later version", "01-buses.md:2"];
    refused(CONTENT, &words, |scratch| {
        let group = "groups:\n  - id: transport\n    title: A\n    continues: railways\n";
        scratch.put(&format!("{VERSION}/groups.yaml"), group);
        let trams = "---\nid: trams\ngroup: railways\ntitle: Trams\ncontinues: 2026-30/2026-03-draft/buses\n---\n";
        scratch.put("content/2026-30/2026-01-outline/commitments/01-trams.md", trams);
    });
}

#[test]
fn version_compared_with_itself_or_with_none() {
    for (new, word) in [
        ("2026-30/2026-01-outline", "error[same-version-twice]"),
        ("2026-30/2027-01-final", "error[unknown-version]"),
        ("2026-03-draft", "write `EDITION/VERSION`"),
    ] {
        refused(CONTENT, &[word, "comparisons.yaml:3"], |scratch| {
            let pair = format!("comparisons:\n  - old: 2026-30/2026-01-outline\n    new: {new}\n");
            scratch.put("content/comparisons.yaml", pair);
        });
    }
}

#[test]
fn text_that_is_not_utf8() {
    refused(CONTENT, &["error[not-utf8]", "Windows-1252", "save as UTF-8"], |scratch| {
        scratch.put(&format!("{VERSION}/sections/02-b.md"), b"---\nid: b\ntitle: It\x92s\n---\n");
    });
    refused(CONTENT, &["error[not-utf8]", "UTF-16"], |scratch| {
        let text: Vec<u8> = "title: A".encode_utf16().flat_map(u16::to_le_bytes).collect();
        scratch.put("content/2026-30/edition.yaml", text);
    });
    refused(CONTENT, &["error[not-utf8]", "changes.yaml"], |scratch| {
        scratch.put("content/2026-30/changes.yaml", b"changes:\n  - \xff\x00\n");
    });
}

#[test]
fn names_that_cannot_be_used() {
    refused(CONTENT, &["error[bad-file-name]"], |scratch| {
        scratch.put("content/pages/a\\b.md", "---\nid: a\ntitle: A\n---\n");
    });
    refused(CONTENT, &["error[file-extension]", "about.md"], |scratch| {
        scratch.put("content/pages/about.MD", "---\nid: about\ntitle: About\n---\n");
    });
}

#[test]
fn more_files_than_any_plan_has() {
    let scratch = Scratch::new();
    let limits = Limits { files: 3, ..Limits::STANDARD };
    let scanned = scan::content(&scratch.path("content"), &limits).unwrap();
    let codes: Vec<&str> = scanned.diagnostics.iter().map(|it| it.code.0).collect();
    assert_eq!(codes, ["too-many-files"]);
    assert_eq!(scanned.value.files().count(), 4, "three files, and the place of the mistake");
}

#[test]
fn broken_template() {
    refused(WORLD, &["home.html"], |scratch| {
        scratch.put("themes/default/templates/home.html", "{% if %}");
    });
}

#[test]
fn unknown_site_theme() {
    refused(WORLD, &["no site theme is called `defualt`", "default"], |scratch| {
        let site = fs::read_to_string(scratch.path("content/site.yaml")).unwrap();
        scratch.put("content/site.yaml", format!("{site}site-theme: defualt\n"));
    });
}

#[test]
fn output_folder_that_is_a_file() {
    let scratch = Scratch::new();
    scratch.put("output", "precious");
    let said = stderr(&scratch.build().code(WORLD));
    assert!(said.contains("is not a folder"), "{said}");
    assert_eq!(fs::read(scratch.path("output")).unwrap(), b"precious");
}

#[test]
fn output_folder_below_a_file() {
    let scratch = Scratch::new();
    scratch.put("file", "precious");
    let said = stderr(&scratch.run(&["build", "--output", "file/below/site"]).code(WORLD));
    assert!(said.contains("file"), "{said}");
    assert_eq!(fs::read(scratch.path("file")).unwrap(), b"precious");
}

#[test]
fn output_folder_of_somebody_else() {
    for (output, words) in [("photos", "planpress did not make"), ("content/site", "inside one")] {
        let scratch = Scratch::new();
        scratch.put("photos/beach.jpg", "precious");
        let said = stderr(&scratch.run(&["build", "--output", output]).code(WORLD));
        assert!(said.contains(words), "{said}");
        assert_eq!(fs::read(scratch.path("photos/beach.jpg")).unwrap(), b"precious");
        assert!(!scratch.path("content/site").exists());
    }
}

#[test]
fn folder_that_may_not_be_read() {
    let scratch = Scratch::built();
    let before = scratch.output();
    let pages = scratch.path("content/pages");
    fs::set_permissions(&pages, Permissions::from_mode(0o000)).unwrap();
    let assert = scratch.run_without_rights(&["build"]);
    fs::set_permissions(&pages, Permissions::from_mode(0o755)).unwrap();
    let said = stderr(&assert.code(CONTENT));
    assert!(said.contains("error[unreadable]") && said.contains("content/pages"), "{said}");
    assert_eq!(scratch.output(), before);
}

#[test]
fn disk_that_can_only_be_read() {
    let scratch = Scratch::built();
    let before = scratch.output();
    scratch.put_section("Other words.");
    let folder = scratch.path("");
    let locked = |mode| fs::set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
    scratch.put("probe", "");
    locked(0o555);
    let assert = scratch.run_without_rights(&["build"]);
    locked(0o755);
    let said = stderr(&assert.code(WORLD));
    assert!(said.contains("you are not allowed to"), "{said}");
    assert_eq!(scratch.output(), before);
}

/// A shell that lets no file grow beyond 4 KiB, as a disk that fills does; `before` is run first.
fn on_a_full_disk(scratch: &Scratch, before: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &format!("{before} ulimit -f 8; exec \"$0\" \"$@\"")]);
    shell.arg(cargo_bin!("planpress")).args(["build", "--date", "2026-03-10"]);
    scratch.alone(&mut shell);
    shell
}

#[test]
fn disk_that_fills() {
    let scratch = Scratch::built();
    let before = scratch.output();
    scratch.put_section(&"Many other words. ".repeat(1000));
    // Signal 25 would end the program: without it, writing fails as on a full disk.
    let said = stderr(&ended(on_a_full_disk(&scratch, "trap '' 25;")).code(WORLD));
    assert!(said.contains("cannot write"), "{said}");
    assert_eq!(scratch.output(), before);
}

#[test]
fn build_that_is_killed() {
    let scratch = Scratch::built();
    let before = scratch.output();
    scratch.put_section(&"Many other words. ".repeat(1000));
    ended(on_a_full_disk(&scratch, "")).failure();
    assert_eq!(scratch.output(), before);
    scratch.build().success();
    assert_ne!(scratch.output(), before);
    assert!(manifest::verify(&scratch.path("output")).unwrap().is_empty());
}

#[test]
fn paste_from_a_word_processor_builds() {
    let scratch = Scratch::built();
    let body = "\u{FEFF}---\r\nid: foreword\r\ntitle: “Foreword”\r\n---\r\n\r\nWe’ll spend\u{A0}£5 – or “more”…\r\n\r\n- one\r\n- two\r\n";
    scratch.put(&format!("{VERSION}/sections/01-foreword.md"), body);
    let said = stderr(&scratch.build().success());
    assert!(!said.contains("error") && !said.contains("warning"), "{said}");
    let page = "output/2026-30/2026-03-draft/sections/foreword/index.html";
    let page = fs::read_to_string(scratch.path(page)).unwrap();
    assert!(page.contains("<h1>“Foreword”</h1>"), "{page}");
    assert!(page.contains("We’ll spend £5 – or “more”…"), "{page}");
    assert!(!page.contains('\r') && !page.contains('\u{FEFF}'));
}
