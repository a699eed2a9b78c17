//! Parts of pages that are the same on many pages, but for two things: the way back to the root of
//! the site, and which of their links leads to the page itself.
//!
//! A template makes such a part once, with marks where those two belong; every page puts them in.
//! Templates print `page.root` as everywhere, and write `<a href="…"{{ item.href | here }}>`.

use serde::Serialize;
use tera::Context;
use tera::Tera;
use tera::Value;

use crate::page::view::frame::Frame;
use crate::page::view::frame::VersionNav;
use crate::render::error::TemplateError;
use crate::render::tidy::tidy;

// Control characters, which no HTML may hold (HTML Living Standard, 13.1.4).
const ROOT: char = '\u{1}';
const HERE: char = '\u{2}';
const END: char = '\u{3}';

/// The name of the filter that turns the `href` of a link into a mark.
pub(super) const FILTER: &str = "here";

/// A part of pages as a template made it, cut at the marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fragment(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// HTML.
    Html(Box<str>),
    /// `page.root`.
    Root,
    /// ` aria-current="page"` on the page with this `href`.
    Here(Box<str>),
}

/// The mark for the link to `href`: `<a href="…"{{ item.href | here }}>`.
pub(super) fn mark(href: &str) -> Value {
    Value::safe_string(&format!("{HERE}{href}{END}"))
}

/// `page` in the template of a fragment.
#[derive(Serialize)]
struct Page<'a> {
    root: char,
    nav: Option<&'a VersionNav>,
}

impl Fragment {
    /// Makes a part with its template; nothing if the site theme has no such template.
    pub(super) fn render(
        engine: &Tera,
        template: &str,
        nav: Option<&VersionNav>,
    ) -> Result<Self, TemplateError> {
        if !engine.contains_template(template) {
            return Ok(Self(Vec::new()));
        }
        let mut context = Context::new();
        context.insert("page", &Page { root: ROOT, nav });
        let html = engine.render(template, &context);
        html.map(|html| Self::cut(&tidy(&html)))
            .map_err(|error| TemplateError::of(template, &error))
    }

    fn cut(html: &str) -> Self {
        let mut pieces = Vec::new();
        for part in html.split_inclusive([ROOT, HERE, END]) {
            let text = part.strip_suffix([ROOT, HERE, END]).unwrap_or(part);
            let piece = if part.ends_with(END) { Piece::Here } else { Piece::Html };
            if !text.is_empty() {
                pieces.push(piece(text.into()));
            }
            if part.ends_with(ROOT) {
                pieces.push(Piece::Root);
            }
        }
        Self(pieces)
    }

    /// The part as a page shows it, ready for `| safe`.
    pub(super) fn on(&self, page: &Frame) -> String {
        let mut html = String::with_capacity(self.0.len() * 32);
        for piece in &self.0 {
            html.push_str(match piece {
                Piece::Html(html) => html,
                Piece::Root => &page.root,
                Piece::Here(href) if **href == page.href => " aria-current=\"page\"",
                Piece::Here(_) => "",
            });
        }
        html
    }
}
