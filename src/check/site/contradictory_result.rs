//! `contradictory-result`: a source says that a target was met, and its numbers say that it was not,
//! or the other way round.
//!
//! Why: readers see both and trust neither. Example: `status: met` with 41% where the target is at
//! least 45%. Instead: look into the source again; if it says so, explain it in `note`.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;
use crate::model::observation::Observation;
use crate::model::observation::Standing;
use crate::model::verdict;
use crate::model::verdict::Verdict;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("contradictory-result"),
    finds: "a source’s word on a target that its numbers do not bear out",
    why: "Readers see both and trust neither.",
    gravity: Gravity::Mild,
    bad: "observations:\n  - period: 2026/27\n    value: \"41\"\n    status: met",
    good: "observations:\n  - period: 2026/27\n    value: \"41\"\n    status: not-met",
    form: Form::Yaml,
    run: Run::Site(check),
};

fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    for edition in &subject.site.editions {
        for series in &edition.results {
            let version = edition.versions.iter().find(|version| version.id == series.version);
            let Some(measure) = version.and_then(|it| it.measure(&series.of)) else { continue };
            for observation in &series.observations {
                let verdict = verdict::of(measure, series, observation);
                if let Some(message) = contradiction(observation, &verdict) {
                    let help = "look into the source again; if it says so, explain it in `note: …`";
                    let diagnostic = Diagnostic::warning(RULE.code, observation.at, message);
                    let diagnostic = diagnostic.with_label(measure.at, "the target");
                    diagnostics.push(diagnostic.with_help(help));
                }
            }
        }
    }
}

fn contradiction(observation: &Observation, verdict: &Verdict) -> Option<&'static str> {
    match (&observation.standing, verdict) {
        (Standing::Met, Verdict::NotMet(_)) => {
            Some("this result is said to be met, and its numbers do not reach the target")
        }
        (Standing::NotMet, Verdict::Met(_)) => {
            Some("this result is said not to be met, and its numbers reach the target")
        }
        _ => None,
    }
}
