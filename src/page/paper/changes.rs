//! What changed between two versions, to be read and signed.

use crate::compare::plan::change::Change as Model;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::set::ChangeSet;
use crate::model::change::ReportedChange;
use crate::model::comparison::Aspect;
use crate::model::comparison::AspectSide;
use crate::model::fact::Stated;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::lay::comparison;
use crate::page::lay::sheet::statement;
use crate::page::lay::structure;
use crate::page::lay::told as told_words;
use crate::page::pairs::Pair;
use crate::page::paper::SheetKey;
use crate::page::paper::commitment::places;
use crate::page::paper::head::notices;
use crate::page::paper::marked::Differ;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::said;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Align;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Fact;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Role;
use crate::page::paper::whole::with_certainty;
use crate::page::sentence;
use crate::page::sentence::overview;
use crate::page::sentence::values;
use crate::page::told;
use crate::page::words::capital;

/// Both versions, what changed in short and in full, what others report, and where to sign.
pub(super) fn changes<'a>(cx: &'a Cx<'a>, key: SheetKey<'a>, pair: Pair<'a>) -> Vec<Block> {
    let mut pen = Pen::new(cx, Some(pair.new));
    let Some(compared) = cx.comparisons.get(pair) else { return Vec::new() };
    let mut blocks = notices(cx, key);
    blocks.extend(basis(&pen, pair));
    if let Some(listed) = pair.listed {
        blocks.extend(pen.prose(&listed.prose, 1));
    }
    in_short(&mut blocks, &pen, compared);
    structure_table(&mut blocks, &pen, compared);
    aspects(&mut blocks, &mut pen, pair);
    if let Some(set) = &compared.set {
        all(&mut blocks, &pen, (pair, set));
    }
    only(&mut blocks, &pen, compared);
    reported(&mut blocks, &mut pen, pair);
    sign_off(&mut blocks, &pen, pair);
    blocks
}

/// Both versions, and what the comparison rests on.
fn basis(pen: &Pen, pair: Pair) -> Vec<Block> {
    let cx = pen.cx;
    let side = |message: &str, at: InVersion| Fact {
        label: unmarked(&cx.t(message)),
        value: joined([pen.text(&at.version.title), pen.text(&at.edition.title)], " · "),
    };
    let rows = vec![side("earlier-version", pair.old), side("later-version", pair.new)];
    let mut blocks = vec![Content::Facts { rows }.into()];
    let texts = [Some(comparison::basis(cx, pair).1), comparison::digest_warning(cx, pair)];
    let note = comparison::change_note(pair);
    for text in texts.into_iter().flatten() {
        blocks.push(Block::paragraph(pen.words(&text)));
    }
    if let Some(note) = note {
        let label = unmarked(&cx.t("change-note"));
        blocks
            .push(Content::Note { label, blocks: vec![Block::paragraph(pen.words(&note))] }.into());
    }
    blocks
}

fn in_short(blocks: &mut Vec<Block>, pen: &Pen, compared: &Compared) {
    let (cx, pair) = (pen.cx, compared.pair);
    let overview = overview::of(cx, compared);
    let nothing = comparison::nothing(cx, compared);
    let lines = compared.changes().iter().map(|it| sentence::of(cx, pair, it));
    let weighty = comparison::weighty(compared.changes());
    let lines: Vec<String> = lines.take(weighty).collect();
    if overview.is_empty() && lines.is_empty() && nothing.is_none() {
        return;
    }
    blocks.push(Block::heading(1, pen.words(&cx.t("in-short"))));
    for text in overview.iter().chain(&nothing) {
        blocks.push(Block::paragraph(pen.words(text)));
    }
    if !lines.is_empty() {
        blocks.push(Block::list(lines.iter().map(|line| pen.words(line)).collect()));
    }
}

