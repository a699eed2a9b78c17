//! planpress: a static site generator for public plan documents.
//!
//! `ARCHITECTURE.md` has the map, the layers and the invariants.

pub mod base;
pub mod book;
pub mod check;
pub mod cli;
pub mod compare;
pub mod config;
pub mod import;
pub mod links;
pub mod locale;
pub mod markup;
pub mod model;
pub mod output;
pub mod page;
pub mod pipeline;
pub mod print;
pub mod read;
pub mod render;
pub mod scaffold;
pub mod schema;
pub mod serve;
pub mod source;
pub mod translate;
pub mod yaml;
