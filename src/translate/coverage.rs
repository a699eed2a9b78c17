//! How much of a site is translated.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::model::site::Site;
use crate::model::translation::Maker;
use crate::translate::Texts;

/// How much is translated into a language, by file of the source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    /// The files that have anything to translate.
    pub files: BTreeMap<FileId, Tally>,
}

/// How many texts are translated, and what is known of those who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Translated from the present text.
    pub translated: Count,
    /// Translated from an earlier text.
    pub stale: Count,
    /// Not translated.
    pub missing: Count,
    /// Translated by a program and not reviewed by a person since.
    pub unchecked: bool,
    /// Translated by whom; absent where nothing is.
    pub made_by: Option<Maker>,
    /// The earliest day of the translations.
    pub made: Option<Date>,
    /// The earliest day on which all that is translated was reviewed; absent where some is not.
    pub reviewed: Option<Date>,
}

/// How much is translated into one language of a site, by name of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The language.
    pub lang: Lang,
    /// The files that have anything to translate, in the order of their paths.
    pub files: Vec<(SourcePath, Tally)>,
    /// All of them.
    pub total: Tally,
}

impl Status {
    /// What is known about a language, with the names of the files.
    #[must_use]
    pub fn new(lang: &Lang, coverage: &Coverage, sources: &SourceMap) -> Self {
        let files = coverage.files.iter();
        let files = files.map(|(file, tally)| (sources.file(*file).path.clone(), *tally));
        Self { lang: lang.clone(), files: files.collect(), total: coverage.total() }
    }
}

/// Texts and the words in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How many texts.
    pub texts: usize,
    /// How many words of the source.
    pub words: usize,
}

impl Tally {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> Count {
        let parts = [self.translated, self.stale, self.missing];
        Count {
            texts: parts.iter().map(|it| it.texts).sum(),
            words: parts.iter().map(|it| it.words).sum(),
        }
    }

    /// How much of the words is translated from the present text, in per cent: 100 only if all of
    /// it is, 0 only if nothing is.
    #[must_use]
    pub fn percent(&self) -> usize {
        let total = self.total().words;
        if total == 0 || self.translated.words == total {
            return 100;
        }
        let least = usize::from(self.translated.words > 0);
        (100 * self.translated.words / total).clamp(least, 99)
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let sum = |a: Count, b: Count| Count { texts: a.texts + b.texts, words: a.words + b.words };
        Self {
            translated: sum(self.translated, other.translated),
            stale: sum(self.stale, other.stale),
            missing: sum(self.missing, other.missing),
            unchecked: self.unchecked || other.unchecked,
            made_by: self.made_by.min(other.made_by).or(self.made_by).or(other.made_by),
            made: [self.made, other.made].into_iter().flatten().min(),
            reviewed: match (self.made_by, other.made_by) {
                (None, _) => other.reviewed,
                (_, None) => self.reviewed,
                _ => self.reviewed.zip(other.reviewed).map(|(a, b)| a.min(b)),
            },
        }
    }
}

impl Coverage {
    /// Several files together; files without words count nothing.
    pub fn of_files(&self, files: impl IntoIterator<Item = FileId>) -> Tally {
        let tallies = files.into_iter().filter_map(|file| self.files.get(&file));
        tallies.fold(Tally::default(), |sum, it| sum.with(*it))
    }

    /// The whole site.
    #[must_use]
    pub fn total(&self) -> Tally {
        self.files.values().fold(Tally::default(), |sum, it| sum.with(*it))
    }
}

/// How much of the texts of a site is translated into a language.
#[must_use]
pub fn of(site: &Site, lang: &Lang, texts: &Texts) -> Coverage {
    let mut coverage = Coverage::default();
    for (file, found) in &texts.files {
        let mut tally = Tally::default();
        for it in found {
            tally.count(it);
        }
        coverage.files.insert(*file, tally);
    }
    for translation in site.translations.iter().filter(|it| it.lang == *lang) {
        if let Some(tally) = coverage.files.get_mut(&translation.of) {
            tally.unchecked = translation.is_unchecked();
            tally.made_by = Some(translation.made_by);
            tally.made = Some(translation.made);
            tally.reviewed = translation.reviewed;
        }
    }
    coverage
}
