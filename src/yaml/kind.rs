//! A value of one kind where another is expected: what to type.

use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;
use crate::yaml::advice::key_and_value;
use crate::yaml::advice::meant_as_item;
use crate::yaml::advice::quoted;
use crate::yaml::message::KEYS;
use crate::yaml::message::LIST;
use crate::yaml::message::Problem;
use crate::yaml::message::TEXT;
use crate::yaml::message::WRONG_TYPE;
use crate::yaml::tree::Kind;
use crate::yaml::tree::Node;

/// Longer texts are not repeated.
const SHOWN: usize = 60;

/// Whether keys are expected.
pub(super) fn is_block(problem: &Problem) -> bool {
    matches!(problem, Problem::WrongType { expected, .. } if expected == KEYS)
}

/// The diagnostic for a value that is no `expected`, with what to type.
pub(super) fn told(
    problem: &Problem,
    at: Span,
    expected: &str,
    (node, raw): (&Node, &str),
) -> Diagnostic {
    let diagnostic = match node.kind {
        Kind::Null => Diagnostic::error(
            WRONG_TYPE,
            at,
            format!("expected {expected}, but nothing stands here"),
        ),
        _ => problem.diagnostic(at),
    };
    match help(expected, node, raw.trim()) {
        Some(help) => diagnostic.with_help(help),
        None => diagnostic,
    }
}

fn help(expected: &str, node: &Node, raw: &str) -> Option<String> {
    Some(match (expected, &node.kind) {
        (LIST, Kind::Null) => {
            "write the items below, each after `- `, or delete the line".to_owned()
        }
        (KEYS, Kind::Null) => "write its keys below, with two more spaces before them".to_owned(),
        (_, Kind::Null) => "write it after the colon".to_owned(),
        (LIST, Kind::Scalar(text)) => item(text),
        (LIST, Kind::Map(entries)) => {
            let key = entries.first()?.key.as_str();
            let meant = meant_as_item(key).unwrap_or(key);
            format!("write `- {meant}:` and two more spaces before the other lines of the item")
        }
        (KEYS, Kind::Scalar(text)) => match key_and_value(text) {
            Some((key, value)) => {
                format!("write a space after the colon: `{key}: {}`", shown(value))
            }
            None => "write its keys below, with two more spaces before them".to_owned(),
        },
        (KEYS, Kind::List(_)) => "delete the `- `: there is only one of it".to_owned(),
        (TEXT, Kind::List(_)) if !raw.starts_with('[') => {
            "write one text after the colon, without `- `".to_owned()
        }
        (_, Kind::List(_) | Kind::Map(_)) if is_one_line(raw) => {
            format!("put the text in quotation marks: `{}`", quoted(raw))
        }
        (TEXT, Kind::Map(_)) => "write one text after the colon, on the same line".to_owned(),
        _ => return None,
    })
}

fn item(text: &str) -> String {
    match meant_as_item(text) {
        Some(item) => {
            format!("write a hyphen and a space before each item: `- {}`", first_words(item))
        }
        None => format!("write it on the next line after a hyphen: `- {}`", shown(text)),
    }
}

fn is_one_line(raw: &str) -> bool {
    !raw.is_empty() && !raw.contains('\n') && raw.len() <= SHOWN
}

fn shown(text: &str) -> &str {
    if is_one_line(text) { text } else { "…" }
}

/// The words up to the next item.
fn first_words(text: &str) -> &str {
    shown(text.split(" -").next().unwrap_or_default())
}
