//! `unexplained-abbreviation`: letters that the text never spells out.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Passage;
use crate::check::document::shape;
use crate::check::document::words;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("unexplained-abbreviation"),
    finds: "an abbreviation that the text never spells out",
    why: "Writers know what KSI means; most readers do not (WCAG 2.2, 3.1.4). The glossary of a site counts as \
          an explanation.",
    gravity: Gravity::Advice,
    bad: "We will bring down the number of KSI on our roads.",
    good: "We will bring down the number of people killed or seriously injured (KSI) on our roads.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Letters that need no explanation for readers in Britain, or that no words stand for any more.
const KNOWN: &[&str] = &[
    "AA", "GOV", "XL", "AAA", "UK", "GB", "EU", "US", "USA", "UN", "NHS", "BBC", "ITV", "TV",
    "PDF", "HTML", "CSS", "URL", "URLS", "CSV", "XML", "JSON", "YAML", "HTTP", "HTTPS", "API",
    "IT", "ICT", "ID", "OK", "AM", "PM", "AD", "BC", "GDP", "VAT", "MP", "MPS", "PC", "CEO", "FAQ",
    "FAQS", "DVD", "CD", "CCTV", "DNA", "HIV", "AIDS", "COVID", "GP", "GPS", "USB", "SMS", "PIN",
    "QR", "RSS", "SQL", "ISBN", "ISO", "UTF", "ASCII", "UTC", "GMT", "BST", "BSL", "DIY", "LED",
    "IP", "PS", "NB", "RSVP", "SOS", "UFO", "MOT", "MI5", "MI6", "A4", "A3", "NATO", "UNESCO",
    "CC", "MA", "BA", "PHD", "OBE", "MBE", "CBE", "QC", "KC", "TBC", "TBA", "TBD", "TODO", "XX",
    "XXX", "README", "SVG", "PNG", "JPEG", "GIF", "WCAG", "CV", "HR", "PR", "BCP", "RFC", "II",
    "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "ENDS", "LTD", "PLC", "CO2", "NOT", "AND",
    "OR", "ALL", "NO", "MUST", "MAY", "SHOULD", "NEVER", "DO", "THE",
];

/// Longer ones are words in capitals.
const LETTERS: usize = 6;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    let mut first: BTreeMap<String, (&Passage, Word)> = BTreeMap::new();
    for passage in document.own().filter(|it| !is_shouted(&it.text)) {
        let words = passage.words().filter(|word| is_abbreviation(word.text));
        for word in words.filter(|word| !is_label(&passage.text, word)) {
            first.entry(bare(word.text)).or_insert((passage, word));
        }
    }
    first.retain(|letters, _| !KNOWN.contains(&letters.as_str()));
    if first.is_empty() {
        return;
    }
    let explained = explained(document);
    first.retain(|letters, _| !explained.contains(letters));
    // What is a word in small letters too was shouted.
    let words = document.own().flat_map(Passage::words).map(|word| word.text);
    for word in words.filter(|it| it.len() <= LETTERS && it.bytes().all(|b| b.is_ascii_lowercase()))
    {
        if first.keys().any(|letters| letters.eq_ignore_ascii_case(word)) {
            first.retain(|letters, _| !letters.eq_ignore_ascii_case(word));
        }
    }
    for (letters, (passage, word)) in first {
        let at = document.place(passage, &word.range());
        let message = format!("nothing says what `{letters}` stands for");
        diagnostics.push(Diagnostic::note(RULE.code, at, message).with_help(format!(
            "write it out where it is first used, with `({letters})` after it"
        )));
    }
}

/// `EMP 1`, `HOU-2`: the name of a rule or a measure.
fn is_label(text: &str, word: &Word) -> bool {
    let mut after = text[word.range().end..].chars();
    matches!(after.next(), Some(' ' | '-' | '/'))
        && after.next().is_some_and(|c| c.is_ascii_digit())
}

/// Two to six letters, capitals but for a small `s` at the end and joints.
fn is_abbreviation(word: &str) -> bool {
    if !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return false;
    }
    let bare = bare(word);
    let capitals = bare.bytes().filter(u8::is_ascii_uppercase).count();
    (2..=LETTERS).contains(&bare.len())
        && capitals >= 2
        && bare.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'&')
        && !is_roman(&bare)
}

