//! Reads the HTML of a comparison as a program would that knows its contract and nothing else.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::html;

/// An element or text.
pub(crate) enum Part {
    Element(Element),
    Text(String),
}

pub(crate) struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    within: Vec<Part>,
}

/// Which of the two texts is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Old,
    New,
}

const VOID: [&str; 3] = ["br", "hr", "img"];
const LINES: [&str; 12] =
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption", "pre"];
const BLOCKS: [&str; 11] =
    ["section", "div", "ul", "ol", "blockquote", "aside", "table", "thead", "tbody", "tr", "hr"];

impl Element {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
    }

    fn is_interface(&self) -> bool {
        let class = self.attributes.get("class").map_or("", String::as_str);
        self.has("data-diff-ui") || class.split(' ').any(|class| class == "visually-hidden")
    }

    fn is_edit(&self) -> bool {
        matches!(self.name.as_str(), "ins" | "del")
    }

    fn is_block(&self) -> bool {
        LINES.contains(&self.name.as_str()) || BLOCKS.contains(&self.name.as_str())
    }

    /// Whether the words within belong to the other text only.
    fn is_of_other(&self, side: Side) -> bool {
        match side {
            Side::Old => self.name == "ins" && !self.has("data-diff-format"),
            Side::New => self.name == "del",
        }
    }
}

/// The tree of a fragment. Fails unless all elements are closed in the right order.
pub(crate) fn read(fragment: &str) -> Vec<Part> {
    let mut open = vec![Element::root()];
    let mut rest = fragment;
    while let Some(start) = rest.find('<') {
        push_text(&mut open, &rest[..start]);
        let end = start + rest[start..].find('>').expect("every tag ends");
        let tag = &rest[start..=end];
        if let Some(name) = tag.strip_prefix("</") {
            let closed = open.pop().expect("the root is never closed");
            assert_eq!(closed.name, name.trim_end_matches('>'), "in {fragment}");
            open.last_mut().expect("a root").within.push(Part::Element(closed));
        } else {
            let tag = html::tags(tag).pop().expect("this is a tag");
            let attributes =
                tag.attributes.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
            let element =
                Element { name: tag.name, attributes: attributes.collect(), within: Vec::new() };
            if VOID.contains(&element.name.as_str()) {
                open.last_mut().expect("a root").within.push(Part::Element(element));
            } else {
                open.push(element);
            }
        }
        rest = &rest[end + 1..];
    }
    push_text(&mut open, rest);
    assert_eq!(open.len(), 1, "all elements are closed: {fragment}");
    open.remove(0).within
}

impl Element {
    fn root() -> Self {
        Self { name: String::new(), attributes: BTreeMap::new(), within: Vec::new() }
    }
}

fn push_text(open: &mut [Element], text: &str) {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    open.last_mut().expect("a root").within.push(Part::Text(text));
}

/// The lines of one of the texts: one for each block of words, white space folded, moved blocks
/// where they were.
pub(crate) fn lines(parts: &[Part], side: Side) -> Vec<String> {
    let mut moved = BTreeMap::new();
    collect_moved(parts, &mut moved);
    let mut text = String::new();
    write(&mut text, parts, side, &moved);
    let text = text.replace(SHARE_ENDS, " ");
    let folded = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    folded.filter(|line| !line.is_empty()).collect()
}

type Moved<'a> = BTreeMap<&'a str, Vec<&'a Element>>;

fn collect_moved<'a>(parts: &'a [Part], moved: &mut Moved<'a>) {
    for part in parts {
        if let Part::Element(element) = part {
            if let Some(id) = element.attributes.get("data-moved-from") {
                moved.entry(id).or_default().push(element);
            }
            collect_moved(&element.within, moved);
        }
    }
}

fn write(text: &mut String, parts: &[Part], side: Side, moved: &Moved) {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(&words.replace('\n', " ")),
            Part::Element(element) => write_element(text, element, side, moved),
        }
    }
}

fn write_element(text: &mut String, element: &Element, side: Side, moved: &Moved) {
    if let (Side::Old, Some(id)) = (side, element.attributes.get("data-moved-to")) {
        for element in moved.get(id.as_str()).expect("every old place has a new one") {
            write_within(text, element, side, moved);
        }
        return;
    }
    if element.has("data-diff-joined") && side == Side::Old {
        text.push('\n');
    }
    if element.is_interface() || element.is_of_other(side) {
        return;
    }
    if side == Side::Old && element.has("data-moved-from") {
        return;
    }
    write_within(text, element, side, moved);
}

