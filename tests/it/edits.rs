//! Edits of Markdown as editors make them, the same on every run.

/// Numbers that look as if they were thrown.
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `sides`, which is not 0.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).expect("31 bits fit");
        high % sides
    }
}

/// Words that no text of this project has, so that the truth of an edit is known.
const NEW: [&str; 8] =
    ["otters", "lanterns", "quarries", "violins", "harbours", "saffron", "glaciers", "puppets"];

/// Makes `count` edits within paragraphs: words replaced, added, taken out, sentences taken out
/// and put in, paragraphs split and joined. Nothing moves.
pub(crate) fn edited(markdown: &str, dice: &mut Dice, count: usize) -> String {
    let mut blocks: Vec<String> = blocks(markdown);
    for _ in 0..count {
        let plain: Vec<usize> = (0..blocks.len()).filter(|at| is_paragraph(&blocks[*at])).collect();
        if plain.is_empty() {
            break;
        }
        let at = plain[dice.roll(plain.len())];
        match dice.roll(8) {
            0..=3 => blocks[at] = reworded(&blocks[at], dice),
            4 => blocks[at] = shortened(&blocks[at], dice),
            5 => blocks[at] = format!("{} {}", blocks[at], sentence(dice)),
            6 => split(&mut blocks, at),
            _ => join(&mut blocks, at),
        }
    }
    blocks.join("\n\n") + "\n"
}

/// Moves one paragraph elsewhere. Gives its first words, or nothing if there is none to move.
pub(crate) fn moved(markdown: &str, dice: &mut Dice) -> Option<(String, String)> {
    let mut blocks = blocks(markdown);
    let long =
        |at: &usize| is_paragraph(&blocks[*at]) && blocks[*at].split_whitespace().count() > 7;
    let plain: Vec<usize> = (0..blocks.len()).filter(long).collect();
    if plain.len() < 3 || blocks.len() < 5 {
        return None;
    }
    let from = plain[dice.roll(plain.len())];
    let block = blocks.remove(from);
    // Past at least two blocks, so that it can be no other block that moved.
    let to = if from + 3 <= blocks.len() { blocks.len() } else { 0 };
    let start = block.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    blocks.insert(to, block);
    Some((blocks.join("\n\n") + "\n", start))
}

/// How many words stand where edits can be made.
pub(crate) fn room(markdown: &str) -> usize {
    let blocks = blocks(markdown).into_iter().filter(|block| is_paragraph(block));
    blocks.map(|block| block.split_whitespace().count()).sum()
}

fn blocks(markdown: &str) -> Vec<String> {
    let blocks = markdown.split("\n\n").map(|block| block.trim_matches('\n').to_owned());
    blocks.filter(|block| !block.is_empty()).collect()
}

/// Paragraphs of plain words only: an edit within them cannot break their Markdown.
fn is_paragraph(block: &str) -> bool {
    let begins = block.starts_with(char::is_alphabetic) && !block.starts_with("Table: ");
    begins && !block.contains(['|', '[', '{', '*', '_', '`', '<', '\\', '#'])
}

fn reworded(block: &str, dice: &mut Dice) -> String {
    let mut words: Vec<String> = block.split_whitespace().map(str::to_owned).collect();
    let at = dice.roll(words.len());
    let new = NEW[dice.roll(NEW.len())].to_owned();
    match dice.roll(3) {
        0 if at > 0 && words.len() > 4 => drop(words.remove(at)),
        1 if at > 0 => words.insert(at, new),
        _ => words[at] = new,
    }
    words.join(" ")
}

fn shortened(block: &str, dice: &mut Dice) -> String {
    let sentences: Vec<&str> = block.split_inclusive(". ").collect();
    if sentences.len() < 2 {
        return block.to_owned();
    }
    let gone = dice.roll(sentences.len());
    let kept = sentences.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, it)| *it);
    kept.collect::<String>().trim_end().to_owned()
}

fn sentence(dice: &mut Dice) -> String {
    let (one, other) = (NEW[dice.roll(NEW.len())], NEW[dice.roll(NEW.len())]);
    format!("We count {one} and {other} once a year.")
}

fn split(blocks: &mut Vec<String>, at: usize) {
    if let Some((first, second)) = blocks[at].split_once(". ")
        && second.starts_with(char::is_alphabetic)
    {
        let (first, second) = (format!("{first}."), second.to_owned());
        blocks[at] = first;
        blocks.insert(at + 1, second);
    }
}

fn join(blocks: &mut Vec<String>, at: usize) {
    if blocks.get(at + 1).is_some_and(|next| is_paragraph(next)) {
        let next = blocks.remove(at + 1);
        blocks[at] = format!("{} {next}", blocks[at]);
    }
}

#[test]
fn edits_are_the_same_on_every_run_and_change_something() {
    let text = "One two three. Four five.\n\n- item\n\nSix seven eight nine.\n";
    let once = edited(text, &mut Dice::new(7), 3);
    assert_eq!(once, edited(text, &mut Dice::new(7), 3));
    assert_ne!(once, text);
    assert!(once.contains("- item"), "lists are left alone");
    assert_eq!(moved(text, &mut Dice::new(1)), None, "too short to move anything");
}
