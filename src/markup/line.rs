//! One line of prose as the Markdown that translators see, and back.
//!
//! A line is what a paragraph, a heading, an item or a cell holds. What must stay as it is in every
//! language (figures, addresses, references to footnotes, pictures, code) is locked: see [`locks`].

use crate::base::diagnostic::Diagnostics;
use crate::base::path::SourcePath;
use crate::base::source_map::Span;
use crate::markup;
use crate::markup::builder::frame::is_blank;
use crate::markup::origin::Origin;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;

/// What a line of a prose needs to know of the rest.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The names of the footnotes of the prose.
    pub footnotes: &'a [String],
    /// The file that holds it: addresses of pictures and files are relative to its folder.
    pub base: &'a SourcePath,
}

/// The names of the footnotes of a prose.
#[must_use]
pub fn footnote_names(prose: &Prose) -> Vec<String> {
    prose.footnotes.iter().map(|footnote| footnote.name.clone()).collect()
}

/// Lends every line of a prose that has words, with the stretch of the file that it is in, in
/// reading order, footnotes last.
pub fn each(prose: &mut Prose, visit: &mut dyn FnMut(&mut Vec<Inline>, Span)) {
    blocks(&mut prose.blocks, visit);
    prose.footnotes.iter_mut().for_each(|footnote| blocks(&mut footnote.blocks, visit));
}

/// The same for some blocks.
pub fn blocks(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Vec<Inline>, Span)) {
    let some = |line: &mut Vec<Inline>, at: Span, visit: &mut dyn FnMut(&mut Vec<Inline>, Span)| {
        if !is_blank(line) {
            visit(line, at);
        }
    };
    for block in blocks {
        let at = block.at;
        match &mut block.kind {
            BlockKind::Heading(heading) => some(&mut heading.text, at, visit),
            BlockKind::Paragraph(line) => some(line, at, visit),
            BlockKind::List(list) => {
                for item in &mut list.items {
                    self::blocks(item, visit);
                }
            }
            BlockKind::Quote(inner) | BlockKind::Note(_, inner) => self::blocks(inner, visit),
            BlockKind::Table(table) => {
                some(&mut table.caption, at, visit);
                let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                rows.flatten().for_each(|cell| some(cell, at, visit));
            }
            BlockKind::Preformatted(_) | BlockKind::Rule => {}
        }
    }
}

/// A line as Markdown that reads the same: see [`parsed`]. Nothing for the rare line that Markdown
/// cannot hold by itself, such as a reference to a footnote with a bracket right after it.
#[must_use]
pub fn written(line: &[Inline], around: Around, at: Span) -> Option<String> {
    let text = markdown(line, around);
    let again = parsed(&text, around, at)?;
    (markdown(&again, around) == text).then_some(text)
}

/// A line as Markdown, whether or not it reads the same: enough to find what was [`written`].
#[must_use]
pub fn markdown(line: &[Inline], around: Around) -> String {
    let mut text = String::new();
    write(&mut text, line, around);
    protected(text.trim())
}

/// Reads Markdown that was written for one line; nothing if it is not exactly one line.
#[must_use]
pub fn parsed(text: &str, around: Around, at: Span) -> Option<Vec<Inline>> {
    let mut markdown = text.trim().to_owned();
    for name in around.footnotes {
        markdown.extend(["\n\n[^", name, "]: note"]);
    }
    let mut diagnostics = Diagnostics::default();
    let mut prose = markup::parse(&mut diagnostics, &markdown, Origin::Whole(at), around.base);
    if diagnostics.has_errors() {
        return None;
    }
    let [Block { kind: BlockKind::Paragraph(_), .. }] = prose.blocks.as_slice() else {
        return None;
    };
    let BlockKind::Paragraph(mut line) = prose.blocks.pop()?.kind else { return None };
    let names = footnote_names(&prose);
    renumber(&mut line, &names, around.footnotes)?;
    Some(line)
}

/// Footnotes count from the first reference of a text; those of a line count in their prose.
fn renumber(line: &mut [Inline], names: &[String], all: &[String]) -> Option<()> {
    for inline in line {
        match inline {
            Inline::Footnote(place) => {
                let name = names.get(*place)?.to_lowercase();
                *place = all.iter().position(|other| other.to_lowercase() == name)?;
            }
            other => renumber(other.children_mut(), names, all)?,
        }
    }
    Some(())
}

