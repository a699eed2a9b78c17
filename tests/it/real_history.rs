//! What the real content says about change: complete, with its basis and its certainty.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use planpress::base::id::VersionId;
use planpress::model::change::Basis;
use planpress::model::change::ReportedKind;
use planpress::model::comparison::Comparison;
use planpress::model::fact::Certainty;
use planpress::model::fact::Stated;
use planpress::model::site::Site;
use planpress::model::thread::ThreadPlace;

use crate::built;

/// The changes within 2013 and what they rest on; the last two are no changes.
const CHANGES: [(&str, ReportedKind, Basis); 18] = [
    ("draft-amended-and-published", ReportedKind::Status, Basis::Reported),
    ("draft-to-approved", ReportedKind::Status, Basis::Reported),
    ("revision-due", ReportedKind::Date, Basis::Reported),
    ("six-themes-to-four", ReportedKind::Merged, Basis::Reported),
    ("reducing-all-crime-absorbed", ReportedKind::Merged, Basis::Reported),
    ("mental-health-absorbed", ReportedKind::Merged, Basis::Reported),
    ("theme-names", ReportedKind::Renamed, Basis::Compared),
    ("theme-order", ReportedKind::Reordered, Basis::Compared),
    ("police-and-partnership-combined", ReportedKind::Merged, Basis::Reported),
    ("commissioning-and-finance", ReportedKind::Added, Basis::Reported),
    ("targets-clearer", ReportedKind::Target, Basis::Reported),
    ("partnership-emphasis", ReportedKind::Emphasis, Basis::Reported),
    ("terms", ReportedKind::Reworded, Basis::Compared),
    ("achievement-wording", ReportedKind::Reworded, Basis::Compared),
    ("commissioning-intentions", ReportedKind::Date, Basis::Compared),
    ("contact-details", ReportedKind::Contact, Basis::Compared),
    ("funding-gap-and-savings", ReportedKind::NotComparable, Basis::Compared),
    ("priorities-not-known", ReportedKind::NotComparable, Basis::Compared),
];

/// What the draft of 2024 does not mention, by a search of its text.
const NOT_MENTIONED: [&str; 6] =
    ["alcohol", "families", "hate-crime", "mental-health", "missing-people", "reoffending"];

/// Priorities of 2013 that no thread follows: no source and no search says enough about them.
const WITHOUT_THREAD: [&str; 2] = ["all-crime", "sexual-offences"];

fn site() -> Site {
    built::read(&built::scanned(&built::project().join("content"))).0
}

#[test]
fn changes_of_2013_are_those_that_sources_tell() {
    let site = site();
    let edition = site.editions.iter().find(|it| it.id.as_str() == "2013-17").expect("it is there");
    let found: Vec<_> =
        edition.changes.iter().map(|it| (it.id.as_str(), it.kind, it.basis)).collect();
    assert_eq!(found, CHANGES);
    for change in &edition.changes {
        let id = &change.id;
        assert!(!change.prose.is_empty(), "{id} says nothing");
        assert!(!change.provenance.citations.is_empty(), "{id} has no source");
        let newest = change.new.version.as_ref().map(VersionId::as_str);
        let first = id.as_str() == "draft-amended-and-published";
        let expected = if first { "2013-03-published" } else { "2013-10-revised" };
        assert_eq!(newest, Some(expected), "{id}");
        let is_reading = change.kind == ReportedKind::NotComparable;
        let certainty = change.provenance.certainty;
        assert_eq!(is_reading, certainty == Certainty::Editor, "{id}");
    }
}

/// A target that changed without its old value must not get one.
#[test]
fn no_old_target_is_invented() {
    let site = site();
    let changes = site.editions.iter().flat_map(|it| &it.changes);
    for change in changes.filter(|it| it.kind == ReportedKind::Target) {
        assert_eq!((&change.old.text, &change.new.text), (&None, &None), "{}", change.id);
    }
}

fn comparison<'a>(site: &'a Site, old: &str) -> &'a Comparison {
    let found = site.comparisons.iter().find(|it| it.old.1.as_str() == old);
    found.expect("the pair is listed")
}

#[test]
fn plans_stand_side_by_side_in_every_aspect() {
    let site = site();
    let pair = comparison(&site, "2013-10-revised");
    assert_eq!(pair.new.1.as_str(), "2024-10-draft");
    let ids: Vec<&str> = pair.aspects.iter().map(|it| it.id.as_str()).collect();
    let expected = [
        "commissioner",
        "body-name",
        "period",
        "structure",
        "commitments",
        "measures",
        "anatomy",
        "strategic-policing-requirement",
        "values",
        "money",
        "special-officers",
        "pcsos",
        "engagement",
        "review",
        "contacts",
        "formats",
        "not-mentioned-2024",
        "new-in-2024",
    ];
    assert_eq!(ids, expected);
    for pair in &site.comparisons {
        assert_eq!(pair.provenance.certainty, Certainty::Editor);
        for side in pair.aspects.iter().flat_map(|it| [&it.old, &it.new]) {
            assert!(!side.provenance.citations.is_empty(), "every side has a source");
            if let Stated::Absent(absent) = &side.prose {
                assert!(absent.note.is_some(), "what is missing is explained");
            }
        }
    }
    assert_eq!(comparison(&site, "2013-01-draft").new.1.as_str(), "2013-10-revised");
}

#[test]
fn threads_are_readings_and_follow_nearly_every_priority() {
    let site = site();
    let mut followed: BTreeSet<&str> = WITHOUT_THREAD.into_iter().collect();
    let mut silent: BTreeMap<&str, &str> = BTreeMap::new();
    for thread in &site.threads {
        assert_eq!(thread.provenance.certainty, Certainty::Editor, "{}", thread.id);
        assert_eq!(thread.steps.len(), 2, "{}", thread.id);
        for step in &thread.steps {
            assert!(!step.provenance.citations.is_empty(), "{}", thread.id);
            silent.extend(step.not_mentioned.iter().map(|it| (thread.id.as_str(), it.as_str())));
            followed.extend(step.to.iter().filter_map(|place| match place {
                ThreadPlace::Commitment(id) => Some(id.as_str()),
                _ => None,
            }));
        }
    }
    assert_eq!(silent.keys().copied().collect::<Vec<_>>(), NOT_MENTIONED);
    assert!(silent.values().all(|it| it.starts_with("A search of the draft for ")));
    let priorities = site.editions.iter().filter(|it| it.id.as_str() == "2013-17");
    let priorities = priorities.flat_map(|it| &it.versions).flat_map(|it| &it.commitments);
    let missing: Vec<_> = priorities.filter(|it| !followed.contains(it.id.as_str())).collect();
    assert!(missing.is_empty(), "{:?}", missing[0].id);
}
