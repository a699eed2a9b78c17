//! Headings that never skip a level, whatever editors wrote (PDF/UA-1, 7.4.2).

use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;

/// Brings the headings of a sheet into order: the first is of level 1, each of the others at most one
/// level below the one before.
pub(super) fn mend(blocks: &mut [Block]) {
    mend_below(blocks, &mut 0);
}

fn mend_below(blocks: &mut [Block], last: &mut u8) {
    for block in blocks {
        match &mut block.content {
            Content::Heading { level, .. } => {
                *level = (*level).clamp(1, *last + 1);
                *last = *level;
            }
            Content::List { items, .. } => {
                for item in items {
                    mend_below(item, last);
                }
            }
            Content::Note { blocks, .. } | Content::Quote { blocks } => mend_below(blocks, last),
            Content::Cards { cards } => {
                // The title of a card is a heading.
                let mut within = *last + 1;
                for card in cards {
                    mend_below(&mut card.blocks, &mut within);
                }
            }
            Content::Footnotes { notes, .. } => {
                for note in notes {
                    mend_below(note, last);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_skipped() {
        let heading = |level| Block::heading(level, Vec::new());
        let mut blocks = [2, 4, 1, 3, 4, 2].map(heading);
        mend(&mut blocks);
        let levels = blocks.iter().map(|block| match block.content {
            Content::Heading { level, .. } => level,
            _ => 0,
        });
        assert_eq!(levels.collect::<Vec<u8>>(), [1, 2, 1, 2, 3, 2]);
    }
}
