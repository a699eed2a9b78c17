//! `accessibility-statement`: the site has no accessibility statement, or one that nobody has
//! reviewed for a year.
//!
//! Why: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
//! Regulations 2018 (SI 2018/952), regulation 8, require a statement that is kept up to date.
//! Instead: a page with `id: accessibility` and `reviewed: YYYY-MM-DD`, not older than a year.

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
    code: Code("accessibility-statement"),
    finds: "no accessibility statement, or one that nobody has reviewed for a year",
    why: "The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 \
          (SI 2018/952), regulation 8, require a statement that is kept up to date.",
    gravity: Gravity::Mild,
    bad: "id: accessibility\ntitle: Accessibility statement",
    good: "id: accessibility\ntitle: Accessibility statement\nreviewed: 2026-01-15",
    form: Form::Yaml,
    run: Run::Site(check),
};

/// A review holds for a year.
const MAX_DAYS: i32 = 366;

pub(crate) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    let pages = &subject.site.pages;
    let Some(page) = pages.iter().find(|page| page.id.as_str() == "accessibility") else {
        diagnostics.push(
            Diagnostic::warning(
                RULE.code,
                subject.site.title.at,
                "the site has no accessibility statement",
            )
            .with_help("add `pages/accessibility.md` with `id: accessibility`"),
        );
        return;
    };
    match page.reviewed {
        None => diagnostics.push(
            Diagnostic::warning(RULE.code, page.at, "nobody says when this statement was reviewed")
                .with_help("add `reviewed: YYYY-MM-DD` to the front matter"),
        ),
        Some(reviewed) if reviewed.days_until(subject.date) > MAX_DAYS => diagnostics.push(
            Diagnostic::warning(
                RULE.code,
                page.at,
                format!("this statement was last reviewed on {reviewed}, more than a year ago"),
            )
            .with_help("review it, then write the new date after `reviewed:`"),
        ),
        Some(_) => {}
    }
}
