//! What holds for any two documents.

use proptest::prelude::*;

use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::diff::WordStep;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::text::changes::changes;
use crate::compare::text::compare;
use crate::compare::text::fixture::blocks;
use crate::compare::text::fixture::made;
use crate::compare::text::fixture::two_versions;
use crate::compare::text::script::script;

/// How often each block of each document is said, with all within what is said whole.
struct Said<'a> {
    old: &'a Doc,
    new: &'a Doc,
    olds: Vec<BlockNo>,
    news: Vec<BlockNo>,
}

impl Said<'_> {
    fn of(old: &Doc, new: &Doc, diff: &DocDiff) -> (Vec<BlockNo>, Vec<BlockNo>) {
        let mut said = Said { old, new, olds: Vec::new(), news: Vec::new() };
        said.steps(&diff.steps);
        (said.olds, said.news)
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Both { old, new, inside } | Step::Rehoused { old, new, inside } => {
                    self.olds.push(*old);
                    self.inside(*old, *new, inside);
                }
                Step::MovedHere { old, new, inside, .. } => self.inside(*old, *new, inside),
                Step::MovedAway { old, .. } => self.olds.push(*old),
                Step::Added(new) => self.news.extend(self.new.subtree(*new)),
                Step::Removed(old) => self.olds.extend(self.old.subtree(*old)),
                Step::AddedAround { new, inside } => {
                    self.news.push(*new);
                    self.steps(inside);
                }
                Step::RemovedAround { old, inside } => {
                    self.olds.push(*old);
                    self.steps(inside);
                }
                Step::Split { old, new, words } => self.group(&[*old], new, words),
                Step::Merged { old, new, words } => self.group(old, &[*new], words),
            }
        }
    }

    fn group(&mut self, old: &[BlockNo], new: &[BlockNo], words: &[WordStep]) {
        let all = |doc: &Doc, blocks: &[BlockNo]| {
            blocks.iter().flat_map(|block| doc.subtree(*block)).collect::<Vec<BlockNo>>()
        };
        self.olds.extend(all(self.old, old));
        self.news.extend(all(self.new, new));
        self.words(&all(self.old, old), &all(self.new, new), words);
    }

    fn inside(&mut self, old: BlockNo, new: BlockNo, inside: &Inside) {
        self.news.push(new);
        match inside {
            Inside::Same | Inside::Replaced => {
                self.olds.extend(self.old.subtree(old).skip(1));
                self.news.extend(self.new.subtree(new).skip(1));
            }
            Inside::Words(words) => self.words(&[old], &[new], words),
            Inside::Blocks(steps) => self.steps(steps),
        }
    }

    /// Word steps go through both lines in order, and what they keep is equal.
    fn words(&self, old: &[BlockNo], new: &[BlockNo], steps: &[WordStep]) {
        let keys = |doc: &Doc, blocks: &[BlockNo]| {
            let lines = blocks.iter().map(|block| doc.block(*block).line.clone());
            let all = lines.flat_map(|line| {
                (0..line.len()).map(|word| line.key(word).into_owned()).collect::<Vec<_>>()
            });
            all.collect::<Vec<String>>()
        };
        let (old, new) = (keys(self.old, old), keys(self.new, new));
        let (mut at_old, mut at_new) = (0, 0);
        for step in steps {
            let (removed, added, is_kept) = match step {
                WordStep::Kept { old, new } | WordStep::Formatted { old, new } => {
                    (old.clone(), new.clone(), true)
                }
                WordStep::Removed(old) => (old.clone(), at_new..at_new, false),
                WordStep::Added(new) => (at_old..at_old, new.clone(), false),
            };
            assert_eq!((removed.start, added.start), (at_old, at_new));
            (at_old, at_new) = (removed.end, added.end);
            if is_kept {
                let range = |range: std::ops::Range<u32>| range.start as usize..range.end as usize;
                assert_eq!(old[range(removed)], new[range(added)]);
            }
        }
        assert_eq!((at_old as usize, at_new as usize), (old.len(), new.len()));
    }
}

/// The old and the new blocks of all steps in their order; of what moved its two places.
fn in_order(steps: &[Step]) -> (Vec<BlockNo>, Vec<BlockNo>) {
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    for step in steps {
        let (old, new, inside): (&[BlockNo], &[BlockNo], &[Step]) = match step {
            // The old place of a block around others is that of those others.
            Step::Both { new, inside: Inside::Blocks(steps), .. }
            | Step::Rehoused { new, inside: Inside::Blocks(steps), .. } => (&[], &[*new], steps),
            Step::Both { old, new, .. } | Step::Rehoused { old, new, .. } => {
                (&[*old], &[*new], &[])
            }
            Step::Removed(old) | Step::MovedAway { old, .. } => (&[*old], &[], &[]),
            Step::Added(new) | Step::MovedHere { new, .. } => (&[], &[*new], &[]),
            Step::AddedAround { new, inside } => (&[], &[*new], inside),
            Step::RemovedAround { inside, .. } => (&[], &[], inside),
            Step::Split { old, new, .. } => (&[*old], new, &[]),
            Step::Merged { old, new, .. } => (old, &[*new], &[]),
        };
        let within = in_order(inside);
        olds.extend([old, &within.0].concat());
        news.extend([new, &within.1].concat());
    }
    (olds, news)
}

