//! Text with hard line breaks, as it comes out of a PDF, put together again.

use std::ops::Range;

use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::check::document::words;

/// The cells of a row and where it stands.
pub(crate) type Row = (Vec<String>, Span);

/// Lines that belong together.
#[derive(Debug)]
pub(crate) struct Stretch {
    /// Where they stand.
    pub(crate) at: Span,
    /// Their words, without marks.
    pub(crate) text: String,
    /// What stands before them.
    pub(crate) mark: Mark,
    /// How many lines they are.
    pub(crate) lines: usize,
    /// Whether a new page begins before them.
    pub(crate) begins_page: bool,
    /// Rows, if they have columns.
    pub(crate) cells: Option<Vec<Row>>,
}

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing.
    None,
    /// A bullet, a dash, a number.
    Item,
    /// As many `#` as this.
    Heading(u8),
}

/// Lines wider than that were not wrapped by hand: each is a paragraph.
const WIDE: usize = 200;

/// A line shorter than this, with a capital letter after it, ends a paragraph.
const SHORT: usize = 60;

struct Line {
    at: Range<usize>,
    text: String,
    mark: Mark,
    cells: Vec<String>,
    begins_page: bool,
    follows_blank: bool,
}

/// The paragraphs, items, headings and tables of a text. O(length).
pub(crate) fn stretches(text: &str, file: FileId) -> Vec<Stretch> {
    let lines = lines(text);
    let widest = lines.iter().map(|line| line.at.len()).max().unwrap_or(0);
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut last_width = 0;
    for line in lines {
        let at = Span::new(file, line.at.start, line.at.end);
        if line.cells.len() > 1 {
            let row = (line.cells, at);
            match stretches.last_mut() {
                Some(Stretch { cells: Some(rows), at: whole, .. }) if !line.follows_blank => {
                    rows.push(row);
                    whole.end = at.end;
                }
                _ => stretches.push(Stretch {
                    at,
                    text: String::new(),
                    mark: Mark::None,
                    lines: 1,
                    begins_page: line.begins_page,
                    cells: Some(vec![row]),
                }),
            }
            continue;
        }
        let width = line.at.len();
        match stretches.last_mut() {
            Some(last) if continues(last, &line, (last_width, widest)) => {
                last.text.push(' ');
                last.text.push_str(&line.text);
                last.at.end = at.end;
                last.lines += 1;
            }
            _ => stretches.push(Stretch {
                at,
                text: line.text,
                mark: line.mark,
                lines: 1,
                begins_page: line.begins_page,
                cells: None,
            }),
        }
        last_width = width;
    }
    stretches
}

/// Whether a line goes on with what is before it: in the same block unless that ended early, or
/// after a blank line in the middle of a sentence.
fn continues(last: &Stretch, line: &Line, (last_width, widest): (usize, usize)) -> bool {
    if line.mark != Mark::None || last.cells.is_some() || matches!(last.mark, Mark::Heading(_)) {
        return false;
    }
    let begins_small = line.text.chars().next().is_some_and(char::is_lowercase);
    let is_open =
        last.text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '–'));
    if begins_small && is_open {
        // "a@b" and "www.…" begin with a small letter and go on with nothing.
        return !line.text.split(' ').next().is_some_and(words::is_address);
    }
    if line.follows_blank || widest > WIDE {
        return false;
    }
    let ends_early = last_width < SHORT && !begins_small;
    !ends_early || last.mark == Mark::Item && is_open && last_width >= SHORT / 2
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut begins_page, mut follows_blank) = (false, true);
    let mut start = 0;
    for raw in text.split_inclusive(['\n', '\u{C}']) {
        let body = raw.trim_end_matches(['\n', '\r', '\u{C}']);
        let from = start + (body.len() - body.trim_start().len());
        let to = start + body.trim_end().len();
        // A tab at the end is an empty cell.
        let row = body.trim_end_matches(|c: char| c.is_whitespace() && c != '\t');
        let cells = cells(row);
        let (mark, words) = unmarked(&plain(body));
        if !words.is_empty() {
            let at = from..to.max(from);
            lines.push(Line { at, text: words, mark, cells, begins_page, follows_blank });
        }
        follows_blank = plain(body).is_empty();
        begins_page = raw.ends_with('\u{C}') || follows_blank && begins_page;
        start += raw.len();
    }
    lines
}

fn cells(row: &str) -> Vec<String> {
    if row.trim_matches('\t').contains('\t') || row.starts_with('\t') || row.ends_with('\t') {
        return row.split('\t').map(plain).collect();
    }
    Vec::new()
}

/// Words without marks of emphasis, white space folded, signs of private fonts left out.
fn plain(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        bare.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = ["<u>", "</u>", "<b>", "</b>", "<i>", "</i>", "<br>"];
        if let Some(tag) = tag.iter().find(|tag| rest.starts_with(**tag)) {
            rest = &rest[tag.len()..];
        } else {
            bare.push('<');
            rest = &rest[1..];
        }
    }
    bare.push_str(rest);
    let is_private =
        |c: &char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{200B}' | '\u{FEFF}' | '\u{AD}');
    let bare: String = bare.chars().filter(|c| !is_private(c)).collect();
    let words: Vec<&str> = bare.split_whitespace().collect();
    words.join(" ").replace("**", "")
}

/// What a line begins with, and the line without it.
fn unmarked(line: &str) -> (Mark, String) {
    let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
    if let 1..=6 = hashes
        && let Some(rest) = line[hashes..].strip_prefix(' ')
    {
        let level = u8::try_from(hashes).unwrap_or(6);
        return (Mark::Heading(level), rest.to_owned());
    }
    let bullets = ["- ", "• ", "* ", "– ", "● ", "▪ ", "◦ ", "· ", "o "];
    if let Some(rest) = bullets.iter().find_map(|bullet| line.strip_prefix(bullet)) {
        return (Mark::Item, numbered(rest).unwrap_or(rest).to_owned());
    }
    match numbered(line) {
        Some(rest)
            if line
                .as_bytes()
                .get(1..3)
                .is_some_and(|it| it.contains(&b'.') || it.contains(&b')')) =>
        {
            (Mark::Item, rest.to_owned())
        }
        _ => (Mark::None, line.to_owned()),
    }
}

/// What follows `1.`, `1)`, `(a)` or, after a dash, a mere number.
fn numbered(line: &str) -> Option<&str> {
    let (mark, rest) = line.split_once(' ')?;
    let inner = mark.trim_start_matches('(').trim_end_matches(['.', ')']);
    let digits = inner.len() <= 2 && inner.bytes().all(|byte| byte.is_ascii_digit());
    let letter =
        inner.len() == 1 && mark.len() > 1 && inner.bytes().all(|byte| byte.is_ascii_lowercase());
    (!inner.is_empty() && (digits || letter)).then_some(rest)
}
