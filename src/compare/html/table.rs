//! Tables: one caption, the row of column headings, the other rows.

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::html::Writer;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::words::DiffWord;
use crate::markup::html::escape::attribute;
use crate::markup::resolve::Word;

/// Where a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Body,
}

impl<'a> Writer<'a> {
    pub(super) fn table(&mut self, node: &Node<'a>) {
        let Content::Nodes(nodes) = &node.content else { return };
        let (captions, rows): (Vec<&Node>, Vec<&Node>) =
            nodes.iter().partition(|node| *node.kind == Kind::Caption);
        self.html.push_str("<div class=\"table-wrap\" tabindex=\"0\" role=\"");
        self.name(node, &captions);
        self.html.push_str(">\n");
        self.label_block(node);
        self.open("table", node);
        self.html.push('\n');
        self.caption(&captions);
        let heads = rows.iter().take_while(|row| self.is_head(row)).count();
        let (head, body) = rows.split_at(heads);
        let columns = rows.iter().map(|row| cells(row).len()).max().unwrap_or(1);
        self.rows(head, Part::Head, columns);
        self.rows(body, Part::Body, columns);
        self.html.push_str("</table>\n</div>\n");
    }

    /// What has focus needs a name (WCAG 2.2, 4.1.2).
    fn name(&mut self, node: &Node<'a>, captions: &[&Node<'a>]) {
        self.tables += 1;
        if captions.iter().any(|caption| has_words(caption)) {
            self.html.push_str("group\" aria-labelledby=\"");
            attribute(&mut self.html, &self.options.id_prefix);
            let number = self.tables;
            self.put(format_args!("diff-table-{number}\""));
            return;
        }
        let heads = match node.new {
            Some(new) => heads(self.new, new),
            None => node.old.map(|old| heads(self.old, old)).unwrap_or_default(),
        };
        let word = self.sides.new.word(Word::Table);
        self.html.push_str("group\" aria-label=\"");
        attribute(&mut self.html, if heads.is_empty() { word } else { &heads });
        self.html.push('"');
    }

    /// A table has one caption: that of either version, or both within it.
    fn caption(&mut self, captions: &[&Node<'a>]) {
        let mut shown = captions.iter().filter(|caption| has_words(caption)).peekable();
        if shown.peek().is_none() {
            return;
        }
        self.html.push_str("<caption id=\"");
        attribute(&mut self.html, &self.options.id_prefix);
        let number = self.tables;
        self.put(format_args!("diff-table-{number}\">"));
        for caption in shown {
            if caption.change.is_some() {
                self.words_block("span", caption);
            } else {
                self.line(caption);
            }
        }
        self.html.push_str("</caption>\n");
    }

    fn rows(&mut self, rows: &[&Node<'a>], part: Part, columns: usize) {
        if rows.is_empty() {
            return;
        }
        let name = if part == Part::Head { "thead" } else { "tbody" };
        self.put(format_args!("<{name}>\n"));
        for row in rows {
            self.open("tr", row);
            if matches!(row.fate, Fate::MovedAway(_)) {
                self.put(format_args!("<td colspan=\"{columns}\">"));
                self.label_inline(row);
                self.html.push_str("</td>");
            } else {
                self.row(row, part);
            }
            self.html.push_str("</tr>\n");
        }
        self.put(format_args!("</{name}>\n"));
    }

    fn row(&mut self, row: &Node<'a>, part: Part) {
        self.opening = match (&row.fate, row.mark) {
            (_, Mark::Added) => Some(DiffWord::RowAdded),
            (_, Mark::Removed) => Some(DiffWord::RowRemoved),
            _ => None,
        };
        let (mut old, mut new) = (0, 0);
        for (place, cell) in cells(row).iter().enumerate() {
            let column = if cell.mark == Mark::Removed { old } else { new };
            old += usize::from(cell.mark != Mark::Added);
            new += usize::from(cell.mark != Mark::Removed);
            let tag = match part {
                _ if !has_words(cell) => "td",
                Part::Head => "th scope=\"col\"",
                Part::Body if column == 0 => "th scope=\"row\"",
                Part::Body => "td",
            };
            self.column(row, cell, part);
            self.open(tag, cell);
            if place == 0 {
                self.label_inline(row);
            }
            self.label_inline(cell);
            self.line(cell);
            self.put(format_args!("</{}>", &tag[..2]));
        }
        self.opening = None;
    }

    /// A cell that only one version of a row has is in a column that is new or gone.
    fn column(&mut self, row: &Node<'a>, cell: &Node<'a>, part: Part) {
        if part == Part::Head && row.mark == Mark::Kept {
            self.opening = match cell.mark {
                Mark::Kept => None,
                Mark::Added => Some(DiffWord::ColumnAdded),
                Mark::Removed => Some(DiffWord::ColumnRemoved),
            };
        }
    }

    /// Whether a row has the column headings of either version.
    fn is_head(&self, row: &Node<'a>) -> bool {
        let is_first = |doc: &Doc, row: Option<BlockNo>| {
            let table = row.and_then(|row| doc.block(row).parent());
            table.is_some_and(|table| first_row(doc, table) == row)
        };
        is_first(self.new, row.new) || (row.new.is_none() && is_first(self.old, row.old))
    }
}

fn cells<'n, 'a>(row: &'n Node<'a>) -> &'n [Node<'a>] {
    match &row.content {
        Content::Nodes(cells) => cells,
        _ => &[],
    }
}

fn has_words(node: &Node) -> bool {
    matches!(&node.content, Content::Words(pieces) if !pieces.is_empty())
}

fn first_row(doc: &Doc, table: BlockNo) -> Option<BlockNo> {
    doc.children(table).find(|child| doc.block(*child).kind == Kind::Row)
}

/// The column headings of a table, as its name.
fn heads(doc: &Doc, table: BlockNo) -> String {
    let cells = first_row(doc, table).into_iter().flat_map(|row| doc.children(row));
    let heads = cells.map(|cell| doc.block(cell).line.text()).filter(|head| !head.is_empty());
    heads.collect::<Vec<_>>().join(", ")
}
