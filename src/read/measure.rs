//! Measures and targets.

use crate::base::diagnostic::Code;
use crate::base::moment::Moment;
use crate::model::fact::Stated;
use crate::model::measure::Bound;
use crate::model::measure::Measure;
use crate::model::measure::MeasureGroup;
use crate::model::measure::Measures;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::raw::commitment as raw;
use crate::read::raw::commitment::TargetKind;
use crate::yaml::At;

const MEASURES_TWICE: Code = Code("measures-twice");
const TARGET_VALUE: Code = Code("target-value");

/// The measures of a commitment: one of three keys, or none.
pub(super) fn measures(cx: &mut Cx, raw: &raw::Commitment, at: At) -> Measures {
    let given = [
        ("measures", raw.measures.is_some()),
        ("measure-groups", raw.measure_groups.is_some()),
        ("measures-state", raw.measures_state.is_some()),
    ];
    let given: Vec<&str> = given.iter().filter(|(_, is)| *is).map(|(key, _)| *key).collect();
    if let [first, second, ..] = given[..] {
        let message = format!("`{first}` and `{second}` cannot stand together");
        cx.error(MEASURES_TWICE, at.key(second), message, "keep one of them");
    }
    let groups = if let Some(groups) = &raw.measure_groups {
        let at = at.key("measure-groups");
        groups.iter().enumerate().map(|(i, group)| measure_group(cx, group, at.item(i))).collect()
    } else if let Some(list) = &raw.measures {
        let measures = list_of(cx, list, None, at.key("measures"));
        vec![MeasureGroup { title: None, due: None, measures }]
    } else if let Some(state) = &raw.measures_state {
        let at = at.key("measures-state");
        let absent = cx.absent(&state.absent, at.key("absent"));
        return Measures::Absent(absent, cx.provenance(state.source.as_ref(), state.certainty, at));
    } else {
        return Measures::None;
    };
    Measures::Listed(unique_ids(cx, groups))
}

/// Ids are unique over all sub-groups, because links name the commitment and the measure only.
fn unique_ids(cx: &mut Cx, mut groups: Vec<MeasureGroup>) -> Vec<MeasureGroup> {
    let keys = groups.iter().flat_map(|group| group.measures.iter().map(|m| (m.id.clone(), m.at)));
    let kept = unique(&mut cx.diagnostics, keys.collect(), Clone::clone);
    for group in &mut groups {
        group.measures.retain(|measure| kept.contains(&(measure.id.clone(), measure.at)));
    }
    groups
}

fn measure_group(cx: &mut Cx, raw: &raw::MeasureGroup, at: At) -> MeasureGroup {
    let due = cx.optional_moment(raw.due.as_ref(), at.key("due"));
    MeasureGroup {
        title: cx.optional(raw.title.as_ref(), at.key("title")),
        measures: list_of(cx, &raw.measures, due.as_ref(), at.key("measures")),
        due,
    }
}

fn list_of(cx: &mut Cx, raw: &[raw::Measure], due: Option<&Moment>, at: At) -> Vec<Measure> {
    raw.iter().enumerate().filter_map(|(i, raw)| measure(cx, raw, due, at.item(i))).collect()
}

