//! What all lowering shares: from the texts of one file to types, with diagnostics for what is none.

use std::fmt::Display;

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::id;
use crate::base::id::DocumentId;
use crate::base::id::Id;
use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::moment::Moment;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::base::spoken_date;
use crate::base::spoken_number;
use crate::markup;
use crate::markup::front_matter;
use crate::markup::front_matter::Opening;
use crate::markup::origin::Origin;
use crate::model::fact::Absent;
use crate::model::fact::Certainty;
use crate::model::fact::Citation;
use crate::model::fact::Provenance;
use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::read::raw;
use crate::read::raw::fact::OneOrMany;
use crate::read::unmerged;
use crate::yaml::At;
use crate::yaml::Decoded;

/// A text where there must be one.
pub(super) const EMPTY_VALUE: Code = Code("empty-value");
/// A text that is no id.
pub(super) const BAD_ID: Code = Code("bad-id");
/// A text that is no date.
pub(super) const BAD_DATE: Code = Code("bad-date");
/// A text that is no number.
pub(super) const BAD_NUMBER: Code = Code("bad-number");
/// A text that is no language tag.
pub(super) const BAD_LANGUAGE: Code = Code("bad-language");
/// A Markdown file without the block that says what it is.
pub(super) const NO_FRONT_MATTER: Code = Code("missing-front-matter");
/// A text of the wrong form.
pub(super) const BAD_VALUE: Code = Code("bad-value");

