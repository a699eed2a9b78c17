//! Diagnostics with their places counted in lines and columns, as programs and readers are told.

use std::ops::Range;

use serde::Serialize;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Label;
use crate::base::diagnostic::Severity;
use crate::base::source_map::SourceMap;

/// A diagnostic that needs no source map any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// Its kind.
    pub code: String,
    /// What to type.
    pub help: Option<String>,
    /// What is wrong.
    pub message: String,
    /// Places; the first one is the place to change.
    pub places: Vec<Place>,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
}

/// A place in a file. Lines and columns are from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// First column.
    pub column: usize,
    /// One past the last column, in `end_line`.
    pub end_column: usize,
    /// Last line.
    pub end_line: usize,
    /// The file, as the reader names it.
    pub file: String,
    /// First line.
    pub line: usize,
    /// A few words about the place; may be empty.
    pub text: String,
}

impl Placed {
    /// A diagnostic with the places that it has in `sources`; `name` is how the reader calls the file
    /// at a place.
    #[must_use]
    pub fn of(
        sources: &SourceMap,
        diagnostic: &Diagnostic,
        name: impl Fn(&Label) -> String,
    ) -> Self {
        let place = |label: &Label| {
            let start = sources.position(label.at.file, label.at.start as usize);
            let end = sources.position(label.at.file, label.at.end as usize);
            Place {
                column: start.column,
                end_column: end.column,
                end_line: end.line,
                file: name(label),
                line: start.line,
                text: label.text.clone(),
            }
        };
        Self {
            code: diagnostic.code.0.to_owned(),
            help: diagnostic.help.clone(),
            message: diagnostic.message.clone(),
            places: diagnostic.labels.iter().map(place).collect(),
            severity: word(diagnostic.severity),
        }
    }
}

/// How grave it is, in a word that programs know.
#[must_use]
pub fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The line in which a place begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// Its text, without the line end.
    pub text: &'a str,
    /// The part of `text` that belongs to the place, on boundaries of letters.
    pub marked: Range<usize>,
}

/// The line in which a label begins. Of long stretches it shows where they begin.
#[must_use]
pub fn line_of<'a>(text: &'a str, label: &Label) -> Line<'a> {
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (boundary(label.at.start as usize), boundary(label.at.end as usize));
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let end = end.min(line_end).max(start);
    Line {
        number: text[..line_start].matches('\n').count() + 1,
        text: &text[line_start..line_end],
        marked: start - line_start..end - line_start,
    }
}
