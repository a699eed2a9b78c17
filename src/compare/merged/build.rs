//! Steps of a comparison to the tree of both documents.

use std::mem::discriminant;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::merged::Compared;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Holder;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;
use crate::compare::merged::Piece;
use crate::compare::merged::Place;
use crate::compare::merged::Shares;
use crate::compare::merged::Within;
use crate::compare::merged::WordMark;
use crate::compare::merged::moves::Moves;
use crate::compare::merged::number;
use crate::compare::merged::pieces;
use crate::compare::text::changes;
use crate::compare::text::changes::holder;

pub(super) struct Builder<'a> {
    old: &'a Doc,
    new: &'a Doc,
    diff: &'a DocDiff,
    moves: Moves,
    shares: u32,
}

impl<'a> Builder<'a> {
    pub(super) fn new(compared: Compared<'a>) -> Self {
        let Compared { old, new, diff } = compared;
        Self { old, new, diff, moves: Moves::of(diff), shares: 0 }
    }

    pub(super) fn tree(mut self) -> Vec<Node<'a>> {
        let mut nodes = self.nodes(&self.diff.steps);
        number::changes(&mut nodes, &changes::changes(self.old, self.new, self.diff));
        nodes
    }

    fn nodes(&mut self, steps: &'a [Step]) -> Vec<Node<'a>> {
        let mut nodes = Vec::with_capacity(steps.len());
        for step in steps {
            match step {
                Step::Both { old, new, inside } => {
                    self.both(&mut nodes, *old, *new, inside);
                }
                Step::Rehoused { old, new, inside } => {
                    let first = nodes.len();
                    self.both(&mut nodes, *old, *new, inside);
                    let within = self.within(*old, *new);
                    nodes[first..].iter_mut().for_each(|node| node.within = Some(within));
                }
                Step::Added(new) => nodes.push(self.added(*new, Mark::Added)),
                Step::Removed(old) => nodes.push(self.removed(*old)),
                Step::MovedAway { old, .. } => nodes.extend(self.left(*old)),
                Step::MovedHere { old, new, inside, .. } => {
                    let first = nodes.len();
                    self.both(&mut nodes, *old, *new, inside);
                    if let (Some(to), Some(node)) = (self.moves.get(*old), nodes.get_mut(first)) {
                        node.fate = Fate::MovedHere(to);
                    }
                }
                Step::AddedAround { new, inside } => {
                    let content = Content::Nodes(self.nodes(inside));
                    nodes.push(Node { content, ..self.node(None, Some(*new)) });
                }
                Step::RemovedAround { old, inside } => {
                    let within = self.nodes(inside);
                    let node = self.node(Some(*old), None);
                    // All that was in it is told elsewhere.
                    if !within.is_empty() || node.part.is_some() {
                        nodes.push(Node { content: Content::Nodes(within), ..node });
                    }
                }
                Step::Split { old, new, words } => {
                    nodes.extend(self.split(*old, new, words));
                }
                Step::Merged { old, new, words } => nodes.push(self.merged(old, *new, words)),
            }
        }
        nodes
    }

    /// An empty node: kept if both documents have it.
    fn node(&self, old: Option<BlockNo>, new: Option<BlockNo>) -> Node<'a> {
        let was = old.map(|old| &self.old.block(old).kind);
        let is = new.map(|new| &self.new.block(new).kind);
        let (kind, mark) = match (was, is) {
            (_, None) => (was.expect("a node is in one of the documents"), Mark::Removed),
            (None, Some(is)) => (is, Mark::Added),
            (Some(_), Some(is)) => (is, Mark::Kept),
        };
        let was = was.filter(|was| is_another(was, kind));
        let block = new.map(|new| self.new.block(new)).or(old.map(|old| self.old.block(old)));
        let part = block.filter(|_| *kind == Kind::Part).and_then(|block| block.id.clone());
        let (within, fate, change, content) = (None, Fate::Stayed, None, Content::Nothing);
        Node { kind, was, within, part, old, new, mark, fate, change, content }
    }

    /// What held a block before, that another block holds now.
    fn within(&self, old: BlockNo, new: BlockNo) -> Within<'a> {
        let before = holder(self.old, old);
        let is_alike = before.map(discriminant) == holder(self.new, new).map(discriminant);
        let holder = if is_alike { Holder::Alike } else { Holder::Other };
        Within { before, holder, place: Place::First }
    }

    fn both(&mut self, nodes: &mut Vec<Node<'a>>, old: BlockNo, new: BlockNo, inside: &'a Inside) {
        let node = self.node(Some(old), Some(new));
        let (was, is) = (&self.old.block(old).line, &self.new.block(new).line);
        let content = match inside {
            Inside::Same => self.added(new, Mark::Kept).content,
            Inside::Words(words) => Content::Words(pieces::merged(was, is, words)),
            Inside::Blocks(steps) => Content::Nodes(self.nodes(steps)),
            Inside::Replaced if holds_words(node.kind) && node.was.is_none_or(holds_words) => {
                let mut words = pieces::whole(was, WordMark::Removed);
                words.extend(pieces::whole(is, WordMark::Added));
                Content::Words(words)
            }
            Inside::Replaced => {
                nodes.push(self.added(new, Mark::Added));
                nodes.push(self.removed(old));
                return;
            }
        };
        nodes.push(Node { content, ..node });
    }

    /// A block of the new document with all that is in it.
    fn added(&self, new: BlockNo, mark: Mark) -> Node<'a> {
        let block = self.new.block(new);
        let content = if holds_words(&block.kind) {
            let mark = if mark == Mark::Kept { WordMark::Kept } else { WordMark::Added };
            Content::Words(pieces::whole(&block.line, mark))
        } else {
            Content::Nodes(self.new.children(new).map(|child| self.added(child, mark)).collect())
        };
        Node { mark, content, ..self.node(None, Some(new)) }
    }

    /// A block of the old document with all that is in it; what moved out of it left its place.
    fn removed(&self, old: BlockNo) -> Node<'a> {
        let block = self.old.block(old);
        let content = if holds_words(&block.kind) {
            Content::Words(pieces::whole(&block.line, WordMark::Removed))
        } else {
            let children = self.old.children(old);
            let child = |child| match self.moves.get(child) {
                Some(_) => self.left(child),
                None => Some(self.removed(child)),
            };
            Content::Nodes(children.filter_map(child).collect())
        };
        Node { content, ..self.node(Some(old), None) }
    }

    /// The old place of a block: one for all that moved together.
    fn left(&self, old: BlockNo) -> Option<Node<'a>> {
        let to = self.moves.get(old).filter(|to| to.place == Place::First)?;
        Some(Node { fate: Fate::MovedAway(to), ..self.node(Some(old), None) })
    }

    /// The parts of a block that was split: a paragraph that became a list has one.
    fn split(&mut self, old: BlockNo, new: &[BlockNo], words: &[WordStep]) -> Vec<Node<'a>> {
        let lines = pieces::regrouped((self.old, &[old]), (self.new, new), words);
        let mut lines = lines.into_iter();
        self.shares += 1;
        let (id, of) = (self.shares, new.len());
        let part = |(part, new): (usize, &BlockNo)| {
            let fate = Fate::Split(Shares { id, part, of });
            let content = self.kept(*new, &mut lines).content;
            Node { fate, content, ..self.node(Some(old), Some(*new)) }
        };
        (1..).zip(new).map(part).collect()
    }

    /// A block that was several, or a list.
    fn merged(&mut self, old: &[BlockNo], new: BlockNo, words: &[WordStep]) -> Node<'a> {
        let lines = pieces::regrouped((self.old, old), (self.new, &[new]), words);
        self.shares += 1;
        let fate = Fate::Merged(Shares { id: self.shares, part: 1, of: old.len() });
        let content = self.kept(new, &mut lines.into_iter()).content;
        Node { fate, content, ..self.node(old.first().copied(), Some(new)) }
    }

    /// A block of the new document whose lines have these words.
    fn kept(&self, new: BlockNo, lines: &mut dyn Iterator<Item = Vec<Piece<'a>>>) -> Node<'a> {
        let block = self.new.block(new);
        let content = if holds_words(&block.kind) {
            let has_words = !block.line.is_empty();
            Content::Words(if has_words { lines.next().unwrap_or_default() } else { Vec::new() })
        } else {
            Content::Nodes(self.new.children(new).map(|child| self.kept(child, lines)).collect())
        };
        Node { mark: Mark::Kept, content, ..self.node(None, Some(new)) }
    }
}

/// Whether a block of this kind holds words and no blocks.
pub(super) fn holds_words(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Heading(_) | Kind::Paragraph | Kind::Caption | Kind::Cell | Kind::Preformatted
    )
}

/// Whether readers should be told of another kind; the number that a list begins with is a label.
fn is_another(was: &Kind, is: &Kind) -> bool {
    match (was, is) {
        (Kind::List(Some(_)), Kind::List(Some(_))) | (Kind::Footnote(_), Kind::Footnote(_)) => {
            false
        }
        _ => was != is,
    }
}
