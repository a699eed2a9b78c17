//! Prose as accessible HTML.
//!
//! Paragraphs at the top level of a prose have ids `p1`, `p2` … in reading order, so that each can
//! be cited; what stands in notes, quotations, lists and tables is not counted.

use std::fmt;
use std::fmt::Write as _;

use crate::base::id::FigureId;
use crate::base::lang::Lang;
use crate::markup::abbreviations::Explained;
use crate::markup::abbreviations::Mention;
use crate::markup::abbreviations::Part;
use crate::markup::html::escape::attribute;
use crate::markup::html::escape::text;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Word;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::NoteKind;
use crate::model::prose::Prose;

pub mod escape;
mod footnotes;
mod table;

/// How a prose is set into its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HtmlOptions {
    /// How many levels deeper headings are than in the text; none gets deeper than 6.
    pub heading_shift: u8,
    /// Before every id: needed where a page shows several texts. Letters, digits and hyphens.
    pub id_prefix: String,
    /// Whether paragraphs can be cited.
    pub paragraphs: Paragraphs,
}

/// Whether the paragraphs of a text have ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Paragraphs {
    /// Those at the top level have ids `p1`, `p2` …
    #[default]
    Numbered,
    /// None has an id: for short texts such as descriptions.
    Plain,
}

/// The HTML of a prose, its footnotes at the end.
///
/// A link that `resolve` does not know becomes its words. Ends in a line end unless empty.
#[must_use]
pub fn render(prose: &Prose, resolve: &dyn Resolve, options: &HtmlOptions) -> String {
    Writer::new(resolve, options).prose(prose)
}

/// The same with abbreviations spelt out where the page has not done it yet. Headings, links, code
/// and pictures are left alone.
#[must_use]
pub fn explained(
    prose: &Prose,
    resolve: &dyn Resolve,
    options: &HtmlOptions,
    explained: &mut Explained,
) -> String {
    Writer { explained: Some(explained), ..Writer::new(resolve, options) }.prose(prose)
}

/// A guess at the bytes of a block, so that the text need not be moved as often as it grows.
const TYPICAL_BLOCK: usize = 256;

struct Writer<'a, 'g> {
    html: String,
    resolve: &'a dyn Resolve,
    options: &'a HtmlOptions,
    explained: Option<&'a mut Explained<'g>>,
    paragraphs: usize,
    tables: usize,
    references: footnotes::References,
}

