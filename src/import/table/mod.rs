//! What the columns of a table are, by their names.

pub(super) mod csv;

use crate::import::block::Block;
use crate::import::block::Row;
use crate::import::block::Table;
use crate::import::block::words_of;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The number of a commitment.
    Number,
    /// Its group.
    Group,
    /// Its title.
    Title,
    /// Measures.
    Measure,
    /// Metrics: what is watched.
    Metric,
    /// What a measure is to reach.
    Target,
    /// From where a measure starts.
    Baseline,
    /// By when.
    Due,
    /// Where data come from.
    Source,
    /// What is said about a commitment.
    Text,
    /// Something else.
    Other,
}

/// What a table is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Commitments with their measures.
    Commitments,
    /// Metrics by priority.
    Framework,
    /// Something else.
    Other,
}

/// What each column holds, by its name.
pub(super) fn columns(table: &Table) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for name in &table.header {
        let column = column(name);
        // Of two columns for the same, the first is it.
        let taken = columns.contains(&column) && column != Column::Text;
        columns.push(if taken { Column::Other } else { column });
    }
    columns
}

fn column(name: &str) -> Column {
    let name = name.to_lowercase().replace("**", "");
    let name = name.trim().trim_end_matches(['.', ':']);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match name {
        "no" | "nr" | "number" | "ref" | "reference" | "#" | "id" => Column::Number,
        "due" | "when" | "date" | "by when" | "timescale" => Column::Due,
        "target" | "value" => Column::Target,
        _ if has(&["deadline", "target date", "by when"]) => Column::Due,
        _ if has(&["metric", "indicator"]) => Column::Metric,
        _ if has(&["how this will be", "measure", "kpi", "how we will know"]) => Column::Measure,
        _ if has(&["baseline", "starting"]) => Column::Baseline,
        _ if has(&["theme", "mission", "pillar", "group", "strand"]) => Column::Group,
        _ if has(&["source"]) => Column::Source,
        _ if has(&["target"]) => Column::Target,
        _ if has(&[
            "priorit",
            "commitment",
            "objective",
            "outcome",
            "goal",
            "promise",
            "pledge",
            "strateg",
            "action",
            "ambition",
            "title",
            "we will",
        ]) =>
        {
            Column::Title
        }
        _ if has(&["description", "text", "detail", "note", "comment"]) => Column::Text,
        _ => Column::Other,
    }
}

/// What a table is for, by its columns.
pub(super) fn purpose(columns: &[Column]) -> Purpose {
    let has = |column| columns.contains(&column);
    let counts = has(Column::Measure) || has(Column::Metric) || has(Column::Target);
    let names_promises = has(Column::Title) || has(Column::Group) && has(Column::Metric);
    if !names_promises {
        return Purpose::Other;
    }
    let promises = has(Column::Number) || has(Column::Measure) || has(Column::Target);
    match (promises, has(Column::Metric)) {
        (false, true) => Purpose::Framework,
        (true, _) if counts || has(Column::Number) => Purpose::Commitments,
        _ => Purpose::Other,
    }
}

/// The cell of a row in the column of this kind.
pub(super) fn cell<'a>(columns: &[Column], row: &'a Row, wanted: Column) -> &'a [Block] {
    let place = columns.iter().position(|column| *column == wanted);
    place.and_then(|place| row.cells.get(place)).map_or(&[], Vec::as_slice)
}

/// Its words.
pub(super) fn words(columns: &[Column], row: &Row, wanted: Column) -> String {
    words_of(cell(columns, row, wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_tables_by_their_columns() {
        let purpose_of = |header: &[&str]| {
            let header = header.iter().map(|name| (*name).to_owned()).collect();
            purpose(&columns(&Table { header, rows: Vec::new() }))
        };
        for header in [
            &["No.", "Priority", "How this will be measured"][..],
            &["Theme", "Objective", "Measure", "Target", "By when"],
            &["No.", "Commitment"],
            &["Priority", "Indicator", "Target"],
        ] {
            assert_eq!(purpose_of(header), Purpose::Commitments, "{header:?}");
        }
        assert_eq!(purpose_of(&["Priority", "Headline Metric", "Source"]), Purpose::Framework);
        for header in [&["Item", "Report by"][..], &["Year", "Budget"], &["Measure", "Target"]] {
            assert_eq!(purpose_of(header), Purpose::Other, "{header:?}");
        }
    }
}
