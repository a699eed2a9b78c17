//! A comparison as Markdown: a list of changes that reads well in a pull request.
//!
//! Lost words are struck out (`~~…~~`), new ones bold (`**…**`), whatever they were set in before:
//! forms that every place that shows Markdown knows, unlike those that only mark edits.

use crate::compare::shape::Change;
use crate::compare::shape::ChangeKind;
use crate::compare::shape::TextChanges;
use crate::compare::shape::Words;
use crate::locale::Locale;

/// The changes as a list under the headings that they stand below.
#[must_use]
pub fn text(changes: &TextChanges, locale: &Locale) -> String {
    let values = [("old", changes.old.as_str().into()), ("new", changes.new.as_str().into())];
    let title = locale.tv("diff-title", &values);
    let count = locale.tv("diff-count", &[("count", changes.changes.len().into())]);
    let mut text = format!("## {}\n\n{}\n", escaped(&title), escaped(&count));
    if !changes.said.is_empty() {
        text.push('\n');
    }
    for sentence in &changes.said {
        text.extend(["- ", &escaped(sentence), "\n"]);
    }
    let same_place = |a: &Change, b: &Change| a.headings == b.headings && a.part == b.part;
    for place in changes.changes.chunk_by(same_place) {
        let path: Vec<String> = place[0].headings.iter().map(|words| escaped(words)).collect();
        if !path.is_empty() {
            text.extend(["\n### ", &path.join(" / "), "\n"]);
        }
        text.push('\n');
        for change in place {
            let kind = escaped(&locale.t(message(change.kind)));
            text.extend([&change.number.to_string(), ". ", &kind, ": ", &words(change), "\n"]);
        }
    }
    text
}

fn words(change: &Change) -> String {
    if change.words.is_empty() {
        let (before, after) =
            (change.before.replace('\n', " / "), change.after.replace('\n', " / "));
        return match change.kind {
            ChangeKind::Added => around("**", &after),
            ChangeKind::Removed => around("~~", &before),
            _ => escaped(&after),
        };
    }
    let each = change.words.iter().map(|words| match words {
        Words::Kept(words) | Words::Formatted(words) => escaped(words),
        Words::Added(words) => around("**", words),
        Words::Removed(words) => around("~~", words),
    });
    each.collect::<String>().replace('\n', " / ")
}

/// Marks around words; white space stays outside, where it does not spoil the marks.
fn around(mark: &str, words: &str) -> String {
    let inner = words.trim();
    if inner.is_empty() {
        return words.to_owned();
    }
    let start = &words[..words.len() - words.trim_start().len()];
    let end = &words[words.trim_end().len()..];
    format!("{start}{mark}{}{mark}{end}", escaped(inner))
}

/// Words that Markdown takes for words.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for c in words.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<' | '>' | '|' | '#' | '&') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// The name of a kind of change, as it begins a line.
#[must_use]
pub fn message(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "diff-is-added",
        ChangeKind::Removed => "diff-is-removed",
        ChangeKind::Reworded => "diff-is-reworded",
        ChangeKind::Replaced => "diff-is-replaced",
        ChangeKind::Renamed => "diff-is-renamed",
        ChangeKind::Renumbered => "diff-is-renumbered",
        ChangeKind::Formatted => "diff-is-formatted",
        ChangeKind::Moved => "diff-is-moved",
        ChangeKind::MovedAndReworded => "diff-is-moved-and-reworded",
        ChangeKind::Split => "diff-is-split",
        ChangeKind::Merged => "diff-is-merged",
        ChangeKind::Recast => "diff-is-recast",
    }
}
