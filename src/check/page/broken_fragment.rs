//! `broken-fragment`: a link to a heading that is not there.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::suggest;
use crate::check::document::Document;
use crate::check::document::Link;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("broken-fragment"),
    finds: "a link to a heading that is not there",
    why: "The link leads to the top of the page, and readers look for what it promised.",
    gravity: Gravity::Mild,
    bad: "See [what it costs](#money).\n\n## What it will cost\n\nMuch.",
    good: "See [what it costs](#what-it-will-cost).\n\n## What it will cost\n\nMuch.",
    form: Form::Markdown,
    run: Run::Text(check),
};

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for link in &document.links {
        let Some(anchor) = link.anchor.as_ref().filter(|it| !is_there(document, link, it)) else {
            continue;
        };
        let message = format!("no heading of this text is called `#{anchor}`");
        let known = document.anchors.iter().map(String::as_str);
        let help = suggest::nearest(anchor, known).map_or_else(
            || "write after `#` the words of a heading, in small letters, with hyphens".to_owned(),
            |nearest| format!("did you mean `#{nearest}`?"),
        );
        diagnostics.push(Diagnostic::warning(RULE.code, link.at, message).with_help(help));
    }
}

/// Programs make ids of headings in ways of their own: only letters and digits have to agree. A place
/// can also be named in HTML, or at the end of a heading.
fn is_there(document: &Document, link: &Link, anchor: &str) -> bool {
    let wanted = letters(anchor);
    if matches!(wanted.as_str(), "" | "top")
        || document.anchors.iter().any(|it| letters(it) == wanted)
    {
        return true;
    }
    let text = document.sources.text(link.at.file);
    [format!("\"{anchor}\""), format!("'{anchor}'"), format!("#{anchor}}}")]
        .iter()
        .any(|named| text.contains(named.as_str()))
}

/// Letters and digits, without the number of a heading that is there again.
fn letters(id: &str) -> String {
    let bare = id.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix('-').unwrap_or(id);
    bare.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
