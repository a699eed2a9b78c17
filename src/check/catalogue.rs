//! All rules, and what is said about them: for the terminal and for the documentation.

use crate::check::look::weak_contrast;
use crate::check::page::broken_fragment;
use crate::check::page::missing_cell;
use crate::check::page::page_furniture;
use crate::check::page::unclear_link;
use crate::check::page::while_reading;
use crate::check::plan::group_count;
use crate::check::plan::target_without_baseline;
use crate::check::plan::target_without_date;
use crate::check::plan::target_without_unit;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::site::accessibility_statement;
use crate::check::site::contradictory_result;
use crate::check::site::lagging_language;
use crate::check::site::missing_content;
use crate::check::site::result_without_source;
use crate::check::site::stale_format;
use crate::check::site::translation;
use crate::check::text::apostrophe_plural;
use crate::check::text::contents_differ;
use crate::check::text::count_differs;
use crate::check::text::dummy_text;
use crate::check::text::hard_word;
use crate::check::text::item_repeats_heading;
use crate::check::text::long_sentence;
use crate::check::text::missing_list;
use crate::check::text::missing_space;
use crate::check::text::past_as_future;
use crate::check::text::period_differs;
use crate::check::text::repeated_passage;
use crate::check::text::repeated_word;
use crate::check::text::spelling;
use crate::check::text::stray_bracket;
use crate::check::text::two_names;
use crate::check::text::unexplained_abbreviation;
use crate::check::text::unfinished_sentence;
use crate::check::text::unresolved_mark;
use crate::check::text::weekday_differs;
use crate::check::text::written_two_ways;
use crate::check::text::wrong_small_word;

/// All rules: what no reader must meet first, then faults, then advice.
pub const RULES: &[Rule] = &[
    dummy_text::RULE,
    unresolved_mark::RULE,
    unfinished_sentence::RULE,
    missing_list::RULE,
    count_differs::RULE,
    group_count::RULE,
    repeated_passage::RULE,
    stray_bracket::RULE,
    item_repeats_heading::RULE,
    contents_differ::RULE,
    repeated_word::RULE,
    two_names::RULE,
    written_two_ways::RULE,
    past_as_future::RULE,
    weekday_differs::RULE,
    period_differs::RULE,
    wrong_small_word::RULE,
    apostrophe_plural::RULE,
    missing_space::RULE,
    missing_cell::RULE,
    target_without_date::RULE,
    target_without_baseline::RULE,
    target_without_unit::RULE,
    page_furniture::RULE,
    unclear_link::RULE,
    broken_fragment::RULE,
    while_reading::HEADING_GAP,
    while_reading::EMPTY_HEADING,
    while_reading::IMAGE_WITHOUT_ALT,
    while_reading::TABLE_WITHOUT_HEADER,
    weak_contrast::RULE,
    accessibility_statement::RULE,
    missing_content::RULE,
    contradictory_result::RULE,
    result_without_source::RULE,
    stale_format::RULE,
    translation::RULE,
    translation::NUMBER,
    lagging_language::RULE,
    spelling::RULE,
    unexplained_abbreviation::RULE,
    long_sentence::RULE,
    hard_word::RULE,
];

/// The rule of this name.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code.0 == code)
}

/// What a gravity means, in words.
fn gravity(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Grave => "warning; error in a published version",
        Gravity::Mild => "warning",
        Gravity::Advice => "note",
        Gravity::OnRequest => "off",
    }
}

/// One line for each rule: its name, how grave it is, what it finds.
#[must_use]
pub fn list() -> String {
    let width = RULES.iter().map(|rule| rule.code.0.len()).max().unwrap_or(0);
    let line = |rule: &Rule| {
        format!("{:width$}  {} ({})\n", rule.code.0, rule.finds, gravity(rule.gravity))
    };
    RULES.iter().map(line).collect()
}

/// All about one rule, for the terminal.
#[must_use]
pub fn explained(rule: &Rule) -> String {
    let indented = |text: &str| -> String {
        text.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect()
    };
    format!(
        "{}: {}\n\n{}\n\nIf `site.yaml` says nothing: {}.\n\nNot:\n\n{}\nBut:\n\n{}",
        rule.code.0,
        rule.finds,
        rule.why,
        gravity(rule.gravity),
        indented(rule.bad),
        indented(rule.good),
    )
}

/// All rules as a section of Markdown.
#[must_use]
pub fn markdown() -> String {
    RULES.iter().map(section).collect::<Vec<_>>().join("\n")
}

fn section(rule: &Rule) -> String {
    let language = match rule.form {
        Form::Markdown => "markdown",
        Form::Plain => "text",
        Form::Yaml => "yaml",
        Form::Css => "css",
    };
    format!(
        "### `{}`: {}\n\n{} ({}.)\n\nNot:\n\n```{language}\n{}\n```\n\nBut:\n\n```{language}\n{}\n```\n",
        rule.code.0,
        rule.finds,
        rule.why,
        gravity(rule.gravity),
        rule.bad,
        rule.good,
    )
}
