//! A comparison for a terminal: the blocks that changed, under the headings above them.
//!
//! Lost words stand in `[-…-]`, new ones in `{+…+}`, words whose formatting changed in `{~…~}`; with
//! colours lost words are red and struck out, new ones green and underlined instead.

use crate::compare::doc::Kind;
use crate::compare::doc::WordKind;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::merged::Piece;
use crate::compare::merged::Place;
use crate::compare::merged::Shares;
use crate::compare::merged::WordMark;
use crate::compare::words::DiffWord;
use crate::compare::words::DiffWords;
use crate::model::prose::LinkTarget;

/// How changes are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// With brackets.
    Letters,
    /// With the colours of a terminal.
    Colours,
}

/// How many letters of a block that moved with all that is in it are shown.
const GLIMPSE: usize = 60;

/// The blocks that changed, one or more lines each; empty if none did.
#[must_use]
pub fn text(nodes: &[Node], words: &DiffWords, marks: Marks) -> String {
    let mut writer = Writer { text: String::new(), words, marks, headings: Vec::new(), told: 0 };
    for node in nodes {
        writer.node(node, &Prefix::default());
    }
    writer.text
}

/// What lines begin with: the first line of an item otherwise than those below.
#[derive(Clone, Default)]
struct Prefix {
    first: String,
    rest: String,
}

impl Prefix {
    fn deeper(&self, first: &str, rest: &str) -> Self {
        Self { first: format!("{}{first}", self.first), rest: format!("{}{rest}", self.rest) }
    }
}

struct Writer<'a> {
    text: String,
    words: &'a DiffWords<'a>,
    marks: Marks,
    /// The headings above the place, with their levels.
    headings: Vec<(u8, String)>,
    /// How many of them were written.
    told: usize,
}

