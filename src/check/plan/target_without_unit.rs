//! `target-without-unit`: a number without what it counts.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::plan::measures;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::InVersion;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;
use crate::model::measure::Unit;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("target-without-unit"),
    finds: "a number without what it counts",
    why: "“Reach 40” may be homes, hours or a percentage.",
    gravity: Gravity::Mild,
    bad: "target: {kind: at-least, value: \"40\", unit: not-stated}",
    good: "target: {kind: at-least, value: \"40\", unit: percent}",
    form: Form::Yaml,
    run: Run::Version(check),
};

fn check(diagnostics: &mut Diagnostics, _: &Subject, place: InVersion) {
    for measure in measures::with_number(place.version)
        .filter(|it| measures::unit(it) == Some(&Unit::NotStated))
    {
        let found =
            Diagnostic::warning(RULE.code, measure.at, "the number of this target has no unit");
        diagnostics.push(
            found.with_help("add `unit:`, such as `percent`, `number`, or words of your own"),
        );
    }
}
