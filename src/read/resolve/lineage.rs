//! Lineage leads to what exists and does not contradict itself.
//!
//! Ids give the order of editions and versions, and every tie leads from an older to a newer
//! version, so there are no circles.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::Version;
use crate::read::resolve::Check;
use crate::read::resolve::UNKNOWN_COMMITMENT;
use crate::read::resolve::UNKNOWN_GROUP;
use crate::read::resolve::UNKNOWN_SECTION;
use crate::read::resolve::measures;

/// Two things that editors say about lineage cannot both be.
pub(super) const CONTRADICTORY: Code = Code("contradictory-lineage");

/// Reports what is wrong with the lineage of groups, commitments, sections and measures.
pub(super) fn check(check: &mut Check, site: &Site) {
    let mut groups = Parts::new("group", UNKNOWN_GROUP, "groups.yaml");
    let mut commitments = Parts::new("commitment", UNKNOWN_COMMITMENT, "commitments/");
    let mut sections = Parts::new("section", UNKNOWN_SECTION, "sections/");
    for edition in &site.editions {
        for version in &edition.versions {
            let key = (edition.id.clone(), version.id.clone());
            let Version { groups: g, commitments: c, sections: s, .. } = version;
            g.iter().for_each(|x| groups.add(&key, (x.id.as_str(), x.at), ties(&x.descent)));
            c.iter().for_each(|x| commitments.add(&key, (x.id.as_str(), x.at), ties(&x.descent)));
            s.iter().for_each(|x| sections.add(&key, (x.id.as_str(), x.at), ties(&x.descent)));
        }
    }
    for parts in [&groups, &commitments, &sections] {
        parts.check(check);
    }
    site.editions.iter().for_each(|edition| measures::check(check, edition));
}

/// What somebody says about something, with ids as texts.
fn ties<I: ToString>(
    descent: &[Descent<I>],
) -> impl Iterator<Item = (DescentKind, Id, Span)> + use<'_, I> {
    descent.iter().map(|it| (it.kind, (it.of.clone(), it.id.to_string()), it.at))
}

/// A part of a version.
type Id = (VersionKey, String);

/// A tie from a part of a version to one of another.
struct Tie {
    kind: DescentKind,
    own: Id,
    other: Id,
    at: Span,
}

impl Tie {
    /// The earlier of both, and the later.
    fn ends(&self) -> (&Id, &Id) {
        match self.kind {
            DescentKind::MergedInto => (&self.own, &self.other),
            _ => (&self.other, &self.own),
        }
    }
}

/// All parts of one kind, and what ties them.
struct Parts {
    what: &'static str,
    unknown: Code,
    file: &'static str,
    all: BTreeMap<Id, Span>,
    ties: Vec<Tie>,
}

impl Parts {
    fn new(what: &'static str, unknown: Code, file: &'static str) -> Self {
        Self { what, unknown, file, all: BTreeMap::new(), ties: Vec::new() }
    }

    fn add(
        &mut self,
        version: &VersionKey,
        (id, at): (&str, Span),
        ties: impl Iterator<Item = (DescentKind, Id, Span)>,
    ) {
        let own = (version.clone(), id.to_owned());
        self.ties.extend(ties.map(|(kind, other, at)| Tie { kind, own: own.clone(), other, at }));
        self.all.insert(own, at);
    }

    fn check(&self, check: &mut Check) {
        for (place, tie) in self.ties.iter().enumerate() {
            if !self.direction(check, tie) || !self.exists(check, tie) {
                continue;
            }
            self.kept(check, tie);
            for earlier in &self.ties[..place] {
                pair(check, earlier, tie);
            }
        }
    }

    /// Whether a tie leads from an older version to a newer one.
    fn direction(&self, check: &mut Check, tie: &Tie) -> bool {
        let (Tie { kind, own, other, .. }, key) = (tie, tie.kind.key());
        let (old, new) = tie.ends();
        if old.0 < new.0 {
            return true;
        }
        let when = if own.0 == other.0 { "the same" } else { "another" };
        let message = match own == other {
            true => format!("`{}` is said to come from itself", own.1),
            false => match (own.0 == other.0, kind) {
                (true, _) => format!("`{key}` names something of {when} version"),
                (false, DescentKind::MergedInto) => {
                    format!("`{key}` names something of an earlier version")
                }
                (false, _) => format!("`{key}` names something of a later version"),
            },
        };
        let help = match kind {
            DescentKind::MergedInto => "name something of a later version",
            _ => "name something of an earlier version",
        };
        self.contradiction(check, tie.at, message, (other, "what it names"), help.to_owned());
        false
    }

