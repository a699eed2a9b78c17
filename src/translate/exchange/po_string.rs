//! Quoted strings of PO files, with the escapes of C that gettext knows (GNU gettext manual, "PO
//! Files").

use crate::translate::exchange::put;

/// A text in quotation marks. One with several lines is written a line each, after an empty one.
pub(super) fn quoted(text: &str) -> String {
    if !text.trim_end_matches('\n').contains('\n') {
        return one(text);
    }
    let lines = text.split_inclusive('\n').map(|line| format!("\n{}", one(line)));
    std::iter::once("\"\"".to_owned()).chain(lines).collect()
}

fn one(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_ascii_control() => put(&mut quoted, format_args!("\\{:03o}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// What is wrong with a string, and at which byte of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BadString {
    pub(super) offset: usize,
    pub(super) message: String,
}

/// The text that a quoted string stands for; nothing may stand after it.
pub(super) fn unquoted(written: &str) -> Result<String, BadString> {
    let bad = |offset: usize, message: &str| BadString { offset, message: message.to_owned() };
    let inner = written.strip_prefix('"').ok_or_else(|| bad(0, "a text must begin with `\"`"))?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    loop {
        let at = written.len() - rest.len();
        let end =
            rest.find(['"', '\\']).ok_or_else(|| bad(0, "this text has no `\"` at its end"))?;
        text.push_str(&rest[..end]);
        let after = &rest[end + 1..];
        if rest.as_bytes()[end] == b'"' {
            let is_last = after.trim().is_empty();
            return is_last
                .then_some(text)
                .ok_or_else(|| bad(at + end + 1, "something stands after the text"));
        }
        let (c, length) = escaped(after)
            .ok_or_else(|| bad(at + end, "this is no escape: write `\\\\` for a backslash"))?;
        text.push(c);
        rest = &after[length..];
    }
}

/// The character that stands after a backslash, and how many bytes it takes there.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let first = rest.chars().next()?;
    let simple = match first {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'v' => '\u{B}',
        'f' => '\u{C}',
        '\\' | '"' | '\'' | '?' => first,
        '0'..='7' => return number(rest, 0, 3, 8),
        'x' => return number(rest, 1, 2, 16),
        _ => return None,
    };
    Some((simple, 1))
}

/// A character by its number. Only ASCII: beyond it, a number would be a byte of some encoding.
fn number(rest: &str, skip: usize, most: usize, radix: u32) -> Option<(char, usize)> {
    let is_digit = |c: &char| c.is_digit(radix);
    let digits: String = rest.chars().skip(skip).take_while(is_digit).take(most).collect();
    let number =
        u32::from_str_radix(&digits, radix).ok().filter(|number| (1..128).contains(number))?;
    Some((char::from_u32(number)?, skip + digits.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_is_written_reads_the_same(text in "[^\\x00]*") {
            let lines = quoted(&text);
            let read: Result<Vec<String>, _> = lines.split('\n').map(unquoted).collect();
            prop_assert_eq!(read.map(|parts| parts.concat()), Ok(text));
        }
    }

    #[test]
    fn mistakes_have_a_place() {
        let place = |written| unquoted(written).map_err(|bad| bad.offset);
        assert_eq!(place("\"a\\x41\\101\""), Ok("aAA".to_owned()));
        assert_eq!(place("\"a\\303\\251\""), Err(2));
        assert_eq!(place("\"a\\q\""), Err(2));
        assert_eq!(place("\"ab"), Err(0));
        assert_eq!(place("ab"), Err(0));
        assert_eq!(place("\"a\" b"), Err(3));
    }
}
