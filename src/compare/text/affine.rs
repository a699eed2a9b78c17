//! The cheapest way to show how one run of words became another: an exact alignment.
//!
//! A word costs 10, a mark 1, and each island of change 30 more, so that a reader sees few changes
//! and no single kept words between them.

/// What an island of change costs beside its words.
const ISLAND: u32 = 30;

const KEPT_AFTER_KEPT: u8 = 1;
const STEP_OLD: u8 = 2;
const ISLAND_AFTER_KEPT: u8 = 4;

/// How many cells a comparison of two runs has.
pub(super) fn cells(old: usize, new: usize) -> u64 {
    (old as u64 + 1) * (new as u64 + 1)
}

/// The pairs of places that are kept, in order. Takes time and memory for every cell.
pub(super) fn kept(old: &[u32], new: &[u32], cost: &dyn Fn(u32) -> u32) -> Vec<(u32, u32)> {
    Table::new(old, new, cost).kept(old, new)
}

/// For each cell, how the cheapest way comes there: as a kept word, and as the end of an island.
struct Table {
    width: usize,
    ways: Vec<u8>,
    ends_in_island: bool,
}

/// The cheapest ways to come to a cell.
#[derive(Clone, Copy)]
struct Costs {
    /// With a kept word last.
    kept: u32,
    /// Within an island.
    island: u32,
}

/// More than any way costs, with room for what is added.
const NEVER: u32 = u32::MAX / 2;

impl Table {
    fn new(old: &[u32], new: &[u32], cost: &dyn Fn(u32) -> u32) -> Self {
        let width = new.len() + 1;
        let mut ways = Vec::with_capacity(width * (old.len() + 1));
        let new_costs: Vec<u32> = new.iter().map(|word| cost(*word)).collect();
        let mut row = vec![Costs { kept: 0, island: NEVER }; width];
        ways.push(0);
        for column in 1..width {
            let (island, way) = by_new(row[column - 1], new_costs[column - 1]);
            row[column] = Costs { kept: NEVER, island };
            ways.push(way);
        }
        for word in old {
            add_row(&mut ways, &mut row, (*word, cost(*word)), new, &new_costs);
        }
        let last = row[width - 1];
        Self { width, ways, ends_in_island: last.island <= last.kept }
    }

    /// Goes back from the end. Of equal ways it takes the one whose islands come late.
    fn kept(&self, old: &[u32], new: &[u32]) -> Vec<(u32, u32)> {
        let (mut at_old, mut at_new) = (old.len(), new.len());
        let mut in_island = self.ends_in_island;
        let mut pairs = Vec::new();
        while at_old > 0 || at_new > 0 {
            let way = self.ways[at_old * self.width + at_new];
            if in_island {
                in_island = way & ISLAND_AFTER_KEPT == 0;
                if way & STEP_OLD != 0 {
                    at_old -= 1;
                } else {
                    at_new -= 1;
                }
            } else {
                in_island = way & KEPT_AFTER_KEPT == 0;
                at_old -= 1;
                at_new -= 1;
                pairs.push((small(at_old), small(at_new)));
            }
        }
        pairs.reverse();
        pairs
    }
}

fn small(at: usize) -> u32 {
    u32::try_from(at).expect("runs of this length are not compared cell by cell")
}

/// The cost and the way of adding a new word.
fn by_new(before: Costs, cost: u32) -> (u32, u8) {
    let opened = before.kept + ISLAND;
    if before.island <= opened {
        (before.island + cost, 0)
    } else {
        (opened + cost, ISLAND_AFTER_KEPT)
    }
}

fn add_row(
    ways: &mut Vec<u8>,
    row: &mut [Costs],
    (word, cost): (u32, u32),
    new: &[u32],
    new_costs: &[u32],
) {
    let mut diagonal = row[0];
    let (island, way) = by_new(row[0], cost);
    row[0] = Costs { kept: NEVER, island };
    ways.push(way | STEP_OLD);
    let mut left = row[0];
    for (above, (new_word, new_cost)) in row[1..].iter_mut().zip(new.iter().zip(new_costs)) {
        let (by_old_cost, by_old_way) = by_new(*above, cost);
        let (by_new_cost, by_new_way) = by_new(left, *new_cost);
        let (island, mut way) = if by_old_cost < by_new_cost {
            (by_old_cost, by_old_way | STEP_OLD)
        } else {
            (by_new_cost, by_new_way)
        };
        let mut kept = NEVER;
        if word == *new_word {
            kept = diagonal.kept.min(diagonal.island);
            way |= u8::from(diagonal.kept < diagonal.island) * KEPT_AFTER_KEPT;
        }
        ways.push(way);
        diagonal = *above;
        *above = Costs { kept, island };
        left = *above;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: &[(u32, u32)]) {
        let words = |text: &str| text.bytes().map(u32::from).collect::<Vec<u32>>();
        let cost = |word| if word < 65 { 1 } else { 10 };
        assert_eq!(kept(&words(old), &words(new), &cost), expected);
    }

    #[test]
    fn keeps_what_is_worth_an_island() {
        check("abc", "abc", &[(0, 0), (1, 1), (2, 2)]);
        check("abc", "axc", &[(0, 0), (2, 2)]);
        // Keeping `b` saves two words and costs an island.
        check("abc", "xby", &[]);
        check("abcdefg", "xbcdefy", &[(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]);
        check("", "a", &[]);
        check("a", "", &[]);
        check("", "", &[]);
    }

    #[test]
    fn puts_islands_late() {
        check("ab.cd.", "ab.xy.cd.", &[(0, 0), (1, 1), (2, 2), (3, 6), (4, 7), (5, 8)]);
    }
}
