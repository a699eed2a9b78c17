//! planpress: a static site generator for public plan documents.

pub mod base;
pub mod model;
pub mod page;
pub mod read;
pub mod render;
