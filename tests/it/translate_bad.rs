//! What translators send can be anything: every mistake is said with its place, and what is sound is
//! taken all the same.

use std::fs;

use crate::scratch::Scratch;
use crate::scratch::stderr;
use crate::scratch::stdout;
use crate::translate::bilingual;
use crate::translate::exported;
use crate::translate::filled;
use crate::translate::translate;
use crate::translate::translated;
use crate::translate::translations;

const HEAD: &str = "msgid \"\"\nmsgstr \"Language: gu\\n\"\n";
const SECTION: &str = "2026-30/2026-03-draft/sections/01-foreword.md";

fn entry(path: &str, source: &str, words: &str) -> String {
    format!("\nmsgctxt \"{path}\"\nmsgid \"{source}\"\nmsgstr \"{words}\"\n")
}

/// Imports a text; gives the exit code, and codes with line and column of what is said.
fn imported(scratch: &Scratch, text: impl AsRef<[u8]>) -> (i32, Vec<String>) {
    scratch.put("in.po", text);
    let import = ["import", "in.po", "--date", "2026-03-09", "--format", "json"];
    let ended = translate(scratch, &import);
    let said: Vec<String> = stdout(&ended)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|it| {
            let (code, place) = (it["code"].as_str().expect("it has one"), &it["places"][0]);
            format!("{code} {}:{}", place["line"], place["column"])
        })
        .collect();
    (ended.get_output().status.code().expect("no signal ended it"), said)
}

