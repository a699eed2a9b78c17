//! A line of a text and what it looks like.

use crate::import::note::Place;

/// A line without white space around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the file, from 1.
    pub(super) number: usize,
    /// Its words; empty for an empty line. Tabs between words stay.
    pub(super) text: String,
    /// Columns of white space before it.
    pub(super) indent: usize,
    /// Whether it is the first of a page.
    pub(super) begins_page: bool,
}

/// Signs before points of lists in PDFs, and those of Markdown.
const BULLETS: [char; 12] = ['•', '●', '▪', '■', '◦', '‣', '∙', '·', '–', '-', '*', '+'];

/// Longest heading that is told by its looks alone.
const MAX_HEADING: usize = 80;

/// Most words of a heading that is told by its looks alone.
const MAX_HEADING_WORDS: usize = 12;

/// More digits are a telephone number.
const MAX_HEADING_DIGITS: usize = 8;

/// Words of which the line below a name has one, if it says what the person is.
const ROLES: [&str; 12] = [
    "commissioner",
    "mayor",
    "leader",
    "chair",
    "chairman",
    "chief",
    "councillor",
    "director",
    "officer",
    "minister",
    "cabinet",
    "executive",
];

impl Line {
    pub(super) fn at(&self) -> Place {
        Place::line(self.number)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The words after the sign of a point.
    pub(super) fn bullet(&self) -> Option<&str> {
        bullet(&self.text)
    }

    /// The number and the words of a numbered point: `1.`, `2)`.
    pub(super) fn numbered(&self) -> Option<(&str, &str)> {
        let digits = self.text.find(|c: char| !c.is_ascii_digit())?;
        let (number, rest) = self.text.split_at(digits);
        let rest = rest.strip_prefix(['.', ')'])?;
        let words = rest.strip_prefix([' ', '\t'])?.trim_start();
        ((1..=3).contains(&digits) && !words.is_empty()).then_some((number, words))
    }

    /// The level and the words of a heading of Markdown.
    pub(super) fn marked_heading(&self) -> Option<(u8, &str)> {
        let words = self.text.trim_start_matches('#');
        let level = self.text.len() - words.len();
        let words = words.strip_prefix([' ', '\t'])?.trim().trim_end_matches('#').trim_end();
        let level = u8::try_from(level).ok().filter(|level| (1..=6).contains(level))?;
        (!words.is_empty()).then_some((level, words))
    }

    /// The words of a line that is bold from end to end.
    pub(super) fn all_bold(&self) -> Option<&str> {
        let words = self.text.strip_prefix("**")?.strip_suffix("**")?.trim();
        (!words.is_empty() && !words.contains("**")).then_some(words)
    }

    /// Whether it could be a heading, by its looks: short, without an end, not begun small.
    pub(super) fn looks_like_heading(&self) -> bool {
        let text = self.text.trim_end_matches('*');
        let first = text.chars().find(|c| c.is_alphanumeric());
        let begins = first.is_some_and(|c| !c.is_lowercase());
        let ends = text.ends_with(['.', ':', ';', ',', '?', '!', '”', '"', '-', '–']);
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        begins
            && digits <= MAX_HEADING_DIGITS
            && !has_domain(text)
            && !ends
            && letters >= 3
            && text.chars().count() <= MAX_HEADING
            && text.split_whitespace().count() <= MAX_HEADING_WORDS
            && self.bullet().is_none()
            && !text.starts_with(['|', '>', '(', '*', '“', '@'])
            && !text.contains(['\t', '@'])
            && !text.contains("://")
    }

    /// Whether it could be the name of a person: two to four words with capitals.
    pub(super) fn looks_like_name(&self) -> bool {
        let words: Vec<&str> = self.text.split_whitespace().collect();
        let is_name = |word: &&str| {
            word.starts_with(char::is_uppercase)
                && word.chars().all(|c| c.is_alphabetic() || c == '.')
        };
        (2..=4).contains(&words.len()) && words.iter().all(is_name) && !self.says_role()
    }

    /// Whether it says what a person is.
    pub(super) fn says_role(&self) -> bool {
        let lower = self.text.to_lowercase();
        lower.split(|c: char| !c.is_alphabetic()).any(|word| ROLES.contains(&word))
            && self.text.split_whitespace().count() <= 8
    }

    pub(super) fn begins_small(&self) -> bool {
        begins_small(&self.text)
    }
}

/// `www.example.org`: a full stop between small letters.
fn has_domain(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|it| it[1] == '.' && it[0].is_lowercase() && it[2].is_lowercase())
}

/// Whether words go on with what stood before.
pub(super) fn begins_small(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

/// Whether words come to an end.
pub(super) fn is_ended(text: &str) -> bool {
    let text = text.trim_end_matches(['”', '"', '’', ')', '*', ']']);
    text.is_empty() || text.ends_with(['.', '!', '?', ':', ';'])
}

/// The words after the sign of a point.
pub(super) fn bullet(text: &str) -> Option<&str> {
    let mut characters = text.chars();
    let sign = characters.next().filter(|c| BULLETS.contains(c))?;
    let rest = characters.as_str();
    let words = rest.trim_start();
    let apart = rest.len() != words.len() || !matches!(sign, '-' | '–' | '*' | '+' | '·');
    (apart && !words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line { number: 1, text: text.to_owned(), indent: 0, begins_page: false }
    }

    #[test]
    fn sees_points() {
        assert_eq!(line("• Fewer fires").bullet(), Some("Fewer fires"));
        assert_eq!(line("•Fewer fires").bullet(), Some("Fewer fires"));
        assert_eq!(line("-  Fewer fires").bullet(), Some("Fewer fires"));
        assert_eq!(line("-5 degrees").bullet(), None);
        assert_eq!(line("**bold** words").bullet(), None);
        assert_eq!(line("12) Fewer fires").numbered(), Some(("12", "Fewer fires")));
        assert_eq!(line("2026. A year").numbered(), None);
        assert_eq!(line("3.5 metres").numbered(), None);
    }

    #[test]
    fn sees_headings() {
        assert_eq!(line("## Our money ##").marked_heading(), Some((2, "Our money")));
        assert_eq!(line("#hashtag").marked_heading(), None);
        assert_eq!(line("**Our money**").all_bold(), Some("Our money"));
        assert_eq!(line("**Our** and **their money**").all_bold(), None);
        for heading in ["Our money", "The Estate", "A Holistic Approach to Crime Prevention"] {
            assert!(line(heading).looks_like_heading(), "{heading}");
        }
        for other in [
            "our money",
            "We will do it together.",
            "12",
            "As follows:",
            "• Fewer fires",
            "Visit us: www.example.org",
            "Call: 01632 960 100",
        ] {
            assert!(!line(other).looks_like_heading(), "{other}");
        }
    }
}