impl<'a> Writer<'a, '_> {
    fn new(resolve: &'a dyn Resolve, options: &'a HtmlOptions) -> Self {
        let references = footnotes::References::default();
        Self {
            html: String::new(),
            resolve,
            options,
            explained: None,
            paragraphs: 0,
            tables: 0,
            references,
        }
    }

    fn prose(mut self, prose: &Prose) -> String {
        self.references = footnotes::References::of(prose);
        self.html.reserve(prose.blocks.len() * TYPICAL_BLOCK);
        for block in &prose.blocks {
            self.top_block(block);
        }
        self.footnotes(&prose.footnotes);
        self.html
    }

    fn top_block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(line) if self.options.paragraphs == Paragraphs::Numbered => {
                self.paragraphs += 1;
                self.html.push_str("<p id=\"");
                attribute(&mut self.html, &self.options.id_prefix);
                self.html.push('p');
                self.number(self.paragraphs);
                self.html.push('"');
                self.lang(block.lang.as_ref());
                self.html.push('>');
                self.line(line);
                self.html.push_str("</p>\n");
            }
            _ => self.block(block),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let lang = block.lang.as_ref();
        match &block.kind {
            BlockKind::Heading(heading) => {
                let level = (heading.level + self.options.heading_shift).min(6);
                let level = char::from(b'0' + level);
                self.html.extend(['<', 'h', level]);
                self.id(&heading.id);
                self.lang(lang);
                self.html.push('>');
                self.unexplained(&heading.text);
                self.html.extend(['<', '/', 'h', level, '>', '\n']);
            }
            BlockKind::Paragraph(line) => {
                self.open("p", lang);
                self.line(line);
                self.html.push_str("</p>\n");
            }
            BlockKind::List(list) => self.list(list.start, &list.items, lang),
            BlockKind::Quote(blocks) => {
                self.open("blockquote", lang);
                self.html.push('\n');
                self.blocks(blocks);
                self.html.push_str("</blockquote>\n");
            }
            BlockKind::Note(kind, blocks) => self.note(*kind, blocks, lang),
            BlockKind::Table(table) => self.table(table, lang),
            BlockKind::Preformatted(letters) => {
                // Long lines scroll, which must also be possible with the keyboard.
                self.html.push_str("<pre tabindex=\"0\"");
                self.lang(lang);
                self.html.push_str("><code>");
                text(&mut self.html, letters);
                self.html.push_str("</code></pre>\n");
            }
            BlockKind::Rule => self.html.push_str("<hr>\n"),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], lang: Option<&Lang>) {
        let name = if start.is_some() { "ol" } else { "ul" };
        self.html.push('<');
        self.html.push_str(name);
        if let Some(start) = start.filter(|start| *start != 1) {
            self.put(format_args!(" start=\"{start}\""));
        }
        self.lang(lang);
        self.html.push_str(">\n");
        for item in items {
            self.html.push_str("<li>");
            self.item(item);
            self.html.push_str("</li>\n");
        }
        for part in ["</", name, ">\n"] {
            self.html.push_str(part);
        }
    }

    /// An item of a few words, with or without a list below, needs no paragraph.
    fn item(&mut self, item: &[Block]) {
        let Some((first, rest)) = item.split_first() else { return };
        let is_list = |block: &Block| matches!(block.kind, BlockKind::List(_));
        match &first.kind {
            BlockKind::Paragraph(line) if first.lang.is_none() && rest.iter().all(is_list) => {
                self.line(line);
                if !rest.is_empty() {
                    self.html.push('\n');
                    self.blocks(rest);
                }
            }
            _ => {
                self.html.push('\n');
                self.blocks(item);
            }
        }
    }

    fn note(&mut self, kind: NoteKind, blocks: &[Block], lang: Option<&Lang>) {
        let (class, word) = match kind {
            NoteKind::Note => ("note note-plain", Word::Note),
            NoteKind::AsPrinted => ("note note-as-printed", Word::AsPrinted),
            NoteKind::Inferred => ("note note-inferred", Word::Inferred),
        };
        self.put(format_args!("<aside class=\"{class}\" role=\"note\">\n"));
        self.html.push_str("<p class=\"note-label\">");
        text(&mut self.html, self.resolve.word(word));
        self.html.push_str("</p>\n");
        // The label is in the language of the page, so that of the words goes around them only.
        if lang.is_some() {
            self.open("div", lang);
            self.html.push('\n');
        }
        self.blocks(blocks);
        self.html.push_str(if lang.is_some() { "</div>\n</aside>\n" } else { "</aside>\n" });
    }

    fn line(&mut self, line: &[Inline]) {
        for inline in line {
            self.inline(inline);
        }
    }

    /// A line in which abbreviations are left alone.
    fn unexplained(&mut self, line: &[Inline]) {
        let explained = self.explained.take();
        self.line(line);
        self.explained = explained;
    }

    fn words(&mut self, words: &str) {
        let parts = self.explained.as_mut().map_or_else(Vec::new, |page| page.parts(words));
        if parts.is_empty() {
            text(&mut self.html, words);
        }
        for part in parts {
            match part {
                Part::Words(words) => text(&mut self.html, words),
                Part::Abbreviation(short, expansion, mention) => {
                    self.abbreviation(short, expansion, mention);
                }
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(words) => self.words(words),
            Inline::Emphasis(_) => self.wrapped("em", inline),
            Inline::Strong(_) => self.wrapped("strong", inline),
            Inline::Strikethrough(_) => self.wrapped("s", inline),
            Inline::Code(letters) => {
                self.html.push_str("<code>");
                text(&mut self.html, letters);
                self.html.push_str("</code>");
            }
            Inline::Link(link) => self.link(&link.to, &link.text),
            Inline::Image(image) => {
                self.html.push_str("<img src=\"");
                attribute(&mut self.html, &self.resolve.file(&image.file));
                self.html.push_str("\" alt=\"");
                attribute(&mut self.html, &image.alt);
                self.html.push_str("\" loading=\"lazy\">");
            }
            Inline::Figure(id, _) => self.figure(id),
            Inline::Footnote(place) => self.reference(*place),
            Inline::Break => self.html.push_str("<br>\n"),
        }
    }

    fn wrapped(&mut self, name: &str, inline: &Inline) {
        self.open(name, None);
        self.line(inline.children());
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
    }

    fn link(&mut self, to: &LinkTarget, words: &[Inline]) {
        match to {
            LinkTarget::Web(address) => {
                let rel = if address.starts_with("http") { " rel=\"external\"" } else { "" };
                self.anchor(address, rel, words);
            }
            LinkTarget::Heading(id) => {
                let href = format!("#{}{id}", self.options.id_prefix);
                self.anchor(&href, "", words);
            }
            LinkTarget::File(file) => {
                let href = self.resolve.file(file);
                self.anchor(&href, "", words);
            }
            LinkTarget::Internal(reference, heading) => {
                match self.resolve.link(reference, heading.as_deref()) {
                    Some(page) if words.is_empty() => {
                        self.anchor(&page.href, "", &[Inline::Text(page.title)]);
                    }
                    Some(page) => self.anchor(&page.href, "", words),
                    None => self.unexplained(words),
                }
            }
        }
    }

    fn anchor(&mut self, href: &str, rel: &str, words: &[Inline]) {
        self.html.push_str("<a href=\"");
        attribute(&mut self.html, href);
        self.html.push('"');
        self.html.push_str(rel);
        self.html.push('>');
        self.unexplained(words);
        self.html.push_str("</a>");
    }

    /// The value; the editor's own letters where there is none, so that the gap is seen.
    fn figure(&mut self, id: &FigureId) {
        match self.resolve.figure(id) {
            Some(value) => text(&mut self.html, &value),
            None => self.put(format_args!("{{{{figure:{id}}}}}")),
        }
    }

    fn abbreviation(&mut self, short: &str, expansion: &str, mention: Mention) {
        self.html.push_str("<abbr");
        if mention == Mention::Again {
            self.html.push_str(" title=\"");
            attribute(&mut self.html, expansion);
            self.html.push('"');
        }
        self.html.push('>');
        text(&mut self.html, short);
        self.html.push_str("</abbr>");
        if mention == Mention::First {
            self.html.push_str(" (");
            text(&mut self.html, expansion);
            self.html.push(')');
        }
    }

    /// The digits of a number, without the machinery of formats: every paragraph has one.
    fn number(&mut self, number: usize) {
        if number > 9 {
            self.number(number / 10);
        }
        self.html.push(char::from(b"0123456789"[number % 10]));
    }

    fn put(&mut self, part: fmt::Arguments<'_>) {
        self.html.write_fmt(part).expect("a string takes all that memory holds");
    }

    fn open(&mut self, name: &str, lang: Option<&Lang>) {
        self.html.push('<');
        self.html.push_str(name);
        self.lang(lang);
        self.html.push('>');
    }

    fn id(&mut self, id: &str) {
        self.html.push_str(" id=\"");
        attribute(&mut self.html, &self.options.id_prefix);
        attribute(&mut self.html, id);
        self.html.push('"');
    }

    fn lang(&mut self, lang: Option<&Lang>) {
        if let Some(lang) = lang {
            let direction = lang.direction().as_str();
            self.put(format_args!(" lang=\"{lang}\" dir=\"{direction}\""));
        }
    }
}
