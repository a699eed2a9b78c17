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
    diagnostics.push(unclosed(text, file, start..start + first.trim_end().len(), yaml));
    FrontMatter { yaml: Some(yaml..text.len()), body: text.len() }
}

/// Says where the end of the block is missing: at a line of other dashes, at the line where the text
/// seems to begin, else at its beginning.
fn unclosed(text: &str, file: FileId, first: Range<usize>, yaml: usize) -> Diagnostic {
    let error = |at: Range<usize>, message| {
        Diagnostic::error(UNCLOSED_FRONT_MATTER, Span::new(file, at.start, at.end), message)
    };
    let begins = Span::new(file, first.start, first.end);
    let mut at = yaml;
    let mut is_after_blank = false;
    for line in text[yaml..].split_inclusive('\n') {
        let words = line.trim_end();
        let place = at..at + words.len();
        if is_dashes(words) {
            return error(place, "the block above does not end with this line")
                .with_label(begins, "the block begins here")
                .with_help("write `---`, three hyphens, instead of this line");
        }
        if is_after_blank && !words.is_empty() && !looks_like_key(words) {
            return error(place, "the block above has no end")
                .with_label(begins, "the block begins here")
                .with_help("write a line `---` above this line, if the text begins here");
        }
        is_after_blank = words.is_empty();
        at += line.len();
    }
    error(first, "the block that begins here has no end")
        .with_help("write a line `---` after the last key, before the text")
}

/// What a file begins with that should begin with a line `---`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Empty lines, and then the line.
    BlankLines,
    /// A line of other dashes, as word processors make of it.
    OtherDashes,
    /// The lines that should stand below it.
    Keys,
}

/// Where the line `---` should be and is not, if something shows that it was meant to be there.
#[must_use]
pub fn first_words(text: &str) -> Option<(Range<usize>, Opening)> {
    let start = text.find(|c: char| !c.is_whitespace() && c != '\u{FEFF}')?;
    let line = text[start..].lines().next()?.trim_end();
    let opening = match () {
        () if is_fence(line) => Opening::BlankLines,
        () if is_dashes(line) => Opening::OtherDashes,
        () if looks_like_key(line)
            && text[start..]
                .lines()
                .skip(1)
                .any(|line| is_fence(line) || line.starts_with("title:")) =>
        {
            Opening::Keys
        }
        () => return None,
    };
    Some((start..start + line.len(), opening))
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// Whether a line has nothing but dashes of any kind, or signs that stand for them.
fn is_dashes(line: &str) -> bool {
    let dashes = line.chars().filter(|c| matches!(c, '-' | '–' | '—' | '−' | '_' | '*')).count();
    dashes > 0 && line.chars().all(|c| matches!(c, '-' | '–' | '—' | '−' | '_' | '*' | ' '))
}

/// Whether a line may belong to the block: `id: …`, an item, something further in.
fn looks_like_key(line: &str) -> bool {
    let key = line.split_once(':').map_or("", |(key, _)| key);
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    is_key || line.starts_with([' ', '\t']) || line.starts_with("- ")
}

#[cfg(test)]
mod tests {
    use super::Opening;
    use super::first_words;
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

    #[test]
    fn sees_what_was_meant() {
        let opening = |text| first_words(text).map(|(at, opening)| (&text[at], opening));
        assert_eq!(opening("\n\n---\nid: a\n---\n"), Some(("---", Opening::BlankLines)));
        assert_eq!(opening("—\nid: a\n—\n"), Some(("—", Opening::OtherDashes)));
        assert_eq!(opening("id: a\ntitle: A\n"), Some(("id: a", Opening::Keys)));
        assert_eq!(opening("Note: this is a text.\n"), None);
        assert_eq!(opening(""), None);
    }
}
