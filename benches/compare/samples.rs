//! Pairs of documents, the same at every run. Their words are those of the real plans.

use std::path::Path;

use planpress::compare::doc::Doc;
use planpress::compare::doc::Kind;
use planpress::compare::doc::Line;

/// An old document and a new one.
type Pair = (Doc, Doc);

/// The name of a pair, and what makes it.
type Case = (&'static str, fn() -> Pair);

/// What is measured.
pub(crate) const CASES: [Case; 9] = [
    ("100000-words-lightly-edited", lightly_edited),
    ("megabyte-in-one-paragraph", megabyte),
    ("2000-paragraphs-shuffled", paragraphs_shuffled),
    ("10000-equal-paragraphs", equal_paragraphs),
    ("10000-lines-all-different", all_different),
    ("50000-items-shuffled", items_shuffled),
    ("51-words-20000-times", few_words),
    ("1000-paragraphs-rewritten", rewritten),
    ("lists-within-lists", nested),
];

/// Numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(at + 1));
        }
    }
}

/// Text like that of the plans: runs of their words.
struct Text {
    words: Vec<String>,
    random: Random,
}

impl Text {
    fn new() -> Self {
        let mut words = Vec::new();
        add_words(&mut words, Path::new("content"));
        assert!(words.len() > 5_000, "the content is there");
        Self { words, random: Random(88_172_645_463_325_252) }
    }

    fn words(&mut self, count: usize) -> Vec<String> {
        let mut text = Vec::with_capacity(count);
        while text.len() < count {
            let start = self.random.below(self.words.len() - 12);
            let run = 3 + self.random.below(9);
            text.extend_from_slice(&self.words[start..start + run]);
        }
        text.truncate(count);
        text
    }

    fn paragraphs(&mut self, count: usize, longest: usize) -> Vec<String> {
        (0..count)
            .map(|_| {
                let length = longest / 2 + self.random.below(longest / 2);
                self.words(length).join(" ")
            })
            .collect()
    }

    /// Changes about one word in so many.
    fn reworded(&mut self, text: &str, one_in: usize) -> String {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        for _ in 0..words.len().div_ceil(one_in) {
            let at = self.random.below(words.len());
            let other = self.random.below(self.words.len());
            words[at].clone_from(&self.words[other]);
        }
        words.join(" ")
    }
}

fn add_words(words: &mut Vec<String>, folder: &Path) {
    let entries = std::fs::read_dir(folder).expect("the content can be read");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            add_words(words, &path);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            words.extend(text.split_whitespace().map(str::to_owned));
        }
    }
}

/// A document with a heading before every tenth paragraph.
fn document(paragraphs: &[String]) -> Doc {
    let mut doc = Doc::default();
    for (at, text) in paragraphs.iter().enumerate() {
        if at % 10 == 0 {
            let words: Vec<&str> = text.split(' ').take(5).collect();
            doc.push_line(Kind::Heading(2), None, Line::plain(&words.join(" ")));
        }
        doc.push_line(Kind::Paragraph, None, Line::plain(text));
    }
    doc
}

fn plain(paragraphs: &[String]) -> Doc {
    let mut doc = Doc::default();
    for text in paragraphs {
        doc.push_line(Kind::Paragraph, None, Line::plain(text));
    }
    doc
}

/// One paragraph in ten reworded, one in fifty removed, added, moved.
fn lightly_edited() -> Pair {
    let mut text = Text::new();
    let old = text.paragraphs(1_334, 100);
    let mut new = old.clone();
    for at in (0..new.len()).step_by(10) {
        new[at] = text.reworded(&new[at], 20);
    }
    for _ in 0..new.len() / 50 {
        let (from, to) = (text.random.below(new.len()), text.random.below(new.len() - 1));
        let moved = new.remove(from);
        new.insert(to, moved);
        let (gone, come) = (text.random.below(new.len()), text.random.below(new.len()));
        new.remove(gone);
        new.insert(come, text.words(70).join(" "));
    }
    (document(&old), document(&new))
}

fn megabyte() -> Pair {
    let mut text = Text::new();
    let old = text.words(170_000).join(" ");
    let new = text.reworded(&old, 200);
    (plain(&[old]), plain(&[new]))
}

fn paragraphs_shuffled() -> Pair {
    let mut text = Text::new();
    let old = text.paragraphs(2_000, 60);
    let mut new = old.clone();
    text.random.shuffle(&mut new);
    (plain(&old), plain(&new))
}

fn equal_paragraphs() -> Pair {
    let mut text = Text::new();
    let mut old = vec![text.words(20).join(" "); 10_000];
    let mut new = old[..9_900].to_vec();
    for at in [1_000, 5_000, 9_000] {
        old[at] = text.words(20).join(" ");
        new[at + 200] = text.words(20).join(" ");
    }
    (plain(&old), plain(&new))
}

fn all_different() -> Pair {
    let mut text = Text::new();
    (plain(&text.paragraphs(10_000, 20)), plain(&text.paragraphs(10_000, 20)))
}

fn items_shuffled() -> Pair {
    let mut text = Text::new();
    let old = text.paragraphs(50_000, 14);
    let mut new = old.clone();
    text.random.shuffle(&mut new);
    (list(&old), list(&new))
}

fn list(items: &[String]) -> Doc {
    let mut doc = Doc::default();
    doc.push(Kind::List(None), None, |doc| {
        for text in items {
            doc.push(Kind::Item, None, |doc| {
                doc.push_line(Kind::Paragraph, None, Line::plain(text));
            });
        }
    });
    doc
}

fn few_words() -> Pair {
    let mut text = Text::new();
    let mut one = || {
        let words: Vec<String> =
            (0..20_000).map(|_| format!("w{}", text.random.below(51))).collect();
        plain(&[words.join(" ")])
    };
    (one(), one())
}

/// Every paragraph reworded in every fourth word.
fn rewritten() -> Pair {
    let mut text = Text::new();
    let old = text.paragraphs(1_000, 200);
    let new: Vec<String> = old.iter().map(|paragraph| text.reworded(paragraph, 4)).collect();
    (document(&old), document(&new))
}

/// As deep as the parser goes, many times.
fn nested() -> Pair {
    let mut text = Text::new();
    let old = text.paragraphs(2_000, 20);
    let new: Vec<String> = old.iter().map(|paragraph| text.reworded(paragraph, 10)).collect();
    let deep = |paragraphs: &[String]| {
        let mut doc = Doc::default();
        for chunk in paragraphs.chunks(50) {
            add_nested(&mut doc, chunk);
        }
        doc
    };
    (deep(&old), deep(&new))
}

fn add_nested(doc: &mut Doc, paragraphs: &[String]) {
    let Some((first, rest)) = paragraphs.split_first() else { return };
    doc.push(Kind::List(None), None, |doc| {
        doc.push(Kind::Item, None, |doc| {
            doc.push_line(Kind::Paragraph, None, Line::plain(first));
            add_nested(doc, rest);
        });
    });
}
