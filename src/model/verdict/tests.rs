//! Verdicts: each line is a target, what came to pass, and what can be said of it.

use super::*;
use crate::base::id::CommitmentId;
use crate::base::id::Id;
use crate::base::id::MeasureId;
use crate::base::id::VersionId;
use crate::base::moment::Moment;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::base::source_map::Span;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::observation::Comparator;
use crate::model::observation::Measured;
use crate::model::prose::Prose;

fn at() -> Span {
    let path = SourcePath::parse("a.yaml").unwrap();
    let file = SourceFile { path, text: SourceText::Text("".into()) };
    let sources = SourceMap::new(vec![file]);
    Span::start_of(sources.find("a.yaml").unwrap())
}

fn quantity(value: &str, unit: Unit) -> Quantity {
    Quantity { value: Decimal::parse(value).unwrap(), unit }
}

fn measure(target: Target, due: Option<&str>) -> Measure {
    let due = due.map(|due| Moment::parse(due).unwrap());
    Measure {
        id: MeasureId::parse("a").unwrap(),
        renamed_from: None,
        renamed_from_at: at(),
        text: Text { words: "A".to_owned(), lang: None, at: at() },
        printed: None,
        target,
        of: None,
        scope: None,
        measured_by: None,
        baseline: Stated::not_stated(),
        due: due.map_or_else(Stated::not_stated, Stated::As),
        trajectory: None,
        note: Prose::default(),
        provenance: Provenance::default(),
        at: at(),
    }
}

/// `VALUE`, `FROM -> VALUE` or `by CHANGE`, in the units.
fn said(measure: &Measure, result: &str, (unit, change): (Unit, Unit)) -> String {
    let decimal = |text: &str| Decimal::parse(text).unwrap();
    let (value, change_by, from) = match (result.strip_prefix("by "), result.split_once(" -> ")) {
        (Some(change), _) => (None, Some(decimal(change)), None),
        (None, Some((from, to))) => (Some(decimal(to)), None, Some(decimal(from))),
        (None, None) => (Some(decimal(result)), None, None),
    };
    let comparator = |value| Comparator {
        kind: ComparatorKind::Baseline,
        value,
        label: None,
        period: None,
        provenance: Provenance::default(),
    };
    let observation = Observation {
        period: Moment::parse("2027/28").unwrap(),
        value,
        change: change_by,
        count: None,
        comparators: from.map(comparator).into_iter().collect(),
        standing: Standing::NotStated,
        note: Prose::default(),
        provenance: Provenance::default(),
        at: at(),
    };
    let id = CommitmentId::parse("c").unwrap();
    let series = Series {
        of: Measured::Measure(id, measure.id.clone()),
        of_at: at(),
        version: VersionId::parse("v").unwrap(),
        version_at: at(),
        unit: Some(unit),
        change_unit: Some(change),
        observations: Vec::new(),
    };
    match of(measure, &series, &observation) {
        Verdict::Met(_) => "met".to_owned(),
        Verdict::NotMet(_) => "not met".to_owned(),
        Verdict::Open(open) => format!("{open:?}"),
    }
}

const PERCENT: (Unit, Unit) = (Unit::Percent, Unit::Percent);
const NUMBER: (Unit, Unit) = (Unit::Number, Unit::Percent);

#[test]
fn levels_are_compared_by_value() {
    let level = |bound, due| measure(Target::Level(bound, quantity("45", Unit::Percent)), due);
    let least = level(Bound::AtLeast, Some("2027/28"));
    assert_eq!(said(&least, "45.00", PERCENT), "met");
    assert_eq!(said(&least, "44.99", PERCENT), "not met");
    assert_eq!(said(&least, "50", NUMBER), "OtherUnit");
    let most = level(Bound::AtMost, Some("by 2028-03"));
    assert_eq!(said(&most, "45.0", PERCENT), "met");
    assert_eq!(said(&most, "45.1", PERCENT), "not met");
    assert_eq!(said(&level(Bound::AsPrinted, None), "45", PERCENT), "NoDirection");
}

#[test]
fn deadlines_decide_what_can_be_said() {
    let least = |due| measure(Target::Level(Bound::AtLeast, quantity("45", Unit::Percent)), due);
    assert_eq!(said(&least(Some("2028/29")), "50", PERCENT), "NotDue");
    assert_eq!(said(&least(Some("2028-04-01")), "40", PERCENT), "NotDue");
    assert_eq!(said(&least(None), "50", PERCENT), "met");
    assert_eq!(said(&least(None), "40", PERCENT), "NoDeadline");
}

#[test]
fn changes_need_a_starting_point_and_units_that_allow_them() {
    let due = Some("end of 2027");
    let fall = |unit| measure(Target::ChangeBy(Trend::Decrease, quantity("13", unit)), due);
    assert_eq!(said(&fall(Unit::Percent), "1000 -> 870", NUMBER), "met");
    assert_eq!(said(&fall(Unit::Percent), "1000 -> 870.1", NUMBER), "not met");
    assert_eq!(said(&fall(Unit::Percent), "1000 -> 1200", NUMBER), "not met");
    assert_eq!(said(&fall(Unit::Percent), "870", NUMBER), "NoBaseline");
    assert_eq!(said(&fall(Unit::Percent), "0 -> 0", NUMBER), "NoBaseline");
    assert_eq!(said(&fall(Unit::Percent), "40 -> 30", PERCENT), "OtherUnit");
    assert_eq!(said(&fall(Unit::PercentagePoint), "40 -> 27", PERCENT), "met");
    assert_eq!(said(&fall(Unit::Percent), "by -13.0", NUMBER), "met");
    assert_eq!(said(&fall(Unit::Percent), "by 13", NUMBER), "not met");
    assert_eq!(said(&fall(Unit::PercentagePoint), "by -13", NUMBER), "OtherUnit");
}

#[test]
fn directions_need_no_amount() {
    let fall = measure(Target::Trend(Trend::Decrease), Some("2027/28"));
    assert_eq!(said(&fall, "320 -> 310", NUMBER), "met");
    assert_eq!(said(&fall, "320 -> 320.0", NUMBER), "not met");
    assert_eq!(said(&fall, "by -0.1", NUMBER), "met");
    let keep = measure(Target::Trend(Trend::Maintain), None);
    assert_eq!(said(&keep, "320 -> 320", NUMBER), "NoTarget");
    assert_eq!(said(&measure(Target::None, None), "1", NUMBER), "NoTarget");
}

#[test]
fn numbers_beyond_reach_are_left_open() {
    let huge = "9".repeat(39);
    let rise =
        measure(Target::ChangeBy(Trend::Increase, quantity("5", Unit::Percent)), Some("2027/28"));
    assert_eq!(said(&rise, &format!("{huge} -> {huge}"), NUMBER), "NoNumber");
}
