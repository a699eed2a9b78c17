//! Rows of tables into commitments and metrics.

use crate::import::block::Block;
use crate::import::block::Table;
use crate::import::draft::Commitment;
use crate::import::draft::Draft;
use crate::import::draft::Framework;
use crate::import::draft::Metric;
use crate::import::draft::Priority;
use crate::import::draft::Target;
use crate::import::mark;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::note::excerpt;
use crate::import::plan::measures;
use crate::import::table;
use crate::import::table::Column;
use crate::import::target;

/// What a row says about a commitment.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) at: Place,
    pub(super) number: Option<String>,
    pub(super) title: String,
    pub(super) group: Option<String>,
    measures: Vec<Block>,
    target: String,
    baseline: String,
    due: String,
    text: Vec<Block>,
}

/// The rows. One without number and title goes on with the row above.
pub(super) fn commitments(columns: &[Column], table: Table) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut group: Option<String> = None;
    for row in table.rows {
        let words = |wanted| table::words(columns, &row, wanted);
        let blocks = |wanted| table::cell(columns, &row, wanted).to_vec();
        let own = Some(words(Column::Group)).filter(|words| !words.is_empty());
        group = own.or(group);
        let (mut number, mut title) = (words(Column::Number), words(Column::Title));
        if number.is_empty() && title.is_empty() {
            let Some(above) = all.last() else { continue };
            number = above.number.clone().unwrap_or_default();
            title.clone_from(&above.title);
        }
        if title.is_empty() {
            continue;
        }
        let mut measures = blocks(Column::Measure);
        measures.extend(blocks(Column::Metric));
        all.push(Found {
            at: row.at,
            number: Some(number).filter(|number| !number.is_empty()),
            title,
            group: group.clone(),
            measures,
            target: words(Column::Target),
            baseline: words(Column::Baseline),
            due: words(Column::Due),
            text: blocks(Column::Text),
        });
    }
    all
}

/// Puts what a row says into its commitment.
pub(super) fn fill(notes: &mut Notes, commitment: &mut Commitment, found: Found) {
    commitment.at = commitment.at.to(found.at);
    for block in found.text {
        if commitment.prose.iter().all(|known| known.text() != block.text()) {
            commitment.prose.push(block);
        }
    }
    let before: usize = commitment.sets.iter().map(|set| set.measures.len()).sum();
    let measures = match (found.measures.is_empty(), found.target.is_empty()) {
        (true, false) => vec![Block::paragraph(found.at, found.target.as_str())],
        _ => found.measures,
    };
    let has_words = !measures.is_empty();
    measures::cell(notes, commitment, measures);
    let mut new = commitment.sets.iter_mut().flat_map(|set| &mut set.measures).skip(before);
    let (first, second) = (new.next(), new.next());
    let (Some(measure), None) = (first, second) else {
        if has_words && !format!("{}{}{}", found.target, found.baseline, found.due).is_empty() {
            let words = "target, baseline and deadline were left out: it is not clear which measure they are for";
            notes.add(found.at, Kind::Target, words);
        }
        return;
    };
    if !found.target.is_empty() && found.target != measure.text {
        value(notes, measure, &found.target);
    }
    if !found.baseline.is_empty() {
        match digits(&found.baseline) {
            Some((digits, _)) => measure.baseline = Some(digits),
            None => notes.add(
                found.at,
                Kind::Target,
                format!("the baseline {} is no number and was left out", excerpt(&found.baseline)),
            ),
        }
    }
    if !found.due.is_empty() {
        let words = found.due.to_lowercase();
        let (words, by) =
            words.strip_prefix("by ").map_or((words.as_str(), ""), |rest| (rest, "by "));
        match target::moment(words) {
            Some(moment) => measure.due = Some(format!("{by}{moment}")),
            None => notes.add(
                found.at,
                Kind::Target,
                format!(
                    "the deadline {} is no date that can be read and was left out",
                    excerpt(&found.due)
                ),
            ),
        }
    }
}

/// The target of a measure from the column of targets. Words that are no plain number are added to
/// those of the measure.
fn value(notes: &mut Notes, measure: &mut crate::import::draft::Measure, words: &str) {
    if let Some((value, unit)) = digits(words) {
        measure.target = Some(Target { kind: "level", value: Some(value), unit });
        return;
    }
    let said = target::said(words);
    measure.text = format!("{}: {words}", measure.text);
    measure.target = said.target;
    measure.due = measure.due.take().or(said.due);
    if measure.target.is_none() {
        let words = format!("the target {} is kept in words only", excerpt(words));
        notes.add(measure.at, Kind::Target, words);
    }
}

/// `85%`, `1,200`
fn digits(words: &str) -> Option<(String, Option<&'static str>)> {
    let words = words.trim();
    let (number, unit) = match words.strip_suffix('%') {
        Some(number) => (number.trim(), Some("percent")),
        None => (words, Some("number")),
    };
    let digits = number.replace(',', "");
    let shape = |c: char| c.is_ascii_digit() || c == '.';
    let sound = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(shape)
        && digits.matches('.').count() <= 1;
    sound.then_some((digits, unit))
}

/// Puts the rows of a table into the framework. A row without priority goes on with the one above.
pub(super) fn framework(
    notes: &mut Notes,
    draft: &mut Draft,
    (at, title): (Place, &str),
    columns: &[Column],
    table: &Table,
) {
    let framework = draft.framework.get_or_insert_with(|| Framework {
        at,
        title: title.to_owned(),
        priorities: Vec::new(),
    });
    framework.at = framework.at.to(at);
    let named = if columns.contains(&Column::Title) { Column::Title } else { Column::Group };
    let (mut empty, mut first_empty) = (0, None);
    for row in &table.rows {
        let metric = mark::plain(&table::words(columns, row, Column::Metric));
        if metric.is_empty() {
            continue;
        }
        let priority = mark::plain(&table::words(columns, row, named));
        if !priority.is_empty() || framework.priorities.is_empty() {
            let title = if priority.is_empty() { "Without a name".to_owned() } else { priority };
            let (commitment, metrics) = (None, Vec::new());
            framework.priorities.push(Priority { at: row.at, title, commitment, metrics });
        }
        let source = Some(mark::plain(&table::words(columns, row, Column::Source)));
        let source = source.filter(|source| !source.is_empty());
        if source.is_none() && columns.contains(&Column::Source) {
            empty += 1;
            first_empty.get_or_insert(row.at);
        }
        let priority = framework.priorities.last_mut().expect("one was pushed");
        priority.at = priority.at.to(row.at);
        priority.metrics.push(Metric { at: row.at, title: metric, source });
    }
    if let Some(at) = first_empty {
        let words = format!(
            "{empty} metrics have no source of data in their row; it may be that of the row above, which \
             the text cannot show"
        );
        notes.add(at, Kind::Reading, words);
    }
}
