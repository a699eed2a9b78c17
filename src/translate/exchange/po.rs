//! PO files of GNU gettext (manual of gettext 0.21, "PO Files").
//!
//! `msgctxt` is the path of the file that has the text. The same exchange gives the same bytes:
//! there is no date in the head.

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::translate::exchange::Entry;
use crate::translate::exchange::Exchange;
use crate::translate::exchange::HEADER;
use crate::translate::exchange::MOST_MISTAKES;
use crate::translate::exchange::Message;
use crate::translate::exchange::Progress;
use crate::translate::exchange::Readiness;
use crate::translate::exchange::Returned;
use crate::translate::exchange::language;
use crate::translate::exchange::po_string;
use crate::translate::exchange::po_string::quoted;
use crate::translate::exchange::put;
use crate::translate::exchange::syntax;

/// The file for translators.
#[must_use]
pub fn write(exchange: &Exchange) -> String {
    let head = [
        ("Project-Id-Version", exchange.title.as_str()),
        ("Language", &exchange.target.as_str().replace('-', "_")),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", concat!("planpress ", env!("CARGO_PKG_VERSION"))),
    ];
    let head = head.map(|(key, value)| format!("{key}: {value}\n")).concat();
    let mut text = format!("msgid \"\"\nmsgstr {}\n", quoted(&head));
    for message in &exchange.messages {
        write_message(&mut text, message);
    }
    text
}

fn write_message(text: &mut String, message: &Message) {
    put(text, format_args!("\n#. {}\n", message.what));
    for lock in &message.locks {
        put(text, format_args!("#. keep as it is: {}\n", lock.replace('\n', " ")));
    }
    put(text, format_args!("#: {}:{}\n", reference(message.path.as_str()), message.line));
    if message.progress == Progress::Changed {
        text.push_str("#, fuzzy\n");
    }
    if let Some(previous) = &message.previous {
        let path = quoted(message.path.as_str());
        let previous = format!("msgctxt {path}\nmsgid {}", quoted(previous));
        for line in previous.lines() {
            put(text, format_args!("#| {line}\n"));
        }
    }
    put(text, format_args!("msgctxt {}\n", quoted(message.path.as_str())));
    put(text, format_args!("msgid {}\n", quoted(&message.source)));
    put(text, format_args!("msgstr {}\n", quoted(&message.target)));
}

/// A path with spaces stands between isolates, as gettext has it since 0.19.
fn reference(path: &str) -> String {
    if path.contains(' ') { format!("\u{2068}{path}\u{2069}") } else { path.to_owned() }
}

/// Reads what a translator sent. Obsolete entries (`#~`) and comments are left out.
#[must_use]
pub fn read(file: FileId, text: &str) -> Outcome<Returned> {
    let mut reader = Reader { file, ..Reader::new(file) };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let at = start + line.len() - line.trim_start().len();
        reader.line(words, Span::new(file, at, at + words.len()));
        start += line.len();
        if reader.mistakes >= MOST_MISTAKES {
            break;
        }
    }
    reader.finish();
    reader.check_header();
    Outcome { value: reader.returned, diagnostics: reader.diagnostics }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
}

/// An entry that is being read.
struct Draft {
    parts: [Option<(String, Span)>; 3],
    readiness: Readiness,
    is_broken: bool,
}

struct Reader {
    file: FileId,
    diagnostics: Diagnostics,
    mistakes: usize,
    returned: Returned,
    draft: Draft,
    field: Option<Field>,
    header: Option<(String, Span)>,
}

impl Draft {
    fn new() -> Self {
        Self { parts: [None, None, None], readiness: Readiness::Done, is_broken: false }
    }

    fn has(&self, field: Field) -> bool {
        self.parts[field as usize].is_some()
    }
}

impl Reader {
    fn new(file: FileId) -> Self {
        Self {
            file,
            diagnostics: Diagnostics::default(),
            mistakes: 0,
            returned: Returned::default(),
            draft: Draft::new(),
            field: None,
            header: None,
        }
    }

