//! Blocks into a draft: which heading is a group, which a commitment, which a chapter.

mod build;
mod heading;
mod measures;
mod role;
mod rows;

use crate::import::block::Block;
use crate::import::draft::Draft;
use crate::import::note::Notes;
use crate::import::plan::build::Builder;

/// The plan that a document is, as far as it can be seen.
pub(super) fn draft(notes: &mut Notes, blocks: Vec<Block>) -> Draft {
    let roles = role::roles(notes, &blocks);
    let mut builder = Builder::new(notes, &roles);
    for (index, block) in blocks.into_iter().enumerate() {
        builder.take(index, block);
    }
    builder.draft()
}
