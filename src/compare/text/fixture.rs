//! Documents and edits for tests.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;

/// A block to be made.
#[derive(Debug, Clone)]
pub(super) enum Sample {
    Line(Kind, String),
    Within(Kind, Option<String>, Vec<Sample>),
}

const WORDS: [&str; 24] = [
    "the",
    "police",
    "and",
    "will",
    "not",
    "ગુનો",
    "ઘટાડો",
    "جرم",
    "میں",
    "źródło",
    "zażółć",
    "ประชาชน",
    "10%",
    "£1,250.50",
    "2016/17",
    "crime",
    "reduce",
    "by",
    "victims",
    "of",
    "—",
    "“x”",
    "co-op",
    "3.2",
];

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(&WORDS[..]);
    prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "))
}

fn table() -> impl Strategy<Value = Sample> {
    (1..4_usize, 0..4_usize).prop_flat_map(|(columns, rows)| {
        let row = prop::collection::vec(text(), columns);
        let row = row.prop_map(|cells| {
            let cells = cells.into_iter().map(|text| Sample::Line(Kind::Cell, text)).collect();
            Sample::Within(Kind::Row, None, cells)
        });
        prop::collection::vec(row, rows + 1)
            .prop_map(|rows| Sample::Within(Kind::Table, None, rows))
    })
}

fn block() -> impl Strategy<Value = Sample> {
    let line = |kind: Kind| text().prop_map(move |text| Sample::Line(kind.clone(), text));
    let leaf = prop_oneof![
        6 => line(Kind::Paragraph),
        2 => line(Kind::Heading(2)),
        1 => line(Kind::Heading(3)),
        1 => table(),
        1 => Just(Sample::Within(Kind::Rule, None, Vec::new())),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let some = prop::collection::vec(inner, 0..4);
        let items = prop::collection::vec(some.clone(), 0..5).prop_map(|items| {
            let items = items.into_iter().map(|blocks| Sample::Within(Kind::Item, None, blocks));
            Sample::Within(Kind::List(None), None, items.collect())
        });
        let part = (prop::sample::select(&["a", "b", "c"][..]), some.clone());
        prop_oneof![
            3 => items,
            1 => some.prop_map(|blocks| Sample::Within(Kind::Quote, None, blocks)),
            2 => part.prop_map(|(id, blocks)| {
                Sample::Within(Kind::Part, Some(id.to_owned()), blocks)
            }),
        ]
    })
}

/// Some blocks.
pub(super) fn blocks() -> impl Strategy<Value = Vec<Sample>> {
    prop::collection::vec(block(), 0..9)
}

fn add(doc: &mut Doc, samples: &[Sample]) {
    for sample in samples {
        match sample {
            Sample::Line(kind, text) => doc.push_line(kind.clone(), None, Line::plain(text)),
            Sample::Within(kind, id, within) => {
                doc.push(kind.clone(), id.clone(), |doc| add(doc, within));
            }
        }
    }
}

/// The document of some blocks.
pub(super) fn made(samples: &[Sample]) -> Doc {
    let mut doc = Doc::default();
    add(&mut doc, samples);
    doc
}

/// A change that an editor may make.
#[derive(Debug, Clone)]
enum Edit {
    Move(Index, Index),
    Drop(Index),
    Copy(Index, Index),
    Reword(Index, String),
    Split(Index),
    Merge(Index),
    DropColumn(Index),
    Enclose(Index, Kind),
    Open(Index),
    Break(Index, Index),
    Within(Index, Box<Edit>),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let simple = prop_oneof![
        (at(), at()).prop_map(|(from, to)| Edit::Move(from, to)),
        at().prop_map(Edit::Drop),
        (at(), at()).prop_map(|(from, to)| Edit::Copy(from, to)),
        (at(), text()).prop_map(|(block, text)| Edit::Reword(block, text)),
        at().prop_map(Edit::Split),
        at().prop_map(Edit::Merge),
        at().prop_map(Edit::DropColumn),
        (at(), prop_oneof![Just(Kind::Quote), Just(Kind::Item)])
            .prop_map(|(block, kind)| Edit::Enclose(block, kind)),
        at().prop_map(Edit::Open),
        (at(), at()).prop_map(|(list, item)| Edit::Break(list, item)),
    ];
    simple.prop_recursive(3, 4, 1, move |inner| {
        (at(), inner).prop_map(|(block, edit)| Edit::Within(block, Box::new(edit)))
    })
}

