//! As much of HTML as tests need: tags in order, the main part of a page.

use std::collections::BTreeMap;

/// A start tag.
#[derive(Debug)]
pub(crate) struct Tag<'a> {
    /// Its name in lower case.
    pub(crate) name: String,
    /// Its attributes; the values with their references decoded.
    pub(crate) attributes: BTreeMap<&'a str, String>,
}

/// The start tags of a page in order. Comments and text are left out.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            tags.push(tag);
            rest = after;
        }
    }
    tags
}

/// Reads a tag whose name begins the text.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let end = |c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/');
    let name = text.find(end).unwrap_or(text.len());
    let mut tag = Tag { name: text[..name].to_ascii_lowercase(), attributes: BTreeMap::new() };
    let mut rest = text[name..].trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    while !rest.is_empty() && !rest.starts_with('>') {
        let key = rest.find(|c: char| end(c) || c == '=').unwrap_or(rest.len()).max(1);
        let (key, after) = rest.split_at(key);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => ("", after),
        };
        assert!(tag.attributes.insert(key, decoded(value)).is_none(), "{key} twice: {text:.80}");
        rest = after.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    }
    (tag, rest)
}

fn decoded(value: &str) -> String {
    let known = [("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/")];
    let known = known.into_iter().chain([("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]);
    known.fold(value.to_owned(), |value, (from, to)| value.replace(from, to))
}

/// The main part of a page: its lines without indentation and without empty ones, so that only
/// changes that readers can see make a difference.
pub(crate) fn main_part(page: &str) -> String {
    let start = page.find("<main").expect("every page has a main part");
    let end = page.find("</main>").expect("every main part ends") + "</main>".len();
    let lines = page[start..end].lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn reads_tags_with_all_kinds_of_attributes() {
    let page = "<!-- <i> --><a href=\"x?a&amp;b\" hidden>1 < 2</a><br/><img alt=\"\" src=\"y\">";
    let tags = tags(page);
    let names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["a", "br", "img"]);
    assert_eq!(tags[0].attributes["href"], "x?a&b");
    assert!(tags[0].attributes.contains_key("hidden"));
    assert_eq!(tags[2].attributes["src"], "y");
}
