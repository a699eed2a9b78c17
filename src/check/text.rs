//! Rules about words: they run on every text.

pub(super) mod apostrophe_plural;
pub(super) mod contents_differ;
pub(super) mod count_differs;
pub(super) mod dummy_text;
pub(super) mod hard_word;
pub(super) mod item_repeats_heading;
mod letters;
pub(super) mod long_sentence;
pub(super) mod missing_list;
pub(super) mod missing_space;
pub(super) mod past_as_future;
pub(super) mod period_differs;
pub(super) mod repeated_passage;
pub(super) mod repeated_word;
pub(super) mod spelling;
pub(super) mod stray_bracket;
pub(super) mod two_names;
pub(super) mod unexplained_abbreviation;
pub(super) mod unfinished_sentence;
pub(super) mod unresolved_mark;
pub(super) mod weekday_differs;
pub(super) mod written_two_ways;
pub(super) mod wrong_small_word;