fn edited(samples: &mut Vec<Sample>, edit: &Edit) {
    if samples.is_empty() {
        return;
    }
    let place = |at: &Index, blocks: &Vec<Sample>| at.index(blocks.len());
    match edit {
        Edit::Move(from, to) => {
            let block = samples.remove(place(from, samples));
            samples.insert(to.index(samples.len() + 1), block);
        }
        Edit::Drop(at) => drop(samples.remove(place(at, samples))),
        Edit::Copy(from, to) => {
            let block = samples[place(from, samples)].clone();
            samples.insert(to.index(samples.len() + 1), block);
        }
        Edit::Reword(at, more) => {
            let at = place(at, samples);
            if let Sample::Line(_, text) = &mut samples[at] {
                text.insert_str(0, more);
            }
        }
        Edit::Split(at) => {
            let at = place(at, samples);
            if let Sample::Line(kind, text) = samples[at].clone()
                && let Some((first, second)) = text.split_once(" and ")
            {
                samples[at] = Sample::Line(kind.clone(), first.to_owned());
                samples.insert(at + 1, Sample::Line(kind, second.to_owned()));
            }
        }
        Edit::Merge(at) => merge(samples, place(at, samples)),
        Edit::DropColumn(at) => {
            for sample in samples {
                if let Sample::Within(Kind::Table, _, rows) = sample {
                    drop_column(rows, *at);
                }
            }
        }
        Edit::Enclose(at, kind) => enclose(samples, place(at, samples), kind),
        Edit::Open(at) => open(samples, place(at, samples)),
        Edit::Break(at, item) => break_up(samples, place(at, samples), *item),
        Edit::Within(at, inner) => {
            let at = place(at, samples);
            if let Sample::Within(
                Kind::Part | Kind::List(_) | Kind::Item | Kind::Quote,
                _,
                within,
            ) = &mut samples[at]
            {
                edited(within, inner);
            }
        }
    }
}

/// Puts a block into a quotation, or into the list before it if there is one, or into a new one.
fn enclose(samples: &mut Vec<Sample>, at: usize, kind: &Kind) {
    let within = Sample::Within(kind.clone(), None, vec![samples.remove(at)]);
    if kind != &Kind::Item {
        samples.insert(at, within);
    } else if let Some(Sample::Within(Kind::List(_), _, items)) =
        at.checked_sub(1).map(|before| &mut samples[before])
    {
        items.push(within);
    } else {
        samples.insert(at, Sample::Within(Kind::List(None), None, vec![within]));
    }
}

/// Leaves what is in a list, an item or a quotation where that was.
fn open(samples: &mut Vec<Sample>, at: usize) {
    if let Sample::Within(Kind::Quote | Kind::Item | Kind::List(_), _, within) = samples[at].clone()
    {
        samples.splice(at..=at, within);
    }
}

/// Makes two blocks of one that holds others.
fn break_up(samples: &mut Vec<Sample>, at: usize, item: Index) {
    if let Sample::Within(kind, id, within) = &mut samples[at] {
        let rest = within.split_off(item.index(within.len() + 1));
        let rest = Sample::Within(kind.clone(), id.clone(), rest);
        samples.insert(at + 1, rest);
    }
}

/// Makes one block of two: lines, or items that hold one line each.
fn merge(samples: &mut Vec<Sample>, at: usize) {
    if let [Sample::Line(kind, first), Sample::Line(_, second), ..] = &samples[at..] {
        samples[at] = Sample::Line(kind.clone(), format!("{first} {second}"));
        samples.remove(at + 1);
    } else if let [Sample::Within(Kind::Item, _, first), Sample::Within(Kind::Item, _, second), ..] =
        &mut samples[at..]
        && let ([Sample::Line(_, first)], [Sample::Line(_, second)]) = (&mut first[..], &second[..])
    {
        first.push(' ');
        first.push_str(second);
        samples.remove(at + 1);
    }
}

fn drop_column(rows: &mut [Sample], at: Index) {
    for row in rows {
        if let Sample::Within(Kind::Row, _, cells) = row
            && cells.len() > 1
        {
            cells.remove(at.index(cells.len()));
        }
    }
}

/// Items hold blocks and lists hold items, whatever was moved where.
fn is_sound(samples: &[Sample]) -> bool {
    samples.iter().all(|sample| match sample {
        Sample::Line(..) => true,
        Sample::Within(Kind::List(_), _, items) => items.iter().all(|item| match item {
            Sample::Within(Kind::Item, _, blocks) => is_sound(blocks),
            _ => false,
        }),
        Sample::Within(_, _, blocks) => is_sound(blocks),
    })
}

/// A document and an edited copy, or two documents.
pub(super) fn two_versions() -> impl Strategy<Value = (Doc, Doc)> {
    let edits = (blocks(), prop::collection::vec(edit(), 0..6)).prop_map(|(old, edits)| {
        let mut new = old.clone();
        for edit in &edits {
            edited(&mut new, edit);
        }
        (made(&old), if is_sound(&new) { made(&new) } else { made(&old) })
    });
    prop_oneof![
        4 => edits,
        1 => (blocks(), blocks()).prop_map(|(old, new)| (made(&old), made(&new))),
    ]
}