/// One file being read.
pub(super) struct Cx<'a> {
    pub(super) sources: &'a SourceMap,
    pub(super) file: FileId,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Cx<'a> {
    pub(super) fn new(sources: &'a SourceMap, file: FileId) -> Self {
        Self { sources, file, diagnostics: Diagnostics::default() }
    }

    /// Decodes the whole file as YAML.
    pub(super) fn yaml<T: serde::de::DeserializeOwned>(&mut self) -> Option<Decoded<T>> {
        let text = self.sources.text(self.file);
        if unmerged::report(&mut self.diagnostics, self.file, text, 0) {
            return None;
        }
        crate::yaml::decode(&mut self.diagnostics, self.file, text, 0)
    }

    /// Decodes the front matter of a Markdown file and parses the text below it.
    pub(super) fn page<T: serde::de::DeserializeOwned>(&mut self) -> Option<(Decoded<T>, Prose)> {
        let (decoded, body) = self.front_matter()?;
        Some((decoded, self.parsed_from(body)))
    }

    /// Decodes the front matter of a Markdown file; the text begins at the byte that comes with it.
    pub(super) fn front_matter<T: serde::de::DeserializeOwned>(
        &mut self,
    ) -> Option<(Decoded<T>, usize)> {
        let text = self.sources.text(self.file);
        if unmerged::report(&mut self.diagnostics, self.file, text, 0) {
            return None;
        }
        let before = self.diagnostics.len();
        let parts = front_matter::split(&mut self.diagnostics, text, self.file);
        if self.diagnostics.len() > before {
            return None;
        }
        let Some(range) = parts.yaml else {
            self.no_front_matter(text);
            return None;
        };
        let (yaml, start) = (&text[range.clone()], range.start);
        let decoded = crate::yaml::decode(&mut self.diagnostics, self.file, yaml, start)?;
        Some((decoded, parts.body))
    }

    fn no_front_matter(&mut self, text: &str) {
        let (at, help) = match front_matter::first_words(text) {
            Some((at, Opening::BlankLines)) => (at, "delete the empty lines above the first `---`"),
            Some((at, Opening::OtherDashes)) => {
                (at, "write `---`, three hyphens, instead of this line")
            }
            Some((at, Opening::Keys)) => {
                (at, "write a line `---` above this line, and one below the last key")
            }
            None => (0..0, "begin it with a line `---`, lines such as `id: …`, and a line `---`"),
        };
        let at = Span::new(self.file, at.start, at.end);
        let message = "this file does not say what it is";
        self.diagnostics.push(Diagnostic::error(NO_FRONT_MATTER, at, message).with_help(help));
    }

    /// Parses the file as Markdown from a byte on.
    pub(super) fn markdown_from(&mut self, start: usize) -> Prose {
        let text = &self.sources.text(self.file)[start..];
        unmerged::report(&mut self.diagnostics, self.file, text, start);
        self.parsed_from(start)
    }

    fn parsed_from(&mut self, start: usize) -> Prose {
        let source = self.sources.file(self.file);
        let text = &self.sources.text(self.file)[start..];
        let origin = Origin::At { file: self.file, offset: start };
        markup::parse(&mut self.diagnostics, text, origin, &source.path)
    }

    /// Parses a value as Markdown.
    pub(super) fn prose(&mut self, raw: Option<&String>, at: At) -> Prose {
        let Some(raw) = raw else { return Prose::default() };
        let path = &self.sources.file(self.file).path;
        let written = self.sources.text(self.file);
        let lines = line_places(written, at.span(), raw);
        let origin = match &lines {
            Some(lines) => Origin::Lines { file: self.file, lines },
            None => Origin::Whole(at.span()),
        };
        markup::parse(&mut self.diagnostics, raw, origin, path)
    }

    /// A text that must not be empty.
    pub(super) fn text(&mut self, raw: &str, at: At) -> Option<Text> {
        let words = folded(raw);
        if words.is_empty() {
            self.error(
                EMPTY_VALUE,
                at,
                "there is no text here".to_owned(),
                "write it after the colon",
            );
            return None;
        }
        Some(Text { words, lang: None, at: at.span() })
    }

    /// A text that may be left out, but not left empty.
    pub(super) fn optional(&mut self, raw: Option<&String>, at: At) -> Option<Text> {
        raw.and_then(|raw| self.text(raw, at))
    }

    pub(super) fn id<I: Id>(&mut self, raw: &str, at: At) -> Option<I> {
        match I::parse(raw.trim()) {
            Ok(id) => Some(id),
            Err(_) if raw.trim().is_empty() => {
                let message = format!("there is no id of a {} here", I::WHAT);
                self.error(
                    EMPTY_VALUE,
                    at,
                    message,
                    "write it after the colon: `domestic-burglary`, for example",
                );
                None
            }
            Err(why) => {
                let message = format!("`{raw}` cannot be the id of any {}: {why}", I::WHAT);
                let suggestion = id::suggestion(raw);
                let help = if suggestion.is_empty() {
                    "write an id such as `domestic-burglary`".to_owned()
                } else {
                    format!("write `{suggestion}`")
                };
                self.error(BAD_ID, at, message, help);
                None
            }
        }
    }

    /// `EDITION/VERSION`.
    pub(super) fn version_key(&mut self, raw: &str, at: At) -> Option<VersionKey> {
        let Some((edition, version)) = raw.split_once('/') else {
            let message = format!("`{raw}` does not say of which edition");
            self.error(BAD_VALUE, at, message, "write `EDITION/VERSION`");
            return None;
        };
        Some((self.id(edition, at)?, self.id(version, at)?))
    }

    pub(super) fn moment(&mut self, raw: &str, at: At) -> Option<Moment> {
        let parsed = Moment::parse(raw);
        parsed.map_err(|why| self.bad_date(raw, at, spoken_date::moment_help(raw), &why)).ok()
    }

    pub(super) fn optional_moment(&mut self, raw: Option<&String>, at: At) -> Option<Moment> {
        raw.and_then(|raw| self.moment(raw, at))
    }

    pub(super) fn date(&mut self, raw: Option<&String>, at: At) -> Option<Date> {
        let raw = raw?;
        let parsed = Date::parse(raw.trim());
        parsed.map_err(|why| self.bad_date(raw, at, spoken_date::day_help(raw), &why)).ok()
    }

    fn bad_date(&mut self, raw: &str, at: At, meant: Option<String>, why: &dyn Display) {
        let (message, help) = match meant {
            Some(help) => (format!("`{raw}` is not how a date is written here"), help),
            None => (format!("`{raw}` is not a date"), why.to_string()),
        };
        self.error(BAD_DATE, at, message, help);
    }

    pub(super) fn decimal(&mut self, raw: &str, at: At) -> Option<Decimal> {
        let raw = at.text().unwrap_or(raw).trim();
        let parsed = Decimal::parse(raw)
            .map_err(|why| spoken_number::help(raw).unwrap_or_else(|| why.to_string()));
        self.parsed(parsed, BAD_NUMBER, at, || format!("`{raw}` is not a number"))
    }

    pub(super) fn lang(&mut self, raw: &str, at: At) -> Option<Lang> {
        let parsed = Lang::parse(raw.trim());
        self.parsed(parsed, BAD_LANGUAGE, at, || format!("`{raw}` is not a language"))
    }

    /// The value of a parse, or a diagnostic that says what is wrong and how it should be written.
    fn parsed<T, E: Display>(
        &mut self,
        parsed: Result<T, E>,
        code: Code,
        at: At,
        message: impl Fn() -> String,
    ) -> Option<T> {
        parsed.map_err(|why| self.error(code, at, message(), why.to_string())).ok()
    }

    pub(super) fn error(&mut self, code: Code, at: At, message: String, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(code, at.span(), message).with_help(help));
    }

    /// `source` and `certainty` of a block.
    pub(super) fn provenance(
        &mut self,
        source: Option<&OneOrMany>,
        certainty: Option<Certainty>,
        block: At,
    ) -> Provenance {
        let at = block.key("source");
        let places = source.map(OneOrMany::items).unwrap_or_default();
        let citations = places
            .into_iter()
            .filter_map(|(place, text)| self.citation(text, at.item_or_self(place)))
            .collect();
        Provenance { citations, certainty: certainty.unwrap_or_default() }
    }

    fn citation(&mut self, raw: &str, at: At) -> Option<Citation> {
        let (document, place) = raw.split_once(',').unwrap_or((raw, ""));
        let document = self.id::<DocumentId>(document, at)?;
        Some(Citation { document, place: folded(place), at: at.span() })
    }

    /// A value or the reason why it is missing; left out means that the source does not say.
    pub(super) fn stated<T>(
        &mut self,
        raw: Option<&raw::fact::Stated>,
        at: At,
        parse: impl Fn(&mut Self, &str, At) -> Option<T>,
    ) -> Stated<T> {
        match raw {
            None => Stated::not_stated(),
            Some(raw::fact::Stated::As(text)) => {
                let text = at.text().unwrap_or(text);
                parse(self, text, at).map_or_else(|| unread(text, at), Stated::As)
            }
            Some(raw::fact::Stated::Absent(absent)) => Stated::Absent(self.absent(absent, at)),
        }
    }

    pub(super) fn absent(&mut self, raw: &raw::fact::Absent, at: At) -> Absent {
        Absent {
            state: raw.state,
            note: self.optional(raw.note.as_ref(), at.key("note")),
            due: self.optional_moment(raw.due.as_ref(), at.key("due")),
        }
    }
}

