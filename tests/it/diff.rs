//! `planpress diff`: what it says about each kind of change, and the laws that its HTML keeps.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::built;
use crate::fragment;
use crate::fragment::Side;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;
use crate::scratch::stdout;

fn cases() -> Vec<PathBuf> {
    let folder = fs::read_dir(built::project().join("tests/diff")).expect("the folder is there");
    let mut cases: Vec<PathBuf> = folder.map(|entry| entry.expect("readable").path()).collect();
    cases.sort();
    assert!(cases.len() > 20, "the cases were found");
    cases
}

fn diff(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(cargo_bin!("planpress"));
    command.arg("diff").args(arguments).current_dir(folder).env_clear();
    let ended = ended(command);
    assert_eq!(stderr(&ended), "", "{}", folder.display());
    (ended.get_output().status.code(), stdout(&ended))
}

#[test]
fn html_is_sound_and_gives_both_texts_back() {
    for case in cases() {
        let html = |old, new| diff(&case, &[old, new, "--format", "html"]).1;
        let both = fragment::read(&html("old.md", "new.md"));
        fragment::check(&both);
        for (file, side) in [("old.md", Side::Old), ("new.md", Side::New)] {
            let alone = html(file, file);
            assert!(!alone.contains("<ins") && !alone.contains("<del"), "{}", case.display());
            let alone = fragment::lines(&fragment::read(&alone), side);
            let read = fragment::lines(&both, side);
            if !case.ends_with("typography") {
                assert_eq!(read, alone, "{}", case.display());
            }
        }
    }
}

#[test]
fn folders_are_compared_file_by_file() {
    let scratch = Scratch::new();
    scratch.put("a/one.md", "One is the same.\n");
    scratch.put("a/deep/two.md", "Two has ten words in it.\n");
    scratch.put("b/one.md", "One is the same.\n");
    scratch.put("b/deep/two.md", "Two has twelve words in it.\n");
    scratch.put("b/README.md", "Read this first.\n");
    scratch.put("b/picture.png", [0xFF, 0xFE]);
    let (code, said) = diff(&scratch.path(""), &["a", "b"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(said, @r"
    # {+README.md+}
    {+Read this first.+}
    @@ deep/two.md @@
    Two has [-ten-]{+twelve+} words in it.
    ");
    let (code, said) = diff(&scratch.path(""), &["a", "a"]);
    assert_eq!((code, said.as_str()), (Some(0), ""));
}

#[test]
fn what_cannot_be_compared_ends_with_2() {
    let scratch = Scratch::new();
    scratch.put("text.md", "Text.\n");
    scratch.put("old.doc", [0xD0, 0xCF, 0x11, 0xE0]);
    scratch.put("big.md", vec![b'a'; (4 << 20) + 1]);
    fs::create_dir(scratch.path("empty")).expect("there is room");
    let wrong = [
        ("text.md", "nowhere.md", "nowhere.md"),
        ("text.md", "content", "two files or two folders"),
        ("old.doc", "text.md", "not UTF-8"),
        ("text.md", "big.md", "larger than 4 MiB"),
        ("empty", "content", "no Markdown file in `empty`"),
        ("-", "-", "only one"),
    ];
    for (old, new, words) in wrong {
        let mut command = Command::new(cargo_bin!("planpress"));
        command.args(["diff", old, new]);
        scratch.alone(&mut command);
        let ended = ended(command).code(2);
        assert_eq!(stdout(&ended), "");
        assert!(stderr(&ended).contains(words), "{old} {new}: {}", stderr(&ended));
    }
}
