//! Versions compared as data: the real plans, and the plan of a town that does not exist.

use planpress::base::id::FigureId;
use planpress::base::path::SourcePath;
use planpress::compare::plan;
use planpress::compare::plan::Side;
use planpress::compare::plan::apply::apply;
use planpress::compare::plan::record::Record;
use planpress::compare::plan::set::ChangeSet;
use planpress::compare::plan::set::Scope;
use planpress::markup::resolve::Resolve;
use planpress::markup::resolve::Resolved;
use planpress::markup::resolve::Word;
use planpress::model::edition::Edition;
use planpress::model::reference::Reference;
use planpress::model::site::Site;

use crate::built;

fn site(content: &str) -> Site {
    built::read(&built::scanned(&built::project().join(content))).0
}

/// Knows no pages; figures are their ids.
struct Bare;

impl Resolve for Bare {
    fn link(&self, _: &Reference, _: Option<&str>) -> Option<Resolved> {
        None
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        Some(figure.to_string())
    }

    fn word(&self, _: Word) -> &'static str {
        "Word"
    }
}

fn side<'a>(site: &'a Site, edition: &str, version: &str) -> Side<'a> {
    let is_it = |it: &&Edition| it.id.as_str() == edition;
    let edition = site.editions.iter().find(is_it).expect("the edition is there");
    let mut versions = edition.versions.iter();
    let version = versions.find(|it| it.id.as_str() == version).expect("the version is there");
    Side { edition, version, resolve: &Bare, lang: site.language() }
}

/// Compares, and proves that nothing differs silently.
fn compared(old: Side, new: Side) -> ChangeSet {
    let set = plan::compare(old, new);
    let applied = apply(&Record::of(old.version), &set);
    assert_eq!(applied, Ok(Record::of(new.version)));
    set
}

/// The changes, one a line: class, kind, subject.
fn listed(set: &ChangeSet) -> String {
    let line = |change: &plan::change::Change| {
        let kind = format!("{:?}", change.kind);
        let kind = kind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
        format!("{:?} {kind} {:?}\n", change.consequence, change.subject())
    };
    set.changes.iter().map(line).collect()
}

/// Fails unless the changes have all these lines, in this order.
#[track_caller]
fn has(set: &ChangeSet, lines: &[&str]) {
    let all = listed(set);
    let mut found = all.lines();
    for line in lines {
        assert!(found.any(|it| it == *line), "no line `{line}` where it should be in\n{all}");
    }
}

#[test]
fn editions_are_compared_by_structure() {
    let site = site("content");
    let old = side(&site, "2013-17", "2013-10-revised");
    let new = side(&site, "2024-29", "2024-10-draft");
    let set = compared(old, new);
    assert_eq!(set.scope, Scope::Editions);
    let (was, is) = (&set.structure.old, &set.structure.new);
    assert_eq!((was.groups, was.commitments, was.measures, was.numeric), (4, 18, 40, 21));
    assert_eq!((is.groups, is.commitments, is.measures, is.numeric), (3, 14, 0, 0));
    assert_eq!((was.other_groups.len(), was.without_measures, was.metrics), (1, 2, 0));
    assert_eq!((is.other_groups.len(), is.statements, is.metrics), (0, 42, 37));
    // Silence says nothing: what has no declared partner is in one of the plans only.
    let all = listed(&set);
    let count = |kind: &str| all.lines().filter(|line| line.contains(kind)).count();
    assert_eq!(count(" OnlyOld Commitment"), 18);
    assert_eq!(count(" OnlyNew Commitment"), 14);
    assert_eq!((count(" Added "), count(" Removed ")), (0, 0), "{all}");
    assert_eq!(set.text.entries.iter().filter(|it| it.within.new == it.within.old).count(), 0);
}

#[test]
fn versions_of_a_town_that_does_not_exist() {
    let site = site("tests/sites/three-versions/content");
    let version = |id: &str| side(&site, "2031-35", id);
    let (draft, consultation) = (version("2030-09-draft"), version("2030-12-consultation"));
    let set = compared(draft, consultation);
    has(
        &set,
        &[
            "Standing Status Version",
            r#"Structure Merged Group(GroupId("places"))"#,
            r#"Commitments Added Commitment(CommitmentId("plant-trees"))"#,
            r#"Commitments Split Commitment(CommitmentId("play-areas"))"#,
            r#"Targets State Commitment(CommitmentId("clean-rivers"))"#,
            r#"Figures Figure Figure(FigureId("yearly-budget"))"#,
            r#"Names Renamed Group(GroupId("water"))"#,
        ],
    );
    let moved = set.text.entries.iter().map(|it| &it.within);
    let moved = moved.filter(|it| it.old.is_some() && it.new.is_some() && it.old != it.new);
    assert!(moved.count() > 0, "a paragraph moved from one section to another");
    compared(consultation, draft);
}

#[test]
fn any_two_versions_can_be_compared() {
    for content in ["content", "tests/sites/three-versions/content"] {
        let site = site(content);
        let versions: Vec<Side> = site
            .editions
            .iter()
            .flat_map(|edition| {
                let versions = edition.versions.iter();
                let lang = site.language();
                versions.map(move |version| Side { edition, version, resolve: &Bare, lang })
            })
            .collect();
        for (place, old) in versions.iter().enumerate() {
            assert_eq!(compared(*old, *old).changes, []);
            for new in &versions[place + 1..] {
                compared(*old, *new);
                compared(*new, *old);
            }
        }
    }
}
