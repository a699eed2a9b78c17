//! `lagging-language`: a language that is equal to that of the content has less to say.
//!
//! Why: bodies such as those of Wales treat neither language less favourably than the other (Welsh
//! Language (Wales) Measure 2011, section 1). Instead: translate what is new or has changed.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::lang::Lang;
use crate::base::source_map::Span;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::model::site::Site;
use crate::translate::Texts;
use crate::translate::coverage;
use crate::translate::coverage::Tally;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("lagging-language"),
    finds: "a language of equal standing that has less to say",
    why: "Bodies such as those of Wales treat neither language less favourably than the other (Welsh Language \
          (Wales) Measure 2011, section 1).",
    gravity: Gravity::Mild,
    bad: "equal-languages: [cy]",
    good: "equal-languages: [cy]  # with a translation of every text",
    form: Form::Yaml,
    run: Run::WithAnother,
};

pub(crate) fn check(diagnostics: &mut Diagnostics, site: &Site, lang: &Lang, texts: &Texts) {
    for (file, tally) in coverage::of(site, lang, texts).files {
        if tally.stale.texts + tally.missing.texts == 0 {
            continue;
        }
        let own = site.translations.iter().find(|it| it.lang == *lang && it.of == file);
        let at = Span::start_of(own.map_or(file, |it| it.at.file));
        let help = format!("run `planpress translate export {lang}` for all that is missing");
        diagnostics.push(Diagnostic::warning(RULE.code, at, message(lang, &tally)).with_help(help));
    }
}

fn message(lang: &Lang, tally: &Tally) -> String {
    let total = tally.total().texts;
    let parts = [(tally.missing.texts, "missing"), (tally.stale.texts, "out of date")];
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, what)| format!("{count} {what}")).collect();
    let parts = parts.join(" and ");
    format!("`{lang}` lags behind in this file: {parts}, of {total} in all")
}
