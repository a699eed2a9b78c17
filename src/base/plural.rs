//! Words with the forms that they have after numbers: `Tematy | few: tematy | many: tematów`.
//!
//! What stands first is the word by itself, as in a heading. A language with one form for all numbers
//! needs nothing after it.

use crate::base::mark;

/// The plural categories of languages (Unicode CLDR).
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The words by themselves.
#[must_use]
pub fn heading(words: &str) -> String {
    let (marks, parts) = parts(words);
    marks.around(parts[0])
}

/// The form for a number of a plural category; nothing where the words have none for it.
#[must_use]
pub fn form(words: &str, category: &str) -> Option<String> {
    let (marks, parts) = parts(words);
    let forms = parts[1..].iter().filter_map(|part| part.split_once(':'));
    let mut own = forms.filter(|(name, _)| name.trim() == category).map(|(_, form)| form.trim());
    own.next().filter(|form| !form.is_empty()).map(|form| marks.around(form))
}

/// The first part that should be a form and is none.
#[must_use]
pub fn mistake(words: &str) -> Option<&str> {
    let is_form = |part: &&str| {
        let form = part.split_once(':');
        form.is_some_and(|(name, form)| {
            CATEGORIES.contains(&name.trim()) && !form.trim().is_empty()
        })
    };
    parts(words).1[1..].iter().copied().find(|part| !is_form(part))
}

/// Marks around all of a text.
struct Marks<'a>(&'a str, &'a str);

impl Marks<'_> {
    fn around(&self, words: &str) -> String {
        [self.0, words, self.1].concat()
    }
}

fn parts(words: &str) -> (Marks<'_>, Vec<&str>) {
    let (start, end) = mark::inner(words);
    let marks = Marks(&words[..start], &words[end..]);
    (marks, words[start..end].split('|').map(str::trim).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEMES: &str = "Tematy | few: tematy | many: tematów";

    #[test]
    fn forms_follow_the_words() {
        assert_eq!(heading(THEMES), "Tematy");
        assert_eq!(form(THEMES, "many").as_deref(), Some("tematów"));
        assert_eq!(form(THEMES, "other"), None);
        assert_eq!((heading("Themes"), form("Themes", "other")), ("Themes".to_owned(), None));
        assert_eq!((mistake(THEMES), mistake("Themes")), (None, None));
        assert_eq!(mistake("Tematy | fiew: tematy"), Some("fiew: tematy"));
        assert_eq!(mistake("Tematy | few:"), Some("few:"));
    }

    #[test]
    fn marks_stay_around_each_form() {
        let stale = |words: &str| [&*mark::open_stale(), words, &*mark::close()].concat();
        assert_eq!(heading(&stale(THEMES)), stale("Tematy"));
        assert_eq!(form(&stale(THEMES), "few"), Some(stale("tematy")));
    }
}
