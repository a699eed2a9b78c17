//! The round trip of translators: out as PO or XLIFF, back into files beside the source.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::html;
use crate::html::Part;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;
use crate::scratch::stdout;

const SECTION: &str = "The first paragraph stays.\n\nBuses run from 6 to 23 on {{figure:bus-stops}} \
                       stops, see [the promise](commitment:buses).\n\nThe last paragraph stays too.";

/// The small site in English with Gujarati, with a section of three paragraphs.
pub(crate) fn bilingual() -> Scratch {
    let scratch = Scratch::new();
    let path = scratch.path("content/site.yaml");
    let site = fs::read_to_string(path).expect("the site has a file");
    scratch.put("content/site.yaml", format!("{site}translations: [gu]\n"));
    scratch.put_section(SECTION);
    scratch
}

/// Runs `planpress translate` with arguments and no others.
pub(crate) fn translate(scratch: &Scratch, arguments: &[&str]) -> assert_cmd::assert::Assert {
    let mut command = Command::new(cargo_bin!("planpress"));
    command.arg("translate").args(arguments);
    scratch.alone(&mut command);
    ended(command)
}

/// What is exported.
pub(crate) fn exported(scratch: &Scratch, more: &[&str]) -> String {
    let arguments = [&["export", "gu", "--output", "-"], more].concat();
    stdout(&translate(scratch, &arguments).code(0))
}

/// A PO file in which every text is translated: the same words after a Gujarati letter.
pub(crate) fn filled(po: &str) -> String {
    let mut filled = String::new();
    let mut source = String::new();
    for (number, block) in po.split("\n\n").enumerate() {
        let (before, _) = block.rsplit_once("msgstr ").expect("every entry has one");
        if number == 0 {
            filled.push_str(block);
            continue;
        }
        source.clear();
        source.push_str(before.rsplit_once("msgid \"").expect("every entry has one").1);
        filled.extend(["\n\n", before, "msgstr \"ક ", &source]);
    }
    filled.replace("#, fuzzy\n", "")
}

/// A site of which everything is translated.
pub(crate) fn translated() -> Scratch {
    let scratch = bilingual();
    scratch.put("gu.po", filled(&exported(&scratch, &[])));
    let import = ["import", "gu.po", "--date", "2026-03-01", "--made-by", "machine"];
    translate(&scratch, &import).code(0);
    scratch
}

/// All translation files.
pub(crate) fn translations(scratch: &Scratch) -> Vec<(String, String)> {
    let files = crate::sites::files_below(&scratch.path("content")).into_iter();
    let files = files.map(|file| (file.display().to_string(), file));
    let own = files.filter(|(path, _)| path.contains(".gu."));
    own.map(|(path, file)| (path, fs::read_to_string(file).expect("it is text"))).collect()
}

