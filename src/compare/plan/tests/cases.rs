//! Single changes of the plan of Lower Wending, and what is said of them.

use crate::base::moment::Moment;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Demand;
use crate::compare::plan::change::DueShift;
use crate::compare::plan::change::TargetPart;
use crate::compare::plan::change::Way;
use crate::compare::plan::change::Weight;
use crate::compare::plan::compare;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::pairing::PairedBy;
use crate::compare::plan::set::ChangeSet;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::tests::fixture;
use crate::compare::plan::tests::fixture::id;
use crate::compare::plan::tests::fixture::key;
use crate::compare::plan::tests::fixture::side;
use crate::compare::shape::ChangeKind as TextChangeKind;
use crate::model::commitment::Commitment;
use crate::model::fact::Absent;
use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::lineage::DescentKind;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::version::Version;

/// The changes that a change of the plan makes.
fn changed(change: impl FnOnce(&mut Version)) -> ChangeSet {
    let mut new = fixture::plan("2031-final");
    change(&mut new);
    between(fixture::plan("2030-draft"), new)
}

fn between(old: Version, new: Version) -> ChangeSet {
    let edition = fixture::edition("2030-35", vec![old, new]);
    compare(side(&edition, 0), side(&edition, 1))
}

/// The changes in short: kind and subject.
fn brief(set: &ChangeSet) -> Vec<String> {
    set.changes.iter().map(|change| format!("{} {:?}", word(change), change.subject())).collect()
}

