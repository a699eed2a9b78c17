//! What a translator sent, put into translation files.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::date::Date;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::model::site::Site;
use crate::model::translation::Maker;
use crate::model::translation::Translated;
use crate::model::translation::Translation;
use crate::translate;
use crate::translate::Found;
use crate::translate::ProblemKind;
use crate::translate::State;
use crate::translate::Texts;
use crate::translate::exchange::Entry;
use crate::translate::exchange::HEADER;
use crate::translate::exchange::Readiness;
use crate::translate::exchange::Returned;
use crate::translate::exchange::file;
use crate::translate::exchange::file::Contents;
use crate::translate::matching;
use crate::translate::matching::Matched;
use crate::translate::numbers;
use crate::translate::unit::Form;
use crate::translate::unit::Unit;

const UNKNOWN: Code = Code("unknown-text");
const TWICE: Code = Code("text-twice");
const CHANGED: Code = Code("source-changed");

/// How many things are said about an import; the rest is only counted. It is another site's.
const MOST_SAID: usize = 200;

/// How many comparisons of texts may be made to find those that have changed in one file.
const MOST_COMPARED: usize = 400_000;

/// How texts are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportOptions {
    /// Who translated them.
    pub made_by: Maker,
    /// The day.
    pub made: Date,
    /// The day on which a person checked all of them, if one has.
    pub reviewed: Option<Date>,
    /// What becomes of translations whose source is gone.
    pub leftovers: Leftovers,
}

/// What becomes of translations whose source is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leftovers {
    /// They stay, at the end of their file.
    Keep,
    /// They are deleted from the files that the import is about.
    Drop,
}

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// The translation files that have to be written, with what they shall hold.
    pub files: Vec<(SourcePath, String)>,
    /// How many texts are new or have changed.
    pub taken: usize,
    /// How many were there already, word for word.
    pub same: usize,
    /// How many are not finished, and so were left out.
    pub unfinished: usize,
    /// How many were refused.
    pub refused: usize,
    /// The files that were said to be reviewed, but have texts that the import has not.
    pub unreviewed: Vec<SourcePath>,
}

/// Puts what a translator sent into the translation files of a language of the site. What is wrong
/// with one text leaves it out and no other; nothing is taken for a language that the site has not.
#[must_use]
pub fn of(
    (site, sources): (&Site, &SourceMap),
    returned: &Returned,
    options: &ImportOptions,
) -> Outcome<Imported> {
    let Some((lang, at)) = &returned.lang else { return Outcome::default() };
    if !site.languages.iter().skip(1).any(|it| it.lang == *lang) {
        let mut outcome = Outcome::<Imported>::default();
        let message =
            format!("`{lang}` is not one of the languages that this site is translated into");
        outcome.diagnostics.push(
            Diagnostic::error(HEADER, *at, message)
                .with_help(format!("write `translations: [{lang}]` in `site.yaml`")),
        );
        return outcome;
    }
    let texts = translate::texts(site, lang);
    let mut import = Import {
        texts: &texts,
        options,
        diagnostics: Diagnostics::default(),
        value: Imported::default(),
    };
    for (file, entries) in import.by_file(sources, &returned.entries) {
        let old = site.translations.iter().find(|it| it.lang == *lang && it.of == file);
        let (old_path, of) =
            (old.map(|it| &sources.file(it.at.file).path), &sources.file(file).path);
        let path = old_path.cloned().unwrap_or_else(|| beside(of, lang));
        if let Some(contents) = import.file(file, of, old, &entries) {
            import.value.files.push((path, file::written(&contents)));
        }
    }
    let Import { mut diagnostics, value, .. } = import;
    diagnostics.sort();
    Outcome { value, diagnostics }
}

/// The path of the translation of a file.
fn beside(of: &SourcePath, lang: &Lang) -> SourcePath {
    let (stem, extension) = of.as_str().rsplit_once('.').unwrap_or((of.as_str(), "yaml"));
    let path = SourcePath::parse(&format!("{stem}.{lang}.{extension}"));
    path.expect("a path with a tag in its last step is a path")
}

struct Import<'a> {
    texts: &'a Texts<'a>,
    options: &'a ImportOptions,
    diagnostics: Diagnostics,
    value: Imported,
}

/// The texts of a file, sorted out.
#[derive(Default)]
struct Sorted<'e> {
    /// Translations of texts as they are now.
    fresh: Vec<Translated>,
    /// Translations of texts as they were.
    earlier: Vec<(Translated, &'e Entry)>,
    /// Sources of what is there already.
    same: BTreeSet<String>,
}

