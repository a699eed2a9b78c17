//! Layer 8, an edge: the finished files onto the disk, whole or not at all.
//!
//! The site is staged in a folder beside the output folder, then the two change places:
//!
//! ```text
//! .output.planpress/lock    held while a build runs; freed by the system if it is killed
//!                  /staged  the site being made
//!                  /ready   the site, made; after the exchange the old one
//!                  /old     the old site, where the system cannot exchange two folders at once
//!                  /trash   being deleted
//! output/                   the old site, then the new one
//! ```
//!
//! Which of these folders exist says how far a build came, so the next one can repair what an
//! interrupted one left. A power cut is another matter: nothing is forced onto the disk, because
//! the site can always be built again and `manifest::verify` tells whether it is whole.
#![expect(clippy::disallowed_methods, reason = "the one place that writes the site")]

pub mod error;
mod listing;
mod lock;
pub mod manifest;
pub mod place;
mod registry;
pub mod staging;
mod swap;

#[cfg(test)]
mod tests;
