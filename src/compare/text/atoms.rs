//! The smallest blocks that are said as one: lines, blocks without changes, tables, groups.

use crate::compare::doc::Block;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Kind;
use crate::compare::text::matching::Fate;
use crate::compare::text::matching::Matching;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;

/// An old block and the new one that it is; of a group the first ones.
pub(super) type Atom = (BlockNo, BlockNo);

/// Whether a pair is said as one: what is within it has its place there.
pub(super) fn is_closed(sides: &Sides<'_>, old: BlockNo, new: BlockNo) -> bool {
    let is_leaf = |block: &Block, number: BlockNo| block.end().0 == number.0 + 1;
    sides.old.content(old) == sides.new.content(new)
        || sides.new.kind(new) == &Kind::Table
        || is_leaf(sides.old.doc.block(old), old) && is_leaf(sides.new.doc.block(new), new)
}

/// The atoms of what stays in place, in order.
pub(super) fn in_place(sides: &Sides<'_>, found: &Matching, order: &Order) -> Vec<Atom> {
    let mut atoms = Vec::new();
    for new in sides.new.doc.roots() {
        add(&mut atoms, (sides, found, order), new);
    }
    atoms
}

/// The atoms of a pair: of what stays in place within it. A pair without any is one itself.
pub(super) fn of_pair(
    sides: &Sides<'_>,
    found: &Matching,
    order: &Order,
    (old, new): Atom,
) -> Vec<Atom> {
    let mut atoms = Vec::new();
    if !is_closed(sides, old, new) {
        for child in sides.new.doc.children(new) {
            add(&mut atoms, (sides, found, order), child);
        }
    }
    if atoms.is_empty() {
        atoms.push((old, new));
    }
    atoms
}

fn add(
    atoms: &mut Vec<Atom>,
    (sides, found, order): (&Sides<'_>, &Matching, &Order),
    new: BlockNo,
) {
    if !order.stays(new) {
        return;
    }
    match found.of_new(new) {
        Fate::Alone => {}
        Fate::Grouped(group) => atoms.push((found.group(group).old[0], new)),
        Fate::Pair(old) if is_closed(sides, old, new) => atoms.push((old, new)),
        Fate::Pair(_) => {
            for child in sides.new.doc.children(new) {
                add(atoms, (sides, found, order), child);
            }
        }
    }
}
