//! What is wrong with a translation, in words.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::source_map::Span;
use crate::translate::ProblemKind;

const MATCHES_NOTHING: Code = Code("translation-matches-nothing");
const BROKEN: Code = Code("broken-translation");
const NUMBER: Code = Code("translation-number");

impl ProblemKind {
    /// The diagnostic about it at a place.
    pub fn diagnostic(&self, at: Span) -> Diagnostic {
        match self {
            Self::MatchesNothing => {
                let message = "no text of the source is like the one that was translated here";
                Diagnostic::warning(MATCHES_NOTHING, at, message)
                    .with_help("delete it, or put the present text of the source in its place")
            }
            Self::BrokenMarkup => {
                let message = "this is not one paragraph of sound Markdown, as its source is";
                Diagnostic::error(BROKEN, at, message).with_help(
                    "write it without empty lines, HTML and marks of lists or headings, and keep links whole",
                )
            }
            Self::LostLock(lock) => {
                let message = format!("`{lock}` of the source is missing or has changed here");
                let help = format!("put `{lock}` back exactly as it is in the source");
                Diagnostic::error(BROKEN, at, message).with_help(help)
            }
            Self::StrayLock(lock) => {
                let message = format!("`{lock}` is here, but not, or not so often, in the source");
                Diagnostic::error(BROKEN, at, message).with_help("delete it")
            }
            Self::LostNumber(number) => {
                let message = format!("the number {number} of the source is missing here");
                Diagnostic::warning(NUMBER, at, message)
                    .with_help("check it; then a changed number can be put in by itself")
            }
            Self::BadCharacter(c) => {
                let message =
                    format!("this holds the character U+{:04X}, which no page can", *c as u32);
                Diagnostic::error(BROKEN, at, message).with_help("delete it")
            }
            Self::NoForm(part) => {
                let message = format!("`{part}` is no form of the words for numbers");
                Diagnostic::error(BROKEN, at, message).with_help(
                    "write `zero`, `one`, `two`, `few`, `many` or `other`, a colon and the form: `Tematy | few: tematy | many: tematów`",
                )
            }
            Self::OpenDirection => {
                let message =
                    "marks of direction are not closed in the order in which they were opened";
                Diagnostic::error(BROKEN, at, message)
                    .with_help("delete the marks: the page sets the direction itself")
            }
        }
    }
}
