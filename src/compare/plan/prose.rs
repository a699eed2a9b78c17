//! Texts of paragraphs: told apart whatever the typography.

use std::fmt::Write as _;

use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::compare::doc;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Format;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::compare::doc::Style;
use crate::compare::plan::change::Weight;
use crate::compare::plan::words;
use crate::compare::slip::Spelling;
use crate::markup::plain;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;
use crate::model::reference::Reference;

/// The text as it is compared: blocks, words, formats. Equal exactly if readers see the same, but
/// for the values of figures: one figure that changes is one change, not one of every text.
pub(super) fn canonical(prose: &Prose) -> String {
    written(&of(prose))
}

/// Whether other words may mean something else. Emphasis is a mere correction; where words lead to
/// and whether they are struck out is not, nor is another kind of block.
pub(super) fn weight(old: &Prose, new: &Prose, spelling: Spelling) -> Weight {
    let (old, new) = (of(old), of(new));
    if kinds(&old) != kinds(&new) || telling(&old) != telling(&new) {
        return Weight::Meaning;
    }
    words::weight(&text(&old), &text(&new), spelling)
}

fn kinds(doc: &Doc) -> Vec<(BlockNo, Kind)> {
    doc.blocks().map(|(number, block)| (number, block.kind.clone())).collect()
}

fn text(doc: &Doc) -> String {
    let lines = doc.blocks().map(|(_, block)| block.line.text());
    lines.collect::<Vec<_>>().join("\n")
}

/// What formats say, in order, each once for a stretch of words.
fn telling(doc: &Doc) -> Vec<(bool, Option<LinkTarget>, Option<SourcePath>)> {
    let lines = doc.blocks().map(|(_, block)| &block.line);
    let formats = lines.flat_map(|line| (0..line.len()).map(|word| line.format(word)));
    let mut telling: Vec<_> = formats
        .map(|format| {
            let is_struck_out = format.styles.contains(&Style::Strikethrough);
            (is_struck_out, format.link.clone(), format.image.clone())
        })
        .collect();
    telling.dedup();
    telling
}

/// The plain words.
pub(super) fn words(prose: &Prose) -> String {
    plain::text(prose, &ById)
}

fn of(prose: &Prose) -> Doc {
    doc::of_prose(prose, &ById)
}

/// Kinds and ends of blocks with their words, each with its format.
fn written(doc: &Doc) -> String {
    let mut written = String::new();
    for (_, block) in doc.blocks() {
        write!(written, "\n{:?} {} ", block.kind, block.end().0).expect("a string takes all");
        write_line(&mut written, &block.line);
    }
    written
}

fn write_line(written: &mut String, line: &Line) {
    let plain = Format::default();
    for word in 0..line.len() {
        written.push_str(&line.key(word));
        let format = line.format(word);
        if *format != plain {
            write!(written, "\u{1e}{format:?}").expect("a string takes all");
        }
    }
}

/// Leaves figures and links as ids.
struct ById;

impl Resolve for ById {
    fn link(&self, to: &Reference, heading: Option<&str>) -> Option<Resolved> {
        let address = format!("{to:?}#{}", heading.unwrap_or_default());
        Some(Resolved { href: address.clone(), title: address })
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        Some(format!("{{{{figure:{figure}}}}}"))
    }

    fn word(&self, _: Word) -> &'static str {
        ""
    }
}
