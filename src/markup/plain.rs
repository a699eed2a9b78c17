//! Prose as plain words: for descriptions, search, spreadsheets and comparison.

use std::ops::Range;

use memchr::memchr3;
use memchr::memmem;

use crate::base::mark;
use crate::markup::resolve::Resolve;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;
use crate::model::prose::Table;

/// All words of a prose: one line for each paragraph, heading, caption and row, in reading order,
/// footnotes last.
///
/// The cells of a row are separated by tabs. White space is folded to single spaces.
#[must_use]
pub fn text(prose: &Prose, resolve: &dyn Resolve) -> String {
    let mut lines = Lines { words: String::new(), resolve };
    for block in &prose.blocks {
        lines.block(block);
    }
    let notes = prose.footnotes.iter().flat_map(|footnote| &footnote.blocks);
    for block in notes {
        lines.block(block);
    }
    lines.words
}

/// The words of one line, white space folded.
#[must_use]
pub fn inline(line: &[Inline], resolve: &dyn Resolve) -> String {
    let mut words = String::new();
    collect(&mut words, line, Some(resolve));
    folded(words)
}

/// The first words of a prose, for descriptions: whole sentences if they fit in `longest`
/// characters, else words and an ellipsis. Headings, tables and code are left out.
#[must_use]
pub fn summary(prose: &Prose, resolve: &dyn Resolve, longest: usize) -> String {
    let mut words = String::new();
    for block in &prose.blocks {
        if let BlockKind::Paragraph(line) = &block.kind {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&inline(line, resolve));
        }
        if words.chars().count() > longest {
            break;
        }
    }
    mark::closed(shortened(&words, longest))
}

/// The first sentence of a text, with its full stop; all of it if there is only one.
#[must_use]
pub fn first_sentence(text: &str) -> &str {
    text[..sentence_end(text)].trim()
}

/// The words within a line by themselves: figures, and links without words, are left out.
pub(super) fn letters(line: &[Inline]) -> String {
    let mut words = String::new();
    collect(&mut words, line, None);
    folded(words)
}

struct Lines<'a> {
    words: String,
    resolve: &'a dyn Resolve,
}

impl Lines<'_> {
    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading(heading) => self.line(&heading.text),
            BlockKind::Paragraph(text) => self.line(text),
            BlockKind::List(list) => {
                for block in list.items.iter().flatten() {
                    self.block(block);
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) => {
                for block in blocks {
                    self.block(block);
                }
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Preformatted(letters) => self.push(letters.trim_end()),
            BlockKind::Rule => {}
        }
    }

    fn table(&mut self, table: &Table) {
        self.line(&table.caption);
        for row in std::iter::once(&table.head).chain(&table.rows) {
            let cells: Vec<String> = row.iter().map(|cell| inline(cell, self.resolve)).collect();
            self.push(cells.join("\t").trim_end());
        }
    }

    fn line(&mut self, line: &[Inline]) {
        let words = inline(line, self.resolve);
        self.push(&words);
    }

    fn push(&mut self, words: &str) {
        if !words.is_empty() {
            if !self.words.is_empty() {
                self.words.push('\n');
            }
            self.words.push_str(words);
        }
    }
}

fn collect(words: &mut String, line: &[Inline], resolve: Option<&dyn Resolve>) {
    for inline in line {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(text),
            Inline::Link(it) if it.text.is_empty() => {
                words.push_str(&title_of(&it.to, resolve));
            }
            Inline::Image(image) => words.push_str(&image.alt),
            Inline::Figure(id, _) => {
                let value = resolve.map(|resolve| {
                    resolve.figure(id).unwrap_or_else(|| format!("{{{{figure:{id}}}}}"))
                });
                words.push_str(&value.unwrap_or_default());
            }
            Inline::Footnote(_) => {}
            Inline::Break => words.push(' '),
            _ => collect(words, inline.children(), resolve),
        }
    }
}

fn title_of(to: &LinkTarget, resolve: Option<&dyn Resolve>) -> String {
    let LinkTarget::Internal(reference, heading) = to else { return String::new() };
    let page = resolve.and_then(|resolve| resolve.link(reference, heading.as_deref()));
    page.map_or_else(String::new, |page| page.title)
}

