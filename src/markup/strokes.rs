//! Paragraphs that were meant as tables: rows between strokes that the parser takes for words.

use memchr::memchr;

/// What keeps a paragraph from being a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Strokes {
    pub(super) message: String,
    pub(super) help: String,
}

/// Looks at the source of a paragraph. Only lines that begin and end with a stroke count as rows, so
/// that a stroke between words is left alone.
pub(super) fn meant_as_table(paragraph: &str) -> Option<Strokes> {
    memchr(b'|', paragraph.as_bytes())?;
    let lines: Vec<&str> =
        paragraph.lines().map(|line| line.trim_matches([' ', '\t', '>'])).collect();
    let first = lines.iter().position(|line| cells(line) > 1)?;
    let columns = cells(lines[first]);
    let hyphens = format!("`|{}`", " --- |".repeat(columns));
    let below = lines.get(first + 1).copied().unwrap_or_default();
    let (message, help) = if is_ruled(lines[first]) {
        let help =
            "delete the empty line above it, and write as many columns as the line above has";
        ("this line of hyphens belongs to no table".to_owned(), help.to_owned())
    } else if !is_ruled(below) {
        let help =
            format!("write a line {hyphens} below this one, and no empty lines between the rows");
        ("this looks like a table, but no line of hyphens follows its first line".to_owned(), help)
    } else if below.contains(['–', '—', '−']) {
        let help = format!("write {hyphens} there");
        ("the second line of this table has dashes instead of hyphens".to_owned(), help)
    } else if cells(below) != columns {
        let message = format!(
            "this line has {columns} columns, the line of hyphens below it {}",
            cells(below)
        );
        (message, format!("write {hyphens} there"))
    } else {
        let help = "leave an empty line above it".to_owned();
        ("this table begins in the middle of a paragraph".to_owned(), help)
    };
    Some(Strokes { message, help })
}

/// How many cells a line has that begins and ends with a stroke.
fn cells(line: &str) -> usize {
    let inner = line.strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.map_or(0, |inner| inner.split('|').count())
}

/// Whether a line separates the heads of columns from the rows, with any kind of dashes.
fn is_ruled(line: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '−');
    let is_rule = |cell: &str| {
        let cell = cell.trim().trim_matches(':');
        !cell.is_empty() && cell.chars().all(is_dash)
    };
    let inner = line.trim_matches('|');
    line.starts_with('|') && inner.split('|').all(is_rule)
}

#[cfg(test)]
mod tests {
    use super::meant_as_table;

    #[test]
    fn sees_tables_that_are_none() {
        let said = |text: &str| meant_as_table(text).map(|it| it.help).unwrap_or_default();
        assert!(said("| a | b |\n| c | d |").starts_with("write a line `| --- | --- |` below"));
        assert_eq!(said("| a | b |\n| — | — |\n| c | d |"), "write `| --- | --- |` there");
        assert_eq!(said("| a | b |\n| --- |\n| c | d |"), "write `| --- | --- |` there");
        assert_eq!(said("Text:\n| a | b |\n|---|---|"), "leave an empty line above it");
        assert!(said("| --- | --- |\n| c | d |").starts_with("delete the empty line"));
    }

    #[test]
    fn leaves_strokes_in_prose_alone() {
        for text in ["Tel 1 | Fax 2\nTel 3 | Fax 4", "|x| is the size of x", "a | b |", "|", "||"] {
            assert_eq!(meant_as_table(text), None, "{text}");
        }
    }
}
