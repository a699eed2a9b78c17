//! Numbers for changes, in the order in which readers meet them.

use std::collections::BTreeMap;

use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::MoveId;
use crate::compare::merged::Node;

/// Numbers the changes from 1. A block that is wholly new or gone is one change, and so are the
/// parts of a split, and the two places of a move, which is counted at the new one.
pub(super) fn changes(nodes: &mut [Node]) {
    let mut count = Count::default();
    count.nodes(nodes);
    old_places(nodes, &count.moves);
}

#[derive(Default)]
struct Count {
    last: u32,
    split: Option<u32>,
    moves: BTreeMap<MoveId, u32>,
}

impl Count {
    fn nodes(&mut self, nodes: &mut [Node]) {
        for node in nodes {
            let number = match &node.fate {
                Fate::MovedAway(_) => None,
                Fate::MovedHere(here) => {
                    let next = self.last + 1;
                    Some(*self.moves.entry(here.id).or_insert(next))
                }
                Fate::Split(shares) if self.split == Some(shares.id) => Some(self.last),
                _ => node.is_changed().then_some(self.last + 1),
            };
            if let Fate::Split(shares) = &node.fate {
                self.split = Some(shares.id);
            }
            self.last = self.last.max(number.unwrap_or(0));
            node.change = number;
            if let Content::Nodes(within) = &mut node.content
                && node.mark == Mark::Kept
            {
                self.nodes(within);
            }
        }
    }
}

fn old_places(nodes: &mut [Node], moves: &BTreeMap<MoveId, u32>) {
    for node in nodes {
        if let Fate::MovedAway(away) = &node.fate {
            node.change = moves.get(&away.id).copied();
        }
        if let Content::Nodes(within) = &mut node.content {
            old_places(within, moves);
        }
    }
}
