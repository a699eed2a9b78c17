//! The words of a paragraph of Word, with bold, emphasis and links.

use docx_rs::Hyperlink;
use docx_rs::HyperlinkData;
use docx_rs::InsertChild;
use docx_rs::Paragraph;
use docx_rs::ParagraphChild;
use docx_rs::Run;
use docx_rs::RunChild;

/// What a paragraph says.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Markdown on one line.
    pub(super) marked: String,
    /// The words alone.
    pub(super) plain: String,
    /// Whether all of it is bold.
    pub(super) bold: bool,
    /// Whether there were words that somebody crossed out.
    pub(super) removed: bool,
    /// Whether footnotes are called.
    pub(super) footnotes: bool,
}

/// Words that look the same.
#[derive(Debug)]
struct Piece {
    text: String,
    bold: bool,
    link: Option<String>,
}

/// Addresses of links by the names by which they are called.
type Links = [(String, String, String)];

pub(super) fn words(paragraph: &Paragraph, links: &Links) -> Words {
    let mut words = Words::default();
    let mut pieces = Vec::new();
    for child in &paragraph.children {
        take(&mut words, &mut pieces, child, links);
    }
    let has_letters = |piece: &&Piece| !piece.text.trim().is_empty();
    words.bold = pieces.iter().filter(has_letters).all(|piece| piece.bold);
    let plain: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    words.plain = plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    words.bold &= !words.plain.is_empty();
    words.marked = if words.bold { words.plain.clone() } else { marked(pieces) };
    words
}

fn take(words: &mut Words, pieces: &mut Vec<Piece>, child: &ParagraphChild, links: &Links) {
    match child {
        ParagraphChild::Run(run) => pieces.extend(piece(words, run)),
        ParagraphChild::Insert(insert) => {
            for child in &insert.children {
                if let InsertChild::Run(run) = child {
                    pieces.extend(piece(words, run));
                }
            }
        }
        ParagraphChild::Delete(_) => words.removed = true,
        ParagraphChild::Hyperlink(link) => {
            let first = pieces.len();
            for child in
                link.children.iter().filter(|it| !matches!(it, ParagraphChild::Hyperlink(_)))
            {
                take(words, pieces, child, links);
            }
            let address = address(link, links);
            for piece in &mut pieces[first..] {
                piece.link.clone_from(&address);
            }
        }
        _ => {}
    }
}

fn address(link: &Hyperlink, links: &Links) -> Option<String> {
    let HyperlinkData::External { rid, .. } = &link.link else { return None };
    let (_, address, _) = links.iter().find(|(name, _, _)| name == rid)?;
    let known = ["https://", "http://", "mailto:"].iter().any(|it| address.starts_with(it));
    (known && !address.contains([' ', ')', '<', '>'])).then(|| address.clone())
}

fn piece(words: &mut Words, run: &Run) -> Option<Piece> {
    let mut text = String::new();
    for child in &run.children {
        match child {
            RunChild::Text(found) => text.push_str(&cleaned(&found.text)),
            RunChild::Tab(_) | RunChild::PTab(_) | RunChild::Break(_) => text.push(' '),
            RunChild::FootnoteReference(_) => words.footnotes = true,
            _ => {}
        }
    }
    let bold = run.run_property.bold == Some(docx_rs::Bold::new());
    (!text.is_empty()).then_some(Piece { text, bold, link: None })
}

fn cleaned(text: &str) -> String {
    let kept =
        text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}'));
    kept.map(|c| if c.is_control() || c == '\u{a0}' { ' ' } else { c }).collect()
}

/// Pieces as Markdown: neighbours that look the same are one, and white space stays outside of marks.
fn marked(pieces: Vec<Piece>) -> String {
    let mut merged: Vec<Piece> = Vec::new();
    for piece in pieces {
        match merged.last_mut() {
            Some(last)
                if last.link == piece.link
                    && (last.bold == piece.bold || piece.text.trim().is_empty()) =>
            {
                last.text.push_str(&piece.text);
            }
            _ => merged.push(piece),
        }
    }
    let mut out = String::new();
    for piece in merged {
        let words = piece.text.trim();
        let (before, rest) = piece.text.split_at(piece.text.len() - piece.text.trim_start().len());
        let after = &rest[words.len()..];
        out.push_str(before);
        match (&piece.link, piece.bold) {
            _ if words.is_empty() => {}
            (Some(address), _) => out.extend(["[", words, "](", address, ")"]),
            (None, true) => out.extend(["**", words, "**"]),
            (None, false) => out.push_str(words),
        }
        out.push_str(after);
    }
    out.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
