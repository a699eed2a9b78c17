//! planpress: a static site generator for public plan documents.

pub mod base;
pub mod config;
pub mod locale;
pub mod markup;
pub mod model;
pub mod output;
pub mod page;
pub mod read;
pub mod render;
pub mod source;
pub mod yaml;
