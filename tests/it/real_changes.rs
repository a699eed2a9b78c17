//! The pages of what changed, for the real plans: everything that sources tell is there with its
//! citation, apart from what was computed, and silence is not taken for a change.

use crate::built;
use crate::built::Files;
use crate::html::Part;
use crate::html::parts;
use crate::place;
use crate::place::Place;
use crate::place::folded;

/// What is told of the versions of 2013, by its id: all of it stands on this page.
const TOLD: &str = "changes/2013-17/2013-01-draft/2013-17/2013-10-revised/index.html";
/// The changes that are known, with words that their telling cannot do without.
const CHANGES: [(&str, &[&str]); 17] = [
    ("draft-to-approved", &["draft", "Panel", "29 October 2013"]),
    ("six-themes-to-four", &["six", "four"]),
    ("reducing-all-crime-absorbed", &["All Crime"]),
    ("mental-health-absorbed", &["Mental Health"]),
    ("theme-names", &["Offending and Reoffending", "Neighbourhoods"]),
    ("theme-order", &["order"]),
    ("police-and-partnership-combined", &["Police", "Partnership"]),
    ("targets-clearer", &["clearer"]),
    ("partnership-emphasis", &["partnership"]),
    ("commissioning-and-finance", &["ommissioning"]),
    ("terms", &["domestic violence", "domestic abuse"]),
    ("revision-due", &["September", "1 October"]),
    ("contact-details", &["leics.pcc.pnn.gov.uk"]),
    ("achievement-wording", &["achievements against targets", "achievement against targets"]),
    ("commissioning-intentions", &["June"]),
    ("funding-gap-and-savings", &["£20", "2016"]),
    ("priorities-not-known", &["cannot be told"]),
];

/// The plan of 2013 and the draft of 2024 side by side.
const ACROSS: &str = "changes/2013-17/2013-10-revised/2024-29/2024-10-draft/index.html";
/// What both say, aspect by aspect, with words of either side.
const ASPECTS: [(&str, &[&str]); 17] = [
    ("commissioner", &["Clive Loader", "Rupert Matthews"]),
    ("structure", &["themes", "missions"]),
    ("commitments", &["18", "14"]),
    ("measures", &["40", "21", "37"]),
    ("anatomy", &["measure"]),
    ("strategic-policing-requirement", &["four", "seven"]),
    ("values", &["seven", "nine"]),
    ("money", &["£20", "12th"]),
    ("special-officers", &["300", "400"]),
    ("pcsos", &["PCSO"]),
    ("engagement", &["1,100", "3,000"]),
    ("review", &["year"]),
    ("contacts", &["@"]),
    ("body-name", &["Leicestershire", "Rutland"]),
    ("formats", &["format"]),
    ("not-mentioned-2024", &["hate", "alcohol"]),
    ("new-in-2024", &["rural", "road"]),
];

fn page<'a>(files: &'a Files, path: &str) -> &'a str {
    built::text(files.get(path).unwrap_or_else(|| panic!("{path} is not built")))
}

/// Checks that something is told on a page, with all its words and its source.
fn check(page: &str, id: &str, words: &[&str]) -> Place {
    let place = place::place(page, id).unwrap_or_else(|| panic!("{id} is not told"));
    let text = folded(&place.text).to_lowercase();
    for word in words.iter().map(|word| word.to_lowercase()) {
        assert!(text.contains(&word), "{id} does not say {word:?}: {text}");
    }
    assert!(!place.is_computed, "{id} stands among computed changes");
    let cites = place.links.iter().any(|link| link.contains("documents/"));
    assert!(cites, "{id} names no source: {:?}", place.links);
    place
}

#[test]
fn pages_of_what_changed_tell_what_is_known_and_no_more() {
    let files = built::real(&built::options());
    let told = page(&files, TOLD);
    for (id, words) in CHANGES {
        check(told, &format!("reported-{id}"), words);
    }
    let across = page(&files, ACROSS);
    for (id, words) in ASPECTS {
        check(across, &format!("aspect-{id}"), words);
    }
    two_sums_are_no_change_of_one(told, &files);
    silence_is_no_change(&files);
    every_commitment_leads_to_what_changed(&files);
}

/// A funding gap and savings to be made are two things, though both are "£20 million".
fn two_sums_are_no_change_of_one(told: &str, files: &Files) {
    let place = place::place(told, "reported-funding-gap-and-savings").expect("it is told");
    assert!(place.has_class("mark-not-comparable"), "{:?}", place.classes);
    let text = folded(&place.text).to_lowercase();
    assert!(text.contains("not a change"), "{text}");
    for (path, page) in built::pages(files).filter(|(path, _)| path.starts_with("changes/2013-17"))
    {
        for number in 1.. {
            let Some(change) = place::place(page, &format!("change-{number}")) else { break };
            let is_value = change.has_class("mark-figure") || change.has_class("mark-target");
            assert!(!(is_value && change.text.contains("£20")), "{path}: {}", change.text);
        }
    }
}

/// Words that would say more than any source does stand only where it is said that nobody knows.
fn silence_is_no_change(files: &Files) {
    let about_change = |path: &str| path.starts_with("changes/") || path.contains("/history/");
    let mut seen = 0;
    for (path, page) in built::pages(files).filter(|(path, _)| about_change(path)) {
        seen += 1;
        let main = page.split("<main").nth(1).expect("every page has a main part");
        let texts = parts(main).into_iter().filter_map(|part| match part {
            Part::Text(text) => Some(folded(&text)),
            Part::Start(_) | Part::End(_) => None,
        });
        for sentence in
            texts.flat_map(|text| text.split(". ").map(str::to_owned).collect::<Vec<_>>())
        {
            let lower = sentence.to_lowercase();
            let says = ["dropped", "abandoned", "scrapped"].iter().any(|word| lower.contains(word));
            let denies = [" not ", "cannot", "no evidence"].iter().any(|word| lower.contains(word));
            assert!(!says || denies, "{path}: {sentence}");
        }
    }
    assert!(seen > 5, "there are pages about change: {seen}");
}

fn every_commitment_leads_to_what_changed(files: &Files) {
    let mut seen = 0;
    for (path, page) in built::pages(files) {
        let steps: Vec<&str> = path.split('/').collect();
        if let [_, _, "commitments", _, "index.html"] = steps[..] {
            seen += 1;
            let links = parts(page).into_iter().filter_map(|part| match part {
                Part::Start(tag) => tag.attributes.get("href").cloned(),
                Part::End(_) | Part::Text(_) => None,
            });
            let leads = |link: String| {
                link.contains("changes/") && link.split('/').count() > 6 || link.contains("history")
            };
            assert!(links.into_iter().any(leads), "{path} leads to nothing about change");
        }
    }
    assert_eq!(seen, 32, "18 priorities and 14 strategies");
}
