//! `title: Our priority #1`: what stands after `#` is a remark to the parser, so the text would be lost
//! without a word.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::yaml::advice::quoted;
use crate::yaml::tree::Kind;
use crate::yaml::tree::Node;

/// Words right behind a `#` after a value.
pub const TEXT_AFTER_HASH: Code = Code("text-after-hash");

/// Warns of every `#` without a space after it that follows a value on its line. O(length).
pub(super) fn check(diagnostics: &mut Diagnostics, tree: &Node, text: &str, offset: usize) {
    if text.contains('#') {
        visit(diagnostics, tree, (text, offset));
    }
}

fn visit(diagnostics: &mut Diagnostics, node: &Node, from: (&str, usize)) {
    match &node.kind {
        Kind::Map(entries) => entries.iter().for_each(|entry| match entry.value.kind {
            Kind::Null => value(diagnostics, entry.at, from),
            _ => visit(diagnostics, &entry.value, from),
        }),
        Kind::List(items) => items.iter().for_each(|item| visit(diagnostics, item, from)),
        Kind::Scalar(_) => value(diagnostics, node.span, from),
        Kind::Null => {}
    }
}

/// Looks at what follows a value, or a key that has none.
fn value(diagnostics: &mut Diagnostics, at: Span, (text, offset): (&str, usize)) {
    let (start, end) = (at.start as usize - offset, at.end as usize - offset);
    let Some(line) = text.get(end..).and_then(|rest| rest.lines().next()) else { return };
    let words = line.trim_start_matches([':', ' ', '\t']);
    let is_text = |rest: &str| rest.starts_with(char::is_alphanumeric);
    if end < start || !words.strip_prefix('#').is_some_and(is_text) {
        return;
    }
    let hash = offset + end + line.len() - words.len();
    let words = words.trim_end();
    let place = Span::new(at.file, hash, hash + words.len());
    let before = text[start..end].trim_end();
    let is_value = !line.starts_with(':') && !before.contains(['\n', '"', '\'']);
    let whole = if is_value { format!("{before} {words}") } else { words.to_owned() };
    diagnostics.push(
        Diagnostic::warning(TEXT_AFTER_HASH, place, "what stands after `#` is left out").with_help(format!(
            "if it belongs to the text, write `{}`; if it is a remark, write a space after the `#`",
            quoted(&whole)
        )),
    );
}
