//! Layer 6: the proof-reader. Rules about content whose files are sound, one rule a file.
//!
//! ```text
//! Site ──────> Document (a version, a page) ──┐
//! any file ──> Document ──────────────────────┴─> rules ─> diagnostics, as grave as `site.yaml` says
//! ```

pub mod catalogue;
mod document;
mod levels;
mod look;
mod page;
mod plan;
mod rule;
mod site;
pub mod speller;
mod subject;
mod text;

#[cfg(test)]
mod examples_tests;

use rayon::prelude::*;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::check::catalogue::RULES;
use crate::check::document::Document;
use crate::check::document::anchors::Anchors;
use crate::check::document::of_site;
use crate::check::document::of_text;
use crate::check::levels::Effective;
use crate::check::page::while_reading::HEADING_GAP;
use crate::check::rule::InVersion;
use crate::check::rule::Run;
use crate::check::speller::Speller;
use crate::config::Config;
use crate::config::levels::Levels;
use crate::config::levels::Standing;
use crate::source::theme::SiteTheme;

pub use crate::check::levels::relevel;
pub use crate::check::rule::Form;
pub use crate::check::rule::Gravity;
pub use crate::check::rule::Rule;
pub use crate::check::subject::Depth;
pub use crate::check::subject::Subject;

/// Rules that miss something, which may be there and have an error.
const OF_SOUND_CONTENT: [&str; 4] =
    ["accessibility-statement", "missing-content", "stale-format", "translation-matches-nothing"];

/// Whether what a rule found holds although the content has errors.
#[must_use]
pub fn holds_in_spite_of_errors(found: &Diagnostic) -> bool {
    !OF_SOUND_CONTENT.contains(&found.code.0)
}

/// What is known of a file that belongs to no site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileOptions {
    /// Its language.
    pub lang: Lang,
    /// Whether it is published.
    pub standing: Standing,
    /// The day from which it speaks; looked for at its head if nobody says so.
    pub day: Option<Date>,
    /// How seriously rules are taken.
    pub levels: Levels,
}

/// Runs every rule on a site.
#[must_use]
pub fn run(subject: &Subject) -> Diagnostics {
    let mut diagnostics = levels::unknown(&subject.config.levels);
    let levels = &subject.config.levels;
    for rule in RULES {
        if let Run::Site(check) = rule.run {
            let mut found = Diagnostics::default();
            check(&mut found, subject);
            diagnostics.append(levels::applied(levels, Standing::Draft, found));
        }
    }
    diagnostics.append(of_versions(subject));
    for found in of_texts(subject) {
        diagnostics.append(found);
    }
    diagnostics
}

/// Runs the rules for texts on each text, in parallel; in the order of the texts.
fn of_texts(subject: &Subject) -> Vec<Diagnostics> {
    let levels = &subject.config.levels;
    let mut texts = of_site::all(subject.site);
    texts.retain(|text| {
        RULES.iter().any(|rule| reads(rule, levels, text.standing(), subject.depth))
    });
    if texts.is_empty() {
        return Vec::new();
    }
    let terms = of_site::terms(subject.site);
    let anchors = Anchors::of_site(subject.site);
    let found = texts.par_iter().map(|text| {
        let mut document = text.read(subject.sources, subject.site.language(), &terms);
        document.speller = subject.speller;
        document.others = Some(&anchors);
        of_document(&document, levels, subject.depth)
    });
    found.collect()
}

/// Runs the rules for the look of a site. Places lie in the site's own files of the theme.
#[must_use]
pub fn look(theme: &SiteTheme, config: &Config) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for rule in RULES {
        let Run::Look(check) = rule.run else { continue };
        let mut found = Diagnostics::default();
        check(&mut found, theme, config);
        diagnostics.append(levels::applied(&config.levels, Standing::Draft, found));
    }
    diagnostics
}

/// Runs the rules for versions on each version.
fn of_versions(subject: &Subject) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for edition in &subject.site.editions {
        for version in &edition.versions {
            for rule in RULES {
                let Run::Version(check) = rule.run else { continue };
                let mut found = Diagnostics::default();
                check(&mut found, subject, InVersion { edition, version });
                let standing = of_site::standing(version.status);
                diagnostics.append(levels::applied(&subject.config.levels, standing, found));
            }
        }
    }
    diagnostics
}

/// Runs the rules for texts on files that belong to no site: Markdown if their names say so, else
/// plain text. Links from one of them to another are followed.
#[must_use]
pub fn files(sources: &SourceMap, options: &FileOptions, speller: Option<&Speller>) -> Diagnostics {
    let files: Vec<FileId> = sources.files().map(|(file, _)| file).collect();
    let read: Vec<(Document, Diagnostics)> =
        files.par_iter().map(|file| self::file(sources, *file, options)).collect();
    let mut diagnostics = Diagnostics::default();
    let mut documents = Vec::new();
    for (file, (mut document, noted)) in files.into_iter().zip(read) {
        document.speller = speller;
        diagnostics.append(levels::while_reading(&options.levels, options.standing, noted));
        documents.push((sources.file(file).path.clone(), document));
    }
    let anchors = Anchors::of_files(&documents);
    for (_, document) in &mut documents {
        document.others = Some(&anchors);
    }
    let of_each =
        documents.par_iter().map(|(_, it)| of_document(it, &options.levels, Depth::Proof));
    for found in of_each.collect::<Vec<_>>() {
        diagnostics.append(found);
    }
    diagnostics.sort();
    diagnostics
}

/// A file as a text, and what the reader of Markdown noticed.
fn file<'a>(
    sources: &'a SourceMap,
    file: FileId,
    options: &FileOptions,
) -> (Document<'a>, Diagnostics) {
    let mut noted = Diagnostics::default();
    let mut document = of_text::file(&mut noted, sources, file, &options.lang);
    document.standing = options.standing;
    document.day = options.day.or(document.day);
    // The level at which a file begins may be that of a page that it is put into.
    let first = document.passages.iter().find(|it| it.is_heading()).map(|it| it.at);
    let is_first = |it: &Diagnostic| it.labels.first().map(|label| label.at) == first;
    noted.keep(|it| it.code != HEADING_GAP.code || !is_first(it));
    (document, noted)
}

/// Whether a rule is to read texts of this standing.
fn reads(rule: &Rule, levels: &Levels, standing: Standing, depth: Depth) -> bool {
    let is_asked = match levels::effective(levels, rule, standing) {
        Effective::Off => false,
        Effective::On(severity) => depth == Depth::Proof || severity == Severity::Error,
    };
    is_asked && matches!(rule.run, Run::Text(_))
}

fn of_document(document: &Document, levels: &Levels, depth: Depth) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for rule in RULES.iter().filter(|rule| reads(rule, levels, document.standing, depth)) {
        let Run::Text(check) = rule.run else { continue };
        let mut found = Diagnostics::default();
        check(&mut found, document);
        diagnostics.append(levels::applied(levels, document.standing, found));
    }
    diagnostics
}
