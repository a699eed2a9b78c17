//! Layer 2: the words, dates and numbers of one language. Only this module words and formats.
//!
//! Words come from Fluent files of the site theme, formats from CLDR through ICU.

pub mod dates;
pub mod numbers;
pub mod strings;

use std::collections::BTreeMap;

use icu_collator::CollatorBorrowed;
use icu_list::ListFormatter;

use crate::base::lang::Lang;
use crate::base::mark;
use crate::locale::dates::Dates;
use crate::locale::numbers::Numbers;
use crate::locale::strings::BadStrings;
use crate::locale::strings::Strings;

pub use crate::locale::strings::Value;

/// The conventions of a language.
pub struct Locale {
    lang: Lang,
    strings: Strings,
    dates: Dates,
    numbers: Numbers,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Locale {
    /// The conventions of `lang`, worded by `own` strings and, where those have no message, by the
    /// `fallback` strings, which are in `fallback_lang`.
    ///
    /// # Errors
    /// [`BadStrings`] for what is not Fluent.
    pub fn load(
        lang: &Lang,
        own: Option<&str>,
        fallback_lang: &Lang,
        fallback: &str,
    ) -> Result<Self, Vec<BadStrings>> {
        let tag = icu_locale(lang);
        Ok(Self {
            lang: lang.clone(),
            strings: Strings::parse(lang, own, fallback_lang, fallback)?,
            dates: Dates::new(&tag),
            numbers: Numbers::new(&tag),
            list: ListFormatter::try_new_and(
                (&tag).into(),
                icu_list::options::ListFormatterOptions::default(),
            )
            .expect("ICU has its root data baked in"),
            collator: icu_collator::Collator::try_new(
                (&tag).into(),
                icu_collator::options::CollatorOptions::default(),
            )
            .expect("ICU has its root data baked in"),
        })
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// A message without values.
    #[must_use]
    pub fn t(&self, message: &str) -> String {
        self.strings.format(message, &[])
    }

    /// A message with values: words, or counts that decide on singular and plural.
    #[must_use]
    pub fn tv(&self, message: &str, values: &[(&str, Value)]) -> String {
        self.strings.format(message, values)
    }

    /// All messages that need no values, by name with `_` for `-`: the words of templates.
    #[must_use]
    pub fn words(&self) -> BTreeMap<String, String> {
        self.strings.words()
    }

    /// The plural category of a number in the language: `one`, `few` and so on.
    #[must_use]
    pub fn plural(&self, count: usize) -> String {
        self.strings.category(count)
    }

    /// "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The order of the alphabet of the language.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        let (a, b) = (mark::plain(a), mark::plain(b));
        self.collator.compare(&a, &b).then_with(|| a.cmp(&b))
    }

    /// The messages that the language lacks, so that they are shown in another one.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        self.strings.missing()
    }

    fn dates(&self) -> &Dates {
        &self.dates
    }

    fn numbers(&self) -> &Numbers {
        &self.numbers
    }
}

/// The tag for ICU. English without a region is that of the United Kingdom here: its dates are
/// those that readers of this program's English wording expect.
fn icu_locale(lang: &Lang) -> icu_locale_core::Locale {
    let tag = if lang.as_str() == "en" { "en-GB" } else { lang.as_str() };
    icu_locale_core::Locale::try_from_str(tag).unwrap_or(icu_locale_core::Locale::UNKNOWN)
}
