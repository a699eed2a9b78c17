//! What belongs to the page and not to the plan: page numbers, running heads and feet.

use std::collections::BTreeMap;

use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::note::excerpt;
use crate::import::text::line::Line;
use crate::import::text::lines;

/// So often a line has to return to be one of the page.
const OFTEN: usize = 3;

/// Empties the lines that are furniture, and says of each kind where it was.
pub(super) fn drop(notes: &mut Notes, lines: &mut [Line]) {
    let running = running(lines);
    let mut dropped: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for index in 0..lines.len() {
        let text = &lines[index].text;
        let what = if is_page_number(text) {
            "numbers of pages".to_owned()
        } else if is_blank_page(text) {
            "notes on empty pages".to_owned()
        } else if running[index] {
            format!("{}, which returns from page to page,", excerpt(text.trim_matches('*')))
        } else {
            continue;
        };
        dropped.entry(what).or_default().push(lines[index].at());
        lines[index].text.clear();
    }
    for (what, places) in dropped {
        let numbers: Vec<String> = places.iter().map(|at| at.first.to_string()).collect();
        let verb = if what.starts_with('“') { "was" } else { "were" };
        let words = format!("{what} {verb} left out ({})", listed(&numbers));
        notes.add(places[0], Kind::Furniture, words);
    }
}

/// `lines 3, 9 and 12`
fn listed(numbers: &[String]) -> String {
    match numbers {
        [one] => format!("line {one}"),
        [first @ .., last] => format!("lines {} and {last}", first.join(", ")),
        [] => String::new(),
    }
}

/// `12`, `Page 3 of 20`, `- 3 -`, `10 - 11`, `3 | Page`.
pub(super) fn is_page_number(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '|' | '/'))
        .filter(|word| !word.is_empty())
        .collect();
    let is_number = |word: &&str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let others = words.iter().filter(|word| !is_number(word));
    (1..=2).contains(&numbers)
        && others.into_iter().all(|word| matches!(*word, "page" | "of" | "p"))
}

fn is_blank_page(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.len() < 80
        && lower.contains("page")
        && lower.contains("intentionally")
        && lower.contains("blank")
}

/// Lines that return often, and every time at the edge of a page: beside the beginning of a page, a
/// page number, or another line that returns. A heading that returns in every chapter has text on
/// both sides.
fn running(all: &[Line]) -> Vec<bool> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in all.iter().filter(|line| may_return(line)) {
        *counts.entry(without_digits(&line.text)).or_default() += 1;
    }
    let returns = |line: &Line| {
        may_return(line)
            && counts.get(&without_digits(&line.text)).is_some_and(|count| *count >= OFTEN)
    };
    let is_edge = |line: Option<&Line>| match line {
        None => true,
        Some(line) => is_page_number(&line.text) || is_blank_page(&line.text) || returns(line),
    };
    let at_edge = |index: usize| {
        let next = lines::next(all, index + 1).map(|next| &all[next]);
        let before = lines::before(all, index).map(|before| &all[before]);
        all[index].begins_page
            || next.is_some_and(|next| next.begins_page)
            || is_edge(before)
            || is_edge(next)
    };
    let mut inside: BTreeMap<String, usize> = BTreeMap::new();
    for (index, line) in all.iter().enumerate().filter(|(_, line)| returns(line)) {
        *inside.entry(without_digits(&line.text)).or_default() += usize::from(!at_edge(index));
    }
    let always = |line: &Line| inside.get(&without_digits(&line.text)) == Some(&0);
    all.iter().map(|line| returns(line) && always(line)).collect()
}

fn may_return(line: &Line) -> bool {
    let first = line.text.trim_start_matches('*').chars().next();
    line.text.chars().count() <= 100
        && line.text.chars().any(char::is_alphabetic)
        && line.bullet().is_none()
        && line.marked_heading().is_none()
        && !line.text.contains(['\t', '|'])
        && !lines::is_table_header(&line.text)
        && first.is_some_and(|c| !c.is_lowercase() || line.indent == 0 && line.text.len() > 6)
}

fn without_digits(text: &str) -> String {
    let words = text.trim_matches('*').chars().filter(|c| !c.is_ascii_digit() && *c != '*');
    words.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::text::clean;

    fn kept(text: &str) -> Vec<String> {
        let mut notes = Notes::default();
        let mut lines = clean::lines(&mut notes, text);
        drop(&mut notes, &mut lines);
        lines.into_iter().map(|line| line.text).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn knows_page_numbers() {
        for text in ["7", "08", "Page 3 of 20", "- 3 -", "10 - 11", "12- 13", "3 | Page"] {
            assert!(is_page_number(text), "{text}");
        }
        for text in ["2024 - 2029", "1 2 3", "Page", "7pm", "20241"] {
            assert!(!is_page_number(text), "{text}");
        }
    }

    #[test]
    fn drops_running_heads_and_keeps_headings_that_return() {
        let text = "\u{c}Our Plan\nHow we measure\nA.\n\u{c}Our Plan\nB.\n\nHow we measure\nC.\n\
                    \u{c}Our Plan\nD.\n\nHow we measure\nE.";
        assert_eq!(
            kept(text),
            ["How we measure", "A.", "B.", "How we measure", "C.", "D.", "How we measure", "E."]
        );
    }

    #[test]
    fn drops_blocks_that_return() {
        let text = "One.\n\n**FIRE &\nRESCUE**\nfor all\n\nTwo.\n\n**FIRE & RESCUE**\nfor all\n\n\
                    This page is intentionally left blank\n\nThree.\n\n**FIRE & RESCUE**\nfor all\n";
        assert_eq!(kept(text), ["One.", "Two.", "Three."]);
    }
}
