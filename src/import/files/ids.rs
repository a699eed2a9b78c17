//! Ids from titles, each once.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::id;

/// Most words of a title that its id has.
const MAX_WORDS: usize = 5;

/// Longest id that is made, in bytes.
const MAX_BYTES: usize = 48;

/// Words that an id does without.
const SMALL: [&str; 22] = [
    "a", "an", "the", "to", "of", "and", "or", "in", "for", "on", "by", "with", "at", "from",
    "our", "we", "will", "is", "are", "that", "its", "s",
];

/// Ids that are taken.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The number that is tried next, by the id without one.
    next: BTreeMap<String, usize>,
}

impl Ids {
    /// A new id for a title; `kind` is its name if the title has no letters for one.
    pub(super) fn unique(&mut self, title: &str, kind: &str) -> String {
        let base = short(title);
        let base = if base.is_empty() { kind.to_owned() } else { base };
        let mut id = base.clone();
        let next = self.next.entry(base.clone()).or_insert(2);
        while !self.taken.insert(id.clone()) {
            id = format!("{base}-{next}");
            *next += 1;
        }
        id
    }
}

fn short(title: &str) -> String {
    let all = id::suggestion(&title.replace(['’', '\''], ""));
    let words = all.split('-').filter(|word| !SMALL.contains(word) && !word.is_empty());
    let mut id = String::new();
    for word in words.take(MAX_WORDS) {
        if !id.is_empty() && id.len() + 1 + word.len() > MAX_BYTES {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    if id.is_empty() { all.chars().take(MAX_BYTES).collect() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_short_and_unique() {
        let mut ids = Ids::default();
        assert_eq!(ids.unique("To increase the number of visits", "x"), "increase-number-visits");
        assert_eq!(ids.unique("Increase number, visits", "x"), "increase-number-visits-2");
        assert_eq!(ids.unique("Increase number visits 2", "x"), "increase-number-visits-2-2");
        assert_eq!(ids.unique("ગુના", "group"), "group");
        assert_eq!(ids.unique("?", "group"), "group-2");
        assert_eq!(ids.unique("The", "x"), "the");
        assert!(ids.unique(&"word".repeat(40), "x").len() <= 64);
    }
}
