//! Text that must not be taken for markup.

/// Appends text that stands between tags.
pub fn text(html: &mut String, text: &str) {
    replace(html, text, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        _ => "",
    });
}

/// Appends the value of an attribute in double quotes.
pub fn attribute(html: &mut String, value: &str) {
    replace(html, value, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\n' => "&#10;",
        _ => "",
    });
}

// Every byte that is replaced is ASCII, so the cuts lie between characters.
fn replace(html: &mut String, text: &str, with: impl Fn(u8) -> &'static str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let replacement = with(byte);
        if !replacement.is_empty() {
            html.push_str(&text[from..at]);
            html.push_str(replacement);
            from = at + 1;
        }
    }
    html.push_str(&text[from..]);
}