/// A value that is there and cannot be read: it is not missing, so nobody asks for it.
fn unread<T>(text: &str, at: At) -> Stated<T> {
    let note = Text { words: folded(text), lang: None, at: at.span() };
    Stated::Absent(Absent { state: State::NotStated, note: Some(note), due: None })
}

/// Where each line of a YAML value begins in the value and in the file; nothing where the value is
/// not what is written, line for line: escapes, folded lines.
fn line_places(written: &str, span: Span, value: &str) -> Option<Vec<(usize, usize)>> {
    let mut cursor = span.start as usize;
    let mut start = 0;
    let mut places = Vec::new();
    for line in value.split_inclusive('\n') {
        let words = line.trim_end();
        cursor += written.get(cursor..span.end as usize)?.find(words)?;
        places.push((start, cursor));
        cursor += words.len();
        start += line.len();
    }
    Some(places)
}

/// White space folded to single spaces, as browsers do; no-break spaces too. What only this program
/// may use is left out.
pub(super) fn folded(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.contains(mark::is_reserved) { words.replace(mark::is_reserved, "") } else { words }
}

/// Leaves out items whose id was used before, and reports them.
pub(super) fn unique<T, I: Id + Ord + Clone + Display>(
    diagnostics: &mut Diagnostics,
    items: Vec<T>,
    key: impl Fn(&T) -> (I, Span),
) -> Vec<T> {
    let mut seen: std::collections::BTreeMap<I, Span> = std::collections::BTreeMap::new();
    let mut kept = Vec::with_capacity(items.len());
    for item in items {
        let (id, at) = key(&item);
        if let Some(first) = seen.get(&id) {
            let message = format!("two {}s have the id `{id}`", I::WHAT);
            diagnostics.push(
                Diagnostic::error(Code("duplicate-id"), at, message)
                    .with_label(*first, "the first one")
                    .with_help("give one of them another id"),
            );
        } else {
            seen.insert(id, at);
            kept.push(item);
        }
    }
    kept
}
