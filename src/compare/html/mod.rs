//! A comparison as HTML: the whole document in the block structure of the new version.
//!
//! The contract, which programs and style sheets may rely on:
//!
//! - New words stand in `<ins>`, lost words in `<del>`, both within a paragraph, heading, list item,
//!   cell, caption or code block, never around or between them (but for `<hr>`).
//! - `<ins data-diff-format>` holds words of both versions whose formatting changed.
//! - Words of the interface stand in an element with the class `visually-hidden` or the attribute
//!   `data-diff-ui`. Every `<ins>` and `<del>` begins and ends with such words.
//! - Without them and without `<ins>` (those with `data-diff-format` stay) the text is exactly the
//!   old one, but that moved blocks stand at their new place; without them and without `<del>`
//!   exactly the new one.
//! - A block that moved has `data-moved-from="ID"`; at its old place there is an element with
//!   `data-moved-to="ID"`, with words of the interface only. Blocks that moved together share the
//!   id, and one old place stands for all of them, in their order.
//! - The parts of a block that was split share `data-split-from="ID"`, as does a list that was a
//!   paragraph; a block that was several has `data-merged-from="ID"` and an element with `data-diff-joined` where one of them ended.
//! - A block that did not move, but that another block holds now (a paragraph became part of an item,
//!   a list was broken into two), has `data-within-before="KIND"`: what held it, as the JSON names
//!   blocks (`item`, `list`, `quote`…), or `none`. Words of the interface say so at the first of a row.
//! - The element of a changed block has the id `change-N`, the old place of a moved one
//!   `change-N-from`: N counts the changes of the list of changes. With the id prefix of the page.
//! - Classes: `diff-added`, `diff-removed`, `diff-changed`, `diff-moved` and `diff-moved-away` on
//!   blocks (also on `tr`, `td`, `th`, `li`), `diff-replaced` on a block whose words are shown whole
//!   before and after, `diff-label` on visible words of the interface.

mod block;
mod footnotes;
mod labels;
mod line;
mod list;
mod table;

use std::collections::BTreeSet;
use std::fmt;
use std::fmt::Write as _;

use crate::compare::doc::Doc;
use crate::compare::html::footnotes::Scope;
use crate::compare::merged;
use crate::compare::merged::Compared;
use crate::compare::merged::Node;
use crate::compare::words::DiffWord;
use crate::compare::words::DiffWords;
use crate::markup::html::HtmlOptions;
use crate::markup::html::escape::text;
use crate::markup::resolve::Resolve;

/// What the two versions know of the rest of the site.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// For words and links of the old version.
    pub old: &'a dyn Resolve,
    /// For those of the new one.
    pub new: &'a dyn Resolve,
}

/// The HTML of a comparison. Ends in a line end unless empty.
#[must_use]
pub fn fragment(
    compared: &Compared,
    sides: Sides,
    words: &DiffWords,
    options: &HtmlOptions,
) -> String {
    let nodes = merged::tree(compared);
    let mut writer = Writer {
        html: String::new(),
        old: compared.old,
        new: compared.new,
        sides,
        words,
        options,
        ids: BTreeSet::new(),
        scopes: Vec::new(),
        footnotes: 0,
        tables: 0,
        opening: None,
        line_end: LINE_BREAK,
    };
    writer.flow(&nodes);
    writer.html
}

/// A line break where white space is folded; as typed, a line end is enough.
const LINE_BREAK: &str = "<br>\n";

struct Writer<'a> {
    html: String,
    old: &'a Doc,
    new: &'a Doc,
    sides: Sides<'a>,
    words: &'a DiffWords<'a>,
    options: &'a HtmlOptions,
    /// The ids of changes so far: each is given once.
    ids: BTreeSet<String>,
    scopes: Vec<Scope<'a>>,
    footnotes: usize,
    tables: usize,
    /// What the next `<ins>` or `<del>` begins with, if it is not the usual word.
    opening: Option<DiffWord>,
    /// How a line break is written.
    line_end: &'static str,
}

impl<'a> Writer<'a> {
    fn put(&mut self, part: fmt::Arguments<'_>) {
        self.html.write_fmt(part).expect("a string takes all that memory holds");
    }

    /// Words for those who do not see the page.
    fn hidden(&mut self, words: &str) {
        self.html.push_str("<span class=\"visually-hidden\"> ");
        text(&mut self.html, words);
        self.html.push_str(" </span>");
    }

    /// An element around blocks.
    fn container(&mut self, name: &str, node: &Node<'a>) {
        self.open(name, node);
        self.html.push('\n');
        self.label_block(node);
        self.within(node);
        self.put(format_args!("</{name}>\n"));
    }

    /// An element around words.
    fn words_block(&mut self, name: &str, node: &Node<'a>) {
        self.open(name, node);
        self.label_inline(node);
        self.line(node);
        self.put(format_args!("</{name}>"));
    }

    fn open(&mut self, name: &str, node: &Node) {
        self.html.push('<');
        self.html.push_str(name);
        self.attributes(node);
        self.html.push('>');
    }
}
