//! The lines of a sheet, in the order in which a reader meets them.

use planpress::page::paper::tree::Block;
use planpress::page::paper::tree::Content;
use planpress::page::paper::tree::Line;
use planpress::page::paper::tree::text_of;

/// Every line of these blocks.
pub(crate) fn of(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    add(&mut lines, blocks);
    lines
}

fn add(lines: &mut Vec<String>, blocks: &[Block]) {
    for block in blocks {
        add_block(lines, &block.content);
    }
}

fn add_block(lines: &mut Vec<String>, content: &Content) {
    match content {
        Content::Heading { runs, number, .. } => {
            lines.extend(number.clone());
            lines.push(text_of(runs));
        }
        Content::Paragraph { runs, .. } => lines.push(text_of(runs)),
        Content::List { items: lists, .. } | Content::Footnotes { notes: lists, .. } => {
            for blocks in lists {
                add(lines, blocks);
            }
        }
        Content::Table { caption, head, rows, .. } => {
            let cells = std::iter::once(caption).chain(head).chain(rows.iter().flatten());
            lines.extend(cells.map(|cell: &Line| text_of(cell)));
        }
        Content::Facts { rows } => {
            lines.extend(rows.iter().flat_map(|row| [row.label.clone(), text_of(&row.value)]));
        }
        Content::Note { label, blocks } => {
            lines.push(label.clone());
            add(lines, blocks);
        }
        Content::Quote { blocks } => add(lines, blocks),
        Content::Pre { text } => lines.push(text.clone()),
        Content::Cards { cards } => {
            for card in cards {
                lines.extend(card.number.clone());
                lines.push(text_of(&card.title));
                add(lines, &card.blocks);
            }
        }
        Content::Change { kind, r#where, sentence, before, after, note, .. } => {
            lines.extend([kind.clone(), text_of(r#where), text_of(sentence)]);
            add(lines, before);
            add(lines, after);
            lines.push(text_of(note));
        }
        Content::SignOff { rows, signers } => lines.extend(rows.iter().chain(signers).cloned()),
        Content::Rule | Content::Break | Content::Image { .. } => {}
    }
}
