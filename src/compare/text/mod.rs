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
mod gap;
mod histogram;
mod increasing;
mod likeness;
mod lines;
mod matching;
mod moves;
mod order;
mod pairing;
mod side;
mod words;

use crate::compare::diff::DocDiff;
use crate::compare::doc::Doc;
use crate::compare::text::order::Order;
use crate::compare::text::side::Sides;

/// What became of each block and word of a document.
#[must_use]
pub fn compare(old: &Doc, new: &Doc) -> DocDiff {
    let sides = Sides::new(old, new);
    let found = if is_after(old, new) {
        pairing::pairs(&Sides::new(new, old)).swapped()
    } else {
        pairing::pairs(&sides)
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::diff::Inside;
    use crate::compare::diff::Step;
    use crate::compare::doc::Kind;
    use crate::compare::doc::Line;

    fn doc(paragraphs: &[&str]) -> Doc {
        let mut doc = Doc::default();
        for text in paragraphs {
            doc.push_line(Kind::Paragraph, None, Line::plain(text));
        }
        doc
    }

    #[track_caller]
    fn check(old: &[&str], new: &[&str], expected: &[&str]) {
        let (old, new) = (doc(old), doc(new));
        let steps = compare(&old, &new).steps;
        let said = steps.iter().map(|step| match step {
            Step::Both { inside: Inside::Same, .. } => "same",
            Step::Both { .. } => "reworded",
            Step::Added(_) => "added",
            Step::Removed(_) => "removed",
            Step::MovedAway { .. } => "away",
            Step::MovedHere { .. } => "here",
            _ => "other",
        });
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn pairs_paragraphs() {
        let (a, b, c) =
            ("One two three four five.", "Six seven eight nine.", "Ten, eleven, twelve.");
        check(&[a, b], &[a, b], &["same", "same"]);
        check(&[a, b], &[b], &["removed", "same"]);
        check(&[a], &[b, a], &["added", "same"]);
        check(&[a, b, c], &[b, c, a], &["away", "same", "same", "here"]);
        check(&[a, c], &["One two three for five.", c], &["reworded", "same"]);
        check(&[a, c], &[b, c], &["removed", "added", "same"]);
        check(&["“a\u{A0}b’s”"], &["\"a  b's\""], &["same"]);
    }
}
