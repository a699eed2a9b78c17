//! `stale-format`: an Easy Read, a film or another form of a version or page was made from an earlier
//! text, or nobody has said from which.
//!
//! Why: people who depend on such a form would read what does not hold any more. Instead: make it
//! anew, or see that it says the same, and write the fingerprint of the present text.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;
use crate::translate::original;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("stale-format"),
    finds: "an Easy Read, a film or another form of a text that was made from an earlier text",
    why: "People who depend on such a form would read what does not hold any more.",
    gravity: Gravity::Mild,
    bad: "formats:\n  - kind: easy-read\n    file: plan-easy-read.pdf",
    good: "formats:\n  - kind: easy-read\n    file: plan-easy-read.pdf\n    of: 2cd6afcf1b6c",
    form: Form::Yaml,
    run: Run::Site(check),
};

pub(crate) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    for original in original::all(subject.site) {
        let present = &original.fingerprint;
        for format in original.formats.iter().filter(|it| it.of.as_ref() != Some(present)) {
            let message = match &format.of {
                Some(_) => "this was made from an earlier text than the present one",
                None => "nobody has said which text this was made from",
            };
            let help = format!("when it says what the text says now, write `of: {present}`");
            diagnostics.push(Diagnostic::warning(RULE.code, format.at, message).with_help(help));
        }
    }
}
