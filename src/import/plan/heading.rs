//! What the words of a heading say about it.

/// Words before the number of a commitment, and their plurals as headings above several.
const COMMITMENTS: [(&str, &str); 14] = [
    ("priority", "priorities"),
    ("objective", "objectives"),
    ("commitment", "commitments"),
    ("outcome", "outcomes"),
    ("goal", "goals"),
    ("ambition", "ambitions"),
    ("action", "actions"),
    ("aim", "aims"),
    ("pledge", "pledges"),
    ("promise", "promises"),
    ("strategy", "strategies"),
    ("strategic priority", "strategic priorities"),
    ("delivery strategy", "delivery strategies"),
    ("strategic objective", "strategic objectives"),
];

const GROUPS: [&str; 5] = ["theme", "mission", "pillar", "strand", "programme"];

/// A heading with a word and a number before its title: `Theme 2: Our streets`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Labelled {
    /// Whether it names a group or a commitment.
    pub(super) group: Rank,
    /// The number, as printed.
    pub(super) number: String,
    /// The title.
    pub(super) title: String,
}

/// The level of the plan that a heading is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// A group.
    Group,
    /// A commitment.
    Commitment,
}

/// Reads `Theme 2: Our streets`, `Priority 3 – Our parks`.
pub(super) fn labelled(text: &str) -> Option<Labelled> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let group = GROUPS.iter().find(|word| follows_number(&lower, word));
    let commitments = COMMITMENTS.iter().map(|(word, _)| word);
    let commitment =
        commitments.filter(|word| follows_number(&lower, word)).max_by_key(|word| word.len());
    let (rank, word) = match (group, commitment) {
        (Some(word), _) => (Rank::Group, word),
        (None, Some(word)) => (Rank::Commitment, word),
        (None, None) => return None,
    };
    let rest = text[word.len()..].trim_start();
    let end = rest.find(|c: char| !c.is_alphanumeric())?;
    let title = rest[end..].trim_start_matches([':', '.', ')', '–', '—', '-', ' ', '\t']);
    let number = rest[..end].to_owned();
    (!title.is_empty()).then(|| Labelled { group: rank, number, title: title.to_owned() })
}

/// Whether a heading begins with the word, and a number or single letter follows.
fn follows_number(lower: &str, word: &str) -> bool {
    let Some(rest) = lower.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')) else {
        return false;
    };
    let number: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    let after = rest[number.len()..].trim_start();
    let is_number = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = number.len() == 1;
    (is_number || is_letter)
        && !number.is_empty()
        && after.starts_with([':', '.', ')', '–', '—', '-'])
        || is_number && !number.is_empty() && !after.is_empty()
}

/// `3. Our parks` without its number.
pub(super) fn numbered(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let rest = rest.trim_start_matches(['.', ')', ':']).strip_prefix([' ', '\t'])?.trim_start();
    ((1..=2).contains(&digits) && rest.starts_with(char::is_uppercase)).then_some((number, rest))
}

/// Whether a heading announces several commitments: `Our priorities`.
pub(super) fn announces(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let last = words.last().copied().unwrap_or_default();
    words.len() <= 4 && COMMITMENTS.iter().any(|(_, plural)| *plural == last)
}

/// Whether a heading stands above measures: `How we will measure success`.
pub(super) fn is_of_measures(text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let lower = lower.trim_end_matches([':', '?', '.']);
    let known = [
        "measures",
        "measure of success",
        "measures of success",
        "success measures",
        "targets",
        "performance measures",
        "key performance indicators",
        "kpis",
        "what success looks like",
        "what success will look like",
        "outcome measures",
        "how we will know",
    ];
    let asks = lower.starts_with("how ")
        && ["measure", "we will know", "know it", "know if", "track"]
            .iter()
            .any(|it| lower.contains(it));
    lower.split_whitespace().count() <= 9 && (asks || known.contains(&lower))
}

/// Words of a title for comparing: small letters and digits.
pub(super) fn folded(title: &str) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_labels() {
        let read = |text| labelled(text).map(|it| (it.group, it.number, it.title));
        let made =
            |rank, number: &str, title: &str| Some((rank, number.to_owned(), title.to_owned()));
        assert_eq!(read("Theme 2: Our streets"), made(Rank::Group, "2", "Our streets"));
        assert_eq!(read("THEME A – STREETS"), made(Rank::Group, "A", "STREETS"));
        assert_eq!(read("Priority 3 Our parks"), made(Rank::Commitment, "3", "Our parks"));
        assert_eq!(
            read("Strategic Priority 3. Our parks"),
            made(Rank::Commitment, "3", "Our parks")
        );
        for text in
            ["Priorities", "Priority setting", "Mission statement", "Action 2", "Goal a thing"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(numbered("3. Our parks"), Some(("3", "Our parks")));
        assert_eq!(numbered("2026 budget"), None);
    }

    #[test]
    fn knows_headings_above_others() {
        assert!(
            announces("Our strategic priorities") && !announces("Priorities of other people here")
        );
        for text in ["Measures", "How we will measure success", "How will we know it is working?"] {
            assert!(is_of_measures(text), "{text}");
        }
        assert!(!is_of_measures("Measuring Performance") && !is_of_measures("How we work"));
        assert_eq!(folded("The  Police & Estate"), "the police estate");
    }
}
