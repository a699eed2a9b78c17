//! A table with numbered rows in text from a PDF, whose cells are torn apart by empty lines.
//!
//! ```text
//! No. Priority How we measure it
//! 1 Keep the
//!
//! streets clean
//!
//! • 90% of streets are clean
//! ```

use crate::import::block::Block;
use crate::import::block::Row;
use crate::import::block::Table;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::text::line;
use crate::import::text::line::Line;
use crate::import::text::lines;

/// Reads the table whose header stands at `header`. Gives it and the line after it; nothing if no
/// numbered row follows.
pub(super) fn read(notes: &mut Notes, all: &[Line], header: usize) -> Option<(Table, usize)> {
    let mut reader = Reader { all, rows: Vec::new(), at: header + 1 };
    while let Some(next) = lines::next(all, reader.at) {
        reader.at = next;
        let Some((number, rest)) = row_start(&all[next].text) else { break };
        if reader.rows.last().is_some_and(|row: &Numbered| number != row.number + 1) {
            break;
        }
        reader.row(number, rest);
    }
    let end = reader.at;
    if reader.rows.is_empty() {
        return None;
    }
    let rows = reader.rows.into_iter().map(|row| row.told(notes)).collect();
    // The names of the columns run together; what the columns are is known.
    let header = ["No.", "Commitment", "Measure"].map(str::to_owned).to_vec();
    Some((Table { header, rows }, end))
}

/// `12 To reduce fires`
fn row_start(text: &str) -> Option<(usize, &str)> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|digits| *digits <= 3)?;
    let (number, rest) = text.split_at(digits);
    let rest = rest.trim_start_matches(['.', ')']).strip_prefix([' ', '\t'])?.trim_start();
    rest.starts_with(char::is_uppercase).then_some((number.parse().ok()?, rest))
}

/// A row with what is known of its cells.
#[derive(Debug)]
struct Numbered {
    number: usize,
    at: Place,
    title: String,
    cell: Vec<Block>,
    /// Where an empty line stood within the title.
    torn: Option<Place>,
}

impl Numbered {
    fn told(self, notes: &mut Notes) -> Row {
        if let Some(torn) = self.torn {
            let words = format!("the title of number {} was torn apart and is joined", self.number);
            notes.add(torn, Kind::Joined, words);
        }
        let title = Block::paragraph(self.at, self.title);
        let number = Block::paragraph(self.at, self.number.to_string());
        Row { at: self.at, cells: vec![vec![number], vec![title], self.cell] }
    }
}

/// What stands right before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Words,
    Gap,
}

#[derive(Debug)]
struct Reader<'a> {
    all: &'a [Line],
    rows: Vec<Numbered>,
    at: usize,
}