fn structure_table(blocks: &mut Vec<Block>, pen: &Pen, compared: &Compared) {
    let cx = pen.cx;
    let rows = structure::rows(cx, compared);
    if rows.is_empty() {
        return;
    }
    let messages = ["what-is-counted", "earlier-version", "later-version", "difference"];
    let row = |cells: [&String; 4]| cells.map(|cell| pen.words(cell)).to_vec();
    blocks.push(Block::heading(1, pen.words(&cx.t("structure"))));
    let table = Content::Table {
        caption: pen.words(&cx.t("structure-caption")),
        head: messages.iter().map(|message| pen.words(&cx.t(message))).collect(),
        align: vec![Align::Start, Align::End, Align::End, Align::Start],
        rows: rows.iter().map(|it| row([&it.label, &it.old, &it.new, &it.difference])).collect(),
        row_headings: true,
    };
    blocks.push(table.into());
}

/// What both say, aspect by aspect, as the editor put it.
fn aspects(blocks: &mut Vec<Block>, pen: &mut Pen, pair: Pair) {
    let aspects = pair.listed.map(|listed| listed.aspects.as_slice()).unwrap_or_default();
    if aspects.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, pen.words(&pen.cx.t("aspects"))));
    blocks.push(Block::paragraph(pen.words(&pen.cx.t("aspects-about"))));
    for it in aspects {
        aspect(blocks, pen, it);
    }
}

fn aspect(blocks: &mut Vec<Block>, pen: &mut Pen, aspect: &Aspect) {
    let (before, after) = (side(pen, &aspect.old), side(pen, &aspect.new));
    let change = Content::Change {
        number: None,
        kind: unmarked(&pen.cx.t("our-reading")),
        r#where: pen.text(&aspect.title),
        sentence: Line::new(),
        before,
        after,
        note: Line::new(),
    };
    blocks.push(change.into());
    blocks.extend(pen.prose(&aspect.note, 2));
}

fn side(pen: &mut Pen, side: &AspectSide) -> Vec<Block> {
    let cx = pen.cx;
    let mut blocks = match &side.prose {
        Stated::As(prose) => pen.prose(prose, 2),
        Stated::Absent(absent) => vec![Block::paragraph(pen.words(&cx.absent(absent)))],
    };
    let cited = cx.citations(&side.provenance);
    if !cited.is_empty() {
        blocks.push(source(pen, &places(&cited), cx.certainty(side.provenance.certainty)));
    }
    blocks
}

/// "Source: Executive summary, lines 3–5 (our inference)".
fn source(pen: &Pen, places: &str, certainty: Option<String>) -> Block {
    let places = with_certainty(pen.cx, places.to_owned(), certainty);
    let values = [("label", pen.cx.t("source").into()), ("value", places.into())];
    let words = pen.cx.locale.tv("label-with-value", &values);
    Block::with_role(pen.words(&words), Role::Small)
}

/// All changes by class, the weightiest class first.
fn all(blocks: &mut Vec<Block>, pen: &Pen, (pair, set): (Pair, &ChangeSet)) {
    let cx = pen.cx;
    let differ = Differ::new(cx, pair);
    for (consequence, _) in set.counts() {
        let class = sentence::class(consequence);
        blocks.push(Block::heading(1, pen.words(&cx.t(&format!("class-{class}")))));
        for it in set.changes.iter().filter(|it| it.consequence == consequence) {
            blocks.push(change(pen, &differ, (pair, set), it));
        }
    }
}

fn change(pen: &Pen, differ: &Differ, (pair, set): (Pair, &ChangeSet), change: &Model) -> Block {
    let cx = pen.cx;
    let new = change.new.as_ref().map(|it| cx.subject(pair.new, it));
    let old = || change.old.as_ref().map(|it| cx.subject(pair.old, it));
    let subject = capital(&new.or_else(old).unwrap_or_default());
    let (note, certainty, citations) = comparison::ties(cx, (pair, set), change);
    let (before, after) = sides(pen, differ, pair, change);
    let parts = [note, certainty, Some(places(&citations)).filter(|it| !it.is_empty())];
    let parts = parts.into_iter().flatten().map(|part| pen.words(&part));
    let content = Content::Change {
        number: Some(change.number),
        kind: unmarked(&cx.t(&format!("change-{}", sentence::kind(change)))),
        r#where: pen.words(&subject),
        sentence: pen.words(&sentence::of(cx, pair, change)),
        before,
        after,
        note: joined(parts, " · "),
    };
    content.into()
}

