//! The lines of a text as an editor sees them: so far in, a hyphen, a key, a value.

use std::ops::Range;

/// A line that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The byte of the text at which it begins.
    pub(super) start: usize,
    /// The line without its end.
    pub(super) text: &'a str,
    /// How many blanks and tabs it begins with.
    pub(super) indent: usize,
    /// Where what stands after the hyphen begins; `indent` if there is none.
    pub(super) column: usize,
    /// Its key.
    pub(super) key: Option<&'a str>,
    /// Where its value stands in the line: without remarks and blanks, maybe empty.
    value: Range<usize>,
}

/// All lines that hold something, without remarks and without the lines of texts after `|` and `>`.
pub(super) fn all(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        let is_within = block.is_some_and(|of| words.is_empty() || indent > of);
        if !is_within && !words.is_empty() {
            block = None;
            if !words.starts_with('#') {
                let line = Line::new(start, line.trim_end());
                block = line.begins_block().then_some(line.indent);
                lines.push(line);
            }
        }
        start += line.len();
    }
    lines
}

impl<'a> Line<'a> {
    fn new(start: usize, text: &'a str) -> Self {
        let indent = text.len() - text.trim_start().len();
        let mut column = indent;
        while let Some(rest) = text[column..].strip_prefix("- ") {
            column = text.len() - rest.trim_start().len();
        }
        let body = &text[column..];
        let colon = body.find(": ").or_else(|| body.ends_with(':').then(|| body.len() - 1));
        let colon = colon.filter(|at| *at > 0 && !body.starts_with(['"', '\'', '[', '{']));
        let value_start = colon.map_or(column, |at| {
            let after = &body[at + 1..];
            column + at + 1 + after.len() - after.trim_start().len()
        });
        let value = &text[value_start..];
        let length = if value.starts_with(['"', '\'']) {
            value.len()
        } else {
            let end = value.find(" #").or_else(|| value.starts_with('#').then_some(0));
            end.map_or(value.len(), |end| value[..end].trim_end().len())
        };
        Self {
            start,
            text,
            indent,
            column,
            key: colon.map(|at| &body[..at]),
            value: value_start..value_start + length,
        }
    }

    /// Its value, maybe empty; all of it where there is no key.
    pub(super) fn value(&self) -> &'a str {
        &self.text[self.value.clone()]
    }

    /// Where its value stands in the text.
    pub(super) fn value_at(&self) -> Range<usize> {
        self.start + self.value.start..self.start + self.value.end
    }

    /// What stands after the blanks and the hyphen.
    pub(super) fn body(&self) -> &'a str {
        &self.text[self.column..]
    }

    /// Where all but the blanks stands in the text.
    pub(super) fn words_at(&self) -> Range<usize> {
        self.start + self.indent..self.start + self.text.len()
    }

    /// Whether it begins with a hyphen and a blank.
    pub(super) fn is_item(&self) -> bool {
        self.column > self.indent || self.text[self.indent..] == *"-"
    }

    /// Whether it can stand by itself: a key or an item.
    pub(super) fn is_entry(&self) -> bool {
        self.key.is_some() || self.is_item()
    }

    /// Whether it has a key and nothing after it.
    pub(super) fn is_open(&self) -> bool {
        self.key.is_some() && self.value().is_empty()
    }

    /// Whether its value is the text of the lines below.
    fn begins_block(&self) -> bool {
        let signs = self.value().strip_prefix(['|', '>']);
        signs.is_some_and(|rest| rest.chars().all(|c| matches!(c, '+' | '-' | '1'..='9')))
    }
}
