//! `translation-matches-nothing`, `broken-translation`, `translation-number`: what is wrong with
//! translations, and then which equal language lags.
//!
//! Why: a translation that cannot be shown is silently not shown, and a number that is lost in it
//! tells readers something else. Instead: what the help says.

use crate::base::diagnostic::Diagnostics;
use crate::check::Subject;
use crate::check::lagging_language;
use crate::model::site::Standing;
use crate::translate;
use crate::translate::unit;

pub(super) fn check(diagnostics: &mut Diagnostics, subject: &Subject) {
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
