//! Abbreviations of the glossary in prose: spelt out where a reader meets them first.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use crate::markup::walk;
use crate::markup::walk::Line;
use crate::model::prose::Inline;
use crate::model::prose::Mention;
use crate::model::prose::Prose;

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
            initials |= bit_of(word);
            by_word.entry(word.to_owned()).or_default().push(term.clone());
        }
        for terms in by_word.values_mut() {
            terms.sort_by_key(|term| std::cmp::Reverse(term.short.len()));
        }
        Self { by_word, initials }
    }

    /// Marks the abbreviations in a prose, and adds those that it spells out to `seen`.
    ///
    /// The first mention of each one that is not yet in `seen` is [`Mention::First`], unless the
    /// text spells it out itself: "anti-social behaviour (ASB)". Only whole words count; a plural
    /// or possessive s belongs to the letters. Headings, links, code and pictures are left alone.
    /// O(length · log terms).
    pub fn mark(&self, prose: &mut Prose, seen: &mut BTreeSet<String>) {
        let mut visit = |kind: Line, line: &mut Vec<Inline>| {
            if kind == Line::Words {
                self.mark_line(line, seen);
            }
        };
        walk::lines_mut(&mut prose.blocks, &mut visit);
        for footnote in &mut prose.footnotes {
            walk::lines_mut(&mut footnote.blocks, &mut visit);
        }
    }

    fn mark_line(&self, line: &mut Vec<Inline>, seen: &mut BTreeSet<String>) {
        for mut inline in std::mem::take(line) {
            match &mut inline {
                Inline::Text(words) => {
                    if let Some(mut parts) = self.mark_words(words, seen) {
                        line.append(&mut parts);
                        continue;
                    }
                }
                Inline::Emphasis(children)
                | Inline::Strong(children)
                | Inline::Strikethrough(children) => self.mark_line(children, seen),
                _ => {}
            }
            line.push(inline);
        }
    }

    /// The words cut at abbreviations; nothing if there are none.
    fn mark_words(&self, words: &str, seen: &mut BTreeSet<String>) -> Option<Vec<Inline>> {
        let mut parts = Vec::new();
        let (mut from, mut at) = (0, 0);
        while let Some(start) = words[at..].find(is_letter).map(|gap| at + gap) {
            let found = self.at(words, start).filter(|(_, end)| !in_address(words, start, *end));
            let Some((term, end)) = found else {
                at = start + word_length(&words[start..]);
                continue;
            };
            if start > from {
                parts.push(Inline::Text(words[from..start].to_owned()));
            }
            let short = words[start..end].to_owned();
            let mention = mention(&words[..start], &words[end..], term, seen);
            parts.push(Inline::Abbreviation { short, expansion: term.expansion.clone(), mention });
            (from, at) = (end, end);
        }
        if parts.is_empty() {
            return None;
        }
        if from < words.len() {
            parts.push(Inline::Text(words[from..].to_owned()));
        }
        Some(parts)
    }

    /// The abbreviation that begins at the word at `start`, and where it ends with its s.
    fn at(&self, words: &str, start: usize) -> Option<(&Abbreviation, usize)> {
        let rest = &words[start..];
        if self.initials & bit_of(rest) == 0 {
            return None;
        }
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

/// Whether a mention is the first, given the words before and after it.
fn mention(before: &str, after: &str, term: &Abbreviation, seen: &mut BTreeSet<String>) -> Mention {
    // A quotation stays as it was printed; the first mention in our own words explains it.
    if seen.contains(&term.short) || in_quotation(before) {
        return Mention::Again;
    }
    let in_parentheses = before.ends_with('(') && after.starts_with(')');
    let spelt_before = in_parentheses && ends_with_words(&before[..before.len() - 1], term);
    if spelt_before || begins_with_words(after, term) {
        seen.insert(term.short.clone());
        return Mention::Again;
    }
    // "Domestic incidents (DI)": spelt out in other words; a later mention gets the glossary's.
    if in_parentheses {
        return Mention::Again;
    }
    seen.insert(term.short.clone());
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

/// The bit of the first character; that of NUL for any beyond ASCII.
fn bit_of(word: &str) -> u128 {
    1 << word.bytes().next().filter(u8::is_ascii).unwrap_or(0)
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
    use crate::markup::plain;

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
        let mut prose = parsed(source);
        glossary().mark(&mut prose, &mut BTreeSet::new());
        assert_eq!(plain::text(&prose, &Fixture), expected);
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
        check("![ASB](a.png) ASB", "ASB ASB (anti-social behaviour)");
    }

    #[test]
    fn remembers_from_text_to_text() {
        let mut seen = BTreeSet::new();
        let mut first = parsed("ASB");
        glossary().mark(&mut first, &mut seen);
        let mut second = parsed("ASB");
        glossary().mark(&mut second, &mut seen);
        assert_eq!(plain::text(&second, &Fixture), "ASB");
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["ASB"]);
    }
}
