//! A version in short: on a few sides, in large letters, or as a poster.

use crate::model::commitment::Commitment;
use crate::model::prose::BlockKind;
use crate::model::prose::Prose;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::edition::has_number;
use crate::page::lay::version::group_cards;
use crate::page::paper::SheetKey;
use crate::page::paper::closing;
use crate::page::paper::degree::Degree;
use crate::page::paper::degree::numbers;
use crate::page::paper::degree::with_place;
use crate::page::paper::head::notices;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::results;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Card;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::paper::whole::facts;
use crate::page::prose::Writer;
use crate::page::sentence::overview;
use crate::page::view::edition::CommitmentCard;
use crate::page::view::edition::GroupCard;

/// Vision, groups with their commitments and what they are to reach, contacts.
pub(super) fn summary<'a>(
    cx: &'a Cx<'a>,
    key: SheetKey<'a>,
    at: InVersion<'a>,
    degree: Degree,
) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(at));
    let mut blocks = notices(cx, key);
    blocks.extend(lead(&mut pen, at));
    blocks.push(facts(&pen, at));
    blocks.extend(degree.note(&pen, at));
    if degree < Degree::Counts {
        blocks.extend(vision(&mut pen, at));
    }
    blocks.extend(groups(&pen, key, at, degree));
    blocks.extend(closing::contacts(&pen));
    blocks.extend(closing::other_formats(&pen, at));
    blocks
}

/// The groups with as much of their commitments as there is room for.
fn groups<'a>(pen: &Pen<'a>, key: SheetKey<'a>, at: InVersion<'a>, degree: Degree) -> Vec<Block> {
    let cx = pen.cx;
    match degree {
        Degree::Counts => return Vec::new(),
        Degree::Groups => return numbers_of_groups(pen, at),
        Degree::Full | Degree::First | Degree::Titles => {}
    }
    let writer = Writer::new(cx, &cx.route(key.page()), Some(at));
    let mut blocks = Vec::new();
    for (group, model) in group_cards(cx, &writer, at).iter().zip(&at.version.groups) {
        blocks.push(band(pen, group));
        let own = at.version.commitments_of(&model.id).zip(&group.commitments);
        if degree == Degree::Titles {
            let titles = own.map(|(_, it)| titled(pen, it));
            blocks.push(Block::paragraph(joined(titles, " · ")));
            continue;
        }
        let cards = own.map(|(model, it)| {
            let lines = with_results(pen, at, (model, it));
            let most = if degree == Degree::First { 1 } else { lines.len() };
            card(pen, it, lines.into_iter().take(most).collect())
        });
        blocks.push(Content::Cards { cards: cards.collect() }.into());
    }
    blocks
}

/// The heading of a group.
fn band(pen: &Pen, group: &GroupCard) -> Block {
    let heading = Content::Heading {
        level: 1,
        runs: pen.words(&group.link.text),
        id: None,
        number: Some(unmarked(&group.label)),
    };
    heading.into()
}

/// Number and title of a commitment in a row of others.
fn titled(pen: &Pen, it: &CommitmentCard) -> Line {
    let number = it.number.iter().map(|number| pen.strong(number));
    joined(number.chain([pen.words(&it.link.text)]), "\u{A0}")
}

/// How many commitments each group has, under one heading.
fn numbers_of_groups(pen: &Pen, at: InVersion) -> Vec<Block> {
    let rows = at.version.groups.iter().map(|group| {
        let count = at.version.commitments_of(&group.id).count();
        let label = [pen.cx.group_label(at, group), said(&group.title)];
        Fact {
            label: unmarked(&label.join(" · ")),
            value: pen.words(&overview::commitments(pen.cx, (at.edition, count))),
        }
    });
    let heading = Block::heading(1, pen.words(&pen.cx.groups_label(at.edition)));
    vec![heading, Content::Facts { rows: rows.collect() }.into()]
}

