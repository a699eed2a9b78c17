//! The measures of a version that have a number.

use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::model::measure::Unit;
use crate::model::version::Held;
use crate::model::version::Version;

/// The measures with a number, if the text of the version is held in full: what a digest does not
/// say, the plan may not say either.
pub(super) fn with_number(version: &Version) -> impl Iterator<Item = &Measure> {
    let is_full = version.held == Held::Full;
    let commitments = version.commitments.iter().filter(move |_| is_full);
    commitments
        .flat_map(|commitment| match &commitment.measures {
            Measures::Listed(groups) => groups.as_slice(),
            Measures::Absent(..) | Measures::None => &[],
        })
        .flat_map(|group| &group.measures)
        .filter(|measure| unit(measure).is_some())
}

/// The unit of the number of a measure.
pub(super) fn unit(measure: &Measure) -> Option<&Unit> {
    match &measure.target {
        Target::ChangeBy(_, quantity) | Target::Level(_, quantity) => Some(&quantity.unit),
        Target::Trend(_) | Target::Milestone | Target::Deliverable | Target::None => None,
    }
}

/// Whether a value is missing and nobody says more than that.
pub(super) fn is_silent<T>(value: &Stated<T>) -> bool {
    match value {
        Stated::As(_) => false,
        Stated::Absent(absent) => absent.state == State::NotStated && absent.note.is_none(),
    }
}
