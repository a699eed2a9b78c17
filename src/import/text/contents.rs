//! A printed list of contents: the site makes its own.

use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::text::furniture;
use crate::import::text::line::Line;
use crate::import::text::lines;

/// Headings of such lists, in lower case.
const HEADINGS: [&str; 6] =
    ["contents", "table of contents", "what's inside", "what’s inside", "in this plan", "inside"];

/// Most entries of such a list.
const MAX_ENTRIES: usize = 300;

/// Empties the lines of the list. Page numbers that stood alone are gone already, so what is left of
/// a list with numbers on lines of their own are titles that stand again further down.
pub(super) fn drop(notes: &mut Notes, lines: &mut [Line]) {
    let is_heading = |line: &Line| {
        HEADINGS.contains(&line.text.trim_matches(['#', '*', ' ']).to_lowercase().as_str())
    };
    let Some(first) = lines.iter().position(is_heading) else { return };
    let mut last = first;
    let mut at = first + 1;
    for _ in 0..MAX_ENTRIES {
        let Some(next) = lines::next(lines, at) else { break };
        let (end, entry) = entry(lines, next);
        let is_part = is_heading(&lines[next])
            || ends_in_page(&entry)
            || furniture::is_page_number(&entry)
            || returns(lines, end, &entry);
        if !is_part {
            break;
        }
        last = end - 1;
        at = end;
    }
    if last == first {
        return;
    }
    let at = lines[first].at().to(lines[last].at());
    for line in &mut lines[first..=last] {
        line.text.clear();
    }
    notes.add(at, Kind::Furniture, "the list of contents was left out: the site makes its own");
}

/// The lines up to the next empty one as one text, and where they end.
fn entry(lines: &[Line], first: usize) -> (usize, String) {
    let single = ends_in_page(&lines[first].text);
    let mut end = first + 1;
    while !single && end < lines.len() && !lines[end].is_empty() && end < first + 3 {
        end += 1;
    }
    let words: Vec<&str> = lines[first..end].iter().map(|line| line.text.as_str()).collect();
    (end, words.join(" "))
}

/// `Our money ..... 12`, and with a tab
fn ends_in_page(text: &str) -> bool {
    let words = text.trim_end_matches(|c: char| c.is_ascii_digit());
    words.len() < text.len() && (words.ends_with(['.', '\t', '…']) || words.ends_with("   "))
}

/// Whether a title stands further down once more, or most of its words do: lists name chapters
/// freely.
fn returns(lines: &[Line], from: usize, title: &str) -> bool {
    let wanted = words(title);
    let like = |line: &Line| {
        let found = words(&line.text);
        let shared = wanted.iter().filter(|word| found.contains(word)).count();
        let alike = shared == wanted.len() || shared * 2 >= wanted.len().max(found.len());
        alike && (line.looks_like_heading() || line.marked_heading().is_some())
    };
    title.chars().count() <= 80 && !wanted.is_empty() && lines[from..].iter().any(like)
}

fn words(text: &str) -> Vec<String> {
    const SMALL: [&str; 8] = ["the", "and", "of", "a", "an", "by", "my", "our"];
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.filter(|word| !word.is_empty() && !SMALL.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::text::clean;

    #[test]
    fn drops_lists_of_contents() {
        let mut notes = Notes::default();
        let text = "Contents\n\n03\n\nForeword by the Chief\nFire Officer\n\n04\n\nOur money\n\nWelcome\n\n\
                    Dear all, this is new.\n\nForeword by the Chief Fire Officer\n\nWords.\n\nOur Money\n";
        let mut lines = clean::lines(&mut notes, text);
        furniture::drop(&mut notes, &mut lines);
        drop(&mut notes, &mut lines);
        let kept: Vec<&str> =
            lines.iter().map(|line| line.text.as_str()).filter(|text| !text.is_empty()).collect();
        assert_eq!(kept[0], "Welcome");
        assert_eq!(notes.of(Kind::Furniture).count(), 2);
    }
}
