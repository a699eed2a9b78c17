//! Where a text stands in the editor's file.

use std::ops::Range;

use crate::base::source_map::FileId;
use crate::base::source_map::Span;

/// Where a text that is parsed stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Letter by letter in a file, from a byte offset on.
    At {
        /// The file.
        file: FileId,
        /// Where in the file the text begins.
        offset: usize,
    },
    /// Somewhere within a stretch: a YAML value, whose letters do not map one to one.
    Whole(Span),
}

impl Origin {
    /// The place in the file of a range of the text.
    #[must_use]
    pub fn span(self, range: &Range<usize>) -> Span {
        match self {
            Self::At { file, offset } => Span::new(file, range.start + offset, range.end + offset),
            Self::Whole(span) => span,
        }
    }
}
