//! Whether a PDF can be read aloud: how many of its words come back out of it.
//!
//! A PDF can keep every rule for accessible PDF and still give a screen reader broken words, because
//! letters that join or stack are drawn by other glyphs than those of the text. So it was measured, per
//! script, how many words of the sheets of a site `pdftotext` gives back as they were put in, with
//! the fonts that are looked for first; `tests/it/aloud.rs` measures it again.

use crate::base::lang::Lang;
use crate::base::script::Script;

/// Below this share, in per cent, a sheet says that the web page is the accessible version.
const ENOUGH: u8 = 95;

/// Words that came back, in per cent, rounded down. What is not here was not measured.
pub const MEASURED: [(Script, u8); 3] =
    [(Script::Latin, 99), (Script::Gujarati, 99), (Script::Arabic, 80)];

/// Whether enough words of a sheet in this language come back; not, where nobody has measured it.
#[must_use]
pub fn is_readable(lang: &Lang) -> bool {
    let script = Script::of_language(lang);
    MEASURED.iter().any(|(measured, share)| *measured == script && *share >= ENOUGH)
}
