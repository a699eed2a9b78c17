//! Tables of Word into blocks.

use docx_rs::Table as WordTable;
use docx_rs::TableCell;
use docx_rs::TableCellContent;
use docx_rs::TableChild;
use docx_rs::TableRowChild;

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::block::Row;
use crate::import::block::Table;
use crate::import::block::words_of;
use crate::import::note::Kind;
use crate::import::note::Place;
use crate::import::word::Walker;

/// Most columns that one cell goes over.
const MAX_SPAN: u64 = 64;

/// Longest name of a column that can end with a full stop, in bytes: `No.`, `Ref.`
const SHORT_NAME: usize = 5;

/// Most words of the name of a column.
const MAX_NAME: usize = 8;

/// The table, or what is in it, if it is only there for the looks.
pub(super) fn blocks(walker: &mut Walker, table: &WordTable) -> Vec<Block> {
    let first = walker.paragraphs + 1;
    let mut rows = rows(walker, table);
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    if columns < 2 || rows.len() < 2 {
        return rows.into_iter().flat_map(|row| row.cells).flatten().collect();
    }
    let at = Place::paragraph(first).to(Place::paragraph(walker.paragraphs.max(first)));
    let header: Vec<String> = rows[0].cells.iter().map(|cell| words_of(cell)).collect();
    let is_name = |name: &String| {
        !name.is_empty()
            && name.split_whitespace().count() <= MAX_NAME
            && (!name.ends_with('.') || name.len() <= SHORT_NAME)
    };
    if header.len() == columns && header.iter().all(is_name) {
        let kind = BlockKind::Table(Table { header, rows: rows.split_off(1) });
        return vec![Block { at, kind }];
    }
    let note = "the columns have no names, so the rows were kept as points of a list";
    walker.notes.add(at, Kind::DoubtfulTable, note);
    let point = |row: &Row| {
        let cells = row.cells.iter().map(|cell| words_of(cell)).filter(|cell| !cell.is_empty());
        Block::item(row.at, 0, cells.collect::<Vec<_>>().join(" – "))
    };
    rows.iter().map(point).collect()
}

fn rows(walker: &mut Walker, table: &WordTable) -> Vec<Row> {
    let mut rows = Vec::new();
    for TableChild::TableRow(row) in &table.rows {
        let first = walker.paragraphs + 1;
        let mut cells = Vec::new();
        for TableRowChild::TableCell(cell) in &row.cells {
            cells.push(self::cell(walker, cell));
            cells.extend((1..span(cell)).map(|_| Vec::new()));
        }
        let at = Place::paragraph(first).to(Place::paragraph(walker.paragraphs.max(first)));
        rows.push(Row { at, cells });
    }
    rows
}

/// How many columns a cell goes over. The crate tells it only to who writes the cell down.
fn span(cell: &TableCell) -> u64 {
    let property = serde_json::to_value(&cell.property).unwrap_or_default();
    property["gridSpan"].as_u64().unwrap_or(1).clamp(1, MAX_SPAN)
}

/// What a cell holds; tables in it lose their columns.
fn cell(walker: &mut Walker, cell: &TableCell) -> Vec<Block> {
    let mut blocks = Vec::new();
    for child in &cell.children {
        match child {
            TableCellContent::Paragraph(paragraph) => blocks.extend(walker.block(paragraph)),
            TableCellContent::Table(table) => {
                let inner = rows(walker, table);
                blocks.extend(inner.into_iter().flat_map(|row| row.cells).flatten());
            }
            _ => {}
        }
    }
    // Bold words in a cell are no headings.
    for block in &mut blocks {
        if block.is_heading() {
            *block = Block::paragraph(block.at, block.text());
        }
    }
    blocks
}
