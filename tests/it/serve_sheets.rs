//! The live preview and paper: sheets are made when somebody asks for them, or it is said why not.

use std::fs;
use std::io::ErrorKind;

use crate::preview::Preview;
use crate::preview::Reply;
use crate::printed::OnDisk;
use crate::scratch::Scratch;

const FOREWORD: &str = "/2026-30/2026-03-draft/sections/foreword/";
const WHOLE: &str = "/2026-30/2026-03-draft/whole/plan.pdf";
const SHEETS: [&str; 4] =
    ["whole/plan", "summary/summary", "summary/large-print", "summary/poster"];
const MAIN: &str = "themes/default/print/main.typ";

fn words(sheet: &Reply) -> String {
    assert_eq!(sheet.status, 200, "{}", sheet.body);
    assert!(sheet.head.contains("content-type: application/pdf"), "{}", sheet.head);
    OnDisk::new(&sheet.bytes).text()
}

/// The page that stands for a sheet.
#[track_caller]
fn says(page: &Reply, wanted: &[&str]) {
    assert_eq!(page.status, 503);
    assert!(page.head.contains("content-type: text/html"), "{}", page.head);
    for words in ["<h1>This sheet cannot be made</h1>", "live.js"].iter().chain(wanted) {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
}

#[test]
fn sheets_are_made_when_they_are_asked_for_and_follow_edits() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    for (page, file) in [("whole/", "plan.pdf"), ("summary/", "summary.pdf")] {
        let page = preview.get(&format!("/2026-30/2026-03-draft/{page}")).body;
        assert!(page.contains(&format!("{file}\"")), "no link to {file}");
        assert!(page.contains("PDF, made when you ask for it; that can take some seconds"));
    }
    let before = preview.news().until(|_| true);
    assert!(!words(&preview.get(WHOLE)).contains("Written after"));
    scratch.put_section("Written after the sheet was made.");
    news.after(&before);
    // What is told first is a glimpse of the page: the sheet waits for the site.
    assert!(words(&preview.get(WHOLE)).contains("Written after the sheet was made."));
    assert_eq!(preview.get("/2026-30/2026-03-draft/whole/poster.pdf").status, 404);
    assert!(!scratch.path("output").exists());
}

#[test]
fn pages_do_not_wait_for_sheets() {
    let scratch = Scratch::new();
    let rows: Vec<String> = (0..500).map(|row| format!("| Row {row} | Value {row} |")).collect();
    scratch.put_section(&format!("| Name | Value |\n| --- | --- |\n{}", rows.join("\n")));
    let (preview, _) = Preview::shown(&scratch);
    let folder = "/2026-30/2026-03-draft/";
    // More than there are hands for pages.
    let sheets: Vec<_> = SHEETS
        .iter()
        .chain(&SHEETS)
        .map(|sheet| preview.asked(&format!("{folder}{sheet}.pdf")))
        .collect();
    assert_eq!(preview.get(FOREWORD).status, 200);
    let last = sheets.last().expect("some were asked for");
    last.set_nonblocking(true).expect("it can wait");
    let waits = last.peek(&mut [0]).is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
    assert!(waits, "the page came first");
}

#[test]
fn a_print_template_that_is_wrong_is_shown_with_its_place() {
    let scratch = Scratch::new();
    scratch.put(MAIN, "#let sheet = json(\"/data.json\")\n#sheet.colour\n");
    let (preview, mut news) = Preview::shown(&scratch);
    let place = "<code>themes/default/print/main.typ:2:8</code>";
    let message = "dictionary does not contain key &quot;colour&quot;";
    says(&preview.get(WHOLE), &[place, message, "#sheet.<mark>colour</mark>"]);
    assert_eq!(preview.get(FOREWORD).status, 200);
    let before = preview.news().until(|_| true);
    fs::remove_file(scratch.path(MAIN)).unwrap();
    news.after(&before);
    assert!(words(&preview.get(WHOLE)).contains("Foreword"));
}

#[test]
fn a_missing_font_is_said_until_it_is_there() {
    let gujarati = "/usr/share/fonts/truetype/noto/NotoSansGujarati-Regular.ttf";
    let font = fs::read(gujarati).unwrap_or_else(|why| panic!("{gujarati}: {why}; see tests/run"));
    let scratch = Scratch::new();
    scratch.put_section("કસોટી");
    let preview = Preview::with(&scratch, &["--port", "0", "--fonts", "fonts"]);
    preview.news().until(|state| state["version"] != "");
    let what = "no font has the letters of Gujarati";
    says(&preview.get(WHOLE), &[what, "apt install fonts-noto-core", "content/site.yaml:"]);
    let summary = preview.get("/2026-30/2026-03-draft/summary/summary.pdf");
    assert_eq!(summary.status, 200, "what has Latin letters only needs no other font");
    scratch.put("fonts/NotoSansGujarati-Regular.ttf", font);
    assert!(words(&preview.get(WHOLE)).contains("કસોટી"));
}
