//! Layer 1: what a plan is, as plain data. No text formats, no wording, no routes.
//!
//! `Site` → `Edition` → `Version` → `Group`, `Commitment` → `Measure` → `Target`, with sections of
//! prose, a performance framework, events, documents, contacts, people, figures, terms and defects;
//! and what editors write about change: lineage, reported changes, comparisons, threads.
//! Every fact says where it stands and how certain it is; a value that ought to be there and is
//! not says why.

pub mod change;
pub mod commitment;
pub mod comparison;
pub mod contact;
pub mod coverage;
pub mod document;
pub mod edition;
pub mod event;
pub mod fact;
pub mod format;
pub mod framework;
pub mod lineage;
pub mod measure;
pub mod observation;
pub mod pack;
pub mod prose;
pub mod reference;
pub mod site;
pub mod thread;
pub mod translation;
pub mod verdict;
pub mod version;
pub mod walk;
pub mod wording;
