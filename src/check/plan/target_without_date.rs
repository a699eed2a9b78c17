//! `target-without-date`: a target that says how much, but not by when.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::plan::measures;
use crate::check::plan::measures::is_silent;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::InVersion;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("target-without-date"),
    finds: "a target that says how much, but not by when",
    why: "Readers cannot hold anyone to it. Only versions whose text is held in full are looked at: a digest of a plan \
          that gives no date is right.",
    gravity: Gravity::Mild,
    bad: "text: 40% fewer fires\ntarget: {kind: decrease-by, value: \"40\", unit: percent}",
    good: "text: 40% fewer fires by March 2029\ntarget: {kind: decrease-by, value: \"40\", unit: percent}\ndue: 2029-03-31",
    form: Form::Yaml,
    run: Run::Version(check),
};

fn check(diagnostics: &mut Diagnostics, _: &Subject, place: InVersion) {
    for measure in measures::with_number(place.version).filter(|it| is_silent(&it.due)) {
        let found = Diagnostic::warning(RULE.code, measure.at, "this target has no date");
        diagnostics
            .push(found.with_help("add `due: YYYY-MM-DD`, or `due: {state: not-stated, note: …}`"));
    }
}
