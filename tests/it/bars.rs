//! How well a comparison reads, measured on what it shows: both texts come back whole, no more is
//! marked than has to be, and nothing is in crumbs.

use std::fs;
use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use tempfile::TempDir;

use crate::built;
use crate::edits;
use crate::edits::Dice;
use crate::optimum;
use crate::optimum::Optimum;
use crate::optimum::optimum;
use crate::reading::Reading;
use crate::reading::Sides;
use crate::sites::files_below;
use crate::sites::is_translated;
use crate::words::Word;
use crate::words::words_of_markdown;

/// Two texts to compare.
struct Pair {
    name: String,
    old: String,
    new: String,
}

/// What a reader has to read of one comparison.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    cost: usize,
    marked: usize,
    islands: usize,
    /// Islands that one kept word parts from another.
    crumbs: usize,
    best: usize,
    fewest: usize,
}

impl Figures {
    fn add(&mut self, other: Self) {
        self.cost += other.cost;
        self.marked += other.marked;
        self.islands += other.islands;
        self.crumbs += other.crumbs;
        self.best += other.best;
        self.fewest += other.fewest;
    }
}

/// Shows how one text became the other, as the program itself does.
fn shown(folder: &Path, pair: &Pair) -> String {
    let (old, new) = (folder.join("old.md"), folder.join("new.md"));
    fs::write(&old, &pair.old).expect("there is room");
    fs::write(&new, &pair.new).expect("there is room");
    let mut command = Command::new(cargo_bin!("planpress"));
    command.current_dir(folder).env_clear();
    let output = command.args(["diff", "old.md", "new.md", "--format", "html"]).output();
    let output = output.expect("the program runs");
    assert!(output.stderr.is_empty(), "{}: {}", pair.name, built::text(&output.stderr));
    let code = output.status.code();
    assert!(matches!(code, Some(0 | 1)), "{}: exit code {code:?}", pair.name);
    built::text(&output.stdout).to_owned()
}

fn texts(words: Vec<Word>) -> Vec<String> {
    words.into_iter().map(|word| word.text).collect()
}

/// What is wrong with a comparison: a text that does not come back, a mark where none may be.
fn faults(pair: &Pair, reading: &Reading) -> Vec<String> {
    let mut faults = reading.faults.clone();
    let (old, new) = (words_of_markdown(&pair.old), words_of_markdown(&pair.new));
    faults.extend(difference("old", &old, &texts(reading.old_words())));
    faults.extend(difference("new", &new, &texts(reading.new_words())));
    for sides in reading.moved.values().chain([&reading.still]) {
        let kept =
            |words: Vec<Word>| texts(words.into_iter().filter(|it| !it.is_marked()).collect());
        faults.extend(difference("kept", &kept(sides.old_words()), &kept(sides.new_words())));
        let words = [sides.old_words(), sides.new_words()].concat();
        let parts = words.iter().filter(|word| word.is_marked_in_part());
        faults.extend(parts.map(|word| format!("marked in part: {}", word.text)));
    }
    faults.iter().map(|fault| format!("{}: {fault}", pair.name)).collect()
}

/// Where two lists of words part.
fn difference(what: &str, expected: &[String], found: &[String]) -> Option<String> {
    let around = |words: &[String], at: usize| {
        words[at.saturating_sub(3)..words.len().min(at + 4)].join(" ")
    };
    let at = expected.iter().zip(found).take_while(|(a, b)| a == b).count();
    let parts = at < expected.len().max(found.len());
    let shown = || format!("{what}: {:?} became {:?}", around(expected, at), around(found, at));
    parts.then(shown)
}

fn figures(pair: &Pair, reading: &Reading) -> Figures {
    let Optimum { cost: best, words: fewest } =
        optimum(&words_of_markdown(&pair.old), &words_of_markdown(&pair.new));
    let mut figures = Figures { best, fewest, ..Figures::default() };
    for sides in reading.moved.values().chain([&reading.still]) {
        count(&mut figures, sides);
    }
    figures.cost =
        figures.marked + optimum::ISLAND * figures.islands + optimum::MOVE * reading.moved.len();
    figures
}

/// Counts marked words, and islands of them between kept words.
fn count(figures: &mut Figures, sides: &Sides) {
    let (old, new) = (runs(&sides.old_words()), runs(&sides.new_words()));
    figures.marked += old.iter().chain(&new).sum::<usize>();
    let islands: Vec<usize> =
        (0..old.len()).filter(|gap| old[*gap] + new.get(*gap).unwrap_or(&0) > 0).collect();
    figures.islands += islands.len();
    figures.crumbs += islands.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
}

/// How many marked words stand before the first kept word, between it and the next, and so on.
fn runs(words: &[Word]) -> Vec<usize> {
    let kept = words.split(|word| !word.is_marked());
    kept.map(<[Word]>::len).collect()
}

/// The sections of a content folder as Markdown, with their paths.
fn sections(content: &Path) -> Vec<(String, String)> {
    let is_prose = |path: &Path| {
        path.extension().is_some_and(|it| it == "md")
            && !is_translated(path)
            && path.parent().is_some_and(|it| it.ends_with("sections") || it.ends_with("documents"))
    };
    let files = files_below(content).into_iter().filter(|path| is_prose(path));
    let read = files.map(|path| {
        let text = fs::read_to_string(&path).expect("content is text");
        let name = path.strip_prefix(content).expect("the file is below").display().to_string();
        let body = text.strip_prefix("---\n").and_then(|it| it.split_once("\n---\n"));
        (name, body.map_or(text.clone(), |(_, body)| body.to_owned()))
    });
    read.filter(|(_, text)| text.split_whitespace().count() > 20).collect()
}

