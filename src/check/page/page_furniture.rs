//! `page-furniture`: page numbers and running titles in the text.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Manner;
use crate::check::document::Passage;
use crate::check::document::furniture;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("page-furniture"),
    finds: "page numbers, running titles, notes on blank pages and buttons of web pages in the text",
    why: "What a page of paper needs stands in the way on a web page, most of all for those who listen.",
    gravity: Gravity::Mild,
    bad: "Streets will be lit at night.\n\nThis page is intentionally left blank\n\n8\n\nRoads come next.",
    good: "Streets will be lit at night.\n\nRoads come next.",
    form: Form::Markdown,
    run: Run::Text(check),
};

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let found: Vec<&Passage> =
        document.passages.iter().filter(|it| is_furniture(document.manner, it)).collect();
    let Some(first) = found.first() else { return };
    let message = match found.len() {
        1 => "this belongs to the page, not to the text".to_owned(),
        count => {
            format!("{count} lines belong to pages, not to the text; this is the first")
        }
    };
    let diagnostic = Diagnostic::warning(RULE.code, first.at, message);
    diagnostics.push(diagnostic.with_help(
        "delete page numbers, running titles, notes on blank pages and words of buttons",
    ));
}

fn is_furniture(manner: Manner, passage: &Passage) -> bool {
    match manner {
        Manner::Guessed => passage.kind == Kind::Furniture,
        Manner::Marked => passage.kind == Kind::Paragraph && furniture::is_sure(&passage.text),
    }
}
