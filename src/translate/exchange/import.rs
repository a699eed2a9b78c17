//! What a translator sent, put into translation files.

mod earlier;
mod merged;

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
use crate::translate::Texts;
use crate::translate::exchange::Entry;
use crate::translate::exchange::HEADER;
use crate::translate::exchange::Returned;
use crate::translate::exchange::file;
use crate::translate::exchange::file::Contents;

const UNKNOWN: Code = Code("unknown-text");
const TWICE: Code = Code("text-twice");

/// How many things are said about an import; the rest is only counted. It is another site's.
const MOST_SAID: usize = 200;

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
}
