//! Paragraphs in which a mark of Markdown was meant and missed by a sign.

use std::ops::Range;

use memchr::memchr3;

use crate::markup::mistake::BAD_FIGURE;
use crate::markup::mistake::BAD_LINK;
use crate::markup::mistake::BULLET_SIGN;
use crate::markup::mistake::HEADING_SPACE;
use crate::markup::mistake::Mistake;

/// Signs with which word processors begin the items of a list.
const BULLETS: [char; 6] = ['•', '●', '▪', '◦', '‣', '\u{F0B7}'];

/// With what the address of a link begins.
const ADDRESSES: [&str; 10] = [
    "http://",
    "https://",
    "www.",
    "mailto:",
    "commitment:",
    "section:",
    "page:",
    "document:",
    "term:",
    "edition:",
];

/// The slips in the source of a paragraph, each with its place. O(length).
pub(super) fn among(paragraph: &str) -> Vec<(Range<usize>, Mistake)> {
    // Every paragraph of a site comes here, and hardly any has one of the signs.
    let has_sign = memchr3(b'[', b'{', b'#', paragraph.as_bytes()).is_some();
    if !has_sign && paragraph.is_ascii() {
        return Vec::new();
    }
    let mut found = links(paragraph);
    found.extend(figures(paragraph));
    found.extend(lines(paragraph));
    found
}

/// `##Aims`, and the first of some lines with `• `.
fn lines(paragraph: &str) -> Vec<(Range<usize>, Mistake)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut has_bullet = false;
    for line in paragraph.split_inclusive('\n') {
        let words = line.trim();
        let at = start + line.len() - line.trim_start().len();
        let at = at..at + words.len();
        let level = words.bytes().take_while(|b| *b == b'#').count();
        if (2..=6).contains(&level) && words[level..].starts_with(char::is_alphanumeric) {
            let help =
                format!("write a space after the signs: `{} {}`", &words[..level], &words[level..]);
            found.push((
                at,
                Mistake::new(HEADING_SPACE, "this line begins almost like a heading", help),
            ));
        } else if has_fixed_space(words, level) {
            let message =
                "the space after the sign is one that never breaks, so the sign is shown as it is";
            let help = "delete that space and type a plain one".to_owned();
            let code = if level > 0 { HEADING_SPACE } else { BULLET_SIGN };
            found.push((at, Mistake::new(code, message, help)));
        } else if let Some(item) = words.strip_prefix(BULLETS).filter(|_| !has_bullet) {
            has_bullet = true;
            let help = format!(
                "begin each item with a hyphen and a space, on a line of its own: `- {}`",
                item.trim()
            );
            let message = "this sign of a word processor makes no list";
            found.push((at, Mistake::new(BULLET_SIGN, message, help)));
        }
        start += line.len();
    }
    found
}

/// Whether a no-break space stands where a plain one makes a heading, an item, a quotation or a row of
/// a table of the line.
fn has_fixed_space(line: &str, level: usize) -> bool {
    let signs = if level > 0 { level } else { usize::from(line.starts_with(['-', '*', '>', '|'])) };
    (1..=6).contains(&signs) && line[signs..].starts_with('\u{A0}')
}

/// `[words] (address)` and `(words)[address]`
fn links(paragraph: &str) -> Vec<(Range<usize>, Mistake)> {
    let mut found = Vec::new();
    for (between, ends) in [("] (", ')'), (")[", ']')] {
        for (at, _) in paragraph.match_indices(between) {
            let address = &paragraph[at + between.len()..];
            let is_address = ADDRESSES.iter().any(|begins| address.starts_with(begins));
            if !is_address || is_code(&paragraph[..at]) {
                continue;
            }
            let length = address.find([ends, '\n']).unwrap_or(address.len());
            let end = (at + between.len() + length + 1).min(paragraph.len());
            let open = if between.starts_with(']') { '[' } else { '(' };
            let start = paragraph[..at].rfind([open, '\n']).unwrap_or(at);
            let words = paragraph[start..at].trim_start_matches([open, '\n']);
            let help = format!("write `[{words}]({})`", &address[..length]);
            found.push((start..end, Mistake::new(BAD_LINK, "this is almost a link", help)));
        }
    }
    found
}

/// `{homes}` and `{figure:homes}`
fn figures(paragraph: &str) -> Vec<(Range<usize>, Mistake)> {
    let mut found = Vec::new();
    for (at, _) in paragraph.match_indices('{') {
        let Some(length) = paragraph[at..].find(['}', '\n']) else { break };
        let name = &paragraph[at + 1..at + length];
        let id = name.strip_prefix("figure:").unwrap_or(name);
        let is_id = !id.is_empty()
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_double =
            paragraph[..at].ends_with('{') || paragraph[at + length..].starts_with("}}");
        if is_id
            && !is_double
            && paragraph[at + length..].starts_with('}')
            && !is_code(&paragraph[..at])
        {
            let help = format!("write `{{{{figure:{id}}}}}`");
            found.push((
                at..at + length + 1,
                Mistake::new(BAD_FIGURE, "this is almost a figure", help),
            ));
        }
    }
    found
}

/// Whether a place stands between back quotes.
fn is_code(before: &str) -> bool {
    before.matches('`').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::among;

    #[track_caller]
    fn check(paragraph: &str, expected: &[(&str, &str)]) {
        let found = among(paragraph);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(at, mistake)| (&paragraph[at.clone()], mistake.help.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sees_what_was_meant() {
        check(
            "##Our aims\nmore",
            &[("##Our aims", "write a space after the signs: `## Our aims`")],
        );
        check(
            "Our aims:\n• more\n• less",
            &[(
                "• more",
                "begin each item with a hyphen and a space, on a line of its own: `- more`",
            )],
        );
        check(
            "See [us] (https://a.org) now",
            &[("[us] (https://a.org)", "write `[us](https://a.org)`")],
        );
        check("We have {homes}.", &[("{homes}", "write `{{figure:homes}}`")]);
        check(
            "See (us)[https://a.org].",
            &[("(us)[https://a.org]", "write `[us](https://a.org)`")],
        );
    }

    #[test]
    fn leaves_the_rest_alone() {
        for text in [
            "#CleanAir is our word",
            "[1] (see page 2)",
            "`[a] (https://a.org)`",
            "C## is none",
            "(a)[1]",
            "{{figure:a}}",
            "{A}",
        ] {
            check(text, &[]);
        }
    }
}
