//! Tidy HTML: what templates leave between their tags is taken out.

use std::borrow::Cow;

/// A template in which lines of nothing but tags leave no lines behind: the white space after them is
/// trimmed, as `-%}` does. Every letter of the rest keeps its line and column.
///
/// An `include` stands for what is in it, so its line stays.
pub(super) fn trimmed(template: &str) -> Cow<'_, str> {
    // Between these tags everything is shown as it is.
    if template.contains(" raw ") {
        return Cow::Borrowed(template);
    }
    let line = |line: &str| match line.trim_end() {
        tags if is_tags(tags) => {
            let (tags, end) = tags.split_at(tags.len() - 2);
            format!("{}-{end}{}", tags.strip_suffix('-').unwrap_or(tags), ending(line))
        }
        _ => line.to_owned(),
    };
    Cow::Owned(template.split_inclusive('\n').map(line).collect())
}

/// Whether a line has tags and comments that begin and end on it, and nothing else.
fn is_tags(line: &str) -> bool {
    let mut rest = line.trim_start();
    while let Some(tag) = rest.strip_prefix("{%").or_else(|| rest.strip_prefix("{#")) {
        let end = if rest.starts_with("{%") { "%}" } else { "#}" };
        let is_include = tag.trim_start_matches(['-', ' ']).starts_with("include ");
        let Some((_, after)) = tag.split_once(end).filter(|_| !is_include) else { return false };
        rest = after.trim_start();
    }
    rest.is_empty() && line.ends_with('}')
}

/// `html` without empty lines and without indentation, but for what stands in `<pre>`.
///
/// Only white space at the ends of lines goes, which HTML does not show, so no words run
/// together: the line break between them stays.
pub(super) fn tidy(html: String) -> String {
    if is_tidy(html.as_bytes()) {
        return html;
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = &*html;
    while let Some(start) = find_pre(rest) {
        let end = rest[start..].find("</pre>").map_or(rest.len(), |length| start + length);
        push_lines(&mut out, &rest[..start]);
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    push_lines(&mut out, rest);
    out
}

/// How many bytes are looked at without a branch.
const STRETCH: usize = 1 << 10;

/// Whether no line is empty, or begins or ends with a blank. O(length), fast.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches, many bytes are looked at at once"
)]
fn is_tidy(html: &[u8]) -> bool {
    let is_blank = |byte: u8| byte <= b' ';
    let is_loose =
        |(a, b): (&u8, &u8)| ((*a == b'\n') & is_blank(*b)) | (is_blank(*a) & (*b == b'\n'));
    let next = html.get(1..).unwrap_or_default();
    let mut stretches = html.chunks(STRETCH).zip(next.chunks(STRETCH));
    !html.first().is_some_and(|first| is_blank(*first))
        && stretches.all(|(a, b)| !a.iter().zip(b).map(is_loose).fold(false, |any, it| any | it))
}

/// What ends a line, with the blanks before it.
fn ending(line: &str) -> &str {
    &line[line.trim_end().len()..]
}

/// The first place of a byte.
pub(super) fn find(text: &str, byte: u8) -> Option<usize> {
    memchr::memchr(byte, text.as_bytes())
}

fn find_pre(html: &str) -> Option<usize> {
    memchr::memmem::find(html.as_bytes(), b"<pre")
}

/// Adds the lines of `text` that are not empty. The first continues the line that `out` ends with,
/// and the last stays open: where a `<pre>` follows, the space before it may part it from a word.
fn push_lines(out: &mut String, text: &str) {
    let at_start = out.is_empty() || out.ends_with('\n');
    let text = if at_start { text.trim_ascii_start() } else { text };
    // What is tidy as it is, nearly everything, is copied in one go.
    let mut from = 0;
    let is_space = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_whitespace);
    for end in memchr::memchr_iter(b'\n', text.as_bytes()) {
        let is_tidy = end > from && !is_space(end - 1) && !is_space(end + 1);
        if is_tidy || end < from {
            continue;
        }
        let after = text[end + 1..].trim_ascii_start();
        out.push_str(text[from..end].trim_ascii_end());
        if !(out.is_empty() || out.ends_with('\n')) {
            out.push('\n');
        }
        // Indentation, and whole lines of nothing else.
        from = text.len() - after.len();
    }
    out.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::STRETCH;
    use super::tidy;
    use super::trimmed;

    fn tidied(html: &str) -> String {
        tidy(html.to_owned())
    }

    #[test]
    fn lines_of_tags_leave_nothing() {
        let check = |template, expected| assert_eq!(trimmed(template), expected);
        check("<p>\n  {% if a %}\nx\n", "<p>\n  {% if a -%}\nx\n");
        check("{% if a %}{# why #} \r\n", "{% if a %}{# why -#} \r\n");
        check("{#- why -#}\n{%- endif %}", "{#- why -#}\n{%- endif -%}");
        for kept in
            ["{% if a %} x\n", "{{ a }}\n", "{% if\na %}x\n", "{%- include \"a\" %}\n", "\n"]
        {
            check(kept, kept);
        }
        let raw = "{% raw %}\n{% if %}\n{% endraw %}\n";
        check(raw, raw);
    }

    #[test]
    fn loose_lines_are_seen_wherever_they_stand() {
        for length in STRETCH - 2..STRETCH + 3 {
            let tight = "x".repeat(length) + "\ny";
            assert_eq!(tidied(&tight), tight);
            assert_eq!(tidied(&("x".repeat(length) + "\n\ny")), tight);
            assert_eq!(tidied(&("x".repeat(length) + " \ny")), tight);
        }
    }

    #[test]
    fn empty_lines_and_indentation_go() {
        assert_eq!(tidied("\n\n  <p>\n    one \n\n  two</p>\n\n"), "<p>\none\ntwo</p>\n");
    }

    #[test]
    fn words_stay_apart() {
        assert_eq!(tidied("one\n  <a>two</a> <b>three</b>\n"), "one\n<a>two</a> <b>three</b>\n");
    }

    #[test]
    fn preformatted_text_stays_as_it_is() {
        let text = "<p>a</p>\n<pre>\n\n  x\n\n    y  \n</pre>\n";
        assert_eq!(tidied(&format!("  {text}\n  \n")), text);
    }

    #[test]
    fn a_pre_that_never_ends_is_kept() {
        assert_eq!(tidied("<p>\n\n<pre>\n\n  x"), "<p>\n<pre>\n\n  x");
    }
}
