//! `planpress new result`: what a measure came to, added to `results.yaml` as its editor wrote it.

use std::fmt::Write;

/// What a measure came to in a period, as texts that are not checked yet.
#[derive(Debug, Clone, Copy)]
pub struct NewResult<'a> {
    /// The version whose target it is held against.
    pub version: &'a str,
    /// `COMMITMENT/MEASURE`.
    pub measure: &'a str,
    /// The keys of the observation with their values, in order.
    pub keys: &'a [(&'static str, &'a str)],
}

/// How a new file begins.
const HEAD: &str = "\
# yaml-language-server: $schema=../../schemas/results.schema.json
# What measures came to, by measure and period.
results:
";

/// The text of the file with the result in it: below the results of the same measure and version, or
/// else at the end. Everything that was there stays as it was.
#[must_use]
pub fn added(file: Option<&str>, result: NewResult) -> String {
    let text = file.map_or_else(|| HEAD.to_owned(), |text| text.replace("\r\n", "\n"));
    let lines: Vec<&str> = text.lines().collect();
    let Some((end, indent)) = place(&lines, result) else {
        let mut text = format!("{}\n", text.trim_end());
        let _ = writeln!(
            text,
            "  - measure: {}\n    version: {}",
            result.measure,
            quoted(result.version)
        );
        let _ = writeln!(text, "    observations:\n{}", observation(6, result));
        return format!("{}\n", text.trim_end());
    };
    let new = observation(indent, result);
    let kept = lines[..end].join("\n");
    let rest = lines[end..].join("\n");
    let text = format!("{kept}\n{}\n{rest}", new.trim_end());
    format!("{}\n", text.trim_end())
}

/// The line before which an observation goes, and how far it is indented.
fn place(lines: &[&str], result: NewResult) -> Option<(usize, usize)> {
    let starts: Vec<usize> = (0..lines.len()).filter(|index| is_item(lines, *index)).collect();
    let (start, end) = starts.iter().enumerate().find_map(|(place, start)| {
        let end = starts.get(place + 1).copied().unwrap_or(lines.len());
        let has = |key: &str, value: &str| {
            lines[*start..end].iter().any(|line| value_of(line, key) == Some(value))
        };
        (has("measure", result.measure) && has("version", result.version)).then_some((*start, end))
    })?;
    let list = start
        + lines[start..end].iter().position(|line| value_of(line, "observations") == Some(""))?;
    let first = lines[list + 1..end].iter().find(|line| line.trim_start().starts_with("- "))?;
    let written = |line: &&str| {
        let words = line.trim_start();
        !words.is_empty() && !words.starts_with('#')
    };
    let end = lines[..end].iter().rposition(written)? + 1;
    Some((end, first.len() - first.trim_start().len()))
}

/// Whether a line begins an item of the list of results: those are indented least of all items.
fn is_item(lines: &[&str], index: usize) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_dash = |line: &&&str| line.trim_start().starts_with("- ");
    let least = lines.iter().filter(is_dash).map(|line| indent(line)).min();
    lines[index].trim_start().starts_with("- ") && Some(indent(lines[index])) == least
}

fn value_of<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let words = line.trim_start();
    let words = words.strip_prefix("- ").unwrap_or(words);
    let value = words.strip_prefix(key)?.strip_prefix(':')?.trim();
    Some(value.trim_matches(['"', '\'']))
}

fn observation(indent: usize, result: NewResult) -> String {
    let mut text = String::new();
    for (place, (key, value)) in result.keys.iter().enumerate() {
        let dash = if place == 0 { "- " } else { "  " };
        let _ = writeln!(text, "{}{dash}{key}: {}", " ".repeat(indent), quoted(value));
    }
    text.trim_end().to_owned()
}

/// A text as a value: in quotes unless it is one plain word.
fn quoted(text: &str) -> String {
    let is_word = |c: char| c.is_ascii_lowercase() || c == '-';
    if text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(is_word) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result<'a>(measure: &'a str, keys: &'a [(&'static str, &'a str)]) -> NewResult<'a> {
        NewResult { version: "2026-04-published", measure, keys }
    }

    #[test]
    fn begins_a_file() {
        let text = added(None, result("roads/holes", &[("period", "2026/27"), ("value", "52")]));
        let expected = "  - measure: roads/holes\n    version: '2026-04-published'\n    observations:\n      \
                        - period: '2026/27'\n        value: '52'\n";
        assert_eq!(text, format!("{HEAD}{expected}"));
    }

    #[test]
    fn goes_below_the_results_of_the_same_measure() {
        let text = "results:\n  # Roads.\n  - measure: roads/holes\n    version: 2026-04-published\n    observations:\n      \
                    - period: 2026\n        value: \"50\"\n\n  # Parks.\n  - measure: parks/trees\n    version: x\n    \
                    observations:\n      - period: 2026\n";
        let new =
            added(Some(text), result("roads/holes", &[("period", "2027"), ("status", "no-data")]));
        let expected = text.replace(
            "value: \"50\"\n",
            "value: \"50\"\n      - period: '2027'\n        status: no-data\n",
        );
        assert_eq!(new, expected);
        let other = added(Some(text), result("parks/trees", &[("period", "2027")]));
        assert!(other.starts_with(text) && other.ends_with(
            "  - measure: parks/trees\n    version: '2026-04-published'\n    observations:\n      - period: '2027'\n"
        ), "{other}");
    }
}
