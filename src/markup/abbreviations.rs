//! Abbreviations of the glossary in words: spelt out where a reader meets them first.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

/// An abbreviation and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abbreviation {
    /// The letters: "ASB". Upper and lower case count.
    pub short: String,
    /// What they stand for: "anti-social behaviour".
    pub expansion: String,
}

/// The abbreviations of a glossary, found by their first word.
///
/// Made once for a language and used for all its texts.
#[derive(Debug, Clone, Default)]
pub struct Abbreviations {
    by_word: BTreeMap<String, Vec<Abbreviation>>,
    /// A bit for each ASCII character with which one begins: most words begin with another.
    initials: u128,
}

impl Abbreviations {
    /// Takes the abbreviations; of several that begin alike, the longest one that fits is found.
    #[must_use]
    pub fn new(terms: &[Abbreviation]) -> Self {
        let mut by_word: BTreeMap<String, Vec<Abbreviation>> = BTreeMap::new();
        let mut initials = 0;
        for term in terms.iter().filter(|term| !term.short.is_empty()) {
            let word = &term.short[..word_length(&term.short)];
            initials |= word.bytes().next().map_or(0, bit_of);
            by_word.entry(word.to_owned()).or_default().push(term.clone());
        }
        for terms in by_word.values_mut() {
            terms.sort_by_key(|term| std::cmp::Reverse(term.short.len()));
        }
        Self { by_word, initials }
    }

    /// The abbreviation that begins at the word at `start`, and where it ends with its s.
    fn at(&self, words: &str, start: usize) -> Option<(&Abbreviation, usize)> {
        let rest = &words[start..];
        let word = &rest[..word_length(rest)];
        let singular = word.strip_suffix('s').unwrap_or(word);
        let candidates = [word, singular].into_iter().filter_map(|word| self.by_word.get(word));
        candidates.flatten().find_map(|term| {
            let after = rest.strip_prefix(term.short.as_str())?;
            let ending = ["'s", "’s", "s", ""].into_iter().find(|ending| {
                after.strip_prefix(ending).is_some_and(|rest| !rest.starts_with(is_letter))
            })?;
            Some((term, start + term.short.len() + ending.len()))
        })
    }
}

/// Whether the word is part of an e-mail address.
fn in_address(words: &str, start: usize, end: usize) -> bool {
    words[end..].starts_with('@') || words[..start].ends_with('@')
}

/// Whether the words after these stand in quotation marks that have not been closed.
fn in_quotation(before: &str) -> bool {
    let count = |mark: char| before.matches(mark).count();
    count('“') > count('”') || count('‘') > count('’')
}

/// The abbreviations of a glossary as the texts of one page use them, in reading order.
#[derive(Debug, Clone)]
pub struct Explained<'a> {
    abbreviations: &'a Abbreviations,
    /// Those that the page has spelt out already.
    seen: BTreeSet<&'a str>,
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// Words without any abbreviation.
    Words(&'a str),
    /// An abbreviation as written, what it stands for, and whether that must be said.
    Abbreviation(&'a str, &'a str, Mention),
}

/// Whether a mention of an abbreviation is the first on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// The reader meets it here first: it is spelt out.
    First,
    /// It has been spelt out before.
    Again,
}

impl<'a> Explained<'a> {
    /// Nothing is spelt out yet.
    #[must_use]
    pub fn new(abbreviations: &'a Abbreviations) -> Self {
        Self { abbreviations, seen: BTreeSet::new() }
    }

    /// The words cut at abbreviations; empty if there are none.
    ///
    /// The first mention of each one is [`Mention::First`], unless the text spells it out itself:
    /// "anti-social behaviour (ASB)". Only whole words count; a plural or possessive s belongs to
    /// the letters. O(length · log terms).
    pub(super) fn parts<'w>(&mut self, words: &'w str) -> Vec<Part<'w>>
    where
        'a: 'w,
    {
        let mut parts = Vec::new();
        let mut from = 0;
        // By bytes, because hardly any can begin an abbreviation; only those are looked at closely.
        for (start, byte) in words.bytes().enumerate() {
            if self.abbreviations.initials & bit_of(byte) == 0 || start < from {
                continue;
            }
            let begins_word = words.is_char_boundary(start)
                && words[start..].starts_with(is_letter)
                && !words[..start].ends_with(is_letter);
            if !begins_word {
                continue;
            }
            let Some((term, end)) = self.abbreviations.at(words, start) else { continue };
            if in_address(words, start, end) {
                continue;
            }
            if start > from {
                parts.push(Part::Words(&words[from..start]));
            }
            let mention = mention(&words[..start], &words[end..], term, &mut self.seen);
            parts.push(Part::Abbreviation(&words[start..end], &term.expansion, mention));
            from = end;
        }
        if !parts.is_empty() && from < words.len() {
            parts.push(Part::Words(&words[from..]));
        }
        parts
    }
}

