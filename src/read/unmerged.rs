//! Marks that version control leaves where two people changed the same lines.
//!
//! They may stand where the file can still be read, in a text of several lines or below the front
//! matter, so they are looked for before anything is read.

use std::ops::Range;

use memchr::memchr2;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;

const UNFINISHED_MERGE: Code = Code("unfinished-merge");

const OURS: &str = "<<<<<<<";
const MIDDLE: &str = "=======";
const THEIRS: &str = ">>>>>>>";

/// Reports the marks in a text that begins at byte `start` of a file. True if there are any.
pub(super) fn report(
    diagnostics: &mut Diagnostics,
    file: FileId,
    text: &str,
    start: usize,
) -> bool {
    let found = marks(text);
    for mark in &found {
        let at = Span::new(file, start + mark.start, start + mark.end);
        let message = "marks of an unfinished merge stand here";
        diagnostics.push(Diagnostic::error(UNFINISHED_MERGE, at, message).with_help(
            "keep one of the two texts and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
        ));
    }
    !found.is_empty()
}

/// The first line of each pair of texts; what is left of it, if the first line has gone. A line of
/// `=======` alone may underline a heading. O(length).
fn marks(text: &str) -> Vec<Range<usize>> {
    if memchr2(b'<', b'>', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (mut is_told, mut middle, mut start) = (false, None, 0);
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        let at = start..start + words.len();
        if is_mark(words, OURS) {
            found.push(at);
            is_told = true;
        } else if words == MIDDLE {
            middle = Some(at);
        } else if is_mark(words, THEIRS) {
            if !is_told {
                found.extend(middle.take());
            }
            is_told = false;
        }
        start += line.len();
    }
    found
}

fn is_mark(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::marks;

    #[test]
    fn finds_what_a_merge_leaves() {
        let found = |text: &str| -> Vec<String> {
            marks(text).into_iter().map(|at| text[at].to_owned()).collect()
        };
        let pair = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n";
        assert_eq!(found(&format!("{pair}c\r\n{pair}")), ["<<<<<<< HEAD", "<<<<<<< HEAD"]);
        assert_eq!(found("a\n=======\nb\n>>>>>>> main\n"), ["======="]);
        assert!(found("Heading\n=======\n\n<< a >>\n\n>>>>>>> seven quotations\n").len() < 2);
        assert!(found("Heading\n=======\n\n<<<<<<<< eight\n").is_empty());
    }
}
