//! Files made from sheets: books, plain text.

use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

use crate::base::digest::Digest;
use crate::base::output_file::OutputFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::book::epub;
use crate::book::text;
use crate::page::cx::Cx;
use crate::page::paper;
use crate::page::paper::Kind;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Form;
use crate::page::paper::offer::Made;
use crate::page::paper::offer::Offers;
use crate::page::prose::FILES;
use crate::page::route;

/// Takes a file as soon as it is made.
pub(super) type Sink<'a, E> = &'a (dyn Fn(OutputFile) -> Result<(), E> + Sync);

/// Makes the books of a language, in parallel, hands each to `sink` and adds it to what is offered.
///
/// # Errors
/// The first refusal of the sink.
pub(super) fn add<E: Send>(
    offers: &mut Offers,
    cx: &Cx,
    sources: &SourceMap,
    sink: Sink<E>,
) -> Result<(), E> {
    let keys = paper::all(cx);
    let made = keys.par_iter().map(|key| of_sheet(cx, *key, sources, sink));
    let made = made.collect::<Result<Vec<Vec<Made>>, E>>()?;
    for (key, made) in keys.into_iter().zip(made) {
        offers.add(key, made);
    }
    Ok(())
}

/// The files of one sheet. Only all of a version is a book: the rest is short, and on the web.
fn of_sheet<E>(cx: &Cx, key: SheetKey, sources: &SourceMap, sink: Sink<E>) -> Result<Vec<Made>, E> {
    if key.kind() != Kind::Whole {
        return Ok(Vec::new());
    }
    let sheet = paper::lay_out(cx, key);
    let book = epub::book(&sheet, &|name| picture(sources, name));
    let text = text::text(&sheet).into_bytes();
    let mut made = Vec::new();
    for (form, bytes) in [(Form::Epub, book), (Form::Text, text)] {
        let path = route::sheet(cx, key, form);
        let (kind, size, digest) = (key.kind(), bytes.len(), Some(Digest::of(&bytes)));
        sink(OutputFile { path: path.clone(), bytes })?;
        made.push(Made { kind, form, path, bytes: size, sides: 0, digest, note: None });
    }
    Ok(made)
}

/// A picture by its name in a sheet.
fn picture(sources: &SourceMap, name: &str) -> Option<Vec<u8>> {
    let path = name.strip_prefix('/')?.strip_prefix(FILES)?.strip_prefix('/')?;
    match &sources.file(sources.find(path)?).text {
        SourceText::Bytes(bytes) => Some(bytes.to_vec()),
        SourceText::Text(text) | SourceText::Garbled(text) => Some(text.as_bytes().to_vec()),
    }
}
