//! Tables with `|` and with tabs.

use crate::import::block::Block;
use crate::import::block::Kind;
use crate::import::block::Row;
use crate::import::block::Table;
use crate::import::text::line::Line;

/// Fewer lines with tabs are no table.
const MIN_TABBED: usize = 2;

/// Reads a table of Markdown that begins at `start`. Gives it and the line after it.
pub(super) fn read(lines: &[Line], start: usize) -> Option<(Block, usize)> {
    let under = lines.get(start + 1)?;
    if !lines[start].text.contains('|') || !is_ruler(&under.text) {
        return None;
    }
    let rows = lines[start + 2..].iter().take_while(|line| line.text.contains('|'));
    let rows: Vec<Row> = rows.map(|line| row(line, &cells(&line.text))).collect();
    let end = start + 2 + rows.len();
    let table = Table { header: cells(&lines[start].text), rows };
    let at = lines[start].at().to(lines[end - 1].at());
    Some((Block { at, kind: Kind::Table(table) }, end))
}

fn is_ruler(text: &str) -> bool {
    text.contains('-')
        && text.contains('|')
        && text.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '))
}

fn cells(text: &str) -> Vec<String> {
    let inside = text.trim().trim_start_matches('|');
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    let mut cells = vec![String::new()];
    let mut characters = inside.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' if characters.peek() == Some(&'|') => {
                let last = cells.last_mut().expect("there is always one");
                last.extend(characters.next());
            }
            '|' => cells.push(String::new()),
            _ => cells.last_mut().expect("there is always one").push(c),
        }
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

fn row(line: &Line, cells: &[String]) -> Row {
    let cell = |text: &String| match text.as_str() {
        "" => Vec::new(),
        text => vec![Block::paragraph(line.at(), text)],
    };
    Row { at: line.at(), cells: cells.iter().map(cell).collect() }
}

/// Reads lines with tabs from `start` on. Gives a table, which has a header only if the first row
/// names columns, and the line after it.
pub(super) fn tabbed(lines: &[Line], start: usize) -> Option<(Block, usize)> {
    let has_tab = |line: &&Line| line.text.contains('\t');
    let rows: Vec<&Line> = lines[start..].iter().take_while(has_tab).collect();
    if rows.len() < MIN_TABBED {
        return None;
    }
    let split = |line: &Line| -> Vec<String> {
        line.text.split('\t').map(|cell| cell.trim().to_owned()).collect()
    };
    let header = split(rows[0]);
    let end = start + rows.len();
    let at = rows[0].at().to(lines[end - 1].at());
    let named = names_columns(&header);
    let below = if named { &rows[1..] } else { &rows[..] };
    let rows = below.iter().map(|line| row(line, &split(line))).collect();
    let header = if named { header } else { Vec::new() };
    Some((Block { at, kind: Kind::Table(Table { header, rows }) }, end))
}

/// Words of which the header of a table has one.
const COLUMNS: [&str; 20] = [
    "priorit",
    "objective",
    "commitment",
    "outcome",
    "action",
    "measure",
    "target",
    "indicator",
    "metric",
    "source",
    "strateg",
    "baseline",
    "deadline",
    "item",
    "date",
    "lead",
    "owner",
    "theme",
    "title",
    "number",
];

fn names_columns(header: &[String]) -> bool {
    let names = |cell: &String| {
        let cell = cell.to_lowercase();
        COLUMNS.iter().any(|name| cell.contains(name)) && cell.split_whitespace().count() <= 6
    };
    header.len() > 1 && header.iter().all(|cell| !cell.is_empty()) && header.iter().any(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::note::Notes;
    use crate::import::text::clean;

    fn lines(text: &str) -> Vec<Line> {
        clean::lines(&mut Notes::default(), text)
    }

    fn table(block: &Block) -> &Table {
        let Kind::Table(table) = &block.kind else { panic!("a table") };
        table
    }

    #[test]
    fn reads_tables_of_markdown() {
        let lines = lines("| A | B |\n|---|:-:|\n| a \\| b | |\nwords");
        let (block, end) = read(&lines, 0).unwrap();
        assert_eq!(
            (table(&block).header.as_slice(), end),
            (&["A".to_owned(), "B".to_owned()][..], 3)
        );
        assert_eq!(table(&block).rows[0].cells[0][0].text(), "a | b");
        assert!(table(&block).rows[0].cells[1].is_empty());
    }

    #[test]
    fn reads_tables_with_tabs() {
        let lines = lines("Priority\tMetric\nRoads\tHoles\n\tComplaints\n\nAnn\tBen\nCleo\tDan");
        let (block, end) = tabbed(&lines, 0).unwrap();
        assert_eq!((table(&block).rows.len(), end), (2, 3));
        assert!(table(&block).rows[1].cells[0].is_empty());
        let (block, _) = tabbed(&lines, 4).unwrap();
        assert!(table(&block).header.is_empty());
    }
}