impl Import<'_> {
    fn refuse(&mut self, diagnostic: Diagnostic) {
        self.say(diagnostic);
        self.value.refused += 1;
    }

    fn say(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.len() < MOST_SAID {
            self.diagnostics.push(diagnostic);
        }
    }

    /// The entries by file; those of no file of the site are refused. Nothing but this decides what
    /// is written where: a path that leads out of the content folder is that of no file.
    fn by_file<'e>(
        &mut self,
        sources: &SourceMap,
        entries: &'e [Entry],
    ) -> BTreeMap<FileId, Vec<&'e Entry>> {
        let mut files: BTreeMap<FileId, Vec<&Entry>> = BTreeMap::new();
        let mut seen: BTreeMap<(&str, &str), &Entry> = BTreeMap::new();
        for entry in entries {
            let file = sources.find(&entry.path).filter(|it| self.texts.files.contains_key(it));
            let Some(file) = file else {
                let message = match entry.path.as_str() {
                    "" => "nothing says which file of the site has this text".to_owned(),
                    path => format!("the site has no file `{}` with texts", path.escape_debug()),
                };
                let diagnostic = Diagnostic::error(UNKNOWN, entry.path_at, message);
                self.refuse(
                    diagnostic.with_help("export the texts anew: it names the file of each"),
                );
                continue;
            };
            if let Some(first) = seen.insert((&entry.path, entry.source.trim()), entry) {
                let message = "this text was translated before in this file";
                self.refuse(
                    Diagnostic::error(TWICE, entry.source_at, message)
                        .with_label(first.source_at, "here")
                        .with_help("delete one of the two"),
                );
                continue;
            }
            files.entry(file).or_default().push(entry);
        }
        files
    }

    /// The new contents of a translation file; nothing if they are the old ones.
    fn file(
        &mut self,
        file: FileId,
        of: &SourcePath,
        old: Option<&Translation>,
        entries: &[&Entry],
    ) -> Option<Contents> {
        let found = self.texts.files.get(&file)?;
        let before = old.map(|it| it.texts.as_slice()).unwrap_or_default();
        let sorted = self.sorted(found, before, entries);
        let (texts, given) = self.merged(found, before, sorted);
        // In whatever order: what cannot stand below the head of a Markdown file comes first there.
        let pairs = |texts: &[Translated]| {
            let pairs = texts.iter().map(|it| (it.source.clone(), it.words.clone()));
            pairs.collect::<BTreeSet<_>>()
        };
        let is_same = texts.len() == before.len() && pairs(&texts) == pairs(before);
        let covered = texts.iter().all(|text| given.contains(&text.source));
        if self.options.reviewed.is_some() && !covered {
            self.value.unreviewed.push(of.clone());
        }
        let reviewed = self.options.reviewed.filter(|_| covered && !texts.is_empty());
        let is_kept = |text: &Translated| !given.contains(&text.source);
        if is_same && (reviewed.is_none() || reviewed == old.and_then(|it| it.reviewed)) {
            return None;
        }
        let unchecked = old.is_some_and(Translation::is_unchecked) && texts.iter().any(is_kept);
        let (made_by, made) = match old {
            Some(old) if is_same => (old.made_by, old.made),
            _ if unchecked => (Maker::Machine, self.options.made),
            _ => (self.options.made_by, self.options.made),
        };
        Some(Contents { of: of.clone(), made_by, made, reviewed, texts })
    }

    fn sorted<'e>(
        &mut self,
        found: &[Found],
        before: &[Translated],
        entries: &[&'e Entry],
    ) -> Sorted<'e> {
        let mut sorted = Sorted::default();
        let there: BTreeSet<(&str, &str)> =
            before.iter().map(|it| (it.source.as_str(), it.words.as_str())).collect();
        let by_source: BTreeMap<&str, &Found> =
            found.iter().map(|it| (it.unit.source.as_str(), it)).collect();
        for entry in entries {
            let (source, words) = (entry.source.trim(), entry.target.trim());
            if words.is_empty() || entry.readiness == Readiness::Unfinished {
                self.value.unfinished += 1;
                continue;
            }
            let text = Translated {
                source: source.to_owned(),
                words: words.to_owned(),
                at: entry.target_at,
            };
            match by_source.get(source) {
                Some(found) if is_there(found, words) => {
                    self.value.same += 1;
                    sorted.same.insert(found.by.map_or(text.source, |by| by.source.clone()));
                }
                Some(found) if self.is_sound(&found.unit, entry) => sorted.fresh.push(text),
                Some(_) => {}
                None if there.contains(&(source, words)) => {
                    self.value.same += 1;
                    sorted.same.insert(text.source);
                }
                None => sorted.earlier.push((text, entry)),
            }
        }
        sorted
    }

    /// Whether a translation can stand for a text; if not, it is refused.
    fn is_sound(&mut self, unit: &Unit, entry: &Entry) -> bool {
        let words = entry.target.trim();
        if let Some(kind) = matching::fault(unit, words) {
            self.refuse(kind.diagnostic(entry.target_at));
            return false;
        }
        for number in numbers::lost(&unit.source, words) {
            let kind = ProblemKind::LostNumber(number.to_owned());
            self.say(kind.diagnostic(entry.target_at));
        }
        true
    }

    /// All texts that the file shall have: those of the source in its order, then what is left; and
    /// the sources of those that the import has.
    fn merged(
        &mut self,
        found: &[Found],
        before: &[Translated],
        new: Sorted,
    ) -> (Vec<Translated>, BTreeSet<String>) {
        let units: Vec<Unit> = found.iter().map(|it| it.unit.clone()).collect();
        let fresh: BTreeSet<String> = new.fresh.iter().map(|it| it.source.clone()).collect();
        // What these were translated from is replaced now.
        let replaced: BTreeSet<&str> = found
            .iter()
            .filter(|it| fresh.contains(&it.unit.source))
            .filter_map(|it| it.by.map(|by| by.source.as_str()))
            .collect();
        let mut pool = new.fresh;
        self.value.taken += pool.len();
        let mut had: BTreeSet<String> = fresh.clone();
        had.extend(replaced.iter().map(|source| (*source).to_owned()));
        let earlier = self.acceptable(&units, &pool, before, new.earlier);
        had.extend(earlier.iter().map(|it| it.source.clone()));
        let taken: BTreeSet<String> = earlier.iter().map(|it| it.source.clone()).collect();
        let given = fresh.into_iter().chain(taken.iter().cloned()).chain(new.same).collect();
        pool.extend(earlier);
        pool.extend(before.iter().filter(|it| had.insert(it.source.clone())).cloned());
        let Matched { found: now, .. } = matching::of(units, &pool);
        let used: Vec<&Translated> = now.iter().filter_map(|it| it.by).collect();
        let in_use: BTreeSet<&str> = used.iter().map(|it| it.source.as_str()).collect();
        let was_in_use: BTreeSet<&str> =
            found.iter().filter_map(|it| it.by.map(|by| by.source.as_str())).collect();
        let rest = pool.iter().filter(|it| {
            let source = it.source.as_str();
            // What stood for a text before and does no longer has been replaced.
            let is_leftover = !taken.contains(source) && !was_in_use.contains(source);
            !in_use.contains(source) && is_leftover && self.options.leftovers == Leftovers::Keep
        });
        (used.iter().copied().chain(rest).cloned().collect(), given)
    }

    /// The translations of earlier texts that can be taken: the text is still there, with other
    /// words, and nothing newer stands for it.
    fn acceptable(
        &mut self,
        units: &[Unit],
        fresh: &[Translated],
        before: &[Translated],
        earlier: Vec<(Translated, &Entry)>,
    ) -> Vec<Translated> {
        if earlier.is_empty() {
            return Vec::new();
        }
        if earlier.len().saturating_mul(units.len()) > MOST_COMPARED {
            for (_, entry) in earlier {
                self.refuse(unknown(entry));
            }
            return Vec::new();
        }
        let exact = |text: &&Translated| units.iter().any(|unit| unit.source == text.source);
        let mut pool: Vec<Translated> = fresh.to_vec();
        pool.extend(before.iter().filter(exact).cloned());
        pool.extend(earlier.iter().map(|(text, _)| text.clone()));
        let Matched { found, .. } = matching::of(units.to_vec(), &pool);
        let mut taken = Vec::new();
        for (text, entry) in earlier {
            let found = found.iter().find(|it| it.by.is_some_and(|by| by.source == text.source));
            let Some(found) = found else {
                self.refuse(unknown(entry));
                continue;
            };
            let Some(unit) = as_it_was(&found.unit, &text.source) else {
                self.refuse(ProblemKind::BrokenMarkup.diagnostic(entry.source_at));
                continue;
            };
            if self.is_sound(&unit, entry) {
                let message = "the source of this text has changed since it was exported";
                self.say(
                    Diagnostic::warning(CHANGED, entry.source_at, message).with_help(
                        "it is kept as a translation of the earlier text; export again to bring it up to date",
                    ),
                );
                self.value.taken += 1;
                taken.push(text);
            }
        }
        taken
    }
}

/// Whether a text has these words already.
fn is_there(found: &Found, words: &str) -> bool {
    match &found.state {
        State::Translated(there) | State::Renumbered(there) => there == words,
        State::Stale(_) | State::Withheld | State::Missing => false,
    }
}

fn unknown(entry: &Entry) -> Diagnostic {
    let message = "the source has no such text, nor an untranslated one that is like it";
    Diagnostic::error(UNKNOWN, entry.source_at, message)
        .with_help("export the texts anew and translate what is new")
}

/// A text as it was when it was translated; nothing if it could not have been one.
fn as_it_was(unit: &Unit, source: &str) -> Option<Unit> {
    let form = match &unit.form {
        Form::Words => Form::Words,
        Form::Line { footnotes, .. } => Form::Line {
            locks: matching::locks_of(source, footnotes, unit.at)?,
            footnotes: footnotes.clone(),
        },
    };
    Some(Unit { source: source.to_owned(), form, ..unit.clone() })
}
