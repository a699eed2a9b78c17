//! How grave what a rule found is: by `site.yaml`, else by the rule.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::source_map::SourceMap;
use crate::base::suggest;
use crate::check::catalogue;
use crate::check::catalogue::RULES;
use crate::check::document::of_site;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::config::levels::Level;
use crate::config::levels::Levels;
use crate::config::levels::Standing;
use crate::model::site::Site;

const UNKNOWN_RULE: Code = Code("unknown-rule");

/// What a rule is to do in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effective {
    /// Nothing.
    Off,
    /// To tell what it finds, this gravely.
    On(Severity),
}

/// What a rule is to do in texts of this standing.
pub(super) fn effective(levels: &Levels, rule: &Rule, standing: Standing) -> Effective {
    match levels.of(rule.code.0, standing) {
        Some(Level::Off) => Effective::Off,
        Some(Level::Is(severity)) => Effective::On(severity),
        None => rule.gravity.severity(standing).map_or(Effective::Off, Effective::On),
    }
}

/// What rules found, as grave as it is to be. Errors stay errors unless an editor says otherwise.
pub(super) fn applied(levels: &Levels, standing: Standing, found: Diagnostics) -> Diagnostics {
    let mut applied = Diagnostics::default();
    for diagnostic in found.into_each() {
        let rule = catalogue::rule(diagnostic.code.0);
        let told = levels.of(diagnostic.code.0, standing).is_some();
        let is_kept = diagnostic.severity == Severity::Error && !told;
        match rule.filter(|_| !is_kept).map(|rule| effective(levels, rule, standing)) {
            Some(Effective::Off) => {}
            Some(Effective::On(severity)) => applied.push(Diagnostic { severity, ..diagnostic }),
            None => applied.push(diagnostic),
        }
    }
    applied
}

/// What the reader of Markdown noticed in a file of no site: only what rules are about.
pub(super) fn while_reading(
    levels: &Levels,
    standing: Standing,
    noted: Diagnostics,
) -> Diagnostics {
    let mut kept = Diagnostics::default();
    noted.into_each().filter(is_noticed).for_each(|it| kept.push(it));
    applied(levels, standing, kept)
}

fn is_noticed(diagnostic: &Diagnostic) -> bool {
    let rule = catalogue::rule(diagnostic.code.0);
    diagnostic.severity != Severity::Error
        && rule.is_some_and(|rule| matches!(rule.run, Run::WhileReading))
}

/// Makes what was noticed while a site was read as grave as `site.yaml` says.
#[must_use]
pub fn relevel(
    sources: &SourceMap,
    site: &Site,
    levels: &Levels,
    noted: Diagnostics,
) -> Diagnostics {
    let folder =
        |path: &str| path.rsplit_once('/').map_or(String::new(), |(it, _)| format!("{it}/"));
    let versions = site.editions.iter().flat_map(|edition| &edition.versions);
    let published: Vec<String> = versions
        .filter(|version| of_site::standing(version.status) == Standing::Published)
        .map(|version| folder(sources.file(version.at.file).path.as_str()))
        .collect();
    let mut releveled = Diagnostics::default();
    for diagnostic in noted.into_each() {
        if !is_noticed(&diagnostic) {
            releveled.push(diagnostic);
            continue;
        }
        let path = diagnostic.labels.first().map(|label| sources.file(label.at.file).path.as_str());
        let is_published = path.is_some_and(|path| published.iter().any(|it| path.starts_with(it)));
        let standing = if is_published { Standing::Published } else { Standing::Draft };
        let mut one = Diagnostics::default();
        one.push(diagnostic);
        releveled.append(applied(levels, standing, one));
    }
    releveled
}

/// Names in `site.yaml` that no rule has.
pub(super) fn unknown(levels: &Levels) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for setting in &levels.0 {
        if catalogue::rule(&setting.rule).is_none() {
            let message = format!("no rule is called `{}`", setting.rule);
            let known = RULES.iter().map(|rule| rule.code.0);
            let help = suggest::nearest(&setting.rule, known).map_or_else(
                || "`planpress check --list-rules` shows all rules".to_owned(),
                |nearest| format!("did you mean `{nearest}`?"),
            );
            diagnostics.push(Diagnostic::error(UNKNOWN_RULE, setting.at, message).with_help(help));
        }
    }
    diagnostics
}