fn write_within(text: &mut String, element: &Element, side: Side, moved: &Moved) {
    if side == Side::Old && element.has("data-split-from") {
        return write_share(text, element, moved);
    }
    match element.name.as_str() {
        "br" => text.push(' '),
        "hr" => text.push_str("\n---\n"),
        "img" => text.push_str(&element.attributes["alt"]),
        _ if element.is_block() => {
            text.push('\n');
            write(text, &element.within, side, moved);
            text.push('\n');
        }
        _ => write(text, &element.within, side, moved),
    }
}

/// A share of a block that was split, on one line with those of the same block before it.
fn write_share(text: &mut String, element: &Element, moved: &Moved) {
    let mut share = String::new();
    write(&mut share, &element.within, Side::Old, moved);
    let number = element.attributes["data-split-from"].strip_prefix("split-");
    let number = number.and_then(|it| it.parse().ok()).expect("splits are numbered");
    let end = format!("\u{1E}{}", "\u{1F}".repeat(number));
    let start = text.trim_end().len();
    if text[..start].ends_with(&end) {
        text.truncate(start);
    } else {
        text.push('\n');
    }
    text.extend([&share.replace('\n', " "), &end, "\n"]);
}

/// A share of a split block ends with one of the first and as many of the second as the split has
/// for its number.
const SHARE_ENDS: [char; 2] = ['\u{1E}', '\u{1F}'];

/// Fails if the fragment breaks a rule of HTML or of the contract.
pub(crate) fn check(parts: &[Part]) {
    let mut ids = BTreeSet::new();
    let mut places = (BTreeSet::new(), BTreeSet::new());
    check_within(parts, &Element::root(), &mut ids, &mut places);
    assert_eq!(places.0, places.1, "every old place has a new one and the other way round");
}

type Places<'a> = (BTreeSet<&'a str>, BTreeSet<&'a str>);

fn check_within<'a>(
    parts: &'a [Part],
    parent: &Element,
    ids: &mut BTreeSet<&'a str>,
    places: &mut Places<'a>,
) {
    for part in parts {
        let element = match part {
            Part::Text(text) => {
                let only = ["ul", "ol", "table", "thead", "tbody", "tr"];
                let forbidden = only.contains(&parent.name.as_str()) && !text.trim().is_empty();
                assert!(!forbidden, "words in {}: {text}", parent.name);
                continue;
            }
            Part::Element(element) => element,
        };
        if let Some(id) = element.attributes.get("id") {
            assert!(ids.insert(id), "{id} twice");
        }
        places.0.extend(element.attributes.get("data-moved-from").map(String::as_str));
        places.1.extend(element.attributes.get("data-moved-to").map(String::as_str));
        check_place(element, parent);
        if element.is_edit() {
            let ends = [
                element.within.iter().find(|part| is_seen(part)),
                element.within.iter().rfind(|part| is_seen(part)),
            ];
            let spoken =
                |part: Option<&Part>| matches!(part, Some(Part::Element(it)) if it.is_interface());
            let rule = matches!(ends[1], Some(Part::Element(it)) if it.name == "hr");
            assert!(spoken(ends[0]) && (rule || spoken(ends[1])), "{} has no words", element.name);
        }
        check_within(&element.within, element, ids, places);
    }
}

fn is_seen(part: &Part) -> bool {
    !matches!(part, Part::Text(text) if text.trim().is_empty())
}

/// HTML Living Standard: what may stand in what.
fn check_place(element: &Element, parent: &Element) {
    let allowed: Option<&[&str]> = match parent.name.as_str() {
        "ul" | "ol" => Some(&["li"]),
        "table" => Some(&["caption", "thead", "tbody"]),
        "thead" | "tbody" => Some(&["tr"]),
        "tr" => Some(&["td", "th"]),
        _ => None,
    };
    if let Some(allowed) = allowed {
        assert!(allowed.contains(&element.name.as_str()), "{} in {}", element.name, parent.name);
    }
    let needs: Option<&[&str]> = match element.name.as_str() {
        "li" => Some(&["ul", "ol"]),
        "tr" => Some(&["thead", "tbody"]),
        "td" | "th" => Some(&["tr"]),
        "caption" | "thead" | "tbody" => Some(&["table"]),
        _ => None,
    };
    if let Some(needs) = needs {
        assert!(needs.contains(&parent.name.as_str()), "{} in {}", element.name, parent.name);
    }
    let holds_words =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "em", "strong", "s", "code", "pre"];
    let is_line =
        holds_words.contains(&parent.name.as_str()) || (parent.is_edit() && element.name != "hr");
    assert!(!is_line || !element.is_block(), "{} in {}", element.name, parent.name);
    assert!(!(element.name == "a" && parent.name == "a"), "a link in a link");
}
