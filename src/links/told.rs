//! What answers mean for the editor.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::links::Answer;

const GONE: Code = Code("link-gone");
const MOVED: Code = Code("link-moved");
const UNCLEAR: Code = Code("link-unclear");
const UNREACHABLE: Code = Code("link-unreachable");

/// Most other places of the same address that are shown.
const MAX_PLACES: usize = 4;

/// What is wrong with links, at their places. `dates` gives the day of each version by the beginning
/// of the paths of its files, `today` that of everything else: from then a copy is looked for.
#[must_use]
pub fn diagnostics(
    sources: &SourceMap,
    found: &BTreeMap<String, Vec<Span>>,
    answers: &BTreeMap<String, Answer>,
    (dates, today): (&[(String, Date)], Date),
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (address, places) in found {
        let (Some(answer), Some(first)) = (answers.get(address), places.first()) else { continue };
        let path = sources.file(first.file).path.as_str();
        let date = dates.iter().find(|(folder, _)| path.starts_with(folder.as_str()));
        let copy = copy(address, date.map_or(today, |(_, date)| *date));
        let Some(mut diagnostic) = diagnostic(answer, *first, &copy) else { continue };
        for place in places.iter().skip(1).take(MAX_PLACES) {
            diagnostic = diagnostic.with_label(*place, "the same address");
        }
        diagnostics.push(diagnostic);
    }
    diagnostics.sort();
    diagnostics
}

fn diagnostic(answer: &Answer, at: Span, copy: &str) -> Option<Diagnostic> {
    let diagnostic = match answer {
        Answer::There => return None,
        Answer::Moved(to) => {
            Diagnostic::warning(MOVED, at, "what was at this address has moved for good")
                .with_help(format!("write `{to}`"))
        }
        Answer::Gone(status) => {
            Diagnostic::warning(GONE, at, format!("nothing is at this address any more ({status})"))
                .with_help(format!("link to a copy, if there is one: look at `{copy}`"))
        }
        Answer::Unclear(status) => {
            let message =
                format!("the server answers programs with {status}, from which nothing follows");
            Diagnostic::note(UNCLEAR, at, message)
                .with_help("open it in a browser to see whether it is there")
        }
        Answer::Unreachable(why) => {
            Diagnostic::note(UNREACHABLE, at, format!("the address cannot be reached: {why}"))
                .with_help(format!(
                    "try again later; if it stays away, look for a copy at `{copy}`"
                ))
        }
        Answer::NotPublic => {
            let message =
                "the address is one of your own machine or network, so readers cannot reach it";
            Diagnostic::warning(UNREACHABLE, at, message)
                .with_help("link to an address that everybody can reach")
        }
    };
    Some(diagnostic)
}

/// Where the Internet Archive would have the copy that is nearest to a day.
fn copy(address: &str, date: Date) -> String {
    let digits: String = date.to_string().chars().filter(char::is_ascii_digit).collect();
    format!("https://web.archive.org/web/{digits}/{address}")
}
