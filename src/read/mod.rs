//! Layer 4: files in memory → [`Site`], all mistakes collected, nothing dangling.
//!
//! ```text
//! folder::sort → lower each file (in parallel) → assemble → resolve
//! ```
//! A broken item is left out and reading goes on. What remains refers only to what remains.

mod body;
mod change;
mod commitment;
mod comparison;
mod cx;
mod document;
mod edition;
mod event;
mod folder;
mod format;
mod framework;
mod level;
mod lineage;
mod measure;
mod observation;
mod pack;
mod people;
pub mod raw;
mod resolve;
mod scope;
mod site;
mod stray;
mod suspect;
mod thread;
pub mod translation;
mod unmerged;
mod version;

use crate::base::diagnostic::Outcome;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::config::Config;
use crate::model::prose::Prose;
use crate::model::site::Site;

/// Reads the content folder. Nothing if there is no usable `site.yaml`.
///
/// Takes the settings out of `site.yaml` on the way: they are no part of the plan.
#[must_use]
pub fn site(sources: &SourceMap) -> Outcome<Option<(Site, Config)>> {
    site::read(sources)
}

/// The text of an edited Markdown file, where nothing but that text has changed from `old` to `new` and
/// nothing is wrong with it: it mentions nothing that `known` does not mention.
///
/// What it gives is what [`site`] would read. Nothing means no more than that a closer look is needed.
#[must_use]
pub fn body(old: &SourceMap, new: &SourceMap, file: FileId, known: &Prose) -> Option<Prose> {
    body::read(old, new, file).filter(|prose| body::mentions_no_more(prose, known))
}
