//! A key that stands too far left or right: it is tried out where it would stand with other spaces
//! before it. If it is understood there, that is where it belongs.

use crate::base::source_map::Span;
use crate::yaml::mend::First;
use crate::yaml::mend::Step;
use crate::yaml::mend::walk;
use crate::yaml::mend::walk_mut;
use crate::yaml::message::Problem;
use crate::yaml::tree::Entry;
use crate::yaml::tree::Kind;
use crate::yaml::tree::Node;

/// What to type so that a key belongs to a block.
pub(super) fn help(column: usize, block: &str) -> String {
    format!("write {column} spaces before it, so that it belongs to `{block}`")
}

/// What to type if a key that `owner` does not have would be understood in the block above it, or
/// beside one that it stands in.
pub(super) fn elsewhere(
    tree: &Node,
    owner: &[Step],
    key: &str,
    first: First,
    column: impl Fn(Span) -> usize,
) -> Option<String> {
    let is_known = |moved: &Node| {
        let mistake = first(moved).map(|mistake| mistake.problem);
        !matches!(mistake, Some(Problem::UnknownKey { key: unknown, .. }) if unknown == key)
    };
    into_block_above(tree, owner, key, (&is_known, &column))
        .or_else(|| beside_own_block(tree, owner, key, (&is_known, &column)))
}

type Trial<'a> = (&'a dyn Fn(&Node) -> bool, &'a dyn Fn(Span) -> usize);

// In a trial the key is alone in its new place: what is wrong beside it must not be found first.
fn into_block_above(
    tree: &Node,
    owner: &[Step],
    key: &str,
    (is_known, column): Trial,
) -> Option<String> {
    let mut moved = tree.clone();
    let Kind::Map(entries) = &mut walk_mut(&mut moved, owner)?.kind else { return None };
    let place = entries.iter().position(|entry| entry.key == key)?;
    let entry = entries.remove(place);
    let above = entries.get_mut(place.checked_sub(1)?)?;
    let name = above.key.clone();
    let target = match &mut above.value.kind {
        Kind::List(items) => &mut items.last_mut()?.kind,
        other => other,
    };
    let column = match target {
        Kind::Map(inner) if inner.iter().all(|it| it.key != key) => column(inner.first()?.at),
        Kind::Null => column(above.at) + 2,
        _ => return None,
    };
    *target = Kind::Map(vec![entry]);
    is_known(&moved).then(|| help(column, &name))
}

fn beside_own_block(
    tree: &Node,
    owner: &[Step],
    key: &str,
    (is_known, column): Trial,
) -> Option<String> {
    let (_, node) = walk(tree, owner);
    let Kind::Map(own) = &node.kind else { return None };
    let entry: Entry = own.iter().find(|entry| entry.key == key)?.clone();
    (0..owner.len()).rev().find_map(|depth| {
        let (above, Step::Key(block)) = (&owner[..depth], &owner[depth]) else { return None };
        let mut moved = tree.clone();
        let Kind::Map(entries) = &mut walk_mut(&mut moved, above)?.kind else { return None };
        let at = entries.iter().find(|it| it.key == *block)?.at;
        if entries.iter().any(|it| it.key == key) {
            return None;
        }
        let spaces = match column(at) {
            0 => "no space".to_owned(),
            1 => "1 space".to_owned(),
            many => format!("{many} spaces"),
        };
        *entries = vec![entry.clone()];
        is_known(&moved)
            .then(|| format!("write {spaces} before it, so that it stands beside `{block}`"))
    })
}
