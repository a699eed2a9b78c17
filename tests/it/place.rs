//! A place of a page by its id: what it says, how it looks, where it leads.

use crate::html::Part;
use crate::html::parts;

/// Elements that have no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// An element with an id.
#[derive(Debug, Default)]
pub(crate) struct Place {
    /// Its words.
    pub(crate) text: String,
    /// Its classes and those of all that is within it.
    pub(crate) classes: Vec<String>,
    /// The addresses of the links within it.
    pub(crate) links: Vec<String>,
    /// Whether it stands in a list of computed changes.
    pub(crate) is_computed: bool,
}

impl Place {
    /// Whether it or something within it has a class.
    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.classes.iter().any(|it| it == class)
    }
}

/// The first element of a page with an id.
pub(crate) fn place(page: &str, id: &str) -> Option<Place> {
    let mut found: Option<(Place, usize)> = None;
    // Whether each open element is in a list of computed changes.
    let mut open: Vec<bool> = Vec::new();
    for part in &parts(page) {
        match part {
            Part::Start(tag) => {
                let classes = tag.attributes.get("class").map_or("", String::as_str).split(' ');
                let classes: Vec<String> = classes.map(str::to_owned).collect();
                let within = open.last() == Some(&true) || classes.iter().any(|it| it == "changes");
                if !VOID.contains(&tag.name.as_str()) {
                    open.push(within);
                }
                if found.is_none() && tag.attributes.get("id").is_some_and(|it| it == id) {
                    let place = Place { is_computed: within, ..Place::default() };
                    found = Some((place, open.len()));
                }
                if let Some((place, _)) = &mut found {
                    place.links.extend(tag.attributes.get("href").cloned());
                    place.classes.extend(classes);
                    place.text.push(' ');
                }
            }
            Part::End(_) => {
                if found.as_ref().is_some_and(|(_, start)| *start == open.len()) {
                    break;
                }
                open.pop();
            }
            Part::Text(text) => found.iter_mut().for_each(|it| it.0.text.push_str(text)),
        }
    }
    found.map(|(place, _)| place)
}

/// A text with its white space folded.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn finds_what_stands_at_an_id() {
    let page = "<ul class=\"changes\"><li id=\"a\" class=\"x\">One <br><a href=\"b\">two</a></li>\
                <li id=\"c\">three</li></ul><p id=\"d\">four</p>";
    let one = place(page, "a").expect("it is there");
    assert_eq!((folded(&one.text).as_str(), one.links), ("One two", vec!["b".to_owned()]));
    assert!(one.is_computed && !place(page, "d").expect("it is there").is_computed);
    assert!(place(page, "e").is_none());
}
