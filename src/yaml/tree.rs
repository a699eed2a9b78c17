//! The shape of a YAML text with the place of every key and value.

use saphyr_parser::Event;
use saphyr_parser::Parser;
use saphyr_parser::ScalarStyle;
use saphyr_parser::StrInput;
use saphyr_parser::Tag;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::yaml::advice;
use crate::yaml::advice::Around;
use crate::yaml::advice::Refused;

/// The text cannot be read as YAML.
pub const SYNTAX: Code = Code("yaml-syntax");
/// A key stands twice in one place.
pub const DUPLICATE_KEY: Code = Code("duplicate-key");
/// An anchor, alias or tag.
pub const NOT_ALLOWED: Code = Code("yaml-feature");
/// Lists and keys nested too deeply.
pub const TOO_DEEP: Code = Code("yaml-too-deep");

/// No file of an editor needs more levels than this.
const MAX_DEPTH: usize = 32;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The stretch of the file.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Keys with values, in the order of the file.
    Map(Vec<Entry>),
    /// Items.
    List(Vec<Node>),
    /// A text or number as written, quotes and folding undone.
    Scalar(String),
    /// Nothing, where a value could be.
    Null,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub at: Span,
    /// The value.
    pub value: Node,
}

/// A place in a tree, or the nearest place above it that exists.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    node: Option<&'a Node>,
    near: Span,
}

impl<'a> At<'a> {
    /// The top of a tree.
    #[must_use]
    pub fn top(node: &'a Node) -> Self {
        Self { node: Some(node), near: node.span }
    }

    /// The value of a key; if there is no such key, the place where it is missing.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        match self.node.map(|node| &node.kind) {
            Some(Kind::Map(entries)) => match entries.iter().find(|entry| entry.key == key) {
                Some(entry) => Self { node: Some(&entry.value), near: entry.at },
                None => {
                    Self { node: None, near: entries.first().map_or(self.near, |first| first.at) }
                }
            },
            _ => Self { node: None, near: self.near },
        }
    }

    /// An item of a list, counted from 0.
    #[must_use]
    pub fn item(self, place: usize) -> Self {
        match self.node.map(|node| &node.kind) {
            Some(Kind::List(items)) => Self {
                node: items.get(place),
                near: items.get(place).map_or(self.near, |n| n.span),
            },
            _ => Self { node: None, near: self.near },
        }
    }

    /// The item of a list of texts, or the text itself where the editor wrote only one.
    #[must_use]
    pub fn item_or_self(self, place: Option<usize>) -> Self {
        place.map_or(self, |place| self.item(place))
    }

    /// Where it stands: the value if there is one, else the key or what is around it.
    #[must_use]
    pub fn span(self) -> Span {
        match self.node {
            Some(node) if node.kind == Kind::Null => self.near,
            Some(Node { kind: Kind::Map(entries), span }) => {
                entries.first().map_or(*span, |entry| entry.at)
            }
            Some(node) => node.span,
            None => self.near,
        }
    }

    /// The text or number as written, digits and all.
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        match self.node.map(|node| &node.kind) {
            Some(Kind::Scalar(text)) => Some(text),
            _ => None,
        }
    }
}

/// Reads the shape of `text`, which stands at byte `offset` of `file`. `Ok(None)`: it holds nothing.
///
/// # Errors
/// The first thing that is not YAML or not allowed.
pub fn parse(file: FileId, text: &str, offset: usize) -> Result<Option<Node>, Diagnostic> {
    let places = Places::new(file, text, offset);
    let mut builder = Builder { parser: Parser::new_from_str(text), places };
    loop {
        match builder.next()? {
            Some((Event::StreamStart | Event::DocumentStart(_), _)) => {}
            None | Some((Event::StreamEnd | Event::DocumentEnd, _)) => return Ok(None),
            Some((event, span)) => {
                let node = builder.node(event, span, 0)?;
                return builder.end().map(|()| Some(node));
            }
        }
    }
}

/// From the parser's places, counted in characters, to bytes of the file.
struct Places<'a> {
    file: FileId,
    text: &'a str,
    offset: usize,
    /// Byte of each character; empty for a text of ASCII only, where both are the same.
    bytes: Vec<usize>,
}

