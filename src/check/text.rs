//! Rules about words: they run on every text.

pub(super) mod contents_differ;
pub(super) mod count_differs;
pub(super) mod dummy_text;
pub(super) mod item_repeats_heading;
mod letters;
pub(super) mod missing_list;
pub(super) mod repeated_passage;
pub(super) mod repeated_word;
pub(super) mod stray_bracket;
pub(super) mod unfinished_sentence;
pub(super) mod unresolved_mark;
