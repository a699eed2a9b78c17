//! Languages by their BCP 47 tags, and the direction in which they are written.

use std::fmt;
use std::sync::Arc;

/// A language tag (BCP 47, RFC 5646): language, optional script, optional region, e.g. `pa-Arab`.
///
/// Letters are in their usual case: `en-GB`, `pa-Arab`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang(Arc<str>);

/// The direction of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A text is no language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a language is written as a tag such as `en`, `gu`, `cy` or `pa-Arab`")]
pub struct BadLang;

// Scripts and languages written from right to left (Unicode CLDR, "characterOrder"). Punjabi (`pa`)
// is Gurmukhi and runs left to right; only `pa-Arab` and `pnb` do not.
const RTL_SCRIPTS: [&str; 7] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Syrc", "Thaa"];
const RTL_LANGUAGES: [&str; 13] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "pnb", "ps", "sd", "ug", "ur", "yi"];

impl Lang {
    /// Parses a tag of language, script and region.
    ///
    /// # Errors
    /// [`BadLang`] for anything else, also for variants and extensions.
    pub fn parse(text: &str) -> Result<Self, BadLang> {
        let mut steps = text.split('-');
        let letters = |step: &str| step.chars().all(|c| c.is_ascii_alphabetic());
        let language = steps.next().unwrap_or_default();
        if !matches!(language.len(), 2 | 3) || !letters(language) {
            return Err(BadLang);
        }
        let mut tag = language.to_ascii_lowercase();
        let mut rest = steps.next();
        if let Some(script) = rest.filter(|step| step.len() == 4 && letters(step)) {
            tag.push('-');
            tag.push_str(&script[..1].to_ascii_uppercase());
            tag.push_str(&script[1..].to_ascii_lowercase());
            rest = steps.next();
        }
        if let Some(region) = rest {
            let country = region.len() == 2 && letters(region);
            let area = region.len() == 3 && region.chars().all(|c| c.is_ascii_digit());
            if !(country || area) {
                return Err(BadLang);
            }
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        steps.next().map_or(Ok(Self(tag.into())), |_| Err(BadLang))
    }

    /// English, the language of last resort for words that the program itself supplies.
    #[must_use]
    pub fn english() -> Self {
        Self(Arc::from("en"))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script and region: `pa` of `pa-Arab`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The direction in which the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let mut steps = self.0.split('-');
        let language = steps.next().unwrap_or_default();
        let rtl = match steps.next().filter(|step| step.len() == 4) {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&language),
        };
        if rtl { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_tags_into_their_usual_case() {
        for (typed, tag) in [("EN", "en"), ("pa-arab", "pa-Arab"), ("en-gb", "en-GB")] {
            assert_eq!(Lang::parse(typed).unwrap().as_str(), tag);
        }
        for wrong in ["", "e", "english", "en_GB", "en-", "en-GB-x", "12"] {
            assert_eq!(Lang::parse(wrong), Err(BadLang), "{wrong}");
        }
    }

    #[test]
    fn knows_which_languages_run_right_to_left() {
        let direction = |tag| Lang::parse(tag).unwrap().direction();
        for tag in ["ur", "ar", "pa-Arab", "pnb", "he"] {
            assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "gu", "pa", "pl", "az-Latn"] {
            assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
        }
    }
}
