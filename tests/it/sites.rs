//! Golden sites: `tests/sites/CASE/content` is built, and the main parts of the pages that
//! `tests/sites/CASE/expected` has are compared with it. Other files are compared whole.
//!
//! To have another page compared, make its file empty and run the tests with `UPDATE=1`.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::built;
use crate::built::Files;
use crate::html;

#[test]
fn golden_sites_come_out_as_expected() {
    let cases = cases();
    assert!(!cases.is_empty(), "there are golden sites");
    for case in cases {
        check(&case);
    }
}

/// The folders of the golden sites.
pub(crate) fn cases() -> Vec<PathBuf> {
    folders(&built::project().join("tests/sites"))
}

/// The folders in a folder, sorted.
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The files below a folder, sorted.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// Whether a file is a translation (`NAME.pl.md`): it holds its source in comments, which pages do
/// not show.
pub(crate) fn is_translated(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| stem.to_string_lossy().contains('.'))
}

fn check(case: &Path) {
    let files = built::build(&case.join("content"), &case.join("themes"), &built::options());
    let expected = case.join("expected");
    let wanted = files_below(&expected);
    assert!(!wanted.is_empty(), "{} expects nothing", case.display());
    for file in wanted {
        let path = file.strip_prefix(&expected).expect("the file is below the folder");
        let path = path.to_str().expect("the names of expected files are text");
        let what = format!("{}: {path}", case.file_name().unwrap_or_default().to_string_lossy());
        let found = part(&files, path)
            .unwrap_or_else(|| panic!("{what} is expected, but is not built any more"));
        if built::update() {
            fs::write(&file, &found).expect("the expected file can be written");
        }
        let known = fs::read_to_string(&file).expect("the expected file can be read");
        built::assert_same(&what, &known, &found);
    }
}

fn part(files: &Files, path: &str) -> Option<String> {
    let text = built::text(files.get(path)?);
    Some(if built::is_page(path) { html::main_part(text) } else { text.to_owned() })
}
