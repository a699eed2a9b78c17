//! Words of other languages on a page: marks in finished HTML become elements, and what would be
//! turned round in a page from right to left is held together.

use crate::base::lang::Direction;
use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::mark::Mark;
use crate::base::mark::Piece;
use crate::base::number_row::ranges;
use crate::render::tidy::find;

/// How the marks of a page are shown.
pub(super) struct Tongue<'a> {
    /// The direction of the page: `ltr` or `rtl`.
    pub(super) dir: &'a str,
    /// What is said of words whose source has changed.
    pub(super) out_of_date: &'a str,
}

/// The HTML with elements for marks. Within tags and the title, which can hold no elements, marks
/// are left out. O(length).
pub(super) fn shown(html: String, tongue: &Tongue) -> String {
    let turns = tongue.dir == Direction::RightToLeft.as_str();
    if !turns && !mark::is_marked(&html) {
        return html;
    }
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html.as_str();
    while !rest.is_empty() {
        let end = find(rest, b'<').unwrap_or(rest.len());
        words(&mut out, &rest[..end], tongue, &mut open);
        rest = &rest[end..];
        let is_title = rest.starts_with("<title>");
        let closing = if is_title { rest.find("</title>") } else { None };
        let from = closing.unwrap_or_default();
        let end = find(&rest[from..], b'>').map_or(rest.len(), |at| from + at + 1);
        let tag = mark::plain(&rest[..end]);
        out.push_str(&if turns && is_title { isolated(&tag).into() } else { tag });
        rest = &rest[end..];
    }
    out
}

/// Words between tags. `open` has what closes the elements that marks have opened.
fn words<'a>(out: &mut String, text: &str, tongue: &Tongue<'a>, open: &mut Vec<&'a str>) {
    let turns = tongue.dir == Direction::RightToLeft.as_str();
    for piece in mark::pieces(text) {
        match piece {
            // What runs from left to right within its own element keeps its order there.
            Piece::Words(words) if turns && open.is_empty() => {
                ranges(words, &mut |words, is_row| {
                    let (before, after) =
                        if is_row { ("<bdi dir=\"ltr\">", "</bdi>") } else { ("", "") };
                    out.extend([before, words, after]);
                });
            }
            Piece::Words(words) => out.push_str(words),
            Piece::Open(Mark::Foreign(tag)) => {
                let dir = Lang::parse(tag).map_or("auto", |lang| lang.direction().as_str());
                out.extend(["<span lang=\"", tag, "\" dir=\"", dir, "\">"]);
                open.push("");
            }
            Piece::Open(Mark::Stale) => {
                out.push_str("<span class=\"stale\">");
                open.push(tongue.out_of_date);
            }
            Piece::Close => {
                if let Some(said) = open.pop() {
                    if !said.is_empty() {
                        out.extend([" <small class=\"stale-note\">(", said, ")</small>"]);
                    }
                    out.push_str("</span>");
                }
            }
        }
    }
}

/// A text that can hold no elements, with isolates around what would be turned round (UAX #9, 2.4.2).
fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    ranges(text, &mut |words, is_row| {
        let (before, after) = if is_row { ("\u{2066}", "\u{2069}") } else { ("", "") };
        out.extend([before, words, after]);
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(dir: &str, html: &str) -> String {
        shown(html.to_owned(), &Tongue { dir, out_of_date: "old" })
    }

    #[test]
    fn marks_become_elements() {
        let english = mark::foreign("Crime", &Lang::english());
        let html = format!("<title>{english}</title><p title=\"{english}\">a {english} b</p>");
        assert_eq!(
            on("ltr", &html),
            "<title>Crime</title><p title=\"Crime\">a <span lang=\"en\" dir=\"ltr\">Crime</span> b</p>"
        );
    }

    #[test]
    fn elements_may_stand_within_marks() {
        let html = format!("<p>{}a <b>c</b>{}</p>", mark::open_stale(), mark::close());
        let expected = "<p><span class=\"stale\">a <b>c</b> <small class=\"stale-note\">(old)</small></span></p>";
        assert_eq!(on("ltr", &html), expected);
    }

    #[test]
    fn rows_of_numbers_keep_their_order() {
        let html = "<p>2013–17, 13%, 1.5. 0116 229 8980, 2013 40</p>";
        assert_eq!(on("ltr", html), html);
        assert_eq!(
            on("rtl", html),
            "<p><bdi dir=\"ltr\">2013–17</bdi>, 13%, 1.5. <bdi dir=\"ltr\">0116 229 8980</bdi>, 2013 40</p>"
        );
        assert_eq!(on("rtl", "<title>2013–17</title>"), "<title>\u{2066}2013–17\u{2069}</title>");
    }

    #[test]
    fn a_page_without_marks_is_as_it_was() {
        let html = "<p lang=\"en\">a < b 2013–17</p>";
        assert_eq!(on("ltr", html), html);
    }
}