fn word(change: &Change) -> String {
    let debug = format!("{:?}", change.kind);
    debug.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

#[track_caller]
fn only(set: &ChangeSet) -> &Change {
    let [change] = set.changes.as_slice() else { panic!("not one change: {:?}", brief(set)) };
    change
}

fn measure(version: &mut Version) -> &mut Measure {
    match &mut version.commitments[0].measures {
        Measures::Listed(groups) => &mut groups[0].measures[0],
        _ => panic!("the plan has a measure there"),
    }
}

#[test]
fn a_target_is_compared_as_a_number() {
    let set = changed(|plan| measure(plan).target = fixture::at_least("90"));
    let change = only(&set);
    let ChangeKind::Target(target) = &change.kind else { panic!("{change:?}") };
    let [TargetPart::Value(_, Some(difference))] = target.parts.as_slice() else {
        panic!("{target:?}")
    };
    assert_eq!(difference.amount.as_str(), "5");
    assert_eq!((difference.way, difference.demand), (Way::Raised, Some(Demand::More)));
    assert_eq!(change.consequence, Consequence::Targets);
    assert_eq!(*change.subject(), Subject::Measure(id("lamps"), id("lit")));
}

#[test]
fn a_number_outranks_any_wording() {
    let set = changed(|plan| {
        plan.sections[0].prose = fixture::prose("All is new here.\n\nAnd here.");
        measure(plan).target = fixture::at_least("80");
    });
    assert!(matches!(set.changes[0].kind, ChangeKind::Target(_)), "{:?}", brief(&set));
    let first = set.changes.iter().min_by_key(|change| change.place).unwrap();
    assert!(matches!(first.kind, ChangeKind::Prose { .. }));
}

#[test]
fn a_deadline_is_set_put_back_or_restated() {
    let due = |old: Option<&str>, new: Option<&str>| {
        let stated = |text: Option<&str>| match text {
            Some(text) => Stated::As(Moment::parse(text).unwrap()),
            None => Stated::not_stated(),
        };
        let (mut was, mut is) = (fixture::plan("2030-draft"), fixture::plan("2031-final"));
        measure(&mut was).due = stated(old);
        measure(&mut is).due = stated(new);
        match only(&between(was, is)).kind {
            ChangeKind::Due(_, shift) => shift,
            ref other => panic!("{other:?}"),
        }
    };
    assert_eq!(due(None, Some("2031")), DueShift::Set);
    assert_eq!(due(Some("2031"), None), DueShift::Withdrawn);
    assert_eq!(due(Some("2031"), Some("2032-03")), DueShift::PutBack);
    assert_eq!(due(Some("2031"), Some("summer 2030")), DueShift::BroughtForward);
    assert_eq!(due(Some("2031"), Some("by end of 2031")), DueShift::Restated);
}

#[test]
fn under_review_that_became_a_target_is_a_class_of_its_own() {
    let mut old = fixture::plan("2030-draft");
    let absent = Absent { state: State::UnderReview, note: None, due: None };
    old.commitments[0].measures = Measures::Absent(absent, fixture::source());
    let set = between(old, fixture::plan("2031-final"));
    let ChangeKind::State(state) = &only(&set).kind else { panic!("{:?}", brief(&set)) };
    assert_eq!(state.measures.new.len(), 1);
    assert_eq!(only(&set).consequence, Consequence::Targets);
}

#[test]
fn what_comes_brings_all_that_is_in_it() {
    let set = changed(|plan| {
        let mut trams = fixture::commitment("trams", "streets", "Run trams on Sundays");
        trams.measures =
            fixture::listed(vec![fixture::measure("runs", "Runs a day", fixture::at_least("9"))]);
        plan.commitments.push(trams);
        plan.commitments.remove(1);
    });
    assert_eq!(
        brief(&set),
        [
            r#"Added Commitment(CommitmentId("trams"))"#,
            r#"Removed Commitment(CommitmentId("otters"))"#
        ]
    );
}

#[test]
fn a_move_to_another_group_is_no_removal() {
    let set = changed(|plan| plan.commitments[0].group = id("rivers"));
    assert!(matches!(only(&set).kind, ChangeKind::Moved(_)), "{:?}", brief(&set));
}

#[test]
fn as_few_things_as_can_be_are_reordered() {
    let groups = ["a", "b", "c", "d"].map(|name| fixture::group(name, name));
    let old = Version { groups: groups.to_vec(), ..fixture::version("2030-draft") };
    let mut new = Version { groups: groups.to_vec(), ..fixture::version("2031-final") };
    new.groups.rotate_left(1);
    let set = between(old, new);
    assert_eq!(brief(&set), [r#"Reordered Group(GroupId("a"))"#]);
}

#[test]
fn a_run_of_new_numbers_is_one_change() {
    let numbered = |name: &str, numbers: [&str; 4]| {
        let commitments = ["a", "b", "c", "d"].into_iter().zip(numbers);
        let commitments = commitments.map(|(id, number)| Commitment {
            number: Some(number.to_owned()),
            ..fixture::commitment(id, "streets", id)
        });
        Version {
            groups: vec![fixture::group("streets", "Safer streets")],
            commitments: commitments.collect(),
            ..fixture::version(name)
        }
    };
    let old = numbered("2030-draft", ["1", "2", "3", "4"]);
    let new = numbered("2031-final", ["1", "3", "4", "9"]);
    let set = between(old, new);
    let runs: Vec<usize> = set
        .changes
        .iter()
        .map(|change| match &change.kind {
            ChangeKind::Renumbered(run) => run.len(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(runs, [2, 1]);
}

#[test]
fn a_new_id_that_an_editor_ties_is_a_new_name() {
    let set = changed(|plan| {
        let lights = &mut plan.commitments[0];
        lights.id = id("lights");
        lights.title = fixture::text("Let there be light");
        let of = key("2030-35", "2030-draft");
        lights.descent = vec![fixture::descent(DescentKind::RenamedFrom, of, "lamps")];
    });
    let change = only(&set);
    assert!(matches!(change.kind, ChangeKind::Renamed(_)), "{:?}", brief(&set));
    assert_eq!(change.old, Some(Subject::Commitment(id("lamps"))));
    let new = change.new.clone().unwrap();
    assert_eq!(set.pairing.why(&new), Some(PairedBy::Lineage));
}

#[test]
fn likeness_pairs_within_an_edition_only() {
    let mut new = fixture::plan("2031-final");
    new.groups[0] = fixture::group("roads", "Safer streets");
    new.commitments[0].group = id("roads");
    let old = fixture::plan("2030-draft");
    let one = fixture::edition("2030-35", vec![old.clone(), new.clone()]);
    let set = compare(side(&one, 0), side(&one, 1));
    assert_eq!(brief(&set), [""; 0]);
    assert_eq!(set.pairing.why(&Subject::Group(id("roads"))), Some(PairedBy::Likeness(99)));
    let (one, other) =
        (fixture::edition("2030-35", vec![old]), fixture::edition("2036-40", vec![new]));
    let set = compare(side(&one, 0), side(&other, 0));
    assert_eq!(
        brief(&set),
        [
            r#"OnlyOld Group(GroupId("streets"))"#,
            r#"OnlyNew Group(GroupId("roads"))"#,
            r#"Moved Commitment(CommitmentId("lamps"))"#,
        ]
    );
}

#[test]
fn groups_merge_as_an_editor_says() {
    let mut old = fixture::plan("2030-draft");
    let of = key("2030-35", "2031-final");
    old.groups[1].descent = vec![fixture::descent(DescentKind::MergedInto, of, "streets")];
    let mut new = fixture::plan("2031-final");
    new.groups.truncate(1);
    new.commitments[1].group = id("streets");
    let edition = fixture::edition("2030-35", vec![old, new]);
    let set = compare(side(&edition, 0), side(&edition, 1));
    assert_eq!(brief(&set), [r#"Merged Group(GroupId("streets"))"#]);
    // That its commitment stands in the other group now is no news, but part of what differs.
    let [implied] = set.implied.as_slice() else { panic!("{:?}", set.implied) };
    assert!(matches!(implied.change.kind, ChangeKind::Moved(_)), "{implied:?}");
    assert!(implied.is_said_by(&set.changes[0]));
    let back = compare(side(&edition, 1), side(&edition, 0));
    assert!(matches!(back.changes[0].kind, ChangeKind::Split { .. }), "{:?}", brief(&back));
    // Into which part it went is news.
    assert!(matches!(back.changes[1].kind, ChangeKind::Moved(_)), "{:?}", brief(&back));
}

#[test]
fn a_paragraph_that_moved_is_found_in_the_whole_text() {
    let moved = "The otters of the river are counted every spring by those who live there.";
    let mut old = fixture::plan("2030-draft");
    old.sections[0].prose = fixture::prose(&format!("We will light the town.\n\n{moved}"));
    let mut new = fixture::plan("2031-final");
    new.commitments[1].prose = fixture::prose(moved);
    let set = between(old, new);
    let [entry] = set.text.entries.as_slice() else { panic!("{:?}", set.text.entries) };
    assert_eq!(entry.kind, TextChangeKind::Moved);
    assert_eq!(entry.within.old, Some(Subject::Section(id("foreword"))));
    assert_eq!(entry.within.new, Some(Subject::Commitment(id("otters"))));
    let pointing = set.changes.iter().map(|change| match &change.kind {
        ChangeKind::Prose { entries, .. } => entries.clone(),
        other => panic!("{other:?}"),
    });
    assert_eq!(pointing.collect::<Vec<_>>(), [[0], [0]]);
}

#[test]
fn a_figure_changes_once_wherever_it_is_shown() {
    let shown = "We have {{figure:lamps}} lamps, and {{figure:lamps}} are lit.";
    let mut old = fixture::plan("2030-draft");
    old.sections[0].prose = fixture::prose(shown);
    let mut new = fixture::plan("2031-final");
    new.sections[0].prose = fixture::prose(shown);
    new.figures[0] = fixture::figure("lamps", "450");
    let set = between(old, new);
    let ChangeKind::Figure(_, Some(difference)) = &only(&set).kind else {
        panic!("{:?}", brief(&set))
    };
    assert_eq!((difference.amount.as_str(), difference.demand), ("50", None));
}

#[test]
fn a_correction_is_told_from_a_change_of_meaning() {
    let weight = |markdown: &str| {
        let set = changed(|plan| plan.sections[0].prose = fixture::prose(markdown));
        match only(&set).kind {
            ChangeKind::Prose { weight, .. } => weight,
            ref other => panic!("{other:?}"),
        }
    };
    assert_eq!(weight("We will light the Town!"), Weight::Correction);
    assert_eq!(weight("We will *light* the town."), Weight::Correction);
    assert_eq!(weight("We may light the town."), Weight::Meaning);
    assert_eq!(weight("We will ~~light~~ the town."), Weight::Meaning);
    assert_eq!(weight("We will [light](https://a.example) the town."), Weight::Meaning);
}

#[test]
fn typography_is_no_change() {
    let mut old = fixture::plan("2030-draft");
    old.sections[0].prose = fixture::prose("The town\u{2019}s\u{a0}lamps\nare lit.");
    let mut new = fixture::plan("2031-final");
    new.sections[0].prose = fixture::prose("The town's lamps are lit.");
    assert_eq!(brief(&between(old, new)), [""; 0]);
}
