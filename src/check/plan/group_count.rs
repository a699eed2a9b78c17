//! `group-count`: the introduction of a group counts other than the plan does.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::of_prose;
use crate::check::document::shape;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::InVersion;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;
use crate::check::text::count_differs;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("group-count"),
    finds: "a number of commitments in the text of a group that is not the number it has",
    why: "The text says three delivery strategies, and six follow: which of them are the promise?",
    gravity: Gravity::Grave,
    bad: "# six commitments are in this group\nintroduction: Within this mission I will focus on three delivery strategies.",
    good: "# six commitments are in this group\nintroduction: Within this mission I will focus on six delivery strategies.",
    form: Form::Yaml,
    run: Run::Version(check),
};

fn check(diagnostics: &mut Diagnostics, subject: &Subject, place: InVersion) {
    let InVersion { edition, version } = place;
    let Some(label) = &edition.labels.commitment else { return };
    let last = |words: &str| words.split(' ').map(shape::stem).collect::<Vec<_>>();
    let label = last(&words::plain(&label.many.words));
    for group in &version.groups {
        let count = version.commitments_of(&group.id).count();
        let mut document = Document::new(subject.sources, subject.site.language().clone());
        of_prose::add(&mut document, &group.prose, None);
        if count == 0 || !document.is_english() {
            continue;
        }
        for passage in document.prose() {
            for (number, at, thing) in count_differs::counted(passage) {
                if thing != label || number == count {
                    continue;
                }
                let message = format!("{number} here, but this group has {count}");
                diagnostics.push(
                    Diagnostic::warning(RULE.code, document.place(passage, &at), message)
                        .with_help("correct the number, or the group of the commitments"),
                );
            }
        }
    }
}
