//! Compares two documents: what became of each block and word.
//!
//! ```text
//! Doc ─┐          ┌─ ids, equal blocks, alike blocks, moves ─┐
//!      ├─ Sides ──┤ Pairing ──> Matching ──> Order (what     ├─ assemble ──> DocDiff
//! Doc ─┘          └─                         stays) ─────────┘    (words of each pair)
//! ```
//! Both documents are put in one order before they are compared, so `compare(b, a)` says of `b`
//! and `a` what `compare(a, b)` says of `a` and `b`.

mod affine;
mod assemble;
mod atoms;
mod budget;
pub mod changes;
#[cfg(test)]
mod fixture;
mod gap;
mod histogram;
mod increasing;
mod label;
#[cfg(test)]
mod laws;
mod leaves;
mod likeness;
mod lines;
mod matching;
pub mod meaning;
mod moves;
mod order;
mod pairing;
mod places;
mod rehoused;
pub mod script;
mod sections;
mod side;
mod strays;
mod table;
#[cfg(test)]
mod tests;
mod words;

use crate::compare::diff::DocDiff;
use crate::compare::doc::Doc;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;

/// What became of each block and word of a document.
#[must_use]
pub fn compare(old: &Doc, new: &Doc) -> DocDiff {
    if is_after(old, new) {
        let sides = Sides::new(new, old);
        let found = pairing::pairs(&sides);
        let order = Order::new(&sides, &found);
        return assemble::diff(&sides.swapped(), &found.swapped(), &order.swapped());
    }
    let sides = Sides::new(old, new);
    let found = pairing::pairs(&sides);
    let order = Order::new(&sides, &found);
    assemble::diff(&sides, &found, &order)
}

/// Puts two documents in one order, whichever is the old one.
fn is_after(old: &Doc, new: &Doc) -> bool {
    let words = |doc: &Doc| doc.blocks().map(|(_, block)| block.line.len()).sum::<usize>();
    let sizes = (old.len(), words(old)).cmp(&(new.len(), words(new)));
    let old_lines = old.blocks().map(|(_, block)| block.line.text());
    let new_lines = new.blocks().map(|(_, block)| block.line.text());
    sizes.then_with(|| old_lines.cmp(new_lines)).is_gt()
}
