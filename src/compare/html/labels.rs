//! What is said about a block as a whole: its attributes, and words of the interface within it.

use crate::compare::html::Writer;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::merged::Place;
use crate::compare::merged::Shares;
use crate::compare::merged::WordMark;
use crate::compare::shape;
use crate::compare::words::DiffWord;
use crate::markup::html::escape::attribute;
use crate::markup::html::escape::text;

impl Writer<'_> {
    /// The id, class and `data-` attributes of a block; nothing for one without changes.
    pub(super) fn attributes(&mut self, node: &Node) {
        if let Some(number) = node.change {
            let from = if matches!(node.fate, Fate::MovedAway(_)) { "-from" } else { "" };
            let id = format!("{}change-{number}{from}", self.options.id_prefix);
            if !self.ids.contains(&id) {
                self.html.push_str(" id=\"");
                attribute(&mut self.html, &id);
                self.html.push('"');
                self.ids.insert(id);
            }
        }
        if let Some(class) = class(node) {
            self.put(format_args!(" class=\"{class}\""));
        }
        if let Some(within) = node.within {
            let before = within.before.map_or("none", shape::block);
            self.put(format_args!(" data-within-before=\"{before}\""));
        }
        match &node.fate {
            Fate::Stayed => {}
            Fate::MovedHere(it) => self.put(format_args!(" data-moved-from=\"{}\"", it.id)),
            Fate::MovedAway(it) => self.put(format_args!(" data-moved-to=\"{}\"", it.id)),
            Fate::Split(it) => self.put(format_args!(" data-split-from=\"split-{}\"", it.id)),
            Fate::Merged(it) => self.put(format_args!(" data-merged-from=\"merge-{}\"", it.id)),
        }
    }

    /// What happened to a block, within a line at its beginning.
    pub(super) fn label_inline(&mut self, node: &Node) {
        self.label(node, ("<span class=\"diff-label\" data-diff-ui>", " </span>"));
    }

    /// The same as a paragraph, before or within a block that holds blocks.
    pub(super) fn label_block(&mut self, node: &Node) {
        self.label(node, ("<p class=\"diff-label\" data-diff-ui>", "</p>\n"));
    }

    fn label(&mut self, node: &Node, (open, close): (&str, &str)) {
        let start = self.html.len();
        self.html.push_str(open);
        let empty = self.html.len();
        self.fate(node);
        if let Some(was) = node.was {
            let words = self.words.kind_before(was);
            self.sentence(empty, &words);
        }
        if let Some(within) = node.within.filter(|within| within.place == Place::First) {
            let words = self.words.within_before(within);
            self.sentence(empty, &words);
        }
        if self.html.len() == empty {
            self.html.truncate(start);
        } else {
            self.html.push_str(close);
        }
    }

    fn fate(&mut self, node: &Node) {
        let empty = self.html.len();
        match &node.fate {
            Fate::Stayed
            | Fate::Split(Shares { of: 1, .. })
            | Fate::Merged(Shares { of: 1, .. }) => {}
            Fate::MovedHere(it) => {
                let words = self.words;
                text(&mut self.html, words.moved(it.direction));
                self.link_to_change(node, "-from", words.word(DiffWord::OldPlace));
            }
            Fate::MovedAway(it) => {
                let words = self.words;
                text(&mut self.html, words.moved_away(it.direction));
                self.link_to_change(node, "", words.word(DiffWord::NewPlace));
            }
            Fate::Split(shares) => {
                let words = self.words.split(*shares);
                self.sentence(empty, &words);
            }
            Fate::Merged(shares) => {
                let words = self.words.merged(*shares);
                self.sentence(empty, &words);
            }
        }
    }

    fn sentence(&mut self, empty: usize, words: &str) {
        if self.html.len() > empty {
            self.html.push(' ');
        }
        text(&mut self.html, words);
    }

    fn link_to_change(&mut self, node: &Node, place: &str, words: &str) {
        let Some(number) = node.change else { return };
        self.html.push_str(" <a href=\"#");
        attribute(&mut self.html, &self.options.id_prefix);
        self.put(format_args!("change-{number}{place}\">"));
        text(&mut self.html, words);
        self.html.push_str("</a>");
    }

    /// The old place of something: only words that lead to the new one.
    pub(super) fn old_place(&mut self, name: &str, node: &Node) {
        self.open(name, node);
        self.label_inline(node);
        self.put(format_args!("</{name}>\n"));
    }
}

fn class(node: &Node) -> Option<&'static str> {
    match (&node.fate, node.mark) {
        (Fate::MovedAway(_), _) => Some("diff-moved-away"),
        (Fate::MovedHere(_), _) => Some("diff-moved"),
        (_, Mark::Added) if holds_kept(node) => Some("diff-changed"),
        (_, Mark::Added) => Some("diff-added"),
        (_, Mark::Removed) => Some("diff-removed"),
        _ if is_replaced(node) => Some("diff-replaced"),
        _ => node.is_changed().then_some("diff-changed"),
    }
}

/// Whether blocks of both documents are within one that is new.
fn holds_kept(node: &Node) -> bool {
    let Content::Nodes(nodes) = &node.content else { return false };
    nodes.iter().any(|node| node.mark == Mark::Kept || holds_kept(node))
}

/// Whether all words of a block were replaced.
fn is_replaced(node: &Node) -> bool {
    let Content::Words(pieces) = &node.content else { return false };
    let has = |mark| pieces.iter().any(|piece| piece.mark == mark);
    let is_other = |mark| mark == WordMark::Removed || mark == WordMark::Added;
    has(WordMark::Removed)
        && has(WordMark::Added)
        && pieces.iter().all(|piece| is_other(piece.mark))
}
