//! Fictional sites of any size, the same at every run.
//!
//! Each of N texts has about 600 words under 6 headings, 2 lists, a table of 10 rows and 3 internal
//! links. There are two shapes of site:
//!
//! - [`Shape::Pages`] has N standing pages, each text once, 20 links in the main navigation, and a
//!   dozen pages besides. This is what other generators make of N files, and what is compared.
//! - [`Shape::Plan`] has N sections with sources, 20 in each version, so that the navigation beside
//!   a page has its 20 items and two more. planpress adds three pages for each version: its own,
//!   the whole version on one page and the document that it rests on; a data file; and what changed
//!   since the version before, in which two sections of 20 had other texts.

use std::fmt::Write as _;

/// A file of a content folder: where it goes and what it holds.
pub(crate) type File = (String, String);

/// Sections in a version.
const SECTIONS: usize = 20;
/// Editions of a site, however large: the main navigation does not grow.
const EDITIONS: usize = 4;
/// Standing pages in the main navigation; an edition, the documents and the glossary make it 20.
const MAIN: usize = 17;
/// Terms of the glossary.
const TERMS: usize = 40;

/// What the texts of a site are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Standing pages.
    Pages,
    /// Sections of versions.
    Plan,
}

impl Shape {
    /// Both, with the names that the command line and the results have for them.
    pub(crate) const ALL: [(&str, Self); 2] = [("pages", Self::Pages), ("plan", Self::Plan)];
}

/// The files of a site with at least `texts` texts.
pub(crate) fn site(shape: Shape, texts: usize) -> Vec<File> {
    let versions = if shape == Shape::Plan { texts.div_ceil(SECTIONS).max(1) } else { 1 };
    let mut files = vec![
        ("site.yaml".to_owned(), SITE.to_owned()),
        ("glossary.yaml".to_owned(), glossary()),
        ("documents.yaml".to_owned(), documents(versions)),
    ];
    if shape == Shape::Pages {
        files.extend(
            (0..texts).map(|page| (format!("pages/page-{page:06}.md"), self::page(page, texts))),
        );
    }
    for edition in 0..EDITIONS.min(versions) {
        files.push((format!("{}/edition.yaml", edition_id(edition)), self::edition(edition)));
    }
    for version in 0..versions {
        add_version(&mut files, version, if shape == Shape::Plan { SECTIONS } else { 0 });
    }
    files
}

const SITE: &str = "\
title: Plans of Exampleshire
description: Fictional plans for measuring how fast a site is built.
introduction: These plans are made of random words.
language: en-GB
base-url: https://plans.example/
body:
  names:
    - name: Exampleshire Council
      used: \"2024\"
  area: Exampleshire
contacts:
  - channel: email
    value: plans@exampleshire.example
licence: Nobody needs a licence for random words.
";

fn edition_id(edition: usize) -> String {
    format!("{}-{}", 2010 + edition * 5, 15 + edition * 5)
}

fn version_id(version: usize) -> String {
    format!("version-{version:06}")
}

fn glossary() -> String {
    let mut random = Random(7);
    let mut yaml = "terms:\n".to_owned();
    for term in 0..TERMS {
        let (id, short) = (term_id(term), term_id(term).to_uppercase());
        let expansion = random.words(3);
        let meaning = random.sentence();
        push(&mut yaml, format_args!("  - id: {id}\n    term: {short}\n"));
        push(&mut yaml, format_args!("    expansion: {expansion}\n    meaning: {meaning}\n"));
    }
    yaml
}

/// Two letters and an x: no word of the texts is one of these in capitals.
fn term_id(term: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    format!("{}{}x", letter(term), letter(term / 26 + 3))
}

fn documents(versions: usize) -> String {
    let mut yaml = "documents:\n".to_owned();
    for version in 0..versions {
        push(&mut yaml, format_args!("  - id: document-{version}\n"));
        push(&mut yaml, format_args!("    title: Document {version}\n    role: source\n"));
    }
    yaml
}

fn edition(edition: usize) -> String {
    let id = edition_id(edition);
    let from = 2010 + edition * 5;
    format!(
        "title: Plan {id}\nshort-title: {id}\nintroduction: The plan of {id}.\nperiod:\n  \
         label: {from} to {}\n  from: {from}-04-01\n  to: {}-03-31\n",
        from + 5,
        from + 5
    )
}

