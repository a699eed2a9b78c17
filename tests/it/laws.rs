//! What holds for every input, every number of threads, every place where a site may stand.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;

use planpress::base::path::SourcePath;
use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::page::LinkStyle;
use planpress::pipeline;
use planpress::pipeline::BuildOptions;
use proptest::prelude::*;
use rayon::ThreadPoolBuilder;

use crate::built;
use crate::built::Files;
use crate::html;
use crate::sites;

const COMMITMENT: &str = "2026-30/2026-03-draft/commitments/01-buses.md";

/// Files like those that editors write, with anything in between.
fn anything() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("---\n".to_owned()),
        Just("id: buses\n".to_owned()),
        Just("group: transport\n".to_owned()),
        Just("title: More buses\n".to_owned()),
        Just("measures:\n  - id: a\n    text: b\n".to_owned()),
        Just("    due: by end of ".to_owned()),
        Just("body:\n  names:\n    - name: A\n      used: 2026\n  area: B\n".to_owned()),
        Just("source: [draft-plan, \"draft-plan, page 1\"]\n".to_owned()),
        Just("{{figure:".to_owned()),
        Just("}}".to_owned()),
        Just("> [!note]\n> ".to_owned()),
        Just("[^a]: ".to_owned()),
        Just("](commitment:".to_owned()),
        Just("| a | b |\n| - | - |\n".to_owned()),
        Just("\r\n".to_owned()),
        "[ \\n:#>*`'\"&|!{}<>\\[\\]()\\-]{1,6}",
        "\\PC{0,12}",
    ];
    prop::collection::vec(word, 0..24).prop_map(|words| words.concat())
}

/// The small site with another text in one of its files.
fn with(path: &str, text: &str) -> SourceMap {
    let base = built::scanned(&built::project().join("tests/rules/_base"));
    let others = base.files().map(|(_, file)| file).filter(|file| file.path.as_str() != path);
    let path = SourcePath::parse(path).expect("tests give good paths");
    let own = SourceFile { path, text: SourceText::Text(text.into()) };
    SourceMap::new(others.cloned().chain([own]).collect())
}