fn folded(words: String) -> String {
    if is_folded(&words) {
        return words;
    }
    let mut folded = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

fn is_folded(words: &str) -> bool {
    if words.is_ascii() {
        let bytes = words.as_bytes();
        let at_end = bytes.starts_with(b" ") || bytes.ends_with(b" ");
        // Without stopping at the first fault, so that many bytes are looked at at once.
        let odd = bytes.iter().fold(false, |odd, byte| odd | matches!(byte, 0x09..=0x0D));
        let double = memmem::find(bytes, b"  ").is_some();
        return !(double || at_end || odd);
    }
    let mut after_space = true;
    for c in words.chars() {
        if c.is_whitespace() && (after_space || c != ' ') {
            return false;
        }
        after_space = c == ' ';
    }
    !after_space || words.is_empty()
}

/// Cuts a text after the last sentence that fits, else after the last word that fits.
fn shortened(text: &str, longest: usize) -> String {
    let Some((limit, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let mut end = 0;
    while let Some(next) = Some(end + sentence_end(&text[end..])).filter(|next| *next <= limit) {
        if next == end {
            break;
        }
        end = next;
    }
    if end > 0 {
        return text[..end].trim().to_owned();
    }
    let limit = text.char_indices().nth(longest.saturating_sub(1)).map_or(0, |(at, _)| at);
    let cut = text[..limit].rfind(' ').unwrap_or(limit);
    format!("{}…", text[..cut].trim_end_matches([' ', ',', ';', ':', '–', '(']))
}

/// Where the first sentence ends, in bytes.
fn sentence_end(text: &str) -> usize {
    let mut after = 0;
    while let Some(stop) = next_stop(&text[after..]) {
        let at = after + stop.start;
        after += stop.end;
        let follows = |c: char| c.is_whitespace() || matches!(c, '”' | '’' | '"' | ')');
        if !text[after..].starts_with(follows) {
            continue;
        }
        let close = text[after..].find(char::is_whitespace).map_or(text.len(), |gap| after + gap);
        let begins_small = text[close..].trim_start().starts_with(char::is_lowercase);
        if !begins_small && !is_short_form(&text[..at]) {
            return close;
        }
    }
    text.len()
}

/// The first sign with which a sentence may end.
fn next_stop(text: &str) -> Option<Range<usize>> {
    if text.is_ascii() {
        return memchr3(b'.', b'!', b'?', text.as_bytes()).map(|at| at..at + 1);
    }
    let stop = text.find(['.', '!', '?', '…', '।', '۔', '؟'])?;
    Some(stop..text.ceil_char_boundary(stop + 1))
}

/// Whether a full stop after this text belongs to the last word: "Mr", "St", an initial.
fn is_short_form(text: &str) -> bool {
    const SHORT: [&str; 8] = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "e.g", "i.e"];
    let word = text.rsplit([' ', '(', '“']).next().unwrap_or_default();
    SHORT.contains(&word) || (word.chars().count() == 1 && word.chars().all(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::fixture::Fixture;
    use crate::markup::fixture::parsed;

    #[test]
    fn gives_one_line_for_each_part() {
        let source = "# Aim\n\nCut *crime* by\n{{figure:cut}}[^1].\n\n- one\n- [](page:about)\n\n\
                      Table: Rates\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Since **2013**.";
        let expected = "Aim\nCut crime by 5%.\none\nAbout\nRates\na\tb\n1\t2\nSince 2013.";
        assert_eq!(text(&parsed(source), &Fixture), expected);
    }

    #[test]
    fn finds_the_first_sentence() {
        for (text, first) in [
            ("One. Two.", "One."),
            ("Mr. J. Smith spoke. Two.", "Mr. J. Smith spoke."),
            (
                "It fell by 3.5 per cent (e.g. in 2013). Two",
                "It fell by 3.5 per cent (e.g. in 2013).",
            ),
            ("“Why?” Nobody knew.", "“Why?”"),
            ("No stop", "No stop"),
            ("ગુનો ઘટ્યો। બીજું", "ગુનો ઘટ્યો।"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }

    #[test]
    fn shortens_to_sentences_else_words() {
        let prose = parsed("# Not this\n\nOne two. Three four.\n\nFive six seven.");
        for (longest, expected) in [
            (8, "One two."),
            (25, "One two. Three four."),
            (90, "One two. Three four. Five six seven."),
            (5, "One…"),
        ] {
            assert_eq!(summary(&prose, &Fixture, longest), expected);
        }
    }
}
