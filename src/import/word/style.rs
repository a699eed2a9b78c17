//! What a paragraph of Word is, by its style and its numbering.

use docx_rs::BasedOn;
use docx_rs::Docx;
use docx_rs::Name;
use docx_rs::NumberingProperty;
use docx_rs::Paragraph;
use docx_rs::Style;

use crate::import::block::Block;
use crate::import::block::Kind;
use crate::import::note::Place;
use crate::import::word::paragraph::Words;

/// Longest heading that only its bold letters make one, in characters.
const MAX_BOLD_HEADING: usize = 100;

/// Most styles that rest on one another.
const MAX_BASED: usize = 8;

/// The styles and lists of a document.
#[derive(Debug)]
pub(super) struct Styles<'a> {
    docx: &'a Docx,
    /// Added to the levels of headings: a document with a title has its chapters below it.
    shift: u8,
    /// The list and level of the last point, and its number.
    last: Option<(usize, usize, usize)>,
}

impl<'a> Styles<'a> {
    pub(super) fn new(docx: &'a Docx) -> Self {
        let mut styles = Self { docx, shift: 0, last: None };
        let paragraphs = docx.document.children.iter().filter_map(|child| match child {
            docx_rs::DocumentChild::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        });
        let mut paragraphs = paragraphs;
        let has_title = paragraphs.any(|paragraph| styles.is_title(paragraph));
        styles.shift = u8::from(has_title);
        styles
    }

    /// The block that a paragraph is; nothing for an empty one and for lines of a list of contents.
    pub(super) fn block(
        &mut self,
        at: Place,
        paragraph: &Paragraph,
        words: &Words,
    ) -> Option<Block> {
        if words.plain.is_empty() || self.of(paragraph).is_some_and(is_contents) {
            return None;
        }
        if let Some(level) = self.level(paragraph) {
            self.last = None;
            return Some(Block::heading(at, Some(level), words.plain.as_str()));
        }
        if let Some((list, depth)) = self.list(paragraph) {
            let number = self.number(list, depth);
            let text = words.marked.clone();
            return Some(Block { at, kind: Kind::Item { depth, number, text } });
        }
        self.last = None;
        if let Some(point) = words.marked.strip_prefix(['•', '●', '▪']) {
            return Some(Block::item(at, 0, point.trim_start()));
        }
        let short = words.plain.chars().count() <= MAX_BOLD_HEADING;
        if words.bold && short && !words.plain.ends_with(['.', ',', ':', ';']) {
            return Some(Block::heading(at, Some(6), words.plain.as_str()));
        }
        Some(Block::paragraph(at, words.marked.as_str()))
    }

    fn of(&self, paragraph: &Paragraph) -> Option<&'a Style> {
        let id = &paragraph.property.style.as_ref()?.val;
        self.docx.styles.styles.iter().find(|style| style.style_id == *id)
    }

    fn is_title(&self, paragraph: &Paragraph) -> bool {
        self.of(paragraph).is_some_and(is_title) || self.undefined(paragraph) == Some("Title")
    }

    /// The id of a style that the document does not have: other programs leave the styles out that Word
    /// has anyway.
    fn undefined<'p>(&self, paragraph: &'p Paragraph) -> Option<&'p str> {
        let id = paragraph.property.style.as_ref()?.val.as_str();
        self.of(paragraph).is_none().then_some(id)
    }

    /// The level of a heading: its own, or that of a style.
    fn level(&self, paragraph: &Paragraph) -> Option<u8> {
        let own = paragraph.property.outline_lvl.as_ref().map(|level| level.v);
        if self.is_title(paragraph) {
            return Some(1);
        }
        let style = self.of(paragraph);
        let level = own
            .or_else(|| style.and_then(|style| self.level_of(style)))
            .or_else(|| self.undefined(paragraph).and_then(level_in_id))?;
        // 9 is body text.
        let level = u8::try_from(level).ok().filter(|level| *level < 9)?;
        Some((level + 1 + self.shift).min(6))
    }

    /// The level of a style, or of one that it rests on, from 0.
    fn level_of(&self, style: &'a Style) -> Option<usize> {
        let mut style = style;
        for _ in 0..MAX_BASED {
            if let Some(level) = &style.paragraph_property.outline_lvl {
                return Some(level.v);
            }
            if let Some(level) = (1..=6).find(|level| {
                [format!("heading {level}"), format!("Heading {level}")]
                    .into_iter()
                    .any(|name| style.name == Name::new(name))
            }) {
                return Some(level - 1);
            }
            let based = style.based_on.as_ref()?;
            let mut styles = self.docx.styles.styles.iter();
            style = styles.find(|it| *based == BasedOn::new(it.style_id.as_str()))?;
        }
        None
    }

    /// The list and the level of a point.
    fn list(&self, paragraph: &Paragraph) -> Option<(usize, usize)> {
        let of = |property: &NumberingProperty| {
            let id = property.id.as_ref()?.id;
            let level = property.level.as_ref().map_or(0, |level| level.val);
            // 0 takes the numbers of the style away.
            (id != 0).then_some((id, level.min(8)))
        };
        if let Some(own) = &paragraph.property.numbering_property {
            return of(own);
        }
        self.of(paragraph)?.paragraph_property.numbering_property.as_ref().and_then(of)
    }

    /// The number of a point; nothing if the list has signs.
    fn number(&mut self, list: usize, depth: usize) -> Option<String> {
        let number = match self.last {
            Some((before, at, number)) if before == list && at == depth => number + 1,
            _ => 1,
        };
        self.last = Some((list, depth, number));
        let lists = &self.docx.numberings;
        let found = lists.numberings.iter().find(|numbering| numbering.id == list)?;
        let mut kinds = lists.abstract_nums.iter();
        let kind = kinds.find(|kind| kind.id == found.abstract_num_id)?;
        let level = kind.levels.iter().find(|level| level.level == depth)?;
        (level.format.val != "bullet" && level.format.val != "none").then(|| number.to_string())
    }
}

/// The level, from 0, in an id that Word gives: `Heading1`.
fn level_in_id(id: &str) -> Option<usize> {
    let number = id.strip_prefix("Heading").or_else(|| id.strip_prefix("heading"))?;
    let level: usize = number.trim().parse().ok()?;
    (1..=6).contains(&level).then(|| level - 1)
}

fn is_title(style: &Style) -> bool {
    style.name == Name::new("Title")
}

fn is_contents(style: &Style) -> bool {
    style.name.starts_with("toc ") || style.name.starts_with("TOC")
}
