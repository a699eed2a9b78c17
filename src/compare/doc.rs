//! What is compared: a text as a tree of blocks and words, without places in files.

mod line;
mod of_prose;
mod tokens;

use crate::base::path::SourcePath;
use crate::markup::resolve::Resolve;
use crate::model::prose::LinkTarget;
use crate::model::prose::NoteKind;
use crate::model::prose::Prose;

/// A text as a tree of blocks in reading order.
///
/// The tree is kept flat: a block is followed by those within it. Two documents are equal if their
/// words, kinds, ids and formats are; typography that is no change (no-break spaces, curly quotes,
/// composed letters) does not count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Doc {
    blocks: Vec<Block>,
}

/// Names a block of a [`Doc`]: its place in reading order, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockNo(pub u32);

/// A block: one that holds words, or one that holds other blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// The id that an editor gave it (a section, a commitment, a file): blocks of one id and kind
    /// are the same block, whatever they say.
    pub id: Option<String>,
    /// Its words; empty for a block that holds blocks.
    pub line: Line,
    /// The block that holds it.
    parent: Option<BlockNo>,
    /// The first block after it that is not within it.
    end: BlockNo,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A part with an id: a section, a commitment, a file. Holds blocks, the first is its heading.
    Part,
    /// A heading, of level 1 to 6. Holds words.
    Heading(u8),
    /// Holds words.
    Paragraph,
    /// Holds items; with the first number of a numbered list.
    List(Option<u64>),
    /// Holds blocks.
    Item,
    /// Holds blocks.
    Quote,
    /// Holds blocks.
    Note(NoteKind),
    /// Holds a caption, then rows; the first row is that of the column headings.
    Table,
    /// What a table shows. Holds words.
    Caption,
    /// Holds cells.
    Row,
    /// Holds words.
    Cell,
    /// Holds words and line ends as typed.
    Preformatted,
    /// A break between topics. Holds nothing.
    Rule,
    /// A footnote by its name. Holds blocks. After all other blocks.
    Footnote(String),
}

/// A run of words with their formats.
#[derive(Debug, Clone, Default)]
pub struct Line {
    text: String,
    words: Vec<Word>,
    formats: Vec<Format>,
}

/// One word, number, mark or stretch of white space of a [`Line`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// What it is.
    pub kind: WordKind,
    /// The byte after it in the text of the line.
    end: u32,
    /// Its place in the formats of the line.
    format: u32,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// Letters.
    Word,
    /// A number with its sign, separators and unit: "90%", "£1,250.50".
    Number,
    /// Punctuation.
    Mark,
    /// White space.
    Space,
    /// A line break that the editor asked for.
    Break,
    /// A picture; its text is the alternative text.
    Image,
    /// A reference to a footnote; its text is the name of the footnote.
    Footnote,
}

/// How words are set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Format {
    /// Stressed, important, struck out, letter by letter; in this order, each at most once.
    pub styles: Vec<Style>,
    /// Where the words lead.
    pub link: Option<LinkTarget>,
    /// The file of a picture.
    pub image: Option<SourcePath>,
}

/// Styles of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// Stressed.
    Emphasis,
    /// Important.
    Strong,
    /// Struck out.
    Strikethrough,
    /// Letters as typed.
    Code,
}

/// The blocks of a prose; its footnotes follow, by name.
///
/// Figures become their values, links without words get the title of what they lead to.
#[must_use]
pub fn of_prose(prose: &Prose, resolve: &dyn Resolve) -> Doc {
    let mut doc = Doc::default();
    doc.add_prose(prose, resolve);
    doc
}

impl Doc {
    /// Adds the blocks of a prose at the end, then its footnotes; within a part, if one is open.
    pub fn add_prose(&mut self, prose: &Prose, resolve: &dyn Resolve) {
        of_prose::add(self, prose, resolve);
    }

    /// Whether it has no blocks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// How many blocks it has, those within others included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// A block.
    #[must_use]
    pub fn block(&self, number: BlockNo) -> &Block {
        &self.blocks[number.0 as usize]
    }

    /// A block, if there is one of this number.
    #[must_use]
    pub fn get(&self, number: BlockNo) -> Option<&Block> {
        self.blocks.get(number.0 as usize)
    }

    /// All blocks in reading order, each before those within it.
    pub fn blocks(&self) -> impl Iterator<Item = (BlockNo, &Block)> {
        (0..).map(BlockNo).zip(&self.blocks)
    }

    /// The blocks that stand in no other.
    pub fn roots(&self) -> impl Iterator<Item = BlockNo> {
        self.siblings(BlockNo(0), self.end())
    }

    /// The blocks directly within a block.
    pub fn children(&self, of: BlockNo) -> impl Iterator<Item = BlockNo> {
        self.siblings(BlockNo(of.0 + 1), self.block(of).end)
    }

    /// A block and all blocks within it, in reading order.
    pub fn subtree(&self, of: BlockNo) -> impl Iterator<Item = BlockNo> + use<> {
        (of.0..self.block(of).end.0).map(BlockNo)
    }

    /// The blocks that hold words, of a block and all within it, in reading order.
    pub fn lines(&self, of: BlockNo) -> impl Iterator<Item = BlockNo> {
        self.subtree(of).filter(|number| !self.block(*number).line.is_empty())
    }

    fn siblings(&self, first: BlockNo, end: BlockNo) -> impl Iterator<Item = BlockNo> {
        let before_end = move |number: BlockNo| Some(number).filter(|number| *number < end);
        let next = move |number: &BlockNo| before_end(self.block(*number).end);
        std::iter::successors(before_end(first), next)
    }

    fn end(&self) -> BlockNo {
        BlockNo(count(self.blocks.len()))
    }

    /// Adds a block at the end, with what `within` adds in it.
    pub fn push(&mut self, kind: Kind, id: Option<String>, within: impl FnOnce(&mut Self)) {
        self.push_at(None, Block::new(kind, id, Line::default()), within);
    }

    /// Adds a block of words at the end.
    pub fn push_line(&mut self, kind: Kind, id: Option<String>, line: Line) {
        self.push_at(None, Block::new(kind, id, line), |_| ());
    }

    /// Adds a block with words and what `within` adds in it; one of the two is empty.
    pub(super) fn push_both(
        &mut self,
        kind: Kind,
        id: Option<String>,
        line: Line,
        within: impl FnOnce(&mut Self),
    ) {
        self.push_at(None, Block::new(kind, id, line), within);
    }

    fn push_at(&mut self, parent: Option<BlockNo>, block: Block, within: impl FnOnce(&mut Self)) {
        let number = self.end();
        let first_inside = number.0 as usize + 1;
        self.blocks.push(Block { parent, ..block });
        within(self);
        let end = self.end();
        self.blocks[number.0 as usize].end = end;
        for inside in &mut self.blocks[first_inside..] {
            inside.parent.get_or_insert(number);
        }
    }
}

/// A number of blocks, words or bytes.
pub(crate) fn count(of: usize) -> u32 {
    u32::try_from(of).expect("sources are limited to far fewer bytes")
}

impl Block {
    fn new(kind: Kind, id: Option<String>, line: Line) -> Self {
        Self { kind, id, line, parent: None, end: BlockNo(0) }
    }

    /// The block that holds it.
    #[must_use]
    pub fn parent(&self) -> Option<BlockNo> {
        self.parent
    }

    /// The first block after it that is not within it.
    #[must_use]
    pub fn end(&self) -> BlockNo {
        self.end
    }
}
