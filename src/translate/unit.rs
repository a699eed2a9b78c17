//! The texts of a site, one by one, as translators get them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::markup::line;
use crate::markup::line::Around;
use crate::model::prose::Inline;
use crate::model::prose::Prose;
use crate::model::site::Site;
use crate::model::wording;
use crate::model::wording::Wording;

/// A text that is translated as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub at: Span,
    /// What it is: "title of a commitment".
    pub what: &'static str,
    /// The text: plain words, or one line of Markdown.
    pub source: String,
    /// What must stand in every translation as it is.
    pub form: Form,
}

/// The form of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Plain words.
    Words,
    /// One line of Markdown.
    Line {
        /// What must stand in every translation as it is, in alphabetical order.
        locks: Vec<String>,
        /// The names of the footnotes that it may refer to.
        footnotes: Vec<String>,
    },
}

impl Unit {
    /// How many words it has, as word processors count them.
    #[must_use]
    pub fn words(&self) -> usize {
        self.source.split_whitespace().count()
    }
}

/// The folder of no file in particular: addresses in lines are compared, not followed.
#[must_use]
pub fn base() -> SourcePath {
    SourcePath::parse("content.md").expect("a plain name is a path")
}

/// The texts of a site by file, in reading order.
pub type Units = BTreeMap<FileId, Vec<Unit>>;

/// All texts of a site. Equal texts of one file are one.
#[must_use]
pub fn of(site: &Site) -> Units {
    let mut all = Vec::new();
    let mut site = site.clone();
    wording::site(&mut site, &mut |what, wording| match wording {
        Wording::Text(text) if has_words(&text.words) => {
            let (at, source) = (text.at, text.words.clone());
            all.push(Unit { at, what, source, form: Form::Words });
        }
        Wording::Prose(prose) => lines(&mut all, what, prose),
        Wording::Text(_) | Wording::Printed(_) => {}
    });
    let mut seen: BTreeSet<(FileId, String)> = BTreeSet::new();
    let mut files = Units::new();
    for unit in all {
        if seen.insert((unit.at.file, unit.source.clone())) {
            files.entry(unit.at.file).or_default().push(unit);
        }
    }
    for units in files.values_mut() {
        units.sort_by_key(|unit| unit.at.start);
    }
    files
}

/// Whether there is anything to translate: "2013–17" is the same in every language.
#[must_use]
pub fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn lines(all: &mut Vec<Unit>, what: &'static str, prose: &mut Prose) {
    let footnotes = line::footnote_names(prose);
    line::each(prose, &mut |line, at| {
        if let Some((source, form)) = of_line(line, &footnotes, at) {
            all.push(Unit { at, what, source, form });
        }
    });
}

/// A line as a text to translate; nothing if it has no words of its own, or cannot be taken apart.
#[must_use]
pub fn of_line(line: &[Inline], footnotes: &[String], at: Span) -> Option<(String, Form)> {
    let base = base();
    let around = Around { footnotes, base: &base };
    let source = line::written(line, around, at)?;
    let has_words = line::has_words(line);
    let locks = line::locks(line, around);
    has_words.then(|| (source, Form::Line { locks, footnotes: footnotes.to_vec() }))
}
