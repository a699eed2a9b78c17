//! `result-without-source`: a result does not say where it stands.
//!
//! Why: what a target came to is what readers doubt first. Instead: `source: DOCUMENT, PLACE`.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::Subject;

const CODE: Code = Code("result-without-source");

pub(super) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    let series = subject.site.editions.iter().flat_map(|edition| &edition.results);
    for observation in series.flat_map(|series| &series.observations) {
        if observation.provenance.citations.is_empty() {
            let message = "nobody can look up where this result stands";
            let help = "add `source: DOCUMENT, PLACE`";
            diagnostics.push(Diagnostic::warning(CODE, observation.at, message).with_help(help));
        }
    }
}
