//! What holds for any text whatever.

use proptest::prelude::*;

use crate::base::diagnostic::Diagnostics;
use crate::base::path::SourcePath;
use crate::base::source_map::Span;
use crate::markup::fixture::Fixture;
use crate::markup::fixture::codes;
use crate::markup::fixture::file;
use crate::markup::fixture::noticed;
use crate::markup::fixture::parsed;
use crate::markup::fixture::rendered;
use crate::markup::origin::Origin;
use crate::markup::parse;
use crate::markup::plain;

const ELEMENTS: [&str; 30] = [
    "a",
    "abbr",
    "aside",
    "blockquote",
    "br",
    "caption",
    "code",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
const VOID: [&str; 3] = ["br", "hr", "img"];
const ATTRIBUTES: [&str; 16] = [
    "alt",
    "aria-label",
    "aria-labelledby",
    "class",
    "dir",
    "href",
    "id",
    "lang",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
];

const PIECES: [&str; 61] = [
    "a",
    "ASB ",
    "\n",
    "\n\n",
    " ",
    "    ",
    "> ",
    "- ",
    "1. ",
    "# ",
    "### ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "](#a)",
    "](commitment:hate-crime)",
    "](javascript:x)",
    "](https://a.b)",
    "![",
    "](x.png)",
    "[^1]",
    "[^1]: ",
    "{{figure:cut}}",
    "{{figure:odd}}",
    "{{",
    "}}",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script>",
    "|",
    "|a|b|\n|-|-:|\n",
    "Table: ",
    "[!note]\n",
    "[!x]",
    "\\",
    "&lt;",
    "&",
    "\"",
    "<",
    ">",
    "\r\n",
    "\t",
    "\u{A0}",
    "\u{202E}",
    "\u{0}",
    "ગુ",
    "اردو",
    "---\n",
    "<https://a.b>",
    "<a@b.cc>",
    "[a]: javascript:x\n",
    "[a]",
];

/// Reads HTML as strictly as this module writes it; says what does not belong.
fn scan(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>']) {
        let tag = rest[at..].strip_prefix('<').ok_or("a `>` in words")?;
        let end = tag.find('>').ok_or("an open tag")?;
        rest = &tag[end + 1..];
        if let Some(name) = tag[..end].strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (name, attributes) = tag[..end].split_once(' ').unwrap_or((&tag[..end], ""));
        if !ELEMENTS.contains(&name) {
            return Err(format!("<{name}>"));
        }
        scan_attributes(attributes)?;
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    open.pop().map_or(Ok(()), |name| Err(format!("<{name}> stays open")))
}

fn scan_attributes(mut attributes: &str) -> Result<(), String> {
    while !attributes.is_empty() {
        let (name, value) = attributes.split_once("=\"").ok_or("an attribute without value")?;
        if !ATTRIBUTES.contains(&name) {
            return Err(format!("{name}="));
        }
        let (value, rest) = value.split_once('"').ok_or("an open value")?;
        let script = value.trim().to_ascii_lowercase();
        let unsafe_address = ["javascript:", "data:", "vbscript:", "file:"]
            .iter()
            .any(|scheme| matches!(name, "href" | "src") && script.starts_with(scheme));
        if unsafe_address {
            return Err(value.to_owned());
        }
        attributes = rest.strip_prefix(' ').unwrap_or(rest);
    }
    Ok(())
}

/// Pieces of Markdown in any order: nearer to trouble than letters at random.
fn markdown() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(&PIECES);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_gives_clean_html(text in any::<String>()) {
        prop_assert_eq!(scan(&rendered(&text)), Ok(()));
    }

    #[test]
    fn any_markdown_gives_clean_html(text in markdown()) {
        let html = rendered(&text);
        prop_assert_eq!(scan(&html), Ok(()), "{}", html);
    }

    #[test]
    fn spans_lie_within_the_text(text in markdown(), offset in 0_usize..1000) {
        let mut diagnostics = Diagnostics::default();
        let base = SourcePath::parse("page.md").unwrap();
        let _ = parse(&mut diagnostics, &text, Origin::At { file: file(), offset }, &base);
        for at in diagnostics.iter().flat_map(|diagnostic| &diagnostic.labels).map(|label| label.at) {
            let (start, end) = (at.start as usize, at.end as usize);
            prop_assert!(offset <= start && end <= offset + text.len());
            prop_assert!(text.is_char_boundary(start - offset) && text.is_char_boundary(end - offset));
        }
    }

    #[test]
    fn escaped_text_is_read_as_written(words in prop::collection::vec("[!-~é–“ગુا]{1,9}", 1..20)) {
        let written = words.join(" ");
        let escape = |c: char| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() };
        let source: String = written.chars().map(escape).collect();
        let digits = |c: char| c.is_ascii_digit();
        prop_assume!(!source.starts_with(digits));
        prop_assert_eq!(plain::text(&parsed(&source), &Fixture), written);
        prop_assert_eq!(codes(&source), Vec::<&str>::new());
    }
}

#[test]
fn the_scanner_sees_what_does_not_belong() {
    for wrong in [
        "<script></script>",
        "<p>",
        "</p>",
        "<p><em></p></em>",
        "<p onclick=\"x\"></p>",
        "<a href=\"JavaScript:x\"></a>",
        "a > b",
    ] {
        assert!(scan(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn nothing_is_nested_too_deep_to_read() {
    for count in [10_000, 100_000] {
        for piece in ["> ", ">", "- ", "1. ", "*", "*a ", "[", "**a *b ", "![", "~~a ", "[a]("] {
            let text = piece.repeat(count) + "x";
            assert_eq!(scan(&rendered(&text)), Ok(()), "{piece}");
        }
        let balanced = "*a **b ".repeat(count) + &"** *".repeat(count);
        assert_eq!(scan(&rendered(&balanced)), Ok(()));
    }
    assert_eq!(codes(&("> ".repeat(10_000) + "x")), ["too-deep"]);
    assert_eq!(codes(&("- ".repeat(100_000) + "x")), ["too-deep"]);
    let line = |depth| "  ".repeat(depth) + "- x\n";
    let indented: String = (0..1000).map(line).collect();
    assert_eq!(codes(&indented), ["too-deep"]);
    assert_eq!(codes(&("> ".repeat(32) + "x")), [""; 0]);
}

#[test]
fn text_of_a_yaml_value_is_placed_at_the_value() {
    let mut diagnostics = Diagnostics::default();
    let base = SourcePath::parse("site.yaml").unwrap();
    let whole = Span::new(file(), 70, 90);
    let prose = parse(&mut diagnostics, "A <b>x</b>", Origin::Whole(whole), &base);
    assert_eq!(prose.blocks[0].at, whole);
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.labels[0].at == whole));
    assert_eq!(diagnostics.len(), 1);
}

#[test]
fn the_place_of_a_mistake_is_the_mistake() {
    let text = "One {{figure:Band D}} and [x](ftp://a.b) and [^9].";
    let (_, diagnostics) = noticed(text);
    let places: Vec<&str> = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.labels[0].at)
        .map(|at| &text[at.start as usize..at.end as usize])
        .collect();
    assert_eq!(places, ["{{figure:Band D}}", "[x](ftp://a.b)", "[^9]"]);
}
