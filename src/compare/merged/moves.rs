//! Which blocks moved, which way, and which of them moved together.

use std::collections::BTreeMap;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::MoveNo;
use crate::compare::diff::Step;
use crate::compare::doc::BlockNo;
use crate::compare::merged::Direction;
use crate::compare::merged::Move;
use crate::compare::merged::MoveId;
use crate::compare::merged::Place;

/// The moves of a comparison, by the old block.
#[derive(Debug, Default)]
pub(super) struct Moves(BTreeMap<BlockNo, Move>);

/// Steps in their order, counted.
#[derive(Default)]
struct Walk {
    time: usize,
    away: BTreeMap<BlockNo, (MoveId, Place, usize)>,
    here: BTreeMap<BlockNo, (MoveNo, BlockNo, usize)>,
    stretches: BTreeMap<MoveNo, u32>,
}

impl Moves {
    pub(super) fn of(diff: &DocDiff) -> Self {
        let mut walk = Walk::default();
        walk.steps(&diff.steps);
        let Walk { here, away, .. } = walk;
        let moves = here.into_iter().map(|(old, (no, new, here))| {
            let found = away.get(&old).map(|(id, place, away)| (*id, *place, *away < here));
            // A block within one that was removed has no step for its old place.
            let alone = (MoveId { no, stretch: 1 }, Place::First, old < new);
            let (id, place, is_down) = found.unwrap_or(alone);
            let direction = if is_down { Direction::Down } else { Direction::Up };
            (old, Move { id, direction, place })
        });
        Self(moves.collect())
    }

    pub(super) fn get(&self, old: BlockNo) -> Option<Move> {
        self.0.get(&old).copied()
    }
}

impl Walk {
    fn steps(&mut self, steps: &[Step]) {
        let mut before = None;
        for step in steps {
            self.time += 1;
            let mut left = None;
            match step {
                Step::MovedAway { old, id } => {
                    left = Some(*id);
                    let place = if before == left { Place::Later } else { Place::First };
                    let stretch = self.stretches.entry(*id).or_default();
                    *stretch += u32::from(place == Place::First);
                    self.away
                        .insert(*old, (MoveId { no: *id, stretch: *stretch }, place, self.time));
                }
                Step::MovedHere { old, new, id, inside } => {
                    self.here.insert(*old, (*id, *new, self.time));
                    self.inside(inside);
                }
                Step::Both { inside, .. } | Step::Rehoused { inside, .. } => self.inside(inside),
                Step::AddedAround { inside, .. } | Step::RemovedAround { inside, .. } => {
                    self.steps(inside);
                }
                Step::Added(_) | Step::Removed(_) | Step::Split { .. } | Step::Merged { .. } => {}
            }
            before = left;
        }
    }

    fn inside(&mut self, inside: &Inside) {
        if let Inside::Blocks(steps) = inside {
            self.steps(steps);
        }
    }
}
