//! Diagnostics: `tests/rules/CODE/*.yaml|*.md` are files with mistakes, one by one put into the site
//! of `tests/rules/_base`, with what is said about them written under the lines it is about.
//!
//! ```text
//! # file: 2026-30/edition.yaml        where the file goes
//! # without: 2026-30/2026-03-draft/   files of the base that are left out; may be missing
//! # append: site.yaml: accent: red    a line more at the end of a file of the base; may be missing
//! # copy: 2026-30/other.yaml          where the file goes as well; may be missing
//! title: Town Plan
//! perod:
//! #^^^^ error[unknown-key]: …         the carets stand under the place; in the first two columns,
//! # help: …                           from the second column on
//! # also: …                           where else something is to be seen
//! ```
//! Lines of this form are taken out before the file is read, also in Markdown. `UPDATE=1` writes
//! them anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use planpress::base::diagnostic::Diagnostic;
use planpress::base::diagnostic::Severity;
use planpress::base::path::SourcePath;
use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::pipeline;

use crate::built;
use crate::sites::files_below;
use crate::sites::folders;

/// Codes of mistakes that a file of this form cannot have; `bad_input.rs` makes them, and `print.rs`
/// those of sheets.
/// Files of translators are no content; `translate_bad.rs` makes their mistakes. Spelling needs a
/// dictionary, which the test of the examples brings along. Style sheets are no content either: the
/// rule about them has tests of its own.
const ELSEWHERE: [&str; 21] = [
    "bad-file-name",
    "exchange-header",
    "exchange-syntax",
    "file-extension",
    "file-too-large",
    "link-gone",
    "link-moved",
    "link-unclear",
    "link-unreachable",
    "long-summary",
    "no-font",
    "not-utf8",
    "source-changed",
    "spelling",
    "symlink",
    "text-twice",
    "too-many-files",
    "unknown-text",
    "unprintable-picture",
    "unreadable",
    "weak-contrast",
];

/// What the lines at the head of a fixture begin with.
const HEAD: [&str; 4] = ["# file: ", "# without: ", "# append: ", "# copy: "];

#[test]
fn base_has_no_mistakes() {
    let sources = built::scanned(&built::project().join("tests/rules/_base"));
    let diagnostics = pipeline::read(&sources, built::day()).diagnostics;
    assert!(diagnostics.is_empty(), "{}", built::listed(&sources, &diagnostics));
}

#[test]
fn mistakes_are_said_where_they_are() {
    let base = built::scanned(&built::project().join("tests/rules/_base"));
    let mut without = Vec::new();
    for folder in rule_folders() {
        let code = folder.file_name().expect("folders have names").to_string_lossy().into_owned();
        let files = files_below(&folder);
        assert!(!files.is_empty(), "{code} has no fixture");
        for file in files {
            without.extend(check(&base, &code, &file));
        }
    }
    assert!(without.is_empty(), "files without the mistake that they are about: {without:#?}");
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes = codes();
    let folders: BTreeSet<String> = rule_folders()
        .iter()
        .filter_map(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()))
        .chain(ELSEWHERE.map(str::to_owned))
        .collect();
    let without_fixture: Vec<_> = codes.difference(&folders).collect();
    let without_code: Vec<_> = folders.difference(&codes).collect();
    assert!(without_fixture.is_empty(), "no fixture has {without_fixture:?}");
    assert!(without_code.is_empty(), "no source has {without_code:?}");
}

fn rule_folders() -> Vec<std::path::PathBuf> {
    let folders = folders(&built::project().join("tests/rules"));
    folders.into_iter().filter(|folder| !folder.ends_with("_base")).collect()
}

/// Every `Code("…")` in the source.
fn codes() -> BTreeSet<String> {
    let sources = files_below(&built::project().join("src"));
    let sources = sources.iter().filter(|file| file.extension().is_some_and(|it| it == "rs"));
    let texts = sources.map(|file| fs::read_to_string(file).expect("sources are text"));
    let codes = texts.flat_map(|text| {
        let parts = text.split("Code(\"").skip(1);
        let codes = parts.filter_map(|part| part.split_once('"').map(|(code, _)| code.to_owned()));
        codes.collect::<Vec<_>>()
    });
    codes.collect()
}

/// Compares a fixture with what is said about it. Gives its name if the mistake is not there.
fn check(base: &SourceMap, code: &str, file: &Path) -> Option<String> {
    let written = fs::read_to_string(file).expect("fixtures are text");
    let fixture = Fixture::parse(&written);
    let sources = fixture.within(base);
    let outcome = pipeline::read(&sources, built::day());
    let found: Vec<&Diagnostic> = outcome.diagnostics.iter().collect();
    let what = file.display().to_string();
    let is_there = found.iter().any(|it| it.code.0 == code);
    let annotated = fixture.annotated(&sources, &found);
    if built::update() {
        fs::write(file, &annotated).expect("fixtures can be written");
    }
    built::assert_same(&what, &fs::read_to_string(file).expect("fixtures are text"), &annotated);
    (!is_there).then_some(what)
}

