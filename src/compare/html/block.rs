//! Blocks, one after the other.

use crate::compare::doc::Kind;
use crate::compare::html::LINE_BREAK;
use crate::compare::html::Writer;
use crate::compare::html::footnotes::Scope;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::words::DiffWord;
use crate::markup::html::escape::text;
use crate::markup::resolve::Word;
use crate::model::prose::NoteKind;

impl<'a> Writer<'a> {
    /// Blocks where any may stand; footnotes as a list.
    pub(super) fn flow(&mut self, nodes: &[Node<'a>]) {
        let scope = Scope::of(nodes, (self.old, self.new), &mut self.footnotes);
        self.scopes.push(scope);
        let is_footnote = |node: &&Node| matches!(node.kind, Kind::Footnote(_));
        let (footnotes, others): (Vec<&Node>, Vec<&Node>) = nodes.iter().partition(is_footnote);
        for node in others {
            self.block(node);
        }
        if !footnotes.is_empty() {
            self.footnotes(&footnotes);
        }
        self.scopes.pop();
    }

    /// What is in a block, whatever it is.
    pub(super) fn within(&mut self, node: &Node<'a>) {
        match &node.content {
            Content::Nothing => {}
            Content::Nodes(nodes) => self.flow(nodes),
            Content::Words(_) => self.line(node),
        }
    }

    pub(super) fn block(&mut self, node: &Node<'a>) {
        if matches!(node.fate, Fate::MovedAway(_)) {
            return self.old_place("p", node);
        }
        match node.kind {
            Kind::Heading(level) => {
                let level = (level + self.options.heading_shift).min(6);
                self.words_block(&format!("h{level}"), node);
                self.html.push('\n');
            }
            Kind::Paragraph | Kind::Caption | Kind::Cell => {
                self.words_block("p", node);
                self.html.push('\n');
            }
            Kind::List(start) => self.list(*start, node),
            Kind::Quote => self.container("blockquote", node),
            Kind::Note(kind) => self.note(*kind, node),
            Kind::Table => self.table(node),
            Kind::Preformatted => self.preformatted(node),
            Kind::Rule => self.rule(node),
            // Not every part has a heading, so it is no `<section>`; the others lost their list
            // or table when they were put into another kind of block.
            Kind::Part | Kind::Item | Kind::Row | Kind::Footnote(_) => self.container("div", node),
        }
    }

    fn note(&mut self, kind: NoteKind, node: &Node<'a>) {
        let (class, word) = match kind {
            NoteKind::Note => ("note-plain", Word::Note),
            NoteKind::AsPrinted => ("note-as-printed", Word::AsPrinted),
            NoteKind::Inferred => ("note-inferred", Word::Inferred),
        };
        self.put(format_args!("<aside class=\"note {class}\" role=\"note\">\n"));
        self.html.push_str("<p class=\"note-label\" data-diff-ui>");
        text(&mut self.html, self.sides.new.word(word));
        self.html.push_str("</p>\n");
        self.container("div", node);
        self.html.push_str("</aside>\n");
    }

    fn preformatted(&mut self, node: &Node<'a>) {
        let is_plain = matches!(node.fate, Fate::Stayed) && node.was.is_none();
        let is_plain = is_plain && node.within.is_none();
        if !is_plain {
            self.open("div", node);
            self.html.push('\n');
            self.label_block(node);
        }
        self.html.push_str("<pre tabindex=\"0\"");
        if is_plain {
            self.attributes(node);
        }
        self.html.push_str("><code>");
        self.line_end = "\n";
        self.line(node);
        self.line_end = LINE_BREAK;
        self.html.push_str(if is_plain { "</code></pre>\n" } else { "</code></pre>\n</div>\n" });
    }

    fn rule(&mut self, node: &Node<'a>) {
        let (name, start) = match node.mark {
            Mark::Kept => {
                self.label_block(node);
                self.open("hr", node);
                self.html.push('\n');
                return;
            }
            Mark::Added => ("ins", DiffWord::Added),
            Mark::Removed => ("del", DiffWord::Removed),
        };
        self.open(name, node);
        let (words, kind) = (self.words, self.words.kind(node.kind));
        self.hidden(words.word(start));
        self.hidden(&kind);
        self.put(format_args!("<hr></{name}>\n"));
    }
}
