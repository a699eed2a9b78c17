//! Text that must not be taken for markup.

use memchr::memchr3;

/// Appends text that stands between tags.
pub fn text(html: &mut String, text: &str) {
    replace(html, text, |rest| memchr3(b'&', b'<', b'>', rest));
}

/// Appends the value of an attribute in double quotes.
pub fn attribute(html: &mut String, value: &str) {
    let is_special = |byte: &u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\n');
    replace(html, value, |rest| rest.iter().position(is_special));
}

// Every byte that is replaced is ASCII, so the cuts lie between characters.
fn replace(html: &mut String, text: &str, next: impl Fn(&[u8]) -> Option<usize>) {
    let mut rest = text;
    while let Some(at) = next(rest.as_bytes()) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#10;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}