#[test]
fn everything_goes_out_comes_back_and_is_shown() {
    let scratch = translated();
    let file = scratch.path("content/2026-30/2026-03-draft/sections/01-foreword.gu.md");
    insta::assert_snapshot!(fs::read_to_string(file).unwrap(), @"
    ---
    # A translation of `01-foreword.md`, kept by `planpress translate import`. By hand, change only what
    # stands outside `<!-- … -->`: each digest belongs to the source text that was translated.
    made-by: machine
    made: 2026-03-01
    ---

    <!-- 7872078d6758
    Foreword
    -->
    ક Foreword

    <!-- a397f9da5e67
    The first paragraph stays.
    -->
    ક The first paragraph stays.

    <!-- 1127441366e3
    Buses run from 6 to 23 on {{figure:bus-stops}} stops, see [the promise](commitment:buses).
    -->
    ક Buses run from 6 to 23 on {{figure:bus-stops}} stops, see [the promise](commitment:buses).

    <!-- d19851f3cce5
    The last paragraph stays too.
    -->
    ક The last paragraph stays too.
    ");
    assert!(!exported(&scratch, &[]).contains("\n\n"), "nothing is left to translate");
    scratch.run(&["check", "--strict"]).code(0);
    scratch.build().code(0);
    let before = translations(&scratch);
    for format in ["po", "xliff"] {
        scratch.put("all", exported(&scratch, &["--all", "--format", format]));
        let again = translate(&scratch, &["import", "all", "--date", "2026-03-09"]).code(0);
        assert!(stderr(&again).starts_with("0 texts taken, "), "{}", stderr(&again));
        assert_eq!(translations(&scratch), before);
        for (path, _) in &before {
            fs::remove_file(path).unwrap();
        }
        let options = ["--date", "2026-03-01", "--made-by", "machine"];
        translate(&scratch, &[&["import", "all"], options.as_slice()].concat()).code(0);
        assert_eq!(translations(&scratch), before);
    }
}

#[test]
fn one_edited_paragraph_is_one_message_with_the_text_before() {
    let scratch = translated();
    scratch
        .put_section(&SECTION.replace("The last paragraph stays too.", "The last one stays too."));
    let po = exported(&scratch, &[]);
    insta::assert_snapshot!(po.split_once("\n\n").unwrap().1, @r#"
    #. text of a section
    #: 2026-30/2026-03-draft/sections/01-foreword.md:9
    #, fuzzy
    #| msgctxt "2026-30/2026-03-draft/sections/01-foreword.md"
    #| msgid "The last paragraph stays too."
    msgctxt "2026-30/2026-03-draft/sections/01-foreword.md"
    msgid "The last one stays too."
    msgstr "ક The last paragraph stays too."
    "#);
    let xliff = exported(&scratch, &["--format", "xliff"]);
    insta::assert_snapshot!(xliff, @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="gu">
      <file id="f1" original="2026-30/2026-03-draft/sections/01-foreword.md" xml:space="preserve">
        <unit id="uf72b48e13dbc" name="text of a section">
          <notes>
            <note category="location">2026-30/2026-03-draft/sections/01-foreword.md:9</note>
            <note category="previous-source">The last paragraph stays too.</note>
          </notes>
          <segment state="initial">
            <source>The last one stays too.</source>
            <target>ક The last paragraph stays too.</target>
          </segment>
        </unit>
      </file>
    </xliff>
    "#);
    // It is not taken before somebody has looked at it.
    scratch.put("gu.po", &po);
    let before = translations(&scratch);
    let import = translate(&scratch, &["import", "gu.po", "--date", "2026-03-09"]).code(0);
    let said = "0 texts taken, 0 as before, 1 not finished and left out, 0 refused.\n";
    assert_eq!(stderr(&import), said);
    assert_eq!(translations(&scratch), before);
    scratch.put("gu.po", po.replace("#, fuzzy\n", ""));
    let import = translate(&scratch, &["import", "gu.po", "--date", "2026-03-09"]).code(0);
    assert!(stderr(&import).starts_with("1 text taken"), "{}", stderr(&import));
    assert!(!exported(&scratch, &[]).contains("\n\n"));
    let file = scratch.path("content/2026-30/2026-03-draft/sections/01-foreword.gu.md");
    let file = fs::read_to_string(file).unwrap();
    // The rest is still that of a machine.
    assert!(file.contains("made-by: machine\nmade: 2026-03-09\n"), "{file}");
    assert!(!file.contains("last paragraph stays too.\n-->"), "{file}");
}

#[test]
fn a_number_that_changed_needs_no_translator() {
    let scratch = translated();
    scratch.put_section(&SECTION.replace("23", "22"));
    assert!(!exported(&scratch, &[]).contains("\n\n"));
    assert!(exported(&scratch, &["--all"]).contains("msgstr \"ક Buses run from 6 to 22 on"));
}

#[test]
fn gettext_takes_the_file() {
    let scratch = translated();
    scratch
        .put_section(&SECTION.replace("The last paragraph stays too.", "He said “\\\\o/”.\\\nSo."));
    for more in [&[][..], &["--all"]] {
        scratch.put("gu.po", exported(&scratch, more));
        let mut command = Command::new("msgfmt");
        command.args(["--check", "--output-file", "gu.mo", "gu.po"]);
        command.current_dir(scratch.path("."));
        let done = assert_cmd::Command::from_std(command).assert().success();
        let said = stderr(&done);
        // Who translates, and when, is not known yet.
        let other = said.lines().filter(|line| !line.contains("missing in header"));
        assert_eq!(other.collect::<Vec<_>>(), [""; 0]);
    }
}

/// What may stand in what, in which order (XLIFF 2.1, core). Real exports were checked with the
/// schema of the standard once; this says what that came to.
const XLIFF: [(&str, &[&str]); 7] = [
    ("xliff", &["file"]),
    ("file", &["unit"]),
    ("unit", &["notes", "segment"]),
    ("notes", &["note"]),
    ("segment", &["source", "target"]),
    ("source", &["mrk", "cp"]),
    ("target", &["mrk", "cp"]),
];

#[test]
fn xliff_has_the_structure_of_the_standard() {
    let scratch = translated();
    let text = exported(&scratch, &["--all", "--format", "xliff"]);
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    let mut ids: BTreeSet<(String, String)> = BTreeSet::new();
    let mut marks = 0;
    for part in html::parts(&text) {
        let tag = match part {
            Part::Start(tag) => tag,
            Part::End(name) => {
                let (ended, children) = open.pop().expect("every end has a start");
                assert_eq!(ended, name);
                let allowed = XLIFF.iter().find(|it| it.0 == ended).map_or(&[][..], |it| it.1);
                let places = children.iter().map(|child| {
                    let place = allowed.iter().position(|it| it == child);
                    place.unwrap_or_else(|| panic!("{child} in {ended}"))
                });
                assert!(
                    ended == "source" || ended == "target" || places.is_sorted(),
                    "{children:?}"
                );
                continue;
            }
            Part::Text(_) => continue,
        };
        let needed: &[&str] = match &*tag.name {
            "xliff" => &["version", "srcLang", "trgLang", "xmlns"],
            "file" | "unit" | "mrk" => &["id"],
            "segment" => &["state"],
            _ => &[],
        };
        let has_all = needed.iter().all(|it| tag.attributes.contains_key(it));
        assert!(has_all, "{tag:?}");
        // Ids are those of a file, or of a unit within its file; marks are named in the same way in
        // the source and in the translation.
        let scope = |name: &str| match name {
            "file" => "",
            "unit" => "file",
            _ => "side",
        };
        match &*tag.name {
            "file" => ids.retain(|it| it.0.is_empty()),
            "source" | "target" => ids.retain(|it| it.0 != "side"),
            "mrk" => marks += 1,
            _ => {}
        }
        if let Some(id) = tag.attributes.get("id") {
            assert!(ids.insert((scope(&tag.name).to_owned(), id.clone())), "{id} twice");
        }
        if let Some((_, children)) = open.last_mut() {
            children.push(tag.name.clone());
        }
        open.push((tag.name, Vec::new()));
    }
    assert!(open.is_empty() && marks > 3, "{open:?}, {marks} marks");
}

#[test]
fn reviewed_is_what_all_of_was_checked() {
    let scratch = translated();
    scratch.put("all.po", exported(&scratch, &["--all"]));
    let import = ["import", "all.po", "--date", "2026-03-09", "--reviewed", "2026-03-08"];
    translate(&scratch, &import).code(0);
    let all = translations(&scratch);
    assert!(all.iter().all(|(_, text)| text.contains("made: 2026-03-01\nreviewed: 2026-03-08\n")));
    // A new text takes the mark away again; one that is not in the import keeps it away.
    scratch.put_section(&format!("{SECTION}\n\nOne more."));
    scratch.put("new.po", filled(&exported(&scratch, &[])));
    let import = ["import", "new.po", "--date", "2026-03-09", "--reviewed", "2026-03-09"];
    let said = stderr(&translate(&scratch, &import).code(0));
    assert!(said.contains("01-foreword.md has texts that are not in the import"), "{said}");
    let unreviewed = translations(&scratch).into_iter().filter(|(_, it)| !it.contains("reviewed"));
    assert_eq!(unreviewed.count(), 1);
}

#[test]
fn what_has_lost_its_source_goes_only_if_asked() {
    let scratch = translated();
    let text = |scratch: &Scratch| {
        let file = scratch.path("content/2026-30/2026-03-draft/sections/01-foreword.gu.md");
        fs::read_to_string(file).unwrap()
    };
    scratch.put_section("The last paragraph stays too.\n\nNew.");
    scratch.put("gu.po", filled(&exported(&scratch, &[])));
    translate(&scratch, &["import", "gu.po", "--date", "2026-03-09"]).code(0);
    assert!(text(&scratch).contains("ક New.\n\n<!-- ") && text(&scratch).contains("Buses run"));
    scratch.put("gu.po", exported(&scratch, &["--all"]));
    translate(&scratch, &["import", "gu.po", "--date", "2026-03-09", "--prune"]).code(0);
    assert!(text(&scratch).ends_with("ક New.\n"), "{}", text(&scratch));
}

#[test]
fn status_counts_texts_and_words() {
    let scratch = translated();
    scratch.put_section(
        &SECTION
            .replace("The last paragraph stays too.", "The last one stays too. ")
            .replace("The first paragraph stays.", "Quite another thing."),
    );
    let all = stdout(&translate(&scratch, &["status"]).code(0));
    let line = |name: &str| {
        let line = all.lines().find(|line| line.starts_with(name)).expect(name);
        line.split_whitespace().skip(1).take(7).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(line("2026-30/2026-03-draft/sections/01-foreword.md"), "2 13 1 5 1 3 61");
    assert_eq!(line("site.yaml"), "3 17 0 0 0 0 100");
    let json = stdout(&translate(&scratch, &["status", "--format", "json", "gu"]).code(0));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let gu = &json["languages"][0];
    assert_eq!((&gu["language"], &gu["standing"]), (&"gu".into(), &"translation".into()));
    assert_eq!(gu["stale"], serde_json::json!({ "texts": 1, "words": 5 }));
    let files = gu["files"].as_array().unwrap();
    let section = files.iter().find(|it| it["percent"] == 61).unwrap();
    assert_eq!((&section["made-by"], &section["unchecked"]), (&"machine".into(), &true.into()));
}

#[test]
fn a_file_that_somebody_works_in_is_not_replaced() {
    let scratch = bilingual();
    let first = translate(&scratch, &["export", "gu"]).code(0);
    assert_eq!(stdout(&first), "gu.po\n");
    let said = stderr(&translate(&scratch, &["export", "gu"]).code(2));
    assert!(said.contains("`gu.po` exists already"), "{said}");
    translate(&scratch, &["export", "gu", "--force"]).code(0);
    let said = stderr(&translate(&scratch, &["export", "pl"]).code(2));
    assert!(said.contains("not translated into `pl` (it has gu)"), "{said}");
}
