//! Lines into blocks.

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::text::line::Line;
use crate::import::text::lines;
use crate::import::text::numbered;
use crate::import::text::pipe;

/// Reads lines from top to bottom.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    lines: &'a [Line],
    /// Whether headings are marked with `#`: then nothing else is one but lines in bold.
    marked: bool,
    /// How long lines are where a page is full; nothing where paragraphs are on one line.
    width: Option<usize>,
    blocks: Vec<Block>,
}

/// A file with so many headings marked with `#` marks all of them.
const MARKED: usize = 2;

impl<'a> Reader<'a> {
    pub(super) fn new(lines: &'a [Line]) -> Self {
        let marked = lines.iter().filter(|line| line.marked_heading().is_some()).count() >= MARKED;
        Self { lines, marked, width: width(lines), blocks: Vec::new() }
    }

    pub(super) fn blocks(mut self, notes: &mut Notes) -> Vec<Block> {
        let mut at = 0;
        while let Some(start) = lines::next(self.lines, at) {
            at = self.block(notes, start);
        }
        self.blocks
    }

    /// Reads what begins at `start`; gives where the next begins.
    fn block(&mut self, notes: &mut Notes, start: usize) -> usize {
        if lines::is_table_header(&self.lines[start].text)
            && let Some((table, end)) = numbered::read(notes, self.lines, start)
        {
            self.blocks.push(Block { at: self.lines[start].at(), kind: BlockKind::Table(table) });
            return end;
        }
        if let Some(end) = self.fenced(notes, start) {
            return end;
        }
        if let Some((block, end)) = pipe::read(self.lines, start) {
            self.blocks.push(block);
            return end;
        }
        if let Some((table, end)) = pipe::tabbed(self.lines, start) {
            self.tabbed(notes, table, start, end);
            return end;
        }
        self.line(start)
    }

    /// Lines between fences become one paragraph: what looks like marks in them is none.
    fn fenced(&mut self, notes: &mut Notes, start: usize) -> Option<usize> {
        let fence = ["```", "~~~"].into_iter().find(|it| self.lines[start].text.starts_with(it))?;
        let below = &self.lines[start + 1..];
        let length = below.iter().position(|line| line.text.starts_with(fence))?;
        let words = below[..length].iter().map(|line| line.text.as_str());
        let text = words.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let at = self.lines[start].at().to(below[length].at());
        if !text.is_empty() {
            notes.add(at, Kind::Reading, "lines between fences became one paragraph");
            self.blocks.push(Block::paragraph(at, text));
        }
        Some(start + length + 2)
    }

    /// A table with tabs is one only if its first row names columns; otherwise its rows are points.
    fn tabbed(&mut self, notes: &mut Notes, block: Block, start: usize, end: usize) {
        if matches!(&block.kind, BlockKind::Table(table) if !table.header.is_empty()) {
            return self.blocks.push(block);
        }
        let words = "the columns have no names, so the rows were kept as points of a list";
        notes.add(block.at, Kind::DoubtfulTable, words);
        for line in self.lines[start..end].iter().filter(|line| !line.is_empty()) {
            let cells = line.text.split('\t').map(str::trim).filter(|cell| !cell.is_empty());
            let text = cells.collect::<Vec<_>>().join(" – ");
            self.blocks.push(Block::item(line.at(), 0, text));
        }
    }

    fn line(&mut self, start: usize) -> usize {
        let line = &self.lines[start];
        if let Some((level, words)) = line.marked_heading() {
            self.blocks.push(Block::heading(line.at(), Some(level), words));
            return start + 1;
        }
        if is_rule(&line.text) {
            return start + 1;
        }
        if let Some(level) = self.underlined(start) {
            self.blocks.push(Block::heading(line.at(), Some(level), line.text.as_str()));
            return start + 2;
        }
        if let Some(words) = line.all_bold().filter(|words| !words.ends_with(['.', ',', ':'])) {
            let level = self.marked.then_some(6);
            self.blocks.push(Block::heading(line.at(), level, words));
            return start + 1;
        }
        if let Some(words) = line.bullet() {
            return self.point(start, None, words);
        }
        if let Some((number, words)) = line.numbered() {
            return self.point(start, Some(number), words);
        }
        if self.is_heading(start) {
            self.blocks.push(Block::heading(line.at(), None, line.text.as_str()));
            return start + 1;
        }
        self.paragraph(start)
    }

    /// The level of a heading with a line of `=` or `-` below.
    fn underlined(&self, start: usize) -> Option<u8> {
        let below = &self.lines.get(start + 1)?.text;
        let all = |sign: char| below.len() >= 3 && below.chars().all(|c| c == sign);
        let words = self.lines[start].text.as_str();
        match words.len() {
            0..=80 if all('=') => Some(1),
            0..=80 if all('-') => Some(2),
            _ => None,
        }
    }

    fn point(&mut self, start: usize, number: Option<&str>, words: &str) -> usize {
        let line = &self.lines[start];
        let mut text = words.trim().to_owned();
        let mut end = start + 1;
        while self.goes_on(end, line.indent) {
            push(&mut text, &self.lines[end].text);
            end += 1;
        }
        let at = line.at().to(self.lines[end - 1].at());
        let (number, text) = self.number_of(number, text);
        let depth = if self.marked { line.indent / 2 } else { 0 };
        self.blocks.push(Block { at, kind: BlockKind::Item { depth, number, text } });
        end
    }

