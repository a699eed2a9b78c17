//! Sites in several languages: what stands in which, and what an edit does to each.

use std::collections::BTreeMap;
use std::fs;

use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::page::LinkStyle;
use planpress::translate::original;

use crate::built;
use crate::built::Files;
use crate::html;
use crate::scratch::Scratch;
use crate::scratch::stderr;
use crate::translate::bilingual;
use crate::translate::exported;
use crate::translate::filled;
use crate::translate::translate;
use crate::translate::translations;

const HARBOUR: &str = "2026-30/2026-03-draft/sections/harbour/index.html";

/// The files of a golden site.
fn content(case: &str) -> SourceMap {
    built::scanned(&built::project().join(format!("tests/sites/{case}/content")))
}

/// The same files with other words in those that have them.
fn edited(sources: &SourceMap, old: &str, new: &str) -> SourceMap {
    let edit = |file: &SourceFile| match file.text.as_text() {
        Some(text) if !text.contains("made-by:") => {
            let text = SourceText::Text(text.replace(old, new).into());
            SourceFile { path: file.path.clone(), text }
        }
        _ => file.clone(),
    };
    SourceMap::new(sources.files().map(|(_, file)| edit(file)).collect())
}

fn build(sources: &SourceMap) -> Files {
    let options = built::options_at("https://plans.example.org/", LinkStyle::Folder);
    built::build_from(sources, &built::project().join("themes"), &options)
}

/// The lines of the text of a page, without what stands above and below it.
fn lines(files: &Files, path: &str) -> Vec<String> {
    let page = built::text(&files[path]);
    let (_, text) = page.split_once("<div class=\"prose\">").expect("the page has a text");
    let (text, _) = text.split_once("</main>").expect("the page has a main part");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn an_edited_paragraph_changes_one_block_in_every_language() {
    let sources = content("translated-in-part");
    let before = build(&sources);
    let after = build(&edited(&sources, "is open every day", "is open on most days"));
    for (tag, old, new) in [
        ("", "The harbour is open every day.", "The harbour is open on most days."),
        ("pl/", "Port jest otwarty codziennie.", "Port jest otwarty codziennie."),
        ("ur/", "بندرگاہ ہر روز کھلی رہتی ہے۔", "بندرگاہ ہر روز کھلی رہتی ہے۔"),
    ] {
        let path = format!("{tag}{HARBOUR}");
        let (old_lines, new_lines) = (lines(&before, &path), lines(&after, &path));
        assert_eq!(old_lines.len(), new_lines.len(), "{path}");
        let pairs = old_lines.iter().zip(&new_lines);
        let changed: Vec<_> = pairs.filter(|(old, new)| old != new).collect();
        assert_eq!(changed.len(), 1, "{path}: {changed:?}");
        assert!(changed[0].0.contains(old) && changed[0].1.contains(new), "{changed:?}");
        assert_eq!(changed[0].1.contains("class=\"stale"), !tag.is_empty(), "{changed:?}");
    }
}

#[test]
fn every_page_is_there_in_every_language_and_says_where() {
    let files = build(&content("translated-in-part"));
    let mut count = 0;
    for (path, page) in built::pages(&files).filter(|(path, _)| *path != "404.html") {
        let own = path.trim_start_matches("pl/").trim_start_matches("ur/");
        let tags = html::tags(page);
        let links = tags.iter().filter(|tag| tag.name == "link");
        let found: BTreeMap<&str, &str> = links
            .filter_map(|link| {
                Some((&**link.attributes.get("hreflang")?, &*link.attributes["href"]))
            })
            .collect();
        let folder = own.trim_end_matches("index.html");
        let address = |tag: &str| format!("https://plans.example.org/{tag}{folder}");
        let wanted = [("en", ""), ("pl", "pl/"), ("ur", "ur/"), ("x-default", "")];
        let wanted: Vec<(&str, String)> =
            wanted.iter().map(|(lang, tag)| (*lang, address(tag))).collect();
        let found: Vec<(&str, String)> =
            found.into_iter().map(|(lang, address)| (lang, address.to_owned())).collect();
        assert_eq!(found, wanted, "{path}");
        for tag in ["", "pl/", "ur/"] {
            assert!(files.contains_key(&format!("{tag}{own}")), "{tag}{own}");
        }
        count += 1;
    }
    assert!(count > 30, "{count}");
}

#[test]
fn the_page_for_editors_is_for_nobody_else() {
    let files = build(&content("translated-in-part"));
    let page = built::text(&files["ur/translations/index.html"]);
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!built::text(&files["sitemap.xml"]).contains("translations/"));
    let site = built::build(
        &built::project().join("tests/sites/smallest-site/content"),
        &built::project().join("themes"),
        &built::options(),
    );
    assert!(!site.contains_key("translations/index.html"));
}

#[test]
fn a_language_without_strings_is_in_english_and_says_so() {
    let scratch = Scratch::new();
    let site = fs::read_to_string(scratch.path("content/site.yaml")).unwrap();
    scratch.put("content/site.yaml", format!("{site}translations: [cy]\n"));
    let said = stderr(&scratch.build().code(0));
    let line = said.lines().find(|line| line.contains("strings/cy.ftl")).expect(&said);
    assert!(line.contains(" messages, which are shown in English: skip-to-content, "), "{line}");
    assert_eq!(line.matches(", ").count(), 6, "{line}");
    let page = fs::read_to_string(scratch.path("output/cy/index.html")).unwrap();
    assert!(page.contains("<html lang=\"cy\""), "{page}");
    assert!(page.contains(" lang=\"en\""), "{page}");
}

#[test]
fn translations_may_have_the_line_ends_of_any_system() {
    let scratch = bilingual();
    scratch.put_section("First line\\\nsecond line.");
    scratch.put("gu.po", filled(&exported(&scratch, &[])));
    translate(&scratch, &["import", "gu.po", "--date", "2026-03-01"]).code(0);
    for (path, text) in translations(&scratch) {
        fs::write(path, text.replace('\n', "\r\n")).unwrap();
    }
    scratch.run(&["check", "--strict"]).code(0);
    assert!(!exported(&scratch, &[]).contains("\n\n"), "nothing is left to translate");
}

#[test]
fn other_formats_follow_what_is_said_not_how_it_is_typed() {
    let sources = content("other-formats");
    let fingerprint = |old: &str, new: &str| {
        let (site, _) = built::read(&edited(&sources, old, new));
        original::all(&site)[0].fingerprint.clone()
    };
    let now = fingerprint("", "");
    assert_eq!(now, fingerprint("open every", "open\nevery"));
    assert_eq!(now, fingerprint("The plan in short", "In short"));
    assert_ne!(now, fingerprint("every day", "most days"));
}
