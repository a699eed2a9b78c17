//! Layer 3, an edge: the author's files and the site theme, from disk into memory.
#![expect(clippy::disallowed_methods, reason = "the one place that reads the author's files")]

mod decode;
pub mod dictionary;
pub mod error;
pub mod fonts;
pub mod limits;
mod problem;
pub mod scan;
pub mod texts;
pub mod theme;
mod walk;
