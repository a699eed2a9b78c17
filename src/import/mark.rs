//! Words into Markdown and YAML that say the same and nothing else.

/// A line of Markdown from words that may have `**bold**`, `*emphasis*` and links in them. Whatever
/// else would be a mark stands for itself.
pub(super) fn line(text: &str) -> String {
    let text = balanced(text);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '['
            && let Some(link) = link(&text[at..])
        {
            out.push_str(link);
            at += link.len();
            continue;
        }
        match c {
            '[' | ']' | '<' | '`' | '\\' | '_' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '{' if text[at..].starts_with("{{") => out.push_str("\\{"),
            _ => out.push(c),
        }
        at += c.len_utf8();
    }
    begun(out)
}

/// The words with marks at their beginning that would make a list or a heading of them escaped.
fn begun(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    match text.chars().next() {
        Some('#' | '>' | '+' | '-' | '=' | '|') => format!("\\{text}"),
        Some('*') if !text.starts_with("**") && text[1..].starts_with(' ') => format!("\\{text}"),
        _ => text,
    }
}

/// Stars that stand in pairs around words stay; others are escaped.
fn balanced(text: &str) -> String {
    let strong = text.matches("**").count();
    let single = text.replace("**", "").matches('*').count();
    if strong.is_multiple_of(2) && single.is_multiple_of(2) {
        return text.to_owned();
    }
    text.replace("**", "").replace('*', "∗")
}

/// A link to another site at the beginning of a text.
fn link(text: &str) -> Option<&str> {
    let middle = text.find("](")?;
    let inside = &text[middle + 2..];
    let end = inside.find(')')?;
    let address = &inside[..end];
    let known = ["https://", "http://", "mailto:", "tel:"].iter().any(|it| address.starts_with(it));
    let plain = !text[1..middle].contains(['[', ']', '<']) && !address.contains([' ', '<', '"']);
    (known && plain && middle > 1).then(|| &text[..=middle + 2 + end])
}

/// The words alone, without marks.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('[') {
        out.push_str(&rest[..start]);
        if let Some(link) = link(&rest[start..]) {
            let words = link.split_once("](").map_or("", |(words, _)| &words[1..]);
            out.push_str(words);
            rest = &rest[start + link.len()..];
        } else {
            out.push('[');
            rest = &rest[start + 1..];
        }
    }
    out.push_str(rest);
    let words = out.replace("**", "").replace('`', "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as a value in YAML, on one line.
pub(super) fn yaml(text: &str) -> String {
    if is_plain_yaml(text) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "''"))
}

fn is_plain_yaml(text: &str) -> bool {
    const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let first = text.chars().next();
    first.is_some_and(char::is_alphabetic)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !WORDS.contains(&text.to_lowercase().as_str())
        && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_marks_that_are_meant() {
        for text in ["**Bold** and *this*", "[us](https://example.org/a)", "50% of 2–3 (a)"] {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn lets_other_signs_stand_for_themselves() {
        for (text, expected) in [
            ("1. Open", "1\\. Open"),
            ("# Open", "\\# Open"),
            ("a <script> b", "a \\<script> b"),
            ("[x](javascript:a)", "\\[x\\](javascript:a)"),
            ("in my area.]", "in my area.\\]"),
            ("{{figure:a}}", "\\{{figure:a}}"),
            ("*National data", "∗National data"),
            ("snake_case", "snake\\_case"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn gives_words_alone() {
        assert_eq!(plain("**Our** [money](https://example.org) `x`"), "Our money x");
        assert_eq!(plain("a [b] c"), "a [b] c");
    }

    #[test]
    fn quotes_what_yaml_would_misread() {
        assert_eq!(yaml("Our money"), "Our money");
        assert_eq!(yaml("50% fewer"), "'50% fewer'");
        assert_eq!(yaml("Roads: it's time"), "'Roads: it''s time'");
        assert_eq!(yaml("No"), "'No'");
    }
}
