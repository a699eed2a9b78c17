//! What changes between the versions of the made-up plan is what its list says, no more, no less.

use std::fs;
use std::path::PathBuf;

use planpress::base::id::FigureId;
use planpress::base::path::SourcePath;
use planpress::compare::plan;
use planpress::compare::plan::change::Change;
use planpress::compare::plan::change::ChangeKind;
use planpress::compare::plan::change::DueShift;
use planpress::compare::plan::change::TargetPart;
use planpress::compare::plan::change::Way;
use planpress::compare::plan::change::Weight;
use planpress::compare::plan::set::ChangeSet;
use planpress::compare::plan::subject::Subject;
use planpress::markup::resolve::Resolve;
use planpress::markup::resolve::Resolved;
use planpress::markup::resolve::Word;
use planpress::model::reference::Reference;
use planpress::model::site::Site;
use planpress::model::version::Version;

use crate::built;

/// The figures of one version; links and words of the interface do not matter here.
struct Figures<'a>(&'a Version);

impl Resolve for Figures<'_> {
    fn link(&self, to: &Reference, _: Option<&str>) -> Option<Resolved> {
        Some(Resolved { href: String::new(), title: format!("{to:?}") })
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        let found = self.0.figures.iter().find(|it| it.id == *figure)?;
        Some(found.value.as_str().to_owned())
    }

    fn word(&self, _: Word) -> &'static str {
        ""
    }
}

fn case() -> PathBuf {
    built::project().join("tests/sites/three-versions")
}

/// Compares two versions, given as `EDITION/VERSION`.
fn changes(site: &Site, old: &str, new: &str) -> ChangeSet {
    let find = |key: &str| {
        let (edition, version) = key.split_once('/').expect("a version is named by two ids");
        let edition = site.editions.iter().find(|it| it.id.as_str() == edition);
        let edition = edition.expect("the edition is there");
        let version = edition.versions.iter().find(|it| it.id.as_str() == version);
        (edition, version.expect("the version is there"))
    };
    let ((old_edition, old), (new_edition, new)) = (find(old), find(new));
    let one =
        |edition, version, resolve| plan::Side { edition, version, resolve, lang: site.language() };
    plan::compare(one(old_edition, old, &Figures(old)), one(new_edition, new, &Figures(new)))
}

/// The pairs of versions of the list, with their lines.
fn expected() -> Vec<(String, String, Vec<String>)> {
    let text = fs::read_to_string(case().join("changes.md")).expect("the list can be read");
    let parts = text.split("\n## ").skip(1).map(|part| {
        let (heading, lines) = part.split_once('\n').expect("a heading stands above lines");
        let (old, new) = heading.split_once(" to ").expect("a heading names two versions");
        let line = |line: &str| {
            ["- ", "* "].iter().find_map(|it| line.strip_prefix(it)).map(str::to_owned)
        };
        let lines = lines.lines().filter_map(line);
        (old.to_owned(), new.to_owned(), sorted(lines))
    });
    parts.collect()
}

fn sorted(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines
}

#[test]
fn made_up_plan_changes_as_its_list_says() {
    let site = built::read(&built::scanned(&case().join("content"))).0;
    let expected = expected();
    assert_eq!(expected.len(), 4, "neighbours, first and third, edition and edition");
    let mut wrong = String::new();
    for (old, new, lines) in expected {
        let set = changes(&site, &old, &new);
        let found = sorted(set.changes.iter().map(|it| format!("{}: {}", kind(it), named(it))));
        let less = without(&lines, &found).into_iter().map(|line| format!("- {line}\n"));
        let more = without(&found, &lines).into_iter().map(|line| format!("+ {line}\n"));
        wrong.extend([format!("{old} to {new}\n")].into_iter().chain(less).chain(more));
    }
    assert!(!wrong.contains("\n- ") && !wrong.contains("\n+ "), "{wrong}");
}

/// What one sorted list has more often than the other.
fn without(lines: &[String], others: &[String]) -> Vec<String> {
    let mut left = others.to_vec();
    let mut more = lines.to_vec();
    more.retain(|line| match left.iter().position(|it| it == line) {
        Some(at) => {
            left.remove(at);
            false
        }
        None => true,
    });
    more
}

/// A swap of the sides swaps what is said or follows from it, and says nothing else.
#[test]
fn made_up_plan_changes_the_same_way_backwards() {
    let site = built::read(&built::scanned(&case().join("content"))).0;
    for (old, new, _) in expected() {
        let forwards = changes(&site, &old, &new);
        let backwards = changes(&site, &new, &old);
        let forwards = sorted(forwards.all().flat_map(each).map(|(old, new, kind)| {
            format!("{} {} to {}", mirrored(&kind), subject(new.as_ref()), subject(old.as_ref()))
        }));
        let backwards = sorted(backwards.all().flat_map(each).map(|(old, new, kind)| {
            format!("{kind} {} to {}", subject(old.as_ref()), subject(new.as_ref()))
        }));
        let what = format!("{new} to {old}");
        built::assert_same(&what, &forwards.join("\n"), &backwards.join("\n"));
    }
}