/// What happens to each block, without order: the same seen from both sides.
fn facts(diff: &DocDiff, swap: &dyn Fn(String, String) -> (String, String)) -> Vec<String> {
    let mut facts = Vec::new();
    collect(&mut facts, &diff.steps, swap);
    facts.sort();
    facts
}

fn collect(
    facts: &mut Vec<String>,
    steps: &[Step],
    swap: &dyn Fn(String, String) -> (String, String),
) {
    let mut say = |what: &str, old: String, new: String| {
        facts.push(format!("{what} {:?}", swap(old, new)));
    };
    let mut within: Vec<&[Step]> = Vec::new();
    for step in steps {
        match step {
            Step::Both { old, new, inside }
            | Step::Rehoused { old, new, inside }
            | Step::MovedHere { old, new, inside, .. } => {
                let what = match step {
                    Step::Both { .. } => "both",
                    Step::Rehoused { .. } => "rehoused",
                    _ => "moved",
                };
                say(what, format!("{old:?}"), format!("{new:?}"));
                match inside {
                    Inside::Words(words) => words_of(words, &mut say),
                    Inside::Blocks(steps) => within.push(steps),
                    Inside::Same => say("same", format!("{old:?}"), format!("{new:?}")),
                    Inside::Replaced => say("replaced", format!("{old:?}"), format!("{new:?}")),
                }
            }
            Step::MovedAway { .. } => {}
            Step::Added(new) => say("alone", String::new(), format!("{new:?}")),
            Step::Removed(old) => say("alone", format!("{old:?}"), String::new()),
            Step::AddedAround { new, inside } => {
                say("around", String::new(), format!("{new:?}"));
                within.push(inside);
            }
            Step::RemovedAround { old, inside } => {
                say("around", format!("{old:?}"), String::new());
                within.push(inside);
            }
            Step::Split { old, new, words } => {
                say("group", format!("{:?}", [old]), format!("{new:?}"));
                words_of(words, &mut say);
            }
            Step::Merged { old, new, words } => {
                say("group", format!("{old:?}"), format!("{:?}", [new]));
                words_of(words, &mut say);
            }
        }
    }
    for steps in within {
        collect(facts, steps, swap);
    }
}

fn words_of(words: &[WordStep], say: &mut dyn FnMut(&str, String, String)) {
    for step in words {
        match step {
            WordStep::Kept { old, new } => say("kept", format!("{old:?}"), format!("{new:?}")),
            WordStep::Formatted { old, new } => say("set", format!("{old:?}"), format!("{new:?}")),
            WordStep::Removed(old) => say("word", format!("{old:?}"), String::new()),
            WordStep::Added(new) => say("word", String::new(), format!("{new:?}")),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changes_in_one_document(samples in blocks()) {
        let doc = made(&samples);
        let diff = compare(&doc, &doc);
        let is_same = |step: &Step| matches!(
            step, Step::Both { old, new, inside: Inside::Same } if old == new);
        prop_assert!(diff.steps.iter().all(is_same), "{:?}", diff);
        prop_assert_eq!(diff.steps.len(), doc.roots().count());
        prop_assert!(changes(&doc, &doc, &diff).is_empty());
    }

    #[test]
    fn old_with_its_changes_is_new((old, new) in two_versions()) {
        let diff = compare(&old, &new);
        let made = script(&old, &new, &diff).apply(&old).expect("it is the document compared");
        prop_assert_eq!(&made, &new, "{:?}", diff);
        prop_assert_eq!(changes(&old, &new, &diff).is_empty(), old == new);
    }

    #[test]
    fn every_block_is_said_once((old, new) in two_versions()) {
        let (mut olds, mut news) = Said::of(&old, &new, &compare(&old, &new));
        olds.sort_unstable();
        news.sort_unstable();
        prop_assert_eq!(olds, old.blocks().map(|(number, _)| number).collect::<Vec<_>>());
        prop_assert_eq!(news, new.blocks().map(|(number, _)| number).collect::<Vec<_>>());
    }

    #[test]
    fn what_did_not_move_is_said_in_both_orders((old, new) in two_versions()) {
        let (olds, news) = in_order(&compare(&old, &new).steps);
        prop_assert!(olds.is_sorted() && news.is_sorted(), "{:?} {:?}", olds, news);
    }

    #[test]
    fn sides_can_be_swapped((old, new) in two_versions()) {
        let there = facts(&compare(&old, &new), &|old, new| (old, new));
        let back = facts(&compare(&new, &old), &|old, new| (new, old));
        prop_assert_eq!(there, back);
    }
}
