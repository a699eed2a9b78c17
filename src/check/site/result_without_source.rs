//! `result-without-source`: a result does not say where it stands.
//!
//! Why: what a target came to is what readers doubt first. Instead: `source: DOCUMENT, PLACE`.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("result-without-source"),
    finds: "a result that does not say where it stands",
    why: "What a target came to is what readers doubt first.",
    gravity: Gravity::Mild,
    bad: "observations:\n  - period: 2026/27\n    value: \"41\"",
    good: "observations:\n  - period: 2026/27\n    value: \"41\"\n    source: annual-report, page 2",
    form: Form::Yaml,
    run: Run::Site(check),
};

fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    let series = subject.site.editions.iter().flat_map(|edition| &edition.results);
    for observation in series.flat_map(|series| &series.observations) {
        if observation.provenance.citations.is_empty() {
            let message = "nobody can look up where this result stands";
            let help = "add `source: DOCUMENT, PLACE`";
            diagnostics
                .push(Diagnostic::warning(RULE.code, observation.at, message).with_help(help));
        }
    }
}
