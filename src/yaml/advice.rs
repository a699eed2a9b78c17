//! Why a text cannot be read, in an editor's words.
//!
//! The parser says which rule of YAML is broken; an editor sees lines. So the lines near the place are
//! looked at for the slips that people make, one look a slip, the surest first.

mod line;
mod list;
mod quotes;
mod shape;

use std::ops::Range;

use crate::yaml::advice::line::Line;

pub(super) use crate::yaml::advice::list::meant_as_item;
pub(super) use crate::yaml::advice::quotes::quoted;
pub(super) use crate::yaml::advice::shape::key_and_value;

/// What an editor is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Advice {
    /// The bytes of the text that are to be changed.
    pub(super) at: Range<usize>,
    /// What is wrong.
    pub(super) message: String,
    /// What to type.
    pub(super) help: String,
}

/// A text that the parser refuses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refused<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// The byte at which the parser gave up.
    pub(super) byte: usize,
    /// What stands around the text.
    pub(super) around: Around,
}

/// What stands around a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// Nothing: it is a file.
    Nothing,
    /// It is the front matter of a Markdown file.
    Markdown,
}

/// A refused text with its lines that hold something.
struct Case<'a> {
    refused: Refused<'a>,
    lines: Vec<Line<'a>>,
    /// The line at which the parser gave up.
    near: usize,
}

type Look = fn(&Case) -> Option<Advice>;

const LOOKS: [Look; 15] = [
    shape::unprintable,
    shape::tab,
    quotes::without_end,
    quotes::ended_early,
    quotes::backslash,
    list::beside_its_key,
    quotes::sign_first,
    quotes::second_colon,
    list::sign_without_space,
    shape::colon_without_space,
    shape::no_colon,
    shape::deeper_than_a_value,
    list::without_hyphen,
    list::hyphen_among_keys,
    shape::under_nothing,
];

/// Says what is wrong with a text and what to type.
pub(super) fn on(refused: Refused) -> Advice {
    let lines = line::all(refused.text);
    let near = lines.iter().rposition(|line| line.start <= refused.byte).unwrap_or(0);
    let case = Case { refused, lines, near };
    LOOKS.iter().find_map(|look| look(&case)).unwrap_or_else(|| case.unexplained())
}

impl Case<'_> {
    /// The line at which the parser gave up and the one before it, which is often the one to change.
    fn candidates(&self) -> impl Iterator<Item = (usize, &Line<'_>)> {
        let before = self.near.checked_sub(1);
        [Some(self.near), before]
            .into_iter()
            .flatten()
            .filter_map(|it| Some((it, self.lines.get(it)?)))
    }

    fn unexplained(&self) -> Advice {
        Advice {
            at: self.refused.byte..self.refused.byte,
            message: "this line cannot be read as `key: value`".to_owned(),
            help: "compare it with the lines above: the same spaces before it, a colon and a space after the \
                   key; put a text with `: ` or ` #` into quotation marks"
                .to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
