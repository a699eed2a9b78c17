//! `written-two-ways`: one word or one sum of money, written in two ways.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("written-two-ways"),
    finds: "one word or one sum of money that is written in two ways",
    why: "Who searches a plan for “reoffending” does not find “re-offending”, and “£20m” beside “£20million” \
          looks like two sums.",
    gravity: Gravity::Mild,
    bad: "We will cut reoffending and save £20m.\n\nRe-offending costs more than £20million.",
    good: "We will cut reoffending and save £20 million.\n\nReoffending costs more than £20 million.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Shorter words without their hyphen are often another word.
const FEWEST: usize = 7;

/// Words that are another one without their hyphen.
const DIFFERENT: &[&str] = &[
    "re-sign",
    "re-signed",
    "re-signing",
    "re-cover",
    "re-covered",
    "re-create",
    "re-creation",
    "re-form",
    "re-formed",
    "re-serve",
    "re-sort",
    "set-up",
    "built-in",
];

/// Endings and syllables of British spelling, and of American.
const SPELLINGS: [(&str, &str); 9] = [
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("our", "or"),
    ("centre", "center"),
    ("focuss", "focus"),
    ("judgement", "judgment"),
];

/// The first place of a form, and how often it is there.
struct Seen<'d> {
    passage: &'d Passage,
    part: Range<usize>,
    count: usize,
}

/// By what is meant, the forms in which it is written.
type Forms<'d> = BTreeMap<String, BTreeMap<String, Seen<'d>>>;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    let mut forms: Forms = BTreeMap::new();
    for passage in document.own() {
        let quoted = quoted(&passage.text);
        let is_own = |part: &Range<usize>| !quoted.iter().any(|it| it.contains(&part.start));
        let all: Vec<Word> = passage.words().collect();
        let long = (0..all.len()).filter(|place| all[*place].text.len() >= FEWEST);
        let own = long.filter(|place| is_own(&all[*place].range()));
        for place in own.filter(|place| !is_name(&all, *place)) {
            let word = all[place];
            let lower = bare(word.text);
            if let Some(key) = key(&lower) {
                see(&mut forms, (key, lower), passage, word.range());
            }
        }
        for (key, part) in sums(&passage.text).into_iter().filter(|(_, part)| is_own(part)) {
            let form = passage.text[part.clone()].to_owned();
            see(&mut forms, (key, form), passage, part);
        }
    }
    for forms in forms.values_mut() {
        if document.manner == Manner::Guessed {
            leave_joined_lines(forms);
        }
        if forms.len() > 1 {
            report(diagnostics, document, forms);
        }
    }
}

/// What is often written solid with the word after it, and "coo" of "co-operate".
const SOLID: [&str; 13] = [
    "re", "sub", "over", "under", "up", "multi", "anti", "on", "off", "in", "inter", "eco", "co-o",
];

/// Programs that take the words out of a PDF join a word that was divided at the end of a line, and then
/// "road-based" becomes "roadbased" there and only there.
fn leave_joined_lines(forms: &mut BTreeMap<String, Seen>) {
    let hyphened: Vec<String> = forms.keys().filter(|form| form.contains('-')).cloned().collect();
    let is_solid = |form: &str| {
        let first = form.split('-').next().unwrap_or_default();
        SOLID.iter().any(|it| *it == first || it.contains('-') && form.starts_with(it))
    };
    let joints = |form: &str| form.matches('-').count();
    let is_joined = |form: &str| {
        let mut whole = hyphened.iter().filter(|it| it.replace('-', "") == form.replace('-', ""));
        whole.any(|it| joints(it) > joints(form) && !is_solid(it))
    };
    forms.retain(|form, seen| seen.count > 1 || !is_joined(form));
}

