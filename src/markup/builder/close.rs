//! What becomes of an element when it ends.

use std::ops::Range;

use crate::base::diagnostic::Diagnostic;
use crate::base::path::SourcePath;
use crate::base::suggest;
use crate::markup::builder::Builder;
use crate::markup::builder::ROOT;
use crate::markup::builder::frame;
use crate::markup::builder::frame::Frame;
use crate::markup::builder::frame::Kind;
use crate::markup::builder::frame::is_blank;
use crate::markup::mistake::EMPTY_HEADING;
use crate::markup::mistake::HEADING_GAP;
use crate::markup::mistake::IMAGE_WITHOUT_ALT;
use crate::markup::mistake::LINK_WITHOUT_WORDS;
use crate::markup::mistake::Mistake;
use crate::markup::mistake::TABLE_WITHOUT_HEADER;
use crate::markup::mistake::UNKNOWN_NOTE;
use crate::markup::plain;
use crate::markup::raw_html;
use crate::markup::slips;
use crate::markup::strokes;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Heading;
use crate::model::prose::Image;
use crate::model::prose::Inline;
use crate::model::prose::Link;
use crate::model::prose::LinkTarget;
use crate::model::prose::List;
use crate::model::prose::NoteKind;
use crate::model::prose::Table;

const NOTES: [(&str, NoteKind); 3] = [
    ("note", NoteKind::Note),
    ("as-printed", NoteKind::AsPrinted),
    ("inferred", NoteKind::Inferred),
];

