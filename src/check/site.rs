//! Rules about a site as a whole.

pub(super) mod accessibility_statement;
pub(super) mod lagging_language;
pub(super) mod stale_format;
pub(super) mod translation;
