//! What holds for any two versions.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::compare::plan::apply::apply;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::compare;
use crate::compare::plan::record::Record;
use crate::compare::plan::set::ChangeSet;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::tests::fixture::side;
use crate::compare::plan::tests::generate::editions;

/// The subjects of changes of some kind.
fn about(set: &ChangeSet, is_kind: impl Fn(&ChangeKind) -> bool) -> BTreeSet<Subject> {
    let changes = set.changes.iter().filter(|change| is_kind(&change.kind));
    changes.map(|change| change.subject().clone()).collect()
}

fn is_added(kind: &ChangeKind) -> bool {
    matches!(kind, ChangeKind::Added(_) | ChangeKind::OnlyNew(_))
}

fn is_removed(kind: &ChangeKind) -> bool {
    matches!(kind, ChangeKind::Removed(_) | ChangeKind::OnlyOld(_))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn changes_lead_from_one_version_to_another(bytes in vec(any::<u8>(), 0..900)) {
        let [one, other] = editions(&bytes);
        for (old, new) in [
            (side(&one, 0), side(&one, 1)),
            (side(&one, 1), side(&one, 0)),
            (side(&one, 1), side(&other, 0)),
        ] {
            let set = compare(old, new);
            let applied = apply(&Record::of(old.version), &set);
            prop_assert_eq!(applied, Ok(Record::of(new.version)), "{:#?}", set.changes);
            let differs = Record::of(old.version) != Record::of(new.version);
            let is_renamed = set.pairing.pairs().any(|(old, new, _)| old != new);
            prop_assert_eq!(differs, is_renamed || !set.is_empty());
        }
    }

    #[test]
    fn nothing_changed_in_a_version_itself(bytes in vec(any::<u8>(), 0..900)) {
        let [one, _] = editions(&bytes);
        let set = compare(side(&one, 0), side(&one, 0));
        prop_assert_eq!(set.changes, []);
        prop_assert_eq!(set.structure.old, set.structure.new);
    }

    #[test]
    fn swapped_sides_swap_what_was_added_and_removed(bytes in vec(any::<u8>(), 0..900)) {
        let [one, other] = editions(&bytes);
        let pairs = [(side(&one, 0), side(&one, 1)), (side(&one, 1), side(&other, 0))];
        for (old, new) in pairs {
            let (there, back) = (compare(old, new), compare(new, old));
            prop_assert_eq!(about(&there, is_added), about(&back, is_removed));
            prop_assert_eq!(about(&there, is_removed), about(&back, is_added));
            prop_assert_eq!(&there.pairing.merged, &back.pairing.split);
            prop_assert_eq!(&there.pairing.split, &back.pairing.merged);
        }
    }

    #[test]
    fn changes_are_numbered_by_consequence(bytes in vec(any::<u8>(), 0..900)) {
        let [one, _] = editions(&bytes);
        let set = compare(side(&one, 0), side(&one, 1));
        let numbers: Vec<usize> = set.changes.iter().map(|change| change.number).collect();
        prop_assert_eq!(numbers, (1..=set.changes.len()).collect::<Vec<_>>());
        prop_assert!(set.changes.is_sorted_by_key(|change| (change.consequence, change.place)));
        let mut places: Vec<usize> = set.changes.iter().map(|change| change.place).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..set.changes.len()).collect::<Vec<_>>());
        prop_assert_eq!(set, compare(side(&one, 0), side(&one, 1)));
    }
}
