//! Splits a file into its front matter and its body.

use std::ops::Range;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::markup::mistake::UNCLOSED_FRONT_MATTER;

/// Where the two parts of a file stand in it, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    /// The YAML between the two lines `---`; nothing if the file does not begin with one.
    pub yaml: Option<Range<usize>>,
    /// Where the body begins.
    pub body: usize,
}

/// Finds the block between two lines `---` at the beginning of a file.
///
/// A byte order mark before it, either kind of line end and blanks after `---` do not matter. An
/// unclosed block is an error: all of the file is taken as YAML, and the body is empty.
#[must_use]
pub fn split(diagnostics: &mut Diagnostics, text: &str, file: FileId) -> FrontMatter {
    let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let mut lines = text[start..].split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else {
        return FrontMatter { yaml: None, body: start };
    };
    let yaml = start + first.len();
    let mut at = yaml;
    for line in lines {
        if is_fence(line) {
            return FrontMatter { yaml: Some(yaml..at), body: at + line.len() };
        }
        at += line.len();
    }
    let place = Span::new(file, start, start + first.trim_end().len());
    diagnostics.push(
        Diagnostic::error(UNCLOSED_FRONT_MATTER, place, "the block that begins here has no end")
            .with_help("write a line `---` after the last key, before the text"),
    );
    FrontMatter { yaml: Some(yaml..text.len()), body: text.len() }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::base::diagnostic::Diagnostics;
    use crate::markup::fixture::file;

    fn parts(text: &str) -> (Option<&str>, &str, usize) {
        let mut diagnostics = Diagnostics::default();
        let found = split(&mut diagnostics, text, file());
        (found.yaml.map(|range| &text[range]), &text[found.body..], diagnostics.len())
    }

    #[test]
    fn splits_a_file() {
        assert_eq!(parts("---\nid: a\n---\nText"), (Some("id: a\n"), "Text", 0));
        assert_eq!(parts("---\n---\n"), (Some(""), "", 0));
        assert_eq!(parts("Text\n\n---\n"), (None, "Text\n\n---\n", 0));
        assert_eq!(parts(""), (None, "", 0));
    }

    #[test]
    fn takes_what_word_processors_leave() {
        let text = "\u{FEFF}--- \r\nid: a\r\n---\r\nText";
        assert_eq!(parts(text), (Some("id: a\r\n"), "Text", 0));
        assert_eq!(parts("\u{FEFF}Text"), (None, "Text", 0));
    }

    #[test]
    fn an_unclosed_block_is_an_error() {
        assert_eq!(parts("---\nid: a\n\nText"), (Some("id: a\n\nText"), "", 1));
        assert_eq!(parts("---\na: ----\n"), (Some("a: ----\n"), "", 1));
    }
}
