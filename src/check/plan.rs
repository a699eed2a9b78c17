//! Rules about the facts of a plan: they run on every version.

pub(super) mod group_count;
mod measures;
pub(super) mod target_without_baseline;
pub(super) mod target_without_date;
pub(super) mod target_without_unit;
