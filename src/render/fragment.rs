//! Parts of pages that are the same on many pages, but for two things: the way back to the root of
//! the site, and which of their links leads to the page itself.
//!
//! A template makes such a part once, with marks where those two belong; every page puts them in.
//! Templates print `page.root` as everywhere, and write `<a href="…"{{ item.href | here }}>`; with
//! `here_or_below` a link is also marked on the pages below the one that it leads to.

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
const BELOW: char = '\u{4}';

/// The names of the filters that turn the `href` of a link into a mark: which pages it is marked on.
pub(super) const FILTERS: [(&str, Reach); 2] =
    [("here", Reach::Here), ("here_or_below", Reach::Below)];

/// On which pages a link is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// On the page that it leads to.
    Here,
    /// On that page and those below it.
    Below,
}

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
    /// The same, and ` aria-current="true"` on the pages below it.
    Below(Box<str>),
}

/// The mark for the link to `href`: `<a href="…"{{ item.href | here }}>`.
pub(super) fn mark(href: &str, reach: Reach) -> Value {
    let begin = if reach == Reach::Here { HERE } else { BELOW };
    Value::safe_string(&format!("{begin}{href}{END}"))
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
        html.map(|html| Self::cut(tidy(html).trim_end()))
            .map_err(|error| TemplateError::of(template, &error))
    }

    fn cut(html: &str) -> Self {
        const MARKS: [char; 4] = [ROOT, HERE, BELOW, END];
        let mut pieces = Vec::new();
        let mut piece: fn(Box<str>) -> Piece = Piece::Html;
        for part in html.split_inclusive(MARKS) {
            let text = part.strip_suffix(MARKS).unwrap_or(part);
            if !text.is_empty() {
                pieces.push(piece(text.into()));
            }
            piece = match part.chars().next_back() {
                Some(HERE) => Piece::Here,
                Some(BELOW) => Piece::Below,
                _ => Piece::Html,
            };
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
                Piece::Here(href) | Piece::Below(href) if **href == page.href => {
                    " aria-current=\"page\""
                }
                Piece::Below(href) if is_below(&page.href, href) => " aria-current=\"true\"",
                Piece::Here(_) | Piece::Below(_) => "",
            });
        }
        html
    }
}

/// Whether a page stands in the folder of another one.
fn is_below(href: &str, other: &str) -> bool {
    let folder = other.strip_suffix("index.html").unwrap_or(other);
    folder.ends_with('/') && href.starts_with(folder)
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn pages_stand_below_the_folder_of_another() {
        for link in ["2013-17/index.html", "2013-17/"] {
            assert!(is_below("2013-17/2013-10-revised/index.html", link));
        }
        assert!(is_below("ur/changes/threads/index.html", "ur/changes/index.html"));
        for link in ["index.html", "2013/index.html", "2013-17/events/index.html", "2013-17"] {
            assert!(!is_below("2013-17/2013-10-revised/index.html", link), "{link}");
        }
    }
}
