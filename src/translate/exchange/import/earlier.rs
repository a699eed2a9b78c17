//! Translations of texts that have changed since they were exported.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::model::translation::Translated;
use crate::translate::ProblemKind;
use crate::translate::exchange::Entry;
use crate::translate::exchange::import::Import;
use crate::translate::exchange::import::UNKNOWN;
use crate::translate::matching;
use crate::translate::matching::Matched;
use crate::translate::unit::Form;
use crate::translate::unit::Unit;

const CHANGED: Code = Code("source-changed");

/// How many comparisons of texts may be made to find those that have changed in one file.
const MOST_COMPARED: usize = 400_000;

impl Import<'_> {
    /// The translations of earlier texts that can be taken: the text is still there, with other
    /// words, and nothing newer stands for it.
    pub(super) fn acceptable(
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
