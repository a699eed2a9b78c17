//! What changed within a measure.

use crate::base::moment::Moment;
use crate::compare::plan::canonical;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::change::DueShift;
use crate::compare::plan::change::Pair;
use crate::compare::plan::fields::Found;
use crate::compare::plan::record::Field;
use crate::compare::plan::target;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::measure::Measure;

/// A measure and the sub-heading that it stands under.
type Headed<'a> = (&'a Measure, Option<&'a Text>);

pub(super) fn compare(found: &mut Found, (old, heading): Headed, (new, other): Headed) {
    if let Some(change) = target::change(&old.target, &new.target) {
        found.push(ChangeKind::Target(Box::new(change)));
    }
    let due = |due: &Stated<Moment>| canonical::stated(due, canonical::moment);
    if due(&old.due) != due(&new.due) {
        let dates = Pair { old: old.due.clone(), new: new.due.clone() };
        found.push(ChangeKind::Due(Box::new(dates), shift(&old.due, &new.due)));
    }
    let trajectory = |it: &Measure| it.trajectory.as_ref().map(canonical::trajectory);
    if trajectory(old) != trajectory(new) {
        let trajectories = Pair { old: old.trajectory.clone(), new: new.trajectory.clone() };
        found.push(ChangeKind::Trajectory(Box::new(trajectories)));
    }
    let baseline = |it: &Measure| canonical::stated(&it.baseline, canonical::text);
    if baseline(old) != baseline(new) {
        let baselines = Pair { old: old.baseline.clone(), new: new.baseline.clone() };
        found.push(ChangeKind::Baseline(Box::new(baselines)));
    }
    if heading.map(canonical::text) != other.map(canonical::text) {
        found.push(ChangeKind::Regrouped(Pair { old: heading.cloned(), new: other.cloned() }));
    }
    found.text(Field::Text, Some(&old.text), Some(&new.text));
    found.text(Field::Printed, old.printed.as_ref(), new.printed.as_ref());
    found.text(Field::Of, old.of.as_ref(), new.of.as_ref());
    found.text(Field::Scope, old.scope.as_ref(), new.scope.as_ref());
    found.text(Field::MeasuredBy, old.measured_by.as_ref(), new.measured_by.as_ref());
    found.prose(Field::Note, &old.note, &new.note);
}

/// What became of a deadline. Dates are compared by their last days: "2016" and "by the end of 2016"
/// are the same deadline, stated otherwise.
fn shift(old: &Stated<Moment>, new: &Stated<Moment>) -> DueShift {
    let (old, new) = match (old, new) {
        (Stated::As(old), Stated::As(new)) => (old, new),
        (Stated::As(_), Stated::Absent(_)) => return DueShift::Withdrawn,
        (Stated::Absent(_), Stated::As(_)) => return DueShift::Set,
        (Stated::Absent(_), Stated::Absent(_)) => return DueShift::Restated,
    };
    match (old.latest(), new.latest()) {
        (Some(old), Some(new)) if old < new => DueShift::PutBack,
        (Some(old), Some(new)) if old > new => DueShift::BroughtForward,
        _ => DueShift::Restated,
    }
}
