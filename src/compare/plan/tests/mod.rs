//! Plans of a town that does not exist, and what is said about their changes.

mod cases;
pub(in crate::compare) mod fixture;
mod generate;
mod laws;
