//! "Did you mean": the nearest of the words that would have been right.

/// The candidate most like `typed`, if any is near enough to be meant.
///
/// Case does not count. Near enough: at most a third of the letters differ.
#[must_use]
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let limit = (typed.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&typed, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A list longer than that is cut.
const SHOWN: usize = 20;

/// A sentence for a diagnostic's help: the nearest word, else the words that are allowed.
#[must_use]
pub fn help<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(nearest) = nearest(typed, candidates.clone()) {
        return format!("did you mean `{nearest}`?");
    }
    let mut words: Vec<String> = candidates.into_iter().map(|word| format!("`{word}`")).collect();
    if words.is_empty() {
        return "there is nothing of this kind yet".to_owned();
    }
    if words.len() > SHOWN {
        let more = words.len() - SHOWN;
        words.truncate(SHOWN);
        words.push(format!("and {more} more"));
    }
    format!("one of {}", words.join(", "))
}

/// How many letters to change, add, leave out or swap with the next make one word of the other.
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_the_slip_of_a_finger() {
        assert_eq!(nearest("transprot", ["transport", "buses"]), Some("transport"));
        assert_eq!(nearest("Number", ["number"]), Some("number"));
    }

    #[test]
    fn stays_silent_when_nothing_is_near() {
        assert_eq!(nearest("weather", ["transport", "buses"]), None);
    }
}
