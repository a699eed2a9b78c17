//! Lineage leads to what exists and does not contradict itself.
//!
//! Ids give the order of editions and versions, and every tie leads from an older to a newer
//! version, so there are no circles.

use std::cmp::Ordering;
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
use crate::read::resolve::pairs;

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
            for x in g {
                groups.add(&key, (x.id.as_str(), x.at), ties(&x.descent));
            }
            for x in c {
                commitments.add(&key, (x.id.as_str(), x.at), ties(&x.descent));
            }
            for x in s {
                sections.add(&key, (x.id.as_str(), x.at), ties(&x.descent));
            }
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
pub(super) type Id = (VersionKey, String);

/// A tie from a part of a version to one of another.
pub(super) struct Tie {
    pub(super) kind: DescentKind,
    own: Id,
    other: Id,
    pub(super) at: Span,
}

impl Tie {
    /// The earlier of both, and the later.
    pub(super) fn ends(&self) -> (&Id, &Id) {
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
        let sound = |tie: &&Tie| self.direction(check, tie) && self.exists(check, tie);
        let sound: Vec<&Tie> = self.ties.iter().filter(sound).collect();
        for tie in &sound {
            self.kept(check, tie);
        }
        pairs::check(check, &sound);
    }

    /// Whether a tie leads from an older version to a newer one.
    fn direction(&self, check: &mut Check, tie: &Tie) -> bool {
        let (old, new) = tie.ends();
        if old.0 < new.0 {
            return true;
        }
        let key = tie.kind.key();
        let (own, other) = (&tie.own, &tie.other);
        let message = match own.0.cmp(&other.0) {
            Ordering::Equal if own.1 == other.1 => format!("`{key}` names `{}` itself", own.1),
            Ordering::Equal => format!("`{key}` names something of the same version"),
            Ordering::Less => format!("`{key}` names something of a later version"),
            Ordering::Greater => format!("`{key}` names something of an earlier version"),
        };
        let help = match tie.kind {
            DescentKind::MergedInto => "name something of a later version",
            _ => "name something of an earlier version",
        };
        self.contradiction(check, contradictory(tie, message, help), (other, "what it names"));
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
                self.contradiction(
                    check,
                    contradictory(tie, message, help),
                    (&old_later, "it is still here"),
                );
            }
            DescentKind::RenamedFrom if self.all.contains_key(&new_before) => {
                let message = format!("`{b}` was in the version before, so it was not `{a}`");
                let help = format!("write `continues: {a}`, or remove this");
                self.contradiction(
                    check,
                    contradictory(tie, message, help),
                    (&new_before, "it was here"),
                );
            }
            DescentKind::MergedInto if self.all.contains_key(&old_later) => {
                let message = format!("`{a}` is in the version in which it is to be part of `{b}`");
                let help = "remove this, or give one of them another id";
                self.contradiction(
                    check,
                    contradictory(tie, message, help),
                    (&old_later, "it is still here"),
                );
            }
            _ => {}
        }
    }

    /// Reports a contradiction together with what it is seen in.
    fn contradiction(&self, check: &mut Check, found: Diagnostic, (other, seen): (&Id, &str)) {
        let here = found.labels[0].at;
        check.diagnostics.push(match self.all.get(other) {
            Some(other) if *other != here => found.with_label(*other, seen),
            _ => found,
        });
    }
}

fn contradictory(tie: &Tie, message: String, help: impl Into<String>) -> Diagnostic {
    Diagnostic::error(CONTRADICTORY, tie.at, message).with_help(help)
}