/// Whether a line has letters of its own: there is something to translate.
#[must_use]
pub fn has_words(line: &[Inline]) -> bool {
    line.iter().any(|inline| match inline {
        Inline::Text(words) => words.chars().any(char::is_alphabetic),
        Inline::Image(image) => image.alt.chars().any(char::is_alphabetic),
        other => has_words(other.children()),
    })
}

/// What must stand in every translation of a line, as Markdown, in alphabetical order.
#[must_use]
pub fn locks(line: &[Inline], around: Around) -> Vec<String> {
    let mut found = Vec::new();
    lock(&mut found, line, around);
    found.sort();
    found
}

fn lock(found: &mut Vec<String>, line: &[Inline], around: Around) {
    for inline in line {
        match inline {
            Inline::Text(_) | Inline::Break => {}
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                lock(found, inner, around);
            }
            Inline::Link(it) => {
                found.push(format!("]({})", address(&it.to, around)));
                lock(found, &it.text, around);
            }
            Inline::Image(image) => {
                found.push(format!("]({})", relative(&image.file, around)));
            }
            other => found.push(markdown(std::slice::from_ref(other), around)),
        }
    }
}

fn write(text: &mut String, line: &[Inline], around: Around) {
    for inline in line {
        match inline {
            Inline::Text(words) => escape(text, words),
            Inline::Emphasis(inner) => wrap(text, "*", inner, around),
            Inline::Strong(inner) => wrap(text, "**", inner, around),
            Inline::Strikethrough(inner) => wrap(text, "~~", inner, around),
            Inline::Code(letters) => text.push_str(&code(letters)),
            Inline::Link(it) => {
                text.push('[');
                write(text, &it.text, around);
                text.extend(["](", &address(&it.to, around), ")"]);
            }
            Inline::Image(image) => {
                text.push_str("![");
                escape(text, &image.alt);
                text.extend(["](", &relative(&image.file, around), ")"]);
            }
            Inline::Figure(id, _) => text.extend(["{{figure:", id.as_str(), "}}"]),
            Inline::Footnote(place) => {
                let name = around.footnotes.get(*place).map_or("", String::as_str);
                text.extend(["[^", name, "]"]);
            }
            Inline::Break => text.push_str("\\\n"),
        }
    }
}

fn wrap(text: &mut String, mark: &str, inner: &[Inline], around: Around) {
    text.push_str(mark);
    write(text, inner, around);
    text.push_str(mark);
}

/// Code between as many backticks as it does not hold (`CommonMark` 0.31, 6.1).
fn code(letters: &str) -> String {
    let longest = letters.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let edge = letters.starts_with('`') || letters.ends_with('`');
    let blank = letters.starts_with(' ') && letters.ends_with(' ') && !letters.trim().is_empty();
    let pad = if edge || blank { " " } else { "" };
    format!("{fence}{pad}{letters}{pad}{fence}")
}

fn address(to: &LinkTarget, around: Around) -> String {
    match to {
        LinkTarget::Web(address) if address.contains(['(', ')']) => format!("<{address}>"),
        LinkTarget::Web(address) => address.clone(),
        LinkTarget::Internal(reference, None) => reference.to_string(),
        LinkTarget::Internal(reference, Some(heading)) => format!("{reference}#{heading}"),
        LinkTarget::Heading(heading) => format!("#{heading}"),
        LinkTarget::File(file) => relative(file, around),
    }
}

/// The address of a file as it is written in the folder of the base.
fn relative(file: &SourcePath, around: Around) -> String {
    let folder: Vec<&str> = around.base.as_str().split('/').collect();
    let folder = &folder[..folder.len() - 1];
    let steps: Vec<&str> = file.as_str().split('/').collect();
    let shared = folder.iter().zip(&steps).take_while(|(a, b)| a == b).count();
    let shared = shared.min(steps.len() - 1);
    let up = "../".repeat(folder.len() - shared);
    let path = format!("{up}{}", steps[shared..].join("/"));
    if path.contains([' ', '(', ')']) { format!("<{path}>") } else { path }
}

/// Words that Markdown takes for words, with as few backslashes as that needs.
fn escape(text: &mut String, words: &str) {
    let mut letters = words.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let special = match c {
            '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<' => true,
            '&' => next.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
            '!' => next.is_none() || next == Some('['),
            _ => false,
        };
        if special {
            text.push('\\');
        }
        text.push(c);
    }
}