/// Cases of `tests/diff` that are plain words, in scripts of all kinds.
fn golden_pairs() -> Vec<Pair> {
    let cases = ["gujarati", "list-items", "merged", "moved", "number", "polish", "split", "urdu"];
    let text = |case: &str, side: &str| {
        let path = built::project().join("tests/diff").join(case).join(side);
        fs::read_to_string(path).expect("the case can be read")
    };
    let pair = |case: &str| {
        let (old, new) = (text(case, "old.md"), text(case, "new.md"));
        Pair { name: case.to_owned(), old, new }
    };
    cases.into_iter().map(pair).collect()
}

/// Texts of the real plans with an edit in every 80 words, and in every 30.
fn edited_pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (seed, (name, old)) in (1..).zip(sections(&built::project().join("content"))) {
        let words = edits::room(&old);
        for count in [words / 80 + 1, words / 30 + 1] {
            let new = edits::edited(&old, &mut Dice::new(seed), count);
            pairs.push(Pair { name: format!("{name}, {count} edits"), old: old.clone(), new });
        }
    }
    pairs
}

/// Neighbouring versions of the made-up plans, section by section.
fn made_up_pairs() -> Vec<Pair> {
    let folder = |path: &str| sections(&built::project().join("tests/sites").join(path));
    let versions = [
        (
            "three-versions/content/2031-35/2030-09-draft",
            "three-versions/content/2031-35/2030-12-consultation",
        ),
        (
            "three-versions/content/2031-35/2030-12-consultation",
            "three-versions/content/2031-35/2031-03-published",
        ),
        (
            "three-versions/content/2031-35/2030-09-draft",
            "three-versions/content/2031-35/2031-03-published",
        ),
        (
            "polish-two-versions/content/2026-30/2026-03-draft",
            "polish-two-versions/content/2026-30/2026-06-published",
        ),
    ];
    let mut pairs = Vec::new();
    for (old, new) in versions {
        let new = folder(new);
        for (name, old) in folder(old) {
            let id = name.split_once('-').map_or("", |(_, id)| id);
            let other = new.iter().find(|(name, _)| name.ends_with(id));
            let Some((_, new)) = other else { continue };
            pairs.push(Pair { name: format!("{name} of {id}"), old, new: new.clone() });
        }
    }
    pairs
}

#[test]
fn comparisons_give_back_both_texts_and_mark_little() {
    let folder = TempDir::new().expect("there is room for temporary files");
    let (mut sum, mut found, mut dear) = (Figures::default(), Vec::new(), Vec::new());
    let mut pairs = 0;
    let all = [made_up_pairs(), golden_pairs(), edited_pairs()];
    for pair in all.into_iter().flatten() {
        let reading = Reading::read(&shown(folder.path(), &pair));
        found.extend(faults(&pair, &reading));
        let one = figures(&pair, &reading);
        if one.cost * 10 > one.best * 13 {
            dear.push(format!("{}: costs too much: {one:?}", pair.name));
        }
        pairs += 1;
        sum.add(one);
    }
    let (part, whole) = (sum.cost * 1000 / sum.best, sum.marked * 1000 / sum.fewest);
    let crumbs = sum.crumbs * 1000 / sum.islands;
    assert!(
        found.is_empty() && part <= 1020 && whole <= 1080 && crumbs <= 80 && sum.islands > 100,
        "reading cost {part}, words marked {whole}, crumbs {crumbs} per 1,000: {sum:?}\n{}",
        found.join("\n")
    );
    // A reader pays a word for each that is marked, 3 for each island of change and 6 for each move:
    // over all pairs at most 2 % more than the least that can be, in no pair more than 30 %.
    assert!(dear.is_empty(), "of {pairs} pairs:\n{}", dear.join("\n"));
}

#[test]
fn moved_paragraphs_are_moved_and_nothing_else() {
    let folder = TempDir::new().expect("there is room for temporary files");
    let (mut there, mut found, mut lost) = (0, Vec::new(), Vec::new());
    let texts = sections(&built::project().join("content"));
    let throws = texts.iter().flat_map(|text| (1..5).map(move |seed| (text, seed)));
    for ((name, old), seed) in throws {
        let Some((new, start)) = edits::moved(old, &mut Dice::new(seed)) else { continue };
        let pair = Pair { name: format!("{name}, {start} … moved"), old: old.clone(), new };
        let reading = Reading::read(&shown(folder.path(), &pair));
        found.extend(faults(&pair, &reading));
        there += 1;
        let one = figures(&pair, &reading);
        if reading.moved.len() != 1 || one.marked != 0 {
            lost.push(format!("{}: {} moves, {one:?}", pair.name, reading.moved.len()));
        }
    }
    assert!(there > 10, "there were paragraphs to move: {there}");
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(lost.len() * 100 <= there * 3, "of {there} moves:\n{}", lost.join("\n"));
}
