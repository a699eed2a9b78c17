//! `two-names`: one thing under two names that are nearly the same.

use std::collections::BTreeMap;
use std::ops::Range;

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
    code: Code("two-names"),
    finds: "one thing under two names that are nearly the same",
    why: "“Tackling and Preventing Fires” and “Preventing and Tackling Fires” may be two missions or one: a \
          reader who looks for the first does not find the second.",
    gravity: Gravity::Mild,
    bad: "## Tackling and Preventing House Fires\n\nText.\n\n## Preventing and Tackling House Fires\n\nText.",
    good: "## Preventing and Tackling House Fires\n\nText.\n\n## Preventing and Tackling Road Crashes\n\nText.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Names of fewer words that carry meaning are too common.
const FEWEST: usize = 3;

/// Longer ones are sentences in capitals.
const MOST: usize = 8;

/// A name where it is first used.
struct Name<'d> {
    passage: &'d Passage,
    part: Range<usize>,
    /// Its words that carry meaning, as stems, in order.
    stems: Vec<String>,
    count: usize,
}

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    if !document.is_english() {
        return;
    }
    let names = names(document);
    let mut by_bag: BTreeMap<Vec<&str>, Vec<&Name>> = BTreeMap::new();
    for name in names.values() {
        by_bag.entry(bag(&name.stems, None)).or_default().push(name);
    }
    for same in by_bag.values().filter(|same| same.len() > 1) {
        let first = same[0];
        if !same[1..].iter().all(|other| is_turned(first, &first.stems, other)) {
            report(diagnostics, document, same);
        }
    }
    // One word more in the middle: "Effective and Efficient Police Force", "Efficient and Effective Force".
    for name in names.values().filter(|name| name.stems.len() > FEWEST) {
        for left_out in 1..name.stems.len() - 1 {
            let Some(others) = by_bag.get(&bag(&name.stems, Some(left_out))) else { continue };
            let mut pair = vec![name];
            pair.extend(others.iter().filter(|other| is_other(name, left_out, other)));
            if pair.len() > 1 {
                report(diagnostics, document, &pair);
                break;
            }
        }
    }
}

/// The words of a name in alphabetical order, one of them left out.
fn bag(stems: &[String], left_out: Option<usize>) -> Vec<&str> {
    let kept = stems.iter().enumerate().filter(|(place, _)| Some(*place) != left_out);
    let mut bag: Vec<&str> = kept.map(|(_, stem)| stem.as_str()).collect();
    bag.sort_unstable();
    bag
}

/// A short form of a name is right, and so is one turned round; the same words in another order are not.
fn is_other(name: &Name, left_out: usize, other: &Name) -> bool {
    let mut rest = name.stems.iter();
    let is_short = other.stems.iter().all(|stem| rest.any(|it| it == stem));
    let mut kept = name.stems.clone();
    kept.remove(left_out);
    !is_short && !is_turned(name, &kept, other)
}

/// "Plan for the County" and "County Plan", "Homes and Safe Roads" and "Safe Roads and Homes": what
/// stood first stands last. Of two headings it is said all the same.
fn is_turned(name: &Name, stems: &[String], other: &Name) -> bool {
    // Headings that are guessed may be anything short.
    let is_marked = |it: &Name| matches!(it.passage.kind, Kind::Heading(level) if level > 0);
    let is_title = is_marked(name) && is_marked(other);
    let turned = |by: usize| stems[by..].iter().chain(&stems[..by]).eq(other.stems.iter());
    !is_title && (1..stems.len()).any(turned)
}

fn report(diagnostics: &mut Diagnostics, document: &Document, names: &[&Name]) {
    let mut order: Vec<&&Name> = names.iter().collect();
    order.sort_by_key(|name| (std::cmp::Reverse(name.count), name.passage.at));
    let (Some(usual), Some(rare)) = (order.first(), order.last()) else { return };
    let words = |name: &Name| name.passage.text[name.part.clone()].to_owned();
    let at = document.place(rare.passage, &rare.part);
    let message = format!("`{}` or `{}`?", words(rare), words(usual));
    let found = Diagnostic::warning(RULE.code, at, message);
    let found = found.with_label(document.place(usual.passage, &usual.part), "the other name");
    diagnostics.push(found.with_help("if it is one thing, give it one name everywhere"));
}