/// A file with a mistake.
struct Fixture {
    /// The lines that say where it goes.
    head: Vec<String>,
    /// Where it goes.
    path: String,
    /// Beginnings of paths of the base that are left out.
    without: Vec<String>,
    /// Paths of the base, with a line that is added to each.
    append: Vec<(String, String)>,
    /// Where it goes as well.
    copies: Vec<String>,
    /// The file without head and annotations.
    text: String,
}

impl Fixture {
    fn parse(written: &str) -> Self {
        let is_head = |line: &&str| HEAD.iter().any(|head| line.starts_with(head));
        let head: Vec<String> = written.lines().take_while(is_head).map(str::to_owned).collect();
        let value =
            |line: &String, key| line.strip_prefix(key).map(|it: &str| it.trim().to_owned());
        let path = head.iter().find_map(|line| value(line, "# file: "));
        let without = head.iter().filter_map(|line| value(line, "# without: ")).collect();
        let copies = head.iter().filter_map(|line| value(line, "# copy: ")).collect();
        let append = head.iter().filter_map(|line| value(line, "# append: "));
        let append = append.filter_map(|it| {
            it.split_once(": ").map(|(path, line)| (path.to_owned(), format!("{line}\n")))
        });
        let append = append.collect();
        let lines = written.lines().skip(head.len()).filter(|line| !is_annotation(line));
        let mut text: String = lines.flat_map(|line| [line, "\n"]).collect();
        if text.trim().is_empty() {
            text.clear();
        }
        let path = path.expect("the first line says `# file: PATH`");
        Self { head, path, without, append, copies, text }
    }

    /// The base with this file in it.
    fn within(&self, base: &SourceMap) -> SourceMap {
        let left_out =
            |path: &str| path == self.path || self.without.iter().any(|it| path.starts_with(it));
        let kept = base.files().map(|(_, file)| file).filter(|file| !left_out(file.path.as_str()));
        let kept = kept.cloned().map(|file| self.with_more(file));
        let own = std::iter::once(&self.path).chain(&self.copies).map(|path| SourceFile {
            path: SourcePath::parse(path).expect("the fixture goes to a good path"),
            text: SourceText::Text(self.text.as_str().into()),
        });
        SourceMap::new(kept.chain(own).collect())
    }

    /// A file of the base with what is added to it.
    fn with_more(&self, mut file: SourceFile) -> SourceFile {
        for (_, line) in self.append.iter().filter(|(path, _)| path == file.path.as_str()) {
            let text = file.text.as_text().expect("lines are added to texts");
            file.text = SourceText::Text(format!("{text}{line}").into());
        }
        file
    }

    /// The fixture with the diagnostics under its lines.
    fn annotated(&self, sources: &SourceMap, found: &[&Diagnostic]) -> String {
        let mut lines: Vec<String> = self.head.clone();
        let own = sources.find(&self.path).expect("the fixture is in the map");
        let texts: Vec<&str> = self.text.split_inclusive('\n').collect();
        let mut start = 0;
        for (number, text) in texts.iter().copied().chain([""]).enumerate() {
            if number < texts.len() {
                lines.push(text.trim_end_matches('\n').to_owned());
            }
            let end = if number < texts.len() { start + text.len() } else { usize::MAX };
            for it in found {
                let at = it.labels[0].at;
                if at.file == own && (start..end).contains(&(at.start as usize)) {
                    lines.extend(annotation(sources, it, text, start));
                }
            }
            start += text.len();
        }
        for it in found.iter().filter(|it| it.labels[0].at.file != own) {
            let at = it.labels[0].at;
            lines.push(format!("# elsewhere: {}", sources.file(at.file).path));
            lines.extend(annotation(sources, it, "", at.start as usize));
        }
        lines.iter().flat_map(|line| [line, "\n"]).collect()
    }
}

fn is_annotation(line: &str) -> bool {
    let marked = |rest: &str| {
        rest.trim_start().starts_with('^')
            || [" help: ", " also: ", " elsewhere: "].iter().any(|mark| rest.starts_with(mark))
    };
    line.strip_prefix('#').is_some_and(marked)
}

/// The lines under the line that begins at `start`.
fn annotation(sources: &SourceMap, it: &Diagnostic, line: &str, start: usize) -> Vec<String> {
    let at = it.labels[0].at;
    let offset = (at.start as usize - start).min(line.len());
    let stretch = line[offset..].trim_end_matches('\n');
    let length = stretch.len().min((at.end - at.start) as usize);
    // The mark of the annotation stands in the first column, so the carets begin in the second.
    let column = line[..offset].chars().count().max(1);
    let hidden = usize::from(offset == 0);
    let carets = stretch[..length].chars().count().saturating_sub(hidden).max(1);
    let severity = match it.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let (space, carets) = (" ".repeat(column - 1), "^".repeat(carets));
    let mut lines = vec![format!("#{space}{carets} {severity}[{}]: {}", it.code.0, it.message)];
    let seen = it.labels.iter().enumerate().filter(|(_, label)| !label.text.is_empty());
    for (place, label) in seen {
        let position = sources.position(label.at.file, label.at.start as usize);
        let path = &sources.file(label.at.file).path;
        let place =
            if place == 0 { "here".to_owned() } else { format!("{path}:{}", position.line) };
        lines.push(format!("# also: {place}: {}", label.text));
    }
    lines.extend(it.help.as_ref().map(|help| format!("# help: {help}")));
    lines
}