impl Writer<'_> {
    fn node(&mut self, node: &Node, prefix: &Prefix) {
        let is_shown = node.is_changed() && !node.is_told_before();
        if let Fate::MovedAway(away) = &node.fate {
            let words = format!("({} {})", self.words.moved_away(away.direction), away.id);
            return self.put(prefix, &words);
        }
        match &node.content {
            Content::Nothing if is_shown => {
                self.put(prefix, &self.marked(node.mark, "---"));
            }
            Content::Nothing => {}
            Content::Words(pieces) => {
                if is_shown {
                    self.line(node, prefix, pieces);
                }
                self.enter_heading(node, pieces);
            }
            Content::Nodes(cells) if *node.kind == Kind::Row => {
                if is_shown || cells.iter().any(Node::is_changed) {
                    self.row(node, prefix, cells);
                }
            }
            Content::Nodes(nodes) => self.blocks(node, nodes, prefix),
        }
    }

    fn blocks(&mut self, node: &Node, nodes: &[Node], prefix: &Prefix) {
        let label = self.label(node);
        if !label.is_empty() {
            let first = glimpse(nodes);
            self.put(prefix, format!("{label}{first}").trim_end());
        }
        let mut number = match node.kind {
            Kind::List(start) => *start,
            _ => None,
        };
        for (place, child) in nodes.iter().enumerate() {
            let inner = match (node.kind, number) {
                (Kind::List(_), Some(here)) => {
                    let mark = format!("{here}. ");
                    prefix.deeper(&mark, &" ".repeat(mark.len()))
                }
                (Kind::List(_), None) => prefix.deeper("- ", "  "),
                (Kind::Quote | Kind::Note(_), _) => prefix.deeper("> ", "> "),
                (Kind::Item, _) if place > 0 => {
                    Prefix { first: prefix.rest.clone(), rest: prefix.rest.clone() }
                }
                (Kind::Footnote(name), _) => prefix.deeper(&format!("[^{name}]: "), "    "),
                _ => prefix.clone(),
            };
            self.node(child, &inner);
            if child.mark != Mark::Removed {
                number = number.map(|number| number.saturating_add(1));
            }
        }
    }

    fn line(&mut self, node: &Node, prefix: &Prefix, pieces: &[Piece]) {
        let hashes = match node.kind {
            Kind::Heading(level) => format!("{} ", "#".repeat(usize::from(*level))),
            _ => String::new(),
        };
        let words = format!("{hashes}{}{}", self.label(node), self.pieces(pieces));
        self.put(prefix, &words);
    }

    fn row(&mut self, row: &Node, prefix: &Prefix, cells: &[Node]) {
        let cell = |cell: &Node| match &cell.content {
            Content::Words(pieces) => format!("{}{}", self.label(cell), self.pieces(pieces)),
            _ => self.label(cell).trim_end().to_owned(),
        };
        let cells: Vec<String> = cells.iter().map(cell).collect();
        let words = format!("{}| {} |", self.label(row), cells.join(" | "));
        self.put(prefix, &words);
    }

    /// Words of the interface about a block, with a space after them.
    fn label(&self, node: &Node) -> String {
        let mut parts = Vec::new();
        match &node.fate {
            Fate::Stayed
            | Fate::MovedAway(_)
            | Fate::Split(Shares { of: 1, .. })
            | Fate::Merged(Shares { of: 1, .. }) => {}
            Fate::MovedHere(here) => {
                parts.push(format!("{} {}", self.words.moved(here.direction), here.id));
            }
            Fate::Split(shares) => parts.push(self.words.split(*shares)),
            Fate::Merged(shares) => parts.push(self.words.merged(*shares)),
        }
        parts.extend(node.was.map(|was| self.words.kind_before(was)));
        let within = node.within.filter(|within| within.place == Place::First);
        parts.extend(within.map(|within| self.words.within_before(within)));
        if parts.is_empty() { String::new() } else { format!("({}) ", parts.join(" ")) }
    }

    fn pieces(&self, pieces: &[Piece]) -> String {
        let same = |a: &Piece, b: &Piece| a.mark == b.mark;
        let words = pieces.chunk_by(same).map(|pieces| {
            let words: String = pieces.iter().map(|piece| typed(piece)).collect();
            match pieces[0].mark {
                WordMark::Kept => words,
                WordMark::Added => self.marked(Mark::Added, &words),
                WordMark::Removed => self.marked(Mark::Removed, &words),
                WordMark::Formatted(was) => {
                    format!("{{~{} {words}~}}", self.words.formatted(was))
                }
                WordMark::Joined => format!(" ({}) ", self.words.word(DiffWord::Joined)),
            }
        });
        words.collect()
    }

    fn marked(&self, mark: Mark, words: &str) -> String {
        match (self.marks, mark) {
            (_, Mark::Kept) => words.to_owned(),
            (Marks::Letters, Mark::Added) => format!("{{+{words}+}}"),
            (Marks::Letters, Mark::Removed) => format!("[-{words}-]"),
            (Marks::Colours, Mark::Added) => format!("\u{1B}[32;4m{words}\u{1B}[0m"),
            (Marks::Colours, Mark::Removed) => format!("\u{1B}[31;9m{words}\u{1B}[0m"),
        }
    }

    /// Remembers a heading of the new document for the changes below it.
    fn enter_heading(&mut self, node: &Node, pieces: &[Piece]) {
        let Kind::Heading(level) = node.kind else { return };
        if node.mark == Mark::Removed {
            return;
        }
        let is_new = |piece: &&Piece| piece.mark != WordMark::Removed;
        let words: String = pieces.iter().filter(is_new).map(typed).collect();
        self.headings.retain(|(above, _)| above < level);
        self.told = self.told.min(self.headings.len());
        self.headings.push((*level, words));
        if node.is_changed() {
            self.told = self.headings.len();
        }
    }

    fn put(&mut self, prefix: &Prefix, words: &str) {
        if self.told < self.headings.len() {
            let path: Vec<&str> = self.headings.iter().map(|(_, words)| words.as_str()).collect();
            let path = format!("@@ {} @@\n", path.join(" / "));
            self.told = self.headings.len();
            self.text.push_str(&path);
        }
        for (number, line) in words.split('\n').enumerate() {
            self.text.push_str(if number == 0 { &prefix.first } else { &prefix.rest });
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

/// A piece in letters.
pub(super) fn typed(piece: &Piece) -> String {
    match piece.kind {
        WordKind::Footnote => format!("[^{}]", piece.text),
        WordKind::Image => match (&piece.format.image, &piece.format.link) {
            (None, Some(LinkTarget::Web(address))) => format!("![]({address})"),
            _ => format!("![{}]", piece.text),
        },
        WordKind::Break => "\n".to_owned(),
        _ => piece.text.chars().filter(|c| !c.is_control()).collect(),
    }
}

/// The first words of some blocks.
fn glimpse(nodes: &[Node]) -> String {
    for node in nodes {
        let words = match &node.content {
            Content::Words(pieces) => pieces.iter().map(typed).collect(),
            Content::Nodes(nodes) => glimpse(nodes),
            Content::Nothing => String::new(),
        };
        if !words.is_empty() {
            let short: String = words.chars().take(GLIMPSE).collect();
            return if short.len() < words.len() { format!("{short}…") } else { short };
        }
    }
    String::new()
}
