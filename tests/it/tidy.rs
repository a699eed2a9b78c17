//! Rules of the source that no compiler knows: layers, crates, sizes, words, white space.

use std::collections::BTreeSet;
use std::fs;

use crate::built::project;
use crate::sites::files_below;
use crate::tidy_names::CRATES;
use crate::tidy_names::EVERYWHERE;
use crate::tidy_names::LAYERS;

/// A text of the project.
struct File {
    /// Its path from the folder of the project, with `/`.
    path: String,
    text: String,
}

impl File {
    /// The text before the tests of the module.
    fn code(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// Whether all of it is for tests.
    fn is_for_tests(&self) -> bool {
        let name = self.path.trim_end_matches(".rs");
        let kinds = ["tests", "_tests", "laws", "fixture", "spec"];
        kinds.iter().any(|kind| name.ends_with(kind))
            || ["/render/sample/", "/tests/"].iter().any(|folder| self.path.contains(folder))
    }

    /// Lines with numbers, without comments.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self.code().lines().zip(1..).map(|(line, number)| (number, line));
        code.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn module(&self) -> Option<&str> {
        let path = self.path.strip_prefix("src/")?;
        Some(path.split(['/', '.']).next().unwrap_or_default())
    }
}

fn texts(folder: &str, endings: &[&str]) -> Vec<File> {
    let root = project();
    let files = files_below(&root.join(folder)).into_iter().filter_map(|file| {
        let path = file.strip_prefix(&root).expect("the file is below").to_str()?.to_owned();
        let wanted = endings.iter().any(|ending| path.ends_with(ending));
        wanted.then(|| File { text: fs::read_to_string(&file).expect("it is text"), path })
    });
    files.collect()
}

fn source() -> Vec<File> {
    texts("src", &[".rs"])
}

/// Fails with all findings at once.
#[track_caller]
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().find(|(name, _)| *name == module).map(|(_, layer)| *layer)
}

#[test]
fn modules_name_lower_layers_only() {
    let mut found = Vec::new();
    for file in source() {
        let module = file.module().unwrap_or_default();
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some(own) = layer(module) else {
            found.push(format!("{}: no layer is given for `{module}`", file.path));
            continue;
        };
        for (number, line) in file.lines() {
            for part in line.split("crate::").skip(1) {
                let name = part.split(|c: char| !c.is_alphanumeric() && c != '_').next();
                let other = name.unwrap_or_default();
                if layer(other).is_some_and(|layer| layer > own) {
                    found.push(format!("{}:{number}: {module} names {other}", file.path));
                }
            }
        }
    }
    none("a module names modules of lower layers only", &found);
}

#[test]
fn map_of_the_architecture_is_right() {
    let map = fs::read_to_string(project().join("ARCHITECTURE.md")).expect("it is text");
    let drawn: BTreeSet<(String, usize)> = map
        .lines()
        .filter_map(|line| {
            let mut cells = line.split('|').map(str::trim).skip(1);
            let layer = cells.next()?.parse().ok()?;
            Some((cells.next()?.trim_matches('`').to_owned(), layer))
        })
        .collect();
    let known = LAYERS.iter().map(|(module, layer)| ((*module).to_owned(), *layer)).collect();
    assert_eq!(drawn, known, "ARCHITECTURE.md and tidy_names.rs have the same layers");
    let files = source();
    let there: BTreeSet<&str> = files.iter().filter_map(File::module).collect();
    let gone = LAYERS.iter().filter(|(module, _)| !there.contains(module));
    let gone: Vec<String> = gone.map(|(module, _)| (*module).to_owned()).collect();
    none("modules that the map has and the source has not", &gone);
}

#[test]
fn siblings_do_not_name_each_other_both_ways() {
    let named: BTreeSet<(String, String)> = source()
        .iter()
        .flat_map(|file| {
            let own = file.module().unwrap_or_default().to_owned();
            let uses = file.lines().filter_map(|(_, line)| line.trim().strip_prefix("use crate::"));
            let names = uses.filter_map(|path| path.split("::").next());
            let pairs = names.map(|other| (own.clone(), other.trim_end_matches(';').to_owned()));
            pairs.filter(|(own, other)| own != other).collect::<Vec<_>>()
        })
        .collect();
    let both = named.iter().filter(|(a, b)| a < b && named.contains(&(b.clone(), a.clone())));
    let both: Vec<String> = both.map(|(a, b)| format!("{a} and {b}")).collect();
    none("two modules name each other", &both);
}

