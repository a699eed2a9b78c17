//! The live preview and the many ways in which files change.

use std::fs;

use crate::preview::Preview;
use crate::scratch::Scratch;

const FOREWORD: &str = "/2026-30/2026-03-draft/sections/foreword/";
const FILE: &str = "content/2026-30/2026-03-draft/sections/01-foreword.md";

fn section(id: &str, words: &str) -> String {
    format!("---\nid: {id}\ntitle: Foreword\n---\n{words}\n")
}

#[test]
fn editors_that_save_by_renaming_are_heard() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let before = preview.news().until(|_| true);
    let (file, backup) = (scratch.path(FILE), scratch.path(&format!("{FILE}~")));
    scratch.put(&format!("{FILE}.tmp"), section("foreword", "Saved by a careful editor."));
    fs::rename(&file, &backup).unwrap();
    fs::rename(scratch.path(&format!("{FILE}.tmp")), &file).unwrap();
    let state = news.until(|it| it["version"] != before["version"] && it["errors"] == 0);
    assert_eq!(state["edited"], FOREWORD);
    assert!(preview.get(FOREWORD).body.contains("Saved by a careful editor."));
}

#[test]
fn hundreds_of_files_at_once_make_one_new_site() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let before = preview.news().until(|_| true);
    for number in 0..300 {
        let file = format!("content/2026-30/2026-03-draft/sections/{number:03}-part.md");
        scratch.put(&file, section(&format!("part-{number}"), "One of many."));
    }
    let all = "/2026-30/2026-03-draft/sections/part-299/";
    let state =
        news.until(|it| it["version"] != before["version"] && preview.get(all).status == 200);
    let count = |state: &serde_json::Value| {
        let name = state["version"].as_str().and_then(|name| name.rsplit('-').next());
        name.and_then(|count| count.parse::<usize>().ok()).expect("versions are counted")
    };
    assert!(count(&state) - count(&before) <= 3, "a burst is waited out: {state}");
}

#[test]
fn folders_may_go_and_come_back() {
    let scratch = Scratch::new();
    let (mut preview, mut news) = Preview::shown(&scratch);
    let away = scratch.path("away");
    for folder in ["content", "content/2026-30/2026-03-draft"] {
        let good = preview.news().until(|_| true);
        fs::rename(scratch.path(folder), &away).unwrap();
        let gone = news.until(|state| state["errors"] != 0);
        assert_eq!(gone["version"], good["version"], "{folder}");
        assert_eq!(preview.get(FOREWORD).status, 200, "{folder}");
        fs::rename(&away, scratch.path(folder)).unwrap();
        let back = news.until_errors(0);
        assert_ne!(back["version"], good["version"], "{folder}");
    }
    // The folder that came back is watched as the first one was.
    let before = preview.news().until(|_| true);
    scratch.put(FILE, section("foreword", "Written after the return."));
    news.after(&before);
    assert!(preview.get(FOREWORD).body.contains("Written after the return."));
    assert!(preview.lives());
}

#[test]
fn a_deleted_folder_is_said_and_a_new_one_is_taken() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    // In one step: half a folder has other errors.
    fs::rename(scratch.path("content"), scratch.path("gone")).unwrap();
    news.until(|state| state["errors"] != 0);
    assert!(preview.get(FOREWORD).body.contains("there is no folder `content`"));
    let fresh = Scratch::new();
    fs::rename(fresh.path("content"), scratch.path("content")).unwrap();
    news.until_errors(0);
    assert!(!preview.get(FOREWORD).body.contains("data-errors"));
}

#[test]
fn hostile_files_break_nothing() {
    let scratch = Scratch::new();
    let (mut preview, mut news) = Preview::shown(&scratch);
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    let deep = "[".repeat(100_000);
    for (name, bytes) in [
        ("content/glossary.yaml", bomb.as_bytes()),
        ("content/glossary.yaml", deep.as_bytes()),
        ("content/glossary.yaml", b"\xff\xfe\x00"),
        ("content/pages/deep.md", ">".repeat(50_000).as_bytes()),
    ] {
        let before = fs::read(scratch.path(name)).ok();
        scratch.put(name, bytes);
        news.until(|state| state["errors"] != 0);
        assert_eq!(preview.get(FOREWORD).status, 200, "{name}");
        match &before {
            Some(before) => scratch.put(name, before),
            None => fs::remove_file(scratch.path(name)).unwrap(),
        }
        news.until_errors(0);
    }
    assert!(preview.lives());
}

#[test]
fn a_broken_template_is_shown_with_its_place() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let template = "themes/default/templates/section.html";
    for broken in [
        "{% extends \"base.html\" %}\n{% block content %}{{ view.nothing }}{% endblock %}\n",
        "{% if %}",
    ] {
        scratch.put(template, broken);
        news.until(|state| state["errors"] != 0);
        let page = preview.get(FOREWORD);
        assert_eq!(page.status, 200, "the last good site stays");
        assert!(page.body.contains("section.html:"), "{}", page.body);
        fs::remove_file(scratch.path(template)).unwrap();
        news.until_errors(0);
    }
}

#[test]
fn a_site_theme_that_begins_broken_is_mended() {
    let scratch = Scratch::new();
    let site = fs::read_to_string(scratch.path("content/site.yaml")).unwrap();
    scratch.put("content/site.yaml", format!("{site}site-theme: county\n"));
    let preview = Preview::of(&scratch);
    let mut news = preview.news();
    news.until(|state| state["errors"] != 0);
    assert!(preview.get(FOREWORD).body.contains("no site theme is called `county`"));
    scratch.put("themes/county/templates/section.html", "{% if %}");
    news.until(|state| state["errors"] != 0);
    scratch.put("themes/county/templates/section.html", "{% extends \"base.html\" %}\n");
    news.until(|state| state["errors"] == 0 && state["version"] != "");
    assert_eq!(preview.get(FOREWORD).status, 200);
}

#[test]
fn a_glimpse_of_a_saved_page_is_what_the_site_shows_later() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let first = preview.news().until(|_| true);
    scratch.put(FILE, section("foreword", "Seen at once."));
    let glimpse = news.after(&first);
    let page = preview.get(FOREWORD).body;
    assert!(page.contains("Seen at once."));
    let whole = news.after(&glimpse);
    assert_eq!(whole["known"], FOREWORD, "pages that showed the glimpse need not be loaded anew");
    let names = |text: &str| text.split("data-version").next().map(str::to_owned);
    assert_eq!(names(&preview.get(FOREWORD).body), names(&page));
    let rest = preview.get("/2026-30/2026-03-draft/whole/").body;
    assert!(rest.contains("Seen at once."), "the other pages follow");
}

#[test]
fn another_style_sheet_needs_no_new_page() {
    let scratch = Scratch::new();
    let (_preview, mut news) = Preview::shown(&scratch);
    scratch.put("themes/default/assets/css/95-own.css", "main { color: teal }\n");
    assert_eq!(news.until(|state| state["look"] == true)["errors"], 0);
    scratch.put("themes/default/templates/parts/footer.html", "<footer></footer>\n");
    news.until(|state| state["look"] == false);
}
