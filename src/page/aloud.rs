//! Whether a PDF can be read aloud: how many of its words come back out of it.
//!
//! A PDF can keep every rule for accessible PDF and still give a screen reader broken words, because
//! letters that join or stack are drawn by other glyphs than those of the text. So it was measured
//! how many words of a sheet `pdftotext` (Poppler 22.12) gives back as they were put in. The test
//! `tests/it/aloud.rs` measures it again.

use crate::base::lang::Lang;
use crate::base::script::Script;

/// Below this share, in per cent, a sheet says that the web page is the accessible version.
pub const ENOUGH: u8 = 95;

/// A share of words that was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// The script.
    pub script: Script,
    /// The only font for which it holds, where fonts differ much: what the name of its file begins
    /// with, and its revision.
    pub font: Option<(&'static str, Revision)>,
    /// Words that came back, in per cent, rounded down.
    pub share: u8,
}

/// The revision of a font: the number before the point, and what is after it in 65,536ths.
pub type Revision = (u16, u16);

/// What was measured. Of newer fonts for Arabic, which draw dots as glyphs of their own, no more than
/// half of the words came back.
pub const MEASURED: [Measured; 6] = [
    Measured { script: Script::Latin, font: None, share: 99 },
    Measured { script: Script::Gujarati, font: None, share: 98 },
    Measured { script: Script::Gurmukhi, font: None, share: 98 },
    Measured { script: Script::Bengali, font: None, share: 98 },
    Measured { script: Script::Devanagari, font: None, share: 98 },
    Measured { script: Script::Arabic, font: Some(("NotoNaskhArabic", (2, 262))), share: 97 },
];

/// Whether enough words of a sheet in this language come back, with `fonts` by name and revision.
/// Not, where nobody has measured it.
#[must_use]
pub fn is_readable(lang: &Lang, fonts: &[(String, Revision)]) -> bool {
    let script = Script::of_language(lang);
    let has = |(name, revision): (&str, Revision)| {
        let mut same = fonts.iter().filter(|(font, _)| font.starts_with(name)).peekable();
        same.peek().is_some() && same.all(|(_, own)| *own == revision)
    };
    MEASURED.iter().any(|measured| {
        measured.script == script && measured.share >= ENOUGH && measured.font.is_none_or(has)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_nothing_that_was_not_measured() {
        let readable = |tag: &str, revision: Revision| {
            let fonts = [("NotoNaskhArabic-Regular.ttf".to_owned(), revision)];
            is_readable(&Lang::parse(tag).unwrap(), &fonts)
        };
        assert!(readable("en-GB", (1, 0)) && readable("gu", (1, 0)) && readable("ur", (2, 262)));
        assert!(!readable("ur", (2, 700)) && !readable("th", (2, 262)));
        assert!(!is_readable(&Lang::parse("ar").unwrap(), &[]));
    }
}
