//! The one list of changes of a comparison, made from its steps.

use std::collections::BTreeMap;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::MoveNo;
use crate::compare::diff::Step;
use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::WordKind;
use crate::compare::doc::count;
use crate::compare::slip::Spelling;
use crate::compare::text::label;
use crate::compare::text::meaning::Marked;
use crate::compare::text::meaning::Meaning;
use crate::compare::text::moves;
use crate::compare::text::places;

/// One entry of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// From 1, in the reading order of the new document; what was removed is counted where it was.
    pub number: u32,
    /// What happened.
    pub kind: TextChangeKind,
    /// The blocks of the old document that it is about, in order; for a column its cells.
    pub old: Vec<BlockNo>,
    /// The blocks of the new document that it is about, in order; for a column its cells.
    pub new: Vec<BlockNo>,
    /// The id of the part that it is in: of the new document, if it is there.
    pub part: Option<String>,
    /// The words of the heading above it, in the same part.
    pub heading: Option<String>,
    /// How many words were removed; marks and spaces aside.
    pub removed: u32,
    /// How many words were added.
    pub added: u32,
    /// How much the change of words says.
    pub meaning: Meaning,
}

/// What happened to some blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextChangeKind {
    /// They are new.
    Added,
    /// They are gone.
    Removed,
    /// Words changed.
    Reworded,
    /// They are elsewhere.
    Moved,
    /// They are elsewhere, and words changed.
    MovedAndReworded,
    /// One became several, or a paragraph a list.
    Split,
    /// Several became one, or a list a paragraph.
    Merged,
    /// Only the number at the start changed.
    Renumbered,
    /// The same words are set in another way, or lead elsewhere.
    Formatting,
    /// The same words in another form: a heading of another level, a numbered list, a paragraph
    /// that is part of an item now.
    Form,
    /// A row of a table is new.
    RowAdded,
    /// A row of a table is gone.
    RowRemoved,
    /// A column of a table is new.
    ColumnAdded,
    /// A column of a table is gone.
    ColumnRemoved,
    /// An item of a list is new.
    ItemAdded,
    /// An item of a list is gone.
    ItemRemoved,
}

/// Every change of a comparison once. Blocks that were added, removed or moved together are one.
#[must_use]
pub fn changes(old: &Doc, new: &Doc, diff: &DocDiff) -> Vec<TextChange> {
    let (found, moves, rehoused) = Default::default();
    let spelling = spelling(old, new);
    let mut list = List { old, new, spelling, found, moves, rehoused };
    list.steps(&diff.steps, &mut Columns::new());
    let mut found = list.found;
    for (change, number) in found.iter_mut().zip(1..) {
        change.number = number;
    }
    places::give(&mut found, old, new);
    found
}

/// The rules of the language that both texts are in.
fn spelling(old: &Doc, new: &Doc) -> Spelling {
    let lines = [old, new].into_iter().flat_map(|doc| doc.blocks().map(|(_, block)| &block.line));
    let words = lines.flat_map(|line| {
        let words = (0..line.len()).filter(|at| line.kind(*at) == WordKind::Word);
        words.map(|at| line.word(at))
    });
    Spelling::of_words(words)
}

/// The changes of the columns of a table: places in the list.
type Columns = BTreeMap<(TextChangeKind, u32), usize>;

struct List<'a> {
    old: &'a Doc,
    new: &'a Doc,
    spelling: Spelling,
    found: Vec<TextChange>,
    /// Places in the list.
    moves: BTreeMap<MoveNo, usize>,
    rehoused: Rehoused,
}

/// Changes of blocks that others hold now: places in the list.
#[derive(Default)]
struct Rehoused {
    /// By the block that holds them now and the kind that did.
    all: BTreeMap<(Option<BlockNo>, Option<Kind>), usize>,
    /// The last of them.
    last: Option<(BlockNo, BlockNo, usize)>,
}

