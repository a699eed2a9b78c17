//! The list of changes for programs. The JSON Schema is made from these types, so their doc comments
//! are written for those who use the files.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::compare::doc::Kind;
use crate::compare::merged::Compared;
use crate::compare::merged::Content;
use crate::compare::merged::Direction;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::merged::WordMark;
use crate::compare::plain;
use crate::compare::text::changes as text_changes;
use crate::compare::text::changes::TextChangeKind;
use crate::compare::text::meaning::Meaning;

/// What changed between two texts, block by block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextChanges {
    /// The old text: a version, a file or a folder, as it was asked for.
    pub old: String,
    /// The new text.
    pub new: String,
    /// How many changes there are of each kind; kinds without changes are left out.
    pub counts: BTreeMap<String, usize>,
    /// What changed in the plan, in sentences, what matters most first. Left out for files and folders.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<String>,
    /// The changes in the order of the new text; removed blocks stand where they were.
    pub changes: Vec<Change>,
}

/// A change of one block, or of several that were split, merged or moved together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Counts the changes from 1. In the HTML it has the id `change-NUMBER`.
    pub number: u32,
    /// What became of the block.
    pub kind: ChangeKind,
    /// How much the change says.
    pub meaning: ChangeMeaning,
    /// What the block is: `heading`, `paragraph`, `list`, `item`, `table`, `row`, `column`, `cell` and so
    /// on.
    pub block: String,
    /// Id of the part that it is in: a file of a folder, a commitment, a section. Empty if there is
    /// none.
    pub part: String,
    /// The headings above it, the outermost first.
    pub headings: Vec<String>,
    /// For what moved: `up` or `down`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// What the block was before, if it was of another kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_before: Option<String>,
    /// What held the block before, if something else holds it now and it did not move: `item`, `list`,
    /// `quote` and so on, or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_before: Option<String>,
    /// Its words before; a line for each block within it. Empty if it is new.
    pub before: String,
    /// Its words now. Empty if it is gone.
    pub after: String,
    /// The words in order, by what became of them. Left out if all are new or all are gone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Words>,
}

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Some of its words are others.
    Reworded,
    /// Next to all of its words are others.
    Replaced,
    /// A heading says something else.
    Renamed,
    /// Only the number at its beginning is another.
    Renumbered,
    /// Its words are the same, but set in another way, or lead elsewhere.
    Formatted,
    /// It stands elsewhere.
    Moved,
    /// It stands elsewhere, and some of its words are others.
    MovedAndReworded,
    /// It became several.
    Split,
    /// It was several.
    Merged,
    /// It is another kind of block, or part of another one: a heading of another level, a list instead of
    /// a paragraph, a paragraph that is part of an item now.
    Recast,
}

/// How much a change says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeMeaning {
    /// A correction: punctuation; in English also case, or a slip of letters in one word.
    Minor,
    /// Words changed, numbers did not.
    Words,
    /// Numbers changed.
    Numbers,
}

impl From<Meaning> for ChangeMeaning {
    fn from(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Minor => Self::Minor,
            Meaning::Words => Self::Words,
            Meaning::Numbers => Self::Numbers,
        }
    }
}

/// Words that share what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Words {
    /// In both texts.
    Kept(String),
    /// In the new text only.
    Added(String),
    /// In the old text only.
    Removed(String),
    /// In both, but set in another way.
    Formatted(String),
}

impl ChangeKind {
    /// The word for it: that of the JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Reworded => "reworded",
            Self::Replaced => "replaced",
            Self::Renamed => "renamed",
            Self::Renumbered => "renumbered",
            Self::Formatted => "formatted",
            Self::Moved => "moved",
            Self::MovedAndReworded => "moved-and-reworded",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Recast => "recast",
        }
    }
}

/// The changes of a comparison; the names are those of the texts.
#[must_use]
pub fn changes(compared: &Compared, nodes: &[Node], names: (&str, &str)) -> TextChanges {
    let mut list = List::default();
    list.nodes(nodes);
    for known in text_changes::changes(compared.old, compared.new, compared.diff) {
        if let Some(change) = list.changes.get_mut(&known.number) {
            change.meaning = known.meaning.into();
            match known.kind {
                TextChangeKind::Renumbered => change.kind = ChangeKind::Renumbered,
                TextChangeKind::ColumnAdded | TextChangeKind::ColumnRemoved => {
                    "column".clone_into(&mut change.block);
                }
                _ => {}
            }
        }
    }
    let changes: Vec<Change> = list.changes.into_values().collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for change in &changes {
        *counts.entry(change.kind.as_str().to_owned()).or_default() += 1;
    }
    let (old, new) = (names.0.to_owned(), names.1.to_owned());
    TextChanges { old, new, counts, said: Vec::new(), changes }
}

#[derive(Default)]
struct List {
    /// By their numbers.
    changes: BTreeMap<u32, Change>,
    headings: Vec<(u8, String)>,
    parts: Vec<String>,
}

