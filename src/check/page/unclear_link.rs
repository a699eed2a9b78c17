//! `unclear-link`: a link whose words do not say where it leads.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Link;
use crate::check::document::Passage;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("unclear-link"),
    finds: "a link whose words do not say where it leads",
    why: "People who listen to a page go from link to link: “here, here, more” tells them nothing (WCAG 2.2, 2.4.4).",
    gravity: Gravity::Mild,
    bad: "The budget is public: [click here](https://example.org/budget).",
    good: "The [budget for 2026](https://example.org/budget) is public.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Words of a link that say nothing, folded.
const UNCLEAR: [&str; 20] = [
    "click here",
    "click",
    "here",
    "this",
    "this link",
    "this page",
    "this site",
    "this website",
    "this document",
    "link",
    "the link",
    "read more",
    "learn more",
    "find out more",
    "see more",
    "see here",
    "info",
    "more info",
    "more information",
    "page",
];

/// Words that say nothing where nothing follows them.
const LAST: [&str; 2] = ["more", "details"];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    for link in &document.links {
        let said = words::plain(&link.text);
        let is_last = LAST.contains(&said.as_str()) && is_last(document, link);
        if is_last || UNCLEAR.contains(&said.as_str()) {
            let message = format!("`{}` does not say where the link leads", link.text);
            diagnostics.push(
                Diagnostic::warning(RULE.code, link.at, message)
                    .with_help("put the link on the words that name its target"),
            );
        }
    }
}

/// Whether a link ends its passage.
fn is_last(document: &Document, link: &Link) -> bool {
    let (file, start) = (link.at.file, link.at.start);
    let is_around =
        |it: &&Passage| it.at.file == file && (it.at.start..=it.at.end).contains(&start);
    let mut around = document.passages.iter().filter(is_around);
    let end = |text: &'_ str| text.trim_end_matches(['.', '…', ')', '»', '>']).len();
    around.any(|it| it.text[..end(&it.text)].ends_with(link.text.as_str()))
}
