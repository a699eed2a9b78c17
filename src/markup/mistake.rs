//! The mistakes that editors can make in Markdown.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;

pub(super) const BAD_FIGURE: Code = Code("bad-figure");
pub(super) const BAD_LINK: Code = Code("bad-link");
pub(super) const BULLET_SIGN: Code = Code("bullet-sign");
pub(super) const BIDI_CONTROL: Code = Code("bidi-control");
pub(super) const DUPLICATE_FOOTNOTE: Code = Code("duplicate-footnote");
pub(super) const EMPTY_HEADING: Code = Code("empty-heading");
pub(super) const HEADING_GAP: Code = Code("heading-gap");
pub(super) const HEADING_SPACE: Code = Code("heading-without-space");
pub(super) const IMAGE_WITHOUT_ALT: Code = Code("image-without-alt");
pub(super) const LINK_WITHOUT_WORDS: Code = Code("link-without-words");
pub(super) const RAW_HTML: Code = Code("raw-html");
pub(super) const REMOTE_IMAGE: Code = Code("remote-image");
pub(super) const TABLE_WITHOUT_HEADER: Code = Code("table-without-header");
pub(super) const TOO_DEEP: Code = Code("too-deep");
pub(super) const UNCLOSED_FRONT_MATTER: Code = Code("unclosed-front-matter");
pub(super) const UNKNOWN_FOOTNOTE: Code = Code("unknown-footnote");
pub(super) const UNKNOWN_NOTE: Code = Code("unknown-note");
pub(super) const UNSAFE_LINK: Code = Code("unsafe-link");
pub(super) const UNUSED_FOOTNOTE: Code = Code("unused-footnote");

/// A mistake whose place the caller knows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: String,
}

impl Mistake {
    pub(super) fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: help.into() }
    }

    /// The error at its place.
    pub(super) fn at(self, place: Span) -> Diagnostic {
        Diagnostic::error(self.code, place, self.message).with_help(self.help)
    }

    /// The same as a warning: readers get all words, but not as they were meant.
    pub(super) fn warned_at(self, place: Span) -> Diagnostic {
        Diagnostic::warning(self.code, place, self.message).with_help(self.help)
    }
}