impl List {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            if let (Some(number), false) = (node.change, matches!(node.fate, Fate::MovedAway(_))) {
                self.add(number, node);
            }
            self.enter_heading(node);
            if let Content::Nodes(within) = &node.content {
                let above = self.headings.len();
                self.parts.extend(node.part.clone());
                self.nodes(within);
                if node.part.is_some() {
                    self.parts.pop();
                    self.headings.truncate(above);
                }
            }
        }
    }

    fn add(&mut self, number: u32, node: &Node) {
        let words = words(node);
        let (before, after) = (side(node, Mark::Added), side(node, Mark::Removed));
        if let Some(known) = self.changes.get_mut(&number) {
            join(&mut known.before, &before);
            join(&mut known.after, &after);
            if !known.words.is_empty() && !words.is_empty() {
                known.words.push(Words::Kept("\n".to_owned()));
            }
            known.words.extend(words);
            return;
        }
        let direction = match &node.fate {
            Fate::MovedHere(here) if here.direction == Direction::Up => Some("up"),
            Fate::MovedHere(_) => Some("down"),
            _ => None,
        };
        let change = Change {
            number,
            kind: kind(node),
            meaning: ChangeMeaning::Words,
            block: block(node.kind).to_owned(),
            part: self.parts.last().cloned().or(node.part.clone()).unwrap_or_default(),
            headings: self.headings.iter().map(|(_, words)| words.clone()).collect(),
            direction: direction.map(str::to_owned),
            block_before: node.was.map(|was| block(was).to_owned()),
            within_before: node.within.map(|it| it.before.map_or("none", block).to_owned()),
            before,
            after,
            words,
        };
        self.changes.insert(number, change);
    }

    fn enter_heading(&mut self, node: &Node) {
        if let Kind::Heading(level) = node.kind
            && node.mark != Mark::Removed
        {
            self.headings.retain(|(above, _)| above < level);
            self.headings.push((*level, side(node, Mark::Removed)));
        }
    }
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

/// What became of a block that changed.
#[must_use]
pub fn kind(node: &Node) -> ChangeKind {
    let has = |mark: fn(&WordMark) -> bool| any_word(node, &mark);
    let edited = has(|mark| matches!(mark, WordMark::Added | WordMark::Removed));
    match (&node.fate, node.mark) {
        (Fate::MovedHere(_), _) if edited => ChangeKind::MovedAndReworded,
        (Fate::MovedHere(_) | Fate::MovedAway(_), _) => ChangeKind::Moved,
        (Fate::Split(_), _) => ChangeKind::Split,
        (Fate::Merged(_), _) => ChangeKind::Merged,
        (_, Mark::Added) => ChangeKind::Added,
        (_, Mark::Removed) => ChangeKind::Removed,
        // What changed within it is told there.
        _ if node.within.is_some() && matches!(node.content, Content::Nodes(_)) => {
            ChangeKind::Recast
        }
        _ if edited && matches!(node.kind, Kind::Heading(_)) => ChangeKind::Renamed,
        _ if edited && !has(|mark| matches!(mark, WordMark::Kept | WordMark::Formatted(_))) => {
            ChangeKind::Replaced
        }
        _ if edited => ChangeKind::Reworded,
        _ if node.was.is_some() || node.within.is_some() => ChangeKind::Recast,
        _ => ChangeKind::Formatted,
    }
}

fn any_word(node: &Node, is: &dyn Fn(&WordMark) -> bool) -> bool {
    match &node.content {
        Content::Words(pieces) => pieces.iter().any(|piece| is(&piece.mark)),
        Content::Nodes(nodes) => nodes.iter().any(|node| any_word(node, is)),
        Content::Nothing => false,
    }
}

/// The words of a block without those of one mark.
fn side(node: &Node, without: Mark) -> String {
    let mut text = String::new();
    match &node.content {
        Content::Nothing => {}
        Content::Words(pieces) => {
            for piece in pieces {
                match (piece.mark, without) {
                    (WordMark::Joined, Mark::Added) => text.push('\n'),
                    (WordMark::Added, Mark::Added)
                    | (WordMark::Removed, Mark::Removed)
                    | (WordMark::Joined, _) => {}
                    _ => text.push_str(&plain::typed(piece)),
                }
            }
        }
        Content::Nodes(nodes) => {
            for node in nodes.iter().filter(|node| node.mark != without) {
                join(&mut text, &side(node, without));
            }
        }
    }
    text
}

/// The words of a block of words by what became of them; none for one that is new or gone.
fn words(node: &Node) -> Vec<Words> {
    let Content::Words(pieces) = &node.content else { return Vec::new() };
    if node.mark != Mark::Kept {
        return Vec::new();
    }
    let shown = pieces.iter().filter(|piece| piece.mark != WordMark::Joined).collect::<Vec<_>>();
    let same = |a: &WordMark, b: &WordMark| std::mem::discriminant(a) == std::mem::discriminant(b);
    let runs = shown.chunk_by(|a, b| same(&a.mark, &b.mark)).map(|run| {
        let words: String = run.iter().map(|piece| plain::typed(piece)).collect();
        match run[0].mark {
            WordMark::Added => Words::Added(words),
            WordMark::Removed => Words::Removed(words),
            WordMark::Formatted(_) => Words::Formatted(words),
            WordMark::Kept | WordMark::Joined => Words::Kept(words),
        }
    });
    runs.collect()
}

/// The name of a kind of block, for programs.
#[must_use]
pub fn block(kind: &Kind) -> &'static str {
    match kind {
        Kind::Part => "part",
        Kind::Heading(_) => "heading",
        Kind::Paragraph => "paragraph",
        Kind::List(_) => "list",
        Kind::Item => "item",
        Kind::Quote => "quote",
        Kind::Note(_) => "note",
        Kind::Table => "table",
        Kind::Caption => "caption",
        Kind::Row => "row",
        Kind::Cell => "cell",
        Kind::Preformatted => "code",
        Kind::Rule => "break",
        Kind::Footnote(_) => "footnote",
    }
}
