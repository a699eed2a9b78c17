//! HTML in Markdown: remarks are dropped, anything else is an error.

use crate::markup::mistake::Mistake;
use crate::markup::mistake::RAW_HTML;

/// What is wrong with a stretch of HTML that stands for itself, and where it begins in the text.
///
/// Nothing if it consists of remarks `<!-- … -->`, which are for other editors.
pub(super) fn block(text: &str) -> Option<(usize, Mistake)> {
    let mut rest = text.trim_start();
    while let Some(remark) = rest.strip_prefix("<!--") {
        let Some((_, after)) = remark.split_once("-->") else {
            let mistake = Mistake::new(RAW_HTML, "the remark has no end", "end it with `-->`");
            return Some((text.len() - rest.len(), mistake));
        };
        rest = after.trim_start();
    }
    let mistake = match rest {
        "" => return None,
        _ if rest.starts_with('<') => of_tag(rest),
        _ => {
            let message = "text in the same line as a remark or HTML is not shown";
            Mistake::new(RAW_HTML, message, "begin the text on a line of its own")
        }
    };
    Some((text.len() - rest.len(), mistake))
}

/// What is wrong with HTML within a line; nothing if it is a remark.
pub(super) fn inline(text: &str) -> Option<Mistake> {
    (!text.starts_with("<!--")).then(|| of_tag(text))
}

fn of_tag(text: &str) -> Mistake {
    let inside = text.trim_start_matches(['<', '/']);
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let name = inside[..length].to_ascii_lowercase();
    let shown = if name.is_empty() { "HTML".to_owned() } else { format!("`<{name}>`") };
    let message = format!("{shown} cannot be used in the text");
    Mistake::new(RAW_HTML, message, instead_of(&name))
}

fn instead_of(name: &str) -> &'static str {
    match name {
        "br" => "end the line with a backslash",
        "p" | "div" | "span" | "section" => "separate paragraphs by an empty line",
        "b" | "strong" => "write `**important**`",
        "i" | "em" => "write `*stressed*`",
        "s" | "del" | "strike" => "write `~~struck out~~`",
        "a" => "write `[words](address)`",
        "img" => "write `![what it shows](file.png)`",
        "ul" | "ol" | "li" => "write a list: lines that begin with `- ` or `1. `",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "write `## Heading`",
        "table" | "thead" | "tbody" | "tr" | "td" | "th" => "write a Markdown table with `|`",
        "blockquote" => "begin the lines with `> `",
        "code" | "pre" => "write it between backticks",
        "hr" => "write `---` on a line between empty lines",
        "abbr" => "add the abbreviation to the glossary",
        _ => "write it in Markdown; to show a `<` as such, write `\\<`",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_no_html() {
        for remark in ["<!-- a -->", "<!-- a\n\nb -->\n<!---->\n", "  <!-- <b> -->"] {
            assert_eq!(block(remark), None, "{remark}");
        }
        assert_eq!(inline("<!-- a -->"), None);
    }

    #[test]
    fn says_what_to_write() {
        assert_eq!(inline("<BR/>").unwrap().help, "end the line with a backslash");
        assert_eq!(inline("</strong>").unwrap().message, "`<strong>` cannot be used in the text");
        let (at, mistake) = block("<!-- a --> <div>").unwrap();
        assert_eq!((at, mistake.message.as_str()), (11, "`<div>` cannot be used in the text"));
        assert_eq!(block("<!-- a").unwrap().1.help, "end it with `-->`");
        assert!(block("<!-- a --> lost").unwrap().1.message.contains("not shown"));
    }
}
