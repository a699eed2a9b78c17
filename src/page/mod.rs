//! Layer 6: which pages exist, where, with what data.
//!
//! ```text
//! Site ─> Pages::of ─> keys ─(in parallel, one at a time)─> lay_out ─> Frame + View
//!                   └> data files, site map
//! ```
//! A page is made from its [`key::PageKey`] when it is needed and dropped when it is rendered, so
//! that a large site never has to fit in memory as pages.

pub mod aloud;
mod banner;
pub mod chart;
mod citations;
pub mod compared;
pub mod cx;
pub mod data;
pub mod feed;
pub mod frame;
pub mod index;
pub mod key;
mod lay;
pub mod lineage;
pub mod origin;
pub mod pairs;
pub mod paper;
pub mod prose;
pub mod resting;
pub mod route;
pub mod sentence;
pub mod sitemap;
pub mod timeline;
pub mod told;
pub mod translated;
pub mod view;
pub mod words;

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::config::base_url::BaseUrl;
use crate::page::cx::Cx;
use crate::page::key::PageKey;
use crate::page::view::View;
use crate::page::view::frame::Frame;

/// How pages are laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOptions {
    /// Where the site will stand.
    pub base_url: Option<BaseUrl>,
    /// How links are written.
    pub links: LinkStyle,
    /// Addresses of the style sheets of every page, below the root of the site.
    pub styles: Vec<String>,
    /// Addresses of style sheets that only some templates ask for, by name.
    pub sheets: BTreeMap<String, String>,
    /// The accent colour: `#14506b`.
    pub accent: Option<String>,
    /// Address of the icon below the root of the site.
    pub icon: Option<String>,
    /// "planpress 0.1.0".
    pub generator: String,
    /// The languages of the site in their own words, that of the content first.
    pub languages: Vec<LanguageName>,
}

/// A language in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageName {
    /// The language.
    pub lang: Lang,
    /// Its name in its own script.
    pub name: String,
}

/// How links to pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum LinkStyle {
    /// `events/index.html`: also works without a server, from a folder or a memory stick.
    #[default]
    File,
    /// `events/`: for servers that show the `index.html` of a folder.
    Folder,
}

/// One page, ready to be rendered.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its file.
    pub path: OutputPath,
    /// What every page has.
    pub frame: Frame,
    /// What this one has.
    pub view: View,
}

/// Makes a page.
#[must_use]
pub fn lay_out(cx: &Cx, key: PageKey) -> Page {
    let path = route::output_path(cx, key);
    let (frame, view) = lay::page(cx, key);
    Page { path, frame, view }
}