/// A text that Markdown takes for a paragraph, whatever it begins with.
fn protected(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
    if numbered {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    let marked = text.starts_with(['#', '>', '-', '+', '=', '|', ':']);
    if marked { format!("\\{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::markup::fixture::file;

    const PIECES: [&str; 34] = [
        "word ",
        "Leicester, ",
        "13% ",
        "*",
        "**",
        "_",
        "`",
        "``",
        "[a](commitment:x)",
        "[](page:about)",
        "[b](https://example.org/a_b)",
        "![alt](x.png)",
        "{{figure:cut}}",
        "[^1]",
        "\\*",
        "~",
        "~~",
        "<",
        "<https://example.org/>",
        "&amp;",
        "& ",
        "&x;",
        "!",
        "# ",
        "- ",
        "1. ",
        "> ",
        "\\\n",
        " ",
        "|",
        "۔ اردو ",
        "ગુજરાતી ",
        "Table: ",
        "=",
    ];

    fn around<'a>(names: &'a [String], base: &'a SourcePath) -> Around<'a> {
        Around { footnotes: names, base }
    }

    fn names() -> Vec<String> {
        vec!["0".to_owned(), "1".to_owned()]
    }

    /// The words by themselves, as equal lines have them: spans and breaks of text do not matter.
    fn shape(line: &[Inline]) -> String {
        let shape = line.iter().map(|inline| match inline {
            Inline::Text(words) => words.clone(),
            Inline::Emphasis(inner) => format!("<em {}>", self::shape(inner)),
            Inline::Strong(inner) => format!("<strong {}>", self::shape(inner)),
            Inline::Strikethrough(inner) => format!("<s {}>", self::shape(inner)),
            Inline::Link(it) => format!("<a {:?} {}>", it.to, self::shape(&it.text)),
            Inline::Image(it) => format!("<img {} {}>", it.file, it.alt),
            Inline::Figure(id, _) => format!("<figure {id}>"),
            Inline::Code(letters) => format!("<code {letters}>"),
            Inline::Footnote(place) => format!("<note {place}>"),
            Inline::Break => "<br>".to_owned(),
        });
        shape.collect()
    }

    proptest! {
        #[test]
        fn a_line_that_is_written_reads_the_same(
            pieces in proptest::collection::vec(0..PIECES.len(), 1..9)
        ) {
            let text: String = pieces.into_iter().map(|place| PIECES[place]).collect();
            let (names, base) = (names(), SourcePath::parse("a/b.md").unwrap());
            let around = around(&names, &base);
            let at = Span::start_of(file());
            if let Some(line) = parsed(&text, around, at)
                && let Some(again) = written(&line, around, at)
            {
                let read = parsed(&again, around, at);
                let read = read.map(|line| shape(&line).trim().to_owned());
                prop_assert_eq!(read, Some(shape(&line).trim().to_owned()), "{:?} -> {:?}", text, again);
            }
        }
    }

    #[test]
    fn what_must_stay_is_locked() {
        let (names, base) = (names(), SourcePath::parse("a/b.md").unwrap());
        let around = around(&names, &base);
        let text = "A fall of {{figure:cut}} in [crime](commitment:x), see ![map](../c/m.png)[^1]";
        let line = parsed(text, around, Span::start_of(file())).unwrap();
        let expected = ["](../c/m.png)", "](commitment:x)", "[^1]", "{{figure:cut}}"];
        let mut expected: Vec<String> = expected.map(str::to_owned).to_vec();
        expected.sort();
        assert_eq!(locks(&line, around), expected);
        assert_eq!(written(&line, around, Span::start_of(file())).as_deref(), Some(text));
    }

    #[test]
    fn ordinary_lines_can_be_written() {
        let base = SourcePath::parse("b.md").unwrap();
        let around = around(&[], &base);
        for text in [
            "Police & Crime",
            "snake\\_case and 2 \\* 3",
            "1\\. January",
            "\\- minus",
            "*a* **b** ~~c~~ `d`",
            "[words](https://example.org/a_b) and [](page:about)",
            "one\\\ntwo",
        ] {
            let line = parsed(text, around, Span::start_of(file())).expect(text);
            let again = written(&line, around, Span::start_of(file()));
            assert_eq!(again.as_deref(), Some(text));
        }
    }

    #[test]
    fn two_paragraphs_are_no_line() {
        let base = SourcePath::parse("b.md").unwrap();
        let around = around(&[], &base);
        let at = Span::start_of(file());
        for text in ["a\n\nb", "# a", "- a", "", "a [^9]: b\n\n[^9]: c\n\nd"] {
            assert_eq!(parsed(text, around, at), None, "{text:?}");
        }
    }
}
