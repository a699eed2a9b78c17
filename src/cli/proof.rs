//! `planpress check`: of the content, or of any text.

use std::io;
use std::path::Path;
use std::path::PathBuf;

use crate::base::diagnostic::Severity;
use crate::base::source_map::SourceMap;
use crate::base::suggest;
use crate::check;
use crate::check::FileOptions;
use crate::check::catalogue;
use crate::check::catalogue::RULES;
use crate::check::speller::Speller;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::proof::ProofArgs;
use crate::cli::build;
use crate::cli::build::Checked;
use crate::cli::report;
use crate::config::levels::Levels;
use crate::source::dictionary;
use crate::source::limits::Limits;
use crate::source::texts;

/// Reads proofs of the site, or of the files that are named.
pub(super) fn check(args: &ProofArgs) -> Result<Ending, Failure> {
    if args.list_rules {
        report::result(catalogue::list().trim_end());
        return Ok(Ending::Fine);
    }
    if let Some(name) = &args.explain {
        return explain(name);
    }
    let speller = speller(args)?;
    let checked = match args.files[..] {
        [] => build::check(&args.check, speller.as_ref())?,
        _ => files(args, speller.as_ref())?,
    };
    match (checked.ending, checked.remarks, args.files.is_empty()) {
        (Ending::Fine, 0, true) => report::done("The content is in order."),
        (Ending::Fine, 0, false) => report::done("The texts are in order."),
        (Ending::Fine, _, true) => report::done("Nothing stops the site from being built."),
        _ => {}
    }
    Ok(checked.ending)
}

fn explain(name: &str) -> Result<Ending, Failure> {
    let Some(rule) = catalogue::rule(name) else {
        let help = suggest::help(name, RULES.iter().map(|rule| rule.code.0));
        return Err(format!("no rule is called `{name}`: {help}").into());
    };
    report::result(catalogue::explained(rule).trim_end());
    Ok(Ending::Fine)
}

/// The dictionary, if spelling is to be looked at; says what to install if there is none.
fn speller(args: &ProofArgs) -> Result<Option<Speller>, Failure> {
    if !args.spelling {
        return Ok(None);
    }
    let mut folders: Vec<PathBuf> = args.dictionaries.clone();
    folders.extend(dictionary::SYSTEM.iter().map(PathBuf::from));
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let lang = &args.language;
    let Some(found) = dictionary::find(lang, &folders) else {
        report::done(&format!(
            "note: no dictionary of `{lang}` was found, so spelling was not looked at. Install the one of \
             Hunspell (Debian: `apt install hunspell-en-gb`), or put its .aff and .dic into \
             `themes/default/dictionaries`."
        ));
        return Ok(None);
    };
    Ok(Some(Speller::new(&found.rules, &found.words)?))
}

fn files(args: &ProofArgs, speller: Option<&Speller>) -> Result<Checked, Failure> {
    let site = &args.check.check;
    let mut all = Checked { ending: Ending::Fine, remarks: 0 };
    for path in &args.files {
        let sources = sources(path)?;
        let options = FileOptions {
            lang: args.language.clone(),
            standing: args.status.into(),
            day: site.date,
            levels: Levels::default(),
        };
        let diagnostics = check::files(&sources, &options, speller);
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("")) };
        let errors = report::diagnostics(&sources, folder, &diagnostics, site.format);
        let denied = site.denies_warnings() && diagnostics.count(Severity::Warning) > 0;
        let ending = if errors || denied { Ending::BadContent } else { Ending::Fine };
        all = all.and(Checked { ending, remarks: diagnostics.len() });
    }
    Ok(all)
}

fn sources(path: &Path) -> Result<SourceMap, Failure> {
    let limits = &Limits::STANDARD;
    if path == Path::new("-") {
        return Ok(texts::stream(io::stdin(), limits)?);
    }
    Ok(if path.is_dir() { texts::folder(path, limits)? } else { texts::file(path, limits)? })
}
