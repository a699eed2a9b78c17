//! The least that a reader of a comparison has to read: a plain dynamic programme over all pairs
//! of words, without regard to blocks, moves and speed.

/// What an island of change costs a reader, beside its words: finding one's way again.
pub(crate) const ISLAND: usize = 3;
/// What a move costs a reader, beside the words marked in it.
pub(crate) const MOVE: usize = 6;

/// What the best comparison costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Optimum {
    /// Words marked and [`ISLAND`] for each island, together as few as can be.
    pub(crate) cost: usize,
    /// Words marked, if islands cost nothing.
    pub(crate) words: usize,
}

/// Costs of the best way to a pair of places, by what the last step was.
#[derive(Debug, Clone, Copy)]
struct Cell {
    kept: usize,
    changed: usize,
    fewest: usize,
}

impl Cell {
    const FAR: usize = usize::MAX / 2;

    /// After one more word that is marked.
    fn marked(self) -> usize {
        (self.changed + 1).min(self.kept + ISLAND + 1)
    }

    fn least(self) -> usize {
        self.kept.min(self.changed)
    }
}

/// The best comparison of two texts. O(old · new) in time, O(new) in memory.
pub(crate) fn optimum(old: &[String], new: &[String]) -> Optimum {
    let start = Cell { kept: 0, changed: Cell::FAR, fewest: 0 };
    let mut row = vec![start];
    for _ in new {
        let left = row[row.len() - 1];
        let changed = left.marked();
        row.push(Cell { kept: Cell::FAR, changed, fewest: left.fewest + 1 });
    }
    for word in old {
        let above = row[0];
        let first = Cell { kept: Cell::FAR, changed: above.marked(), fewest: above.fewest + 1 };
        let mut next = vec![first];
        for (at, other) in new.iter().enumerate() {
            let (left, above, across) = (next[at], row[at + 1], row[at]);
            let changed = left.marked().min(above.marked());
            let fewest = left.fewest.min(above.fewest) + 1;
            let cell = Cell { kept: Cell::FAR, changed, fewest };
            next.push(if word == other {
                Cell { kept: across.least(), fewest: fewest.min(across.fewest), ..cell }
            } else {
                cell
            });
        }
        row = next;
    }
    let end = row[row.len() - 1];
    Optimum { cost: end.least(), words: end.fewest }
}

#[test]
fn best_comparisons_are_known() {
    let cases = [
        ("", "", 0, 0),
        ("a b c", "a b c", 0, 0),
        ("", "a b", 5, 2),
        ("a b c d e", "a b x d e", 5, 2),
        // One island with the word between the changes, or two islands around it.
        ("a b c d e", "a x c y e", 9, 4),
        ("a b c c c c d e", "a x c c c c y e", 10, 4),
        ("a b c", "d e", 8, 5),
        // The word that is kept is worth less than another island.
        ("a b k c d", "u v k w x", 13, 8),
    ];
    for (old, new, cost, words) in cases {
        let split = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let found = optimum(&split(old), &split(new));
        assert_eq!(found, Optimum { cost, words }, "{old} / {new}");
        assert_eq!(optimum(&split(new), &split(old)), found, "{new} / {old}");
    }
}