/// Values or words before and after.
fn sides(pen: &Pen, differ: &Differ, pair: Pair, change: &Model) -> (Vec<Block>, Vec<Block>) {
    if let ChangeKind::Prose { texts, .. } = &change.kind {
        return differ.sides(&texts.old, &texts.new);
    }
    let values = values::of(pen.cx, pair, change);
    if values.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let fact = |label: &str, value: &str| Fact { label: unmarked(label), value: pen.words(value) };
    let facts = |rows: Vec<Fact>| vec![Content::Facts { rows }.into()];
    let before = values.iter().map(|it| fact(&it.label, &it.old)).collect();
    let after = values.iter().map(|it| fact(&it.label, &it.new)).collect();
    (facts(before), facts(after))
}

/// What stands in one of two editions only.
fn only(blocks: &mut Vec<Block>, pen: &Pen, compared: &Compared) {
    let Some(only) = structure::only(pen.cx, compared) else { return };
    blocks.push(Block::heading(1, pen.words(&pen.cx.t("only-on-one-side"))));
    blocks.push(Block::paragraph(pen.words(&only.silence)));
    for (title, links) in [(&only.old_title, &only.old), (&only.new_title, &only.new)] {
        blocks.push(Block::heading(2, pen.words(title)));
        blocks.push(if links.is_empty() {
            Block::paragraph(pen.words(&only.none))
        } else {
            Block::list(links.iter().map(|link| pen.words(&link.text)).collect())
        });
    }
}

/// What sources report, and what documents word differently.
fn reported(blocks: &mut Vec<Block>, pen: &mut Pen, pair: Pair) {
    let changes: Vec<&ReportedChange> = told::between(pair).collect();
    if changes.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, pen.words(&pen.cx.t("reported-changes"))));
    blocks.push(Block::paragraph(pen.words(&pen.cx.t("reported-changes-about"))));
    for change in changes {
        reported_change(blocks, pen, pair.new, change);
    }
}

fn reported_change(blocks: &mut Vec<Block>, pen: &mut Pen, at: InVersion, change: &ReportedChange) {
    let cx = pen.cx;
    let quoted = |pen: &Pen, side: &crate::model::change::ReportedSide| -> Vec<Block> {
        let Some(quoted) = told_words::quoted(cx, at.edition, side) else { return Vec::new() };
        let words = [("label", quoted.label.into()), ("value", quoted.text.into())];
        let words = Block::paragraph(pen.words(&cx.locale.tv("label-with-value", &words)));
        let cited = places(&quoted.citations);
        let cited = (!cited.is_empty()).then(|| source(pen, &cited, None));
        std::iter::once(words).chain(cited).collect()
    };
    // That a source quotes one side only does not say that there was nothing on the other.
    let (before, after) = (quoted(pen, &change.old), quoted(pen, &change.new));
    let both = !before.is_empty() && !after.is_empty();
    let between = told_words::between_words(cx, at.edition, change);
    let content = Content::Change {
        number: None,
        kind: unmarked(&cx.t(told_words::kind(change.kind).1)),
        r#where: pen.words(&said(&change.title)),
        sentence: pen.words(&between),
        before: if both { before.clone() } else { Vec::new() },
        after: if both { after.clone() } else { Vec::new() },
        note: Line::new(),
    };
    blocks.push(content.into());
    if !both {
        blocks.extend(before.into_iter().chain(after));
    }
    blocks.extend(pen.prose(&change.prose, 2));
    let cited = places(&cx.citations(&change.provenance));
    if !cited.is_empty() {
        blocks.push(source(pen, &cited, cx.certainty(change.provenance.certainty)));
    }
}

fn sign_off(blocks: &mut Vec<Block>, pen: &Pen, pair: Pair) {
    let cx = pen.cx;
    let label = |message: &str| unmarked(&cx.t(message));
    blocks.push(Block::heading(1, pen.words(&cx.t("sign-off"))));
    let words = cx.locale.tv(statement(pair), &comparison::names(cx, pair));
    blocks.push(Block::paragraph(pen.words(&words)));
    let rows = ["sign-name", "sign-role", "sign-date", "sign-signature"].map(label).to_vec();
    let signers = ["sign-checked", "sign-approved"].map(label).to_vec();
    blocks.push(Content::SignOff { rows, signers }.into());
}
