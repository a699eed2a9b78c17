//! Layer 6: the proof-reader. Rules about content whose files are sound, one rule a file.
//!
//! ```text
//! Site ──────> Document (a version, a page) ──┐
//! any file ──> Document ──────────────────────┴─> rules ─> diagnostics, as grave as `site.yaml` says
//! ```

pub mod catalogue;
mod document;
mod levels;
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
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::check::catalogue::RULES;
use crate::check::document::Document;
use crate::check::document::of_site;
use crate::check::document::of_text;
use crate::check::levels::Effective;
use crate::check::page::while_reading::HEADING_GAP;
use crate::check::rule::InVersion;
use crate::check::rule::Run;
use crate::check::speller::Speller;
use crate::config::levels::Levels;
use crate::config::levels::Standing;

pub use crate::check::levels::relevel;
pub use crate::check::rule::Form;
pub use crate::check::rule::Gravity;
pub use crate::check::rule::Rule;
pub use crate::check::subject::Subject;

/// Rules that miss something, which may be there and have an error.
const OF_SOUND_CONTENT: [&str; 3] = ["accessibility-statement", "missing-content", "stale-format"];

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
    let mut documents = of_site::all(subject.sources, subject.site);
    for document in &mut documents {
        document.speller = subject.speller;
    }
    // `collect` keeps the order of the texts, so that diagnostics do not depend on the threads.
    let found: Vec<Diagnostics> = documents.par_iter().map(|it| of_document(it, levels)).collect();
    for found in found {
        diagnostics.append(found);
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

/// Runs the rules for texts on one file: Markdown if its name says so, else plain text.
#[must_use]
pub fn file(
    sources: &SourceMap,
    file: FileId,
    options: &FileOptions,
    speller: Option<&Speller>,
) -> Diagnostics {
    let mut noted = Diagnostics::default();
    let mut document = of_text::file(&mut noted, sources, file, &options.lang);
    document.standing = options.standing;
    document.speller = speller;
    document.day = options.day.or(document.day);
    // The level at which a file begins may be that of a page that it is put into.
    let first = document.passages.iter().find(|it| it.is_heading()).map(|it| it.at);
    let is_first = |it: &Diagnostic| it.labels.first().map(|label| label.at) == first;
    noted.keep(|it| it.code != HEADING_GAP.code || !is_first(it));
    let mut diagnostics = levels::while_reading(&options.levels, options.standing, noted);
    diagnostics.append(of_document(&document, &options.levels));
    diagnostics.sort();
    diagnostics
}

fn of_document(document: &Document, levels: &Levels) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for rule in RULES {
        let Run::Text(check) = rule.run else { continue };
        if levels::effective(levels, rule, document.standing) == Effective::Off {
            continue;
        }
        let mut found = Diagnostics::default();
        check(&mut found, document);
        diagnostics.append(levels::applied(levels, document.standing, found));
    }
    diagnostics
}