fn add_version(files: &mut Vec<File>, version: usize, sections: usize) {
    let folder = format!("{}/{}", edition_id(version % EDITIONS), version_id(version));
    let text = format!(
        "title: Version {version}\nstatus: published\ntext: full\ndocument: document-{version}\n\
         introduction: Version {version} of the plan.\nsource: document-{version}, all of it\n"
    );
    files.push((format!("{folder}/version.yaml"), text));
    for section in 0..sections {
        let path = format!("{folder}/sections/{section:02}-section.md");
        files.push((path, self::section(version, section)));
    }
}

fn page(page: usize, pages: usize) -> String {
    let mut random = Random(page as u64 + 1);
    let place = if page < MAIN { "main" } else { "unlisted" };
    let title = capital(&random.words(3));
    let head = format!("---\nid: page-{page:06}\ntitle: {title} {page}\nplace: {place}\n---\n");
    let next = format!("page:page-{:06}", (page + 1) % pages);
    head + &body(&mut random, page, &next, "document:document-0")
}

fn section(version: usize, section: usize) -> String {
    let (edition, round) = (version % EDITIONS, version / EDITIONS);
    let rewritten = round.saturating_sub((round + 10 - section % 10) % 10);
    let mut random = Random(((edition * 1_000_000 + rewritten) * SECTIONS + section) as u64 + 1);
    let head = format!(
        "---\nid: section-{section}\ntitle: {} {section}\nsource: document-{version}, lines {}–{}\n---\n",
        capital(&random.words(3)),
        section * 40 + 1,
        section * 40 + 39
    );
    let next = format!("section:section-{}", (section + 1) % SECTIONS);
    head + &body(&mut random, section, &next, &format!("document:document-{version}"))
}

/// About 600 words, with links to the next text, to a document and to a term.
fn body(random: &mut Random, place: usize, next: &str, document: &str) -> String {
    let mut text = String::new();
    for part in 0..6 {
        push(&mut text, format_args!("## {}\n\n{}\n\n", capital(&random.words(4)), random.text()));
        match part {
            0 => push(&mut text, format_args!("See []({next}).\n\n")),
            1 | 3 => list(&mut text, random),
            2 => {
                let words = random.words(2);
                push(&mut text, format_args!("Read [{words}]({document}) first.\n\n"));
            }
            4 => table(&mut text, random),
            _ => {
                let term = |place: usize| term_id(place % TERMS);
                let (term, short) = (term(place), term(place + 7).to_uppercase());
                push(&mut text, format_args!("The {short} and [the term](term:{term}) matter.\n"));
            }
        }
    }
    text
}

fn list(text: &mut String, random: &mut Random) {
    for _ in 0..4 {
        push(text, format_args!("- {}\n", random.sentence()));
    }
    text.push('\n');
}

fn table(text: &mut String, random: &mut Random) {
    push(
        text,
        format_args!(
            "Table: {}\n\n| Area | 2023 | 2024 |\n|---|---|---|\n",
            capital(&random.words(3))
        ),
    );
    for _ in 0..10 {
        let (name, before, after) = (random.words(2), random.below(1000), random.below(1000));
        push(text, format_args!("| {} | {before} | {after} |\n", capital(&name)));
    }
    text.push('\n');
}

