//! Numbers for changes: those of the list of changes.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::compare::doc::BlockNo;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Node;
use crate::compare::merged::Place;
use crate::compare::text::changes::TextChange;

/// Gives each changed block the number of its entry in the list.
pub(super) fn changes(nodes: &mut [Node], list: &[TextChange]) {
    let mut numbers = Numbers::default();
    for change in list {
        for old in &change.old {
            numbers.old.entry(*old).or_insert(change.number);
        }
        for new in &change.new {
            numbers.new.entry(*new).or_insert(change.number);
        }
        numbers.first.extend(change.new.first());
    }
    numbers.give(nodes);
}

/// The number of the change of each block.
#[derive(Default)]
struct Numbers {
    old: BTreeMap<BlockNo, u32>,
    new: BTreeMap<BlockNo, u32>,
    /// The first new block of each change.
    first: BTreeSet<BlockNo>,
}

impl Numbers {
    fn give(&self, nodes: &mut [Node]) {
        for node in nodes {
            let is_old_place = matches!(node.fate, Fate::MovedAway(_));
            let new = node.new.filter(|_| !is_old_place).and_then(|new| self.new.get(&new));
            if let (Some(within), Some(new)) = (&mut node.within, node.new)
                && !self.first.contains(&new)
            {
                within.place = Place::Later;
            }
            let number = new.or_else(|| node.old.and_then(|old| self.old.get(&old)));
            node.change = number.copied().filter(|_| node.is_changed());
            if let Content::Nodes(within) = &mut node.content {
                self.give(within);
            }
        }
    }
}
