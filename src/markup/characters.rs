//! Characters that word processors leave in pasted text.

use memchr::memchr_iter;

/// Appends words: spaces of fixed width become plain ones; soft hyphens, zero-width spaces, byte
/// order marks, control characters and non-characters go.
///
/// The joiners U+200C and U+200D stay, for Indic scripts and Urdu are spelt with them, and so do
/// marks of direction.
pub(super) fn fold_into(words: &mut String, text: &str) {
    // Without stopping at the first other byte, so that many are looked at at once.
    if text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~')) {
        words.push_str(text);
        return;
    }
    words.extend(text.chars().filter_map(folded));
}

/// Appends letters that are shown as typed: only what HTML cannot hold goes.
pub(super) fn keep_into(letters: &mut String, text: &str) {
    letters.extend(text.chars().filter(|c| matches!(c, '\n' | '\t') || is_writable(*c)));
}

fn folded(c: char) -> Option<char> {
    match c {
        '\u{A0}' | '\u{2007}' | '\u{202F}' | '\t' | '\n' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{AD}' | '\u{200B}' | '\u{FEFF}' => None,
        _ => is_writable(c).then_some(c),
    }
}

/// Whether a page can hold a character (HTML Living Standard, 13.2.3.5: control characters and
/// non-characters are parse errors).
#[must_use]
pub fn is_writable(c: char) -> bool {
    let nonchar = matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    !c.is_control() && !nonchar
}

/// Whether embeddings, overrides and isolates are closed in the order in which they were opened
/// (UAX #9, 3.3.2 and 3.3.4).
#[must_use]
pub fn is_bidi_balanced(text: &str) -> bool {
    // All of them begin with the same byte, and hardly any text has one.
    let may_be = memchr_iter(0xE2, text.as_bytes());
    let mut open = Vec::new();
    for c in may_be.filter_map(|at| text[at..].chars().next()) {
        let closed = match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => {
                open.push('\u{202C}');
                continue;
            }
            '\u{2066}'..='\u{2068}' => {
                open.push('\u{2069}');
                continue;
            }
            '\u{202C}' | '\u{2069}' => c,
            _ => continue,
        };
        if open.pop() != Some(closed) {
            return false;
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut words = String::new();
        fold_into(&mut words, text);
        assert_eq!(words, expected);
    }

    #[test]
    fn mends_pasted_text() {
        check("10\u{A0}km and 5\u{202F}%", "10 km and 5 %");
        check("co\u{AD}op\u{200B}er\u{FEFF}ate\u{7}", "cooperate");
        check("“quoted” – it’s", "“quoted” – it’s");
    }

    #[test]
    fn keeps_what_scripts_need() {
        check("ક્\u{200D}ષ می\u{200C}خواهم \u{200F}", "ક્\u{200D}ષ می\u{200C}خواهم \u{200F}");
    }

    #[test]
    fn counts_controls_of_direction() {
        for fine in
            ["plain", "\u{2067}اردو\u{2069}", "\u{202B}a\u{2066}b\u{2069}\u{202C}", "\u{200F}"]
        {
            assert!(is_bidi_balanced(fine), "{fine:?}");
        }
        for wrong in ["\u{202E}a", "a\u{202C}", "\u{202B}a\u{2069}", "\u{2066}\u{202E}\u{2069}"] {
            assert!(!is_bidi_balanced(wrong), "{wrong:?}");
        }
    }
}
