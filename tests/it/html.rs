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

/// What a page consists of.
#[derive(Debug)]
pub(crate) enum Part<'a> {
    /// A start tag.
    Start(Tag<'a>),
    /// An end tag, by its name.
    End(&'a str),
    /// Text with its references decoded.
    Text(String),
}

/// A page from its beginning to its end. Comments are left out.
pub(crate) fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = page;
    while !rest.is_empty() {
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let after = &rest[first..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some(end) = rest.strip_prefix("</") {
            let (name, after) = end.split_once('>').unwrap_or((end, ""));
            parts.push(Part::End(name.trim()));
            rest = after;
        } else if rest.starts_with('<') && after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(after);
            parts.push(Part::Start(tag));
            rest = after.strip_prefix('>').unwrap_or(after);
        } else {
            let length = after.find('<').map_or(rest.len(), |at| at + first);
            parts.push(Part::Text(decoded(&rest[..length])));
            rest = &rest[length..];
        }
    }
    parts
}

/// The start tags of a page in order.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let tags = parts(page).into_iter().filter_map(|part| match part {
        Part::Start(tag) => Some(tag),
        Part::End(_) | Part::Text(_) => None,
    });
    tags.collect()
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
    let known = known.into_iter().chain([("&#64;", "@"), ("&nbsp;", "\u{a0}")]);
    let known = known.chain([("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]);
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
