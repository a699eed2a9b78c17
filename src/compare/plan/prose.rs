//! Texts of paragraphs: told apart whatever the typography.

use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::compare::plan::change::Weight;
use crate::compare::plan::words;
use crate::markup::plain;
use crate::markup::resolve::Resolve;
use crate::markup::resolve::Resolved;
use crate::markup::resolve::Word;
use crate::model::prose::Prose;
use crate::model::reference::Reference;

/// The words as they are compared. Equal exactly if readers see the same, but for the values of
/// figures: one figure that changes is one change, not one of every text that shows it.
pub(super) fn canonical(prose: &Prose) -> String {
    plain::text(prose, &ById)
}

/// Leaves figures and links as ids.
struct ById;

impl Resolve for ById {
    fn link(&self, to: &Reference, heading: Option<&str>) -> Option<Resolved> {
        let address = format!("{to:?}#{}", heading.unwrap_or_default());
        Some(Resolved { href: address.clone(), title: address })
    }

    fn file(&self, file: &SourcePath) -> String {
        file.to_string()
    }

    fn figure(&self, figure: &FigureId) -> Option<String> {
        Some(format!("{{{{figure:{figure}}}}}"))
    }

    fn word(&self, _: Word) -> &'static str {
        ""
    }
}

/// Whether other words may mean something else.
pub(super) fn weight(old: &Prose, new: &Prose) -> Weight {
    words::weight(&canonical(old), &canonical(new))
}
