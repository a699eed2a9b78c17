//! `missing-content`: a plan in force has no place for what its rule pack asks for.
//!
//! Why: the law, or good practice, asks such a plan to set it out, and readers look for it. Example:
//! `pack: local-plan`, and no part says `covers: [justification]`. Instead: mark the part that answers
//! it, or write it.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::check::subject::Subject;
use crate::model::coverage;
use crate::model::edition::Edition;
use crate::model::pack::Pack;
use crate::model::version::Held;
use crate::model::version::Status;
use crate::model::version::Version;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("missing-content"),
    finds: "a plan in force that has no place for what its rule pack asks for",
    why: "The law, or good practice, asks such a plan to set it out, and readers look for it.",
    gravity: Gravity::Mild,
    bad: "pack: local-plan",
    good: "pack: local-plan\n# and in the front matter of the section that answers it:\ncovers: [justification]",
    form: Form::Yaml,
    run: Run::Site(check),
};

fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    for edition in &subject.site.editions {
        let Some(pack) = subject.site.pack_of(edition) else { continue };
        for version in edition.versions.iter().filter(|version| is_answerable(version)) {
            diagnostics_of(diagnostics, pack, edition, version);
        }
    }
}

/// A draft is not finished, and who holds a digest cannot say what the text lacks.
fn is_answerable(version: &Version) -> bool {
    version.held == Held::Full && matches!(version.status, Status::Published | Status::Revised)
}

fn diagnostics_of(
    diagnostics: &mut Diagnostics,
    pack: &Pack,
    edition: &Edition,
    version: &Version,
) {
    let answers = coverage::answers(&pack.contents, edition, version);
    let missing = answers.iter().filter(|answer| answer.found.is_empty());
    let missing: Vec<&str> = missing.map(|answer| answer.requirement.id.as_str()).collect();
    let Some(first) = missing.first() else { return };
    let ids: Vec<String> = missing.iter().map(|id| format!("`{id}`")).collect();
    let (count, total, ids) = (missing.len(), answers.len(), ids.join(", "));
    let message = format!("nothing here covers {count} of {total} required contents: {ids}");
    let help = format!("add `covers: [{first}]` to the section that does, or write it");
    diagnostics.push(Diagnostic::warning(RULE.code, version.at, message).with_help(help));
}
