//! Reads XLIFF 2; the only module that names the XML library.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::BytesRef;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::translate::exchange::Entry;
use crate::translate::exchange::HEADER;
use crate::translate::exchange::MOST_MISTAKES;
use crate::translate::exchange::Readiness;
use crate::translate::exchange::Returned;
use crate::translate::exchange::language;
use crate::translate::exchange::syntax;

/// Far deeper than groups of files ever are.
const MAX_DEPTH: usize = 64;

pub(super) fn read(file: FileId, text: &str) -> Outcome<Returned> {
    let mut xliff = Xliff::new(file);
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        let start = offset(reader.buffer_position());
        let event = reader.read_event();
        let at = Span::new(file, start, offset(reader.buffer_position()));
        let goes_on = match event {
            Ok(Event::Eof) => false,
            Ok(event) => xliff.event(&event, at),
            Err(error) => {
                let start = offset(reader.error_position());
                let at = Span::new(file, start, start + 1);
                let help = "have the translation program write the file again";
                xliff.mistake(at, format!("this is not well-formed XML: {error}"), help);
                xliff.is_torn = true;
                false
            }
        };
        if !goes_on || xliff.mistakes >= MOST_MISTAKES {
            break;
        }
    }
    xliff.check_end();
    if xliff.is_torn {
        // What is not well-formed is no XML at all (XML 1.0, 1.2), however much of it looks sound.
        xliff.returned.entries.clear();
    }
    Outcome { value: xliff.returned, diagnostics: xliff.diagnostics }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// One side of a segment.
#[derive(Default)]
struct Side {
    text: String,
    at: Option<Span>,
}

impl Side {
    fn add(&mut self, text: &str, at: Span) {
        self.text.push_str(text);
        self.at = self.at.or(Some(at));
    }
}

/// A unit that is being read. It has several segments if a program has cut it into sentences.
struct Unit {
    at: Span,
    whole: [Side; 2],
    part: [Side; 2],
    is_segment: bool,
    readiness: Readiness,
    is_broken: bool,
}

struct Xliff {
    file: FileId,
    diagnostics: Diagnostics,
    mistakes: usize,
    returned: Returned,
    stack: Vec<String>,
    /// What the present file of the source is called, and where that stands.
    original: (String, Span),
    unit: Option<Unit>,
    has_root: bool,
    is_torn: bool,
}

const SOURCE: usize = 0;
const TARGET: usize = 1;

impl Xliff {
    fn new(file: FileId) -> Self {
        Self {
            file,
            diagnostics: Diagnostics::default(),
            mistakes: 0,
            returned: Returned::default(),
            stack: Vec::new(),
            original: (String::new(), Span::start_of(file)),
            unit: None,
            has_root: false,
            is_torn: false,
        }
    }

    fn mistake(&mut self, at: Span, message: impl Into<String>, help: &str) {
        self.diagnostics.push(syntax(at, message, help));
        self.mistakes += 1;
        if let Some(unit) = &mut self.unit {
            unit.is_broken = true;
        }
    }

