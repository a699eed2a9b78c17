//! Runs the examples in `tests/spec/*.md`.
//!
//! An example is fenced by eight backticks and `example`: Markdown, a line with a dot, the HTML.
//! After a second line with a dot follow the codes of what is noticed, if anything is.

#![expect(clippy::disallowed_methods, reason = "the examples are files of the repository")]

use std::fs;
use std::path::Path;

use crate::markup::fixture::codes;
use crate::markup::fixture::rendered;

const OPEN: &str = "````````example\n";
const CLOSE: &str = "\n````````\n";
const DOT: &str = "\n.\n";

#[test]
fn examples_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (number, example) in text.split(OPEN).skip(1).enumerate() {
            let (example, _) = example.split_once(CLOSE).unwrap();
            check(example, &format!("{}, example {}", file.display(), number + 1));
            count += 1;
        }
    }
    assert!(count > 30, "the examples were found: {count}");
}

fn check(example: &str, name: &str) {
    let mut parts = example.split(DOT);
    let markdown = parts.next().unwrap();
    let html = parts.next().unwrap_or_default();
    let noticed: Vec<&str> = parts.next().unwrap_or_default().lines().collect();
    assert_eq!(parts.next(), None, "{name} has too many dots");
    assert_eq!(rendered(markdown).trim_end(), html, "{name}");
    assert_eq!(codes(markdown), noticed, "{name}");
}
