//! `past-as-future`: the future tense about a day that has passed.

use crate::base::date::Date;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::dates;
use crate::check::document::dates::Named;
use crate::check::document::dates::Precision;
use crate::check::document::sentences;
use crate::check::document::words;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("past-as-future"),
    finds: "the future tense about a day that has passed",
    why: "“Will be published on 21 June” in a paper of 26 June was true when it was written. Readers now wonder \
          whether it happened. The day of a text is that of its version, else the date at its head.",
    gravity: Gravity::Mild,
    bad: "Date: Wednesday 26 June 2013\n\nThe report is due to be published on Friday 21 June 2013.",
    good: "Date: Wednesday 26 June 2013\n\nThe report was published on Friday 21 June 2013.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// How many words may stand between the verb and the date.
const REACH: usize = 14;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    let Some(today) = document.day.filter(|_| document.is_english()) else { return };
    for passage in document.prose() {
        for range in sentences::of(&passage.text) {
            let sentence = &passage.text[range.clone()];
            if !sentence.bytes().any(|byte| byte.is_ascii_digit()) {
                continue;
            }
            for date in dates::of(sentence).into_iter().filter(|it| is_wrong(sentence, it, today)) {
                let part = range.start + date.at.start..range.start + date.at.end;
                let at = document.place(passage, &part);
                let message =
                    format!("this is to happen by {}, but the text is of {today}", date.last);
                diagnostics.push(
                    Diagnostic::warning(RULE.code, at, message)
                        .with_help("say what has happened, or correct the date"),
                );
            }
        }
    }
}

fn is_wrong(sentence: &str, date: &Named, today: Date) -> bool {
    if date.last >= today {
        return false;
    }
    let before = sentence[..date.at.start].to_lowercase();
    let all: Vec<&str> = words::of(&before).map(|word| word.text).collect();
    let weekday =
        all.iter().rev().take_while(|word| word.ends_with("day") || **word == "the").count();
    let joint = all.len().checked_sub(weekday + 1).map(|place| all[place]);
    let is_joined = match date.precision {
        Precision::Year => joint == Some("by"),
        _ => matches!(joint, Some("on" | "by" | "in" | "from" | "until" | "of")),
    };
    // From the verb to the date without another clause.
    let clause = before.rsplit([',', ';', ':', '(', '–']).next().unwrap_or_default();
    let near: Vec<&str> = words::of(clause).map(|word| word.text).collect();
    let near = &near[near.len().saturating_sub(REACH)..];
    let verb = near.iter().rposition(|word| matches!(*word, "will" | "shall" | "due"));
    is_joined && verb.is_some_and(|verb| !near[verb..].iter().any(|word| CLAUSES.contains(word)))
}

/// Words that begin a clause of its own, or say that something is over.
const CLAUSES: [&str; 8] = ["was", "were", "since", "which", "that", "who", "than", "as"];
