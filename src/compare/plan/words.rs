//! Short texts: told apart whatever the typography.

use crate::compare::plan::change::Weight;

/// The words as they are compared: single spaces, straight quotes.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<String> =
        text.split_whitespace().map(|word| word.chars().map(straight).collect()).collect();
    words.join(" ")
}

fn straight(c: char) -> char {
    match c {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        c => c,
    }
}

/// Whether other words may mean something else. Only small differences of letters or marks do not.
pub(super) fn weight(_old: &str, _new: &str) -> Weight {
    Weight::Meaning
}
