//! Rules about the look of a site: its own style sheets.

mod custom;
mod scheme;
pub(super) mod weak_contrast;
