//! Makes blocks and words of a prose tree.

use crate::compare::doc::Doc;
use crate::compare::doc::Format;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::compare::doc::Style;
use crate::compare::doc::WordKind;
use crate::compare::doc::line::Piece;
use crate::compare::doc::line::PieceKind;
use crate::markup::resolve::Resolve;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;
use crate::model::prose::Table;

/// Adds the blocks of a prose, then its footnotes.
pub(super) fn add(doc: &mut Doc, prose: &Prose, resolve: &dyn Resolve) {
    let cx = Cx { prose, resolve };
    cx.add_blocks(doc, &prose.blocks);
    for footnote in &prose.footnotes {
        let kind = Kind::Footnote(footnote.name.clone());
        doc.push(kind, None, |doc| cx.add_blocks(doc, &footnote.blocks));
    }
}

struct Cx<'a> {
    prose: &'a Prose,
    resolve: &'a dyn Resolve,
}

impl Cx<'_> {
    fn add_blocks(&self, doc: &mut Doc, blocks: &[Block]) {
        for block in blocks {
            self.add_block(doc, block);
        }
    }

    fn add_block(&self, doc: &mut Doc, block: &Block) {
        match &block.kind {
            BlockKind::Heading(heading) => {
                doc.push_line(Kind::Heading(heading.level), None, self.line(&heading.text));
            }
            BlockKind::Paragraph(text) => doc.push_line(Kind::Paragraph, None, self.line(text)),
            BlockKind::List(list) => doc.push(Kind::List(list.start), None, |doc| {
                for item in &list.items {
                    doc.push(Kind::Item, None, |doc| self.add_blocks(doc, item));
                }
            }),
            BlockKind::Quote(blocks) => {
                doc.push(Kind::Quote, None, |doc| self.add_blocks(doc, blocks));
            }
            BlockKind::Note(kind, blocks) => {
                doc.push(Kind::Note(*kind), None, |doc| self.add_blocks(doc, blocks));
            }
            BlockKind::Table(table) => self.add_table(doc, table),
            BlockKind::Preformatted(letters) => {
                doc.push_line(Kind::Preformatted, None, preformatted(letters));
            }
            BlockKind::Rule => doc.push(Kind::Rule, None, |_| ()),
        }
    }

    fn add_table(&self, doc: &mut Doc, table: &Table) {
        doc.push(Kind::Table, None, |doc| {
            if !table.caption.is_empty() {
                doc.push_line(Kind::Caption, None, self.line(&table.caption));
            }
            for row in std::iter::once(&table.head).chain(&table.rows) {
                doc.push(Kind::Row, None, |doc| {
                    for cell in row {
                        doc.push_line(Kind::Cell, None, self.line(cell));
                    }
                });
            }
        });
    }

    fn line(&self, text: &[Inline]) -> Line {
        let mut pieces = Vec::new();
        self.add_pieces(&mut pieces, text, &Format::default());
        Line::of_pieces(pieces)
    }

    fn add_pieces(&self, pieces: &mut Vec<Piece>, text: &[Inline], format: &Format) {
        for inline in text {
            self.add_inline(pieces, inline, format);
        }
    }

    fn add_inline(&self, pieces: &mut Vec<Piece>, inline: &Inline, format: &Format) {
        let mut push = |kind, text: String, format: Format| {
            pieces.push(Piece { kind, text, format });
        };
        let whole = PieceKind::Whole;
        match inline {
            Inline::Text(text) => push(PieceKind::Text, text.clone(), format.clone()),
            Inline::Code(text) => push(PieceKind::Text, text.clone(), styled(format, Style::Code)),
            Inline::Figure(id, _) => {
                let value = self.resolve.figure(id);
                let value = value.unwrap_or_else(|| format!("{{{{figure:{id}}}}}"));
                push(PieceKind::Text, value, format.clone());
            }
            Inline::Image(image) => {
                let format = Format { image: Some(image.file.clone()), ..format.clone() };
                push(whole(WordKind::Image), image.alt.clone(), format);
            }
            Inline::Footnote(number) => {
                let name = self.prose.footnotes.get(*number).map(|footnote| footnote.name.clone());
                push(whole(WordKind::Footnote), name.unwrap_or_default(), format.clone());
            }
            Inline::Break => push(whole(WordKind::Break), "\n".to_owned(), Format::default()),
            Inline::Link(link) => {
                let (to, text) = (&link.to, &link.text);
                let format = Format { link: Some(to.clone()), ..format.clone() };
                if text.is_empty() && matches!(to, LinkTarget::Web(_)) {
                    push(whole(WordKind::Image), String::new(), format);
                } else if text.is_empty() {
                    push(PieceKind::Text, self.title_of(to), format);
                } else {
                    self.add_pieces(pieces, text, &format);
                }
            }
            Inline::Emphasis(_) => self.add_styled(pieces, inline, format, Style::Emphasis),
            Inline::Strong(_) => self.add_styled(pieces, inline, format, Style::Strong),
            Inline::Strikethrough(_) => {
                self.add_styled(pieces, inline, format, Style::Strikethrough);
            }
        }
    }

    fn add_styled(&self, pieces: &mut Vec<Piece>, inline: &Inline, format: &Format, style: Style) {
        self.add_pieces(pieces, inline.children(), &styled(format, style));
    }

    fn title_of(&self, to: &LinkTarget) -> String {
        let LinkTarget::Internal(reference, heading) = to else { return String::new() };
        let page = self.resolve.link(reference, heading.as_deref());
        page.map_or_else(String::new, |page| page.title)
    }
}

fn styled(format: &Format, style: Style) -> Format {
    let mut styles = format.styles.clone();
    styles.push(style);
    styles.sort_unstable();
    styles.dedup();
    Format { styles, ..format.clone() }
}

/// Letters as typed; each line end is a break, each stretch of white space stays as it is.
fn preformatted(letters: &str) -> Line {
    let mut pieces = Vec::new();
    for (number, line) in letters.trim_end().lines().enumerate() {
        if number > 0 {
            pieces.push(typed("\n", PieceKind::Whole(WordKind::Break)));
        }
        let mut rest = line.trim_end();
        while !rest.is_empty() {
            let space = rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len());
            if space > 0 {
                pieces.push(typed(&rest[..space], PieceKind::Whole(WordKind::Space)));
            }
            rest = &rest[space..];
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            pieces.push(typed(&rest[..end], PieceKind::Text));
            rest = &rest[end..];
        }
    }
    Line::of_pieces(pieces)
}

fn typed(text: &str, kind: PieceKind) -> Piece {
    Piece { kind, text: text.to_owned(), format: Format::default() }
}
