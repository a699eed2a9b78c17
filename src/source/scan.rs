//! A folder of the author's files, read into memory.

use std::fs::File;
use std::io;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::source::decode;
use crate::source::decode::Garbled;
use crate::source::error::ScanError;
use crate::source::limits::Limits;
use crate::source::problem::Problem;
use crate::source::walk;
use crate::source::walk::Found;

/// File name endings of text, in lower case; everything else is bytes.
const TEXT: [&str; 10] = ["md", "yaml", "yml", "csv", "ftl", "html", "css", "svg", "txt", "json"];

/// Endings that people use for the ones that are read.
const SYNONYMS: [(&str, &str); 3] = [("yml", "yaml"), ("markdown", "md"), ("htm", "html")];

/// Reads every file below `folder`, in parallel.
///
/// Hidden files, backups, `README.md` and `node_modules` are skipped; symbolic links are never
/// followed. What could not be read has an entry without text, where its diagnostic stands:
/// `SourceText::Garbled` if it is in another encoding, else `SourceText::Bytes`, empty.
///
/// # Errors
/// [`ScanError`] if `folder` itself is missing, no folder, or unreadable.
pub fn content(folder: &Path, limits: &Limits) -> Result<Outcome<SourceMap>, ScanError> {
    let found = walk::files(folder, limits, walk::is_no_content)?;
    let read: Vec<_> = found.into_par_iter().map(|found| read(found, limits)).collect();
    let (files, problems): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let value = SourceMap::new(files);
    let diagnostics = reported(&value, problems.into_iter().flatten());
    Ok(Outcome { value, diagnostics })
}

/// Reads one text file below `folder` again, as [`content`] would; nothing if that finds anything to say.
#[must_use]
pub fn text(folder: &Path, path: &SourcePath, limits: &Limits) -> Option<Arc<str>> {
    let disk = folder.join(path.as_str());
    if !std::fs::symlink_metadata(&disk).is_ok_and(|it| it.is_file()) {
        return None;
    }
    match read_text(path, &disk, limits) {
        Ok(SourceText::Text(text)) => Some(text),
        _ => None,
    }
}

fn reported(
    sources: &SourceMap,
    problems: impl Iterator<Item = (SourcePath, Problem)>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (path, problem) in problems {
        let file = sources.find(path.as_str()).expect("every problem has an entry in the map");
        diagnostics.push(problem.diagnostic(file, &path));
    }
    diagnostics.sort();
    diagnostics
}

fn read(found: Found, limits: &Limits) -> (SourceFile, Option<(SourcePath, Problem)>) {
    let Found { path, disk, problem } = found;
    let text = match problem {
        Some(problem) => Err(Unusable::of(problem)),
        None => read_text(&path, &disk, limits),
    };
    let (text, problem) = match text {
        Ok(text) => (text, ending(&path).map(Problem::Extension)),
        Err(unusable) => (unusable.shown, Some(unusable.problem)),
    };
    let problem = problem.map(|problem| (path.clone(), problem));
    (SourceFile { path, text }, problem)
}

/// A file that cannot be taken in, and what can be shown of it.
struct Unusable {
    problem: Problem,
    shown: SourceText,
}

impl Unusable {
    fn of(problem: Problem) -> Self {
        Self { problem, shown: SourceText::Bytes(Arc::from([])) }
    }

    fn garbled(text: Garbled) -> Self {
        let shown = SourceText::Garbled(text.shown.into());
        Self { problem: Problem::NotUtf8(text.why), shown }
    }
}

fn read_text(path: &SourcePath, disk: &Path, limits: &Limits) -> Result<SourceText, Unusable> {
    let is_text = TEXT.contains(&path.extension().to_ascii_lowercase().as_str());
    let limit = if is_text { limits.text_bytes } else { limits.other_bytes };
    let unreadable = |error: io::Error| Unusable::of(Problem::UnreadableFile(error.kind()));
    let bytes = read_bytes(disk, limit).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        return Err(Unusable::of(Problem::TooLarge(limit)));
    }
    if is_text {
        let text = decode::text(bytes).map_err(Unusable::garbled)?;
        return Ok(SourceText::Text(text.into()));
    }
    Ok(SourceText::Bytes(bytes.into()))
}

/// At most one byte more than `limit`, however large the file is or grows.
fn read_bytes(disk: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = File::open(disk)?;
    let expected = file.metadata()?.len().min(limit) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The ending that a file should have, if that is another than it has.
fn ending(path: &SourcePath) -> Option<&'static str> {
    let written = path.extension();
    let lower = written.to_ascii_lowercase();
    let synonym = SYNONYMS.iter().find(|(from, _)| *from == lower).map(|(_, to)| *to);
    let upper = TEXT.iter().copied().find(|text| *text == lower && *text != written);
    synonym.or(upper)
}

#[cfg(test)]
mod tests;
