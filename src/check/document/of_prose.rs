//! Prose as passages.

use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Leads;
use crate::check::document::Link;
use crate::check::document::OPAQUE;
use crate::check::document::Passage;
use crate::check::document::Table;
use crate::markup;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::NoteKind;
use crate::model::prose::Prose;
use crate::model::prose::Table as ProseTable;
use crate::model::reference::Reference;

/// Adds the passages of a prose to a text. Links to headings of the same page are looked for on that
/// of `thing`, if the prose is part of something of a site.
pub(crate) fn add(document: &mut Document, prose: &Prose, thing: Option<Reference>) {
    let mut reader = Reader { document, thing };
    let notes = prose.footnotes.iter().flat_map(|footnote| &footnote.blocks);
    for block in prose.blocks.iter().chain(notes) {
        reader.block(block, Place::Top);
    }
}

/// Adds a title as a heading.
pub(crate) fn add_title(document: &mut Document, level: u8, words: &str, at: Span) {
    document.passages.push(Passage::new(at, Kind::Heading(level), words.to_owned()));
}

/// What a block stands in.
#[derive(Debug, Clone, Copy)]
enum Place {
    Top,
    /// The first paragraph of an item: the list, and its depth.
    Item(u32, u8),
    /// What follows it.
    AfterItem(u8),
    Quote,
}

struct Reader<'d, 'a> {
    document: &'d mut Document<'a>,
    /// What the prose is part of.
    thing: Option<Reference>,
}

impl Reader<'_, '_> {
    fn block(&mut self, block: &Block, place: Place) {
        match &block.kind {
            BlockKind::Heading(heading) => {
                self.document.anchors.insert(heading.id.clone());
                self.line(&heading.text, Kind::Heading(heading.level), block.at);
            }
            BlockKind::Paragraph(line) => {
                let kind = match place {
                    Place::Top => Kind::Paragraph,
                    Place::Item(list, depth) => Kind::Item { list, depth },
                    Place::AfterItem(_) => Kind::Within,
                    Place::Quote => Kind::Quoted,
                };
                self.line(line, kind, block.at);
            }
            BlockKind::List(list) => self.list(&list.items, place),
            BlockKind::Quote(blocks) | BlockKind::Note(NoteKind::AsPrinted, blocks) => {
                for block in blocks {
                    self.block(block, Place::Quote);
                }
            }
            BlockKind::Note(_, blocks) => {
                for block in blocks {
                    self.block(block, place);
                }
            }
            BlockKind::Table(table) => self.table(table, block.at),
            BlockKind::Preformatted(letters) => {
                if !letters.trim_start().starts_with("<!--") {
                    self.push(Kind::Opaque, block.at, OPAQUE.to_string());
                }
            }
            BlockKind::Rule => {}
        }
    }

    fn list(&mut self, items: &[Vec<Block>], place: Place) {
        let depth = match place {
            Place::Item(_, depth) | Place::AfterItem(depth) => depth.saturating_add(1),
            Place::Top | Place::Quote => 0,
        };
        let list = self.document.lists;
        self.document.lists += 1;
        for item in items {
            let mut inner = Place::Item(list, depth);
            for block in item {
                let place = if matches!(place, Place::Quote) { Place::Quote } else { inner };
                self.block(block, place);
                inner = Place::AfterItem(depth);
            }
        }
    }

    fn table(&mut self, table: &ProseTable, at: Span) {
        self.line(&table.caption, Kind::Cell, at);
        let row = |reader: &mut Self, cells: &[Vec<Inline>]| -> Vec<String> {
            let cells: Vec<String> = cells.iter().map(|cell| reader.words(cell)).collect();
            for text in cells.iter().filter(|text| !text.is_empty()) {
                reader.push(Kind::Cell, at, text.clone());
            }
            cells
        };
        let head = row(self, &table.head);
        let rows = table.rows.iter().map(|cells| (row(self, cells), None)).collect();
        self.document.tables.push(Table { at, head, rows });
    }

    fn line(&mut self, line: &[Inline], kind: Kind, at: Span) {
        let text = self.words(line);
        if text.is_empty() {
            return;
        }
        let is_opaque = text.chars().all(|c| c == OPAQUE || c == ' ');
        self.push(if is_opaque { Kind::Opaque } else { kind }, at, text);
    }

    fn push(&mut self, kind: Kind, at: Span, text: String) {
        self.document.passages.push(Passage::new(at, kind, text));
    }

    fn words(&mut self, line: &[Inline]) -> String {
        let mut words = String::new();
        self.collect(&mut words, line);
        if is_folded(&words) {
            return words;
        }
        let folded: Vec<&str> = words.split_whitespace().collect();
        folded.join(" ")
    }

    fn collect(&mut self, words: &mut String, line: &[Inline]) {
        for inline in line {
            match inline {
                Inline::Text(text) => words.push_str(text),
                Inline::Code(letters) if is_tag(letters) => {}
                Inline::Code(_) | Inline::Image(_) | Inline::Figure(..) => words.push(OPAQUE),
                Inline::Footnote(_) => {}
                Inline::Break => words.push(' '),
                Inline::Link(it) => {
                    let start = words.len();
                    self.collect(words, &it.text);
                    if it.text.is_empty() {
                        words.push(OPAQUE);
                    }
                    let text = words[start..].trim().to_owned();
                    let to = self.leads(&it.to, it.at.file);
                    self.document.links.push(Link { at: it.at, text, to });
                }
                _ => self.collect(words, inline.children()),
            }
        }
    }
}

impl Reader<'_, '_> {
    fn leads(&self, to: &LinkTarget, from: FileId) -> Leads {
        match to {
            LinkTarget::Heading(id) => Leads::Here(id.clone(), self.thing.clone()),
            LinkTarget::Internal(reference, Some(id)) => {
                Leads::Thing(reference.clone(), id.clone())
            }
            LinkTarget::Web(address) => {
                let base = &self.document.sources.file(from).path;
                markup::heading_of_file(address, base)
                    .map_or(Leads::Elsewhere, |(file, id)| Leads::File(file, id))
            }
            LinkTarget::Internal(_, None) | LinkTarget::File(_) => Leads::Elsewhere,
        }
    }
}

/// Whether all white space is single blanks between words, and what is there is ASCII.
fn is_folded(words: &str) -> bool {
    let bytes = words.as_bytes();
    words.is_ascii()
        && bytes.iter().all(|byte| *byte >= b' ')
        && !bytes.windows(2).any(|pair| pair == b"  ")
        && !words.starts_with(' ')
        && !words.ends_with(' ')
}

/// Whether letters that are shown as typed are a mark of HTML.
fn is_tag(letters: &str) -> bool {
    letters.starts_with('<') && letters.ends_with('>')
}