    fn exists(&self, check: &mut Check, tie: &Tie) -> bool {
        let (key, id) = &tie.other;
        if self.all.contains_key(&tie.other) {
            return true;
        }
        let (edition, version) = key;
        if !check.version_exists(key, tie.at) || check.suspect.part(key, self.file) {
            return false;
        }
        let known: Vec<&str> =
            self.all.keys().filter(|(of, _)| of == key).map(|(_, id)| id.as_str()).collect();
        let what = format!("{} of {edition}/{version}", self.what);
        check.unknown((self.unknown, tie.at), &what, id, known);
        false
    }

    /// An id that is kept within an edition is the same thing, so it cannot be another.
    fn kept(&self, check: &mut Check, tie: &Tie) {
        let (old, new) = tie.ends();
        if old.0.0 != new.0.0 {
            return;
        }
        let old_later = (new.0.clone(), old.1.clone());
        let new_before = (old.0.clone(), new.1.clone());
        let (a, b) = (&old.1, &new.1);
        match tie.kind {
            DescentKind::RenamedFrom if self.all.contains_key(&old_later) => {
                let message = format!("`{a}` is still in this version, so it is not `{b}` now");
                let help = format!("write `split-from: {a}`, or remove this");
                self.contradiction(check, tie.at, message, (&old_later, "it is still here"), help);
            }
            DescentKind::RenamedFrom if self.all.contains_key(&new_before) => {
                let message = format!("`{b}` was in the version before, so it was not `{a}`");
                let help = format!("write `continues: {a}`, or remove this");
                self.contradiction(check, tie.at, message, (&new_before, "it was here"), help);
            }
            DescentKind::MergedInto if self.all.contains_key(&old_later) => {
                let message = format!("`{a}` is in the version in which it is to be part of `{b}`");
                let help = "remove this, or give one of them another id".to_owned();
                self.contradiction(check, tie.at, message, (&old_later, "it is still here"), help);
            }
            _ => {}
        }
    }

    fn contradiction(
        &self,
        check: &mut Check,
        at: Span,
        message: String,
        (other, seen): (&Id, &str),
        help: String,
    ) {
        let diagnostic = Diagnostic::error(CONTRADICTORY, at, message).with_help(help);
        let other = self.all.get(other).filter(|other| **other != at);
        check.diagnostics.push(match other {
            Some(other) => diagnostic.with_label(*other, seen),
            None => diagnostic,
        });
    }
}

/// Reports two ties that cannot both be.
fn pair(check: &mut Check, first: &Tie, second: &Tie) {
    let (old, new) = first.ends();
    let (other_old, other_new) = second.ends();
    let (a, b, c) = (&old.1, &new.1, &other_new.1);
    let renamed = |tie: &Tie| tie.kind == DescentKind::RenamedFrom;
    let merged = |tie: &Tie| tie.kind == DescentKind::MergedInto;
    let goes_on = |tie: &Tie| matches!(tie.kind, DescentKind::Continues | DescentKind::RenamedFrom);
    let same_old = old == other_old;
    let same_new = new == other_new;
    let (message, help) = if first.own == second.own && first.other == second.other {
        (format!("`{}` is named twice", first.other.1), "keep one of both".to_owned())
    } else if renamed(first) && renamed(second) && same_old && new.0 == other_new.0 {
        let help = format!("write `split-from: {a}` in both");
        (format!("`{a}` cannot be both `{b}` and `{c}` now"), help)
    } else if renamed(first) && renamed(second) && same_new && old.0 == other_old.0 {
        let help = "write `continues:` with both".to_owned();
        (format!("`{b}` cannot have been both `{a}` and `{}`", other_old.1), help)
    } else if same_old && new.0 == other_new.0 && !same_new && merged(first) && goes_on(second) {
        let help = format!("write `split-from: {a}` in `{c}`, or correct one of them");
        (format!("`{a}` became part of `{b}`, so it does not go on as `{c}`"), help)
    } else if same_old && new.0 == other_new.0 && !same_new && goes_on(first) && merged(second) {
        let help = format!("write `split-from: {a}` in `{b}`, or correct one of them");
        (format!("`{a}` goes on as `{b}`, so it did not become part of `{c}`"), help)
    } else if same_old
        && same_new
        && (merged(first) != merged(second))
        && !goes_on(first)
        && !goes_on(second)
    {
        let help = "keep one of both".to_owned();
        (format!("`{a}` cannot be both a part of `{b}` and what it was split from"), help)
    } else {
        return;
    };
    check.diagnostics.push(
        Diagnostic::error(CONTRADICTORY, second.at, message)
            .with_label(first.at, "said here")
            .with_help(help),
    );
}
