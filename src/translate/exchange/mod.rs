//! Texts on their way to translators and back, whatever the format.
//!
//! ```text
//! Texts ─> of ─> Exchange ─> po::write, xliff::write ─> a file for translators
//! file ─> po::read, xliff::read ─> Returned ─> import::of ─> translation files
//! ```

pub mod file;
pub mod import;
pub mod po;
mod po_string;
pub mod xliff;
mod xliff_read;

use std::fmt;
use std::fmt::Write;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::model::site::Site;
use crate::translate::Found;
use crate::translate::State;
use crate::translate::Texts;
use crate::translate::unit::Form;

const SYNTAX: Code = Code("exchange-syntax");
const HEADER: Code = Code("exchange-header");

/// After so many mistakes of form the rest of a file is not read: it is something else.
const MOST_MISTAKES: usize = 50;

/// What a translator gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The title of the site.
    pub title: String,
    /// The language of the texts.
    pub source: Lang,
    /// The language to translate into.
    pub target: Lang,
    /// The texts, file by file in reading order.
    pub messages: Vec<Message>,
}

/// One text for a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file that has it: equal texts of different files stay apart.
    pub path: SourcePath,
    /// The line of the file, from 1.
    pub line: usize,
    /// What it is: "title of a commitment".
    pub what: &'static str,
    /// What must stand in the translation as it is.
    pub locks: Vec<String>,
    /// The text.
    pub source: String,
    /// The earlier text of which `target` is a translation.
    pub previous: Option<String>,
    /// How far it is.
    pub progress: Progress,
    /// The translation there is; empty if there is none.
    pub target: String,
}

/// How far the translation of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// There is none.
    New,
    /// It has to be looked at: it is one of an earlier text, or broken.
    Changed,
    /// It is done.
    Done,
}

/// Which texts a translator gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// What is not translated, or was before it changed.
    NewAndChanged,
    /// Everything.
    All,
}

/// The texts of a site for a translator.
#[must_use]
pub fn of(
    (site, sources): (&Site, &SourceMap),
    target: &Lang,
    texts: &Texts,
    scope: Scope,
) -> Exchange {
    let all = texts.files.iter().flat_map(|(file, found)| found.iter().map(move |it| (*file, it)));
    let messages = all.map(|(file, found)| message(sources, file, found));
    let wanted = messages.filter(|it| scope == Scope::All || it.progress != Progress::Done);
    Exchange {
        title: site.title.words.clone(),
        source: site.language().clone(),
        target: target.clone(),
        messages: wanted.collect(),
    }
}

fn message(sources: &SourceMap, file: FileId, found: &Found) -> Message {
    let unit = &found.unit;
    let (progress, target) = match (&found.state, found.by) {
        (State::Translated(words) | State::Renumbered(words), _) => (Progress::Done, words.clone()),
        (_, Some(by)) => (Progress::Changed, by.words.clone()),
        (_, None) => (Progress::New, String::new()),
    };
    let previous = found.by.filter(|by| progress == Progress::Changed && by.source != unit.source);
    let locks = match &unit.form {
        Form::Words => Vec::new(),
        Form::Line { locks, .. } => locks.clone(),
    };
    Message {
        path: sources.file(file).path.clone(),
        line: sources.position(file, unit.at.start as usize).line,
        what: unit.what,
        locks,
        source: unit.source.clone(),
        previous: previous.map(|by| by.source.clone()),
        progress,
        target,
    }
}

/// What a translator sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// The language and where it is named, if it is one.
    pub lang: Option<(Lang, Span)>,
    /// The texts in the order of the file.
    pub entries: Vec<Entry>,
}

/// One text that a translator sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The file of the source, as it is written there; nothing is known about it yet.
    pub path: String,
    /// The text of the source.
    pub source: String,
    /// The translation; may be empty.
    pub target: String,
    /// Whether the translator says that it is done.
    pub readiness: Readiness,
    /// Where the file of the source is named.
    pub path_at: Span,
    /// Where the text of the source is written.
    pub source_at: Span,
    /// Where the translation is written.
    pub target_at: Span,
}

/// Whether a translator says that a translation may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// It is done.
    Done,
    /// It is not: it is `fuzzy` in PO, its state is `initial` in XLIFF.
    Unfinished,
}

/// The language that a file is in, if a site can have it.
fn language(diagnostics: &mut Diagnostics, tag: &str, at: Span) -> Option<(Lang, Span)> {
    let lang = Lang::parse(tag).map_err(|why| {
        let message = format!("`{tag}` is not a language");
        diagnostics.push(Diagnostic::error(HEADER, at, message).with_help(why.to_string()));
    });
    lang.ok().map(|lang| (lang, at))
}

fn syntax(at: Span, message: impl Into<String>, help: &str) -> Diagnostic {
    Diagnostic::error(SYNTAX, at, message).with_help(help)
}

/// Writes at the end of a text.
fn put(text: &mut String, words: fmt::Arguments) {
    text.write_fmt(words).expect("a text takes all that is written");
}
