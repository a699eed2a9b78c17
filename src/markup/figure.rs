//! Figures in text: `{{figure:band-d}}`.

use std::ops::Range;

use crate::base::id;
use crate::base::id::FigureId;
use crate::base::id::Id as _;
use crate::markup::mistake::BAD_FIGURE;
use crate::markup::mistake::Mistake;

/// The first thing in braces of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it stands, braces included.
    pub(super) at: Range<usize>,
    /// The figure, or what is wrong.
    pub(super) figure: Result<FigureId, Mistake>,
}

/// Finds the first `{{` from `start` on, and what it stands for.
pub(super) fn find(text: &str, start: usize) -> Option<Found> {
    // Almost no text has a brace, and one character is found faster than two.
    let brace = start + text[start..].find('{')?;
    let open = brace + text[brace..].find("{{")?;
    let Some(length) = text[open..].find("}}") else {
        let help = "write `{{figure:ID}}` on one line; to show braces, write them as code";
        let mistake = Mistake::new(BAD_FIGURE, "the braces `{{` are not closed by `}}`", help);
        return Some(Found { at: open..text.len(), figure: Err(mistake) });
    };
    let at = open..open + length + 2;
    let figure = parse(text[open + 2..open + length].trim());
    Some(Found { at, figure })
}

fn parse(inside: &str) -> Result<FigureId, Mistake> {
    let (kind, name) = inside.split_once(':').unwrap_or((inside, ""));
    if !kind.trim().eq_ignore_ascii_case("figure") || name.trim().is_empty() {
        let message = format!("`{{{{{inside}}}}}` does not name a figure");
        return Err(Mistake::new(BAD_FIGURE, message, "write `{{figure:ID}}`"));
    }
    FigureId::parse(name.trim()).map_err(|reason| {
        let message = format!("`{}` cannot be the id of a figure: {reason}", name.trim());
        let help = format!("did you mean `{{{{figure:{}}}}}`?", id::suggestion(name));
        Mistake::new(BAD_FIGURE, message, help)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_figures() {
        for text in ["£{{figure:band-d}} a year", "£{{ figure : band-d }}"] {
            let found = find(text, 0).unwrap();
            assert_eq!(found.figure.unwrap().as_str(), "band-d");
            assert_eq!(found.at.start, 2);
        }
        assert_eq!(find("{ { figure:a } }", 0), None);
        assert_eq!(find("{{figure:a}} b", 5), None);
    }

    #[test]
    fn says_what_is_wrong() {
        let help = |text| find(text, 0).unwrap().figure.unwrap_err().help;
        assert_eq!(help("{{band-d}}"), "write `{{figure:ID}}`");
        assert_eq!(help("{{figure:}}"), "write `{{figure:ID}}`");
        assert_eq!(help("{{figure:Band D}}"), "did you mean `{{figure:band-d}}`?");
        assert!(help("{{figure:band-d").starts_with("write `{{figure:ID}}` on one line"));
    }
}
