//! What is wrong at the moment, in a form that outlives the files it is about.

use std::path::Path;

use serde::Serialize;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Label;
use crate::base::placed::Line;
use crate::base::placed::Place;
use crate::base::placed::Placed;
use crate::base::placed::line_of;
use crate::base::source_map::SourceMap;
use crate::render::TemplateError;

/// Everything that is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct Trouble {
    /// In the order of files and places.
    pub(super) faults: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fault {
    /// The same as on the terminal and in JSON.
    pub(super) told: Placed,
    /// The line of each place.
    pub(super) lines: Vec<Shred>,
}

/// A line of a file, cut around what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Shred {
    pub(super) number: usize,
    pub(super) before: String,
    pub(super) marked: String,
    pub(super) after: String,
}

/// How many characters of a line are shown on each side of what is marked, and how many of that.
const AROUND: usize = 60;
const MARKED: usize = 160;

impl Trouble {
    /// Diagnostics about the files of a folder.
    pub(super) fn of(sources: &SourceMap, folder: &Path, diagnostics: &Diagnostics) -> Self {
        let fault = |diagnostic: &Diagnostic| {
            let name = |label: &Label| {
                folder.join(sources.file(label.at.file).path.as_str()).display().to_string()
            };
            let line = |label: &Label| shred(&line_of(sources.text(label.at.file), label));
            Fault {
                told: Placed::of(sources, diagnostic, name),
                lines: diagnostic.labels.iter().map(line).collect(),
            }
        };
        Self { faults: diagnostics.iter().map(fault).collect() }
    }

    /// Something that is not about a place in a file.
    pub(super) fn plain(code: &str, message: String, help: Option<String>) -> Self {
        let told =
            Placed { code: code.to_owned(), help, message, places: Vec::new(), severity: "error" };
        Self { faults: vec![Fault { told, lines: Vec::new() }] }
    }

    /// A template of a folder that is wrong; `text` is what it holds, where that is known.
    pub(super) fn of_template(error: &TemplateError, folder: &Path, text: Option<&str>) -> Self {
        let mut trouble = Self::plain("template", error.message.clone(), error.help.clone());
        let name = if error.template.is_empty() { "." } else { &error.template };
        let (line, column) = (error.line.max(1), error.column.max(1));
        let fault = &mut trouble.faults[0];
        fault.told.places.push(Place {
            column,
            end_column: column,
            end_line: line,
            file: folder.join(name).display().to_string(),
            line,
            text: String::new(),
        });
        let written = text.and_then(|text| text.lines().nth(line - 1)).unwrap_or_default();
        let start = written.char_indices().nth(column - 1).map_or(written.len(), |(at, _)| at);
        fault.lines.push(shred(&Line {
            number: line,
            text: written,
            marked: start..written.len(),
        }));
        trouble
    }

    /// How many are of a severity: `error`, `warning`, `note`.
    pub(super) fn count(&self, severity: &str) -> usize {
        self.faults.iter().filter(|fault| fault.told.severity == severity).count()
    }

    /// The same diagnostics as `planpress check --format json`, in one list.
    pub(super) fn json(&self) -> serde_json::Value {
        let told: Vec<&Placed> = self.faults.iter().map(|fault| &fault.told).collect();
        serde_json::json!({ "diagnostics": told })
    }
}

fn shred(line: &Line) -> Shred {
    let (before, rest) = line.text.split_at(line.marked.start);
    let (marked, after) = rest.split_at(line.marked.len());
    let whole_marked = marked.chars().nth(MARKED).is_none();
    Shred {
        number: line.number,
        before: last(before, AROUND),
        marked: first(marked, MARKED),
        after: if whole_marked { first(after, AROUND) } else { String::new() },
    }
}

fn first(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn last(text: &str, most: usize) -> String {
    match text.char_indices().rev().nth(most) {
        Some((start, c)) => format!("…{}", &text[start + c.len_utf8()..]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let text = format!("{}äXö{}", "a".repeat(5000), "b".repeat(5000));
        let start = 5000 + 'ä'.len_utf8();
        let cut = shred(&Line { number: 7, text: &text, marked: start..start + 1 });
        assert_eq!((cut.number, cut.marked.as_str()), (7, "X"));
        assert!(cut.before.starts_with('…') && cut.before.ends_with("aä"), "{}", cut.before);
        assert!(cut.after.starts_with("öb") && cut.after.ends_with('…'), "{}", cut.after);
        assert_eq!(cut.before.chars().count(), AROUND + 1);
    }

    #[test]
    fn short_lines_stay_whole() {
        let cut = shred(&Line { number: 1, text: "perod: 2026", marked: 0..5 });
        assert_eq!((cut.before.as_str(), &*cut.marked, &*cut.after), ("", "perod", ": 2026"));
    }
}
