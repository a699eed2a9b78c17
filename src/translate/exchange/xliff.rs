//! XLIFF 2.1 (OASIS Standard, 13 February 2018), its core: files, units, notes, segments. Files of
//! version 2.0 are read too.
//!
//! A translation counts as done if its segment has the state `translated`, `reviewed` or `final`.
//! What must stay as it is stands in `<mrk translate="no">`.

use crate::base::diagnostic::Outcome;
use crate::base::source_map::FileId;
use crate::model::translation::fingerprint;
use crate::translate::exchange::Exchange;
use crate::translate::exchange::Message;
use crate::translate::exchange::Progress;
use crate::translate::exchange::Returned;
use crate::translate::exchange::put;
use crate::translate::exchange::xliff_read;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The file for translators.
#[must_use]
pub fn write(exchange: &Exchange) -> String {
    let Exchange { source, target, messages, .. } = exchange;
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put(
        &mut text,
        format_args!(
            "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n"
        ),
    );
    for (place, file) in messages.chunk_by(|a, b| a.path == b.path).enumerate() {
        let path = attribute(file[0].path.as_str());
        put(
            &mut text,
            format_args!(
                "  <file id=\"f{}\" original=\"{path}\" xml:space=\"preserve\">\n",
                place + 1
            ),
        );
        for message in file {
            unit(&mut text, message);
        }
        text.push_str("  </file>\n");
    }
    // A document without any file is none.
    if messages.is_empty() {
        text.push_str(
            "  <file id=\"f1\"><unit id=\"none\"><segment><source/></segment></unit></file>\n",
        );
    }
    text.push_str("</xliff>\n");
    text
}

fn unit(text: &mut String, message: &Message) {
    let id = fingerprint(&message.source);
    put(text, format_args!("    <unit id=\"u{id}\" name=\"{}\">\n", attribute(message.what)));
    text.push_str("      <notes>\n");
    let mut note = |category: &str, words: &str| {
        let words = content(words);
        put(text, format_args!("        <note category=\"{category}\">{words}</note>\n"));
    };
    note("location", &format!("{}:{}", message.path, message.line));
    for lock in &message.locks {
        note("keep", lock);
    }
    if let Some(previous) = &message.previous {
        note("previous-source", previous);
    }
    let state = if message.progress == Progress::Done { "translated" } else { "initial" };
    put(text, format_args!("      </notes>\n      <segment state=\"{state}\">\n"));
    let locks = &message.locks;
    put(text, format_args!("        <source>{}</source>\n", locked(&message.source, locks)));
    if message.progress != Progress::New {
        put(text, format_args!("        <target>{}</target>\n", locked(&message.target, locks)));
    }
    text.push_str("      </segment>\n    </unit>\n");
}

/// A text in which what must stay as it is is marked, each part under the number that it has in the
/// list, so that it has the same in the source and in the translation.
fn locked(text: &str, locks: &[String]) -> String {
    let mut left: Vec<(usize, &str)> =
        locks.iter().enumerate().map(|(number, lock)| (number + 1, lock.as_str())).collect();
    let mut marked = String::new();
    let mut rest = text;
    let next = |left: &[(usize, &str)], rest: &str| {
        let places = left.iter().enumerate();
        let found = places.filter_map(|(place, (_, lock))| Some((rest.find(lock)?, place)));
        found.min_by_key(|(at, place)| (*at, usize::MAX - left[*place].1.len()))
    };
    while let Some((at, place)) = next(&left, rest) {
        let (number, lock) = left.remove(place);
        marked.push_str(&content(&rest[..at]));
        let words = content(lock);
        put(&mut marked, format_args!("<mrk id=\"m{number}\" translate=\"no\">{words}</mrk>"));
        rest = &rest[at + lock.len()..];
    }
    marked + &content(rest)
}

fn content(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            c if is_char(c) => escaped.push(c),
            c => put(&mut escaped, format_args!("<cp hex=\"{:04X}\"/>", u32::from(c))),
        }
    }
    escaped
}

/// What XML can hold (XML 1.0, production 2).
fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn attribute(text: &str) -> String {
    content(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}

/// Reads what a translator sent. Document types are refused, so no entity is ever expanded.
#[must_use]
pub fn read(file: FileId, text: &str) -> Outcome<Returned> {
    xliff_read::read(file, text)
}