#[test]
fn a_version_and_itself_have_no_changes() {
    for sources in [case(), built::project().join("tests/sites/polish-two-versions")] {
        let site = built::read(&built::scanned(&sources.join("content"))).0;
        for edition in &site.editions {
            for version in &edition.versions {
                let key = format!("{}/{}", edition.id, version.id);
                let set = changes(&site, &key, &key);
                assert!(set.is_empty(), "{key}: {:?}", set.changes);
            }
        }
    }
}

/// Changes one by one: a run of new numbers is one change or several, as the order has it.
fn each(change: &Change) -> Vec<(Option<Subject>, Option<Subject>, String)> {
    if let ChangeKind::Renumbered(numbers) = &change.kind {
        let one = |it: &plan::change::Renumbering| {
            (Some(it.subject.old.clone()), Some(it.subject.new.clone()), "renumbered".to_owned())
        };
        return numbers.iter().map(one).collect();
    }
    vec![(change.old.clone(), change.new.clone(), kind(change).to_owned())]
}

fn mirrored(kind: &str) -> &str {
    let pairs = [
        ("added", "removed"),
        ("only-new", "only-old"),
        ("merged", "split"),
        ("target-raised", "target-lowered"),
        ("put-back", "brought-forward"),
        ("deadline-set", "deadline-withdrawn"),
    ];
    let other = pairs.iter().find_map(|(one, other)| match kind {
        it if it == *one => Some(*other),
        it if it == *other => Some(*one),
        _ => None,
    });
    other.unwrap_or(kind)
}

/// What a change is about: a split by what was split.
fn named(change: &Change) -> String {
    let one = match change.kind {
        ChangeKind::Split { .. } => change.old.as_ref().or(change.new.as_ref()),
        _ => change.new.as_ref().or(change.old.as_ref()),
    };
    subject(one)
}

fn kind(change: &Change) -> &'static str {
    match &change.kind {
        ChangeKind::Added(_) => "added",
        ChangeKind::Removed(_) => "removed",
        ChangeKind::OnlyNew(_) => "only-new",
        ChangeKind::OnlyOld(_) => "only-old",
        ChangeKind::Merged { .. } => "merged",
        ChangeKind::Split { .. } => "split",
        ChangeKind::Renamed(_) => "renamed",
        ChangeKind::Renumbered(_) => "renumbered",
        ChangeKind::Reordered(_) => "reordered",
        ChangeKind::Moved(_) => "moved",
        ChangeKind::Regrouped(_) => "regrouped",
        ChangeKind::Target(change) => target(change.parts.last()),
        ChangeKind::State(_) => "state",
        ChangeKind::Baseline(_) => "baseline",
        ChangeKind::Due(_, shift) => due(*shift),
        ChangeKind::Trajectory(_) => "trajectory",
        ChangeKind::Status(_) => "status",
        ChangeKind::Held(_) => "held",
        ChangeKind::Date(..) => "date",
        ChangeKind::Contact(_) | ChangeKind::Person(_) | ChangeKind::Figure(..) => "changed",
        ChangeKind::DataSource(_) => "data-source",
        ChangeKind::Tied(_) => "tied",
        ChangeKind::Wording { weight: Weight::Correction, .. }
        | ChangeKind::Prose { weight: Weight::Correction, .. } => "corrected",
        ChangeKind::Wording { .. } => "wording",
        ChangeKind::Prose { .. } => "prose",
    }
}

fn target(part: Option<&TargetPart>) -> &'static str {
    match part.expect("a change of a target has a part") {
        TargetPart::Kind => "target-kind",
        TargetPart::Direction(_) => "target-direction",
        TargetPart::Bound(_) => "target-bound",
        TargetPart::Unit(_) => "target-unit",
        TargetPart::Value(_, difference) => match difference.as_ref().map(|it| it.way) {
            Some(Way::Raised) => "target-raised",
            Some(Way::Lowered) => "target-lowered",
            None => "target-value",
        },
    }
}

fn due(shift: DueShift) -> &'static str {
    match shift {
        DueShift::BroughtForward => "brought-forward",
        DueShift::PutBack => "put-back",
        DueShift::Set => "deadline-set",
        DueShift::Withdrawn => "deadline-withdrawn",
        DueShift::Restated => "deadline-restated",
    }
}

fn subject(subject: Option<&Subject>) -> String {
    let Some(subject) = subject else { return "nothing".to_owned() };
    match subject {
        Subject::Version => "version".to_owned(),
        Subject::Group(id) => format!("group:{id}"),
        Subject::Commitment(id) => format!("commitment:{id}"),
        Subject::Statement(id, kind, at) => {
            format!("statement:{id}/{}/{at}", format!("{kind:?}").to_lowercase())
        }
        Subject::Measure(id, measure) => format!("measure:{id}/{measure}"),
        Subject::Section(id) => format!("section:{id}"),
        Subject::Framework => "framework".to_owned(),
        Subject::Priority(at) => format!("priority:{at}"),
        Subject::Metric(id) => format!("metric:{id}"),
        Subject::Figure(id) => format!("figure:{id}"),
        Subject::Contact(channel, at) => {
            format!("contact:{}/{at}", format!("{channel:?}").to_lowercase())
        }
        Subject::Person(at) => format!("person:{at}"),
        Subject::Defect(id) => format!("defect:{id}"),
    }
}
