//! Markdown files of anybody as a document to compare.

use crate::base::diagnostic::Diagnostics;
use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::locale::Locale;
use crate::markup;
use crate::markup::front_matter;
use crate::markup::origin::Origin;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::reference::Reference;

/// The words of one file: its front matter as typed, then its blocks.
#[must_use]
pub fn one(sources: &SourceMap, resolve: &dyn Resolve) -> Doc {
    let mut doc = Doc::default();
    for (id, file) in sources.files() {
        add(&mut doc, sources, (id, &file.path), resolve);
    }
    doc
}

/// The words of all files of a folder: each is a part with its path as id and heading.
#[must_use]
pub fn all(sources: &SourceMap, resolve: &dyn Resolve) -> Doc {
    let mut doc = Doc::default();
    for (id, file) in sources.files() {
        doc.push(Kind::Part, Some(file.path.to_string()), |doc| {
            doc.push_line(Kind::Heading(1), None, Line::plain(file.path.as_str()));
            add(doc, sources, (id, &file.path), resolve);
        });
    }
    doc
}

fn add(doc: &mut Doc, sources: &SourceMap, file: (FileId, &SourcePath), resolve: &dyn Resolve) {
    let (id, path) = file;
    let text = sources.text(id);
    let mut unclosed = Diagnostics::default();
    let parts = front_matter::split(&mut unclosed, text, id);
    // A rule at the beginning that no other follows: all of it is text.
    let is_closed = unclosed.is_empty();
    let body = if is_closed { parts.body } else { 0 };
    let origin = Origin::At { file: id, offset: body };
    let mut prose = markup::parse_any(&text[body..], origin, path);
    if let Some(yaml) = parts.yaml.filter(|yaml| is_closed && !yaml.is_empty()) {
        let kind = BlockKind::Preformatted(text[yaml.clone()].to_owned());
        prose.blocks.insert(0, Block { at: origin.span(&yaml), lang: None, kind });
    }
    doc.add_prose(&prose, resolve);
}

/// What files know of the rest of a site: nothing. Links by id stay words.
pub struct NoSite {
    words: [String; 7],
}

impl NoSite {
    /// With the words of a language.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        let messages =
            ["note", "as-printed", "our-reading", "footnotes", "footnote", "back-to-text", "table"];
        Self { words: messages.map(|message| locale.t(message)) }
    }
}

impl Resolve for NoSite {
    fn link(&self, _to: &Reference, _heading: Option<&str>) -> Option<Resolved> {
        None
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, _figure: &FigureId) -> Option<String> {
        None
    }

    fn word(&self, word: Word) -> &str {
        &self.words[word as usize]
    }
}
