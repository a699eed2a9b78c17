//! Scripts: which letters a text is written with, as far as fonts must be found for them.

use std::collections::BTreeSet;

use crate::base::lang::Lang;

/// A script of the Unicode Standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin, Greek and Cyrillic, signs and punctuation: what fonts for Latin have.
    Latin,
    /// Armenian.
    Armenian,
    /// Hebrew.
    Hebrew,
    /// Arabic, also as Urdu, Pashto and Persian write it.
    Arabic,
    /// Devanagari: Hindi, Nepali, Marathi.
    Devanagari,
    /// Bengali.
    Bengali,
    /// Gurmukhi: Punjabi.
    Gurmukhi,
    /// Gujarati.
    Gujarati,
    /// Tamil.
    Tamil,
    /// Telugu.
    Telugu,
    /// Kannada.
    Kannada,
    /// Malayalam.
    Malayalam,
    /// Sinhala.
    Sinhala,
    /// Thai.
    Thai,
    /// Georgian.
    Georgian,
    /// Ethiopic: Amharic, Tigrinya.
    Ethiopic,
    /// Khmer.
    Khmer,
    /// Chinese and Japanese characters and Korean syllables.
    Han,
}

/// First and last characters of the blocks of each script (Unicode 17, `Blocks.txt`), in order.
const BLOCKS: [(char, char, Script); 28] = [
    ('\u{0530}', '\u{058F}', Script::Armenian),
    ('\u{0590}', '\u{05FF}', Script::Hebrew),
    ('\u{0600}', '\u{06FF}', Script::Arabic),
    ('\u{0750}', '\u{077F}', Script::Arabic),
    ('\u{0870}', '\u{08FF}', Script::Arabic),
    ('\u{0900}', '\u{097F}', Script::Devanagari),
    ('\u{0980}', '\u{09FF}', Script::Bengali),
    ('\u{0A00}', '\u{0A7F}', Script::Gurmukhi),
    ('\u{0A80}', '\u{0AFF}', Script::Gujarati),
    ('\u{0B80}', '\u{0BFF}', Script::Tamil),
    ('\u{0C00}', '\u{0C7F}', Script::Telugu),
    ('\u{0C80}', '\u{0CFF}', Script::Kannada),
    ('\u{0D00}', '\u{0D7F}', Script::Malayalam),
    ('\u{0D80}', '\u{0DFF}', Script::Sinhala),
    ('\u{0E00}', '\u{0E7F}', Script::Thai),
    ('\u{10A0}', '\u{10FF}', Script::Georgian),
    ('\u{1100}', '\u{11FF}', Script::Han),
    ('\u{1200}', '\u{139F}', Script::Ethiopic),
    ('\u{1780}', '\u{17FF}', Script::Khmer),
    ('\u{1C90}', '\u{1CBF}', Script::Georgian),
    ('\u{2D80}', '\u{2DDF}', Script::Ethiopic),
    ('\u{2E80}', '\u{2FDF}', Script::Han),
    ('\u{3000}', '\u{9FFF}', Script::Han),
    ('\u{AC00}', '\u{D7FF}', Script::Han),
    ('\u{F900}', '\u{FAFF}', Script::Han),
    ('\u{FB50}', '\u{FDFF}', Script::Arabic),
    ('\u{FE70}', '\u{FEFC}', Script::Arabic),
    ('\u{20000}', '\u{3FFFF}', Script::Han),
];

/// Languages that are not written in Latin letters (CLDR, "likely subtags"), as far as the United
/// Kingdom's public bodies translate into them.
const LANGUAGES: [(Script, &[&str]); 17] = [
    (Script::Arabic, &["ar", "ckb", "fa", "ks", "pnb", "ps", "sd", "ug", "ur"]),
    (Script::Armenian, &["hy"]),
    (Script::Bengali, &["as", "bn"]),
    (Script::Devanagari, &["hi", "mr", "ne", "sa"]),
    (Script::Ethiopic, &["am", "ti"]),
    (Script::Georgian, &["ka"]),
    (Script::Gujarati, &["gu"]),
    (Script::Gurmukhi, &["pa"]),
    (Script::Han, &["ja", "ko", "yue", "zh"]),
    (Script::Hebrew, &["he", "yi"]),
    (Script::Kannada, &["kn"]),
    (Script::Khmer, &["km"]),
    (Script::Malayalam, &["ml"]),
    (Script::Sinhala, &["si"]),
    (Script::Tamil, &["ta"]),
    (Script::Telugu, &["te"]),
    (Script::Thai, &["th"]),
];

