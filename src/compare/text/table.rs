//! Pairs the columns and rows of two tables, then their cells.

use std::collections::BTreeMap;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Kind;
use crate::compare::text::gap::Splits;
use crate::compare::text::likeness::Bag;
use crate::compare::text::likeness::dice;
use crate::compare::text::pairing::Both;
use crate::compare::text::pairing::Pairing;
use crate::compare::text::side::Side;

/// How much the values of two columns must have in common to be one, in thousandths.
const ALIKE: u64 = 500;
/// Tables with more columns are paired by column headings only.
const MOST: usize = 50;

/// The cells of each row; the first row has the column headings.
type Grid = Vec<(BlockNo, Vec<BlockNo>)>;

/// A column of the old table and one of the new.
type Columns = Vec<(usize, usize)>;

impl Pairing<'_, '_> {
    /// Pairs what is in a pair of tables: captions, columns by heading and then by values, rows by
    /// all cells, by the first cell, and then by likeness; cells by row and column.
    pub(super) fn table(&mut self, old: &[BlockNo], new: &[BlockNo]) {
        let sides = self.sides;
        if let ([old, ..], [new, ..]) = (old, new)
            && sides.old.kind(*old) == &Kind::Caption
            && sides.new.kind(*new) == &Kind::Caption
        {
            self.found.pair(*old, *new);
        }
        let (old_grid, new_grid) = (grid(&sides.old, old), grid(&sides.new, new));
        let columns = self.columns(&old_grid, &new_grid);
        self.rows(&old_grid, &new_grid, &columns);
        for (row, cells) in &new_grid {
            let Some(partner) = self.found.old_of(*row) else { continue };
            let Ok(at) = old_grid.binary_search_by_key(&partner, |(row, _)| *row) else { continue };
            for (of_old, of_new) in &columns {
                if let (Some(old), Some(new)) = (old_grid[at].1.get(*of_old), cells.get(*of_new)) {
                    self.found.pair(*old, *new);
                }
            }
        }
    }

    fn columns(&self, old: &Grid, new: &Grid) -> Columns {
        let sides = self.sides;
        let (Some((_, old_head)), Some((_, new_head))) = (old.first(), new.first()) else {
            return Vec::new();
        };
        let mut columns = Vec::new();
        let mut names: BTreeMap<u32, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (at, cell) in old_head.iter().enumerate() {
            names.entry(sides.old.wording(*cell)).or_default().0.push(at);
        }
        for (at, cell) in new_head.iter().enumerate() {
            names.entry(sides.new.wording(*cell)).or_default().1.push(at);
        }
        for (olds, news) in names.values().filter(|(olds, news)| olds.len() == news.len()) {
            columns.extend(olds.iter().copied().zip(news.iter().copied()));
        }
        self.add_alike_columns(&mut columns, old, new);
        columns.sort_unstable();
        columns
    }

