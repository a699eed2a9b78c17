//! What an editor is told about common slips.

use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::yaml::tree::parse;

/// `LINE:COLUMN message | help` of the first mistake.
fn said(text: &str) -> String {
    let path = SourcePath::parse("plan.yaml").unwrap();
    let map = SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.into()) }]);
    let file = map.find("plan.yaml").unwrap();
    let wrong = parse(file, text, 0).expect_err("the text has a mistake");
    let at = map.position(file, wrong.labels[0].at.start as usize);
    format!("{}:{} {} | {}", at.line, at.column, wrong.message, wrong.help.unwrap_or_default())
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(said(text), expected, "{text}");
}

#[test]
fn texts_that_need_quotation_marks() {
    check(
        "title: Council Plan: our future\n",
        "1:8 the text after `title:` has a colon of its own | put the text in quotation marks: `\"Council Plan: our future\"`",
    );
    check(
        "title: “A: b”\n",
        "1:8 the text after `title:` has a colon of its own | put the text in quotation marks: `\"A: b\"`",
    );
    check(
        "a: b\ntitle: @council\n",
        "2:8 a text that begins with `@` needs quotation marks | write `\"@council\"`",
    );
    check(
        "title: [Draft] plan\na: b\n",
        "1:8 a text that begins with `[` needs quotation marks | write `\"[Draft] plan\"`",
    );
    check(
        "title: *Good* news\n",
        "1:8 a text that begins with `*` needs quotation marks | write `\"*Good* news\"`",
    );
}

#[test]
fn quotation_marks() {
    for text in ["title: \"Council Plan\nperiod:\n  label: x\n", "a:\n  - id: \"x\n    b: \"c\"\n"]
    {
        assert!(said(text).ends_with(
            "a quotation mark that begins here has no end | write `\"` at the end of the text"
        ));
    }
    check(
        "title: 'Plan\n",
        "1:8 a quotation mark that begins here has no end | write `'` at the end of the text",
    );
    check(
        "title: 'The council's plan'\na: b\n",
        "1:8 the quotation marks end before the text does | write `\"The council's plan\"`",
    );
    check(
        "title: \"Our\" plan\na: b\n",
        "1:8 the quotation marks end before the text does | write `'\"Our\" plan'`",
    );
    check(
        "file: \"C:\\Users\"\n",
        "1:7 a backslash in double quotation marks begins a sign of its own | write `'C:\\Users'`",
    );
}

#[test]
fn blanks_and_colons() {
    check(
        "period:\n\tlabel: x\n",
        "2:1 a tab stands before this line | write spaces instead of the tab",
    );
    check(
        "title Town Plan\nperiod:\n  label: x\n",
        "1:1 this line has no key: nothing says what it is | if it begins with a key, write a colon: `title: Town Plan`",
    );
    check(
        "title:\nTown Plan\nperiod: x\n",
        "2:1 this line has no key: nothing says what it is | write it behind the key: `title: Town Plan`",
    );
    check(
        "a: b\ntitle:Town Plan\nperiod: x\n",
        "2:1 no space follows the colon | write `title: Town Plan`",
    );
    check(
        "title: Plan\n  period: x\n",
        "2:3 this line stands further in than the one above, which has a value already | write no space before it, as before `title`",
    );
    check(
        "period:\n    label: x\n  from: y\n",
        "3:3 this line begins under none of the lines above | write 4 spaces before it, to belong with `label`, or write no space before it, to belong with `period`",
    );
}

#[test]
fn lists() {
    check(
        "groups: - id: a\n",
        "1:9 a list begins below its key, not beside it | write it on the next line: `  - id: a`",
    );
    check(
        "groups:\n  - id: a\n  -id: b\n",
        "3:3 an item of a list begins with a hyphen and a space | write `- id: b`",
    );
    check(
        "groups:\n  - id: a\n    title: A\n  id: b\n",
        "4:3 the lines above at this place are items of a list | write `- id: b` for a new item, or 4 spaces before it if it belongs to the item above",
    );
    check(
        "title: x\n- id: a\n",
        "2:1 an item of a list stands here among keys | write the key of the list on a line above it, such as `groups:`, or delete the `- `",
    );
}

#[test]
fn what_is_not_understood_has_a_place_too() {
    assert!(said("a: b\n? [c\n").starts_with("2:"));
    assert!(said("{").contains(" | "));
}
