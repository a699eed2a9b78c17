//! Slips with lists.

use crate::yaml::advice::Advice;
use crate::yaml::advice::Case;

/// Signs with which word processors begin the items of a list, and other dashes.
const BULLETS: [char; 7] = ['•', '●', '▪', '◦', '·', '–', '—'];

/// `groups: - id: a`
pub(super) fn beside_its_key(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near)?;
    let item = line.value().strip_prefix("- ").filter(|_| line.key.is_some())?;
    Some(Advice {
        at: line.value_at(),
        message: "a list begins below its key, not beside it".to_owned(),
        help: format!("write it on the next line: `{}- {item}`", " ".repeat(line.column + 2)),
    })
}

/// `-id: a`, `• id: a`
pub(super) fn sign_without_space(case: &Case) -> Option<Advice> {
    case.candidates().find_map(|(_, line)| {
        let words = &line.text[line.indent..];
        let item = meant_as_item(words)?;
        Some(Advice {
            at: line.words_at(),
            message: "an item of a list begins with a hyphen and a space".to_owned(),
            help: format!("write `- {item}`"),
        })
    })
}

/// What stands after a sign that was meant as the hyphen of an item.
pub(in crate::yaml) fn meant_as_item(words: &str) -> Option<&str> {
    let rest = words.strip_prefix('-').or_else(|| words.strip_prefix(BULLETS))?;
    let is_hyphen = words.starts_with('-');
    let fits = if is_hyphen { rest.starts_with(char::is_alphabetic) } else { !rest.is_empty() };
    fits.then(|| rest.trim_start())
}

/// A key at the place of the hyphens of a list.
pub(super) fn without_hyphen(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near).filter(|line| !line.is_item())?;
    let above = case.lines[..case.near].iter().rev().find(|other| other.indent <= line.indent)?;
    (line.key.is_some() && above.is_item() && above.indent == line.indent).then(|| Advice {
        at: line.words_at(),
        message: "the lines above at this place are items of a list".to_owned(),
        help: format!(
            "write `- {}` for a new item, or {} spaces before it if it belongs to the item above",
            line.body(),
            above.column
        ),
    })
}

/// A hyphen at the place of keys.
pub(super) fn hyphen_among_keys(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near).filter(|line| line.is_item())?;
    let above = case.lines[..case.near].iter().rev().find(|other| other.indent <= line.indent)?;
    let is_among = above.key.is_some() && !above.value().is_empty() && above.column == line.indent;
    is_among.then(|| Advice {
        at: line.words_at(),
        message: "an item of a list stands here among keys".to_owned(),
        help: "write the key of the list on a line above it, such as `groups:`, or delete the `- `"
            .to_owned(),
    })
}
