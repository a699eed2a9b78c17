//! A version in short: on a few sides, in large letters, or as a poster.

use crate::model::measure::Measures;
use crate::model::prose::BlockKind;
use crate::model::prose::Prose;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::edition::has_number;
use crate::page::lay::version::group_cards;
use crate::page::paper::SheetKey;
use crate::page::paper::closing;
use crate::page::paper::head::notices;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Card;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::paper::whole::facts;
use crate::page::prose::Writer;
use crate::page::view::edition::CommitmentCard;

/// Vision, groups with their commitments and what they are to reach, contacts.
pub(super) fn summary<'a>(cx: &'a Cx<'a>, key: SheetKey<'a>, at: InVersion<'a>) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(at));
    let writer = Writer::new(cx, &cx.route(PageKey::Summary(at)), Some(at));
    let mut blocks = notices(cx, key);
    blocks.extend(lead(&mut pen, at));
    blocks.push(facts(&pen, at));
    blocks.extend(vision(&mut pen, at));
    for group in group_cards(cx, &writer, at) {
        let heading = Content::Heading {
            level: 1,
            runs: pen.words(&group.link.text),
            id: None,
            number: Some(unmarked(&group.label)),
        };
        blocks.push(heading.into());
        let cards = group.commitments.iter().map(|it| {
            let targets = it.targets.iter().map(|target| pen.words(target)).collect();
            card(&pen, it, targets)
        });
        blocks.push(Content::Cards { cards: cards.collect() }.into());
    }
    blocks.extend(closing::contacts(&pen));
    blocks.extend(closing::other_formats(&pen, at));
    blocks
}

fn card(pen: &Pen, it: &CommitmentCard, lines: Vec<Line>) -> Card {
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::list(lines)] };
    Card { number: it.number.clone(), title: pen.words(&it.link.text), blocks }
}

/// The first paragraph of the introduction.
fn lead(pen: &mut Pen, at: InVersion) -> Option<Block> {
    let is_paragraph = |kind: &BlockKind| matches!(kind, BlockKind::Paragraph(_));
    let first = at.version.prose.blocks.iter().find(|block| is_paragraph(&block.kind))?;
    let prose = Prose { blocks: vec![first.clone()], footnotes: Vec::new() };
    let mut blocks = pen.prose(&prose, 1);
    if let Some(Content::Paragraph { role, .. }) = blocks.first_mut().map(|it| &mut it.content) {
        *role = Some(Role::Lead);
    }
    blocks.into_iter().next()
}

/// The vision of a plan: the beginning of the first section whose id has the step `vision`, up to its
/// second heading. Editors name the section so; nothing else says which one it is.
fn vision(pen: &mut Pen, at: InVersion) -> Vec<Block> {
    let is_it = |id: &str| id.split('-').any(|step| step == "vision");
    let Some(section) = at.version.sections.iter().find(|it| is_it(it.id.as_str())) else {
        return Vec::new();
    };
    let is_heading = |kind: &BlockKind| matches!(kind, BlockKind::Heading { .. });
    let mut section_blocks = section.prose.blocks.iter().peekable();
    let own = section_blocks.next_if(|block| is_heading(&block.kind)).cloned();
    let heading = own.is_none().then(|| Block::heading(1, pen.text(&section.title)));
    let rest = section_blocks.take_while(|block| !is_heading(&block.kind)).cloned();
    let prose = Prose { blocks: own.into_iter().chain(rest).collect(), footnotes: Vec::new() };
    heading.into_iter().chain(pen.prose(&prose, 1)).collect()
}

/// The plan on a page: vision, groups, commitments, and their targets with a number.
pub(super) fn poster<'a>(cx: &'a Cx<'a>, at: InVersion<'a>) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(at));
    let writer = Writer::new(cx, &cx.route(PageKey::Summary(at)), Some(at));
    // What stands above the first heading is the head of the poster.
    let mut blocks: Vec<Block> = vision(&mut pen, at).into_iter().skip(1).collect();
    if blocks.is_empty() {
        blocks.extend(lead(&mut pen, at));
    }
    for (group, model) in group_cards(cx, &writer, at).iter().zip(&at.version.groups) {
        let heading = Content::Heading {
            level: 1,
            runs: pen.words(&group.link.text),
            id: None,
            number: Some(unmarked(&group.label)),
        };
        blocks.push(heading.into());
        let own = at.version.commitments_of(&model.id).zip(&group.commitments);
        let cards = own.map(|(model, it)| card(&pen, it, with_numbers(&pen, &model.measures)));
        blocks.push(Content::Cards { cards: cards.collect() }.into());
    }
    blocks
}

/// The measures that have a number to reach.
fn with_numbers(pen: &Pen, measures: &Measures) -> Vec<Line> {
    let Measures::Listed(groups) = measures else { return Vec::new() };
    let measures = groups.iter().flat_map(|group| &group.measures);
    let with_number = measures.filter(|measure| has_number(&measure.target));
    with_number.map(|measure| pen.text(&measure.text)).collect()
}