impl List<'_> {
    fn steps(&mut self, steps: &[Step], columns: &mut Columns) {
        let mut open: Option<(TextChangeKind, usize)> = None;
        for step in steps {
            let (kind, block) = match step {
                Step::Added(new) => (added(self.new, *new), *new),
                Step::Removed(old) => (removed(self.old, *old), *old),
                _ => {
                    open = None;
                    self.step(step, columns);
                    continue;
                }
            };
            let is_added = matches!(step, Step::Added(_));
            let doc = if is_added { self.new } else { self.old };
            let known = match kind {
                TextChangeKind::ColumnAdded | TextChangeKind::ColumnRemoved => {
                    let row = doc.block(block).parent().unwrap_or(block);
                    let next = self.found.len();
                    let at = *columns.entry((kind, block.0 - row.0)).or_insert(next);
                    Some(at).filter(|at| *at < next)
                }
                _ => open.filter(|(last, _)| *last == kind && !is_part(doc, block)).map(|it| it.1),
            };
            let at = known.unwrap_or_else(|| self.start(kind));
            let words = Marked::of_blocks(doc, [block]);
            let change = &mut self.found[at];
            if is_added {
                change.new.push(block);
                change.added += words.count();
            } else {
                change.old.push(block);
                change.removed += words.count();
            }
            change.meaning = change.meaning.max(Meaning::of_one_side(&words));
            open = Some((kind, at)).filter(|_| !is_part(doc, block));
        }
    }

    fn step(&mut self, step: &Step, columns: &mut Columns) {
        match step {
            Step::Both { old, new, inside } => self.pair(*old, *new, inside, columns),
            Step::Rehoused { old, new, inside } => self.rehoused(*old, *new, inside),
            Step::MovedHere { old, new, id, inside } => self.moved((*old, *new), *id, inside),
            Step::AddedAround { new, inside } => {
                if is_part(self.new, *new) {
                    let at = self.start(TextChangeKind::Added);
                    self.found[at].new.push(*new);
                }
                self.steps(inside, &mut Columns::new());
            }
            Step::RemovedAround { old, inside } => {
                if is_part(self.old, *old) {
                    let at = self.start(TextChangeKind::Removed);
                    self.found[at].old.push(*old);
                }
                self.steps(inside, &mut Columns::new());
            }
            Step::Split { old, new, words } => {
                self.add_words(TextChangeKind::Split, &[*old], new, words);
            }
            Step::Merged { old, new, words } => {
                self.add_words(TextChangeKind::Merged, old, &[*new], words);
            }
            Step::MovedAway { .. } | Step::Added(_) | Step::Removed(_) => {}
        }
    }

    fn start(&mut self, kind: TextChangeKind) -> usize {
        self.found.push(TextChange {
            number: 0,
            kind,
            old: Vec::new(),
            new: Vec::new(),
            part: None,
            heading: None,
            removed: 0,
            added: 0,
            meaning: Meaning::Minor,
        });
        self.found.len() - 1
    }

    fn pair(&mut self, old: BlockNo, new: BlockNo, inside: &Inside, columns: &mut Columns) {
        let has_other_form = self.old.block(old).kind != self.new.block(new).kind;
        match inside {
            Inside::Words(words) => {
                let kind = self.kind_of(old, new, words);
                self.add_words(kind, &[old], &[new], words);
            }
            Inside::Replaced => self.add_replaced(TextChangeKind::Reworded, old, new),
            Inside::Same | Inside::Blocks(_) if has_other_form => {
                self.add_words(TextChangeKind::Form, &[old], &[new], &[]);
            }
            Inside::Same | Inside::Blocks(_) => {}
        }
        if let Inside::Blocks(steps) = inside {
            // The columns of a table are those of all its rows.
            match self.new.block(new).kind {
                Kind::Row => self.steps(steps, columns),
                _ => self.steps(steps, &mut Columns::new()),
            }
        }
    }

    /// A block that another one holds now. It is one change with others of which the same is to be
    /// said: those that the same block holds now, and those right before it.
    fn rehoused(&mut self, old: BlockNo, new: BlockNo, inside: &Inside) {
        let has_other_form = self.old.block(old).kind != self.new.block(new).kind;
        if has_other_form || matches!(inside, Inside::Words(_) | Inside::Replaced) {
            return self.pair(old, new, inside, &mut Columns::new());
        }
        let was_held_by = holder(self.old, old).cloned();
        let held_by = (self.new.block(new).parent(), was_held_by);
        let beside = self.rehoused.last.filter(|(last_old, last_new, _)| {
            moves::follows(self.old, *last_old, old)
                && moves::follows(self.new, *last_new, new)
                && holder(self.old, *last_old) == holder(self.old, old)
                && holder(self.new, *last_new) == holder(self.new, new)
        });
        let known = self.rehoused.all.get(&held_by).copied().or(beside.map(|(_, _, at)| at));
        let at = known.unwrap_or(self.found.len());
        if known.is_some() {
            self.found[at].old.push(old);
            self.found[at].new.push(new);
        } else {
            self.add_words(TextChangeKind::Form, &[old], &[new], &[]);
        }
        self.rehoused.all.insert(held_by, at);
        if let Inside::Blocks(steps) = inside {
            self.steps(steps, &mut Columns::new());
        }
        self.rehoused.last = Some((old, new, at));
    }

    fn kind_of(&self, old: BlockNo, new: BlockNo, words: &[WordStep]) -> TextChangeKind {
        let changed = |step: &WordStep| matches!(step, WordStep::Removed(_) | WordStep::Added(_));
        if !words.iter().any(changed) {
            return TextChangeKind::Formatting;
        }
        let labels = (
            count(label::len(&self.old.block(old).line)),
            count(label::len(&self.new.block(new).line)),
        );
        let in_label = |step: &WordStep| match step {
            WordStep::Removed(old) => old.end <= labels.0,
            WordStep::Added(new) => new.end <= labels.1,
            WordStep::Kept { .. } | WordStep::Formatted { .. } => true,
        };
        if words.iter().all(in_label) {
            TextChangeKind::Renumbered
        } else {
            TextChangeKind::Reworded
        }
    }

    fn add_words(
        &mut self,
        kind: TextChangeKind,
        old: &[BlockNo],
        new: &[BlockNo],
        words: &[WordStep],
    ) {
        let at = self.start(kind);
        let change = &mut self.found[at];
        change.old.extend(old);
        change.new.extend(new);
        let (removed, added) = Marked::of_steps((self.old, old), (self.new, new), words);
        (change.removed, change.added) = (removed.count(), added.count());
        change.meaning = match kind {
            TextChangeKind::Renumbered => Meaning::Minor,
            _ => Meaning::of_both_sides(&removed, &added, self.spelling),
        };
    }

    fn add_replaced(&mut self, kind: TextChangeKind, old: BlockNo, new: BlockNo) {
        let at = self.start(kind);
        let removed = Marked::of_blocks(self.old, [old]);
        let added = Marked::of_blocks(self.new, [new]);
        let change = &mut self.found[at];
        change.old.push(old);
        change.new.push(new);
        (change.removed, change.added) = (removed.count(), added.count());
        change.meaning = Meaning::of_both_sides(&removed, &added, self.spelling);
    }

    /// A block at its new place; blocks that moved together are one change.
    fn moved(&mut self, (old, new): (BlockNo, BlockNo), id: MoveNo, inside: &Inside) {
        let at = match self.moves.get(&id) {
            Some(at) => *at,
            None => self.start(TextChangeKind::Moved),
        };
        self.moves.insert(id, at);
        let (removed, added) = match inside {
            Inside::Words(words) => Marked::of_steps((self.old, &[old]), (self.new, &[new]), words),
            Inside::Replaced => {
                (Marked::of_blocks(self.old, [old]), Marked::of_blocks(self.new, [new]))
            }
            Inside::Same | Inside::Blocks(_) => Default::default(),
        };
        let change = &mut self.found[at];
        change.old.push(old);
        change.new.push(new);
        change.removed += removed.count();
        change.added += added.count();
        change.meaning =
            change.meaning.max(Meaning::of_both_sides(&removed, &added, self.spelling));
        if matches!(inside, Inside::Words(_) | Inside::Replaced) {
            change.kind = TextChangeKind::MovedAndReworded;
        }
        if let Inside::Blocks(steps) = inside {
            self.steps(steps, &mut Columns::new());
        }
    }
}

/// What holds a block, but for parts.
pub(crate) fn holder(doc: &Doc, block: BlockNo) -> Option<&Kind> {
    let outer = doc.block(block).parent().map(|outer| &doc.block(outer).kind);
    outer.filter(|kind| *kind != &Kind::Part)
}

fn is_part(doc: &Doc, block: BlockNo) -> bool {
    doc.block(block).kind == Kind::Part
}

fn added(new: &Doc, block: BlockNo) -> TextChangeKind {
    match new.block(block).kind {
        Kind::Item => TextChangeKind::ItemAdded,
        Kind::Row => TextChangeKind::RowAdded,
        Kind::Cell => TextChangeKind::ColumnAdded,
        _ => TextChangeKind::Added,
    }
}

fn removed(old: &Doc, block: BlockNo) -> TextChangeKind {
    match old.block(block).kind {
        Kind::Item => TextChangeKind::ItemRemoved,
        Kind::Row => TextChangeKind::RowRemoved,
        Kind::Cell => TextChangeKind::ColumnRemoved,
        _ => TextChangeKind::Removed,
    }
}
