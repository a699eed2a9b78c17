//! The shape of the editors' files, key for key. `read` turns it into the model and is the only
//! place that can say "missing". The JSON Schemas of `planpress schema` are made from these types,
//! so their doc comments are written for editors.

pub mod change;
pub mod commitment;
pub mod comparison;
pub mod document;
pub mod edition;
pub mod event;
pub mod fact;
pub mod format;
pub mod framework;
pub mod level;
pub mod lineage;
pub mod observation;
pub mod pack;
pub mod site;
pub mod thread;
pub mod translation;
pub mod version;