    fn line(&mut self, line: &str, at: Span) {
        if line.is_empty() {
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(comment);
            return;
        }
        if line.starts_with('"') {
            self.string(line, at);
            return;
        }
        let (word, rest) = line.split_at(line.find([' ', '\t', '"']).unwrap_or(line.len()));
        let field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" => Field::Target,
            _ => {
                let message = match word {
                    "msgid_plural" => "no text of a site has plural forms",
                    word if word.starts_with("msgstr[") => "no text of a site has plural forms",
                    _ => "this line is no part of a PO file",
                };
                self.mistake(at, message, "take the entry out, and export it anew");
                self.field = None;
                return;
            }
        };
        self.begin(field, at);
        let rest = rest.trim_start();
        let skipped = line.len() - rest.len();
        self.string(rest, Span::new(at.file, at.start as usize + skipped, at.end as usize));
    }

    fn comment(&mut self, comment: &str) {
        if self.draft.has(Field::Target) {
            self.finish();
        }
        if let Some(flags) = comment.strip_prefix(',')
            && flags.split(',').any(|flag| flag.trim() == "fuzzy")
        {
            self.draft.readiness = Readiness::Unfinished;
        }
    }

    fn begin(&mut self, field: Field, at: Span) {
        let follows = match field {
            Field::Context => self.draft.has(Field::Context) || self.draft.has(Field::Source),
            Field::Source => self.draft.has(Field::Source),
            Field::Target => false,
        };
        if follows {
            self.finish();
        }
        if self.draft.has(field) {
            self.mistake(at, "this text has two translations", "delete one of them");
        }
        self.draft.parts[field as usize] = Some((String::new(), at));
        self.field = Some(field);
    }

    fn string(&mut self, written: &str, at: Span) {
        let Some(field) = self.field else {
            if !self.draft.is_broken {
                self.mistake(at, "this text belongs to nothing", "write `msgstr` before it");
            }
            return;
        };
        match po_string::unquoted(written) {
            Ok(more) => {
                if let Some((text, place)) = &mut self.draft.parts[field as usize] {
                    if text.is_empty() && !more.is_empty() {
                        *place = at;
                    }
                    text.push_str(&more);
                }
            }
            Err(bad) => {
                let start = at.start as usize + bad.offset;
                let end = (at.end as usize).max(start + 1);
                let at = Span::new(at.file, start, end);
                self.mistake(at, &bad.message, "texts stand on one line between `\"` and `\"`");
            }
        }
    }

    fn mistake(&mut self, at: Span, message: &str, help: &str) {
        self.diagnostics.push(syntax(at, message, help));
        self.mistakes += 1;
        // What stands before the first line of an entry spoils no entry.
        self.draft.is_broken = self.draft.parts.iter().any(Option::is_some);
    }

    /// Takes the entry that ends here.
    fn finish(&mut self) {
        self.field = None;
        let Draft { parts: [context, source, target], readiness, is_broken } =
            std::mem::replace(&mut self.draft, Draft::new());
        if is_broken {
            return;
        }
        let (source, target) = match (source, target) {
            (Some(source), Some(target)) => (source, target),
            (None, None) if context.is_none() => return,
            (Some((_, at)), None) => {
                self.mistake(at, "this text has no `msgstr`", "write `msgstr \"\"` below it");
                return;
            }
            (None, other) => {
                let at = other.or(context).map_or(Span::start_of(self.file), |(_, at)| at);
                self.mistake(at, "there is no `msgid` here", "take the entry out");
                return;
            }
        };
        if source.0.is_empty() && context.is_none() {
            self.header.get_or_insert(target);
            return;
        }
        let (path, path_at) = context.unwrap_or((String::new(), source.1));
        self.returned.entries.push(Entry {
            path,
            source: source.0,
            target: target.0,
            readiness,
            path_at,
            source_at: source.1,
            target_at: target.1,
        });
    }

    fn check_header(&mut self) {
        let (header, at) = self.header.take().unwrap_or((String::new(), Span::start_of(self.file)));
        let value = |key: &str| {
            let lines = header.lines().filter_map(|line| line.split_once(':'));
            let mut found = lines.filter(|(name, _)| name.trim().eq_ignore_ascii_case(key));
            found.next().map(|(_, value)| value.trim().to_owned())
        };
        match value("Language").filter(|tag| !tag.is_empty()) {
            Some(tag) => {
                let tag = tag.replace('_', "-");
                self.returned.lang = language(&mut self.diagnostics, &tag, at);
            }
            None => self.diagnostics.push(
                Diagnostic::error(HEADER, at, "this file does not say in which language it is")
                    .with_help("write `\"Language: gu\\n\"` below `msgid \"\"` and `msgstr \"\"`"),
            ),
        }
        let kind = value("Content-Type").unwrap_or_default().to_ascii_lowercase();
        if let Some((_, charset)) = kind.split_once("charset=")
            && !matches!(charset, "utf-8" | "utf8" | "us-ascii" | "ascii")
        {
            let message = format!("this file says that it is in the encoding `{charset}`");
            self.diagnostics.push(
                Diagnostic::error(HEADER, at, message)
                    .with_help("save it as UTF-8: `msgconv --to-code=UTF-8 FILE`"),
            );
            self.returned.lang = None;
        }
    }
}
