//! `planpress new result`.

use std::fs;
use std::io::ErrorKind;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::new::ResultArgs;
use crate::cli::build::today;
use crate::cli::report;
use crate::pipeline;
use crate::scaffold::result;
use crate::scaffold::result::NewResult;
use crate::scaffold::translation;
use crate::source::limits::Limits;
use crate::source::scan;

/// Adds what a measure came to, if the file is sound with it.
pub(super) fn add(args: &ResultArgs) -> Result<Ending, Failure> {
    let path = format!("{}/results.yaml", args.edition);
    let place = args.content.join(&path);
    let old = match fs::read_to_string(&place) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(format!("`{}` cannot be read: {error}", place.display()).into()),
    };
    let keys = keys(args);
    let new = NewResult { version: args.version.as_str(), measure: &args.measure, keys: &keys };
    let text = result::added(old.as_deref(), new);
    let path = SourcePath::parse(&path).map_err(|error| error.to_string())?;
    let sources = scan::content(&args.content, &Limits::STANDARD)?.value;
    let sources = with(&sources, &path, &text);
    let mut wrong = Diagnostics::default();
    for diagnostic in pipeline::read(&sources, today(args.date)?).diagnostics.iter() {
        let file = diagnostic.labels.first().map(|label| &sources.file(label.at.file).path);
        if file == Some(&path) && diagnostic.severity != Severity::Note {
            wrong.push(diagnostic.clone());
        }
    }
    if report::diagnostics(&sources, &args.content, &wrong, Format::Human) {
        report::done("Nothing was written: results.yaml is as it was before.");
        return Ok(Ending::BadContent);
    }
    let made = translation::write(&args.content, &[(path, text)])?;
    for path in made {
        report::result(&path.display().to_string());
    }
    Ok(Ending::Fine)
}

fn keys(args: &ResultArgs) -> Vec<(&'static str, &str)> {
    let all = [
        ("period", Some(&args.period)),
        ("value", args.value.as_ref()),
        ("change", args.change.as_ref()),
        ("status", args.status.as_ref()),
        ("reason", args.reason.as_ref()),
        ("source", args.source.as_ref()),
    ];
    all.into_iter().filter_map(|(key, value)| Some((key, value?.as_str()))).collect()
}

/// The content with this file.
fn with(sources: &SourceMap, path: &SourcePath, text: &str) -> SourceMap {
    let others = sources.files().map(|(_, file)| file).filter(|file| file.path != *path);
    let mut files: Vec<SourceFile> = others.cloned().collect();
    files.push(SourceFile { path: path.clone(), text: SourceText::Text(text.into()) });
    SourceMap::new(files)
}