fn push(text: &mut String, part: std::fmt::Arguments<'_>) {
    text.write_fmt(part).expect("a string takes all that memory holds");
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A linear congruential generator with Knuth's constants for MMIX: words need no better one.
struct Random(u64);

/// Words that join others: four of ten in English.
#[rustfmt::skip]
const SMALL: [&str; 33] = [
    "the", "of", "and", "to", "in", "for", "with", "a", "on", "by", "from", "at", "as", "our",
    "that", "this", "will", "is", "are", "be", "their", "who", "more", "each", "it", "was",
    "has", "over", "between", "under", "all", "into", "may",
];

/// Words that plans have.
#[rustfmt::skip]
const WORDS: [&str; 410] = [
    "account", "action", "advice", "afternoon", "agency", "agreement", "answer", "area",
    "arrangement", "assembly", "balance", "bench", "bicycle", "board", "boundary", "bridge",
    "budget", "building", "bus", "camera", "carer", "centre", "chair", "change", "charity",
    "child", "choice", "church", "city", "clinic", "coast", "college", "committee", "community",
    "company", "concern", "condition", "contract", "corner", "cost", "council", "country",
    "county", "course", "crossing", "culture", "cycle", "date", "decision", "delay", "demand",
    "design", "detail", "doctor", "door", "drainage", "driver", "duty", "economy", "edge",
    "effort", "election", "energy", "engine", "evening", "event", "evidence", "example",
    "facility", "family", "farm", "field", "figure", "fire", "flood", "footpath", "forest",
    "forum", "fund", "garden", "garage", "goal", "grant", "grass", "group", "growth", "guide",
    "hall", "harbour", "health", "heating", "hedge", "heritage", "highway", "hill", "history",
    "home", "hospital", "hour", "house", "housing", "idea", "income", "industry", "issue",
    "journey", "junction", "kerb", "kitchen", "lane", "language", "leader", "learning",
    "lesson", "letter", "library", "licence", "light", "limit", "local", "lorry", "market",
    "meadow", "meeting", "member", "memory", "message", "method", "mile", "minute", "money",
    "month", "morning", "museum", "music", "nature", "neighbour", "night", "noise", "notice",
    "nurse", "office", "officer", "orchard", "owner", "paper", "parent", "parish", "park",
    "partner", "party", "path", "pavement", "people", "permit", "place", "planning", "plant",
    "platform", "player", "pond", "pool", "post", "problem", "project", "promise", "property",
    "pupil", "quality", "quarter", "question", "radio", "railway", "rate", "reader", "reason",
    "record", "region", "repair", "report", "resident", "resource", "result", "review", "river",
    "road", "roof", "room", "route", "rural", "safety", "saving", "school", "season", "seat",
    "service", "shelter", "shop", "shore", "signal", "site", "skill", "smoke", "space", "sport",
    "spring", "square", "staff", "stage", "station", "steam", "stone", "store", "street",
    "student", "summer", "supply", "support", "surface", "survey", "table", "target", "teacher",
    "team", "theatre", "ticket", "time", "tower", "town", "trade", "traffic", "train",
    "training", "travel", "tree", "trial", "trust", "tunnel", "valley", "vehicle", "verge",
    "village", "visit", "voice", "volunteer", "wall", "warden", "waste", "water", "week",
    "weekend", "wildlife", "window", "winter", "wood", "work", "worker", "workshop", "year",
    "yield", "youth", "agree", "begin", "bring", "build", "buy", "carry", "check", "choose",
    "clean", "collect", "consult", "count", "deliver", "discuss", "divide", "employ", "expect",
    "extend", "find", "follow", "gather", "give", "grow", "hear", "help", "hold", "improve",
    "invest", "join", "keep", "lead", "lend", "listen", "make", "measure", "mend", "move",
    "need", "offer", "open", "order", "paint", "pay", "plan", "prepare", "prevent", "protect",
    "provide", "publish", "raise", "reach", "reduce", "remain", "renew", "replace", "rest",
    "run", "save", "sell", "send", "serve", "set", "share", "show", "speak", "spend", "start",
    "stay", "study", "teach", "tell", "test", "understand", "use", "value", "wait", "walk",
    "want", "warn", "watch", "welcome", "write", "able", "annual", "better", "bright", "broad",
    "careful", "clear", "close", "common", "cold", "dark", "deep", "dry", "early", "easy",
    "equal", "fair", "few", "fit", "free", "fresh", "full", "good", "green", "hard", "heavy",
    "high", "honest", "joint", "large", "late", "likely", "long", "low", "main", "modest",
    "narrow", "near", "new", "northern", "old", "plain", "public", "quick", "quiet", "ready",
    "regular", "safe", "second", "shared", "short", "simple", "slow", "small", "southern",
    "steady", "strong", "sure", "tall", "third", "urban", "warm", "weekly", "wet", "whole",
    "wide", "young",
];

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn words(&mut self, count: usize) -> String {
        let mut words: Vec<&str> = Vec::new();
        while words.len() < count {
            // The last word is never one after which a sentence would have to go on.
            let is_small = words.len() + 1 < count && self.below(10) < 4;
            let word = if is_small {
                SMALL[self.below(SMALL.len())]
            } else {
                WORDS[self.below(WORDS.len())]
            };
            if words.last() != Some(&word) {
                words.push(word);
            }
        }
        words.join(" ")
    }

    fn sentence(&mut self) -> String {
        let count = 6 + self.below(9);
        capital(&self.words(count)) + "."
    }

    /// About 70 words in two paragraphs, with a mark and a figure as texts have them.
    fn text(&mut self) -> String {
        let mut text = self.sentence();
        for place in 0..6 {
            text.push_str(if place == 3 { "\n\n" } else { "\n" });
            text.push_str(&self.sentence());
        }
        let (strong, number) = (self.words(2), self.below(100));
        text + &format!(" The **{strong}** came to {number}%.")
    }
}
