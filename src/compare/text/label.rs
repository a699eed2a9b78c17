//! Numbers at the start of headings and items: "3.2 ", "a) ". They are labels, not words.

use crate::compare::doc::Line;
use crate::compare::doc::WordKind;

/// How many words at the start of a line are its label; 0 if it has none, or is nothing else.
pub(super) fn len(line: &Line) -> usize {
    let is_mark = |word: &usize| matches!(line.word(*word), "." | ")" | ":");
    let marks = (1..line.len()).take_while(is_mark).count();
    let space = 1 + marks;
    let goes_on = space + 1 < line.len() && line.kind(space) == WordKind::Space;
    let is_label = goes_on
        && match line.kind(0) {
            WordKind::Number => line.word(0).starts_with(char::is_numeric),
            WordKind::Word => marks > 0 && line.word(0).chars().count() == 1,
            _ => false,
        };
    if is_label { space + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_labels() {
        for (text, words) in
            [("3.2 Buses", 2), ("a) Trains", 3), ("1. Trams", 3), ("A bus", 0), ("2013", 0)]
        {
            assert_eq!(len(&Line::plain(text)), words, "{text}");
        }
    }
}