impl Builder<'_> {
    /// Ends the innermost element and hands it to the one around it.
    pub(super) fn close(&mut self, range: &Range<usize>) {
        self.end_words();
        if let Kind::Item = self.top().kind {
            self.end_line();
        }
        let Frame { kind, first_block, first_inline, .. } =
            self.frames.pop().expect("the parser closes only what it opened");
        let blocks = frame::taken(&mut self.blocks, first_block);
        let inlines = frame::taken(&mut self.inlines, first_inline);
        match kind {
            Kind::Root => self.frames.push(ROOT),
            Kind::Paragraph => self.paragraph(inlines, range),
            Kind::Heading(level) => self.heading(level, inlines, range),
            Kind::Quote => {
                let kind = self.quote(blocks, range);
                self.add_block(kind, range);
            }
            Kind::List(start, mut items) if !items.is_empty() => {
                items.shrink_to_fit();
                self.add_block(BlockKind::List(Box::new(List { start, items })), range);
            }
            Kind::List(..) => {}
            Kind::Item => {
                // A mark without words after it is nothing to read.
                let is_kept = !blocks.is_empty() || self.takes_anything();
                if let Kind::List(_, items) = &mut self.top().kind
                    && is_kept
                {
                    items.push(blocks);
                }
            }
            Kind::Footnote(name) => {
                let at = self.span(range);
                self.footnotes.define(self.diagnostics, &name, at, blocks);
            }
            Kind::Table(table) => self.table(table, range),
            Kind::Head(mut cells) => {
                cells.shrink_to_fit();
                self.check_excess(range);
                if let Kind::Table(table) = &mut self.top().kind {
                    table.head = cells;
                }
            }
            Kind::Row(mut cells) => {
                if let Kind::Table(table) = &mut self.top().kind {
                    cells.resize(table.head.len(), Vec::new());
                    cells.shrink_to_fit();
                    table.rows.push(cells);
                }
                self.check_excess(range);
            }
            Kind::Cell => self.cell(inlines, range),
            Kind::Code(letters) => self.add_block(BlockKind::Preformatted(letters), range),
            Kind::Html => self.html_block(range),
            Kind::Emphasis => self.add_inline(Inline::Emphasis(inlines), range),
            Kind::Strong => self.add_inline(Inline::Strong(inlines), range),
            Kind::Strikethrough => self.add_inline(Inline::Strikethrough(inlines), range),
            Kind::Link(to) => self.link(to.map(|to| *to), inlines, range),
            Kind::Image(file) => self.image(file, &inlines, range),
            Kind::AnyImage(address) => self.any_image(&address, &inlines, range),
        }
    }

    fn paragraph(&mut self, line: Vec<Inline>, range: &Range<usize>) {
        self.check_direction(range);
        self.check_strokes(range);
        self.check_slips(range);
        if !is_blank(&line) {
            self.add_block(BlockKind::Paragraph(line), range);
        }
    }

    /// Warns of marks that were missed by a sign, in texts that are written for a site.
    fn check_slips(&mut self, range: &Range<usize>) {
        if self.takes_anything() {
            return;
        }
        for (at, mistake) in slips::among(&self.source[range.clone()]) {
            let at = self.span(&(range.start + at.start..range.start + at.end));
            self.diagnostics.push(mistake.warned_at(at));
        }
    }

    /// Warns of a table that is none; once, if empty lines stand between its rows.
    fn check_strokes(&mut self, range: &Range<usize>) {
        let Some(strokes) = strokes::meant_as_table(&self.source[range.clone()]) else { return };
        let between = self.source.get(self.rows_end..range.start).unwrap_or_default();
        let is_next = self.rows_end > 0 && between.trim().is_empty();
        self.rows_end = range.end;
        if !is_next {
            let warning =
                Diagnostic::warning(TABLE_WITHOUT_HEADER, self.span(range), strokes.message);
            self.diagnostics.push(warning.with_help(strokes.help));
        }
    }

    fn heading(&mut self, level: u8, text: Vec<Inline>, range: &Range<usize>) {
        self.check_direction(range);
        let at = self.span(range);
        if is_blank(&text) {
            let empty = Diagnostic::warning(EMPTY_HEADING, at, "a heading has no words");
            self.diagnostics.push(empty.with_help("write words after the `#`, or delete it"));
            return;
        }
        if level > self.heading_level + 1 {
            let expected = self.heading_level + 1;
            let message = format!(
                "a heading of level {level} follows one of level {}",
                level_name(self.heading_level)
            );
            let help = format!("begin the line with `{}`", "#".repeat(expected.into()));
            self.diagnostics.push(Diagnostic::warning(HEADING_GAP, at, message).with_help(help));
        }
        self.heading_level = level;
        let id = self.heading_ids.take(&plain::letters(&text));
        self.add_block(BlockKind::Heading(Box::new(Heading { level, id, text })), range);
    }

    /// A note if the first line says so, else a quotation.
    fn quote(&mut self, mut blocks: Vec<Block>, range: &Range<usize>) -> BlockKind {
        // A look at the source: with a backslash before it, `[!` is what the quotation begins with.
        let inside = self.source[range.clone()].trim_start_matches(['>', ' ', '\t']);
        let Some(BlockKind::Paragraph(line)) = blocks.first_mut().map(|block| &mut block.kind)
        else {
            return BlockKind::Quote(blocks);
        };
        let marker = match line.first() {
            Some(Inline::Text(words)) if inside.starts_with("[!") => words.strip_prefix("[!"),
            _ => None,
        };
        let Some((name, rest)) = marker.and_then(|marker| marker.split_once(']')) else {
            return BlockKind::Quote(blocks);
        };
        let known = NOTES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.trim()));
        let Some((_, kind)) = known else {
            let message = format!("there is no kind of note called `{name}`");
            let help = suggest::help(name, NOTES.map(|(name, _)| name));
            self.error(Mistake::new(UNKNOWN_NOTE, message, help), range);
            return BlockKind::Quote(blocks);
        };
        let rest = rest.trim_start().to_owned();
        line[0] = Inline::Text(rest);
        while !line.is_empty() && is_blank(&line[..1]) {
            line.remove(0);
        }
        if line.is_empty() {
            blocks.remove(0);
        }
        BlockKind::Note(*kind, blocks)
    }

    fn table(&mut self, mut table: Box<Table>, range: &Range<usize>) {
        self.end_line();
        table.rows.shrink_to_fit();
        let first = self.top().first_block;
        if !self.takes_anything()
            && let Some(caption) = self.blocks[first..].last_mut().and_then(caption_in)
        {
            table.caption = caption;
            self.blocks.pop();
        }
        if table.head.iter().all(|cell| is_blank(cell)) {
            let at = self.span(range);
            let message = "the columns of a table have no headings";
            let help = "write what each column holds in the first row";
            let warning = Diagnostic::warning(TABLE_WITHOUT_HEADER, at, message);
            self.diagnostics.push(warning.with_help(help));
        }
        self.add_block(BlockKind::Table(table), range);
    }

    /// Warns of words of a row behind its last column, which the parser leaves out.
    fn check_excess(&mut self, row: &Range<usize>) {
        let tail = self.source.get(self.cell_end..row.end).unwrap_or_default();
        let words = tail.trim_matches(|c: char| c == '|' || c.is_whitespace());
        let Some(start) = tail.find(words).filter(|_| !words.is_empty()) else { return };
        let start = self.cell_end + start;
        let at = self.span(&(start..start + words.len()));
        let message = "this cell has no column, so it is not shown";
        let help = "write what its column holds in the first row, with `---` below, or take out a `|` of this row";
        let warning = Diagnostic::warning(TABLE_WITHOUT_HEADER, at, message);
        self.diagnostics.push(warning.with_help(help));
    }

    fn cell(&mut self, line: Vec<Inline>, range: &Range<usize>) {
        self.cell_end = range.end;
        self.check_direction(range);
        let line = if is_blank(&line) { Vec::new() } else { line };
        if let Kind::Head(cells) | Kind::Row(cells) = &mut self.top().kind {
            cells.push(line);
        }
    }

    fn html_block(&mut self, range: &Range<usize>) {
        if self.takes_anything() {
            return self.as_typed(range);
        }
        if let Some((at, mistake)) = raw_html::block(&self.source[range.clone()]) {
            let length = self.source[range.start + at..].find('\n').unwrap_or(range.len() - at);
            self.error(mistake, &(range.start + at..range.start + at + length));
        }
    }

    fn link(&mut self, to: Option<LinkTarget>, text: Vec<Inline>, range: &Range<usize>) {
        let Some(to) = to else {
            for inline in text {
                self.add_inline(inline, range);
            }
            return;
        };
        let text = if is_blank(&text) { Vec::new() } else { text };
        if text.is_empty() && !matches!(to, LinkTarget::Internal(..)) {
            let help = "write between `[` and `]` what the link leads to";
            self.error(Mistake::new(LINK_WITHOUT_WORDS, "a link has no words", help), range);
            return;
        }
        let at = self.span(range);
        self.add_inline(Inline::Link(Box::new(Link { to, text, at })), range);
    }

    fn image(&mut self, file: Option<SourcePath>, text: &[Inline], range: &Range<usize>) {
        let Some(file) = file else { return };
        let at = self.span(range);
        let alt = plain::letters(text);
        if alt.is_empty() {
            self.report_silent_image(range);
        }
        self.add_inline(Inline::Image(Box::new(Image { file, alt, at })), range);
    }

    /// Says that a picture has no description.
    pub(super) fn report_silent_image(&mut self, range: &Range<usize>) {
        let message = "a picture has no description";
        let help = "write between `![` and `]` what the picture shows";
        let warning = Diagnostic::warning(IMAGE_WITHOUT_ALT, self.span(range), message);
        self.diagnostics.push(warning.with_help(help));
    }
}

/// The caption, if a paragraph is one; taken out of it.
fn caption_in(block: &mut Block) -> Option<Vec<Inline>> {
    let BlockKind::Paragraph(line) = &mut block.kind else { return None };
    let Some(Inline::Text(words)) = line.first_mut() else { return None };
    *words = words.strip_prefix("Table:")?.trim_start().to_owned();
    Some(std::mem::take(line))
}

fn level_name(level: u8) -> String {
    if level == 1 { "1, the title of the page".to_owned() } else { level.to_string() }
}
