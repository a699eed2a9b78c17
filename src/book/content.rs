//! The blocks of a sheet as XHTML.

use std::collections::BTreeSet;

use crate::book::parts::Places;
use crate::book::parts::id_of;
use crate::book::xml::Attribute;
use crate::book::xml::Xml;
use crate::page::paper::Sheet;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Card;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Tongue;

/// Writes the text of one file of a book.
pub(super) struct Writer<'a> {
    pub(super) xml: Xml,
    pub(super) sheet: &'a Sheet,
    pub(super) places: &'a Places<'a>,
    /// The address of a picture in the book; nothing for one that is not there.
    pub(super) picture: &'a dyn Fn(&str) -> Option<String>,
    /// The level of the last heading.
    pub(super) level: u8,
    /// The footnotes that the file has referred to.
    pub(super) mentioned: BTreeSet<usize>,
}

pub(super) fn attributes(tongue: Option<&Tongue>) -> Vec<Attribute<'_>> {
    let Some(tongue) = tongue else { return Vec::new() };
    let lang = tongue.lang.as_deref();
    let langs = lang.map(|lang| [("lang", lang), ("xml:lang", lang)]);
    langs.into_iter().flatten().chain([("dir", tongue.dir)]).collect()
}

impl Writer<'_> {
    /// The blocks of a file.
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for (place, block) in blocks.iter().enumerate() {
            self.block(block, place);
        }
    }

    fn block(&mut self, block: &Block, place: usize) {
        let own = attributes(block.tongue.as_ref());
        match &block.content {
            Content::Heading { level, runs, id, number } => {
                self.level = *level;
                let id = id_of(id.as_deref(), place);
                let all: Vec<Attribute> = own.into_iter().chain([("id", id.as_str())]).collect();
                self.heading(*level, &all, number.as_deref(), runs);
            }
            Content::Paragraph { runs, role } => self.paragraph(runs, *role, &own),
            Content::List { start, items } => self.list(*start, items, &own),
            Content::Table { .. } => self.table(&block.content, &own),
            Content::Facts { rows } => {
                self.xml.open("dl", &own);
                for row in rows {
                    self.xml.element("dt", &[], &row.label);
                    self.filled("dd", &[], &row.value);
                }
                self.close();
            }
            Content::Note { label, blocks } => self.boxed("aside", Some(label), blocks, &own),
            Content::Quote { blocks } => self.boxed("blockquote", None, blocks, &own),
            Content::Pre { text } => {
                self.xml.element("pre", &own, text);
                self.xml.line_end();
            }
            Content::Rule => self.xml.empty("hr", &[]),
            Content::Break => {}
            Content::Image { file, alt } => self.image(file, alt, &own),
            Content::Cards { cards } => {
                for card in cards {
                    self.card(card);
                }
            }
            Content::Change { .. } => self.change(&block.content, &own),
            Content::SignOff { rows, signers } => {
                for signer in signers {
                    self.xml.element("p", &[], signer);
                    self.xml.open("ul", &[]);
                    for row in rows {
                        self.xml.element("li", &[], &format!("{row}:"));
                    }
                    self.close();
                }
            }
            Content::Footnotes { start, notes } => self.footnotes(*start, notes),
        }
    }

    fn close(&mut self) {
        self.xml.close();
        self.xml.line_end();
    }

    fn filled(&mut self, name: &'static str, attributes: &[Attribute], line: &[Run]) {
        self.xml.open(name, attributes);
        self.line(line);
        self.close();
    }

    fn heading(&mut self, level: u8, own: &[Attribute], number: Option<&str>, runs: &Line) {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6)) - 1];
        self.xml.open(name, own);
        if let Some(number) = number {
            self.xml.element("span", &[("class", "number")], number);
            self.xml.words(" ");
        }
        self.line(runs);
        self.close();
    }

    fn paragraph(&mut self, runs: &Line, role: Option<Role>, own: &[Attribute]) {
        let class = match role {
            None => return self.filled("p", own, runs),
            Some(Role::Lead) => ("class", "lead"),
            Some(Role::Small) => ("class", "small"),
            Some(Role::Address) => ("class", "address"),
        };
        let all: Vec<Attribute> = own.iter().copied().chain([class]).collect();
        self.filled("p", &all, runs);
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], own: &[Attribute]) {
        let from = start.filter(|start| *start != 1).map(|start| start.to_string());
        let from = from.as_deref().map(|from| ("start", from));
        let all: Vec<Attribute> = own.iter().copied().chain(from).collect();
        self.xml.open(if start.is_some() { "ol" } else { "ul" }, &all);
        self.xml.line_end();
        for item in items {
            self.xml.open("li", &[]);
            self.blocks_within(item);
            self.close();
        }
        self.close();
    }

    /// Blocks in another block; a single paragraph needs no element of its own.
    fn blocks_within(&mut self, blocks: &[Block]) {
        match blocks {
            [Block { content: Content::Paragraph { runs, role: None }, tongue: None }] => {
                self.line(runs);
            }
            _ => self.inner(blocks),
        }
    }

    /// Headings within a block have no ids: those of places are for the blocks of the file.
    fn inner(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.content {
                Content::Heading { level, runs, number, .. } => {
                    self.level = *level;
                    let own = attributes(block.tongue.as_ref());
                    self.heading(*level, &own, number.as_deref(), runs);
                }
                _ => self.block(block, 0),
            }
        }
    }

    fn boxed(
        &mut self,
        name: &'static str,
        label: Option<&String>,
        blocks: &[Block],
        own: &[Attribute],
    ) {
        let note = label.map(|_| ("role", "note"));
        let all: Vec<Attribute> = own.iter().copied().chain(note).collect();
        self.xml.open(name, &all);
        self.xml.line_end();
        if let Some(label) = label {
            self.xml.element("p", &[("class", "label")], label);
            self.xml.line_end();
        }
        self.inner(blocks);
        self.close();
    }

    fn table(&mut self, table: &Content, own: &[Attribute]) {
        let Content::Table { caption, head, align, rows, row_headings } = table else { return };
        self.xml.open("table", own);
        if !caption.is_empty() {
            self.filled("caption", &[], caption);
        }
        self.xml.open("thead", &[]);
        self.xml.open("tr", &[]);
        for (cell, align) in head.iter().zip(align) {
            self.cell(cell, *align, Some("col"));
        }
        self.close();
        self.close();
        if !rows.is_empty() {
            self.xml.open("tbody", &[]);
            for row in rows {
                self.xml.open("tr", &[]);
                for (column, (cell, align)) in row.iter().zip(align).enumerate() {
                    let scope = (column == 0 && *row_headings).then_some("row");
                    self.cell(cell, *align, scope);
                }
                self.close();
            }
            self.close();
        }
        self.close();
    }

    /// A cell; one without words is no heading.
    fn cell(&mut self, cell: &Line, align: Align, scope: Option<&str>) {
        let class = match align {
            Align::Start => None,
            Align::Centre => Some(("class", "centre")),
            Align::End => Some(("class", "end")),
        };
        let scope = scope.filter(|_| !cell.is_empty()).map(|scope| ("scope", scope));
        let name = if scope.is_some() { "th" } else { "td" };
        let all: Vec<Attribute> = scope.into_iter().chain(class).collect();
        self.filled(name, &all, cell);
    }

    /// A picture; one that the book has not is told by its words.
    fn image(&mut self, file: &str, alt: &str, own: &[Attribute]) {
        match (self.picture)(file) {
            Some(src) => {
                self.xml.open("p", own);
                self.xml.empty("img", &[("src", src.as_str()), ("alt", alt)]);
                self.close();
            }
            None if alt.is_empty() => {}
            None => {
                self.xml.element("p", own, &format!("[{alt}]"));
                self.xml.line_end();
            }
        }
    }

    fn card(&mut self, card: &Card) {
        let below = self.level + 1;
        self.xml.open("section", &[("class", "card")]);
        self.heading(below, &[], card.number.as_deref(), &card.title);
        self.inner(&card.blocks);
        self.close();
        self.level = below - 1;
    }

    fn change(&mut self, change: &Content, own: &[Attribute]) {
        let Content::Change { number, kind, r#where, sentence, before, after, note } = change
        else {
            return;
        };
        self.xml.open("div", own);
        let number = number.map_or_else(String::new, |number| format!("{number}. "));
        self.xml.open("p", &[("class", "label")]);
        self.xml.words(&format!("{number}{kind}: "));
        self.line(r#where);
        self.close();
        for line in [sentence, note].into_iter().filter(|line| !line.is_empty()) {
            self.filled("p", &[], line);
        }
        for (word, blocks) in [("before", before), ("after", after)] {
            if !(before.is_empty() && after.is_empty()) {
                let label = self.sheet.words.others.get(word).cloned();
                self.xml.element("p", &[("class", "label")], &label.unwrap_or_default());
                self.inner(blocks);
            }
        }
        self.close();
    }

    fn footnotes(&mut self, start: usize, notes: &[Vec<Block>]) {
        for (number, blocks) in (start..).zip(notes) {
            let id = format!("fn{number}");
            let own = [("id", id.as_str()), ("epub:type", "footnote"), ("role", "doc-footnote")];
            self.xml.open("aside", &own);
            self.xml.open("p", &[]);
            let href =
                self.places.mentions.get(&number).map(|file| format!("{file}#fnref{number}"));
            match href {
                Some(href) => {
                    let back = [("href", href.as_str()), ("role", "doc-backlink")];
                    self.xml.element("a", &back, &format!("{number}."));
                }
                None => self.xml.words(&format!("{number}.")),
            }
            self.close();
            self.inner(blocks);
            self.close();
        }
    }
}