    /// Pairs columns whose headings differ by their values, the most alike first; a column that is
    /// the only one left on both sides and stands in the same place needs no likeness.
    fn add_alike_columns(&self, columns: &mut Columns, old: &Grid, new: &Grid) {
        let (old_width, new_width) = (old[0].1.len(), new[0].1.len());
        let old_left: Vec<usize> =
            (0..old_width).filter(|at| columns.iter().all(|(of, _)| of != at)).collect();
        let new_left: Vec<usize> =
            (0..new_width).filter(|at| columns.iter().all(|(_, of)| of != at)).collect();
        if old_left.len().max(new_left.len()) > MOST {
            return;
        }
        let values = |side: &Side<'_>, grid: &Grid, at: usize| {
            let cells = grid.iter().filter_map(|(_, cells)| cells.get(at));
            cells.fold(Bag::default(), |bag, cell| bag.with(&Bag::new(self.sides, side, *cell)))
        };
        let bags = |side: &Side<'_>, grid: &Grid, left: &[usize]| {
            left.iter().map(|at| values(side, grid, *at)).collect::<Vec<Bag>>()
        };
        let old_bags = bags(&self.sides.old, old, &old_left);
        let new_bags = bags(&self.sides.new, new, &new_left);
        let mut alike = Vec::new();
        for (at_old, old_bag) in old_left.iter().zip(&old_bags) {
            for (at_new, new_bag) in new_left.iter().zip(&new_bags) {
                let common = old_bag.common(new_bag);
                let alike_by = dice(common, old_bag.weight + new_bag.weight);
                let in_place = old_width == new_width && at_old == at_new && old_left.len() == 1;
                if alike_by >= ALIKE || in_place {
                    alike.push((alike_by, *at_old, *at_new));
                }
            }
        }
        alike.sort_unstable_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, at_old, at_new) in alike {
            if columns.iter().all(|(old, new)| *old != at_old && *new != at_new) {
                columns.push((at_old, at_new));
            }
        }
    }

    fn rows(&mut self, old: &Grid, new: &Grid, columns: &Columns) {
        let ([old_head, old_rows @ ..], [new_head, new_rows @ ..]) = (&old[..], &new[..]) else {
            return;
        };
        self.found.pair(old_head.0, new_head.0);
        let Some((key_old, key_new)) = columns.first().copied() else { return };
        let olds: Vec<BlockNo> = old_rows.iter().map(|(row, _)| *row).collect();
        let news: Vec<BlockNo> = new_rows.iter().map(|(row, _)| *row).collect();
        let all_old = |cells: &[BlockNo]| {
            let cells = columns.iter().filter_map(|(at, _)| cells.get(*at));
            cells.map(|cell| self.sides.old.wording(*cell)).collect::<Vec<u32>>()
        };
        let all_new = |cells: &[BlockNo]| {
            let cells = columns.iter().filter_map(|(_, at)| cells.get(*at));
            cells.map(|cell| self.sides.new.wording(*cell)).collect::<Vec<u32>>()
        };
        let key = |side: &Side<'_>, cells: &[BlockNo], at: usize| {
            let cell = cells.get(at).filter(|cell| side.weight(**cell) > 0);
            cell.map_or(Vec::new(), |cell| vec![side.wording(*cell)])
        };
        let signs = [
            (
                old_rows.iter().map(|(_, cells)| all_old(cells)).collect::<Vec<_>>(),
                new_rows.iter().map(|(_, cells)| all_new(cells)).collect::<Vec<_>>(),
            ),
            (
                old_rows.iter().map(|(_, cells)| key(&self.sides.old, cells, key_old)).collect(),
                new_rows.iter().map(|(_, cells)| key(&self.sides.new, cells, key_new)).collect(),
            ),
        ];
        for (old_signs, new_signs) in signs {
            self.pair_by_sign((&olds, &news), &old_signs, &new_signs);
        }
        self.other_rows((&olds, &news));
    }

    /// Pairs rows that have a sign that no other row of their table has.
    fn pair_by_sign(
        &mut self,
        (old, new): Both<'_>,
        old_signs: &[Vec<u32>],
        new_signs: &[Vec<u32>],
    ) {
        let mut seen: BTreeMap<&[u32], (Vec<BlockNo>, Vec<BlockNo>)> = BTreeMap::new();
        for (row, sign) in old.iter().zip(old_signs) {
            seen.entry(sign).or_default().0.push(*row);
        }
        for (row, sign) in new.iter().zip(new_signs) {
            seen.entry(sign).or_default().1.push(*row);
        }
        for (sign, (olds, news)) in seen {
            if let ([old], [new]) = (&olds[..], &news[..])
                && !sign.is_empty()
                && self.found.are_alone(*old, *new)
            {
                self.found.pair(*old, *new);
            }
        }
    }

    /// Pairs what is left in the gaps between rows that keep their order.
    fn other_rows(&mut self, (old, new): Both<'_>) {
        let places = old.iter().enumerate().filter_map(|(at, row)| {
            let partner = self.found.new_of(*row)?;
            Some((at, new.binary_search(&partner).ok()?))
        });
        let places: Vec<(usize, usize)> = places.collect();
        let anchors = self.staying(old, &places);
        for (old, new) in self.gaps((old, new), &anchors) {
            self.sequence((old, new), Splits::Ignored, 0);
        }
    }
}

fn grid(side: &Side<'_>, blocks: &[BlockNo]) -> Grid {
    let rows = blocks.iter().filter(|block| side.kind(**block) == &Kind::Row);
    rows.map(|row| (*row, side.doc.children(*row).collect())).collect()
}
