//! Layer 5: what changed between two texts, two versions, two editions.
//!
//! ```text
//! Prose ─ doc ─> Doc ─┐
//!                     ├─ text::compare ─> DocDiff ─ html, list of changes
//! Prose ─ doc ─> Doc ─┘
//! Version ─┐
//!          ├─ plan::compare ─> ChangeSet (typed changes, ranked) + DocDiff of all prose
//! Version ─┘
//! ```
//! Everything is compared by id first. What a comparison says can be applied: `old` with its
//! changes is `new`.

pub mod diff;
pub mod doc;
pub mod files;
pub mod html;
pub mod markdown;
pub mod merged;
pub mod plain;
pub mod plan;
pub mod shape;
mod slip;
pub mod text;
pub mod words;
