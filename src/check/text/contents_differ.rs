//! `contents-differ`: a line of the contents list that is no heading of the text.

use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::suggest;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("contents-differ"),
    finds: "a line of the contents list that is no heading of the text",
    why: "Readers look for a chapter by the name that the contents list gives it.",
    gravity: Gravity::Mild,
    bad: "# Plan\n\n## Contents\n\n- Safer homes\n- Safer roads\n\n## Safer homes\n\nText.\n\n## Roads for all\n\nText.",
    good: "# Plan\n\n## Contents\n\n- Safer homes\n- Roads for all\n\n## Safer homes\n\nText.\n\n## Roads for all\n\nText.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Headings above a contents list, folded.
const TITLES: [&str; 5] =
    ["contents", "table of contents", "whats inside", "in this plan", "in this document"];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let Some((title, entries)) = contents(document) else { return };
    let listed: BTreeSet<u32> = entries.iter().map(|it| it.at.start).collect();
    let headings: Vec<(&str, String)> = document
        .own()
        .filter(|it| it.is_heading() && !listed.contains(&it.at.start))
        .map(|it| (it.text.as_str(), words::plain(&it.text)))
        .collect();
    let lines = lines(document, &listed);
    for entry in entries {
        let words = words::plain(entry.text.trim_end_matches(|c: char| !c.is_alphabetic()));
        let words = unnumbered(&words);
        let is_there = headings.iter().any(|(_, heading)| unnumbered(heading) == words);
        if words.is_empty() || is_there || lines.contains(words) {
            continue;
        }
        let message =
            format!("`{}` stands in the contents, but no heading has these words", entry.text);
        let found = Diagnostic::warning(RULE.code, entry.at, message);
        let found = found.with_label(title.at, "the contents begin here");
        diagnostics.push(found.with_help(help(words, &headings)));
    }
}

/// Where headings are guessed, one with a number may have been taken for an item, a long one for a
/// paragraph.
fn lines(document: &Document, listed: &BTreeSet<u32>) -> BTreeSet<String> {
    let items = document.prose();
    let items =
        items.filter(|it| document.manner == Manner::Guessed && !listed.contains(&it.at.start));
    items.map(|it| words::plain(&it.text)).collect()
}

/// Without the number of a chapter.
fn unnumbered(words: &str) -> &str {
    words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
}

fn help(words: &str, headings: &[(&str, String)]) -> String {
    let near = suggest::nearest(words, headings.iter().map(|(_, folded)| folded.as_str()));
    let near = near.or_else(|| {
        let shared = |folded: &str| {
            folded
                .split(' ')
                .filter(|it| it.len() > 3 && words.split(' ').any(|word| word == *it))
                .count()
        };
        let best =
            headings.iter().map(|(_, folded)| folded.as_str()).max_by_key(|it| shared(it))?;
        (shared(best) > 0).then_some(best)
    });
    let shown = headings.iter().find(|(_, folded)| Some(folded.as_str()) == near);
    match shown {
        Some((heading, _)) => {
            format!("the heading may be `{heading}`: write the same words in both places")
        }
        None => "write the words of the heading, or take the line out".to_owned(),
    }
}

/// The heading of the contents list and its lines; none if links lead from it, which are checked
/// by where they lead.
fn contents<'d>(document: &'d Document) -> Option<(&'d Passage, Vec<&'d Passage>)> {
    let passages = &document.passages;
    let is_title =
        |it: &Passage| it.is_heading() && TITLES.contains(&words::plain(&it.text).as_str());
    let first = passages.iter().position(is_title)?;
    let mut entries = Vec::new();
    let mut numbers = 0;
    for passage in passages[first + 1..].iter().filter(|it| !is_title(it)) {
        match passage.kind {
            Kind::Item { .. } => entries.push(passage),
            Kind::Furniture => numbers += 1,
            // A heading or short line after a page number, as layouts have it.
            Kind::Heading(0) | Kind::Paragraph
                if entries.len() < numbers && is_line(&passage.text) =>
            {
                entries.push(passage);
            }
            _ => break,
        }
    }
    let leads = |it: &&Passage| {
        document.links.iter().any(|link| {
            link.at.file == it.at.file && (it.at.start..=it.at.end).contains(&link.at.start)
        })
    };
    (entries.len() > 1 && !entries.iter().any(leads)).then_some((&passages[first], entries))
}

fn is_line(text: &str) -> bool {
    text.split(' ').count() <= 12 && !text.ends_with('.')
}