#[test]
fn crates_are_named_in_one_place() {
    let mut found = Vec::new();
    for file in source().iter().filter(|file| !file.is_for_tests()) {
        let below = file.path.strip_prefix("src/").unwrap_or_default();
        for (number, line) in file.lines() {
            for (name, folders) in CRATES {
                let allowed = folders.iter().any(|folder| {
                    below.strip_prefix(folder).is_some_and(|rest| rest.starts_with(['/', '.']))
                });
                if !allowed && names(line, name) {
                    found.push(format!("{}:{number}: {name}", file.path));
                }
            }
        }
    }
    none("a crate is named in one module only", &found);
}

/// Whether a line has `name::`, and not as the end of another path.
fn names(line: &str, name: &str) -> bool {
    let path = format!("{name}::");
    line.match_indices(&path).any(|(at, _)| {
        !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':'))
    })
}

#[test]
fn every_crate_has_a_place() {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("it is text");
    let known: BTreeSet<&str> = CRATES.iter().map(|(name, _)| *name).chain(EVERYWHERE).collect();
    let mut section = "";
    let mut found: BTreeSet<String> = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]")
            && section != "[dev-dependencies]"
            && !line.starts_with('#')
            && let Some((name, _)) = line.split_once(" = ")
        {
            found.insert(name.replace('-', "_"));
        }
    }
    let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, known, "Cargo.toml and the table in tidy_names.rs have the same crates");
}

#[test]
fn files_are_short() {
    let all = source().into_iter().chain(texts("tests/it", &[".rs"]));
    let long = all.filter(|file| file.text.lines().count() > 400);
    let long: Vec<String> = long.map(|file| file.path).collect();
    none("a file has more than 400 lines", &long);
}

#[test]
fn nothing_forbidden_is_in_the_source() {
    let mut found = Vec::new();
    for file in source() {
        for (number, line) in file.lines() {
            let always = ["#[allow(", "#![allow(", "todo!", "unimplemented!", "dbg!", "HashMap"];
            let in_code = [".unwrap()", "#[ignore", "#[should_panic", "thread::sleep"];
            let in_code = in_code.iter().filter(|_| !file.is_for_tests());
            for word in always.iter().chain(in_code) {
                if line.contains(word) {
                    found.push(format!("{}:{number}: {word}", file.path));
                }
            }
        }
    }
    none("the source has what it must not have", &found);
}

/// Without them `cargo clippy` is content with anything.
#[test]
fn lints_are_asked_for() {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("it is text");
    let lines: Vec<&str> = manifest.lines().collect();
    let missing: Vec<String> = [
        "[lints.rust]",
        "unsafe_code = \"forbid\"",
        "missing_docs = \"warn\"",
        "[lints.clippy]",
        "pedantic = { level = \"warn\", priority = -1 }",
        "unwrap_used = \"warn\"",
    ]
    .into_iter()
    .filter(|line| !lines.contains(line))
    .map(str::to_owned)
    .collect();
    none("Cargo.toml lacks a lint", &missing);
}

#[test]
fn every_module_says_what_it_is() {
    let silent = source().into_iter().chain(texts("tests/it", &[".rs"]));
    let silent = silent.filter(|file| !file.text.starts_with("//! "));
    let silent: Vec<String> = silent.map(|file| file.path).collect();
    none("a file has no first line `//! …`", &silent);
}

#[test]
fn imports_are_one_a_line() {
    let mut found = Vec::new();
    for file in source().into_iter().chain(texts("tests/it", &[".rs"])) {
        for (number, line) in file.text.lines().zip(1..).map(|(line, number)| (number, line)) {
            let import = line.trim().strip_prefix("use ").filter(|path| path.starts_with("crate"));
            if import.is_some_and(|path| path.contains(['{', '*'])) {
                found.push(format!("{}:{number}: {line}", file.path));
            }
        }
    }
    none("imports of our own are one a line, without globs", &found);
}

