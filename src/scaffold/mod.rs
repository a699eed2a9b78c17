//! Layer 9, an edge: starter files for a new site, edition or version; files of translations.
//!
//! No starter file ever overwrites anything, and what fails half-way leaves nothing behind.
#![expect(clippy::disallowed_methods, reason = "the one place that makes files for editors")]

pub mod copied;
pub mod error;
pub mod imported;
mod keys;
pub mod new;
pub mod result;
mod starter;
#[cfg(test)]
mod tests;
pub mod translation;
mod writer;
