//! Custom properties of a style sheet: `--name: value` on `:root`, for both colour schemes or one.

use std::ops::Range;

/// A custom property where it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Property<'a> {
    /// Its name, with both hyphens.
    pub(super) name: &'a str,
    /// What it is set to.
    pub(super) value: &'a str,
    /// Where it stands in the sheet, from the name to the end of the value.
    pub(super) at: Range<usize>,
    /// In which scheme it holds.
    pub(super) holds: Holds,
}

/// In which colour schemes a declaration holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// In both.
    Always,
    /// In the light one: `@media (prefers-color-scheme: light)`.
    InLight,
    /// In the dark one.
    InDark,
}

/// The custom properties that a sheet sets on `:root`, in order. What stands in other selectors and
/// conditions is left out: it holds for parts of a page, or for readers who asked for something else.
pub(super) fn properties(css: &str) -> Vec<Property<'_>> {
    let mut reader = Reader { css, start: 0, around: Vec::new(), found: Vec::new() };
    let mut at = 0;
    let mut depth = 0_usize;
    while let Some(c) = css.as_bytes().get(at).copied() {
        let end = match c {
            b'/' if css[at..].starts_with("/*") => reader.comment(at),
            b'"' | b'\'' => past(css, at + 1, char::from(c)),
            _ => at + 1,
        };
        match c {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'{' | b'}' | b';' if depth == 0 => reader.mark(at, c),
            _ => {}
        }
        at = end;
    }
    reader.found
}

/// The byte after the next `closing`, or the end.
fn past(css: &str, from: usize, closing: char) -> usize {
    css[from..].find(closing).map_or(css.len(), |found| from + found + 1)
}

struct Reader<'a> {
    css: &'a str,
    /// Where the statement that is being read begins.
    start: usize,
    /// What stands before each open brace.
    around: Vec<&'a str>,
    found: Vec<Property<'a>>,
}

impl<'a> Reader<'a> {
    /// Where a comment ends; a statement does not begin with one.
    fn comment(&mut self, at: usize) -> usize {
        let end = self.css[at..].find("*/").map_or(self.css.len(), |found| at + found + 2);
        if self.css[self.start..at].trim().is_empty() {
            self.start = end;
        }
        end
    }

    /// A brace or semicolon ends what is before it.
    fn mark(&mut self, at: usize, mark: u8) {
        let before = &self.css[self.start..at];
        if mark == b'{' {
            self.around.push(before.trim());
        } else {
            self.declaration(before);
        }
        if mark == b'}' {
            self.around.pop();
        }
        self.start = at + 1;
    }

    fn declaration(&mut self, text: &'a str) {
        let Some((name, value)) = text.split_once(':') else { return };
        let Some(holds) = holds(&self.around).filter(|_| name.trim().starts_with("--")) else {
            return;
        };
        let start = self.start + (text.len() - text.trim_start().len());
        let end = self.start + text.trim_end().len();
        let (name, value) = (name.trim(), value.trim());
        self.found.push(Property { name, value, at: start..end, holds });
    }
}

/// In which scheme holds what stands in these braces, if it is about the page as a whole.
fn holds(around: &[&str]) -> Option<Holds> {
    match around {
        [selector] if is_root(selector) => Some(Holds::Always),
        [media, selector] | [selector, media] if is_root(selector) => scheme(media),
        _ => None,
    }
}

fn is_root(selector: &str) -> bool {
    selector.split(',').any(|it| it.trim() == ":root")
}

fn scheme(media: &str) -> Option<Holds> {
    let bare: String = media.to_lowercase().split_whitespace().collect();
    let condition = bare.strip_prefix("@media")?;
    match condition.strip_prefix("screenand").unwrap_or(condition) {
        "(prefers-color-scheme:dark)" => Some(Holds::InDark),
        "(prefers-color-scheme:light)" => Some(Holds::InLight),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_properties_of_the_page() {
        let css = "/* a; b { */ @import url(x;y.css);\n\
                   :root, .sheet { --paper: #fff; color: red; --ink : \"}\" /* c */ }\n\
                   p { --ink: blue }\n\
                   @media screen and (prefers-color-scheme:dark) { :root { --paper: #000 } }\n\
                   @media print { :root { --paper: red } }\n\
                   :root { @media (prefers-color-scheme: light) { --link: var(--a, b) } }";
        let found: Vec<(&str, &str, Holds)> =
            properties(css).into_iter().map(|it| (it.name, it.value, it.holds)).collect();
        assert_eq!(
            found,
            [
                ("--paper", "#fff", Holds::Always),
                ("--ink", "\"}\" /* c */", Holds::Always),
                ("--paper", "#000", Holds::InDark),
                ("--link", "var(--a, b)", Holds::InLight),
            ]
        );
        let first = &properties(css)[0];
        assert_eq!(&css[first.at.clone()], "--paper: #fff");
    }

    #[test]
    fn broken_sheets_do_no_harm() {
        for css in ["}}}", ":root { --a", ":root { --a: (", "/*", "\"", "{;}", "é{--é:é}"] {
            let _ = properties(css);
        }
    }
}
