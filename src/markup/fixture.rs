//! What the tests of this folder share.

use crate::base::diagnostic::Diagnostics;
use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::markup::html;
use crate::markup::html::HtmlOptions;
use crate::markup::origin::Origin;
use crate::markup::parse;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::prose::Prose;
use crate::model::reference::Reference;

/// A site with one page `about`, one commitment `hate-crime` and two figures.
pub(super) struct Fixture;

impl Resolve for Fixture {
    fn link(&self, to: &Reference, heading: Option<&str>) -> Option<Resolved> {
        let (name, title) = match to {
            Reference::Page(id) if id.as_str() == "about" => ("about", "About"),
            Reference::Commitment(_, id) if id.as_str() == "hate-crime" => {
                ("hate-crime", "Hate crime")
            }
            _ => return None,
        };
        let heading = heading.map_or_else(String::new, |heading| format!("#{heading}"));
        Some(Resolved { href: format!("../{name}/{heading}"), title: title.to_owned() })
    }

    fn file(&self, file: &SourcePath) -> String {
        format!("files/{file}")
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        match figure.as_str() {
            "cut" => Some("5%".to_owned()),
            "odd" => Some("<&\">".to_owned()),
            _ => None,
        }
    }

    fn word(&self, word: Word) -> &str {
        match word {
            Word::Note => "Note",
            Word::AsPrinted => "As printed",
            Word::Inferred => "Our reading",
            Word::Footnotes => "Footnotes",
            Word::Footnote => "Footnote",
            Word::BackToText => "Back to text",
            Word::Table => "Table",
        }
    }
}

/// The only file of a content folder.
pub(super) fn file() -> FileId {
    let path = SourcePath::parse("pages/page.md").unwrap();
    let map = SourceMap::new(vec![SourceFile { path, text: SourceText::Text("".into()) }]);
    let (id, _) = map.files().next().unwrap();
    id
}

/// The prose of some Markdown, with what was noticed.
pub(super) fn noticed(text: &str) -> (Prose, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let base = SourcePath::parse("pages/page.md").unwrap();
    let origin = Origin::At { file: file(), offset: 0 };
    let prose = parse(&mut diagnostics, text, origin, &base);
    (prose, diagnostics)
}

/// The prose of some Markdown.
pub(super) fn parsed(text: &str) -> Prose {
    noticed(text).0
}

/// The HTML of some Markdown.
pub(super) fn rendered(text: &str) -> String {
    html::render(&parsed(text), &Fixture, &HtmlOptions::default())
}

/// The codes of what was noticed, in order.
pub(super) fn codes(text: &str) -> Vec<&'static str> {
    noticed(text).1.iter().map(|diagnostic| diagnostic.code.0).collect()
}
