//! Mistakes of a tree one by one: each is reported and cut out, so that the next can be found.

use serde_path_to_error::Segment;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::yaml::kind;
use crate::yaml::message::Problem;
use crate::yaml::moved;
use crate::yaml::tree::At;
use crate::yaml::tree::Entry;
use crate::yaml::tree::Kind;
use crate::yaml::tree::Node;

/// A step from a value to a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Item(usize),
}

/// What serde stopped at, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) path: Vec<Step>,
    pub(super) problem: Problem,
}

impl Mistake {
    pub(super) fn of(error: &serde_path_to_error::Error<serde_yaml::Error>) -> Self {
        let step = |segment: &Segment| match segment {
            Segment::Seq { index } => Some(Step::Item(*index)),
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Enum { .. } | Segment::Unknown => None,
        };
        let path = error.path().iter().filter_map(step).collect();
        Self { path, problem: Problem::parse(&error.inner().to_string()) }
    }
}

/// Finds the first mistake of a tree.
pub(super) type First<'a> = &'a dyn Fn(&Node) -> Option<Mistake>;

/// A block that was cut out because something in it was missing: it may stand further left.
struct Hole {
    path: Vec<Step>,
    /// The key that is missing; nothing if all are.
    key: Option<String>,
    /// Where the block stood.
    at: Span,
    /// How many spaces stand before its keys.
    column: usize,
    /// The place of its diagnostic.
    told: usize,
    /// Whether a key was found that belongs to it.
    is_found: bool,
}

/// A tree that is being mended.
pub(super) struct Mender<'a> {
    tree: Node,
    text: &'a str,
    offset: usize,
    cut: Vec<Span>,
    holes: Vec<Hole>,
    told: Vec<Option<Diagnostic>>,
}

impl<'a> Mender<'a> {
    pub(super) fn new(tree: Node, text: &'a str, offset: usize) -> Self {
        Self { tree, text, offset, cut: Vec::new(), holes: Vec::new(), told: Vec::new() }
    }

    pub(super) fn tree(&self) -> &Node {
        &self.tree
    }

    /// What is left of the tree, and what was wrong with it.
    pub(super) fn finish(self) -> (Node, Diagnostics) {
        (self.tree, self.told.into_iter().flatten().collect())
    }

    /// Reports a mistake and cuts it out. False if the whole file would have to go.
    pub(super) fn mend(&mut self, mistake: &Mistake, first: First) -> bool {
        let (path, node) = walk(&self.tree, &mistake.path);
        match &mistake.problem {
            Problem::UnknownKey { key, .. } => {
                let owner = match path.last() {
                    Some(Step::Key(last)) if last == key => &path[..path.len() - 1],
                    _ => &path[..],
                };
                let owner = owner.to_vec();
                self.unknown_key(mistake, owner, first, key)
            }
            Problem::MissingKey { key } => {
                let at = At::top(node).span();
                if !self.cut.contains(&node.span) {
                    let hole = self.hole(&path, node, Some(key.clone()));
                    self.holes.push(hole);
                    self.told.push(Some(mistake.problem.diagnostic(at)));
                }
                self.remove(&path)
            }
            problem => {
                let place = place(&self.tree, &path);
                let raw = self.raw(node.span);
                let diagnostic = match problem {
                    Problem::WrongType { expected, .. } => {
                        kind::told(problem, place, expected, (node, raw))
                    }
                    _ => problem.diagnostic(place),
                };
                if node.kind == Kind::Null && kind::is_block(problem) {
                    let hole = self.hole(&path, node, None);
                    self.holes.push(hole);
                }
                self.told.push(Some(diagnostic));
                self.remove(&path)
            }
        }
    }

    fn unknown_key(
        &mut self,
        mistake: &Mistake,
        owner: Vec<Step>,
        first: First,
        key: &str,
    ) -> bool {
        let (_, node) = walk(&self.tree, &owner);
        let Some(entry) = entry(node, key) else { return self.remove(&owner) };
        let diagnostic = mistake.problem.diagnostic(entry.at);
        let at = entry.at;
        let help = match self.hole_for(&owner, node, key, at) {
            Some(place) => {
                let hole = &mut self.holes[place];
                hole.is_found = true;
                self.told[hole.told] = None;
                Some(moved::help(hole.column, &belongs_to(&hole.path)))
            }
            None => moved::elsewhere(&self.tree, &owner, key, first, |at| self.column(at)),
        };
        self.told.push(Some(match help {
            Some(help) => diagnostic.with_help(help),
            None => diagnostic,
        }));
        let mut path = owner;
        path.push(Step::Key(key.to_owned()));
        self.remove(&path)
    }

