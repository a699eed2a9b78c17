//! Text that must not be taken for markup.

/// Appends text that stands between tags.
pub fn text(html: &mut String, text: &str) {
    replace(html, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        _ => None,
    });
}

/// Appends the value of an attribute in double quotes.
pub fn attribute(html: &mut String, value: &str) {
    replace(html, value, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\n' => Some("&#10;"),
        _ => None,
    });
}

/// How many bytes are looked at in one go. Hardly any stretch of so many holds one to replace, and
/// a loop that never stops early is one that the compiler can make look at many bytes at once.
const STRETCH: usize = 64;

// Every byte that is replaced is ASCII, so the cuts lie between characters.
fn replace(html: &mut String, text: &str, with: impl Fn(u8) -> Option<&'static str>) {
    let mut from = 0;
    for (stretch, bytes) in text.as_bytes().chunks(STRETCH).enumerate() {
        if bytes.iter().fold(false, |found, byte| found | with(*byte).is_some()) {
            for (offset, byte) in bytes.iter().enumerate() {
                let at = stretch * STRETCH + offset;
                if let Some(replacement) = with(*byte) {
                    html.push_str(&text[from..at]);
                    html.push_str(replacement);
                    from = at + 1;
                }
            }
        }
    }
    html.push_str(&text[from..]);
}
