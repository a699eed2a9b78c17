//! `planpress translate`: export, import, status.

mod status;

use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::lang::Lang;
use crate::base::source_map::SourceMap;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::translate::ExchangeFormat;
use crate::cli::args::translate::ExportArgs;
use crate::cli::args::translate::ImportArgs;
use crate::cli::args::translate::MadeBy;
use crate::cli::args::translate::Translate;
use crate::cli::build::today;
use crate::cli::report;
use crate::model::site::Site;
use crate::model::translation::Maker;
use crate::read;
use crate::scaffold::translation;
use crate::scaffold::translation::Existing;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::texts;
use crate::source::texts::TextError;
use crate::translate;
use crate::translate::exchange;
use crate::translate::exchange::Returned;
use crate::translate::exchange::Scope;
use crate::translate::exchange::import;
use crate::translate::exchange::import::ImportOptions;
use crate::translate::exchange::import::Imported;
use crate::translate::exchange::import::Leftovers;
use crate::translate::exchange::po;
use crate::translate::exchange::xliff;

/// Standard input or output.
const STREAM: &str = "-";

/// Runs one of the commands.
pub(super) fn translate(what: &Translate) -> Result<Ending, Failure> {
    match what {
        Translate::Export(args) => export(args),
        Translate::Import(args) => import(args),
        Translate::Status(args) => status::status(args),
    }
}

/// Content without mistakes in its files. What is wrong with a translation by itself does not count:
/// an import may be about to mend it.
struct Content {
    sources: SourceMap,
    site: Site,
}

/// Reads the content; nothing if it has mistakes, which are then said.
fn content(folder: &Path, format: Format) -> Result<Option<Content>, Failure> {
    let scanned = scan::content(folder, &Limits::STANDARD)?;
    let sources = scanned.value;
    let mut diagnostics: Diagnostics = scanned.diagnostics;
    let read = read::site(&sources);
    diagnostics.append(read.diagnostics);
    diagnostics.sort();
    if let (Some((site, _)), false) = (read.value, diagnostics.has_errors()) {
        return Ok(Some(Content { sources, site }));
    }
    report::diagnostics(&sources, folder, &diagnostics, format);
    report::done("Nothing was done: mend the content first.");
    Ok(None)
}

/// A language that the site is translated into.
fn check_language(site: &Site, lang: &Lang) -> Result<(), Failure> {
    let others: Vec<&str> = site.languages.iter().skip(1).map(|it| it.lang.as_str()).collect();
    if others.contains(&lang.as_str()) {
        return Ok(());
    }
    let known = match others.as_slice() {
        [] => "it has no other language yet".to_owned(),
        some => format!("it has {}", some.join(", ")),
    };
    Err(format!(
        "the site is not translated into `{lang}` ({known}): write `translations: [{lang}]` in `site.yaml`"
    )
    .into())
}

fn export(args: &ExportArgs) -> Result<Ending, Failure> {
    let Some(Content { sources, site }) = content(&args.content, Format::Human)? else {
        return Ok(Ending::BadContent);
    };
    check_language(&site, &args.lang)?;
    let texts = translate::texts(&site, &args.lang);
    let scope = if args.all { Scope::All } else { Scope::NewAndChanged };
    let exchange = exchange::of((&site, &sources), &args.lang, &texts, scope);
    let (text, extension) = match args.format {
        ExchangeFormat::Po => (po::write(&exchange), "po"),
        ExchangeFormat::Xliff => (xliff::write(&exchange), "xlf"),
    };
    let output = args.output.clone();
    let output = output.unwrap_or_else(|| PathBuf::from(format!("{}.{extension}", args.lang)));
    let count = exchange.messages.len();
    let words: usize =
        exchange.messages.iter().map(|it| it.source.split_whitespace().count()).sum();
    if output == Path::new(STREAM) {
        let _gone = std::io::stdout().write_all(text.as_bytes());
    } else {
        let existing = if args.force { Existing::Replace } else { Existing::Keep };
        translation::write_export(&output, &text, existing)?;
        report::result(&output.display().to_string());
    }
    report::done(&format!("{}, {words} words.", texts_of(count)));
    Ok(Ending::Fine)
}

fn import(args: &ImportArgs) -> Result<Ending, Failure> {
    let Some(Content { sources, site }) = content(&args.content, args.format)? else {
        return Ok(Ending::BadContent);
    };
    let file = match received(&args.file) {
        Ok(file) => file,
        Err(refused @ TextError::Refused { .. }) => {
            report::failure(&refused);
            return Ok(Ending::BadContent);
        }
        Err(other) => return Err(other.into()),
    };
    let Outcome { value: returned, mut diagnostics } = understood(&file);
    let outcome = import::of((&site, &sources), &returned, &options(args)?);
    let imported = outcome.value;
    diagnostics.append(outcome.diagnostics);
    diagnostics.sort();
    let folder = args.file.parent().unwrap_or(Path::new(""));
    let has_errors = report::diagnostics(&file, folder, &diagnostics, args.format);
    let written = translation::write(&args.content, &imported.files)?;
    for path in &written {
        report::result(&path.display().to_string());
    }
    say(&imported);
    Ok(if has_errors { Ending::BadContent } else { Ending::Fine })
}

fn options(args: &ImportArgs) -> Result<ImportOptions, Failure> {
    Ok(ImportOptions {
        made_by: match args.made_by {
            MadeBy::Machine => Maker::Machine,
            MadeBy::Person => Maker::Person,
        },
        made: today(args.date)?,
        reviewed: args.reviewed,
        leftovers: if args.prune { Leftovers::Drop } else { Leftovers::Keep },
    })
}

fn received(path: &Path) -> Result<SourceMap, TextError> {
    if path == Path::new(STREAM) {
        return texts::stream(std::io::stdin().lock(), &Limits::EXCHANGE);
    }
    texts::file(path, &Limits::EXCHANGE)
}

/// What a file says, by what it begins with: XML with `<`, PO never.
fn understood(file: &SourceMap) -> Outcome<Returned> {
    let Some((id, _)) = file.files().next() else { return Outcome::default() };
    let text = file.text(id);
    let is_xml = text.trim_start().starts_with('<');
    if is_xml { xliff::read(id, text) } else { po::read(id, text) }
}

fn say(imported: &Imported) {
    for path in &imported.unreviewed {
        report::done(&format!(
            "{path} has texts that are not in the import, so it is not marked as reviewed."
        ));
    }
    let Imported { taken, same, unfinished, refused, .. } = imported;
    report::done(&format!(
        "{} taken, {same} as before, {unfinished} not finished and left out, {refused} refused.",
        texts_of(*taken)
    ));
}

fn texts_of(count: usize) -> String {
    if count == 1 { "1 text".to_owned() } else { format!("{count} texts") }
}
