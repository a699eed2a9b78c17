//! The default site theme, tried on a page of every kind.
#![expect(clippy::disallowed_methods, reason = "reads the site theme, writes pages to look at")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::render::SiteTemplates;
use crate::render::TemplateError;
use crate::render::Templates;
use crate::render::sample;

const THEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default");

/// Every file below a folder whose name ends in `ending`, as path from there and text, by path.
fn files(folder: &Path, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() && entry.path().to_str().unwrap().ends_with(ending) {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap();
            found.insert(path.to_owned(), fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}

fn templates() -> BTreeMap<String, String> {
    files(&Path::new(THEME).join("templates"), ".html")
}

/// The messages of `en.ftl`, which are one line each.
fn strings() -> BTreeMap<String, String> {
    let text = fs::read_to_string(Path::new(THEME).join("strings/en.ftl")).unwrap();
    let messages = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let pairs = messages.filter_map(|line| line.split_once(" = "));
    pairs
        .filter(|(_, words)| !words.contains('{'))
        .map(|(name, words)| (name.replace('-', "_"), words.to_owned()))
        .collect()
}

fn default_theme() -> SiteTemplates {
    let templates = templates();
    let loaded = Templates::load(templates.iter().map(|(name, text)| (&**name, &**text))).unwrap();
    loaded.for_site(&sample::site(strings()), &BTreeMap::new()).unwrap()
}

fn error_of(templates: &[(&str, &str)]) -> TemplateError {
    let (frame, view) = sample::pages().remove(0);
    match Templates::load(templates.iter().copied()) {
        Err(error) => error,
        Ok(loaded) => {
            let loaded = loaded.for_site(&sample::site(strings()), &BTreeMap::new());
            loaded.and_then(|loaded| loaded.page(&frame, &view)).expect_err("is wrong")
        }
    }
}

#[test]
fn pages_of_every_kind_are_well_formed() {
    let theme = default_theme();
    let mut templates: Vec<&str> = Vec::new();
    for (frame, view) in sample::pages() {
        let html = theme.page(&frame, &view).unwrap_or_else(|error| panic!("{error}"));
        assert_well_formed(view.template(), &html);
        templates.push(view.template());
        keep_to_look_at(view.template(), templates.len(), &html);
    }
    templates.sort_unstable();
    templates.dedup();
    assert_eq!(templates.len(), 28, "a kind of page has no sample: {templates:?}");
}

fn assert_well_formed(template: &str, html: &str) {
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">"), "{template}");
    assert!(html.ends_with("</html>\n"), "{template}");
    assert_eq!(html.matches("<h1>").count(), 1, "{template}");
    assert!(!html.contains("{{") && !html.contains("{%") && !html.contains("\n\n"), "{template}");
    assert!(!html.contains("&lt;"), "{template}: HTML is escaped twice");
    for tag in ["div", "section", "ul", "ol", "li", "dl", "table", "tbody", "nav", "p", "a", "span"]
    {
        let opened =
            html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        let closed = html.matches(&format!("</{tag}>")).count();
        assert_eq!(opened, closed, "{template}: <{tag}>");
    }
    let ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut different = ids.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(ids.len(), different.len(), "{template}: {ids:?}");
}

/// With `PLANPRESS_PREVIEW` set to a folder, leaves the pages and the style there.
fn keep_to_look_at(template: &str, number: usize, html: &str) {
    let Ok(folder) = std::env::var("PLANPRESS_PREVIEW") else { return };
    let folder = Path::new(&folder);
    let styles: Vec<String> = files(Path::new(THEME), ".css").into_values().collect();
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("site.css"), styles.concat()).unwrap();
    fs::write(folder.join(format!("{number:02}-{template}")), html).unwrap();
}

#[test]
fn every_word_of_the_templates_is_there() {
    let text: String = templates().into_values().collect();
    let mut used: Vec<&str> = text
        .split("site.t.")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '_').next())
        .collect();
    used.sort_unstable();
    used.dedup();
    let strings = strings();
    let missing: Vec<&&str> = used.iter().filter(|name| !strings.contains_key(**name)).collect();
    assert!(missing.is_empty(), "en.ftl does not have {missing:?}");
}

#[test]
fn texts_are_escaped_and_html_is_not() {
    let (mut frame, view) = sample::pages().remove(0);
    frame.kicker = Some("<b>\"A\" & B</b>".to_owned());
    frame.heading.0 = "<em>Title</em>".to_owned();
    let html = default_theme().page(&frame, &view).unwrap();
    assert!(html.contains("&lt;b&gt;"));
    assert!(html.contains("<h1><em>Title</em></h1>"));
}

#[test]
fn current_page_is_marked_in_the_navigation() {
    let (frame, view) = sample::pages().remove(0);
    let html = default_theme().page(&frame, &view).unwrap();
    assert!(html.contains("<a href=\"Domesticburglary.html\" aria-current=\"page\">"));
}

#[test]
fn unknown_field_says_where_and_what_was_meant() {
    let error = error_of(&[("commitment.html", "<p>\n  {{ page.titel }}</p>")]);
    assert_eq!((error.line, error.template.as_str()), (2, "commitment.html"));
    assert_eq!(error.message, "field `titel` is not defined");
    assert_eq!(error.help.as_deref(), Some("did you mean `title`?"));
}

#[test]
fn broken_template_says_where() {
    let error = error_of(&[("commitment.html", "<p>\n{% if page.title %}")]);
    assert_eq!((error.line, error.template.as_str()), (2, "commitment.html"));
}

#[test]
fn unknown_filter_says_where() {
    let error = error_of(&[("commitment.html", "{{ page.title | uper }}")]);
    assert_eq!((error.line, error.column), (1, 17));
    assert_eq!(error.message, "unknown filter `uper`");
}

#[test]
fn missing_template_says_what_to_add() {
    let error = error_of(&[("other.html", "")]);
    assert_eq!(error.message, "the site theme has no template `commitment.html`");
    assert_eq!(error.help.as_deref(), Some("add `templates/commitment.html`"));
}

#[test]
fn missing_parent_says_what_to_add() {
    let error = error_of(&[("commitment.html", "{% extends \"bass.html\" %}")]);
    assert_eq!(error.help.as_deref(), Some("add `templates/bass.html`"));
}
