//! Layer 7: sheets onto paper: the tree of a sheet → PDF/UA-1, with the print templates of a site
//! theme.
//!
//! The only module that names Typst. A template sees three kinds of files and nothing else: the other
//! templates, `/data.json` (the sheet) with its pictures, and `/fonts.json` (the families to set
//! it in). No disk, no network, no clock, no packages: the same sheet gives the same bytes.
//!
//! Built without the feature `pdf`, the module has the same face and makes nothing.

mod fault;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod glyphs;
pub mod job;
pub mod made;
#[cfg(feature = "pdf")]
mod picture;
pub mod pictures;
#[cfg(feature = "pdf")]
mod press;
#[cfg(not(feature = "pdf"))]
#[path = "without.rs"]
mod press;
#[cfg(feature = "pdf")]
mod world;

#[cfg(all(test, feature = "pdf"))]
mod tests;

pub use crate::print::fault::NoPress;
pub use crate::print::fault::TemplateFault;
pub use crate::print::press::Press;