fn measure(cx: &mut Cx, raw: &raw::Measure, shared: Option<&Moment>, at: At) -> Option<Measure> {
    let id = cx.id(&raw.id, at.key("id"));
    let text = cx.text(&raw.text, at.key("text"));
    let target = match &raw.target {
        Some(raw) => target(cx, raw, at.key("target")),
        None => Some(Target::None),
    };
    let due = match (&raw.due, shared) {
        (None, Some(shared)) => Stated::As(shared.clone()),
        (due, _) => cx.stated(due.as_ref(), at.key("due"), Cx::moment),
    };
    let trajectory = raw.trajectory.as_ref().and_then(|trajectory| {
        let unit = raw.target.as_ref().and_then(|target| target.unit.as_deref());
        self::trajectory(cx, trajectory, unit, at.key("trajectory"))
    });
    let renamed_from = raw.renamed_from.as_ref();
    let measure = Measure {
        id: id?,
        renamed_from: renamed_from.and_then(|id| cx.id(id, at.key("renamed-from"))),
        renamed_from_at: at.key("renamed-from").span(),
        text: text?,
        printed: cx.optional(raw.printed.as_ref(), at.key("printed")),
        target: target?,
        of: cx.optional(raw.of.as_ref(), at.key("of")),
        scope: cx.optional(raw.scope.as_ref(), at.key("scope")),
        measured_by: cx.optional(raw.measured_by.as_ref(), at.key("measured-by")),
        baseline: cx.stated(raw.baseline.as_ref(), at.key("baseline"), Cx::text),
        due,
        trajectory,
        note: cx.prose(raw.note.as_ref(), at.key("note")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    };
    Some(measure)
}

fn target(cx: &mut Cx, raw: &raw::Target, at: At) -> Option<Target> {
    let needs_value = matches!(
        raw.kind,
        TargetKind::IncreaseBy
            | TargetKind::DecreaseBy
            | TargetKind::Level
            | TargetKind::AtLeast
            | TargetKind::AtMost
    );
    match (&raw.value, needs_value) {
        (None, true) => {
            let message = "this kind of target needs a number".to_owned();
            cx.error(TARGET_VALUE, at.key("kind"), message, "add `value: …` and `unit: …`");
            return None;
        }
        (Some(_), false) => {
            let message = "this kind of target has no number".to_owned();
            let help = "remove `value`, or take a kind such as `increase-by` or `level`";
            cx.error(TARGET_VALUE, at.key("value"), message, help);
            return None;
        }
        _ => {}
    }
    let quantity = match &raw.value {
        Some(value) => {
            Some(quantity(cx, value, at.key("value"), raw.unit.as_deref(), at.key("unit"))?)
        }
        None => None,
    };
    Some(match (raw.kind, quantity) {
        (TargetKind::IncreaseBy, Some(quantity)) => Target::ChangeBy(Trend::Increase, quantity),
        (TargetKind::DecreaseBy, Some(quantity)) => Target::ChangeBy(Trend::Decrease, quantity),
        (TargetKind::AtLeast, Some(quantity)) => Target::Level(Bound::AtLeast, quantity),
        (TargetKind::AtMost, Some(quantity)) => Target::Level(Bound::AtMost, quantity),
        (_, Some(quantity)) => Target::Level(Bound::AsPrinted, quantity),
        (TargetKind::Increase, None) => Target::Trend(Trend::Increase),
        (TargetKind::Decrease, None) => Target::Trend(Trend::Decrease),
        (TargetKind::Maintain, None) => Target::Trend(Trend::Maintain),
        (TargetKind::Milestone, None) => Target::Milestone,
        (_, None) => Target::Deliverable,
    })
}

/// A number and its unit.
pub(super) fn quantity(
    cx: &mut Cx,
    value: &str,
    at: At,
    unit: Option<&str>,
    unit_at: At,
) -> Option<Quantity> {
    let value = cx.decimal(value, at);
    let unit = self::unit(cx, unit.unwrap_or("number"), unit_at);
    Some(Quantity { value: value?, unit: unit? })
}

/// A unit: one of the known words, else any words.
pub(super) fn unit(cx: &mut Cx, raw: &str, at: At) -> Option<Unit> {
    Some(match raw.trim() {
        "percent" => Unit::Percent,
        "percentage-point" => Unit::PercentagePoint,
        "pounds" => Unit::Pounds,
        "million-pounds" => Unit::MillionPounds,
        "number" => Unit::Number,
        "not-stated" => Unit::NotStated,
        words => Unit::Words(cx.text(words, at)?),
    })
}

fn trajectory(
    cx: &mut Cx,
    raw: &raw::Trajectory,
    unit: Option<&str>,
    at: At,
) -> Option<Trajectory> {
    let step_unit = Some(raw.step_unit.as_deref().unwrap_or("not-stated"));
    let start = quantity(cx, &raw.start, at.key("start"), unit, at);
    let step = quantity(cx, &raw.step, at.key("step"), step_unit, at.key("step-unit"));
    let end = quantity(cx, &raw.end, at.key("end"), unit, at);
    let by = cx.moment(&raw.by, at.key("by"));
    Some(Trajectory { start: start?, step: step?, end: end?, by: by? })
}
