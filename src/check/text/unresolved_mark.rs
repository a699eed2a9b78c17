//! `unresolved-mark`: a mark that its writer meant to come back to.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("unresolved-mark"),
    finds: "a mark that its writer meant to come back to",
    why: "“(?)”, “TBC”, “XX” and “[insert date]” are questions from one writer to another. Left in, they tell \
          readers that nobody knew.",
    gravity: Gravity::Grave,
    bad: "We will have a Safer Streets (?) Strategy by XX June. [insert name of lead officer]",
    good: "We will have a Safer Streets Strategy by 30 June. The lead officer is the Head of Roads.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Words that are such a mark, in capital letters.
const MARKS: [&str; 9] = ["TBC", "TBA", "TBD", "TODO", "FIXME", "XX", "XXX", "XXXX", "TBCs"];

/// What a remark in square brackets begins with.
const REMARKS: &[&str] = &[
    "insert",
    "add",
    "name",
    "names",
    "date",
    "dates",
    "number",
    "tbc",
    "tbd",
    "tba",
    "to be",
    "to follow",
    "note to",
    "placeholder",
    "figure",
    "check",
    "delete",
    "link to",
    "your",
    "xx",
    "x",
];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let mut told: BTreeMap<(Span, &str), usize> = BTreeMap::new();
    for passage in document.own() {
        let text = passage.text.as_str();
        let signs = text.bytes().any(|byte| matches!(byte, b'?' | b'[' | b'_'));
        if !signs && !passage.words().any(|word| is_known(word.text)) {
            continue;
        }
        let mut found: Vec<(usize, usize)> = marks(text);
        found.sort_unstable();
        found.dedup_by_key(|(start, _)| *start);
        for (start, end) in found {
            let at = document.place(passage, &(start..end));
            *told.entry((at, &text[start..end])).or_insert(0) += 1;
        }
    }
    for ((at, mark), count) in told {
        // Cells have the place of their table.
        let often =
            if count > 1 { format!(", {count} times in this table") } else { String::new() };
        let message = format!("`{mark}` is still to be settled{often}");
        diagnostics.push(
            Diagnostic::warning(RULE.code, at, message)
                .with_help("settle it, or say in words what is not known yet and when it will be"),
        );
    }
}

/// Where marks stand in a passage.
fn marks(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for mark in ["(?)", "(??)", "(???)", "[?]", "[??]", "???"] {
        found.extend(text.match_indices(mark).map(|(at, it)| (at, at + it.len())));
    }
    found.extend(
        words::of(text)
            .filter(|word| is_mark(text, word))
            .map(|word| (word.start, word.range().end)),
    );
    found.extend(brackets(text));
    found.extend(text.match_indices("____").take(1).map(|(at, it)| (at, at + it.len())));
    // Not what somebody speaks about.
    found.retain(|(start, end)| !is_quoted(text, *start, *end));
    found
}

fn is_known(word: &str) -> bool {
    word.starts_with(['T', 'F', 'X']) && MARKS.contains(&word)
}

/// Whether a word is a mark; `XX` after a name is a number: "Article XX".
fn is_mark(text: &str, word: &words::Word) -> bool {
    if !is_known(word.text) {
        return false;
    }
    let before = text[..word.start].trim_end().rsplit(' ').next().unwrap_or_default();
    let is_roman = word.text.starts_with('X')
        && before.chars().next().is_some_and(char::is_uppercase)
        && before.chars().count() > 1;
    !is_roman
}

/// Remarks in square brackets, and signs of something left out that stand by themselves.
fn brackets(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('[') {
        let Some(length) = text[start..].find(']') else { break };
        let inner = text[start + 1..start + length].trim().to_lowercase();
        let is_remark = REMARKS.iter().any(|remark| {
            let rest = inner.strip_prefix(remark);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':']))
        });
        // "[Date accessed: 17/04/20]" has its answer.
        let is_settled = inner
            .split_once(": ")
            .is_some_and(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()));
        let is_gap = matches!(inner.as_str(), "…" | "..." | ". . .");
        let is_link = text[start + length + 1..].starts_with(['(', '[', ':']);
        if (is_remark && inner.len() > 1 || is_gap) && !is_link && !is_settled {
            found.push((start, start + length + 1));
        }
    }
    found
}

/// Whether a stretch stands within quotation marks: in double ones somewhere, or right between any.
fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    let before = &text[..start];
    let opened = before.matches('“').count() > before.matches('”').count();
    let straight = before.matches('"').count() % 2 == 1;
    let tight = before.ends_with(['‘', '\'', '`', '“', '"', '/'])
        || text[end..].starts_with(['’', '\'', '”', '"', '/']);
    opened || straight || tight
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn finds_marks_and_spares_what_is_quoted() {
        let found = |text: &str| marks(text).len();
        assert_eq!(found("a Fire (?) Plan, TBC, by XX May, £XX, [date tbc] and [Name]"), 6);
        assert_eq!(found("Under Article XX, “(?)” and ‘TBC’ are marks; really?! [1] [sic]"), 0);
        assert_eq!(found("He said [...] nothing"), 1);
        assert_eq!(found("A law [Date accessed: 17/04/20] [date accessed: tbc]"), 1);
        assert_eq!(found("He said “yes [...] no”"), 0);
    }
}
