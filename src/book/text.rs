//! A sheet as plain text: for e-mail, braille software, old devices and the long run.
//!
//! Paragraphs are one line each, so that every program can wrap them at the width and size of
//! letters that its reader needs. Headings are underlined, rows of tables are "label: value".

use crate::page::paper::Sheet;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Style;

/// How long an underline is at most.
const WIDTH: usize = 76;

/// What is below the headings: one sign a level.
const UNDERLINES: [char; 4] = ['=', '-', '~', '.'];

/// The text in UTF-8. It begins with a byte order mark, without which browsers and old editors take
/// a file from a disk for something else.
#[must_use]
pub fn text(sheet: &Sheet) -> String {
    let mut writer = Writer { text: "\u{FEFF}".to_owned(), sheet };
    writer.head();
    writer.blocks(&sheet.blocks, "");
    let end = writer.text.trim_end().len();
    writer.text.truncate(end);
    writer.text.push('\n');
    writer.text
}

struct Writer<'a> {
    text: String,
    sheet: &'a Sheet,
}

impl Writer<'_> {
    fn head(&mut self) {
        let title = line(&self.sheet.title_runs);
        let rule = underline('=', &title);
        self.put("", &format!("{rule}\n{title}\n{rule}"));
        let sheet = self.sheet;
        let lines = [&sheet.name, &sheet.version, &sheet.status, &sheet.date_words, &sheet.body];
        let lines: Vec<&str> = lines.into_iter().map(String::as_str).collect();
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let address = format!("{} {}", sheet.address_label, isolated(&sheet.address_shown));
        self.put("", &format!("{}\n{address}", lines.join("\n")));
    }

    /// A stretch of lines and an empty one.
    fn put(&mut self, indent: &str, lines: &str) {
        for line in lines.split('\n') {
            let line = format!("{indent}{line}");
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
        self.text.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: &str) {
        match &block.content {
            Content::Heading { level, runs, number, .. } => {
                self.heading(*level, number.as_deref(), runs, indent);
            }
            Content::Paragraph { runs, .. } => self.put(indent, &line(runs)),
            Content::List { start, items } => self.list(*start, items, indent),
            Content::Table { caption, head, rows, .. } => self.table(caption, head, rows, indent),
            Content::Facts { rows } => {
                let rows = rows.iter().map(|row| format!("{}: {}", row.label, line(&row.value)));
                self.put(indent, &rows.collect::<Vec<_>>().join("\n"));
            }
            Content::Note { label, blocks } => {
                self.put(indent, &format!("[{label}]"));
                self.blocks(blocks, &format!("{indent}  "));
            }
            Content::Quote { blocks } => self.blocks(blocks, &format!("{indent}> ")),
            Content::Pre { text } => self.put(&format!("{indent}    "), text.trim_end()),
            Content::Rule => self.put(indent, "* * *"),
            Content::Break => {}
            Content::Image { alt, .. } if alt.is_empty() => {}
            Content::Image { alt, .. } => self.put(indent, &format!("[{alt}]")),
            Content::Cards { cards } => {
                for card in cards {
                    self.heading(2, card.number.as_deref(), &card.title, indent);
                    self.blocks(&card.blocks, indent);
                }
            }
            Content::Change { .. } => self.change(&block.content, indent),
            Content::SignOff { rows, signers } => {
                let rows: Vec<String> =
                    rows.iter().map(|row| format!("{row}: ____________________")).collect();
                for signer in signers {
                    self.put(indent, &format!("{signer}\n{}", rows.join("\n")));
                }
            }
            Content::Footnotes { start, notes } => {
                for (number, note) in (*start..).zip(notes) {
                    self.item(&format!("[{number}] "), note, indent);
                }
            }
        }
    }

    fn heading(&mut self, level: u8, number: Option<&str>, runs: &Line, indent: &str) {
        let number = number.map_or_else(String::new, |number| format!("{number} "));
        let words = format!("{number}{}", line(runs));
        let place = usize::from(level.clamp(1, 4)) - 1;
        if place == 0 {
            self.text.push('\n');
        }
        let rule = underline(UNDERLINES[place], &words);
        self.put(indent, &format!("{words}\n{rule}"));
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], indent: &str) {
        let short = |item: &Vec<Block>| {
            matches!(item.as_slice(), [Block { content: Content::Paragraph { .. }, .. }])
        };
        let close = items.iter().all(short);
        let mut number = start;
        for item in items {
            let mark = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
            self.item(&mark, item, indent);
            // The items of a list of single lines stand close together.
            if close && self.text.ends_with("\n\n") {
                self.text.pop();
            }
            number = number.map(|number| number.saturating_add(1));
        }
        if close {
            self.text.push('\n');
        }
    }

    /// Blocks of which the first line begins with a mark.
    fn item(&mut self, mark: &str, blocks: &[Block], indent: &str) {
        let start = self.text.len();
        let inner = format!("{indent}{}", " ".repeat(mark.chars().count()));
        self.blocks(blocks, &inner);
        if self.text.len() > start {
            let own = self.text[start..].strip_prefix(&inner).map_or(0, |_| inner.len());
            self.text.replace_range(start..start + own, &format!("{indent}{mark}"));
        }
    }

    fn table(&mut self, caption: &Line, head: &[Line], rows: &[Vec<Line>], indent: &str) {
        if !caption.is_empty() {
            self.put(indent, &line(caption));
        }
        for row in rows {
            let cells = head.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
            let cells = cells.map(|(label, cell)| match line(label).as_str() {
                "" => line(cell),
                label => format!("{label}: {}", line(cell)),
            });
            self.put(indent, &cells.collect::<Vec<_>>().join("\n"));
        }
    }

    fn change(&mut self, change: &Content, indent: &str) {
        let Content::Change { number, kind, r#where, sentence, before, after, note } = change
        else {
            return;
        };
        let number = number.map_or_else(String::new, |number| format!("{number}. "));
        self.put(indent, &format!("{number}{kind}: {}", line(r#where)));
        for words in [sentence, note].into_iter().filter(|words| !words.is_empty()) {
            self.put(indent, &line(words));
        }
        for (word, blocks) in [("before", before), ("after", after)] {
            if !blocks.is_empty() {
                let label = self.sheet.words.others.get(word).cloned().unwrap_or_default();
                self.put(indent, &format!("[{label}]"));
                self.blocks(blocks, &format!("{indent}  "));
            }
        }
    }
}

fn underline(sign: char, words: &str) -> String {
    let longest = words.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    sign.to_string().repeat(longest.clamp(3, WIDTH))
}

/// The words of a line; a link out of the site has its address behind it.
fn line(runs: &[Run]) -> String {
    let mut text = String::new();
    // A link may be several runs, of which the last is followed by the address.
    for (place, run) in runs.iter().enumerate() {
        if run.note.is_some() {
            text.extend(["[", &run.text, "]"]);
            continue;
        }
        let is_row = run.tongue.as_ref().is_some_and(|tongue| tongue.lang.is_none());
        if is_row {
            text.push_str(&isolated(&run.text));
        } else {
            text.push_str(&run.text);
        }
        let next = runs.get(place + 1).and_then(|next| next.href.as_ref());
        if let Some(href) = run.href.as_ref().filter(|href| next != Some(*href)) {
            let own = runs.iter().filter(|it| it.href.as_ref() == Some(href));
            let said: String = own.map(|it| it.text.as_str()).collect();
            if !run.styles.contains(&Style::Inside) && !href.ends_with(said.as_str()) {
                text.extend([" <", href, ">"]);
            }
        }
    }
    text
}

/// Words that keep their order in a line of the other direction (UAX #9, 2.4.2).
fn isolated(words: &str) -> String {
    format!("\u{2066}{words}\u{2069}")
}