    /// Takes an event; false if the rest is not to be read.
    fn event(&mut self, event: &Event, at: Span) -> bool {
        match event {
            Event::Start(start) => return self.start(start, at),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text.xml10_content(), at),
            Event::CData(text) => self.text(&text.xml10_content(), at),
            Event::GeneralRef(name) => self.reference(name, at),
            Event::Decl(decl) => return self.check_encoding(decl.encoding(), at),
            Event::DocType(_) => {
                self.mistake(at, "a document type is not read", "delete `<!DOCTYPE …>`");
                self.is_torn = true;
                return false;
            }
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) | Event::Eof => {}
        }
        true
    }

    fn check_encoding<E>(&mut self, encoding: Option<Result<Cow<'_, str>, E>>, at: Span) -> bool {
        let Some(Ok(name)) = encoding else { return true };
        if name.eq_ignore_ascii_case("utf-8") {
            return true;
        }
        let message = format!("this file says that it is in the encoding `{name}`");
        let diagnostic = Diagnostic::error(HEADER, at, message);
        self.diagnostics.push(diagnostic.with_help("save it as UTF-8"));
        self.is_torn = true;
        false
    }

    fn start(&mut self, start: &BytesStart, at: Span) -> bool {
        let name = start.local_name().as_ref().to_owned();
        if self.stack.len() >= MAX_DEPTH {
            let message = format!("elements are nested more than {MAX_DEPTH} deep");
            self.mistake(at, message, "have the translation program write the file again");
            self.is_torn = true;
            return false;
        }
        match (self.stack.len(), name.as_str()) {
            (0, "xliff") => self.root(start, at),
            (0, _) => {
                self.mistake(at, "this is no XLIFF file", "export it with `--format xliff`");
                self.is_torn = true;
                return false;
            }
            (1, "file") => {
                self.original = (value(start, "original").unwrap_or_default(), at);
            }
            (2.., "unit") if self.unit.is_none() => self.unit = Some(Unit::new(at)),
            (3.., "segment" | "ignorable") if self.parent() == "unit" => {
                self.segment(&name, start);
            }
            (4.., "source" | "target") if self.is_in_segment() => {
                self.side_at(&name, at);
            }
            _ => self.inline(&name, start, at),
        }
        self.stack.push(name);
        !self.is_torn
    }

    fn root(&mut self, start: &BytesStart, at: Span) {
        self.has_root = true;
        let version = value(start, "version").unwrap_or_default();
        if !version.starts_with("2.") {
            let message = format!("this is XLIFF {version}, but 2.0 and 2.1 are read");
            self.diagnostics.push(
                Diagnostic::error(HEADER, at, message)
                    .with_help("have the translation program save it as XLIFF 2"),
            );
            self.is_torn = true;
            return;
        }
        match value(start, "trgLang") {
            Some(tag) => self.returned.lang = language(&mut self.diagnostics, &tag, at),
            None => self.diagnostics.push(
                Diagnostic::error(HEADER, at, "this file does not say in which language it is")
                    .with_help("write `trgLang=\"gu\"` into `<xliff …>`"),
            ),
        }
    }

    fn parent(&self) -> &str {
        self.stack.last().map_or("", String::as_str)
    }

    /// Translation memories within a unit have sources and targets of their own.
    fn is_in_segment(&self) -> bool {
        let above = self.stack.len().checked_sub(2).map(|place| self.stack[place].as_str());
        matches!(self.parent(), "segment" | "ignorable") && above == Some("unit")
    }

    /// The side of a segment that is being read.
    fn side(&self) -> Option<usize> {
        let steps: Vec<&str> = self.stack.iter().map(String::as_str).collect();
        let place = steps.iter().position(|step| *step == "unit")?;
        match steps.get(place + 1..)? {
            ["segment" | "ignorable", "source", ..] => Some(SOURCE),
            ["segment" | "ignorable", "target", ..] => Some(TARGET),
            _ => None,
        }
    }

    fn segment(&mut self, name: &str, start: &BytesStart) {
        let Some(unit) = &mut self.unit else { return };
        unit.is_segment = name == "segment";
        let state = value(start, "state");
        let is_done = matches!(state.as_deref(), Some("translated" | "reviewed" | "final"));
        if unit.is_segment && !is_done {
            unit.readiness = Readiness::Unfinished;
        }
    }

    fn side_at(&mut self, name: &str, at: Span) {
        let side = if name == "source" { SOURCE } else { TARGET };
        if let Some(unit) = &mut self.unit {
            unit.part[side].add("", at);
        }
    }

    /// Elements within a text: marks are looked through, codes were not exported.
    fn inline(&mut self, name: &str, start: &BytesStart, at: Span) {
        let Some(side) = self.side() else { return };
        match name {
            "mrk" | "sm" | "em" => {}
            "cp" => {
                let hex = value(start, "hex").unwrap_or_default();
                let c = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                match (c, &mut self.unit) {
                    (Some(c), Some(unit)) => unit.part[side].add(&c.to_string(), at),
                    _ => self.mistake(at, "this is no character", "delete `<cp …/>`"),
                }
            }
            _ => {
                let message = format!("`<{name}>` was not in the text that was exported");
                self.mistake(at, message, "write the Markdown of the source in its place");
            }
        }
    }

    fn text(&mut self, text: &str, at: Span) {
        let Some(side) = self.side() else { return };
        if let Some(unit) = &mut self.unit {
            unit.part[side].add(text, at);
        }
    }

    fn reference(&mut self, name: &BytesRef, at: Span) {
        let known = match &**name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => name.resolve_char_ref().ok().flatten(),
        };
        if let Some(c) = known {
            self.text(&c.to_string(), at);
        } else {
            let message = format!("`&{};` stands for nothing here", &**name);
            self.mistake(at, message, "write the character itself");
        }
    }

    fn end(&mut self) {
        let name = self.stack.pop().unwrap_or_default();
        match name.as_str() {
            "segment" | "ignorable" if self.parent() == "unit" => {
                if let Some(unit) = &mut self.unit {
                    unit.end_part();
                }
            }
            "unit" if !self.stack.iter().any(|step| step == "unit") => self.end_unit(),
            _ => {}
        }
    }

    fn end_unit(&mut self) {
        let Some(unit) = self.unit.take() else { return };
        let [source, target] = unit.whole;
        if unit.is_broken || (source.text.is_empty() && target.text.is_empty()) {
            return;
        }
        self.returned.entries.push(Entry {
            path: self.original.0.clone(),
            source: source.text,
            target: target.text,
            readiness: unit.readiness,
            path_at: self.original.1,
            source_at: source.at.unwrap_or(unit.at),
            target_at: target.at.unwrap_or(unit.at),
        });
    }

    fn check_end(&mut self) {
        if self.is_torn {
            return;
        }
        let at = Span::start_of(self.file);
        self.is_torn = !self.has_root || !self.stack.is_empty();
        if !self.has_root {
            self.mistake(at, "this is no XLIFF file", "export it with `--format xliff`");
        } else if let Some(open) = self.stack.pop() {
            let message = format!("`<{open}>` is not closed: the file has been cut short");
            self.mistake(at, message, "have the translation program write the file again");
        }
    }
}

impl Unit {
    fn new(at: Span) -> Self {
        Self {
            at,
            whole: <[Side; 2]>::default(),
            part: <[Side; 2]>::default(),
            is_segment: false,
            readiness: Readiness::Done,
            is_broken: false,
        }
    }

    /// What stands between segments is the same in both languages unless it is given.
    fn end_part(&mut self) {
        let [source, mut target] = std::mem::take(&mut self.part);
        if target.at.is_none() && !self.is_segment {
            target = Side { text: source.text.clone(), at: None };
        }
        if self.is_segment && target.text.trim().is_empty() {
            self.readiness = Readiness::Unfinished;
        }
        for (whole, part) in self.whole.iter_mut().zip([source, target]) {
            whole.text.push_str(&part.text);
            whole.at = whole.at.or(part.at);
        }
    }
}

fn value(start: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    // Looking for doubles takes quadratic time, and a tag can be as long as the file.
    attributes.with_checks(false);
    let mut sound = attributes.filter_map(Result::ok);
    let found = sound.find(|attribute| attribute.key.as_ref() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}
