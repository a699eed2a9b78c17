//! planpress: a static site generator for public plan documents.

pub mod base;
pub mod markup;
pub mod model;
pub mod read;
