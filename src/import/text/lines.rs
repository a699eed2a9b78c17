//! Looking along lines.

use crate::import::text::line::Line;

/// The first line with words, from `from` on.
pub(super) fn next(lines: &[Line], from: usize) -> Option<usize> {
    let below = lines.get(from..)?;
    below.iter().position(|line| !line.is_empty()).map(|ahead| from + ahead)
}

/// The last line with words before `index`.
pub(super) fn before(lines: &[Line], index: usize) -> Option<usize> {
    lines[..index].iter().rposition(|line| !line.is_empty())
}

/// Whether a line is the header of a table whose first column holds numbers: `No. Priority Measure`.
pub(super) fn is_table_header(text: &str) -> bool {
    let Some((first, rest)) = text.split_once([' ', '\t']) else { return false };
    let first = first.trim_end_matches('.').to_ascii_lowercase();
    let rest = rest.trim();
    matches!(first.as_str(), "no" | "number" | "ref" | "nr" | "#")
        && rest.split_whitespace().count() <= 14
        && rest.starts_with(char::is_uppercase)
        && !rest.contains(|c: char| c.is_ascii_digit())
        && !rest.ends_with(['.', ',', ';', ':'])
        && NAMES.iter().any(|name| rest.to_lowercase().contains(name))
}

/// Words of which a header of commitments has one: "No. Everyone is welcome" is no header.
const NAMES: [&str; 14] = [
    "priorit",
    "objective",
    "commitment",
    "outcome",
    "goal",
    "aim",
    "action",
    "measure",
    "target",
    "indicator",
    "promise",
    "pledge",
    "strateg",
    "ambition",
];