/// A part of a name keeps the spelling of who bears it: "World Health Organization".
fn is_name(all: &[Word], place: usize) -> bool {
    let is_capitalised = |at: Option<usize>| {
        at.and_then(|at| all.get(at)).is_some_and(|word: &Word| word.is_capitalised())
    };
    let word = all[place].text;
    let is_foreign = ["izat", "ize", "izing", "Center"].iter().any(|it| word.contains(it));
    is_foreign
        && all[place].is_capitalised()
        && (is_capitalised(place.checked_sub(1)) || is_capitalised(Some(place + 1)))
}

/// In small letters, without the ending of possession.
fn bare(word: &str) -> String {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    bare.trim_end_matches(['\'', '’']).to_lowercase().replace('’', "'")
}

/// What stands in double quotation marks: words that are spoken about, or somebody else's.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let opening = text.match_indices('“').map(|(at, _)| at);
    opening
        .map(|start| start..text[start..].find('”').map_or(text.len(), |it| start + it))
        .collect()
}

fn see<'d>(
    forms: &mut Forms<'d>,
    (key, form): (String, String),
    passage: &'d Passage,
    part: Range<usize>,
) {
    let seen =
        forms.entry(key).or_default().entry(form).or_insert(Seen { passage, part, count: 0 });
    seen.count += 1;
}

fn report(diagnostics: &mut Diagnostics, document: &Document, forms: &BTreeMap<String, Seen>) {
    let mut order: Vec<(&String, &Seen)> = forms.iter().collect();
    order.sort_by_key(|(_, seen)| std::cmp::Reverse(seen.count));
    let (usual, first) = order[0];
    let Some((rare, seen)) = order.last() else { return };
    let at = document.place(seen.passage, &seen.part);
    let message = format!("`{rare}` is written `{usual}` elsewhere");
    let found = Diagnostic::warning(RULE.code, at, message);
    let found =
        found.with_label(document.place(first.passage, &first.part), format!("`{usual}` here"));
    diagnostics.push(
        found.with_help(format!("write one of them everywhere: `{usual}` is there more often")),
    );
}

/// What all spellings of a word share; nothing for a word that has only one.
fn key(word: &str) -> Option<String> {
    if word.len() < FEWEST
        || !word.is_ascii()
        || DIFFERENT.contains(&word)
        || word.bytes().any(|b| b.is_ascii_digit())
    {
        return None;
    }
    let mut key: String = word.chars().filter(|c| *c != '-').collect();
    for (british, american) in SPELLINGS {
        let piece = british.as_bytes();
        if let Some(at) = key.as_bytes().windows(piece.len()).rposition(|it| it == piece) {
            key.replace_range(at..at + british.len(), american);
            break;
        }
    }
    Some(key)
}

/// Sums of money in millions or thousands, by their value.
fn sums(text: &str) -> Vec<(String, Range<usize>)> {
    let mut sums = Vec::new();
    for (start, sign) in text.match_indices(['£', '€']) {
        let rest = &text[start + sign.len()..];
        let digits = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .unwrap_or(rest.len());
        let tail = &rest[digits..];
        let letters = tail.trim_start_matches(' ');
        let word = &letters[..letters.find(|c: char| !c.is_alphabetic()).unwrap_or(letters.len())];
        let scale = match word.to_lowercase().as_str() {
            "m" | "mn" | "million" => "m",
            "bn" | "b" | "billion" => "bn",
            "k" => "k",
            _ => continue,
        };
        let blanks = tail.len() - letters.len();
        let end = start + sign.len() + digits + blanks + word.len();
        sums.push((format!("{sign}{} {scale}", &rest[..digits]), start..end));
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_spellings() {
        assert_eq!(key("re-offending"), key("reoffending"));
        assert_eq!(key("neighbourhood"), key("neighborhood"));
        assert_eq!(key("organisation"), key("organization"));
        assert_ne!(key("re-covered"), key("recovered"));
        assert_ne!(key("courses"), key("concourse"));
    }

    #[test]
    fn finds_sums() {
        let found: Vec<String> =
            sums("£20m, £20million and £1.92 million, £300").into_iter().map(|it| it.0).collect();
        assert_eq!(found, ["£20 m", "£20 m", "£1.92 m"]);
    }
}
