//! `item-repeats-heading`: the first item of a list says what its heading says.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("item-repeats-heading"),
    finds: "an item of a list that repeats the heading above it",
    why: "Copying from a layout often takes the heading along as the first item. Readers count one item too \
          many, and those who listen hear everything twice.",
    gravity: Gravity::Mild,
    bad: "## Harbour Board\n\n- Harbour Board\n- It meets every month.",
    good: "## Harbour Board\n\n- It meets every month.\n- It has nine members.",
    form: Form::Markdown,
    run: Run::Text(check),
};

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let mut heading = None;
    for passage in document.own() {
        match passage.kind {
            Kind::Heading(_) => heading = Some(passage),
            Kind::Item { .. } => {
                let Some(above) = heading else { continue };
                if passage.words().len() > above.text.len() {
                    continue;
                }
                let words = words::plain(&passage.text);
                if words.len() > 3 && words == words::plain(&above.text) {
                    let message = "this item repeats its heading";
                    let found = Diagnostic::warning(RULE.code, passage.at, message);
                    let found = found.with_label(above.at, "the heading");
                    diagnostics.push(found.with_help("delete the item"));
                }
            }
            _ => {}
        }
    }
}
