//! Tidy HTML: what templates leave between their tags is taken out.

/// `html` without empty lines and without indentation, but for what stands in `<pre>`.
///
/// Only white space at the ends of lines goes, which HTML does not show, so no words run
/// together: the line break between them stays.
pub(super) fn tidy(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = find_pre(rest) {
        let end = rest[start..].find("</pre>").map_or(rest.len(), |length| start + length);
        push_lines(&mut out, &rest[..start]);
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    push_lines(&mut out, rest);
    out
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
    use super::tidy;

    #[test]
    fn empty_lines_and_indentation_go() {
        assert_eq!(tidy("\n\n  <p>\n    one \n\n  two</p>\n\n"), "<p>\none\ntwo</p>\n");
    }

    #[test]
    fn words_stay_apart() {
        assert_eq!(tidy("one\n  <a>two</a> <b>three</b>\n"), "one\n<a>two</a> <b>three</b>\n");
    }

    #[test]
    fn preformatted_text_stays_as_it_is() {
        let text = "<p>a</p>\n<pre>\n\n  x\n\n    y  \n</pre>\n";
        assert_eq!(tidy(&format!("  {text}\n  \n")), text);
    }

    #[test]
    fn a_pre_that_never_ends_is_kept() {
        assert_eq!(tidy("<p>\n\n<pre>\n\n  x"), "<p>\n<pre>\n\n  x");
    }
}
