//! `period-differs`: "the next four years" in a plan for five.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::Kind;
use crate::check::document::Passage;
use crate::check::document::shape;
use crate::check::document::words::Word;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("period-differs"),
    finds: "a number of years that is not that of the title",
    why: "A plan for 2024–2029 that speaks of “the next four years” leaves open when its promises end.",
    gravity: Gravity::Mild,
    bad: "# Town Plan 2026 – 2031\n\nWe will do all this over the next four years.",
    good: "# Town Plan 2026 – 2031\n\nWe will do all this over the next five years.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// A title with a period stands within the first so many passages.
const HEAD: usize = 60;

/// A line of more words is no title.
const TITLE_WORDS: usize = 8;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let titles = document.passages.iter().take(HEAD).filter(|it| is_title(it));
    let mut periods: Vec<(&Passage, usize)> =
        titles.filter_map(|it| Some((it, years(&it.text)?))).collect();
    periods.dedup_by_key(|(_, years)| *years);
    let [(title, years)] = periods[..] else { return };
    for passage in document.prose() {
        let all: Vec<Word> = passage.words().collect();
        for three in all.windows(3) {
            let [before, number, unit] = three else { continue };
            let said = shape::number(number.text);
            let is_period = matches!(before.text, "next" | "coming") && unit.text == "years";
            // One year more or less is a slip. Forecasts and parts of a period are far from it.
            if let Some(said) = said.filter(|said| is_period && said.abs_diff(years) == 1) {
                let at = document.place(passage, &(before.start..unit.range().end));
                let message = format!("{said} years here, and {years} in the title");
                let found = Diagnostic::warning(RULE.code, at, message);
                let found = found.with_label(title.at, "the title");
                diagnostics.push(
                    found.with_help("say how long the plan holds in the same way everywhere"),
                );
            }
        }
    }
}

/// A heading, or a line that is as short.
fn is_title(passage: &Passage) -> bool {
    passage.is_heading()
        || passage.kind == Kind::Paragraph && passage.text.split(' ').count() <= TITLE_WORDS
}

/// How many years from the first to the second of two years with a dash between: "2024 - 2029", "2013-17".
fn years(title: &str) -> Option<usize> {
    let (before, after) = title.split_once(['-', '–'])?;
    let first = before.trim_end().rsplit(' ').next()?;
    let second: String = after.trim_start().chars().take_while(char::is_ascii_digit).collect();
    let first: usize = first.parse().ok().filter(|year| (1990..2100).contains(year))?;
    let second = match second.len() {
        2 => first / 100 * 100 + second.parse::<usize>().ok()?,
        4 => second.parse().ok()?,
        _ => return None,
    };
    let years = second.checked_sub(first)?;
    (2..=20).contains(&years).then_some(years)
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn counts_the_years_of_a_title() {
        assert_eq!(
            ["2024 - 2029", "Plan 2013-17", "Tel 0116 - 305", "2016"].map(years),
            [Some(5), Some(4), None, None]
        );
    }
}