    /// `- 3 Words` after `- 2 Words` is a numbered point, of which the list was printed with signs.
    fn number_of(&self, number: Option<&str>, text: String) -> (Option<String>, String) {
        if let Some(number) = number {
            return (Some(number.to_owned()), text);
        }
        let next = match self.blocks.last().map(|block| &block.kind) {
            Some(BlockKind::Item { number: Some(number), .. }) => {
                number.parse::<usize>().map_or(0, |number| number + 1)
            }
            _ => 1,
        };
        match text.strip_prefix(&format!("{next} ")) {
            Some(rest) if rest.starts_with(char::is_uppercase) => {
                (Some(next.to_string()), rest.to_owned())
            }
            _ => (None, text),
        }
    }

    /// Whether a line goes on with the point above.
    fn goes_on(&self, index: usize, indent: usize) -> bool {
        self.lines.get(index).is_some_and(|line| {
            !line.is_empty()
                && !self.begins_anew(index)
                && (line.begins_small()
                    || line.indent >= indent + 2
                    || line
                        .text
                        .starts_with(|c: char| c.is_ascii_digit() || matches!(c, '£' | '(')))
        })
    }

    /// Whether a line cannot go on with what stands above.
    fn begins_anew(&self, index: usize) -> bool {
        let line = &self.lines[index];
        line.bullet().is_some()
            || line.numbered().is_some()
            || line.marked_heading().is_some()
            || line.text.starts_with('|')
            || line.all_bold().is_some()
            || lines::is_table_header(&line.text)
            || self.is_above_table(index)
    }

    /// Whether a line is the last before the header of a table, and looks like its heading.
    fn is_above_table(&self, index: usize) -> bool {
        let next = lines::next(self.lines, index + 1);
        self.lines[index].looks_like_heading()
            && next.is_some_and(|next| lines::is_table_header(&self.lines[next].text))
    }

    /// Whether a line is a heading by its looks: it stands alone, or it ends though the first word
    /// of the next line would have had room.
    fn is_heading(&self, index: usize) -> bool {
        let line = &self.lines[index];
        if self.marked || !line.looks_like_heading() {
            return false;
        }
        if self.is_above_table(index) {
            return true;
        }
        if self.is_signature(index) {
            return false;
        }
        let alone_above = index == 0 || self.lines[index - 1].is_empty();
        let Some(below) = self.lines.get(index + 1).filter(|below| !below.is_empty()) else {
            return alone_above;
        };
        let first = below.text.split_whitespace().next().unwrap_or_default().chars().count();
        let room = self.width.is_some_and(|width| line.text.chars().count() + first < width);
        let starts = below.text.starts_with(|c: char| c.is_uppercase() || matches!(c, '‘' | '“'));
        let is_text = below.text.split_whitespace().count() > 6;
        alone_above && starts && (below.bullet().is_some() || room && is_text)
    }

    /// Whether a line is the name of a person above what the person is, or the line below.
    fn is_signature(&self, index: usize) -> bool {
        let is_pair = |name: usize, role: usize| {
            self.lines[name].looks_like_name()
                && self.lines[role].says_role()
                && self.lines[role].looks_like_heading()
        };
        let below = lines::next(self.lines, index + 1).is_some_and(|below| is_pair(index, below));
        below || lines::before(self.lines, index).is_some_and(|above| is_pair(above, index))
    }

    fn paragraph(&mut self, start: usize) -> usize {
        let mut text = self.lines[start].text.trim_start_matches("> ").to_owned();
        let mut end = start + 1;
        while self.lines.get(end).is_some_and(|line| !line.is_empty()) && !self.begins_anew(end) {
            push(&mut text, self.lines[end].text.trim_start_matches('>').trim_start());
            end += 1;
        }
        let at = self.lines[start].at().to(self.lines[end - 1].at());
        self.blocks.push(Block::paragraph(at, text));
        end
    }
}

/// Adds the next line; a word that was divided at the end of the line stays divided by a hyphen,
/// because nobody knows whether it has one.
fn push(text: &mut String, line: &str) {
    if !text.ends_with('-') && !text.ends_with('/') {
        text.push(' ');
    }
    text.push_str(line);
}

fn is_rule(text: &str) -> bool {
    let signs = text.chars().filter(|c| !c.is_whitespace());
    text.len() >= 3 && ['-', '*', '_', '='].iter().any(|rule| signs.clone().all(|c| c == *rule))
}

/// How long full lines are: a tenth of all lines of several words are longer. Nothing if lines are
/// as long as paragraphs.
fn width(lines: &[Line]) -> Option<usize> {
    const LONGEST: usize = 140;
    let long = lines.iter().filter(|line| line.text.split_whitespace().count() > 6);
    let mut lengths: Vec<usize> = long.map(|line| line.text.chars().count()).collect();
    lengths.sort_unstable();
    let width = *lengths.get(lengths.len() * 9 / 10)?;
    (width <= LONGEST).then_some(width)
}
