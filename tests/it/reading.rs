//! Reads a comparison as a browser would: which words it shows as old, which as new, and what of
//! them is marked. Knows HTML and what `planpress diff` promises, and nothing of how it is made.

use std::collections::BTreeMap;

use crate::html::Part;
use crate::html::Tag;
use crate::html::parts;
use crate::words::Letter;
use crate::words::Word;
use crate::words::words;

/// Elements that do not end a word.
const INLINE: [&str; 12] =
    ["a", "abbr", "bdi", "code", "del", "em", "ins", "mark", "s", "span", "strong", "sup"];
/// Elements that have no end tag.
const VOID: [&str; 6] = ["br", "col", "hr", "img", "input", "wbr"];
/// Elements in which HTML allows no `ins` and no `del`.
const CLOSED: [&str; 8] = ["ul", "ol", "dl", "table", "thead", "tbody", "colgroup", "tr"];

/// Letters of both texts in the order in which they stand on the page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Sides {
    old: Vec<Letter>,
    new: Vec<Letter>,
    /// Moves whose old place is here, and before which letter of `old`.
    left: Vec<(usize, String)>,
    /// Moves whose new place is here, and before which letter of `new`.
    came: Vec<(usize, String)>,
}

/// A comparison as it is read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// What stayed in its place.
    pub(crate) still: Sides,
    /// What moved, by the id that its two places share.
    pub(crate) moved: BTreeMap<String, Sides>,
    /// What HTML forbids, and marks that nobody hears.
    pub(crate) faults: Vec<String>,
}

/// An element that has not ended yet.
struct Open<'a> {
    name: &'a str,
    mark: Option<Mark>,
    /// Words of the interface, not of the texts.
    is_ui: bool,
    move_id: Option<String>,
    /// For marks: whether words that are heard have been met.
    is_said: bool,
    has_words: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Added,
    Removed,
    /// The words are those of both texts.
    Formatted,
}

impl Reading {
    /// Reads a comparison.
    pub(crate) fn read(html: &str) -> Self {
        let mut reading = Self::default();
        let all = parts(html);
        let mut open: Vec<Open> = Vec::new();
        for part in &all {
            match part {
                Part::Start(tag) => reading.start(&mut open, tag),
                Part::End(name) => reading.end(&mut open, name),
                Part::Text(text) => reading.text(&mut open, text),
            }
        }
        if !open.is_empty() {
            reading.faults.push(format!("{} does not end", open[0].name));
        }
        reading
    }

    fn start<'a>(&mut self, open: &mut Vec<Open<'a>>, tag: &'a Tag<'a>) {
        let mark = mark(tag);
        let parent = open.last().map(|it| it.name);
        if mark.is_some()
            && let Some(parent) = parent.filter(|parent| CLOSED.contains(parent))
        {
            self.faults.push(format!("{} straight in {parent}", tag.name));
        }
        if !INLINE.contains(&tag.name.as_str()) {
            self.gap(open);
        }
        if let Some(id) = tag.attributes.get("data-moved-to") {
            self.note_place(open, id, Place::Old);
        }
        let move_id = tag.attributes.get("data-moved-from").cloned();
        if let Some(id) = &move_id {
            self.note_place(open, id, Place::New);
            let before = self.moved.entry(id.clone()).or_default();
            // Several blocks that moved together.
            before.gap();
        }
        let is_ui = is_ui(tag);
        if is_ui {
            open.iter_mut().for_each(|it| it.is_said = true);
        }
        if !VOID.contains(&tag.name.as_str()) {
            let (is_said, has_words) = (false, false);
            open.push(Open { name: &tag.name, mark, is_ui, move_id, is_said, has_words });
        }
    }

    fn end(&mut self, open: &mut Vec<Open>, name: &str) {
        let Some(ended) = open.pop().filter(|it| it.name == name) else {
            self.faults.push(format!("{name} ends where it is not open"));
            return;
        };
        if !INLINE.contains(&name) {
            self.gap(open);
        }
        if ended.mark.is_some() && ended.has_words && !ended.is_said {
            self.faults.push(format!("{name} without words that are heard"));
        }
    }

    fn text(&mut self, open: &mut [Open], text: &str) {
        if open.iter().any(|it| it.is_ui) {
            return;
        }
        let mark = open.iter().rev().find_map(|it| it.mark);
        if text.contains(char::is_alphanumeric) {
            open.iter_mut().for_each(|it| it.has_words = true);
        }
        let sides = self.sides(open);
        for letter in text.chars() {
            let (is_old, is_new) = (mark != Some(Mark::Added), mark != Some(Mark::Removed));
            let letter = Letter { letter, is_marked: !(is_old && is_new) };
            sides.old.extend(is_old.then_some(letter));
            sides.new.extend(is_new.then_some(letter));
        }
    }

    fn gap(&mut self, open: &[Open]) {
        self.sides(open).gap();
    }

    fn sides(&mut self, open: &[Open]) -> &mut Sides {
        match open.iter().rev().find_map(|it| it.move_id.clone()) {
            Some(id) => self.moved.entry(id).or_default(),
            None => &mut self.still,
        }
    }

    fn note_place(&mut self, open: &[Open], id: &str, place: Place) {
        let sides = self.sides(open);
        let (places, at) = match place {
            Place::Old => (&mut sides.left, sides.old.len()),
            Place::New => (&mut sides.came, sides.new.len()),
        };
        // Blocks that moved together share an id; they come back at the first of their places.
        if places.iter().all(|(_, other)| other != id) {
            places.push((at, id.to_owned()));
        }
    }

    /// All words of the old text, with moved blocks put back.
    pub(crate) fn old(&self) -> Vec<Word> {
        words(&self.put_back(&self.still, Place::Old, 0))
    }

    /// All words of the new text.
    pub(crate) fn new(&self) -> Vec<Word> {
        words(&self.put_back(&self.still, Place::New, 0))
    }

    fn put_back(&self, sides: &Sides, place: Place, depth: usize) -> Vec<Letter> {
        let (letters, places) = match place {
            Place::Old => (&sides.old, &sides.left),
            Place::New => (&sides.new, &sides.came),
        };
        let mut all = Vec::new();
        let mut from = 0;
        for (at, id) in places {
            all.extend_from_slice(&letters[from..*at]);
            from = *at;
            // A move within itself would never end.
            if let Some(moved) = self.moved.get(id).filter(|_| depth < 9) {
                all.push(Letter::GAP);
                all.extend(self.put_back(moved, place, depth + 1));
                all.push(Letter::GAP);
            }
        }
        all.extend_from_slice(&letters[from..]);
        all
    }
}

