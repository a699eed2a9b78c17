//! A text as the proof-reader sees it, whether it comes from a plan, a page or any file: passages in
//! reading order, tables, links.

pub(crate) mod anchors;
pub(crate) mod dates;
pub(crate) mod furniture;
pub(crate) mod hard_lines;
pub(crate) mod of_prose;
pub(crate) mod of_site;
pub(crate) mod of_text;
pub(crate) mod sentences;
pub(crate) mod shape;
pub(crate) mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::check::document::anchors::Anchors;
use crate::check::document::words::Stretch;
use crate::check::document::words::Word;
use crate::check::speller::Speller;
use crate::config::levels::Standing;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;

/// Stands for what is not words: code, a picture, the value of a figure.
pub(crate) const OPAQUE: char = '\u{FFFC}';

/// A text: a file, a version of a plan with all its parts, a page.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    /// The files that the places of its parts lie in.
    pub(crate) sources: &'a SourceMap,
    /// Its language.
    pub(crate) lang: Lang,
    /// The dictionary of its language.
    pub(crate) speller: Option<&'a Speller>,
    /// Whether it is published.
    pub(crate) standing: Standing,
    /// The day from which it speaks, if that is known.
    pub(crate) day: Option<Date>,
    /// What it is made of, in reading order.
    pub(crate) passages: Vec<Passage>,
    /// Its tables, in reading order; their cells are passages too.
    pub(crate) tables: Vec<Table>,
    /// Its links, in reading order.
    pub(crate) links: Vec<Link>,
    /// The ids of its headings, if links may lead to them.
    pub(crate) anchors: BTreeSet<String>,
    /// The ids of headings of the other texts that were read with it.
    pub(crate) others: Option<&'a Anchors<'a>>,
    /// The version that it is, which links by id need not name.
    pub(crate) version: Option<VersionKey>,
    /// Abbreviations and terms that are explained elsewhere: in the glossary.
    pub(crate) terms: &'a [String],
    /// How many lists it has.
    pub(crate) lists: u32,
    /// Whether one line may be all there is of a paragraph, so that headings are guessed.
    pub(crate) manner: Manner,
}

/// How the structure of a text is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Headings and lists are marked as such.
    Marked,
    /// They are guessed from the shape of the lines.
    Guessed,
}

/// A paragraph, a heading, an item, a cell.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    /// The stretch of its file.
    pub(crate) at: Span,
    /// What it is.
    pub(crate) kind: Kind,
    /// What it says: white space folded, [`OPAQUE`] for what is no word.
    pub(crate) text: String,
    /// Where its words stand: nearly every rule asks for them.
    words: Vec<Stretch>,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading; 0 if nobody knows of which level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A further paragraph within an item of a list.
    Within,
    /// The first paragraph of an item: which list of the text, and how deep in others.
    Item {
        /// The number of the list in the text.
        list: u32,
        /// 0 for a list that is in no other.
        depth: u8,
    },
    /// A cell of a table.
    Cell,
    /// Words of somebody else: a quotation, a text kept as printed.
    Quoted,
    /// Code, or a picture.
    Opaque,
    /// A page number, a running title: no part of the text.
    Furniture,
}

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// The stretch of its file.
    pub(crate) at: Span,
    /// The headings of its columns.
    pub(crate) head: Vec<String>,
    /// The cells of its rows, and where each row stands if that is known.
    pub(crate) rows: Vec<(Vec<String>, Option<Span>)>,
}

/// A link.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Where it stands.
    pub(crate) at: Span,
    /// Its words.
    pub(crate) text: String,
    /// What it leads to.
    pub(crate) to: Leads,
}

/// Where a link leads, as far as rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Leads {
    /// To a heading of the same page: its id, and what of the site the page is about.
    Here(String, Option<Reference>),
    /// To a heading, or another named place, on the page of something of the site.
    Thing(Reference, String),
    /// To a heading of another Markdown file.
    File(SourcePath, String),
    /// To a page as a whole, or out of the texts.
    Elsewhere,
}

impl Passage {
    /// A passage whose white space is folded.
    pub(crate) fn new(at: Span, kind: Kind, text: String) -> Self {
        let words = words::stretches(&text);
        Self { at, kind, text, words }
    }

    /// Its words, as [`words::of`] finds them.
    pub(crate) fn words(&self) -> impl ExactSizeIterator<Item = Word<'_>> + Clone {
        self.words.iter().map(|stretch| stretch.of(&self.text))
    }

    /// The words of one of its sentences.
    pub(crate) fn words_in(&self, part: &Range<usize>) -> impl Iterator<Item = Word<'_>> + Clone {
        let first = self.words.partition_point(|word| word.start() < part.start);
        let after = self.words.partition_point(|word| word.start() < part.end);
        self.words[first..after].iter().map(|stretch| stretch.of(&self.text))
    }

    /// Whether it is running text: a paragraph or an item.
    pub(crate) fn is_prose(&self) -> bool {
        matches!(self.kind, Kind::Paragraph | Kind::Item { .. } | Kind::Within)
    }

    /// Whether it is a heading.
    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Heading(_))
    }

    /// Whether it is an item of a list.
    pub(crate) fn is_item(&self) -> bool {
        matches!(self.kind, Kind::Item { .. })
    }
}

impl<'a> Document<'a> {
    /// A text of which nothing is known yet.
    pub(crate) fn new(sources: &'a SourceMap, lang: Lang) -> Self {
        Self {
            sources,
            lang,
            speller: None,
            standing: Standing::Draft,
            day: None,
            passages: Vec::new(),
            tables: Vec::new(),
            links: Vec::new(),
            anchors: BTreeSet::new(),
            others: None,
            version: None,
            terms: &[],
            lists: 0,
            manner: Manner::Marked,
        }
    }

    /// Whether it is in English, so that rules about English words hold.
    pub(crate) fn is_english(&self) -> bool {
        self.lang.as_str().split('-').next() == Some("en")
    }

    /// Its own running text: paragraphs, items, headings and cells, without what others wrote.
    pub(crate) fn own(&self) -> impl Iterator<Item = &Passage> {
        self.passages
            .iter()
            .filter(|it| !matches!(it.kind, Kind::Quoted | Kind::Opaque | Kind::Furniture))
    }

    /// Its paragraphs and items.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|it| it.is_prose())
    }

    /// The place in the file of a part of a passage, else that of the passage.
    ///
    /// The words of a passage are not those of the file letter by letter: lines are wrapped there,
    /// and words marked. The part is looked for as often as it stands before.
    pub(crate) fn place(&self, passage: &Passage, part: &Range<usize>) -> Span {
        let Span { file, start, end } = passage.at;
        let (start, end) = (start as usize, end as usize);
        let Some(source) = self.sources.text(file).get(start..end) else { return passage.at };
        let phrase = &passage.text[part.clone()];
        let first = phrase.split(' ').next().unwrap_or_default();
        let sought = if source.contains(phrase) { phrase } else { first };
        if sought.is_empty() {
            return passage.at;
        }
        let before = passage.text[..part.start].matches(sought).count();
        match source
            .match_indices(sought)
            .nth(before)
            .or_else(|| source.match_indices(sought).last())
        {
            Some((at, found)) => Span::new(file, start + at, start + at + found.len()),
            None => passage.at,
        }
    }
}
