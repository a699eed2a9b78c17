//! The changes of a text with the things of the plan that they are in.

use std::collections::BTreeMap;

use crate::compare::diff::DocDiff;
use crate::compare::doc::BlockNo;
use crate::compare::merged;
use crate::compare::merged::Compared;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Node;
use crate::compare::plan::change::Pair;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::text::TextChange;
use crate::compare::plan::text::write::Written;
use crate::compare::shape;

/// The changes in the order of their numbers.
pub(super) fn of(old: &Written, new: &Written, diff: &DocDiff) -> Vec<TextChange> {
    let tree = merged::tree(&Compared { old: &old.doc, new: &new.doc, diff });
    let mut found: BTreeMap<u32, TextChange> = BTreeMap::new();
    add(&mut found, &tree);
    let within = |entry: TextChange| {
        let within = Pair { old: old.subject_of(&entry.old), new: new.subject_of(&entry.new) };
        TextChange { within, ..entry }
    };
    found.into_values().map(within).collect()
}

fn add(found: &mut BTreeMap<u32, TextChange>, nodes: &[Node]) {
    for node in nodes {
        // Both places of a move have one number: the new one tells all of it.
        if let (Some(number), false) = (node.change, matches!(node.fate, Fate::MovedAway(_))) {
            let entry = found.entry(number).or_insert_with(|| TextChange {
                kind: shape::kind(node),
                old: Vec::new(),
                new: Vec::new(),
                within: Pair { old: None, new: None },
            });
            entry.old.extend(node.old);
            entry.new.extend(node.new);
        }
        if let Content::Nodes(within) = &node.content {
            add(found, within);
        }
    }
}

impl Written {
    /// What the first of some blocks is or stands in.
    fn subject_of(&self, blocks: &[BlockNo]) -> Option<Subject> {
        let around = |number: &BlockNo| self.doc.block(*number).parent();
        let mut around = std::iter::successors(blocks.first().copied(), around);
        around.find_map(|number| self.subjects.get(&number)).cloned()
    }
}
