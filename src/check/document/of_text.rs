//! Any file as a text: Markdown, or the words that come out of a PDF.

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::Table;
use crate::check::document::dates;
use crate::check::document::dates::Precision;
use crate::check::document::furniture;
use crate::check::document::hard_lines;
use crate::check::document::hard_lines::Mark;
use crate::check::document::hard_lines::Stretch;
use crate::check::document::of_prose;
use crate::markup;
use crate::markup::front_matter;
use crate::markup::origin::Origin;

/// The most words that a heading without a mark has.
const HEADING_WORDS: usize = 12;

/// Reads a file by the ending of its name: Markdown, else plain text. What the reader of Markdown
/// notices goes to `diagnostics`.
pub(crate) fn file<'a>(
    diagnostics: &mut Diagnostics,
    sources: &'a SourceMap,
    file: FileId,
    lang: &Lang,
) -> Document<'a> {
    let mut document = Document::new(sources, lang.clone());
    let path = &sources.file(file).path;
    if matches!(path.extension().to_ascii_lowercase().as_str(), "md" | "markdown") {
        let text = sources.text(file);
        let body = front_matter::split(&mut Diagnostics::default(), text, file).body;
        let body = if body == text.len() { 0 } else { body };
        let origin = Origin::At { file, offset: body };
        let prose = markup::parse_any_noting(diagnostics, &text[body..], origin, path);
        of_prose::add(&mut document, &prose, None);
    } else {
        plain(&mut document, file);
    }
    document.day = day(&document);
    document
}

/// How many passages at the end may hold it.
const FOOT: usize = 4;

/// How many passages at the head of a text may hold its date, in so many words.
const HEAD: (usize, usize) = (14, 12);

/// What a stamp below a text begins with, in small letters.
const STAMPS: [&str; 4] = ["posted", "published", "updated", "last updated"];

/// The date of a letterhead: a day in a short line at the head; else that of a stamp at the end.
fn day(document: &Document) -> Option<Date> {
    let (passages, words) = HEAD;
    let is_short = |it: &&Passage| it.text.split(' ').count() <= words;
    let is_stamp = |it: &&Passage| {
        let lower = it.text.to_lowercase();
        STAMPS.iter().any(|stamp| lower.starts_with(stamp))
    };
    let head = document.passages.iter().take(passages).filter(is_short);
    let foot = document.passages.iter().rev().take(FOOT).filter(is_short).filter(is_stamp);
    let mut dates = head.chain(foot).flat_map(|it| dates::of(&it.text));
    dates.find(|date| date.precision == Precision::Day).map(|date| date.last)
}

/// Reads plain text: paragraphs, lists, tables and headings by the shape of their lines.
fn plain(document: &mut Document, file: FileId) {
    document.manner = Manner::Guessed;
    let text = document.sources.text(file);
    let stretches = hard_lines::stretches(text, file);
    let furniture = furniture::among(&stretches);
    let mut lists = 0;
    let mut in_list = false;
    for (stretch, is_furniture) in stretches.into_iter().zip(furniture) {
        if let Some(cells) = stretch.cells {
            in_list = false;
            rows(document, cells, stretch.at);
            continue;
        }
        let kind = match (is_furniture, stretch.mark) {
            (true, _) => Kind::Furniture,
            (_, Mark::Heading(level)) => Kind::Heading(level),
            (_, Mark::Item) => {
                lists += u32::from(!in_list);
                Kind::Item { list: lists, depth: 0 }
            }
            (_, Mark::None) if is_heading(&stretch) => Kind::Heading(0),
            (_, Mark::None) => Kind::Paragraph,
        };
        in_list = matches!(kind, Kind::Item { .. }) || in_list && kind == Kind::Furniture;
        document.passages.push(Passage::new(stretch.at, kind, stretch.text));
    }
}

/// A line by itself, short, that begins like a title and does not end like a sentence.
fn is_heading(stretch: &Stretch) -> bool {
    let text = stretch.text.as_str();
    let first = text.chars().find(|c| c.is_alphanumeric());
    let ends = text.ends_with(['.', ';', ':', ',', '!', '”']) || text.contains("://");
    stretch.lines == 1
        && !ends
        && text.split(' ').count() <= HEADING_WORDS
        && first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        && text.chars().any(char::is_alphabetic)
}

/// Three columns and two rows at least are a table; less is a row of words by themselves.
fn rows(document: &mut Document, cells: Vec<hard_lines::Row>, at: Span) {
    for (row, at) in &cells {
        for text in row.iter().filter(|text| !text.is_empty()) {
            let passage = Passage::new(*at, Kind::Cell, text.clone());
            document.passages.push(passage);
        }
    }
    let width = cells.iter().map(|(row, _)| row.len()).max().unwrap_or(0);
    let mut rows = cells.into_iter();
    if let Some((head, _)) = rows.next()
        && width >= 3
        && head.len() == width
        && rows.len() > 0
    {
        let rows = rows.map(|(mut row, at)| {
            row.resize(width, String::new());
            (row, Some(at))
        });
        document.tables.push(Table { at, head, rows: rows.collect() });
    }
}
