//! Abbreviations of the glossary in words: spelt out where a reader meets them first.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use aho_corasick::Input;
use aho_corasick::MatchKind;
use unicode_normalization::char::is_combining_mark;

/// An abbreviation and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abbreviation {
    /// The letters: "ASB". Upper and lower case count.
    pub short: String,
    /// What they stand for: "anti-social behaviour".
    pub expansion: String,
}

/// The abbreviations of a glossary, found in one go over a text.
///
/// Made once for a language and used for all its texts.
#[derive(Debug, Clone)]
pub struct Abbreviations {
    /// Longer ones first.
    terms: Vec<Abbreviation>,
    search: AhoCorasick,
}

impl Abbreviations {
    /// Takes the abbreviations; of several that begin alike, the longest one that fits is found.
    #[must_use]
    pub fn new(terms: &[Abbreviation]) -> Self {
        let mut terms = terms.to_vec();
        terms.retain(|term| !term.short.is_empty());
        terms.sort_by_key(|term| std::cmp::Reverse(term.short.len()));
        let search = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(terms.iter().map(|term| &term.short))
            .expect("a glossary is far smaller than what 2³¹ states can hold");
        Self { terms, search }
    }

    /// The abbreviation that stands at a byte, and where it ends with its s.
    fn at(&self, words: &str, start: usize) -> Option<(&Abbreviation, usize)> {
        let rest = &words[start..];
        self.terms.iter().find_map(|term| {
            let after = rest.strip_prefix(&term.short)?;
            let ending = ["'s", "’s", "s", ""].into_iter().find(|ending| {
                after.strip_prefix(ending).is_some_and(|rest| !rest.starts_with(is_letter))
            })?;
            Some((term, start + term.short.len() + ending.len()))
        })
    }

    /// The next byte from `from` on where the letters of an abbreviation begin.
    fn next(&self, words: &str, from: usize) -> Option<usize> {
        // A text that begins with the bytes of another one is cut between characters.
        self.search.find(Input::new(words).range(from..)).map(|found| found.start())
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
pub enum Part<'a> {
    /// Words without any abbreviation.
    Words(&'a str),
    /// An abbreviation as written, what it stands for, and whether that must be said.
    Abbreviation(&'a str, &'a str, Mention),
}

/// Whether a mention of an abbreviation is the first on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mention {
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
    pub fn parts<'w>(&mut self, words: &'w str) -> Vec<Part<'w>>
    where
        'a: 'w,
    {
        let mut parts = Vec::new();
        let (mut from, mut search) = (0, 0);
        while let Some(start) = self.abbreviations.next(words, search) {
            search = start + 1;
            let Some((term, end)) = self.abbreviations.at(words, start) else { continue };
            let begins_word =
                words[start..].starts_with(is_letter) && !words[..start].ends_with(is_letter);
            if !begins_word || in_address(words, start, end) {
                continue;
            }
            if start > from {
                parts.push(Part::Words(&words[from..start]));
            }
            let mention = mention(&words[..start], &words[end..], term, &mut self.seen);
            parts.push(Part::Abbreviation(&words[start..end], &term.expansion, mention));
            (from, search) = (end, end);
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

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)))
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
    }

    #[test]
    fn takes_the_longest_that_fits() {
        check("The PCC Office.", "The PCC Office (office of the Commissioner).");
        check("A PCC Officer", "A PCC (Police and Crime Commissioner) Officer");
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
