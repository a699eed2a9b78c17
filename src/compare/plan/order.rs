//! What stands elsewhere: in another place of its list, or in another list.

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::Pair;
use crate::compare::plan::draft::Cx;
use crate::compare::plan::draft::Draft;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Place;
use crate::compare::plan::subject::Subject;

/// A subject of a new list that was in the same list before.
struct Stayed<'a> {
    subject: &'a Subject,
    was: &'a Subject,
    old: Place,
    new: Place,
}

/// What was moved to another list or to another place of its list.
///
/// As few things as possible are said to have another place: all but a longest run that kept its
/// order.
pub(super) fn drafts(cx: Cx) -> Vec<Draft> {
    cx.new.record.lists.iter().flat_map(|(list, subjects)| of_list(cx, list, subjects)).collect()
}

fn of_list(cx: Cx, list: &List, subjects: &[Subject]) -> Vec<Draft> {
    let (mut drafts, mut stayed) = (Vec::new(), Vec::new());
    for (at, subject) in subjects.iter().enumerate() {
        let Some(was) = cx.pairing.old_of(subject) else { continue };
        let Some(old) = cx.old.place(was).cloned() else { continue };
        let new = Place { list: list.clone(), at };
        if cx.pairing.list_of(&old.list).as_ref() == Some(list) {
            stayed.push(Stayed { subject, was, old, new });
        } else {
            drafts.push(Draft::both(was, subject, ChangeKind::Moved(Pair { old, new })));
        }
    }
    let in_order = longest_increasing(&stayed.iter().map(|it| it.old.at).collect::<Vec<_>>());
    for (at, Stayed { subject, was, old, new }) in stayed.into_iter().enumerate() {
        if in_order.binary_search(&at).is_err() {
            drafts.push(Draft::both(was, subject, ChangeKind::Reordered(Pair { old, new })));
        }
    }
    drafts
}

/// The places of a longest run of values that increase, in order. O(n log n).
fn longest_increasing(values: &[usize]) -> Vec<usize> {
    // `ends[k]`: the place of the least value that ends a run of k + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (place, value) in values.iter().enumerate() {
        let length = ends.partition_point(|end| values[*end] < *value);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() { ends.push(place) } else { ends[length] = place }
    }
    let mut run: Vec<usize> =
        std::iter::successors(ends.last().copied(), |place| before[*place]).collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_as_many_as_can_be() {
        assert_eq!(longest_increasing(&[]), [] as [usize; 0]);
        assert_eq!(longest_increasing(&[0, 1, 2]), [0, 1, 2]);
        assert_eq!(longest_increasing(&[3, 0, 1, 2]), [1, 2, 3]);
        assert_eq!(longest_increasing(&[1, 2, 3, 0]), [0, 1, 2]);
        assert_eq!(longest_increasing(&[1, 0]).len(), 1);
    }
}
