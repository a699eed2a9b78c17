//! Rules about a site as a whole.

pub(super) mod accessibility_statement;
pub(super) mod contradictory_result;
pub(super) mod lagging_language;
pub(super) mod missing_content;
pub(super) mod result_without_source;
pub(super) mod stale_format;
pub(super) mod translation;
