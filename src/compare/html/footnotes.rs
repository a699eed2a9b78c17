//! Footnotes: their numbers in the text, and the list of them.

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::html::Writer;
use crate::compare::merged::Fate;
use crate::compare::merged::Node;
use crate::compare::merged::Piece;
use crate::compare::merged::WordMark;
use crate::markup::html::escape::attribute;
use crate::markup::html::escape::text;
use crate::markup::resolve::Word;

/// The footnotes of a text, by the names that its words know.
pub(super) struct Scope<'a>(Vec<Entry<'a>>);

struct Entry<'a> {
    old: Option<(&'a str, usize)>,
    new: Option<(&'a str, usize)>,
    /// Counts all footnotes of the page.
    id: usize,
}

impl<'a> Scope<'a> {
    pub(super) fn of(nodes: &[Node<'a>], docs: (&'a Doc, &'a Doc), ids: &mut usize) -> Self {
        let (mut old, mut new) = (0, 0);
        let mut entries = Vec::new();
        for node in nodes.iter().filter(|node| matches!(node.kind, Kind::Footnote(_))) {
            *ids += 1;
            entries.push(Entry {
                old: numbered(docs.0, node.old, &mut old),
                new: numbered(docs.1, node.new, &mut new),
                id: *ids,
            });
        }
        Self(entries)
    }
}

fn numbered<'a>(
    doc: &'a Doc,
    block: Option<BlockNo>,
    count: &mut usize,
) -> Option<(&'a str, usize)> {
    match &doc.block(block?).kind {
        Kind::Footnote(name) => {
            *count += 1;
            Some((name, *count))
        }
        _ => None,
    }
}

impl<'a> Writer<'a> {
    /// The number of a footnote. It is no word of the text: another footnote before it changes it.
    pub(super) fn reference(&mut self, piece: &Piece) {
        let is_old = piece.mark == WordMark::Removed;
        let found = self.scopes.iter().rev().flat_map(|scope| &scope.0).find_map(|entry| {
            let (name, number) = if is_old { entry.old } else { entry.new }?;
            (name == piece.text).then_some((number, entry.id))
        });
        self.html.push_str("<sup data-diff-ui>");
        match found {
            Some((number, id)) => {
                self.html.push_str("<a href=\"#");
                attribute(&mut self.html, &self.options.id_prefix);
                self.put(format_args!("diff-fn-{id}\" role=\"doc-noteref\" aria-label=\""));
                attribute(&mut self.html, self.sides.new.word(Word::Footnote));
                self.put(format_args!(" {number}\">{number}</a>"));
            }
            None => text(&mut self.html, piece.text),
        }
        self.html.push_str("</sup>");
    }

    pub(super) fn footnotes(&mut self, footnotes: &[&Node<'a>]) {
        self.html.push_str("<div class=\"footnotes\">\n<p class=\"footnotes-label\" data-diff-ui>");
        text(&mut self.html, self.sides.new.word(Word::Footnotes));
        self.html.push_str("</p>\n<ol>\n");
        for (place, footnote) in footnotes.iter().enumerate() {
            let entry = self.scopes.last().and_then(|scope| scope.0.get(place));
            let (id, number) = entry
                .map(|entry| (entry.id, entry.new.or(entry.old).map_or(0, |(_, number)| number)))
                .unwrap_or_default();
            self.put(format_args!("<li value=\"{number}\""));
            self.attributes(footnote);
            self.html.push_str("><div id=\"");
            attribute(&mut self.html, &self.options.id_prefix);
            self.put(format_args!("diff-fn-{id}\">\n"));
            self.label_block(footnote);
            if !matches!(footnote.fate, Fate::MovedAway(_)) {
                self.within(footnote);
            }
            self.html.push_str("</div></li>\n");
        }
        self.html.push_str("</ol>\n</div>\n");
    }
}
