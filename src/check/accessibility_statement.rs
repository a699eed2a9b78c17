//! `accessibility-statement`: the site has no accessibility statement, or one that nobody has
//! reviewed for a year.
//!
//! Why: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
//! Regulations 2018 (SI 2018/952), regulation 8, require a statement that is kept up to date.
//! Instead: a page with `id: accessibility` and `reviewed: YYYY-MM-DD`, not older than a year.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::Subject;

const CODE: Code = Code("accessibility-statement");

/// A review holds for a year.
const MAX_DAYS: i32 = 366;

pub(super) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
    let pages = &subject.site.pages;
    let Some(page) = pages.iter().find(|page| page.id.as_str() == "accessibility") else {
        diagnostics.push(
            Diagnostic::warning(
                CODE,
                subject.site.title.at,
                "the site has no accessibility statement",
            )
            .with_help("add `pages/accessibility.md` with `id: accessibility`"),
        );
        return;
    };
    match page.reviewed {
        None => diagnostics.push(
            Diagnostic::warning(CODE, page.at, "nobody says when this statement was reviewed")
                .with_help("add `reviewed: YYYY-MM-DD` to the front matter"),
        ),
        Some(reviewed) if reviewed.days_until(subject.date) > MAX_DAYS => diagnostics.push(
            Diagnostic::warning(
                CODE,
                page.at,
                format!("this statement was last reviewed on {reviewed}, more than a year ago"),
            )
            .with_help("review it, then write the new date after `reviewed:`"),
        ),
        Some(_) => {}
    }
}
