//! `target-without-baseline`: a change by an amount, without the value from which it is counted.

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
use crate::model::measure::Target;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("target-without-baseline"),
    finds: "a change by an amount, without the value from which it is counted",
    why: "“40% fewer” of what? Without a start nobody can say whether it was reached.",
    gravity: Gravity::Mild,
    bad: "text: 40% fewer fires by March 2029\ntarget: {kind: decrease-by, value: \"40\", unit: percent}\ndue: 2029-03-31",
    good: "text: 40% fewer fires by March 2029\ntarget: {kind: decrease-by, value: \"40\", unit: percent}\ndue: 2029-03-31\nbaseline: 120 fires in 2025/26",
    form: Form::Yaml,
    run: Run::Version(check),
};

fn check(diagnostics: &mut Diagnostics, _: &Subject, place: InVersion) {
    for measure in measures::with_number(place.version)
        .filter(|it| is_silent(&it.baseline) && matches!(it.target, Target::ChangeBy(..)))
    {
        let found =
            Diagnostic::warning(RULE.code, measure.at, "this change has no value to start from");
        diagnostics.push(
            found.with_help("add `baseline: …`, or `baseline: {state: not-stated, note: …}`"),
        );
    }
}
