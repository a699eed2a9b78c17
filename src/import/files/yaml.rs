//! Pieces of YAML.

use crate::import::files::Naming;
use crate::import::files::cited;
use crate::import::mark;
use crate::import::note::Place;

/// A text as a value.
pub(super) fn text(text: &str) -> String {
    mark::yaml(text)
}

/// A number, as printed, as a text.
pub(super) fn digits(text: &str) -> String {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("\"{text}\"")
    } else {
        mark::yaml(text)
    }
}

/// The line that says where something stands.
pub(super) fn source(indent: usize, naming: Naming, at: Place) -> String {
    format!("{}source: {}\n", " ".repeat(indent), cited(naming, at))
}

/// Lines with white space before them; empty lines stay empty.
pub(super) fn indented(indent: usize, text: &str) -> String {
    let pad = " ".repeat(indent);
    let line =
        |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("{pad}{line}\n") };
    text.lines().map(line).collect()
}