impl Sides {
    fn gap(&mut self) {
        self.old.push(Letter::GAP);
        self.new.push(Letter::GAP);
    }

    /// The words that stand here in the old text, without those that moved away.
    pub(crate) fn old(&self) -> Vec<Word> {
        words(&self.old)
    }

    /// The words that stand here in the new text, without those that moved here.
    pub(crate) fn new(&self) -> Vec<Word> {
        words(&self.new)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Old,
    New,
}

fn mark(tag: &Tag) -> Option<Mark> {
    match tag.name.as_str() {
        "ins" | "del" if tag.attributes.contains_key("data-diff-format") => Some(Mark::Formatted),
        "ins" => Some(Mark::Added),
        "del" => Some(Mark::Removed),
        _ => None,
    }
}

fn is_ui(tag: &Tag) -> bool {
    let has = |name: &str, word: &str| {
        tag.attributes.get(name).is_some_and(|value| value.split(' ').any(|it| it == word))
    };
    tag.attributes.contains_key("data-diff-ui")
        || has("class", "visually-hidden")
        || has("class", "footnote-back")
        || has("class", "footnotes-label")
        || has("role", "doc-noteref")
}

#[test]
fn reads_both_texts_and_what_is_marked() {
    let html = "<p>We run <del><span class=\"visually-hidden\">Removed: </span>six</del> \
                <ins><span data-diff-ui>Added: </span>seven</ins> buses.</p>\
                <p data-moved-to=\"m1\"><a data-diff-ui href=\"#m1\">Moved down</a></p>\
                <ul><li>One</li></ul><p data-moved-from=\"m1\">Two <ins><i data-diff-ui></i>x</ins></p>";
    let reading = Reading::read(html);
    let shown = |words: Vec<Word>| words.into_iter().map(|it| it.text).collect::<Vec<_>>();
    assert_eq!(shown(reading.old()), ["We", "run", "six", "buses", "Two", "One"]);
    assert_eq!(shown(reading.new()), ["We", "run", "seven", "buses", "One", "Two", "x"]);
    assert_eq!(reading.still.old().iter().filter(|it| it.is_marked()).count(), 1);
    assert_eq!(reading.moved.len(), 1);
    assert_eq!(reading.faults, Vec::<String>::new());
}

#[test]
fn finds_what_html_forbids_and_what_nobody_hears() {
    let html = "<ul><ins><li>One</li></ins></ul><p><del>two</del></p>";
    let faults = Reading::read(html).faults;
    let expected = [
        "ins straight in ul",
        "ins without words that are heard",
        "del without words that are heard",
    ];
    assert_eq!(faults, expected);
}