fn is_roman(letters: &str) -> bool {
    letters.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Without the ending of plural or possessive.
fn bare(word: &str) -> String {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    bare.strip_suffix('s')
        .filter(|it| it.len() > 1 && it.bytes().all(|b| b.is_ascii_uppercase()))
        .unwrap_or(bare)
        .to_owned()
}

/// A line in capitals says nothing about its words.
fn is_shouted(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    letters > 4 && capitals * 10 > letters * 6
}

/// What the glossary has, and what the text explains: "Violence Reduction Network (VRN)", "VRN
/// (Violence …)", a footnote "*Crime Survey", a line "VRN: Violence Reduction Network".
fn explained(document: &Document) -> BTreeSet<String> {
    let mut explained: BTreeSet<String> = document.terms.iter().map(|term| bare(term)).collect();
    explained.extend(document.terms.iter().map(|term| initials(term)));
    for pair in document.passages.windows(2) {
        explained.extend(beside(&pair[0], &pair[1]));
    }
    for passage in &document.passages {
        let text = passage.text.as_str();
        explained.extend(spelled_out(text));
        for (open, _) in text.match_indices('(') {
            let close = text[open..].find(')').map_or(text.len(), |length| open + length);
            let inner = text[open + 1..close].trim_matches(['“', '”', '‘', '’', '\'', '"', ' ']);
            // The letters in brackets, or the words in brackets after the letters.
            let letters = words::of(inner).map(|word| word.text).filter(|it| is_abbreviation(it));
            if inner.split(' ').count() <= 4 && passage.kind != Kind::Opaque {
                let before: Vec<&str> = words::of(&text[..open]).map(|word| word.text).collect();
                explained.extend(letters.filter(|it| stands_for(it, &before)).map(bare));
            }
            if let Some(word) =
                words::of(&text[..open]).last().filter(|it| is_abbreviation(it.text))
                && inner.split(' ').count() > 1
            {
                explained.insert(bare(word.text));
            }
        }
        if let Some(first) = words::of(text).next().filter(|it| is_abbreviation(it.text)) {
            let rest = text[first.range().end..].trim_start();
            if rest.starts_with([':', '–', '='])
                || rest.starts_with("- ")
                || rest.starts_with("stands for")
                || rest.starts_with("means")
            {
                explained.insert(bare(first.text));
            }
        }
    }
    explained
}

/// A cell or line with the letters alone, and beside it what they stand for.
fn beside(one: &Passage, other: &Passage) -> Option<String> {
    if one.text.contains(' ') || !is_abbreviation(&one.text) || !other.text.contains(' ') {
        return None;
    }
    let letters = bare(&one.text);
    (other.text.chars().next() == letters.chars().next()).then_some(letters)
}

/// Runs of capitalised words, by their initials: somewhere the text has the words themselves.
fn spelled_out(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut initials = String::new();
    let mut end = 0;
    for word in words::of(text) {
        let gap = &text[end..word.start];
        let is_near = matches!(gap, " " | " & " | "-" | "’ ");
        let first = word.text.chars().next().unwrap_or_default();
        if !is_near {
            initials.clear();
        }
        end = word.range().end;
        if first.is_ascii_uppercase() && word.text.chars().any(char::is_lowercase) {
            initials.push(first);
            let length = initials.len();
            let ends =
                (2..=MOST_LETTERS.min(length)).map(|count| initials[length - count..].to_owned());
            found.extend(ends);
        } else if !shape::is_function(word.text) && word.text != "and" {
            initials.clear();
        }
    }
    found
}

/// Longer abbreviations are not looked at.
const MOST_LETTERS: usize = 6;

/// Whether the words before begin with some of the letters: at least the first one does.
fn stands_for(letters: &str, before: &[&str]) -> bool {
    let first = letters.chars().next().map(|c| c.to_ascii_lowercase());
    let near = before.iter().rev().take(letters.len() * 2 + 2);
    near.filter_map(|word| word.chars().next()).any(|c| Some(c.to_ascii_lowercase()) == first)
}

/// The capitals with which the words of a term begin.
fn initials(term: &str) -> String {
    let first = words::of(term).filter_map(|word| word.text.chars().next());
    first.filter(|c| c.is_uppercase()).collect()
}
