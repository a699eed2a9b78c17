//! Ids of headings: stable while the words are, in any script, each given once.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Ids that pages use for themselves, in the order of the alphabet: no heading gets one of them.
///
/// Neither does any get the name of a numbered paragraph (`p1`), footnote (`fn1`, `fnref1-2`) or
/// caption (`tbl1`).
pub const RESERVED: [&str; 20] = [
    "breadcrumbs",
    "content",
    "contents",
    "footer",
    "footnotes",
    "header",
    "language",
    "languages",
    "main",
    "menu",
    "nav",
    "navigation",
    "on-this-page",
    "page",
    "print",
    "search",
    "sidebar",
    "skip",
    "title",
    "top",
];

// Longer ids make addresses that break in letters and e-mails.
const LONGEST: usize = 80;

/// The ids given so far, each with the number of headings that asked for it.
#[derive(Debug, Default)]
pub(super) struct HeadingIds(BTreeMap<String, u32>);

impl HeadingIds {
    /// The id for a heading with these words: the second of the same words ends in `-2`.
    pub(super) fn take(&mut self, words: &str) -> String {
        let wanted = slug(words);
        if !self.is_taken(&wanted) {
            self.0.insert(wanted.clone(), 1);
            return wanted;
        }
        let mut id = wanted.clone();
        let mut count = self.0.get(&wanted).copied().unwrap_or(0);
        while self.is_taken(&id) {
            count = count.max(1) + 1;
            id = format!("{wanted}-{count}");
        }
        self.0.insert(wanted, count.max(1));
        self.0.entry(id.clone()).or_insert(1);
        id
    }

    fn is_taken(&self, id: &str) -> bool {
        RESERVED.binary_search(&id).is_ok() || self.0.contains_key(id)
    }
}

/// Whether an id could be that of a numbered paragraph, footnote or caption.
fn is_numbered(id: &str) -> bool {
    ["p", "fn", "fnref", "tbl"].iter().any(|start| {
        let rest = id.strip_prefix(start).unwrap_or_default();
        let digits = |c: char| c.is_ascii_digit() || c == '-';
        rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(digits)
    })
}

/// Lower-case letters, marks and digits of any script, with single hyphens for everything between.
fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    if words.is_ascii() {
        words.bytes().for_each(|byte| push_ascii(&mut slug, byte.to_ascii_lowercase()));
        slug.truncate(LONGEST);
    } else {
        words.nfc().flat_map(char::to_lowercase).for_each(|c| push(&mut slug, c));
        slug = slug.nfc().take(LONGEST).collect();
    }
    let slug = slug.trim_end_matches('-');
    match slug {
        "" => "section".to_owned(),
        _ if is_numbered(slug) => format!("section-{slug}"),
        _ => slug.to_owned(),
    }
}

/// What [`push`] does, for letters of which nothing has to be looked up.
fn push_ascii(slug: &mut String, byte: u8) {
    if byte.is_ascii_alphanumeric() {
        slug.push(char::from(byte));
    } else if byte != b'\'' && !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
}

fn push(slug: &mut String, c: char) {
    // Vowel signs and the virama are marks, not letters; without them Gujarati is another word.
    if c.is_alphanumeric() || is_combining_mark(c) {
        slug.push(c);
    } else if !is_within_word(c) && !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
}

/// Characters that stand inside words and are not heard.
fn is_within_word(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: &str) {
        assert_eq!(HeadingIds::default().take(words), expected);
    }

    #[test]
    fn keeps_the_letters_of_every_script() {
        check("What we’ll do: 2013–17", "what-well-do-2013-17");
        check("Żółta Łódź", "żółta-łódź");
        check("Cafe\u{301}", "café");
        check("પોલીસ અને ગુનો", "પોલીસ-અને-ગુનો");
        check("پولیس اور جرائم", "پولیس-اور-جرائم");
    }

    #[test]
    fn never_leaves_a_heading_without_id() {
        check("!?", "section");
        check(&"word ".repeat(100), format!("{}word", "word-".repeat(15)).as_str());
    }

    #[test]
    fn stays_off_ids_of_the_page() {
        check("Main", "main-2");
        check("P1", "section-p1");
        check("fnref1 2", "section-fnref1-2");
        check("Police", "police");
    }

    #[test]
    fn gives_each_id_once() {
        let mut ids = HeadingIds::default();
        let given: Vec<String> =
            ["Aim", "Aim 2", "Aim", "Aim", "Aim-2"].iter().map(|words| ids.take(words)).collect();
        assert_eq!(given, ["aim", "aim-2", "aim-3", "aim-4", "aim-2-2"]);
    }
}
