//! Diagnostics and errors for people and programs. The only module that knows the renderer.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::IsTerminal;
use std::io::Write;
use std::path::Path;

use annotate_snippets::AnnotationKind;
use annotate_snippets::Group;
use annotate_snippets::Level;
use annotate_snippets::Renderer;
use annotate_snippets::Snippet;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Label;
use crate::base::diagnostic::Severity;
use crate::base::placed::Placed;
use crate::base::placed::line_of;
use crate::base::source_map::SourceMap;
use crate::cli::args::Format;

/// So many warnings of one kind are shown to people; errors are shown however many there are.
const MOST: usize = 50;

/// Shows all diagnostics; true if any is an error. `folder` is where the files of `sources` are.
pub(super) fn diagnostics(
    sources: &SourceMap,
    folder: &Path,
    diagnostics: &Diagnostics,
    format: Format,
) -> bool {
    match format {
        Format::Human => human(sources, folder, diagnostics),
        Format::Json => diagnostics.iter().for_each(|it| result(&json(sources, folder, it))),
    }
    diagnostics.has_errors()
}

fn human(sources: &SourceMap, folder: &Path, diagnostics: &Diagnostics) {
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        let count = seen.entry(diagnostic.code.0).or_default();
        *count += usize::from(diagnostic.severity != Severity::Error);
        if *count <= MOST || diagnostic.severity == Severity::Error {
            done(&format!("{}\n", renderer.render(&[group(sources, folder, diagnostic)])));
        }
    }
    for (code, count) in seen.into_iter().filter(|(_, count)| *count > MOST) {
        let more = count - MOST;
        done(&format!("And {more} more of `{code}`: `--format json` has them all.\n"));
    }
    counted(diagnostics);
}

/// Says how many diagnostics of each kind there are.
fn counted(diagnostics: &Diagnostics) {
    let count = |severity, one: &str, many: &str| match diagnostics.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    };
    let counts: Vec<String> = [
        count(Severity::Error, "error", "errors"),
        count(Severity::Warning, "warning", "warnings"),
        count(Severity::Note, "note", "notes"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !counts.is_empty() {
        done(&format!("{}.", counts.join(", ")));
    }
}

fn group<'a>(sources: &'a SourceMap, folder: &Path, diagnostic: &'a Diagnostic) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.0);
    let mut group = Group::with_title(title);
    for (place, label) in diagnostic.labels.iter().enumerate() {
        let kind = if place == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        // The renderer gets no more than this line: it reads all that it gets, for every diagnostic.
        let line = line_of(sources.text(label.at.file), label);
        let annotation = kind.span(line.marked);
        let annotation = match label.text.as_str() {
            "" => annotation,
            words => annotation.label(words),
        };
        let snippet =
            Snippet::source(line.text).line_start(line.number).path(path(sources, folder, label));
        group = group.element(snippet.annotation(annotation));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

fn path(sources: &SourceMap, folder: &Path, label: &Label) -> String {
    folder.join(sources.file(label.at.file).path.as_str()).display().to_string()
}

fn json(sources: &SourceMap, folder: &Path, diagnostic: &Diagnostic) -> String {
    let placed = Placed::of(sources, diagnostic, |label| path(sources, folder, label));
    serde_json::to_string(&placed).unwrap_or_default()
}

/// Shows an error of the world with its causes.
pub(super) fn failure(error: &dyn Error) {
    done(&format!("error: {error}"));
    let mut cause = error.source();
    while let Some(error) = cause {
        done(&format!("  because: {error}"));
        cause = error.source();
    }
}

/// Writes a line of the result to standard output. A reader who has gone away is no error.
pub(super) fn result(line: &str) {
    let _gone = writeln!(std::io::stdout(), "{line}");
}

/// Says how it went.
pub(super) fn done(message: &str) {
    let _gone = writeln!(std::io::stderr(), "{message}");
}
