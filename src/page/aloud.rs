//! Whether a PDF can be read aloud: how many of its words come back out of it, and in which order.
//!
//! A PDF can keep every rule for accessible PDF and still give a screen reader broken words, because
//! letters that join or stack are drawn by other glyphs than those of the text. So it was measured
//! how many words of sheets of every kind `pdftotext` (Poppler 22.12) gives back as they were put
//! in. The test `tests/it/aloud.rs` measures it again.

use crate::base::lang::Direction;
use crate::base::lang::Lang;
use crate::base::script::Script;

/// Below this share, in per cent, a sheet says that the web page is the accessible version.
const ENOUGH: u8 = 95;

/// Words that came back, in per cent, rounded down, from the worst of the sheets that were measured.
/// What is not here was not measured. Arabic is that of Noto Naskh Arabic 2.004; of newer fonts, which
/// draw dots as glyphs of their own, no more than half of the words came back.
pub const MEASURED: [(Script, u8); 6] = [
    (Script::Latin, 99),
    (Script::Gujarati, 97),
    (Script::Gurmukhi, 99),
    (Script::Bengali, 97),
    (Script::Devanagari, 99),
    (Script::Arabic, 99),
];

/// Whether a sheet in this language can be read aloud as it should; not, where nobody has measured it.
///
/// What runs from right to left cannot, however many words come back: the typesetter writes a line in
/// the order in which it is drawn, from left to right. `pdftotext` turns it round, but a program that
/// follows the tags gets its words backwards.
#[must_use]
pub fn is_readable(lang: &Lang) -> bool {
    let script = Script::of_language(lang);
    let comes_back =
        MEASURED.iter().any(|(measured, share)| *measured == script && *share >= ENOUGH);
    comes_back && lang.direction() == Direction::LeftToRight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_nothing_that_was_not_measured() {
        let readable = |tag: &str| is_readable(&Lang::parse(tag).unwrap());
        assert!(readable("en-GB") && readable("pl") && readable("gu"));
        assert!(!readable("ur") && !readable("ar") && !readable("th"));
    }
}