/// What a commitment is to reach, each measure with its latest result.
fn with_results<'a>(
    pen: &Pen<'a>,
    at: InVersion<'a>,
    (model, it): (&'a Commitment, &CommitmentCard),
) -> Vec<Line> {
    let mut measures = model.all_measures();
    let lines = it.targets.iter().map(|target| {
        let latest = measures.next().and_then(|of| results::latest(pen, at, (model, of)));
        joined(std::iter::once(target).chain(&latest).map(|words| pen.words(words)), "\n")
    });
    lines.collect()
}

fn card(pen: &Pen, it: &CommitmentCard, lines: Vec<Line>) -> Card {
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::list(lines)] };
    Card { number: it.number.clone(), title: pen.words(&it.link.text), blocks, brief: None }
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
    let is_heading = |kind: &BlockKind| matches!(kind, BlockKind::Heading(_));
    let mut section_blocks = section.prose.blocks.iter().peekable();
    let own = section_blocks.next_if(|block| is_heading(&block.kind)).cloned();
    let heading = own.is_none().then(|| Block::heading(1, pen.text(&section.title)));
    let rest = section_blocks.take_while(|block| !is_heading(&block.kind)).cloned();
    let prose = Prose { blocks: own.into_iter().chain(rest).collect(), footnotes: Vec::new() };
    heading.into_iter().chain(pen.prose(&prose, 1)).collect()
}

/// More groups than that are no bands that anybody could read.
const BANDS: usize = 24;

/// The plan on a page: vision, groups, commitments, and their targets with a number.
pub(super) fn poster<'a>(cx: &'a Cx<'a>, at: InVersion<'a>) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(at));
    let writer = Writer::new(cx, &cx.route(PageKey::Summary(at)), Some(at));
    // What stands above the first heading is the head of the poster, a remark at the end its foot.
    let mut blocks: Vec<Block> = vision(&mut pen, at).into_iter().skip(1).collect();
    if blocks.is_empty() {
        blocks.extend(lead(&mut pen, at));
    }
    let groups = if at.version.groups.len() > BANDS {
        let values = numbers(&pen, at).map(|(name, words)| (name, words.into()));
        blocks.push(Block::paragraph(pen.words(&cx.locale.tv("paper-poster-counts", &values))));
        Vec::new()
    } else {
        group_cards(cx, &writer, at)
    };
    for (group, model) in groups.iter().zip(&at.version.groups) {
        blocks.push(band(&pen, group));
        let own = at.version.commitments_of(&model.id).zip(&group.commitments);
        let cards = own.map(|(model, it)| Card {
            brief: how_many(&pen, model),
            ..card(&pen, it, foremost(&pen, model, it))
        });
        blocks.push(Content::Cards { cards: cards.collect() }.into());
    }
    let remark = pen.words(&cx.t("paper-poster-selects"));
    blocks.push(Block::with_role(with_place(&pen, at, remark), Role::Small));
    blocks
}

/// How many measures a commitment has, or else how many statements.
fn how_many(pen: &Pen, model: &Commitment) -> Option<Line> {
    let counts = [
        ("count-measures", model.all_measures().count()),
        ("count-statements", model.statements.len()),
    ];
    let (label, count) = counts.into_iter().find(|(_, count)| *count > 0)?;
    let values = [("label", pen.cx.t(label).into()), ("count", count.into())];
    Some(pen.words(&pen.cx.locale.tv("count-of", &values)))
}

/// The measures that have a number to reach; where none has, what else the plan says is to come of it.
fn foremost(pen: &Pen, model: &Commitment, it: &CommitmentCard) -> Vec<Line> {
    let with_number = model.all_measures().filter(|measure| has_number(&measure.target));
    let with_number: Vec<Line> = with_number.map(|measure| pen.text(&measure.text)).collect();
    match with_number.as_slice() {
        [] => it.targets.iter().map(|target| pen.words(target)).collect(),
        _ => with_number,
    }
}