/// Whether a mention is the first, given the words before and after it.
fn mention<'a>(
    before: &str,
    after: &str,
    term: &'a Abbreviation,
    seen: &mut BTreeSet<&'a str>,
) -> Mention {
    // A quotation stays as it was printed; the first mention in our own words explains it.
    if seen.contains(term.short.as_str()) || in_quotation(before) {
        return Mention::Again;
    }
    let in_parentheses = before.ends_with('(') && after.starts_with(')');
    let spelt_before = in_parentheses && ends_with_words(&before[..before.len() - 1], term);
    if spelt_before || begins_with_words(after, term) {
        seen.insert(&term.short);
        return Mention::Again;
    }
    // "Domestic incidents (DI)": spelt out in other words; a later mention gets the glossary's.
    if in_parentheses {
        return Mention::Again;
    }
    seen.insert(&term.short);
    Mention::First
}

fn ends_with_words(before: &str, term: &Abbreviation) -> bool {
    // Case changes lengths a little; the whole text would be read again for each mention.
    let start = before.len().saturating_sub(term.expansion.len() * 2 + 8);
    let before = before[before.floor_char_boundary(start)..].trim_end().to_lowercase();
    let expansion = term.expansion.to_lowercase();
    before.ends_with(&expansion)
        || before.strip_suffix('s').is_some_and(|singular| singular.ends_with(&expansion))
}

fn begins_with_words(after: &str, term: &Abbreviation) -> bool {
    let Some(inside) = after.strip_prefix(" (").and_then(|rest| rest.split_once(')')) else {
        return false;
    };
    let (inside, expansion) = (inside.0.to_lowercase(), term.expansion.to_lowercase());
    inside.strip_prefix(&expansion).is_some_and(|rest| matches!(rest, "" | "s"))
}

/// The bit of the first byte of a word; that of NUL for any beyond ASCII.
fn bit_of(byte: u8) -> u128 {
    1 << if byte.is_ascii() { byte } else { 0 }
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)))
}

/// How many bytes of the text are its first word; at least one character.
fn word_length(text: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    text[first..].find(|c| !is_letter(c)).map_or(text.len(), |end| first + end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::fixture::Fixture;
    use crate::markup::fixture::parsed;
    use crate::markup::html;
    use crate::markup::html::HtmlOptions;

    fn glossary() -> Abbreviations {
        let term = |short: &str, expansion: &str| Abbreviation {
            short: short.to_owned(),
            expansion: expansion.to_owned(),
        };
        Abbreviations::new(&[
            term("ASB", "anti-social behaviour"),
            term("CSP", "community safety partnership"),
            term("A&E", "accident and emergency"),
            term("PCC", "Police and Crime Commissioner"),
            term("PCC Office", "office of the Commissioner"),
        ])
    }

    fn check(source: &str, expected: &str) {
        assert_eq!(words(source, &mut Explained::new(&glossary())), expected);
    }

    /// What a reader sees of the page: its HTML without the tags.
    fn words(source: &str, explained: &mut Explained) -> String {
        let options = HtmlOptions::default();
        let html = html::explained(&parsed(source), &Fixture, &options, explained);
        let words =
            html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
        words.collect::<String>().trim().replace("&amp;", "&")
    }

    #[test]
    fn spells_out_the_first_mention() {
        check("ASB is down. ASB!", "ASB (anti-social behaviour) is down. ASB!");
        check("*A&E* and A&E", "A&E (accident and emergency) and A&E");
        check("- ASB\n- ASB", "ASB (anti-social behaviour)\nASB");
        check("The PCC Office.", "The PCC Office (office of the Commissioner).");
    }

    #[test]
    fn takes_plurals_and_possessives() {
        check("All CSPs met.", "All CSPs (community safety partnership) met.");
        check("The PCC’s aim", "The PCC’s (Police and Crime Commissioner) aim");
    }

    #[test]
    fn takes_whole_words_only() {
        for text in ["ASBO", "XASB", "asb", "ASBé", "CSPss", "A & E"] {
            check(text, text);
        }
    }

    #[test]
    fn knows_what_is_spelt_out_already() {
        for text in [
            "Anti-social behaviour (ASB) fell. ASB fell.",
            "ASB (anti-social behaviour) fell. ASB fell.",
            "community safety partnerships (CSPs), CSP",
        ] {
            check(text, text);
        }
        check("nuisance (ASB). ASB", "nuisance (ASB). ASB (anti-social behaviour)");
    }

    #[test]
    fn leaves_headings_links_and_code_alone() {
        check("# ASB\n\n[ASB](page:about) `ASB`", "ASB\nASB ASB");
        check("![ASB](a.png) ASB", "ASB (anti-social behaviour)");
    }

    #[test]
    fn remembers_from_text_to_text() {
        let glossary = glossary();
        let mut explained = Explained::new(&glossary);
        assert_eq!(words("ASB", &mut explained), "ASB (anti-social behaviour)");
        assert_eq!(words("ASB", &mut explained), "ASB");
    }
}
