//! A short way to the text of a file that was edited: only the file itself is read.

use crate::base::diagnostic::Diagnostics;
use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::markup::front_matter;
use crate::markup::walk::inlines;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;
use crate::model::reference::Reference;
use crate::read::cx::Cx;

/// See [`crate::read::body`].
pub(super) fn read(old: &SourceMap, new: &SourceMap, file: FileId) -> Option<Prose> {
    let start = body_of(old, file)?;
    if body_of(new, file)? != start || old.text(file)[..start] != new.text(file)[..start] {
        return None;
    }
    let mut cx = Cx::new(new, file);
    let prose = cx.markdown_from(start);
    cx.diagnostics.is_empty().then_some(prose)
}

/// Where the text below a sound front matter begins.
fn body_of(sources: &SourceMap, file: FileId) -> Option<usize> {
    let mut diagnostics = Diagnostics::default();
    let parts = front_matter::split(&mut diagnostics, sources.text(file), file);
    (diagnostics.is_empty() && parts.yaml.is_some()).then_some(parts.body)
}

/// What a text names that must exist.
#[derive(PartialEq, Eq)]
enum Mention<'a> {
    Figure(&'a FigureId),
    Thing(&'a Reference),
    File(&'a SourcePath),
}

/// Whether all that a text names is also named by another one.
pub(super) fn mentions_no_more(prose: &Prose, known: &Prose) -> bool {
    let known = mentions(known);
    mentions(prose).iter().all(|mention| known.contains(mention))
}

fn mentions(prose: &Prose) -> Vec<Mention<'_>> {
    let mut mentions = Vec::new();
    inlines(prose, &mut |inline| match inline {
        Inline::Figure(id, _) => mentions.push(Mention::Figure(id)),
        Inline::Image(image) => mentions.push(Mention::File(&image.file)),
        Inline::Link(link) => match &link.to {
            LinkTarget::Internal(reference, _) => mentions.push(Mention::Thing(reference)),
            LinkTarget::File(file) => mentions.push(Mention::File(file)),
            LinkTarget::Web(_) | LinkTarget::Heading(_) => {}
        },
        _ => {}
    });
    mentions
}
