//! Where a text stands in the editor's file.

use std::ops::Range;

use crate::base::source_map::FileId;
use crate::base::source_map::Span;

/// Where a text that is parsed stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// Letter by letter in a file, from a byte offset on.
    At {
        /// The file.
        file: FileId,
        /// Where in the file the text begins.
        offset: usize,
    },
    /// Line by line in a file: a block of YAML, whose lines are indented.
    Lines {
        /// The file.
        file: FileId,
        /// Where each line begins: in the text, and in the file. In the order of the text.
        lines: &'a [(usize, usize)],
    },
    /// Somewhere within a stretch: a YAML value whose letters do not map one to one.
    Whole(Span),
}

impl Origin<'_> {
    /// The place in the file of a range of the text.
    #[must_use]
    pub fn span(self, range: &Range<usize>) -> Span {
        match self {
            Self::At { file, offset } => Span::new(file, range.start + offset, range.end + offset),
            Self::Lines { file, lines } => {
                let place = |byte: usize| {
                    let after = lines.partition_point(|(text, _)| *text <= byte);
                    let (text, file) =
                        lines.get(after.saturating_sub(1)).copied().unwrap_or((0, 0));
                    file + byte.saturating_sub(text)
                };
                Span::new(file, place(range.start), place(range.end))
            }
            Self::Whole(span) => span,
        }
    }
}