/// Scripts as tags name them (ISO 15924), where a language has several.
const TAGS: [(&str, Script); 5] = [
    ("Arab", Script::Arabic),
    ("Beng", Script::Bengali),
    ("Deva", Script::Devanagari),
    ("Guru", Script::Gurmukhi),
    ("Latn", Script::Latin),
];

impl Script {
    /// The script in which a language is written.
    #[must_use]
    pub fn of_language(lang: &Lang) -> Self {
        let said = lang.as_str().split('-').nth(1);
        let tagged = TAGS.iter().find(|(tag, _)| Some(*tag) == said).map(|(_, script)| *script);
        let usual = || LANGUAGES.iter().find(|(_, tags)| tags.contains(&lang.primary()));
        tagged.or_else(|| usual().map(|(script, _)| *script)).unwrap_or(Self::Latin)
    }

    /// The scripts of a text; [`Script::Latin`] is always one of them, for digits and stops.
    #[must_use]
    pub fn all_in(text: &str) -> BTreeSet<Self> {
        let mut found = BTreeSet::from([Self::Latin]);
        let mut last = Self::Latin;
        for script in text.chars().filter(|c| !c.is_ascii()).map(Self::of) {
            if script != last {
                found.insert(script);
                last = script;
            }
        }
        found
    }

    /// The script of a character; what belongs to several is [`Script::Latin`]. O(log n).
    #[must_use]
    pub fn of(c: char) -> Self {
        let block = BLOCKS.partition_point(|(_, last, _)| *last < c);
        match BLOCKS.get(block) {
            Some((first, _, script)) if *first <= c => *script,
            _ => Self::Latin,
        }
    }

    /// Its name in English: "Gujarati".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Armenian => "Armenian",
            Self::Hebrew => "Hebrew",
            Self::Arabic => "Arabic",
            Self::Devanagari => "Devanagari",
            Self::Bengali => "Bengali",
            Self::Gurmukhi => "Gurmukhi",
            Self::Gujarati => "Gujarati",
            Self::Tamil => "Tamil",
            Self::Telugu => "Telugu",
            Self::Kannada => "Kannada",
            Self::Malayalam => "Malayalam",
            Self::Sinhala => "Sinhala",
            Self::Thai => "Thai",
            Self::Georgian => "Georgian",
            Self::Ethiopic => "Ethiopic",
            Self::Khmer => "Khmer",
            Self::Han => "Chinese",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_in_order_and_apart() {
        assert!(BLOCKS.iter().all(|(first, last, _)| first <= last));
        assert!(BLOCKS.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn knows_the_script_of_a_letter() {
        let scripts = [('a', "Latin"), ('ż', "Latin"), ('5', "Latin"), ('ક', "Gujarati")];
        let more = [('ے', "Arabic"), ('ਕ', "Gurmukhi"), ('ক', "Bengali"), ('中', "Chinese")];
        for (letter, name) in scripts.into_iter().chain(more) {
            assert_eq!(Script::of(letter).name(), name, "{letter}");
        }
        assert!(Script::all_in("Plan (યોજના)").iter().eq(&[Script::Latin, Script::Gujarati]));
    }

    #[test]
    fn knows_the_script_of_a_language() {
        let languages = [("en", "Latin"), ("pl", "Latin"), ("ur", "Arabic"), ("pa", "Gurmukhi")];
        let more = [("pa-Arab", "Arabic"), ("zh-TW", "Chinese"), ("ks-Deva", "Devanagari")];
        for (tag, name) in languages.into_iter().chain(more) {
            assert_eq!(Script::of_language(&Lang::parse(tag).unwrap()).name(), name, "{tag}");
        }
    }
}
