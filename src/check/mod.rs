//! Layer 6: rules about the content of a site whose files are sound, one rule a file.

mod accessibility_statement;
mod contradictory_result;
mod lagging_language;
mod missing_content;
mod result_without_source;
mod stale_format;
mod translation;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::model::site::Site;

/// What rules may look at.
pub(crate) struct Subject<'a> {
    /// The site.
    pub(crate) site: &'a Site,
    /// The day of the check.
    pub(crate) date: Date,
}

/// A rule adds what it finds.
type Rule = fn(&mut Diagnostics, &Subject);

const RULES: [Rule; 6] = [
    accessibility_statement::check,
    contradictory_result::check,
    missing_content::check,
    result_without_source::check,
    stale_format::check,
    translation::check,
];

/// Runs every rule.
#[must_use]
pub fn run(site: &Site, date: Date) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let subject = Subject { site, date };
    for rule in RULES {
        rule(&mut diagnostics, &subject);
    }
    diagnostics
}