impl Reader<'_> {
    /// Reads a row to its end.
    fn row(&mut self, number: usize, first: &str) {
        let at = self.all[self.at].at();
        let mut row = Numbered { number, at, title: String::new(), cell: Vec::new(), torn: None };
        let (title, point) = first.split_once(" • ").map_or((first, None), |(a, b)| (a, Some(b)));
        title.trim().clone_into(&mut row.title);
        row.cell.extend(point.map(|point| Block::item(at, 0, point.trim())));
        self.at += 1;
        let mut before = Before::Words;
        while let Some(line) = self.all.get(self.at) {
            if line.is_empty() {
                before = Before::Gap;
            } else if self.ends_here(number) || !self.take(&mut row, before) {
                break;
            } else {
                row.at = row.at.to(line.at());
                before = Before::Words;
            }
            self.at += 1;
        }
        self.rows.push(row);
    }

    /// Whether the row has ended: the next one, the next header, or the heading above that begins.
    fn ends_here(&self, number: usize) -> bool {
        let line = &self.all[self.at];
        let next = lines::next(self.all, self.at + 1);
        let above_header = next.is_some_and(|next| lines::is_table_header(&self.all[next].text));
        row_start(&line.text).is_some_and(|(found, _)| found == number + 1)
            || lines::is_table_header(&line.text)
            || line.marked_heading().is_some()
            || above_header && line.looks_like_heading()
    }

    /// Takes the line into the row; false if it is no part of it.
    fn take(&self, row: &mut Numbered, before: Before) -> bool {
        let line = &self.all[self.at];
        if let Some(words) = line.bullet() {
            row.cell.push(Block::item(line.at(), 0, words.trim()));
            return true;
        }
        if row.cell.is_empty() {
            if before == Before::Words || line.begins_small() || ends_open(&row.title) {
                if before == Before::Gap {
                    row.torn.get_or_insert(line.at());
                }
                add(&mut row.title, &line.text);
                return true;
            }
            row.cell.push(Block::paragraph(line.at(), line.text.as_str()));
            return true;
        }
        self.take_into_cell(row, before)
    }

    fn take_into_cell(&self, row: &mut Numbered, before: Before) -> bool {
        let line = &self.all[self.at];
        let last = row.cell.last_mut().expect("the cell is not empty");
        let goes_on = if last.is_item() {
            line.begins_small() || line.indent >= 2
        } else {
            before == Before::Words || line.begins_small()
        };
        if goes_on {
            last.at = last.at.to(line.at());
            if let Some(text) = last.text_mut() {
                add(text, &line.text);
            }
            return true;
        }
        let next = lines::next(self.all, self.at + 1);
        let heads_points = next.is_some_and(|next| self.all[next].bullet().is_some());
        if heads_points {
            row.cell.push(Block::paragraph(line.at(), line.text.as_str()));
        }
        heads_points
    }
}

fn add(text: &mut String, more: &str) {
    text.push(' ');
    text.push_str(more);
}

/// Whether words cannot be the end of a title.
fn ends_open(title: &str) -> bool {
    const OPEN: [&str; 12] =
        ["and", "or", "of", "the", "a", "an", "to", "in", "for", "with", "over", "by"];
    let last = title.rsplit(' ').next().unwrap_or_default();
    OPEN.contains(&last.to_lowercase().as_str())
        || line::bullet(title).is_some()
        || title.ends_with(',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::block::words_of;
    use crate::import::text::clean;

    const TABLE: &str = "No. Priority How we will measure it\n1 Keep the \n\nstreets and \nparks clean\n\n\
        • 90% of streets are clean\n• Reduction in complaints\n  about litter\n2 Repair roads • 10% fewer holes\n\
        3 Open the library for \n\n£20m or less\n \nUnder review in line with\nguidance\n\n\
        4 Plant trees\n\nIn towns\n• 85% survive\nIn the country\n• 95% survive\nParks\n\nNo. Priority\n";

    #[test]
    fn joins_torn_cells() {
        let mut notes = Notes::default();
        let all = clean::lines(&mut notes, TABLE);
        let (table, end) = read(&mut notes, &all, 0).unwrap();
        assert_eq!(all[end].text, "Parks");
        let rows: Vec<(String, Vec<&str>)> = table
            .rows
            .iter()
            .map(|row| (words_of(&row.cells[1]), row.cells[2].iter().map(Block::text).collect()))
            .collect();
        let expected = [
            (
                "Keep the streets and parks clean",
                vec!["90% of streets are clean", "Reduction in complaints about litter"],
            ),
            ("Repair roads", vec!["10% fewer holes"]),
            ("Open the library for £20m or less", vec!["Under review in line with guidance"]),
            ("Plant trees", vec!["In towns", "85% survive", "In the country", "95% survive"]),
        ];
        assert_eq!(rows, expected.map(|(title, cell)| (title.to_owned(), cell)));
        assert_eq!(notes.of(Kind::Joined).count(), 2);
    }

    #[test]
    fn is_no_table_without_rows() {
        let mut notes = Notes::default();
        let all = clean::lines(&mut notes, "No. Priority\n\nWords.");
        assert!(read(&mut notes, &all, 0).is_none());
    }
}
