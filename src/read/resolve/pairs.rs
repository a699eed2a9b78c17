//! Ties that cannot both be. Linear in their number, but for the logarithm.

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostic;
use crate::model::lineage::DescentKind;
use crate::model::reference::VersionKey;
use crate::read::resolve::Check;
use crate::read::resolve::lineage::CONTRADICTORY;
use crate::read::resolve::lineage::Id;
use crate::read::resolve::lineage::Tie;

/// One end of a tie, and the version of the other.
type End<'a> = (&'a Id, &'a VersionKey);

/// What has been said, to be held against what is said later.
#[derive(Default)]
struct Said<'a> {
    /// All ties, by both ends.
    ties: BTreeMap<(&'a Id, &'a Id), &'a Tie>,
    /// New ids, by the old one.
    heirs: BTreeMap<End<'a>, &'a Tie>,
    /// Old ids, by the new one.
    origins: BTreeMap<End<'a>, &'a Tie>,
    /// What it became a part of, by the old id.
    wholes: BTreeMap<End<'a>, Vec<&'a Tie>>,
}

/// Reports ties that contradict another.
pub(super) fn check(check: &mut Check, ties: &[&Tie]) {
    let mut said = Said::default();
    for tie in ties.iter().filter(|tie| tie.kind == DescentKind::MergedInto) {
        let (old, new) = tie.ends();
        said.wholes.entry((old, &new.0)).or_default().push(tie);
    }
    for tie in ties {
        if let Some((first, message, help)) = said.against(tie) {
            check.diagnostics.push(
                Diagnostic::error(CONTRADICTORY, tie.at, message)
                    .with_label(first.at, "said here")
                    .with_help(help),
            );
        }
    }
}

impl<'a> Said<'a> {
    /// What was said before and cannot be as well, if anything: where, what is wrong, what to type.
    fn against(&mut self, tie: &'a Tie) -> Option<(&'a Tie, String, String)> {
        let (old, new) = tie.ends();
        let (a, b) = (&old.1, &new.1);
        if let Some(first) = self.ties.insert((old, new), tie)
            && !both_sides_say(first.kind, tie.kind)
        {
            let (key, other) = (first.kind.key(), tie.kind.key());
            let message = if key == other {
                format!("`{key}` says twice what ties `{a}` and `{b}`")
            } else {
                format!("`{a}` and `{b}` are tied by `{key}` and by `{other}`")
            };
            return Some((first, message, "keep one of both".to_owned()));
        }
        if tie.kind == DescentKind::RenamedFrom {
            if let Some(first) = self.heirs.insert((old, &new.0), tie) {
                let message = format!("`{a}` cannot be both `{}` and `{b}` now", first.ends().1.1);
                return Some((first, message, format!("write `split-from: {a}` in both")));
            }
            if let Some(first) = self.origins.insert((new, &old.0), tie) {
                let first_old = &first.ends().0.1;
                let message = format!("`{b}` cannot have been both `{first_old}` and `{a}`");
                return Some((first, message, "write `continues:` with both".to_owned()));
            }
        }
        if matches!(tie.kind, DescentKind::Continues | DescentKind::RenamedFrom) {
            let first = self.wholes.get(&(old, &new.0))?.iter().find(|it| it.ends().1 != new)?;
            let whole = &first.ends().1.1;
            let message = format!("`{a}` became part of `{whole}`, so it does not go on as `{b}`");
            let help = format!("write `split-from: {a}` in `{b}`, or correct one of them");
            return Some((first, message, help));
        }
        None
    }
}

/// Whether two ties between the same ends are the same story: the old one became part of the new
/// one, and the new one continues it.
fn both_sides_say(first: DescentKind, second: DescentKind) -> bool {
    let kinds = [first, second];
    kinds.contains(&DescentKind::MergedInto) && kinds.contains(&DescentKind::Continues)
}
