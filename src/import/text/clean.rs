//! Lines of a text without what only its first form needed.

use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::text::line::Line;

/// Elements of HTML that say how words look; their words stay.
const LOOKS: [&str; 12] =
    ["u", "b", "i", "em", "strong", "span", "font", "sup", "sub", "small", "div", "p"];

/// Most lines that one pair of `**` can hold together.
const MAX_BOLD_LINES: usize = 4;

/// Takes a text apart into lines.
pub(super) fn lines(notes: &mut Notes, text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut begins_page = true;
    for (number, raw) in (1..).zip(text.split('\n')) {
        begins_page |= raw.contains('\u{c}');
        let raw = without_looks(notes, number, raw);
        let raw: String = raw.chars().filter_map(cleaned).collect();
        let trimmed = raw.trim_matches(' ').trim_end();
        let indent = raw.len() - raw.trim_start_matches(' ').len();
        let empty = trimmed.trim().is_empty();
        let text = if empty { String::new() } else { trimmed.to_owned() };
        lines.push(Line { number, text, indent, begins_page: begins_page && !empty });
        begins_page &= empty;
    }
    drop_front_matter(notes, &mut lines);
    hold_bold_together(&mut lines);
    lines
}

/// A character as it is kept. Icons of PDFs come as characters of private use; they say nothing.
fn cleaned(c: char) -> Option<char> {
    match c {
        '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2002}'..='\u{2006}' | '\u{2008}'..='\u{200a}' => {
            Some(' ')
        }
        '\t' => Some(c),
        '\u{200b}'..='\u{200f}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{e000}'..='\u{f8ff}' => None,
        _ if c.is_control() => None,
        _ => Some(c),
    }
}

/// The line without elements of HTML; a `<br>` becomes a space.
fn without_looks(notes: &mut Notes, number: usize, line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        kept.push_str(before);
        let end = tag.find('>').map_or(0, |end| end + 1);
        let inside = tag[..end].trim_start_matches(['<', '/']);
        let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        if name == "br" {
            kept.push(' ');
        } else if LOOKS.contains(&name.as_str()) {
            // Nothing: only the words inside count.
        } else if let Some(comment) = tag.strip_prefix("<!--")
            && let Some(length) = comment.find("-->")
        {
            notes.add(Place::line(number), Kind::LeftOut, "a comment of HTML was left out");
            rest = &comment[length + 3..];
            continue;
        } else {
            kept.push('<');
            rest = &tag[1..];
            continue;
        }
        rest = &tag[end..];
    }
    kept.push_str(rest);
    kept
}

/// The settings at the top of a Markdown file belong to the program it was written for.
fn drop_front_matter(notes: &mut Notes, lines: &mut [Line]) {
    if lines.first().is_none_or(|line| line.text != "---") {
        return;
    }
    let Some(end) = lines.iter().skip(1).position(|line| line.text == "---") else { return };
    for line in &mut lines[..end + 2] {
        line.text.clear();
    }
    let at = Place::line(1).to(Place::line(end + 2));
    notes.add(at, Kind::LeftOut, "the settings at the top of the file were left out");
}

/// Brings bold words that go over line breaks onto one line. Two stars can also call a footnote.
fn hold_bold_together(lines: &mut [Line]) {
    let odd = |text: &str| text.matches("**").count() % 2 == 1;
    for first in 0..lines.len() {
        let text = &lines[first].text;
        if !odd(text) || text.contains('\t') || !opens(text) {
            continue;
        }
        let below = lines[first + 1..].iter().take(MAX_BOLD_LINES);
        let mut whole = below.take_while(|line| !line.is_empty() && !line.text.contains('\t'));
        let Some(end) = whole.position(|line| odd(&line.text)) else { continue };
        for next in first + 1..=first + 1 + end {
            let text = std::mem::take(&mut lines[next].text);
            lines[first].text.push(' ');
            lines[first].text.push_str(&text);
        }
    }
}

/// Whether the last two stars of a line stand before a word.
fn opens(text: &str) -> bool {
    let Some((before, after)) = text.rsplit_once("**") else { return false };
    (before.is_empty() || before.ends_with([' ', '(']))
        && after.starts_with(|c: char| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        let mut notes = Notes::default();
        let lines = lines(&mut notes, text);
        lines.into_iter().map(|line| line.text).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn keeps_words_and_drops_looks() {
        assert_eq!(texts("<u>Item</u>\t<u>Report by</u>\r\n"), ["Item\tReport by"]);
        assert_eq!(texts("a\u{a0}b <br/>c \u{f0b7} < 5"), ["a b  c  < 5"]);
        assert_eq!(texts("---\ntitle: A\n---\nWords"), ["Words"]);
    }

    #[test]
    fn holds_bold_words_together() {
        assert_eq!(texts("**FIRE &\nRESCUE**\nfor all"), ["**FIRE & RESCUE**", "for all"]);
        assert_eq!(texts("a\tb**\n\tc\tb**"), ["a\tb**", "\tc\tb**"]);
        assert_eq!(texts("**A footnote\n\nb"), ["**A footnote", "b"]);
    }

    #[test]
    fn knows_pages() {
        let mut notes = Notes::default();
        let lines = lines(&mut notes, "one\n\u{c}two\nthree");
        let begin: Vec<bool> = lines.iter().map(|line| line.begins_page).collect();
        assert_eq!(begin, [true, true, false]);
    }
}
