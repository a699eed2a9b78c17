//! In which part and under which heading changes are.

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::text::changes::TextChange;

/// Says of each change in which part and under which heading it is.
pub(super) fn give(changes: &mut [TextChange], old: &Doc, new: &Doc) {
    let (old_places, new_places) = (Places::new(old), Places::new(new));
    for change in changes {
        let places = match (change.new.first(), change.old.first()) {
            (Some(block), _) => Some((&new_places, *block)),
            (None, Some(block)) => Some((&old_places, *block)),
            (None, None) => None,
        };
        if let Some((places, block)) = places {
            let at = block.0 as usize;
            change.part.clone_from(&places.parts[at]);
            change.heading =
                places.headings[at].map(|it| places.doc.block(it).line.text().to_owned());
        }
    }
}

/// For each block the part that it is in and the heading above it.
struct Places<'a> {
    doc: &'a Doc,
    parts: Vec<Option<String>>,
    headings: Vec<Option<BlockNo>>,
}

impl<'a> Places<'a> {
    fn new(doc: &'a Doc) -> Self {
        let mut places = Self { doc, parts: Vec::new(), headings: Vec::new() };
        let mut heading = None;
        for (number, block) in doc.blocks() {
            let outer = block.parent().map(|outer| outer.0 as usize);
            let outer_part = outer.and_then(|outer| places.parts[outer].clone());
            places.headings.push(heading.filter(|heading| {
                let part_of = |block: BlockNo| part(doc, block);
                part_of(*heading) == part_of(number)
            }));
            match block.kind {
                Kind::Part => places.parts.push(block.id.clone().or(outer_part)),
                _ => places.parts.push(outer_part),
            }
            if matches!(block.kind, Kind::Heading(_)) {
                heading = Some(number);
            }
        }
        places
    }
}

/// The part that a block is in.
fn part(doc: &Doc, block: BlockNo) -> Option<BlockNo> {
    let mut outer = doc.block(block).parent();
    while let Some(block) = outer.filter(|block| doc.block(*block).kind != Kind::Part) {
        outer = doc.block(block).parent();
    }
    outer
}
