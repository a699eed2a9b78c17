//! Slips with blanks, tabs and colons.

use crate::yaml::advice::Advice;
use crate::yaml::advice::Around;
use crate::yaml::advice::Case;
use crate::yaml::advice::line::Line;

/// A line of so many words is a sentence rather than a key with its value.
const SENTENCE: usize = 8;

/// A sign that shows nothing, as some programs leave behind.
pub(super) fn unprintable(case: &Case) -> Option<Advice> {
    let text = case.refused.text;
    let is_hidden = |c: char| c == '\u{FEFF}' || (c.is_control() && !c.is_whitespace());
    let (at, sign) = text.char_indices().find(|(_, c)| is_hidden(*c))?;
    Some(Advice {
        at: at..at + sign.len_utf8(),
        message: format!(
            "an invisible sign (U+{:04X}) stands here, which no text can have",
            u32::from(sign)
        ),
        help: "delete it: the signs before and after it too, and type these again".to_owned(),
    })
}

/// A tab, or a blank of another kind, before a line.
pub(super) fn tab(case: &Case) -> Option<Advice> {
    let after = case.lines.get(case.near + 1).map(|line| (case.near + 1, line));
    case.candidates().chain(after).find_map(|(_, line)| {
        let before = &line.text[..line.indent];
        let start = before.find(|c| c != ' ')?;
        let blank = before[start..].chars().next()?;
        let end = before.rfind(blank)? + blank.len_utf8();
        let (what, help) = if blank == '\t' {
            ("a tab stands", "write spaces instead of the tab")
        } else {
            ("blanks of another kind stand", "delete the blanks before this line and write spaces")
        };
        Some(Advice {
            at: line.start + start..line.start + end,
            message: format!("{what} before this line"),
            help: help.to_owned(),
        })
    })
}

/// `title:Council Plan`
pub(super) fn colon_without_space(case: &Case) -> Option<Advice> {
    case.candidates().find_map(|(_, line)| {
        let (key, value) = key_and_value(line.body())?;
        Some(Advice {
            at: line.words_at(),
            message: "no space follows the colon".to_owned(),
            help: format!("write `{key}: {value}`"),
        })
    })
}

/// The parts of `key:value`, if that is what a text seems to be.
pub(in crate::yaml) fn key_and_value(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '-' || c == '_';
    let is_key = key.len() > 1 && key.chars().all(is_letter);
    let is_address = matches!(key, "http" | "https" | "mailto" | "tel");
    (is_key && !is_address && value.starts_with(|c: char| !c.is_whitespace()))
        .then_some((key, value))
}

/// `title Council Plan`
pub(super) fn no_colon(case: &Case) -> Option<Advice> {
    let first = case.lines[..case.near].iter().rposition(Line::is_entry).map_or(0, |at| at + 1);
    let last = case.near.min(case.lines.len().checked_sub(1)?);
    let place = (first..=last).find(|place| is_loose(case, *place, &case.lines[*place]))?;
    let line = &case.lines[place];
    let before = place.checked_sub(1).map(|above| &case.lines[above]);
    let help = match before.filter(|line| line.is_open()) {
        Some(open) => {
            format!("write it behind the key: `{}: {}`", open.key.unwrap_or_default(), line.body())
        }
        None => help_for_loose(case, line, before),
    };
    let message = "this line has no key: nothing says what it is".to_owned();
    Some(Advice { at: line.words_at(), message, help })
}

fn help_for_loose(case: &Case, line: &Line, before: Option<&Line>) -> String {
    let words = line.body();
    let mut ways = Vec::new();
    if let Some((key, value)) = words.split_once(' ').filter(|_| is_short(words)) {
        ways.push(format!(
            "if it begins with a key, write a colon: `{}: {}`",
            key,
            value.trim_start()
        ));
    }
    if before.is_some_and(|before| before.key.is_some()) {
        ways.push("if it goes on with the text above, write two more spaces before it".to_owned());
    }
    if case.refused.around == Around::Markdown {
        ways.push("if the text of the page begins here, write a line `---` above it".to_owned());
    }
    if ways.is_empty() {
        return "write a key, a colon and a space before it, such as `title: …`".to_owned();
    }
    ways.join("; ")
}

fn is_short(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    first.starts_with(|c: char| c.is_ascii_lowercase()) && words.split(' ').count() < SENTENCE
}

/// Whether a line has no key, and is not the next line of a text above either.
fn is_loose(case: &Case, place: usize, line: &Line) -> bool {
    let above = case.lines[..place].iter().rev().find(|other| other.is_entry());
    !line.is_entry() && above.is_none_or(|above| line.indent <= above.indent)
}

/// A key further in than a key that has a value already.
pub(super) fn deeper_than_a_value(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near).filter(|line| line.is_entry())?;
    let above = case.lines.get(case.near.checked_sub(1)?)?;
    let key = above.key.filter(|_| !above.value().is_empty() && line.indent > above.column)?;
    Some(Advice {
        at: line.words_at(),
        message: "this line stands further in than the one above, which has a value already"
            .to_owned(),
        help: format!("{}, as before `{key}`", spaces(above.column)),
    })
}

/// A line that begins where no line above begins.
pub(super) fn under_nothing(case: &Case) -> Option<Advice> {
    let line = case.lines.get(case.near).filter(|line| line.is_entry())?;
    let mut open: Vec<(usize, &Line)> = Vec::new();
    for above in case.lines[..case.near].iter().filter(|above| above.is_entry()) {
        open.retain(|(column, _)| *column < above.indent);
        open.push((above.indent, above));
        if above.column > above.indent {
            open.push((above.column, above));
        }
    }
    let shallower = open.iter().rev().find(|(column, _)| *column < line.indent)?;
    if open.iter().any(|(column, _)| *column == line.indent) {
        return None;
    }
    let name = |line: &Line| line.key.unwrap_or(line.body()).to_owned();
    let nearer = match open.iter().find(|(column, _)| *column > line.indent) {
        Some((column, deeper)) => {
            format!("{}, to belong with `{}`, or ", spaces(*column), name(deeper))
        }
        None => String::new(),
    };
    Some(Advice {
        at: line.words_at(),
        message: "this line begins under none of the lines above".to_owned(),
        help: format!("{nearer}{}, to belong with `{}`", spaces(shallower.0), name(shallower.1)),
    })
}

fn spaces(count: usize) -> String {
    match count {
        0 => "write no space before it".to_owned(),
        1 => "write 1 space before it".to_owned(),
        count => format!("write {count} spaces before it"),
    }
}
