//! No page in another language has words of the interface that are still in English.
//!
//! The messages of the interface are cut where values stand in them: what is left is looked for in
//! every text of the page that does not say that it is in another language.

use std::collections::BTreeSet;
use std::fs;

use crate::built;
use crate::built::Files;
use crate::html;
use crate::html::Part;

/// Attributes that are read out or shown.
const SHOWN: [&str; 5] = ["alt", "aria-label", "content", "placeholder", "title"];

/// Elements without an end.
const VOID: [&str; 9] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// The stretches of two words or more between the values of the messages of a language.
fn stretches(lang: &str) -> BTreeSet<String> {
    let path = built::project().join(format!("themes/default/strings/{lang}.ftl"));
    let text = fs::read_to_string(path).expect("the program has strings of the language");
    let lines = text.lines().filter(|line| !line.starts_with('#')).map(pattern);
    let stretches = lines.flat_map(|line| line.split(['{', '}']).step_by(2));
    let stretches = stretches.map(|it| it.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_telling = |it: &&str| {
        let words = it.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        // Words with capitals are names, such as Easy Read: other languages quote them.
        let is_name = it.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
        words.count() >= 2 && it.len() >= 8 && !is_name
    };
    stretches.filter(is_telling).map(str::to_owned).collect()
}

/// A line of a Fluent file without the name of the message or of the case.
fn pattern(line: &str) -> &str {
    let line = line.trim_start().trim_start_matches('*');
    if let Some((_, words)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
        return words;
    }
    let is_name = |name: &str| name.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    line.split_once('=').filter(|(name, _)| is_name(name)).map_or(line, |(_, words)| words)
}

/// The texts of a page that are in its own language.
fn own_texts(page: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open: Vec<(String, Option<String>)> = Vec::new();
    let mut own = None;
    for part in html::parts(page) {
        let lang = open.last().and_then(|it| it.1.clone());
        match part {
            Part::Text(text) if own.is_some() && lang == own => texts.push(text),
            Part::Text(_) => {}
            Part::Start(tag) => {
                let lang = tag.attributes.get("lang").cloned().or(lang);
                own = own.or_else(|| lang.clone());
                if lang == own {
                    let shown = SHOWN.iter().filter_map(|name| tag.attributes.get(name));
                    texts.extend(shown.cloned());
                }
                if !VOID.contains(&&*tag.name) {
                    open.push((tag.name, lang));
                }
            }
            Part::End(name) => {
                if let Some(at) = open.iter().rposition(|it| it.0 == name) {
                    open.truncate(at);
                }
            }
        }
    }
    texts
}

/// The English words that are left on the pages of a language, each with one of the pages.
fn left(files: &Files, lang: &str) -> BTreeSet<String> {
    let own = stretches(lang);
    let english: Vec<String> = stretches("en").into_iter().filter(|it| !own.contains(it)).collect();
    let mut found = BTreeSet::new();
    let folder = format!("{lang}/");
    for (path, page) in built::pages(files).filter(|(path, _)| path.starts_with(&folder)) {
        for text in own_texts(page) {
            // Most texts have no English word at all.
            if !text.contains(|c: char| c.is_ascii_lowercase()) {
                continue;
            }
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for words in english.iter().filter(|words| holds(&text, words)) {
                found.insert(format!("{words}: {path}: {text:.120}"));
            }
        }
    }
    found
}

/// Whether words stand in a text, not within longer words.
fn holds(text: &str, words: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words).any(|(at, _)| {
        !is_letter(text[..at].chars().next_back())
            && !is_letter(text[at + words.len()..].chars().next())
    })
}

#[test]
fn no_english_words_are_left_on_the_pages_of_other_languages() {
    let files = built::real(&built::options());
    let mut wrong = Vec::new();
    for lang in ["gu", "pl", "ur"] {
        assert!(files.contains_key(&format!("{lang}/index.html")), "there are pages in {lang}");
        wrong.extend(left(&files, lang));
    }
    assert!(wrong.is_empty(), "{} left:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn words_that_are_left_are_found() {
    let page = "<html lang=\"pl\"><body><p>Co <span lang=\"en\">The target for</span>: to \
                <img alt=\"a\">The target for lamps changed from 3.</p></body></html>";
    let texts = own_texts(page);
    assert_eq!(texts.iter().filter(|it| holds(it, "The target for")).count(), 1, "{texts:?}");
    assert!(stretches("en").contains("The target for"));
    assert!(!holds("hidden in theme", "in the"));
}