/// All names of several words, by their words in order.
fn names<'d>(document: &'d Document) -> BTreeMap<Vec<String>, Name<'d>> {
    let mut names: BTreeMap<Vec<String>, Name> = BTreeMap::new();
    for passage in document.own() {
        let all: Vec<Word> = passage.words().collect();
        let mut start = 0;
        while start < all.len() {
            let end = run(&passage.text, &all, start);
            let name = if end - start < FEWEST { &[] } else { trimmed(&all[start..end]) };
            if let (Some(first), Some(last)) = (name.first(), name.last()) {
                let stems: Vec<String> = meaning(name);
                if (FEWEST..=MOST).contains(&stems.len()) && !is_code(name) {
                    let part = first.start..last.range().end;
                    let new = Name { passage, part, stems: stems.clone(), count: 0 };
                    names.entry(stems).or_insert(new).count += 1;
                }
            }
            start = end.max(start + 1);
        }
    }
    names
}

/// Where a run of capitalised words that begins at `start` ends; small words may stand within.
fn run(text: &str, all: &[Word], start: usize) -> usize {
    if !all[start].is_capitalised() {
        return start;
    }
    let mut end = start + 1;
    let mut next = end;
    while let Some(word) = all.get(next) {
        let gap = &text[all[next - 1].range().end..word.start];
        if !matches!(gap, " " | " & ") {
            break;
        }
        if word.is_capitalised() {
            end = next + 1;
        } else if word.text == "the" && all[next - 1].is_capitalised()
            || !matches!(word.text, "and" | "of" | "for" | "the" | "to" | "in" | "with" | "against")
        {
            break;
        }
        next += 1;
    }
    end
}

/// Without an article or pronoun before it.
fn trimmed<'w, 'a>(name: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let before =
        name.iter().take_while(|word| shape::is_function(&word.text.to_lowercase())).count();
    &name[before..]
}

/// Hardly anything but abbreviations: "GL CP and BEE".
fn is_code(name: &[Word]) -> bool {
    let words = name.iter().filter(|word| word.is_capitalised());
    words.filter(|word| word.text.chars().any(char::is_lowercase)).count() < 2
        && name.iter().any(|word| word.text.len() <= 4)
}

/// The stems of the words that carry meaning.
fn meaning(name: &[Word]) -> Vec<String> {
    let words = name.iter().filter(|word| word.is_letters() && word.text.len() > 1);
    words
        .map(|word| shape::stem(word.text))
        .filter(|stem| !shape::is_function(stem) && stem != "and")
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceMap;
    use crate::base::source_map::SourceText;
    use crate::base::source_map::Span;
    use crate::check::document::words;

    #[test]
    fn knows_names_that_were_turned_round() {
        let path = SourcePath::parse("a.md").unwrap();
        let file = SourceFile { path, text: SourceText::Text("".into()) };
        let at = Span::start_of(SourceMap::new(vec![file]).find("a.md").unwrap());
        let passage = Passage::new(at, Kind::Paragraph, String::new());
        let name = |words: &str| {
            let stems = words.split(' ').map(str::to_owned).collect();
            Name { passage: &passage, part: 0..0, stems, count: 1 }
        };
        let turned = |one: &str, other: &str| is_turned(&name(one), &name(one).stems, &name(other));
        assert!(turned("transport plan county", "county transport plan"));
        assert!(!turned("tackling preventing fire", "preventing tackling fire"));
        let other = |one: &str, left_out, other: &str| is_other(&name(one), left_out, &name(other));
        assert!(other("effective efficient police force", 2, "efficient effective force"));
        assert!(!other("plan for greater county", 2, "county plan for"));
        assert!(!other("land for garden land", 1, "land garden land"));
    }

    #[test]
    fn finds_names() {
        let text =
            "The Local Criminal Justice Board and I met. My Violence Against Women and Girls plan";
        let all: Vec<Word> = words::of(text).collect();
        let name = trimmed(&all[0..run(text, &all, 0)]);
        assert_eq!(meaning(name), ["local", "criminal", "justice", "board", "i"][..4].to_vec());
    }
}
