//! Paragraphs and points into measures.

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::draft::Absence;
use crate::import::draft::Commitment;
use crate::import::draft::Measure;
use crate::import::draft::MeasureSet;
use crate::import::mark;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::note::excerpt;
use crate::import::target;

/// More words than that are no measure but something said about measures.
const MAX_WORDS: usize = 45;

/// Takes a block below the heading of measures.
pub(super) fn below_heading(notes: &mut Notes, commitment: &mut Commitment, block: Block) {
    if block.is_item() {
        let measure = measure(notes, block.at, block.text());
        set(commitment).measures.push(measure);
    } else if matches!(block.kind, BlockKind::Paragraph(_)) && block.text().ends_with(':') {
        commitment.sets.push(headed(block.text()));
    } else {
        commitment.prose.push(block);
    }
}

/// Takes the cell of a table in which measures stand.
pub(super) fn cell(notes: &mut Notes, commitment: &mut Commitment, cell: Vec<Block>) {
    let mut cell = cell.into_iter().peekable();
    while let Some(block) = cell.next() {
        let heads = !block.is_item() && cell.peek().is_some_and(Block::is_item);
        if block.is_item() {
            let measure = measure(notes, block.at, block.text());
            set(commitment).measures.push(measure);
        } else if heads && block.text().split_whitespace().count() <= 10 {
            commitment.sets.push(headed(block.text()));
        } else if is_said(block.text()) {
            commitment.absence = absence(&block).or(commitment.absence.take());
            commitment.prose.push(block);
        } else {
            let measure = measure(notes, block.at, block.text());
            set(commitment).measures.push(measure);
        }
    }
    if commitment.sets.iter().any(|set| !set.measures.is_empty()) {
        commitment.absence = None;
    }
}

/// The set that takes the next measure.
fn set(commitment: &mut Commitment) -> &mut MeasureSet {
    if commitment.sets.is_empty() {
        commitment.sets.push(MeasureSet::default());
    }
    commitment.sets.last_mut().expect("one was pushed")
}

/// `By December 2027:` is a deadline, everything else a title.
fn headed(text: &str) -> MeasureSet {
    let words = mark::plain(text);
    let (rest, due) = target::without_due(&words);
    let title = if due.is_some() && rest.is_empty() {
        None
    } else {
        Some(words.trim_end_matches(':').to_owned())
    };
    let due = due.filter(|_| title.is_none());
    MeasureSet { title, due, measures: Vec::new() }
}

/// A measure from its words.
pub(super) fn measure(notes: &mut Notes, at: Place, text: &str) -> Measure {
    let text = mark::plain(text);
    let said = target::said(&text);
    if let Some(doubt) = said.doubt {
        let words = format!("{} has no target in the file, because {doubt}", excerpt(&text));
        notes.add(at, Kind::Target, words);
    }
    Measure { at, text, target: said.target, of: said.of, baseline: None, due: said.due }
}

/// Whether words say something about measures and are none.
fn is_said(text: &str) -> bool {
    state(text).is_some() || text.contains(". ") || text.split_whitespace().count() > MAX_WORDS
}

fn state(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    if lower.contains("under review") {
        return Some("under-review");
    }
    let later = ["will be published", "to be published", "to be confirmed", "to be agreed"];
    later.iter().any(|words| lower.contains(words)).then_some("to-be-published")
}

fn absence(block: &Block) -> Option<Absence> {
    let state = state(block.text())?;
    let after = block.text().rsplit_once("published").map_or("", |(_, after)| after.trim());
    let after = after.strip_prefix("in ").or_else(|| after.strip_prefix("by ")).unwrap_or(after);
    let due = if state == "to-be-published" { target::moment(after) } else { None };
    Some(Absence { state, due, at: block.at })
}
