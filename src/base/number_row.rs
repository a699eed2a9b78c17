//! Rows of numbers in a text: what would be turned round in a line from right to left.

/// Cuts a text into what is a row of numbers (a span of years, a telephone number) and what is not.
///
/// In a text from right to left each number keeps its own order, but numbers with a dash, a slash or
/// a space between them would stand in the order of the text: "17–2013" for "2013–17".
pub fn ranges(text: &str, each: &mut dyn FnMut(&str, bool)) {
    let bytes = text.as_bytes();
    let mut done = 0;
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (end, is_row) = row(text, at);
        if is_row {
            let start = if text[..at].ends_with('+') { at - 1 } else { at };
            each(&text[done..start], false);
            each(&text[start..end], true);
            done = end;
        }
        at = end;
    }
    each(&text[done..], false);
}

/// Where the numbers that begin at a byte end, and whether they are several.
fn row(text: &str, start: usize) -> (usize, bool) {
    let number = |from: usize| {
        let rest = &text[from..];
        let inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ':');
        let length = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        from + rest[..length].trim_end_matches(['.', ',', ':']).len()
    };
    // Only telephone numbers begin with a nought or a plus and have spaces within.
    let is_telephone = text[start..].starts_with('0') || text[..start].ends_with('+');
    let mut end = number(start);
    let mut is_row = false;
    while let Some(c) = text[end..].chars().next() {
        let joins = matches!(c, '–' | '-' | '/' | '−') || (c == ' ' && is_telephone);
        let next = end + c.len_utf8();
        if !joins || !text[next..].starts_with(|c: char| c.is_ascii_digit()) {
            break;
        }
        end = number(next);
        is_row = true;
    }
    (end, is_row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_rows_of_numbers() {
        let mut found = Vec::new();
        let mut each = |words: &str, is_row: bool| found.push((words.to_owned(), is_row));
        ranges("a 2013–17, 13%, +44 116 2", &mut each);
        let rows: Vec<&str> =
            found.iter().filter(|(_, is_row)| *is_row).map(|(words, _)| words.as_str()).collect();
        assert_eq!(rows, ["2013–17", "+44 116 2"]);
        let all: String = found.iter().map(|(words, _)| words.as_str()).collect();
        assert_eq!(all, "a 2013–17, 13%, +44 116 2");
    }
}
