//! Layer 4: files in memory → `Site`, all mistakes collected, nothing dangling.

pub mod raw;