#[test]
fn broken_texts_are_refused_and_the_rest_is_taken() {
    let scratch = bilingual();
    let buses = "Buses run from 6 to 23 on {{figure:bus-stops}} stops, see [the promise](commitment:buses).";
    let all = [
        HEAD.to_owned(),
        entry(SECTION, "The first paragraph stays.", "ક *ખ"),
        entry(SECTION, buses, "6 23 {{figure:bus-stop}} [ક](commitment:buses)"),
        entry("pages/accessibility.md", "Everyone can use this site.", "ક\\n\\nખ"),
        entry("pages/accessibility.md", "Accessibility statement", "નિવેદન\\007"),
        entry("2026-30/edition.yaml", "Town Plan 2026–30", "શહેર યોજના 2026–30"),
        entry(SECTION, "The last paragraph stays too.", "\u{202E}ક"),
    ];
    let (code, said) = imported(&scratch, all.concat());
    assert_eq!(code, 1);
    let places = ["broken-translation 10:8", "broken-translation 14:8", "broken-translation 18:8"];
    assert_eq!(said, [&places[..], &["broken-translation 26:8"]].concat());
    let files = translations(&scratch);
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn texts_of_no_file_are_refused_whatever_they_are_called() {
    let scratch = bilingual();
    let outside = scratch.path("outside.md");
    let text = entry(SECTION, "The first paragraph stays.", "ક");
    let mut all = HEAD.to_owned();
    let absolute = outside.display().to_string();
    let paths =
        ["../outside.md", &absolute, "", "pages/../../outside.md", "C:\\\\x.md", ".", "gone.md"];
    for path in paths {
        all.push_str(&text.replace(SECTION, path));
    }
    all.push_str("\nmsgid \"Transport\"\nmsgstr \"ક\"\n");
    all.push_str(&entry(SECTION, "Trams never ran here at all.", "ક"));
    all.push_str(&text);
    all.push_str(&text);
    let (code, said) = imported(&scratch, all);
    assert_eq!(code, 1);
    assert_eq!(said.len(), 10, "{said:?}");
    assert_eq!(said.iter().filter(|it| it.starts_with("unknown-text")).count(), 9);
    assert_eq!(said[9], "text-twice 44:7");
    let files = translations(&scratch);
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(!outside.exists() && !scratch.path("content/gone.gu.md").exists());
}

#[test]
fn mistakes_of_form_have_line_and_column() {
    let scratch = bilingual();
    let broken = "\nmsgid \"a\\qb\"\nmsgstr \"\"\n\nhello\n\nmsgid \"open\nmsgstr \"\"\n\nmsgid \"b\"\n\n\
                  msgid \"c\"\nmsgid_plural \"d\"\nmsgstr[0] \"e\"\n\nmsgstr \"f\"\n";
    let good = entry("2026-30/edition.yaml", "Town Plan 2026–30", "શહેર યોજના 2026–30");
    let (code, said) = imported(&scratch, format!("{HEAD}{broken}{good}"));
    assert_eq!(code, 1);
    let places: Vec<&str> =
        said.iter().filter_map(|it| it.strip_prefix("exchange-syntax ")).collect();
    assert_eq!(places, ["4:9", "7:1", "9:7", "12:7", "15:1", "16:1"]);
    assert_eq!(translations(&scratch).len(), 1);
}

#[test]
fn language_and_encoding_are_checked() {
    let scratch = bilingual();
    let with = |head: &str| format!("msgid \"\"\nmsgstr \"{head}\"\n");
    let text = entry("2026-30/edition.yaml", "Town Plan 2026–30", "શહેર યોજના 2026–30");
    let charset = "Language: gu\\nContent-Type: text/plain; charset=ISO-8859-1\\n";
    for head in ["", "Language: \\n", "Language: Gujarati\\n", "Language: pl\\n"] {
        let (code, said) = imported(&scratch, with(head) + &text);
        assert_eq!((code, said.len()), (1, 1), "{head}: {said:?}");
        assert!(said[0].starts_with("exchange-header 2:"), "{head}: {said:?}");
        assert!(translations(&scratch).is_empty());
    }
    assert_eq!(imported(&scratch, with(charset) + &text).1, ["exchange-header 2:8"]);
    assert!(translations(&scratch).is_empty());
    let latin = [HEAD.as_bytes(), b"\n# caf\xE9\n"].concat();
    scratch.put("in.po", latin);
    let said = stderr(&translate(&scratch, &["import", "in.po"]).code(1));
    assert!(said.contains("not UTF-8 text: byte 0xE9 on line 4"), "{said}");
    scratch.put("in.po", HEAD.to_owned() + &"# much\n".repeat(10 << 20));
    let said = stderr(&translate(&scratch, &["import", "in.po"]).code(1));
    assert!(said.contains("larger than 64 MiB"), "{said}");
    let said = stderr(&translate(&scratch, &["import", "nothing.po"]).code(2));
    assert!(said.contains("there is no file"), "{said}");
}

#[test]
fn a_file_of_something_else_is_not_read_to_its_end() {
    let scratch = bilingual();
    let (code, said) = imported(&scratch, "a line of some book\n".repeat(100_000));
    assert_eq!((code, said.len()), (1, 51));
}

#[test]
fn a_huge_file_of_another_site_is_refused_in_good_time() {
    let scratch = bilingual();
    let text = |number| entry(SECTION, &format!("Text {number} of another site"), "ક");
    let texts: Vec<String> = (0..200_000).map(text).collect();
    let (code, said) = imported(&scratch, HEAD.to_owned() + &texts.concat());
    assert_eq!((code, said.len()), (1, 200));
    let tag = " a=\"b\"".repeat(500_000);
    let (code, said) = imported(&scratch, format!("<xliff version=\"2.0\"{tag}></xliff>"));
    assert_eq!((code, said), (1, vec!["exchange-header 1:1".to_owned()]));
}

#[test]
fn windows_line_ends_are_line_ends() {
    let scratch = bilingual();
    let po = filled(&exported(&scratch, &[])).replace('\n', "\r\n");
    assert_eq!(imported(&scratch, po), (0, Vec::new()));
    assert!(!exported(&scratch, &[]).contains("\n\n"));
}

#[test]
fn a_text_that_changed_meanwhile_is_kept_as_one_of_the_earlier_text() {
    let scratch = bilingual();
    let po = filled(&exported(&scratch, &[]));
    scratch.put_section("The first paragraph stays.\n\nThe last paragraph stays here.");
    let (code, said) = imported(&scratch, &po);
    assert_eq!(code, 1, "one text has gone");
    let codes: Vec<&str> = said.iter().filter_map(|it| it.split(' ').next()).collect();
    assert_eq!(codes, ["unknown-text", "source-changed"]);
    let status = stdout(&translate(&scratch, &["status"]).code(0));
    let total = status.lines().find(|line| line.starts_with("all")).unwrap();
    let total: Vec<&str> = total.split_whitespace().collect();
    assert_eq!((total[3], total[5]), ("1", "0"), "{status}");
    // The same again changes nothing, and is nothing new.
    let before = translations(&scratch);
    assert_eq!(imported(&scratch, &po).1.len(), 1);
    assert_eq!(translations(&scratch), before);
}

#[test]
fn hostile_xml_is_refused() {
    let scratch = translated();
    scratch.put_section("The first paragraph stays put.");
    let good = exported(&scratch, &["--format", "xliff"]).replace("\"initial\"", "\"final\"");
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff";
    let cases = [
        (good.replacen("<xliff", bomb, 1), "exchange-syntax 2:1"),
        (good.replace("<target>", "<target>&lol;"), "exchange-syntax 11:17"),
        (good.replace("<target>", "<target><ph id=\"1\"/>"), "exchange-syntax 11:17"),
        (good.replace("</segment>", "</segmnt>"), "exchange-syntax 12:7"),
        (good.replace("UTF-8", "UTF-16"), "exchange-header 1:1"),
        (good.replace("version=\"2.1\"", "version=\"1.2\""), "exchange-header 2:1"),
        (good.replace("trgLang=\"gu\"", ""), "exchange-header 2:1"),
        (good.replace("trgLang=\"gu\"", "trgLang=\"pl\""), "exchange-header 2:1"),
        (good.replace("</xliff>", ""), "exchange-syntax 1:1"),
        (good.replace("original=\"", "original=\"../"), "unknown-text 3:3"),
        ("<html/>".to_owned(), "exchange-syntax 1:1"),
        ("<a>".repeat(100_000), "exchange-syntax 1:1"),
    ];
    let before = translations(&scratch);
    for (text, expected) in cases {
        let (code, said) = imported(&scratch, &text);
        assert_eq!((code, said), (1, vec![expected.to_owned()]), "{text:.300}");
        assert_eq!(translations(&scratch), before, "{expected}");
    }
    assert_eq!(imported(&scratch, &good), (0, Vec::new()));
}

#[test]
fn content_with_mistakes_is_left_alone() {
    let scratch = translated();
    let file = scratch.path("content/2026-30/edition.gu.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("digest: \"", "digest: \"0", 1)).unwrap();
    let before = translations(&scratch);
    let (code, said) = imported(&scratch, HEAD);
    assert_eq!((code, said), (1, vec!["bad-digest 6:5".to_owned()]));
    assert_eq!(translations(&scratch), before);
}
