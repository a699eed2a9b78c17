//! The wordings of results.

use crate::model::observation::Series;
use crate::model::wording::Visit;
use crate::model::wording::optional;
use crate::model::wording::prose;
use crate::model::wording::unit;

pub(super) fn series(series: &mut Series, visit: &mut Visit) {
    for it in [&mut series.unit, &mut series.change_unit].into_iter().flatten() {
        unit(it, visit);
    }
    for observation in &mut series.observations {
        optional("reason in a result", observation.standing.reason_mut(), visit);
        prose("note on a result", &mut observation.note, visit);
        if let Some(count) = &mut observation.count {
            optional("what was counted", count.what.as_mut(), visit);
        }
        for comparator in &mut observation.comparators {
            optional("what a result is compared with", comparator.label.as_mut(), visit);
        }
    }
}
