//! `heading-gap`, `empty-heading`, `image-without-alt`, `table-without-header`: what the reader of
//! Markdown notices as it goes.

use crate::base::diagnostic::Code;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// A level of headings left out.
pub(crate) const HEADING_GAP: Rule = Rule {
    code: Code("heading-gap"),
    finds: "a heading more than one level below the one before",
    why: "People who listen find their way by the levels of headings (WCAG 2.2, 1.3.1). A level is not a size.",
    gravity: Gravity::Mild,
    bad: "# Plan\n\n## Aims\n\n#### Detail\n\nWords.",
    good: "# Plan\n\n## Aims\n\n### Detail\n\nWords.",
    form: Form::Markdown,
    run: Run::WhileReading,
};

/// A heading without words.
pub(crate) const EMPTY_HEADING: Rule = Rule {
    code: Code("empty-heading"),
    finds: "a heading without words",
    why: "It is announced and says nothing (WCAG 2.2, 2.4.6).",
    gravity: Gravity::Mild,
    bad: "# Plan\n\n##\n\nWords.",
    good: "# Plan\n\n## Aims\n\nWords.",
    form: Form::Markdown,
    run: Run::WhileReading,
};

/// A picture without a description.
pub(crate) const IMAGE_WITHOUT_ALT: Rule = Rule {
    code: Code("image-without-alt"),
    finds: "a picture without a description",
    why: "Who does not see the picture learns nothing from it (WCAG 2.2, 1.1.1).",
    gravity: Gravity::Mild,
    bad: "![](map.png)",
    good: "![Map of the three wards of the town](map.png)",
    form: Form::Markdown,
    run: Run::WhileReading,
};

/// A table without headings.
pub(crate) const TABLE_WITHOUT_HEADER: Rule = Rule {
    code: Code("table-without-header"),
    finds: "a table whose columns have no headings, or a cell without a column",
    why: "A cell that is read aloud needs the name of its column (WCAG 2.2, 1.3.1).",
    gravity: Gravity::Mild,
    bad: "| | |\n| --- | --- |\n| Fires | 12 |",
    good: "| What | How many |\n| --- | --- |\n| Fires | 12 |",
    form: Form::Markdown,
    run: Run::WhileReading,
};
