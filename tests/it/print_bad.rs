//! What sheets do with bad input: a correct sheet or a clear word about it, never a broken one.

use std::fs;

use crate::printed;
use crate::printed::OnDisk;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;

/// What the program says about a build with sheets, for which there are no fonts but its own.
fn said(scratch: &Scratch, code: i32) -> String {
    let command = scratch.command_with_sheets(&["build", "--fonts", "fonts"]);
    stderr(&ended(command).code(code))
}

#[test]
fn a_script_without_a_font() {
    let scratch = Scratch::new();
    let site = fs::read_to_string(scratch.path("content/site.yaml")).unwrap();
    scratch.put("content/site.yaml", site + "translations: [gu]\n");
    scratch.put("content/site.gu.yaml", "made-by: machine\nmade: 2026-03-01\ntexts: []\n");
    scratch.put_section("Boats: ⛵");
    let said = said(&scratch, 0);
    let words = "warning[no-font]: no font has the letters of Gujarati";
    assert!(said.contains(words), "{said}");
    assert!(said.contains("site.yaml:8:16"), "{said}");
    assert!(said.contains("apt install fonts-noto-core"), "{said}");
    assert!(said.contains("no font has `⛵`: 1 sheet is missing in `en`"), "{said}");
    assert!(said.contains("help: write it in words"), "{said}");
    let sheet = |path: &str| {
        scratch.path(&format!("output/{path}2026-30/2026-03-draft/summary/summary.pdf"))
    };
    assert!(sheet("").exists(), "English needs no font of the system");
    assert!(!sheet("gu/").exists(), "no sheet with empty boxes");
}

#[test]
fn a_font_of_the_site_theme() {
    let gujarati = "/usr/share/fonts/truetype/noto/NotoSansGujarati-Regular.ttf";
    let font = fs::read(gujarati).unwrap_or_else(|why| panic!("{gujarati}: {why}; see tests/run"));
    let scratch = Scratch::new();
    scratch.put_section("કસોટી");
    assert!(
        said(&scratch, 0)
            .contains("no font has the letters of Gujarati: 1 sheet is missing in `en`")
    );
    scratch.put("themes/default/fonts/Gujarati.ttf", font);
    let said = said(&scratch, 0);
    assert!(!said.contains("no-font"), "{said}");
    scratch.put("themes/default/fonts/Gujarati.ttf", "no font");
    assert!(self::said(&scratch, 0).contains("no-font"));
}

#[test]
fn a_template_that_is_wrong() {
    let scratch = Scratch::new();
    scratch
        .put("themes/default/print/main.typ", "#let sheet = json(\"/data.json\")\n#sheet.colour\n");
    let said = said(&scratch, 2);
    assert!(
        said.contains("print/main.typ:2:8: dictionary does not contain key \"colour\""),
        "{said}"
    );
    assert!(said.contains("in the sheet 2026-30/"), "{said}");
    assert!(!scratch.path("output").exists(), "the site stays as it was");
}

#[test]
fn pictures_that_are_broken() {
    let scratch = Scratch::new();
    let broken: [(&str, &[u8]); 4] = [
        ("map.png", b"\x89PNG\r\n\x1a\nbroken"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        ("plan.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g"),
        ("empty.png", b""),
    ];
    for (name, bytes) in broken {
        scratch.put(&format!("content/2026-30/2026-03-draft/sections/{name}"), bytes);
    }
    let pictures = broken.map(|(name, _)| format!("![What {name} shows]({name})"));
    scratch.put_section(&pictures.join("\n\n"));
    let said = said(&scratch, 0);
    assert_eq!(said.matches("warning[unprintable-picture]").count(), 4, "{said}");
    assert!(said.contains("sections/map.png"), "{said}");
    let pdf = fs::read(scratch.path("output/2026-30/2026-03-draft/whole/plan.pdf")).unwrap();
    let text = OnDisk::new(&pdf).text();
    assert!(broken.iter().all(|(name, _)| text.contains(&format!("What {name} shows"))), "{text}");
}

#[test]
fn a_picture_that_is_missing() {
    let scratch = Scratch::new();
    scratch.put_section("![The bus stops on a map](map.png)");
    let said = said(&scratch, 1);
    assert!(said.contains("error[missing-file]"), "{said}");
    assert!(said.contains("sections/01-foreword.md:5:1"), "{said}");
    assert!(!scratch.path("output").exists(), "the site stays as it was");
}

#[test]
fn words_and_tables_of_any_size() {
    let scratch = Scratch::new();
    let word = "Plan".repeat(100);
    let rows: Vec<String> = (0..500).map(|row| format!("| Row {row} | Value {row} |")).collect();
    let table = rows.join("\n");
    scratch.put_section(&format!("{word}\n\n| Name | Value |\n| --- | --- |\n{table}"));
    assert!(said(&scratch, 0).contains(" PDF sheets in output"));
    let pdf = fs::read(scratch.path("output/2026-30/2026-03-draft/whole/plan.pdf")).unwrap();
    let disk = OnDisk::new(&pdf);
    let text = disk.text();
    assert!(
        text.replace(['\n', '\u{AD}', '\u{200B}', '-'], "").contains(&word),
        "the word is whole"
    );
    assert!((0..500).all(|row| text.contains(&format!("Value {row}"))), "no row is lost");
    assert!(text.matches("Name\n").count() > 5, "the head of the table is on every page");
    let faults = printed::broken_rules(&pdf);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_title_that_means_harm() {
    let scratch = Scratch::new();
    let edition = fs::read_to_string(scratch.path("content/2026-30/edition.yaml")).unwrap();
    let hostile = "title: 'Plan \"#[panic()] *2026* \\ $x$ <a> // @b „q” [1] {2} \u{200F}(2026–30)\u{200F} \
                   \u{2067}abc\u{2069} \u{202E}12\u{202C}'";
    let lines = edition.lines().map(|line| if line.starts_with("title:") { hostile } else { line });
    scratch.put("content/2026-30/edition.yaml", lines.collect::<Vec<_>>().join("\n") + "\n");
    assert!(said(&scratch, 0).contains(" PDF sheets in output"));
    let pdf = fs::read(scratch.path("output/2026-30/2026-03-draft/summary/summary.pdf")).unwrap();
    let disk = OnDisk::new(&pdf);
    assert!(
        disk.info("Title").contains("\"#[panic()] *2026* \\ $x$ <a> // @b"),
        "{}",
        disk.info("Title")
    );
}