impl<'a> Places<'a> {
    fn new(file: FileId, text: &'a str, offset: usize) -> Self {
        let bytes = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(byte, _)| byte).collect()
        };
        Self { file, text, offset, bytes }
    }

    fn byte(&self, character: usize) -> usize {
        let byte = if self.bytes.is_empty() {
            character.min(self.text.len())
        } else {
            self.bytes.get(character).copied().unwrap_or(self.text.len())
        };
        self.offset + byte
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span::new(self.file, self.byte(span.start.index()), self.byte(span.end.index()))
    }

    /// What an editor is told when the parser gives up at a byte of the file.
    fn refused(&self, byte: usize) -> Diagnostic {
        let around = if self.offset == 0 { Around::Nothing } else { Around::Markdown };
        let byte = byte.saturating_sub(self.offset);
        let advice = advice::on(Refused { text: self.text, byte, around });
        let (start, end) = (self.offset + advice.at.start, self.offset + advice.at.end);
        let at = Span::new(self.file, start, end);
        Diagnostic::error(SYNTAX, at, advice.message).with_help(advice.help)
    }
}

struct Builder<'a> {
    parser: Parser<'a, StrInput<'a>>,
    places: Places<'a>,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Diagnostic> {
        match self.parser.next_event() {
            None => Ok(None),
            Some(Ok((event, span))) => Ok(Some((event, self.places.span(span)))),
            Some(Err(error)) => {
                let byte = self.places.byte(error.marker().index());
                // The parser has a limit of its own for `[[…` and meets it while it looks ahead.
                if error.info().contains("recursion limit") {
                    return Err(too_deep(Span::new(self.places.file, byte, byte)));
                }
                Err(self.places.refused(byte))
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Diagnostic> {
        if depth > MAX_DEPTH {
            return Err(too_deep(span));
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                refuse(span, anchor, tag.as_deref())?;
                let null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null");
                let kind = if null { Kind::Null } else { Kind::Scalar(text.into_owned()) };
                Ok(Node { span, kind })
            }
            Event::SequenceStart(anchor, tag) => {
                refuse(span, anchor, tag.as_deref())?;
                self.list(span, depth)
            }
            Event::MappingStart(anchor, tag) => {
                refuse(span, anchor, tag.as_deref())?;
                self.map(span, depth)
            }
            Event::Alias(_) => Err(not_allowed(span, "an alias (`*name`)")),
            _ => Err(self.refused(span)),
        }
    }

    fn list(&mut self, start: Span, depth: usize) -> Result<Node, Diagnostic> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                Some((Event::SequenceEnd, end)) => {
                    let span = Span { end: end.end.max(start.end), ..start };
                    return Ok(Node { span, kind: Kind::List(items) });
                }
                Some((event, span)) => items.push(self.node(event, span, depth + 1)?),
                None => return Err(self.refused(start)),
            }
        }
    }

    fn map(&mut self, start: Span, depth: usize) -> Result<Node, Diagnostic> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, at) = match self.next()? {
                Some((Event::MappingEnd, end)) => {
                    let span = Span { end: end.end.max(start.end), ..start };
                    return Ok(Node { span, kind: Kind::Map(entries) });
                }
                Some(found) => found,
                None => return Err(self.refused(start)),
            };
            let Kind::Scalar(key) = self.node(event, at, depth + 1)?.kind else {
                return Err(self.refused(at));
            };
            if let Some(first) = entries.iter().find(|entry| entry.key == key) {
                return Err(Diagnostic::error(
                    DUPLICATE_KEY,
                    at,
                    format!("`{key}` stands here twice"),
                )
                .with_label(first.at, "the first one")
                .with_help("keep one of them"));
            }
            let Some((event, span)) = self.next()? else {
                return Err(self.refused(at));
            };
            let value = self.node(event, span, depth + 1)?;
            entries.push(Entry { key, at, value });
        }
    }

    fn refused(&self, at: Span) -> Diagnostic {
        self.places.refused(at.start as usize)
    }

    fn end(&mut self) -> Result<(), Diagnostic> {
        loop {
            match self.next()? {
                None | Some((Event::StreamEnd, _)) => return Ok(()),
                Some((Event::DocumentEnd, _)) => {}
                Some((_, span)) => {
                    return Err(Diagnostic::error(SYNTAX, span, "a second document begins here")
                        .with_help("remove the line `---`: a file holds one document"));
                }
            }
        }
    }
}

fn refuse(span: Span, anchor: usize, tag: Option<&Tag>) -> Result<(), Diagnostic> {
    if anchor != 0 {
        return Err(not_allowed(span, "an anchor (`&name`)"));
    }
    if tag.is_some() { Err(not_allowed(span, "a tag (`!name`)")) } else { Ok(()) }
}

fn too_deep(span: Span) -> Diagnostic {
    let message = format!("values are nested more than {MAX_DEPTH} levels deep");
    Diagnostic::error(TOO_DEEP, span, message)
}

fn not_allowed(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(NOT_ALLOWED, span, format!("{what} is not allowed here"))
        .with_help("write the value out; if a text begins with `&`, `*` or `!`, put it in quotes")
}
