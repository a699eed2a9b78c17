//! What belongs to the page and not to the text: page numbers, running titles, blank pages.

use std::collections::BTreeMap;

use crate::check::document::hard_lines::Mark;
use crate::check::document::hard_lines::Stretch;

/// A line that often at the edge of pages, and it is no text.
const REPEATED: usize = 3;

/// A line that often anywhere.
const OFTEN: usize = 5;

/// Longer lines are text, in bytes.
const LINE: usize = 100;

/// Which stretches are furniture, in their order.
pub(crate) fn among(stretches: &[Stretch]) -> Vec<bool> {
    let sure: Vec<bool> = stretches.iter().map(|it| is_sure(&it.text)).collect();
    // How often each line is there, and how often beside a page number or where a page begins.
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (place, stretch) in stretches.iter().enumerate().filter(|(_, it)| is_candidate(it)) {
        let beside = |place: usize| sure.get(place).copied().unwrap_or(true);
        let next_begins = stretches.get(place + 1).is_none_or(|next| next.begins_page);
        let is_edge = stretch.begins_page
            || next_begins
            || beside(place + 1)
            || beside(place.wrapping_sub(1));
        let (count, edges) = counts.entry(stretch.text.as_str()).or_insert((0, 0));
        *count += 1;
        *edges += usize::from(is_edge);
    }
    let repeated = |it: &Stretch| {
        let (count, edges) = counts.get(it.text.as_str()).copied().unwrap_or((0, 0));
        is_candidate(it) && (count >= OFTEN || count >= REPEATED && edges + 1 >= REPEATED)
    };
    sure.iter().zip(stretches).map(|(sure, it)| *sure || repeated(it)).collect()
}

/// Whether a line is no text, wherever it stands.
pub(crate) fn is_sure(text: &str) -> bool {
    is_number(text) || is_blank_page(text) || is_of_web(text)
}

/// Short and not part of a list.
fn is_candidate(stretch: &Stretch) -> bool {
    let words = stretch.text.split(' ').count();
    stretch.mark == Mark::None
        && stretch.cells.is_none()
        && (3..=14).contains(&words)
        && !stretch.text.ends_with('.')
}

/// `12`, `10 - 11`, `Page 3 of 20`.
fn is_number(text: &str) -> bool {
    if text.len() > LINE {
        return false;
    }
    let lower = text.to_lowercase();
    let mut words = lower.split([' ', '-', '–']).filter(|word| !word.is_empty()).peekable();
    let number = |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_page = words.peek() == Some(&"page");
    let digits = words.clone().filter(|word| number(word)).count();
    let rest: Vec<&str> = words.filter(|word| !number(word)).collect();
    digits > 0
        && digits <= 2
        && (rest.is_empty() || is_page && matches!(rest[..], ["page"] | ["page", "of"]))
}

/// Lines that a page of the web has for itself, in small letters.
const WEB: [&str; 14] = [
    "share this",
    "share this page",
    "share this article",
    "print this page",
    "back to top",
    "back to the top",
    "skip to content",
    "skip to main content",
    "return to top",
    "ends",
    "-ends-",
    "- ends -",
    "read more",
    "cookie policy",
];

/// What was copied from a page of the web or a news release with the text: "Share this", "Ends".
fn is_of_web(text: &str) -> bool {
    WEB.contains(&text.to_lowercase().as_str())
}

/// "This page is intentionally left blank".
fn is_blank_page(text: &str) -> bool {
    if text.len() > LINE {
        return false;
    }
    let lower = text.to_lowercase();
    lower.contains("left blank") && lower.contains("page") && lower.split(' ').count() <= 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_page_numbers() {
        assert!(
            ["7", "08", "10 - 11", "12- 13", "Page 3 of 20", "- 4 -"].into_iter().all(is_number)
        );
        assert!(
            ["2024 to 2029", "Page of", "3 themes", "1 2 3"].into_iter().all(|it| !is_number(it))
        );
        assert!(is_blank_page("This page is intentionally left blank"));
        assert!(is_of_web("Share this") && !is_of_web("Share this plan with neighbours"));
    }
}
