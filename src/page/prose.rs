//! Prose on a page: links resolved, abbreviations explained where they are first met.

use std::collections::BTreeMap;

use crate::base::id::FigureId;
use crate::base::path::Route;
use crate::base::path::SourcePath;
use crate::locale::Locale;
use crate::markup::abbreviations::Explained;
use crate::markup::html;
use crate::markup::html::HtmlOptions;
use crate::markup::html::Paragraphs;
use crate::markup::plain;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::fact::Text;
use crate::model::measure::Quantity;
use crate::model::prose::Prose;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::model::version::Figure;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::view::Html;

/// The folder of the output that holds files of the content: pictures and attachments.
pub const FILES: &str = "files";

/// Renders the texts of one page in reading order.
pub struct Writer<'a> {
    cx: &'a Cx<'a>,
    root: String,
    here: Option<VersionKey>,
    figures: &'a [Figure],
    /// Abbreviations as far as this page has explained them.
    explained: Explained<'a>,
}

impl<'a> Writer<'a> {
    /// A writer for the page at `route`, whose texts belong to a version or to none.
    #[must_use]
    pub fn new(cx: &'a Cx<'a>, route: &Route, within: Option<InVersion<'a>>) -> Self {
        let figures = within.map(|at| at.version.figures.as_slice()).unwrap_or_default();
        Self {
            cx,
            root: super::frame::root(route),
            here: within.map(|at| (at.edition.id.clone(), at.version.id.clone())),
            figures,
            explained: Explained::new(&cx.abbreviations),
        }
    }

    /// The main text of a page, with paragraphs that can be cited.
    pub fn html(&mut self, prose: &Prose) -> Html {
        self.render(prose, &HtmlOptions::default())
    }

    /// One of several texts of a page: headings one level deeper, ids that begin with `prefix`.
    pub fn part(&mut self, prose: &Prose, prefix: &str, heading_shift: u8) -> Html {
        let id_prefix = format!("{prefix}-");
        self.render(
            prose,
            &HtmlOptions { heading_shift, id_prefix, paragraphs: Paragraphs::Numbered },
        )
    }

    /// A short text of a page, without ids for its paragraphs.
    pub fn short(&mut self, prose: &Prose, prefix: &str) -> Html {
        let id_prefix = format!("{prefix}-");
        self.render(
            prose,
            &HtmlOptions { heading_shift: 1, id_prefix, paragraphs: Paragraphs::Plain },
        )
    }

    fn render(&mut self, prose: &Prose, options: &HtmlOptions) -> Html {
        if prose.is_empty() {
            return Html::default();
        }
        let unused = Explained::new(&self.cx.abbreviations);
        let mut explained = std::mem::replace(&mut self.explained, unused);
        let html = html::explained(prose, self, options, &mut explained);
        self.explained = explained;
        Html(html)
    }

    /// The beginning of a text in plain words, at most `longest` characters.
    #[must_use]
    pub fn summary(&self, prose: &Prose, longest: usize) -> String {
        plain::summary(prose, self, longest)
    }
}

/// Plain words as HTML.
#[must_use]
pub fn escaped(text: &str) -> Html {
    let mut html = String::with_capacity(text.len());
    html::escape::text(&mut html, text);
    Html(html)
}

/// Words in their own language as HTML.
#[must_use]
pub fn text(text: &Text) -> Html {
    let words = escaped(&text.words);
    match &text.lang {
        None => words,
        Some(lang) => {
            let dir = lang.direction().as_str();
            Html(format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", words.0))
        }
    }
}

/// The words of the interface that texts need.
#[must_use]
pub fn words(locale: &Locale) -> BTreeMap<Word, String> {
    let words = [
        (Word::Note, "note"),
        (Word::AsPrinted, "as-printed"),
        (Word::Inferred, "our-reading"),
        (Word::Footnotes, "footnotes"),
        (Word::Footnote, "footnote"),
        (Word::BackToText, "back-to-text"),
        (Word::Table, "table"),
    ];
    words.into_iter().map(|(word, message)| (word, locale.t(message))).collect()
}

impl Resolve for Writer<'_> {
    fn link(&self, to: &Reference, heading: Option<&str>) -> Option<Resolved> {
        let target = self.cx.index.find(to, self.here.as_ref())?;
        let fragment = heading.or(target.fragment.as_deref());
        let fragment = fragment.map_or_else(String::new, |id| format!("#{id}"));
        let href = format!("{}{}{fragment}", self.root, self.cx.href_of(&target.route));
        Some(Resolved { href, title: target.title.clone() })
    }

    fn file(&self, file: &SourcePath) -> String {
        format!("{}{FILES}/{file}", self.root)
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        let figure = self.figures.iter().find(|other| other.id == *figure)?;
        let quantity = Quantity { value: figure.value.clone(), unit: figure.unit.clone() };
        Some(self.cx.quantity(&quantity))
    }

    fn word(&self, word: Word) -> &str {
        self.cx.prose_words.get(&word).map_or("", String::as_str)
    }
}
