//! `missing-cell`: an empty cell in a column that has values.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::check::document::Document;
use crate::check::document::Table;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("missing-cell"),
    finds: "an empty cell in a column that has values",
    why: "An empty cell may mean nothing, not yet, not known, or the same as above. Who listens to a table \
          hears only “blank”.",
    gravity: Gravity::Mild,
    bad: "| What | Source |\n| --- | --- |\n| Fires | Fire service |\n| Alarms | |\n| Rescues | Fire service |",
    good: "| What | Source |\n| --- | --- |\n| Fires | Fire service |\n| Alarms | not stated |\n| Rescues | Fire service |",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// How many rows are named.
const NAMED: usize = 4;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for table in &document.tables {
        // A column without a heading belongs to the layout; that it has none is said elsewhere.
        let named = (1..table.head.len()).filter(|column| !table.head[*column].is_empty());
        for column in named {
            if let Some(found) = of_column(table, column) {
                diagnostics.push(found);
            }
        }
    }
}

/// The first column may group the rows. A column that is mostly empty is one for remarks.
fn of_column(table: &Table, column: usize) -> Option<Diagnostic> {
    let is_empty = |row: &[String]| row.get(column).is_none_or(String::is_empty);
    let empty: Vec<&(Vec<String>, Option<Span>)> = table
        .rows
        .iter()
        .filter(|(row, _)| is_empty(row) && row.iter().any(|cell| !cell.is_empty()))
        .collect();
    let filled = table.rows.len() - table.rows.iter().filter(|(row, _)| is_empty(row)).count();
    let (_, first) = empty.first()?;
    if filled < empty.len() {
        return None;
    }
    let name =
        |row: &[String]| row.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
    let mut rows: Vec<String> =
        empty.iter().take(NAMED).map(|(row, _)| format!("`{}`", name(row))).collect();
    if empty.len() > NAMED {
        rows.push(format!("{} more", empty.len() - NAMED));
    }
    let cells = if empty.len() == 1 { "cell is" } else { "cells are" };
    let heading = &table.head[column];
    let message =
        format!("{} {cells} empty in the column `{heading}`: {}", empty.len(), rows.join(", "));
    let found = Diagnostic::warning(RULE.code, first.unwrap_or(table.at), message);
    Some(found.with_help(
        "write the value, or why there is none: `not stated`, `not known yet`, `as above`",
    ))
}
