//! CSV into a table.

use csv::ReaderBuilder;
use csv::StringRecord;

use crate::import::block::Block;
use crate::import::block::Kind;
use crate::import::block::Row;
use crate::import::block::Table;
use crate::import::error::ImportError;
use crate::import::note::Place;

/// Most rows that are read.
const MAX_ROWS: usize = 20_000;

/// Most columns that are read.
const MAX_COLUMNS: usize = 200;

/// The table as one block. Cells of several lines become several paragraphs, or points of a list.
pub(in crate::import) fn blocks(text: &str) -> Result<Vec<Block>, ImportError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for (number, record) in (1..).zip(reader.records()) {
        let record =
            record.map_err(|error| ImportError::BadRow { row: number, why: error.to_string() })?;
        if record.len() > MAX_COLUMNS {
            let why = format!("it has {} columns", record.len());
            return Err(ImportError::BadRow { row: number, why });
        }
        records.push(record);
        if records.len() > MAX_ROWS {
            let what = format!("more than {MAX_ROWS} rows");
            return Err(ImportError::TooLarge { what, most: format!("{MAX_ROWS} rows") });
        }
    }
    let filled =
        |record: &StringRecord| record.iter().filter(|cell| !cell.trim().is_empty()).count();
    let Some(header) = records.iter().position(|record| filled(record) > 1) else {
        return Ok(Vec::new());
    };
    let rows = (header + 2..).zip(&records[header + 1..]).filter(|(_, record)| filled(record) > 0);
    let rows: Vec<Row> = rows.map(|(number, record)| row(number, record)).collect();
    let header: Vec<String> = records[header].iter().map(|cell| cell.trim().to_owned()).collect();
    let at = Place::row(1).to(Place::row(records.len()));
    Ok(vec![Block { at, kind: Kind::Table(Table { header, rows }) }])
}

/// Spreadsheets of countries that write `1,5` put semicolons between cells.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    match (count(','), count(';'), count('\t')) {
        (commas, semicolons, tabs) if tabs > commas.max(semicolons) => b'\t',
        (commas, semicolons, _) if semicolons > commas => b';',
        _ => b',',
    }
}

fn row(number: usize, record: &StringRecord) -> Row {
    let at = Place::row(number);
    let cell =
        |text: &str| text.lines().map(str::trim).filter_map(|line| block(at, line)).collect();
    Row { at, cells: record.iter().map(cell).collect() }
}

fn block(at: Place, line: &str) -> Option<Block> {
    // A sign that spreadsheets would take for a formula is escaped by careful programs.
    let line = line
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']))
        .unwrap_or(line);
    let point = line.strip_prefix(['•', '●', '▪']).or_else(|| line.strip_prefix("- "));
    match (point, line) {
        (_, "") => None,
        (Some(words), _) => Some(Block::item(at, 0, words.trim())),
        (None, _) => Some(Block::paragraph(at, line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::block::words_of;

    fn table(text: &str) -> Table {
        match blocks(text).unwrap().remove(0).kind {
            Kind::Table(table) => table,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn reads_rows_with_their_places() {
        let table = table(
            "Our plan,,\n\nNo.,Priority,Measure\n1,\"Roads, paths\",\"• a\n• b\"\n,,\n2,Parks\n",
        );
        assert_eq!(table.header, ["No.", "Priority", "Measure"]);
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[0].cells[2].len(), 2);
        assert_eq!(words_of(&table.rows[1].cells[1]), "Parks");
    }

    #[test]
    fn knows_what_stands_between_cells() {
        for text in ["a;b;c\n1;2;3", "a\tb\tc\n1\t2\t3", "a,b,c\n1,2,3"] {
            assert_eq!(table(text).header.len(), 3, "{text}");
        }
    }

    #[test]
    fn refuses_what_no_spreadsheet_writes() {
        let wide = ",".repeat(MAX_COLUMNS + 1);
        assert!(matches!(blocks(&wide), Err(ImportError::BadRow { row: 1, .. })));
        let long = "a,b\n".repeat(MAX_ROWS + 1);
        assert!(matches!(blocks(&long), Err(ImportError::TooLarge { .. })));
        assert_eq!(blocks("\n\n").unwrap(), []);
    }
}
