//! Layer 1: YAML with positions; the only module that names a YAML library.
//!
//! `serde_yaml` reads the values. It knows the place of what fails to parse, but not of a value
//! that parses and is wrong, so the same text is read a second time as a [`tree::Node`] with spans.
//! Anchors, aliases and tags are refused: editors do not need them, and they are how a small file
//! becomes a huge one. The first mistake does not hide the others: see [`decode`].

mod advice;
pub mod decode;
pub mod hash;
mod kind;
mod mend;
pub mod message;
mod moved;
pub mod tree;

pub use decode::Decoded;
pub use decode::decode;
pub use tree::At;