fn spans_are_inside(sources: &SourceMap) -> Result<(), TestCaseError> {
    let diagnostics = pipeline::read(sources, built::day()).diagnostics;
    for label in diagnostics.iter().flat_map(|it| &it.labels) {
        let text = sources.text(label.at.file);
        let (start, end) = (label.at.start as usize, label.at.end as usize);
        prop_assert!(start <= end && end <= text.len(), "{label:?} of {} bytes", text.len());
        prop_assert!(text.is_char_boundary(start) && text.is_char_boundary(end), "{label:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_site_file_is_read_without_panic(text in anything()) {
        spans_are_inside(&with("site.yaml", &text))?;
    }

    #[test]
    fn any_commitment_is_read_without_panic(text in anything()) {
        spans_are_inside(&with(COMMITMENT, &text))?;
    }

    #[test]
    fn any_front_matter_is_read_without_panic(text in anything()) {
        spans_are_inside(&with(COMMITMENT, &format!("---\n{text}\n---\n{text}")))?;
    }

    #[test]
    fn any_prose_without_mistakes_makes_a_clean_page(text in anything()) {
        let front = "---\nid: buses\ngroup: transport\ntitle: More buses\n---\n";
        let sources = with(COMMITMENT, &format!("{front}{text}"));
        let diagnostics = pipeline::read(&sources, built::day()).diagnostics;
        if !diagnostics.has_errors() {
            let files = built::build_from(&sources, Path::new("themes"), &built::options());
            built::pages(&files).for_each(|(path, page)| check_page(path, page));
        }
    }
}

#[test]
fn threads_and_days_make_no_difference() {
    let in_threads = |count, options: &BuildOptions| {
        let pool = ThreadPoolBuilder::new().num_threads(count).build().expect("there are threads");
        pool.install(|| every_site(options))
    };
    let one = in_threads(1, &built::options());
    let later = planpress::base::date::Date::new(2026, 4, 2).expect("the calendar has this day");
    let four = in_threads(4, &BuildOptions { date: later, ..built::options() });
    for ((path, one), four) in one.iter().flatten().zip(four.iter().flatten().map(|it| it.1)) {
        assert!(one == four, "{path} depends on the number of threads or the day");
    }
    let paths = |sites: &[Files]| -> Vec<String> {
        sites.iter().flat_map(|files| files.keys().cloned()).collect()
    };
    assert_eq!(paths(&one), paths(&four));
}

/// The real site and the golden ones, but for those with an embargo, which depend on the day.
fn every_site(options: &BuildOptions) -> Vec<Files> {
    let cases = sites::cases().into_iter().filter(|case| !case.ends_with("embargo"));
    let golden =
        cases.map(|case| built::build(&case.join("content"), &case.join("themes"), options));
    [built::real(options)].into_iter().chain(golden).collect()
}

#[test]
fn no_link_is_broken_wherever_the_site_stands() {
    let places = [
        ("/", LinkStyle::File),
        ("/plan/", LinkStyle::File),
        ("/plan/", LinkStyle::Folder),
        ("https://plans.example.org/plan/", LinkStyle::Folder),
    ];
    for (base, links) in places {
        for files in every_site(&built::options_at(base, links)) {
            check_links(&files, base);
        }
    }
}

#[test]
fn every_page_is_one_document_without_scripts() {
    for files in every_site(&built::options()) {
        for (path, page) in built::pages(&files) {
            check_page(path, page);
            // A message that no language has is shown as `[its-name]`.
            let is_name = |text: &str| {
                text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            };
            let mut brackets = page.split('[').skip(1).filter_map(|part| part.split_once(']'));
            let missing = brackets.find(|(text, _)| is_name(text));
            assert!(missing.is_none(), "{path} lacks the words for {:?}", missing.map(|it| it.0));
        }
    }
}

fn check_page(path: &str, page: &str) {
    let tags = html::tags(page);
    let count = |name| tags.iter().filter(|tag| tag.name == name).count();
    assert_eq!(count("h1"), 1, "{path} has one main heading");
    assert_eq!(count("main"), 1, "{path} has one main part");
    assert_eq!(count("script") + count("iframe") + count("object"), 0, "{path} runs nothing");
    for empty in ["<p></p>", "<div></div>", "<ul></ul>", "<li></li>", "class=\"lead\"></div>"] {
        assert!(!page.contains(empty), "{path} has an empty {empty}");
    }
    let mut ids = BTreeSet::new();
    for tag in &tags {
        let handler = tag.attributes.keys().find(|key| key.starts_with("on"));
        assert!(handler.is_none(), "{path} has {handler:?}");
        for key in ["href", "src"] {
            let value = tag.attributes.get(key).map(|it| it.trim().to_ascii_lowercase());
            let runs = value.is_some_and(|it| it.starts_with("javascript:"));
            assert!(!runs, "{path} has a link that runs");
        }
        if let Some(id) = tag.attributes.get("id") {
            assert!(ids.insert(id), "{path} has the id {id} twice");
        }
    }
}

/// Every address of every page leads to a file of the site, and to a place in it that exists.
fn check_links(files: &Files, base: &str) {
    let ids: BTreeMap<&str, BTreeSet<String>> = built::pages(files)
        .map(|(path, page)| {
            let ids =
                html::tags(page).into_iter().filter_map(|mut tag| tag.attributes.remove("id"));
            (path, ids.collect())
        })
        .collect();
    let mut seen = 0;
    for (path, page) in built::pages(files) {
        for tag in html::tags(page) {
            let addresses = ["href", "src"].into_iter().filter_map(|key| tag.attributes.get(key));
            for address in addresses {
                seen += 1;
                let Some((file, place)) = target(path, address, base) else { continue };
                assert!(files.contains_key(&file), "{path}: {address} leads to no file ({file})");
                let found = place
                    .is_none_or(|id| ids.get(file.as_str()).is_some_and(|ids| ids.contains(id)));
                assert!(found, "{path}: {address} leads to no place of {file}");
            }
        }
    }
    assert!(seen > 20, "there are links to look at");
}

/// The file of the site to which an address leads, and the place in it; nothing for other sites.
fn target<'a>(page: &str, address: &'a str, base: &str) -> Option<(String, Option<&'a str>)> {
    let (address, place) =
        address.split_once('#').map_or((address, None), |(address, id)| (address, Some(id)));
    let place = place.filter(|id| !id.is_empty());
    if address.is_empty() {
        return Some((page.to_owned(), place));
    }
    // The page of errors names the root of the site, for it is shown at any address.
    let root =
        base.split_once("://").map_or(base, |(_, rest)| &rest[rest.find('/').unwrap_or(0)..]);
    let path = if let Some(path) = [base, root].iter().find_map(|it| address.strip_prefix(it)) {
        path.to_owned()
    } else if address.starts_with('/') {
        panic!("{page}: {address} leads out of {base}");
    } else if address.split(['/', '?']).next().is_some_and(|first| first.contains(':')) {
        return None;
    } else {
        joined(page, address)
    };
    let folder = path.is_empty() || path.ends_with('/');
    Some((if folder { format!("{path}index.html") } else { path }, place))
}

fn joined(page: &str, address: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in address.split('/') {
        match step {
            ".." => assert!(steps.pop().is_some(), "{page}: {address} leads out of the site"),
            "." => {}
            step => steps.push(step),
        }
    }
    steps.join("/")
}
