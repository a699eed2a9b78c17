//! `translation-matches-nothing`, `broken-translation`, `translation-number`: what is wrong with
//! translations, and then which equal language lags.
//!
//! Why: a translation that cannot be shown is silently not shown, and a number that is lost in it
//! tells readers something else. Instead: what the help says.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostics;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::site::lagging_language;
use crate::check::subject::Subject;
use crate::model::site::Standing;
use crate::translate;
use crate::translate::unit;

/// A translation of a text that is not there.
pub(crate) const RULE: Rule = Rule {
    code: Code("translation-matches-nothing"),
    finds: "a translation of a text that is not there any more",
    why: "A translation that cannot be shown is silently not shown.",
    gravity: Gravity::Mild,
    bad: "- source: Safer streets\n  text: Bezpieczniejsze ulice  # no text says “Safer streets” any more",
    good: "- source: Safer roads\n  text: Bezpieczniejsze drogi",
    form: Form::Yaml,
    run: Run::Site(check),
};

/// A number that got lost on the way.
pub(crate) const NUMBER: Rule = Rule {
    code: Code("translation-number"),
    finds: "a number of the source that its translation lacks",
    why: "A number that is lost in a translation tells its readers something else.",
    gravity: Gravity::Mild,
    bad: "- source: By 2029, 85% agree\n  text: 85% się zgadza",
    good: "- source: By 2029, 85% agree\n  text: Do 2029 r. zgadza się 85%",
    form: Form::Yaml,
    run: Run::WithAnother,
};

pub(crate) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    let site = subject.site;
    if site.languages.len() == 1 {
        return;
    }
    let units = unit::of(site);
    for language in site.languages.iter().skip(1) {
        let texts = translate::texts_of(site, units.clone(), &language.lang);
        for problem in &texts.problems {
            diagnostics.push(problem.kind.diagnostic(problem.at));
        }
        if language.standing == Standing::Equal {
            lagging_language::check(diagnostics, site, &language.lang, &texts);
        }
    }
}
