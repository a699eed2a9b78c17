//! The laws of the HTML of a comparison, on texts that nobody wrote.

use proptest::prelude::*;

use crate::diff;

const WORDS: [&str; 16] = [
    "crime",
    "police",
    "will",
    "the",
    "town",
    "ten",
    "10%",
    "£1,250.50",
    "2016/17",
    "ગુનો",
    "جرم",
    "źródło",
    "and",
    "schools",
    "every",
    "visit",
];

fn words(least: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        1 => prop::sample::select(&WORDS[..]).prop_map(|word| format!("**{word}**")),
        1 => prop::sample::select(&WORDS[..]).prop_map(|word| format!("*{word}*")),
        1 => prop::sample::select(&WORDS[..]).prop_map(|word| format!("[{word}](https://a.example/{word})")),
        1 => prop::sample::select(&WORDS[..]).prop_map(|word| format!("`{word}`")),
        1 => Just("H<sub>2</sub>O".to_owned()),
    ];
    prop::collection::vec(word, least..12).prop_map(|words| words.join(" "))
}

fn items(mark: &'static str) -> impl Strategy<Value = String> {
    prop::collection::vec((words(1), 0..3_u8), 1..5).prop_map(move |items| {
        let line = |(at, (words, deep)): (usize, &(String, u8))| {
            let indent = if at > 0 && *deep == 2 { "   " } else { "" };
            format!("{indent}{mark} {words}")
        };
        items.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    })
}

fn table() -> impl Strategy<Value = String> {
    let rows = (1..4_usize).prop_flat_map(|columns| {
        prop::collection::vec(prop::collection::vec(words(0), columns), 1..5)
    });
    rows.prop_map(|rows| {
        let mut lines: Vec<String> =
            rows.iter().map(|cells| format!("| {} |", cells.join(" | "))).collect();
        lines.insert(1, format!("|{}", "---|".repeat(rows[0].len())));
        lines.join("\n")
    })
}

fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => words(1),
        2 => words(1).prop_map(|words| format!("## {words}")),
        1 => words(1).prop_map(|words| format!("### {words}")),
        2 => items("-"),
        1 => items("1."),
        2 => table(),
        1 => words(1).prop_map(|words| format!("> {words}")),
        1 => words(1).prop_map(|words| format!("> [!note]\n> {words}")),
        1 => words(1).prop_map(|words| format!("```\n{words}\nend\n```")),
        1 => words(1).prop_map(|words| format!("<div>\n{words}\n</div>")),
        1 => Just("---".to_owned()),
        1 => words(1).prop_map(|words| format!("{words}[^a]")),
    ]
}

/// A change of a list of blocks.
#[derive(Debug, Clone)]
enum Edit {
    Remove(usize),
    Insert(usize, String),
    Move(usize, usize),
    Reword(usize, usize, &'static str),
    Join(usize),
    Cut(usize),
    Enclose(usize, &'static str),
    Open(usize),
    Break(usize),
    JoinItems(usize, usize),
    CutItem(usize, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>;
    prop_oneof![
        at().prop_map(Edit::Remove),
        (at(), block()).prop_map(|(at, block)| Edit::Insert(at, block)),
        (at(), at()).prop_map(|(from, to)| Edit::Move(from, to)),
        (at(), at(), prop::sample::select(&WORDS[..]))
            .prop_map(|(at, word, with)| Edit::Reword(at, word, with)),
        at().prop_map(Edit::Join),
        at().prop_map(Edit::Cut),
        (at(), prop::sample::select(&["> ", "- ", "1. "][..]))
            .prop_map(|(at, mark)| Edit::Enclose(at, mark)),
        at().prop_map(Edit::Open),
        at().prop_map(Edit::Break),
        (at(), at()).prop_map(|(at, item)| Edit::JoinItems(at, item)),
        (at(), at()).prop_map(|(at, word)| Edit::CutItem(at, word)),
    ]
}

fn edited(blocks: &[String], edits: &[Edit]) -> Vec<String> {
    let mut blocks = blocks.to_vec();
    for edit in edits {
        let count = blocks.len();
        if count < 2 {
            break;
        }
        match edit {
            Edit::Remove(at) => drop(blocks.remove(at % count)),
            Edit::Insert(at, block) => blocks.insert(at % count, block.clone()),
            Edit::Move(from, to) => {
                let block = blocks.remove(from % count);
                blocks.insert(to % count, block);
            }
            Edit::Reword(at, word, with) => {
                let block = &mut blocks[at % count];
                let mut words: Vec<&str> = block.split(' ').collect();
                let place = word % words.len();
                if WORDS.contains(&words[place]) {
                    words[place] = with;
                }
                *block = words.join(" ");
            }
            Edit::Join(at) => {
                let at = at % (count - 1);
                let next = blocks.remove(at + 1);
                blocks[at] = format!("{} {}", blocks[at], next);
            }
            Edit::Enclose(at, mark) => blocks[at % count] = enclosed(&blocks[at % count], mark),
            Edit::Open(at) => {
                let lines = blocks[at % count].lines();
                let open = lines.map(|line| line.trim_start_matches(['>', '-', ' ']));
                blocks[at % count] = open.collect::<Vec<_>>().join("\n\n");
            }
            Edit::Break(at) => {
                blocks[at % count] = blocks[at % count].replacen('\n', "\n\nand so on\n\n", 1);
            }
            Edit::JoinItems(at, item) => {
                let block = &mut blocks[at % count];
                let starts: Vec<usize> = block.match_indices("\n- ").map(|(at, _)| at).collect();
                if let Some(start) = starts.get(item % starts.len().max(1)) {
                    block.replace_range(start..&(start + 3), " ");
                }
            }
            Edit::CutItem(at, word) => {
                let block = &mut blocks[at % count];
                let spaces: Vec<usize> = block.match_indices(' ').map(|(at, _)| at).collect();
                if block.starts_with("- ") {
                    let at = spaces[word % spaces.len()];
                    block.replace_range(at..=at, "\n- ");
                }
            }
            Edit::Cut(at) => blocks[at % count] = blocks[at % count].replacen(' ', "\n\n", 1),
        }
    }
    blocks
}

/// A block within a quotation or a list item.
fn enclosed(block: &str, mark: &str) -> String {
    let rest = if mark == "> " { mark.to_owned() } else { " ".repeat(mark.len()) };
    let lines = block.lines().enumerate();
    let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { mark } else { &rest }));
    lines.collect::<Vec<_>>().join("\n")
}

fn text(blocks: &[String]) -> String {
    format!("{}\n\n[^a]: What the police said.\n", blocks.join("\n\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn html_gives_both_texts_back(
        blocks in prop::collection::vec(block(), 1..9),
        edits in prop::collection::vec(edit(), 0..6),
    ) {
        let (old, new) = (text(&blocks), text(&edited(&blocks, &edits)));
        diff::gives_both_back(&diff::locale(), &old, &new, &format!("{old}\n=====\n{new}"));
    }
}
