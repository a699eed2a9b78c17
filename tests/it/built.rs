//! A site built in memory: what all tests of whole sites stand on.

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;

use planpress::base::date::Date;
use planpress::base::diagnostic::Diagnostics;
use planpress::base::source_map::SourceMap;
use planpress::config::Config;
use planpress::config::base_url::BaseUrl;
use planpress::model::site::Site;
use planpress::page::LinkStyle;
use planpress::pipeline;
use planpress::pipeline::BuildOptions;
use planpress::pipeline::Drafts;
use planpress::pipeline::sheets::Sheets;
use planpress::source::limits::Limits;
use planpress::source::scan;
use planpress::source::theme;

/// Every file of a site by its path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The folder of the project.
pub(crate) fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The day of all tests: no test depends on the clock.
pub(crate) fn day() -> Date {
    Date::new(2026, 3, 10).expect("the calendar has this day")
}

/// How tests build, unless they say otherwise.
pub(crate) fn options() -> BuildOptions {
    BuildOptions {
        base_url: None,
        links: LinkStyle::File,
        date: day(),
        drafts: Drafts::Hide,
        sheets: Sheets::LeaveOut,
    }
}

/// As [`options`], for another place and another style of links.
pub(crate) fn options_at(base_url: &str, links: LinkStyle) -> BuildOptions {
    let base_url = BaseUrl::parse(base_url).expect("a test gives a good address");
    BuildOptions { base_url: Some(base_url), links, ..options() }
}

/// The files of a content folder; fails if one of them cannot be read.
pub(crate) fn scanned(content: &Path) -> SourceMap {
    let scanned = scan::content(content, &Limits::STANDARD).expect("the folder is there");
    assert!(scanned.diagnostics.is_empty(), "{:?}", scanned.diagnostics);
    scanned.value
}

/// Reads content that is in order, but for warnings.
pub(crate) fn read(sources: &SourceMap) -> (Site, Config) {
    let outcome = pipeline::read(sources, day());
    assert!(!outcome.diagnostics.has_errors(), "{}", listed(sources, &outcome.diagnostics));
    outcome.value.expect("content without errors is a site")
}

/// Builds the site of a content folder, with the site themes of `themes`.
pub(crate) fn build(content: &Path, themes: &Path, options: &BuildOptions) -> Files {
    build_from(&scanned(content), themes, options)
}

/// Builds the site of files in memory.
pub(crate) fn build_from(sources: &SourceMap, themes: &Path, options: &BuildOptions) -> Files {
    let (site, config) = read(sources);
    let name = config.site_theme.as_deref().unwrap_or("default");
    let theme = theme::load(themes, name).expect("the site theme is there");
    assert!(theme.diagnostics.is_empty(), "{:?}", theme.diagnostics);
    let files = Mutex::new(Files::new());
    let sink = |file: planpress::base::output_file::OutputFile| {
        let path = file.path.to_string();
        let before = files.lock().expect("no thread panics").insert(path.clone(), file.bytes);
        if before.is_some() { Err(format!("{path} was made twice")) } else { Ok(()) }
    };
    let built = pipeline::build((site, config), sources, &theme.value, options, &sink);
    built.unwrap_or_else(|error| panic!("{error}"));
    files.into_inner().expect("no thread panics")
}

/// The real site of this project.
pub(crate) fn real(options: &BuildOptions) -> Files {
    build(&project().join("content"), &project().join("themes"), options)
}

/// The pages among the files, as text.
pub(crate) fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    files.iter().filter(|(path, _)| is_page(path)).map(|(path, bytes)| (path.as_str(), text(bytes)))
}

/// Whether a path is that of a page.
pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "html")
}

/// Bytes that must be text.
pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("pages and data are UTF-8")
}

/// Diagnostics, one a line: place, code, message.
pub(crate) fn listed(sources: &SourceMap, diagnostics: &Diagnostics) -> String {
    let line = |it: &planpress::base::diagnostic::Diagnostic| {
        let at = it.labels[0].at;
        let path = &sources.file(at.file).path;
        let position = sources.position(at.file, at.start as usize);
        format!("{path}:{}:{}: {}: {}", position.line, position.column, it.code.0, it.message)
    };
    diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Whether texts that tests compare with should be written anew instead.
pub(crate) fn update() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// Fails with the lines that differ.
pub(crate) fn assert_same(what: &str, expected: &str, found: &str) {
    if expected == found {
        return;
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let room = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count().min(room);
    let gone = old[head..old.len() - tail].iter().map(|line| format!("- {line}"));
    let come = new[head..new.len() - tail].iter().map(|line| format!("+ {line}"));
    let lines: Vec<String> = gone.chain(come).collect();
    panic!(
        "{what} differs from line {} on (UPDATE=1 writes it anew):\n{}",
        head + 1,
        lines.join("\n")
    );
}
