//! Short texts: told apart whatever the typography, and corrections told from changes of meaning.

use crate::compare::doc::Line;
use crate::compare::doc::WordKind;
use crate::compare::plan::change::Weight;
use crate::compare::slip::Spelling;
use crate::compare::slip::is_decisive;
use crate::compare::slip::is_misspelt;

/// More pairs of words than this are not aligned: a text that changed so much is no correction.
const MOST_PAIRS: usize = 250_000;

/// Marks that carry no number, unit or doubt of their own.
const PLAIN_MARKS: &str = ".,;:'\"()-–—…·•‘’“”!";

/// The words as they are compared: one kind of space, of quotes, of letters with accents.
pub(super) fn folded(text: &str) -> String {
    let line = Line::plain(text);
    (0..line.len()).map(|word| line.key(word)).collect()
}

/// A word as it is weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    kind: WordKind,
    key: String,
}

/// Whether other words may mean something else.
///
/// A correction is: marks that carry no meaning, capitals, a doubled word, `a`, `an` and `the`, and
/// slips of letters within one longer word (see [`slip`](crate::compare::slip)), words joined or
/// parted. All else is meaning, also where a reader would see a slip: `police` and `policy` are one
/// letter apart. In other languages than English only marks are corrected.
pub(super) fn weight(old: &str, new: &str, spelling: Spelling) -> Weight {
    let (old, new) = (words(old), words(new));
    let is_slip = |(old, new): (&[Word], &[Word])| match spelling {
        Spelling::English => is_slip(old, new),
        Spelling::Unknown => is_mark(old, new),
    };
    if islands(&old, &new).into_iter().all(is_slip) { Weight::Correction } else { Weight::Meaning }
}

fn words(text: &str) -> Vec<Word> {
    let line = Line::plain(text);
    let word = |at| Word { kind: line.kind(at), key: line.key(at).into_owned() };
    let words = (0..line.len()).map(word);
    words.filter(|word| !matches!(word.kind, WordKind::Space | WordKind::Break)).collect()
}

/// The stretches that differ: what stood there, what stands there. One that is too much to look at
/// is one stretch.
fn islands<'a>(old: &'a [Word], new: &'a [Word]) -> Vec<(&'a [Word], &'a [Word])> {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let ends = old[start..].iter().rev().zip(new[start..].iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return vec![(old, new)];
    }
    let common = common(old, new);
    let mut islands = Vec::new();
    let (mut from, mut to) = (0, 0);
    for (a, b) in common.into_iter().chain([(old.len(), new.len())]) {
        if (from, to) != (a, b) {
            islands.push((&old[from..a], &new[to..b]));
        }
        (from, to) = (a + 1, b + 1);
    }
    islands
}

/// A longest common subsequence, as places in both. O(old · new).
fn common(old: &[Word], new: &[Word]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            lengths[a * width + b] = if old[a] == new[b] {
                lengths[(a + 1) * width + b + 1] + 1
            } else {
                lengths[(a + 1) * width + b].max(lengths[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// Whether words differ by marks only that carry no meaning.
fn is_mark(old: &[Word], new: &[Word]) -> bool {
    let words = |words: &[Word]| -> Vec<String> {
        let words = words.iter().filter(|word| word.kind != WordKind::Mark);
        words.map(|word| word.key.clone()).collect()
    };
    old.iter().chain(new).all(is_plain) && words(old) == words(new)
}

fn is_plain(word: &Word) -> bool {
    match word.kind {
        WordKind::Mark => word.key.chars().all(|c| PLAIN_MARKS.contains(c)),
        kind => kind == WordKind::Word,
    }
}

fn is_slip(old: &[Word], new: &[Word]) -> bool {
    if !old.iter().chain(new).all(is_plain) {
        return false;
    }
    let (was, is) = (letters(old), letters(new));
    if was.concat() == is.concat() {
        // A capital can make a month of "may".
        return !old.iter().chain(new).any(|word| is_decisive(&word.key));
    }
    match (was.as_slice(), is.as_slice()) {
        ([was], [is]) => (is_article(was) && is_article(is)) || is_misspelt(was, is),
        ([word], []) | ([], [word]) => is_article(word),
        _ => false,
    }
}

/// The words without marks, in small letters.
fn letters(words: &[Word]) -> Vec<String> {
    let words = words.iter().filter(|word| word.kind != WordKind::Mark);
    words.map(|word| word.key.to_lowercase()).collect()
}

fn is_article(word: &str) -> bool {
    ["a", "an", "the"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_corrections_from_changes_of_meaning() {
        for (old, new) in [
            ("The plan’s aims", "The plan's aims"),
            ("Fewer burglaries", "Fewer burglaries."),
            ("achievements against targets", "achievement against targets"),
            ("the the plan", "the plan"),
            ("Neighborhood teams", "Neighbourhood teams"),
            ("accomodation", "accommodation"),
            ("recieve help", "receive help"),
            ("Domestic burglery", "Domestic burglary"),
            ("re-offending", "reoffending"),
            ("Police and crime plan", "Police and Crime Plan"),
        ] {
            assert_eq!(weight(old, new, Spelling::English), Weight::Correction, "{old} / {new}");
        }
        for (old, new) in [
            ("by 2016", "by 2017"),
            ("5% less", "6% less"),
            ("we will act", "we may act"),
            ("we will act", "we will not act"),
            ("acceptable behaviour", "unacceptable behaviour"),
            ("in March", "in May"),
            ("we may meet", "we May meet"),
            ("police work", "policy work"),
            ("the county", "the country"),
            ("Crime (?) Prevention", "Crime Prevention"),
            ("six themes", "four themes"),
            ("we can't", "we cant"),
            ("a fall of 5", "a fall of 5%"),
            ("buses", "trams"),
            ("jedna inwestycja", "jedna inwestycje"),
            ("planowana przebudowa", "planowane przebudowa"),
            ("remont mostu", "remonty mostu"),
            ("zmniejszy", "zmniejszył"),
            ("bezpieczne ulice", "niebezpieczne ulice"),
        ] {
            assert_eq!(weight(old, new, Spelling::English), Weight::Meaning, "{old} / {new}");
        }
    }

    #[test]
    fn knows_no_slips_of_other_languages() {
        let weight = |old, new| weight(old, new, Spelling::Unknown);
        assert_eq!(weight("Nowe drogi i mosty", "Nowe drogi, i mosty."), Weight::Correction);
        for (old, new) in [
            ("remont drogi", "remont dróg"),
            ("la calle nueva", "las calles nuevas"),
            ("drogi a mosty", "drogi mosty"),
            ("wenn Sie kommen", "wenn sie kommen"),
            ("communal", "comunal"),
        ] {
            assert_eq!(weight(old, new), Weight::Meaning, "{old} / {new}");
        }
    }
}
