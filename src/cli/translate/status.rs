//! `planpress translate status`: how much is translated, by language and file.

use crate::base::source_map::SourceMap;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::translate::StatusArgs;
use crate::cli::args::translate::StatusFormat;
use crate::cli::report;
use crate::cli::translate::Content;
use crate::cli::translate::check_language;
use crate::cli::translate::content;
use crate::model::site::SiteLanguage;
use crate::model::site::Standing;
use crate::model::translation::Maker;
use crate::translate;
use crate::translate::coverage;
use crate::translate::coverage::Count;
use crate::translate::coverage::Coverage;
use crate::translate::coverage::Tally;

/// A language with what is known of it.
type Known<'a> = (&'a SiteLanguage, Coverage);

pub(super) fn status(args: &StatusArgs) -> Result<Ending, Failure> {
    let Some(Content { sources, site }) = content(&args.content, Format::Human)? else {
        return Ok(Ending::BadContent);
    };
    for lang in &args.lang {
        check_language(&site, lang)?;
    }
    let wanted = site.languages.iter().skip(1);
    let wanted = wanted.filter(|it| args.lang.is_empty() || args.lang.contains(&it.lang));
    let known: Vec<Known> = wanted
        .map(|it| (it, coverage::of(&site, &it.lang, &translate::texts(&site, &it.lang))))
        .collect();
    match args.format {
        StatusFormat::Text => known.iter().for_each(|known| table(&sources, known)),
        StatusFormat::Json => report::result(&json(&sources, &known)),
    }
    if known.is_empty() {
        report::done("The site has one language: write `translations: [gu]` in `site.yaml`.");
    }
    Ok(Ending::Fine)
}

const HEAD: [&str; 7] = ["translated", "words", "stale", "words", "missing", "words", "%"];

fn table(sources: &SourceMap, (language, coverage): &Known) {
    let files = coverage.files.iter();
    let mut rows: Vec<(String, Tally)> =
        files.map(|(file, tally)| (sources.file(*file).path.to_string(), *tally)).collect();
    rows.push(("all".to_owned(), coverage.total()));
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let width = width.max(language.lang.as_str().len());
    let heads = row(HEAD.iter());
    report::result(&format!("{:width$}{heads}", language.lang.as_str()));
    for (name, tally) in rows {
        let counts = [tally.translated, tally.stale, tally.missing];
        let numbers = counts.iter().flat_map(|count| [count.texts, count.words]);
        let numbers = numbers.chain([tally.percent()]);
        let cells = row(numbers);
        let note = if tally.unchecked { "  machine, not reviewed" } else { "" };
        report::result(&format!("{name:width$}{cells}{note}"));
    }
    report::result("");
}

fn row(cells: impl Iterator<Item = impl std::fmt::Display>) -> String {
    cells.map(|cell| format!("  {cell:>10}")).collect::<Vec<_>>().concat()
}

fn json(sources: &SourceMap, known: &[Known]) -> String {
    let languages = known.iter().map(|(language, coverage)| {
        let files = coverage.files.iter().map(|(file, tally)| {
            let mut record = record(tally);
            record["file"] = sources.file(*file).path.as_str().into();
            record
        });
        let mut total = record(&coverage.total());
        total["language"] = language.lang.as_str().into();
        total["standing"] = match language.standing {
            Standing::Equal => "equal",
            Standing::Translation => "translation",
        }
        .into();
        total["files"] = files.collect::<Vec<_>>().into();
        total
    });
    let all = serde_json::json!({ "languages": languages.collect::<Vec<_>>() });
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn record(tally: &Tally) -> serde_json::Value {
    let count = |count: Count| serde_json::json!({ "texts": count.texts, "words": count.words });
    serde_json::json!({
        "translated": count(tally.translated),
        "stale": count(tally.stale),
        "missing": count(tally.missing),
        "percent": tally.percent(),
        "made-by": tally.made_by.map(|it| match it {
            Maker::Machine => "machine",
            Maker::Person => "person",
        }),
        "made": tally.made.map(|it| it.to_string()),
        "unchecked": tally.unchecked,
    })
}
