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

/// Where the first `<pre` begins. Looking at each `<` is several times faster than looking for all
/// four characters.
fn find_pre(html: &str) -> Option<usize> {
    html.match_indices('<').map(|(at, _)| at).find(|at| html[*at..].starts_with("<pre"))
}

/// Adds the lines of `text` that are not empty. The first continues the line that `out` ends with,
/// and the last stays open.
fn push_lines(out: &mut String, text: &str) {
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let at_start = out.is_empty() || out.ends_with('\n');
        let is_last = lines.peek().is_none();
        // Where a `<pre>` follows on the same line, the space before it may part it from a word.
        let line = if at_start { line.trim_start() } else { line };
        let line = if is_last { line } else { line.trim_end() };
        out.push_str(line);
        if !(is_last || out.is_empty() || out.ends_with('\n')) {
            out.push('\n');
        }
    }
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
