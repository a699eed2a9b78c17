//! Tables: with a name, headings of columns and rows, and scrolling by keyboard.

use crate::base::lang::Lang;
use crate::markup::html::Writer;
use crate::markup::html::escape::attribute;
use crate::markup::plain;
use crate::markup::resolve::Word;
use crate::model::prose::Alignment;
use crate::model::prose::Inline;
use crate::model::prose::Table;

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table, lang: Option<&Lang>) {
        self.tables += 1;
        let caption = format!("tbl{}", self.tables);
        self.open_frame(table, &caption);
        self.open("table", lang);
        self.html.push('\n');
        if !table.caption.is_empty() {
            self.html.push_str("<caption");
            self.id(&caption);
            self.html.push('>');
            self.line(&table.caption);
            self.html.push_str("</caption>\n");
        }
        self.html.push_str("<thead>\n<tr>");
        for (cell, alignment) in table.head.iter().zip(&table.alignments) {
            self.cell(cell, "th scope=\"col\"", *alignment);
        }
        self.html.push_str("</tr>\n</thead>\n");
        if !table.rows.is_empty() {
            self.html.push_str("<tbody>\n");
            for row in &table.rows {
                self.row(row, &table.alignments);
            }
            self.html.push_str("</tbody>\n");
        }
        self.html.push_str("</table>\n</div>\n");
    }

    /// WCAG 2.2, 2.1.1: what scrolls must scroll by keyboard, and what has focus needs a name.
    fn open_frame(&mut self, table: &Table, caption: &str) {
        self.html.push_str("<div class=\"table-wrap\" tabindex=\"0\" role=\"");
        if !table.caption.is_empty() {
            self.html.push_str("region\" aria-labelledby=\"");
            attribute(&mut self.html, &self.options.id_prefix);
            self.html.push_str(caption);
            self.html.push_str("\">\n");
            return;
        }
        // Not a region: two tables with the same headings would be landmarks of the same name.
        let heads = table.head.iter().map(|cell| plain::inline(cell, self.resolve));
        let heads: Vec<String> = heads.filter(|head| !head.is_empty()).collect();
        let name = if heads.is_empty() {
            self.resolve.word(Word::Table).to_owned()
        } else {
            heads.join(", ")
        };
        self.html.push_str("group\" aria-label=\"");
        attribute(&mut self.html, &name);
        self.html.push_str("\">\n");
    }

    fn row(&mut self, row: &[Vec<Inline>], alignments: &[Alignment]) {
        self.html.push_str("<tr>");
        for (column, (cell, alignment)) in row.iter().zip(alignments).enumerate() {
            let tag = if column == 0 { "th scope=\"row\"" } else { "td" };
            self.cell(cell, tag, *alignment);
        }
        self.html.push_str("</tr>\n");
    }

    /// A cell; one without words is no heading, whatever column it stands in.
    fn cell(&mut self, cell: &[Inline], tag: &str, alignment: Alignment) {
        let tag = if cell.is_empty() { "td" } else { tag };
        let class = match alignment {
            Alignment::Start => "",
            Alignment::Centre => " class=\"centre\"",
            Alignment::End => " class=\"end\"",
        };
        let name = &tag[..2];
        for part in ["<", tag, class, ">"] {
            self.html.push_str(part);
        }
        self.line(cell);
        for part in ["</", name, ">"] {
            self.html.push_str(part);
        }
    }
}
