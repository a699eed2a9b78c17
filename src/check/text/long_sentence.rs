//! `long-sentence`: a sentence that is hard to read.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::check::document::Document;
use crate::check::document::sentences;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("long-sentence"),
    finds: "a sentence of more than 40 words",
    why: "GOV.UK keeps sentences within 25 words, and plain English within 15 to 20 on average. From 40 on, most \
          readers begin anew. The grade (Flesch–Kincaid) is the number of school years that reading it takes: \
          8 or 9 is plain.",
    gravity: Gravity::Advice,
    bad: "In setting the budget for the year we will have regard to the views that residents gave us in the summer, \
          to the advice of the officers who keep the accounts, to the needs of the smaller villages, and to the cost \
          of all that was promised in the plans of other bodies.",
    good: "We will set the budget for the year with four things in mind. We asked residents in the summer. We asked \
           the officers who keep the accounts.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// More words than that are reported.
const MOST: usize = 40;

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for passage in document.prose() {
        for range in sentences::of(&passage.text) {
            if passage.words_in(&range).count() <= MOST {
                continue;
            }
            let sentence = &passage.text[range.clone()];
            let all: Vec<&str> = passage.words_in(&range).map(|word| word.text).collect();
            let start = sentence.find(' ').map_or(range.end, |at| range.start + at);
            let at = document.place(passage, &(range.start..start));
            let grade = if document.is_english() {
                format!(", grade {}", grade(&all))
            } else {
                String::new()
            };
            let message = format!("this sentence has {} words{grade}", all.len());
            diagnostics.push(
                Diagnostic::note(RULE.code, at, message).with_help(
                    "make two or three of it: 25 words at most, grade 9 at most (GOV.UK)",
                ),
            );
        }
    }
}

/// The Flesch–Kincaid grade of one sentence: 0.39 a word, 11.8 a syllable of the mean word, less 15.59.
fn grade(words: &[&str]) -> usize {
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let hundredths = 39 * words.len() + 1180 * syllables / words.len().max(1);
    (hundredths.saturating_sub(1559) + 50) / 100
}

/// Groups of vowels, without a mute `e` at the end; at least one.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let vowels = lower.chars().map(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
    let mut last = false;
    let mut count: usize = 0;
    for vowel in vowels {
        count += usize::from(vowel && !last);
        last = vowel;
    }
    let mute = lower.ends_with('e') && !lower.ends_with("le") && count > 1;
    (count - usize::from(mute)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_syllables_and_grades() {
        assert_eq!(
            ["police", "table", "commissioner", "the", "area"].map(syllables),
            [2, 2, 4, 1, 2]
        );
        assert_eq!(grade(&["we", "will", "make", "our", "roads", "safe"]), 0);
        assert!(grade(&["responsibility"; 30]) > 50);
    }
}
