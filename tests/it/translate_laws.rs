//! A law: whatever texts a site has, and whatever their translations are, nothing is lost on the way
//! to translators and back.

use std::sync::LazyLock;

use planpress::base::lang::Lang;
use planpress::base::path::SourcePath;
use planpress::base::source_map::SourceFile;
use planpress::base::source_map::SourceMap;
use planpress::base::source_map::SourceText;
use planpress::base::source_map::Span;
use planpress::model::site::Site;
use planpress::model::translation::Maker;
use planpress::read;
use planpress::translate;
use planpress::translate::exchange;
use planpress::translate::exchange::Entry;
use planpress::translate::exchange::Readiness;
use planpress::translate::exchange::Returned;
use planpress::translate::exchange::Scope;
use planpress::translate::exchange::import;
use planpress::translate::exchange::import::ImportOptions;
use planpress::translate::exchange::import::Imported;
use planpress::translate::exchange::import::Leftovers;
use planpress::translate::exchange::po;
use planpress::translate::exchange::xliff;
use proptest::prelude::*;

use crate::built;

const PIECES: [&str; 27] = [
    "word ",
    "Buses run, ",
    "13% ",
    "*thick* ",
    "**thin** ",
    "`a --\\> b` ",
    "`<!-- x` ",
    "--> ",
    "--\\> ",
    "\\<!-- y -\\-> ",
    "[the promise](commitment:buses) ",
    "[](page:accessibility) ",
    "<https://example.org/a_b> ",
    "{{figure:bus-stops}} ",
    "&amp; ",
    "&x; ",
    "\"quoted\" ",
    "back\\\\slash ",
    "C:\\\\new ",
    "\\\n",
    "\\# ",
    "#: ",
    "]]> ",
    "۔ اردو ",
    "ગુજરાતી ",
    "\u{2067}x\u{2069} ",
    "' ",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = proptest::collection::vec(0..PIECES.len(), 1..6);
    pieces.prop_map(|pieces| pieces.into_iter().map(|place| PIECES[place]).collect())
}

static BASE: LazyLock<SourceMap> =
    LazyLock::new(|| built::scanned(&built::project().join("tests/rules/_base")));

fn lang() -> Lang {
    Lang::parse("gu").expect("this is a tag")
}

/// The small site with a section of these paragraphs, and translation files.
fn sources(title: &str, paragraphs: &[String], more: &[(SourcePath, String)]) -> SourceMap {
    let section = "2026-30/2026-03-draft/sections/01-foreword.md";
    let file =
        |path: SourcePath, text: String| SourceFile { path, text: SourceText::Text(text.into()) };
    let body: Vec<&str> = paragraphs.iter().map(|it| it.trim()).collect();
    let body = body.join("\n\n");
    let title = serde_json::to_string(title).expect("texts are JSON");
    let body = format!("---\nid: foreword\ntitle: {title}\n---\n{body}\n");
    let kept = BASE.files().map(|(_, file)| file.clone());
    let kept = kept.filter(|file| file.path.as_str() != section).map(|mut file| {
        if file.path.as_str() == "site.yaml" {
            let text = file.text.as_text().expect("it is text");
            file.text = SourceText::Text(format!("{text}translations: [gu]\n").into());
        }
        file
    });
    let own = file(SourcePath::parse(section).expect("this is a path"), body);
    let more = more.iter().map(|(path, text)| file(path.clone(), text.clone()));
    SourceMap::new(kept.chain([own]).chain(more).collect())
}

/// The site, if its content is sound.
fn site(sources: &SourceMap) -> Option<Site> {
    let read = read::site(sources);
    if read.diagnostics.has_errors() { None } else { read.value.map(|(site, _)| site) }
}

fn options() -> ImportOptions {
    ImportOptions {
        made_by: Maker::Machine,
        made: built::day(),
        reviewed: None,
        leftovers: Leftovers::Keep,
    }
}

/// Translations of some of the texts, each text with the words beside it.
fn returned(sources: &SourceMap, site: &Site, words: &[Option<String>]) -> Returned {
    let texts = translate::texts(site, &lang());
    let exchange = exchange::of((site, sources), &lang(), &texts, Scope::All);
    let (file, _) = sources.files().next().expect("there are files");
    let at = Span::start_of(file);
    let pairs = exchange.messages.into_iter().zip(words.iter().cycle());
    let entries = pairs.filter_map(|(message, words)| {
        let more = words.as_ref()?;
        Some(Entry {
            path: message.path.to_string(),
            target: format!("{} {more}", message.source),
            source: message.source,
            readiness: Readiness::Done,
            path_at: at,
            source_at: at,
            target_at: at,
        })
    });
    Returned { lang: Some((lang(), at)), entries: entries.collect() }
}

#[derive(Debug, Clone, Copy)]
enum Format {
    Po,
    Xliff,
}

/// Out and back in one format.
fn round(from: &SourceMap, to: &SourceMap, format: Format) -> Imported {
    let (own, other) = (site(from).expect("it is sound"), site(to).expect("it is sound"));
    let texts = translate::texts(&own, &lang());
    let exchange = exchange::of((&own, from), &lang(), &texts, Scope::All);
    let (file, _) = from.files().next().expect("there are files");
    let read = match format {
        Format::Po => po::read(file, &po::write(&exchange)),
        Format::Xliff => xliff::read(file, &xliff::write(&exchange)),
    };
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let outcome = import::of((&other, to), &read.value, &options());
    assert!(!outcome.diagnostics.has_errors(), "{:?}", outcome.diagnostics);
    outcome.value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn round_trip_loses_nothing(
        title in "[a-z\"\\\\<>#:& -]{1,14}",
        paragraphs in proptest::collection::vec(text(), 1..6),
        words in proptest::collection::vec(proptest::option::weighted(0.8, text()), 1..12),
        edited in text(),
    ) {
        let bare = sources(&title, &paragraphs, &[]);
        let Some(known) = site(&bare) else { return Ok(()) };
        let first = import::of((&known, &bare), &returned(&bare, &known, &words), &options());
        let files = first.value.files;
        let full = sources(&title, &paragraphs, &files);
        for format in [Format::Po, Format::Xliff] {
            // What is there already stays byte for byte.
            prop_assert_eq!(round(&full, &full, format).files, vec![]);
            // What is not there yet is made anew, the same.
            prop_assert_eq!(&round(&full, &bare, format).files, &files);
            // What is out of date is not lost, and does not come back as if it were not.
            let mut later = paragraphs.clone();
            later[0] = edited.clone();
            let later = sources(&title, &later, &files);
            if site(&later).is_some() {
                prop_assert_eq!(round(&later, &later, format).files, vec![]);
            }
        }
    }
}
