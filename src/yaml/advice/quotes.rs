//! Slips that quotation marks mend or that are about them.

use crate::yaml::advice::Advice;
use crate::yaml::advice::Case;
use crate::yaml::advice::line::Line;

/// Quotation marks of word processors, which are none to the parser.
const CURLY: [char; 4] = ['“', '”', '‘', '’'];

/// A text between quotation marks that it can stand in.
pub(in crate::yaml) fn quoted(text: &str) -> String {
    let text = text.trim_matches(CURLY);
    if !text.contains(['"', '\\']) {
        format!("\"{text}\"")
    } else if text.contains('\'') {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        format!("'{text}'")
    }
}

/// `title: "Council Plan`
pub(super) fn without_end(case: &Case) -> Option<Advice> {
    for (place, line) in case.lines.iter().enumerate().take(case.near + 1) {
        let Some(mark) = mark(line).filter(|_| closing(line.value()).is_none()) else { continue };
        // A text in quotation marks may go on in the next line, but not be followed by a key in it.
        if case.lines.get(place + 1).is_none_or(Line::is_entry) {
            return Some(Advice {
                at: line.value_at(),
                message: "a quotation mark that begins here has no end".to_owned(),
                help: format!("write `{mark}` at the end of the text"),
            });
        }
    }
    None
}

/// `title: "Council" Plan`, `title: 'The council's plan'`
pub(super) fn ended_early(case: &Case) -> Option<Advice> {
    case.candidates().find_map(|(_, line)| {
        let mark = mark(line)?;
        let value = line.value();
        let rest = value[closing(value)? + 1..].trim_start();
        if rest.is_empty() || rest.starts_with('#') {
            return None;
        }
        // Marks at both ends were meant to hold the text, others are a part of it.
        let inside = value[1..].strip_suffix(mark).unwrap_or(value);
        Some(Advice {
            at: line.value_at(),
            message: "the quotation marks end before the text does".to_owned(),
            help: format!("write `{}`", quoted(inside)),
        })
    })
}

/// `path: "C:\Users"`
pub(super) fn backslash(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near)?;
    let inside = line.value().strip_prefix('"')?.strip_suffix('"')?;
    inside.find('\\')?;
    Some(Advice {
        at: line.value_at(),
        message: "a backslash in double quotation marks begins a sign of its own".to_owned(),
        help: format!("write `{}`", quoted(inside)),
    })
}

/// `title: @council`, `title: *Important* news`, `title: [Draft] plan`
pub(super) fn sign_first(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near)?;
    let value = line.value();
    let sign = value.chars().next()?;
    let is_special = match sign {
        '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>' | ']' | '}' | ',' => true,
        '[' => !value.ends_with(']'),
        '{' => !value.ends_with('}') || value.starts_with("{{"),
        _ => false,
    };
    (is_special && line.is_entry()).then(|| Advice {
        at: line.value_at(),
        message: format!("a text that begins with `{sign}` needs quotation marks"),
        help: format!("write `{}`", quoted(value)),
    })
}

/// `title: Council Plan: our future`
pub(super) fn second_colon(case: &Case) -> Option<Advice> {
    case.candidates().find_map(|(_, line)| {
        let (key, value) = (line.key?, line.value());
        let has_colon = value.contains(": ") || value.ends_with(':');
        (has_colon && mark(line).is_none() && !value.starts_with(['[', '{'])).then(|| Advice {
            at: line.value_at(),
            message: format!("the text after `{key}:` has a colon of its own"),
            help: format!("put the text in quotation marks: `{}`", quoted(value)),
        })
    })
}

/// The quotation mark with which the value of a line begins.
fn mark(line: &Line) -> Option<char> {
    let mark = line.value().chars().next().filter(|c| matches!(c, '"' | '\''));
    mark.filter(|_| line.is_entry())
}

/// Where the quotation mark with which a text begins is closed.
fn closing(value: &str) -> Option<usize> {
    let mut signs = value.char_indices().peekable();
    let (_, mark) = signs.next()?;
    while let Some((at, sign)) = signs.next() {
        let is_twice =
            sign == '\'' && mark == '\'' && signs.peek().is_some_and(|next| next.1 == '\'');
        if is_twice || (sign == '\\' && mark == '"') {
            signs.next();
        } else if sign == mark {
            return Some(at);
        }
    }
    None
}