#[test]
fn white_space_is_clean() {
    let mut found = Vec::new();
    let endings = [".rs", ".md", ".yaml", ".html", ".css", ".ftl", ".svg"];
    for folder in ["src", "content", "themes", "tests/it", "tests/sites"] {
        for file in texts(folder, &endings) {
            if !file.text.is_empty() && !file.text.ends_with('\n') {
                found.push(format!("{}: no line end at the end", file.path));
            }
            if file.text.ends_with("\n\n") {
                found.push(format!("{}: empty lines at the end", file.path));
            }
            for (line, number) in file.text.lines().zip(1..) {
                if line.ends_with([' ', '\t', '\r']) {
                    found.push(format!("{}:{number}: white space at the end", file.path));
                }
                if line.contains('\t') {
                    found.push(format!("{}:{number}: a tab", file.path));
                }
            }
        }
    }
    none("white space", &found);
}

#[test]
fn no_path_of_a_machine_is_in_the_project() {
    let mut found = Vec::new();
    let endings = [".rs", ".md", ".yaml", ".html", ".css", ".ftl", ".mjs", ".sh"];
    // In halves, so that this file does not find itself.
    let paths = [("/ho", "me/"), ("/Us", "ers/"), ("/wo", "rk/"), ("/ro", "ot/"), ("/tm", "p/")];
    let paths = paths.map(|(a, b)| format!("{a}{b}"));
    for folder in ["src", "content", "themes", "tests/it", "tests/rules", "tests/sites", "benches"]
    {
        for file in texts(folder, &endings) {
            for (line, number) in file.text.lines().zip(1..) {
                let is_path = |path: &String| {
                    let before = |at: usize| line[..at].chars().next_back();
                    let at_start = |(at, _): (usize, &str)| {
                        before(at)
                            .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '.' | '-'))
                    };
                    line.match_indices(path.as_str()).any(at_start)
                };
                if paths.iter().any(is_path) {
                    found.push(format!("{}:{number}: {line}", file.path));
                }
            }
        }
    }
    none("a path of somebody's machine", &found);
}

/// The names of the messages of the default theme.
fn messages() -> BTreeSet<String> {
    let path = project().join("themes/default/strings/en.ftl");
    let text = fs::read_to_string(path).expect("the strings can be read");
    let names = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    names.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

/// The texts in quotation marks on a line of Rust.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

#[test]
fn every_message_in_use_exists_and_every_message_is_in_use() {
    let messages = messages();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut missing = Vec::new();
    for file in texts("themes/default/templates", &[".html"]) {
        for part in file.text.split("site.t.").skip(1) {
            let name = part.split(|c: char| !c.is_alphanumeric() && c != '_').next();
            let name = name.unwrap_or_default().replace('_', "-");
            if !messages.contains(&name) {
                missing.push(format!("{}: {name}", file.path));
            }
            used.insert(name);
        }
    }
    for file in source().iter().filter(|file| !file.is_for_tests()) {
        let code = file.code();
        used.extend(code.lines().flat_map(quoted).map(str::to_owned));
        for call in [".t(\"", ".tv(\""] {
            for part in code.split(call).skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                if !messages.contains(name) {
                    missing.push(format!("{}: {name}", file.path));
                }
            }
        }
    }
    none("messages that en.ftl does not have", &missing);
    // Some names are put together: `download-{}`.
    let starts: Vec<&str> =
        used.iter().filter_map(|name| name.split_once('{')).map(|(start, _)| start).collect();
    let is_used = |name: &str| {
        let put_together = |start: &&str| start.ends_with('-') && name.starts_with(*start);
        used.contains(name) || starts.iter().any(put_together)
    };
    let unused: Vec<String> = messages.into_iter().filter(|name| !is_used(name)).collect();
    none("messages of en.ftl that nothing uses", &unused);
}
