//! `planpress diff`: what it says about each kind of change, and how it ends.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use planpress::base::lang::Lang;
use planpress::base::path::SourcePath;
use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::compare::doc::Doc;
use planpress::compare::files;
use planpress::compare::files::NoSite;
use planpress::compare::html;
use planpress::compare::html::Sides;
use planpress::compare::markdown;
use planpress::compare::merged;
use planpress::compare::merged::Compared;
use planpress::compare::plain;
use planpress::compare::plain::Marks;
use planpress::compare::shape;
use planpress::compare::text;
use planpress::compare::words::DiffWords;
use planpress::locale::Locale;
use planpress::markup::html::HtmlOptions;
use planpress::source::theme;

use crate::built;
use crate::fragment;
use crate::fragment::Side;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;
use crate::scratch::stdout;

/// What is said of two texts.
pub(crate) struct Said {
    text: String,
    pub(crate) html: String,
    markdown: String,
    pub(crate) changes: usize,
}

pub(crate) fn locale() -> Locale {
    let theme = theme::built_in();
    let strings = theme.text("strings/en.ftl").expect("the program has words");
    let lang = Lang::english();
    Locale::load(&lang, None, &lang, strings).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn doc(text: &str, site: &NoSite) -> Doc {
    let path = SourcePath::parse("text.md").expect("this is a path");
    let text = SourceText::Text(text.into());
    files::one(&SourceMap::new(vec![SourceFile { path, text }]), site)
}

pub(crate) fn said(locale: &Locale, old: &str, new: &str) -> Said {
    let site = NoSite::new(locale);
    let (old, new) = (doc(old, &site), doc(new, &site));
    let compared = Compared { old: &old, new: &new, diff: &text::compare(&old, &new) };
    let nodes = merged::tree(&compared);
    let words = DiffWords::new(locale);
    let sides = Sides { old: &site, new: &site };
    let changes = shape::changes(&compared, &nodes, ("old.md", "new.md"));
    Said {
        text: plain::text(&nodes, &words, Marks::Letters),
        html: html::fragment(&compared, sides, &words, &HtmlOptions::default()),
        markdown: markdown::text(&changes, locale),
        changes: changes.changes.len(),
    }
}

/// The cases of `tests/diff`, with both texts.
fn cases() -> Vec<(PathBuf, String, String)> {
    let folder = fs::read_dir(built::project().join("tests/diff")).expect("the folder is there");
    let mut cases: Vec<PathBuf> = folder.map(|entry| entry.expect("readable").path()).collect();
    cases.sort();
    assert!(cases.len() > 20, "the cases were found");
    let text = |path: PathBuf| fs::read_to_string(path).expect("every case has two texts");
    let with_texts = |case: PathBuf| {
        let (old, new) = (text(case.join("old.md")), text(case.join("new.md")));
        (case, old, new)
    };
    cases.into_iter().map(with_texts).collect()
}

/// `tests/diff/CASE/expected.txt`, `.html` and `.md` are what is said of `old.md` and `new.md`;
/// `UPDATE=1` writes them anew.
#[test]
fn cases_are_said_as_expected() {
    let locale = locale();
    for (case, old, new) in cases() {
        let said = said(&locale, &old, &new);
        assert_eq!(said.changes == 0, case.ends_with("typography"), "{}", case.display());
        let files = [("expected.txt", &said.text), ("expected.html", &said.html)];
        for (file, said) in files.into_iter().chain([("expected.md", &said.markdown)]) {
            let file = case.join(file);
            if built::update() {
                fs::write(&file, said).expect("the file can be written");
            }
            let known = fs::read_to_string(&file).unwrap_or_default();
            built::assert_same(&file.display().to_string(), &known, said);
        }
    }
}

#[test]
fn html_is_sound_and_gives_both_texts_back() {
    let locale = locale();
    for (case, old, new) in cases().into_iter().filter(|it| !it.0.ends_with("typography")) {
        gives_both_back(&locale, &old, &new, &case.display().to_string());
        gives_both_back(&locale, &new, &old, &case.display().to_string());
    }
}

/// Checks the law of the HTML on two texts.
pub(crate) fn gives_both_back(locale: &Locale, old: &str, new: &str, name: &str) {
    let said_of_both = said(locale, old, new);
    let both = fragment::read(&said_of_both.html);
    fragment::check(&both);
    for (text, side) in [(old, Side::Old), (new, Side::New)] {
        let alone = said(locale, text, text);
        assert_eq!(alone.changes, 0, "{name}");
        assert!(!alone.html.contains("<ins") && !alone.html.contains("<del"), "{name}");
        let alone = fragment::lines(&fragment::read(&alone.html), side);
        let read = fragment::lines(&both, side);
        assert_eq!(read, alone, "{name}\n{}", said_of_both.html);
    }
    for number in 1..=said_of_both.changes {
        let id = format!(" id=\"change-{number}\"");
        assert_eq!(said_of_both.html.matches(&id).count(), 1, "{name}: change {number}");
    }
}

fn diff(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(cargo_bin!("planpress"));
    command.arg("diff").args(arguments).current_dir(folder).env_clear();
    let ended = ended(command);
    assert_eq!(stderr(&ended), "", "{}", folder.display());
    (ended.get_output().status.code(), stdout(&ended))
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
fn formats_and_colours_are_as_asked_for() {
    let scratch = Scratch::new();
    scratch.put("old.md", "Two has ten words in it.\n");
    scratch.put("new.md", "Two has twelve words in it.\n");
    let said = |more: &[&str]| {
        let arguments = ["old.md", "new.md"].into_iter().chain(more.iter().copied());
        let (code, said) = diff(&scratch.path(""), &arguments.collect::<Vec<_>>());
        assert_eq!(code, Some(1));
        said
    };
    assert!(!said(&[]).contains('\u{1B}'));
    assert!(said(&["--color", "always"]).contains("\u{1B}[31;9mten\u{1B}[0m"));
    assert!(said(&["--format", "html"]).starts_with("<p "));
    let page = said(&["--format", "html", "--standalone"]);
    assert!(page.starts_with("<!doctype html>") && page.contains("<title>"));
    let json: serde_json::Value = serde_json::from_str(&said(&["--format", "json"])).expect("JSON");
    assert_eq!(json["changes"][0]["kind"], "reworded");
    assert_eq!(json["changes"][0]["words"][1]["removed"], "ten");
    assert!(said(&["--format", "markdown"]).contains("~~ten~~**twelve**"));
}

#[test]
fn versions_are_compared_by_their_ids() {
    let scratch = Scratch::new();
    let folder = built::project().join("tests/sites/three-versions/content");
    let content = folder.to_str().expect("the folder has a plain name");
    let versions = ["2030-09-draft", "2031-35/2031-03-published"];
    let arguments = [versions[0], versions[1], "-C", content];
    let (code, said) = diff(&scratch.path(""), &arguments);
    assert_eq!(code, Some(1));
    assert!(said.starts_with("* ") && said.contains("{+"), "{said}");
    let json = [&arguments[..], &["--format", "json"]].concat();
    let json = diff(&scratch.path(""), &json).1;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(json["said"][0].is_string() && json["changes"][0]["number"] == 1);
    let html = diff(&scratch.path(""), &[&arguments[..], &["--format", "html"]].concat()).1;
    fragment::check(&fragment::read(&html));
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
        ("text.md", "content", "two versions, two files or two folders"),
        ("old.doc", "text.md", "not UTF-8"),
        ("text.md", "big.md", "larger than 4 MiB"),
        ("empty", "content", "no Markdown file in `empty`"),
        ("-", "-", "only one"),
        ("2026-04-draft", "2026-03-draft", "did you mean `2026-03-draft`"),
        ("2026-30/2026-03-draft", "2026-03-draft", "one and the same version"),
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
