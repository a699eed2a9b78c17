//! All lines of a sheet, wherever they stand.

use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;

/// Every line of a block and of the blocks in it.
pub(super) fn lines<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Line)) {
    match &block.content {
        Content::Heading { runs, .. } | Content::Paragraph { runs, .. } => visit(runs),
        Content::List { items: all, .. } | Content::Footnotes { notes: all, .. } => {
            all.iter().flatten().for_each(|block| lines(block, visit));
        }
        Content::Table { caption, head, rows, .. } => {
            visit(caption);
            head.iter().chain(rows.iter().flatten()).for_each(visit);
        }
        Content::Facts { rows } => rows.iter().map(|row| &row.value).for_each(visit),
        Content::Note { blocks, .. } | Content::Quote { blocks } => all_lines(blocks, visit),
        Content::Cards { cards } => {
            for card in cards {
                visit(&card.title);
                all_lines(&card.blocks, visit);
            }
        }
        Content::Change { r#where, sentence, before, after, note, .. } => {
            for line in [r#where, sentence, note] {
                visit(line);
            }
            all_lines(before, visit);
            all_lines(after, visit);
        }
        Content::Pre { .. }
        | Content::Rule
        | Content::Break
        | Content::Image { .. }
        | Content::SignOff { .. } => {}
    }
}

fn all_lines<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Line)) {
    for block in blocks {
        lines(block, visit);
    }
}