    /// The block above that misses this key, by its place among the holes.
    fn hole_for(&self, owner: &[Step], node: &Node, key: &str, at: Span) -> Option<usize> {
        self.holes.iter().rposition(|hole| {
            let is_below = hole.path.len() > owner.len() && hole.path.starts_with(owner);
            let is_next = |hole: &Hole| {
                let Kind::Map(entries) = &node.kind else { return false };
                hole.path.len() == owner.len() + 1
                    && entries
                        .iter()
                        .all(|it| it.at.start < hole.at.start || it.at.start >= at.start)
            };
            is_below
                && hole.at.start < at.start
                && match &hole.key {
                    Some(missing) => missing == key || (hole.is_found && is_next(hole)),
                    None => is_next(hole),
                }
        })
    }

    fn hole(&self, path: &[Step], node: &Node, key: Option<String>) -> Hole {
        let at = place(&self.tree, path);
        let column = match &node.kind {
            Kind::Map(entries) if !entries.is_empty() => self.column(entries[0].at),
            _ => self.column(at) + 2,
        };
        Hole { path: path.to_vec(), key, at, column, told: self.told.len(), is_found: false }
    }

    /// How many letters stand before a place in its line.
    fn column(&self, at: Span) -> usize {
        let before =
            &self.text[..(at.start as usize).saturating_sub(self.offset).min(self.text.len())];
        before.len() - before.rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// What is written at a place.
    fn raw(&self, at: Span) -> &'a str {
        let (start, end) = (at.start as usize, at.end as usize);
        self.text
            .get(start.saturating_sub(self.offset)..end.saturating_sub(self.offset))
            .unwrap_or_default()
    }

    /// Cuts out what the path leads to and remembers what it was cut from.
    fn remove(&mut self, path: &[Step]) -> bool {
        let Some((last, above)) = path.split_last() else { return false };
        let Some(node) = walk_mut(&mut self.tree, above) else { return false };
        self.cut.push(node.span);
        match (last, &mut node.kind) {
            (Step::Key(key), Kind::Map(entries)) => {
                let before = entries.len();
                entries.retain(|entry| entry.key != *key);
                entries.len() < before
            }
            (Step::Item(place), Kind::List(items)) if *place < items.len() => {
                items.remove(*place);
                true
            }
            _ => false,
        }
    }
}

fn belongs_to(path: &[Step]) -> String {
    let key = path.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::Item(_) => None,
    });
    key.unwrap_or_default()
}

/// As much of the path as exists, and what it leads to.
pub(super) fn walk<'a>(tree: &'a Node, path: &[Step]) -> (Vec<Step>, &'a Node) {
    let mut node = tree;
    let mut walked = Vec::new();
    for step in path {
        let next = match (step, &node.kind) {
            (Step::Key(key), Kind::Map(_)) => entry(node, key).map(|entry| &entry.value),
            (Step::Item(place), Kind::List(items)) => items.get(*place),
            _ => None,
        };
        let Some(next) = next else { break };
        walked.push(step.clone());
        node = next;
    }
    (walked, node)
}

/// What the path leads to, to be changed.
pub(super) fn walk_mut<'a>(tree: &'a mut Node, path: &[Step]) -> Option<&'a mut Node> {
    let mut node = tree;
    for step in path {
        node = match (step, &mut node.kind) {
            (Step::Key(key), Kind::Map(entries)) => {
                entries.iter_mut().find(|entry| entry.key == *key).map(|entry| &mut entry.value)?
            }
            (Step::Item(place), Kind::List(items)) => items.get_mut(*place)?,
            _ => return None,
        };
    }
    Some(node)
}

/// Where the value at a path stands; its key where there is no value.
fn place(tree: &Node, path: &[Step]) -> Span {
    let at = path.iter().fold(At::top(tree), |at, step| match step {
        Step::Key(key) => at.key(key),
        Step::Item(place) => at.item(*place),
    });
    at.span()
}

pub(super) fn entry<'a>(node: &'a Node, key: &str) -> Option<&'a Entry> {
    match &node.kind {
        Kind::Map(entries) => entries.iter().find(|entry| entry.key == key),
        _ => None,
    }
}
