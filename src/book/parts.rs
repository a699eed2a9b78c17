//! A sheet cut into the files of a book: one for what stands before the first heading, one for each
//! heading of level 1 with what follows.

use std::collections::BTreeMap;

use crate::book::walk::lines;
use crate::page::paper::Sheet;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;

/// A file of the book with text.
pub(super) struct Part<'a> {
    /// Its name.
    pub(super) file: String,
    /// Its blocks; the first is a heading of level 1, but in the first part.
    pub(super) blocks: &'a [Block],
}

/// A heading, for the table of contents.
pub(super) struct Entry<'a> {
    /// 1 or 2.
    pub(super) level: u8,
    /// What stands before it.
    pub(super) number: Option<&'a str>,
    /// Its words.
    pub(super) runs: &'a Line,
    /// File and id.
    pub(super) href: String,
}

/// Where links of a sheet lead in the book.
pub(super) struct Places<'a> {
    address: &'a str,
    by_id: BTreeMap<&'a str, &'a str>,
    /// The file of the text of each footnote, and that of its first mention.
    pub(super) notes: BTreeMap<usize, &'a str>,
    pub(super) mentions: BTreeMap<usize, &'a str>,
}

/// The parts of a sheet.
pub(super) fn of(sheet: &Sheet) -> Vec<Part<'_>> {
    let is_first = |block: &Block| matches!(block.content, Content::Heading { level: 1, .. });
    let mut starts = vec![0];
    let headings = sheet.blocks.iter().enumerate().filter(|(_, block)| is_first(block));
    starts.extend(headings.map(|(place, _)| place));
    let ends = starts.iter().skip(1).copied().chain([sheet.blocks.len()]);
    let parts = starts.iter().zip(ends).enumerate().map(|(number, (start, end))| Part {
        file: if number == 0 { "title.xhtml".to_owned() } else { format!("part-{number}.xhtml") },
        blocks: &sheet.blocks[*start..end],
    });
    parts.collect()
}

/// The id of a heading: its own, else that of its place in the part.
pub(super) fn id_of(id: Option<&str>, place: usize) -> String {
    id.map_or_else(|| format!("h{place}"), str::to_owned)
}

/// The headings of the first two levels.
pub(super) fn contents<'a>(parts: &'a [Part<'a>]) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for part in parts {
        for (place, block) in part.blocks.iter().enumerate() {
            if let Content::Heading { level: level @ (1 | 2), runs, id, number } = &block.content {
                let href = format!("{}#{}", part.file, id_of(id.as_deref(), place));
                entries.push(Entry { level: *level, number: number.as_deref(), runs, href });
            }
        }
    }
    entries
}

impl<'a> Places<'a> {
    /// What the parts of a sheet hold.
    pub(super) fn of(sheet: &'a Sheet, parts: &'a [Part<'a>]) -> Self {
        let mut places = Self {
            address: sheet.address.as_deref().unwrap_or_default(),
            by_id: BTreeMap::new(),
            notes: BTreeMap::new(),
            mentions: BTreeMap::new(),
        };
        for part in parts {
            places.blocks(&part.file, part.blocks);
        }
        places
    }

    fn blocks(&mut self, file: &'a str, blocks: &'a [Block]) {
        for block in blocks {
            match &block.content {
                Content::Heading { id: Some(id), .. } => {
                    self.by_id.insert(id, file);
                }
                Content::Footnotes { start, notes } => {
                    let numbers = (*start..).zip(notes).map(|(number, _)| (number, file));
                    self.notes.extend(numbers);
                }
                _ => {}
            }
            lines(block, &mut |line| {
                for number in line.iter().filter_map(|run| run.note) {
                    self.mentions.entry(number).or_insert(file);
                }
            });
        }
    }

    /// The address of a link in the book: that of a heading of its own, if it leads to one.
    pub(super) fn href(&self, href: &str) -> String {
        let id = href.strip_prefix(self.address).and_then(|rest| rest.strip_prefix('#'));
        match id.and_then(|id| Some((id, self.by_id.get(id)?))) {
            Some((id, file)) => format!("{file}#{id}"),
            None => href.to_owned(),
        }
    }
}
