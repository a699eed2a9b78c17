//! The parts of a Word file that are read, in an archive of our own.
//!
//! A Word file is a ZIP of XML. Nothing of it is believed: not the sizes that it states, not how deep
//! its elements go. What the reader gets is a new archive, unpacked, with the few parts that have
//! words in them: no pictures, no macros, nothing that unpacks to more than it should.

use std::io::Cursor;
use std::io::Read;
use std::io::Write;

use zip::CompressionMethod;
use zip::ZipArchive;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::import::error::ImportError;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;

/// Most files in the archive.
const MAX_FILES: usize = 5_000;

/// Largest part, unpacked, in bytes.
const MAX_PART: u64 = 48 << 20;

/// Most elements of XML inside one another: Word itself stays below 40.
const MAX_DEPTH: usize = 120;

/// Most parts that are read; there are five in what Word writes.
const MAX_PARTS: usize = 12;

/// Beginnings of the names of parts that are read, apart from the text. The reader does without
/// comments, heads and feet; it does not do without settings that are announced.
const READ: [&str; 4] = ["styles", "numbering", "settings", "webSettings"];

/// What some programs leave out if there is nothing to say in it.
const NO_RELATIONS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>"#;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The archive with the parts that are read, unpacked.
pub(super) fn clean(notes: &mut Notes, bytes: &[u8]) -> Result<Vec<u8>, ImportError> {
    let broken = |why: &str| ImportError::BrokenWord { why: why.to_owned() };
    let mut archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|_| broken("its archive is damaged or cut short"))?;
    if archive.len() > MAX_FILES {
        let what = format!("{} files in the archive", archive.len());
        return Err(ImportError::TooLarge { what, most: format!("{MAX_FILES} files") });
    }
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let Some(document) = document(&names) else {
        return Err(ImportError::NotWord { found: found(&mut archive, &names) });
    };
    if names.iter().any(|name| name.ends_with("vbaProject.bin")) {
        let note = "the macros of the file were left out";
        notes.add(Place::paragraph(1), Kind::LeftOut, note);
    }
    let name = document.rsplit('/').next().unwrap_or_default();
    let relations = format!("word/_rels/{name}.rels");
    let is_read = |part: &&String| {
        let in_word = part.strip_prefix("word/").and_then(|name| name.strip_suffix(".xml"));
        let read = in_word.is_some_and(|name| READ.iter().any(|start| name.starts_with(start)));
        read || [document, &relations, "[Content_Types].xml", "_rels/.rels"]
            .contains(&part.as_str())
    };
    let mut parts = Vec::new();
    for part in names.iter().filter(is_read).take(MAX_PARTS) {
        parts.push((part.as_str(), part_of(&mut archive, part)?));
    }
    if !names.contains(&relations) {
        parts.push((&relations, NO_RELATIONS.to_vec()));
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (part, data) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let begun = writer.start_file(part, options).is_ok();
        if !begun || writer.write_all(&data).is_err() {
            return Err(broken("its archive cannot be unpacked"));
        }
    }
    let clean = writer.finish().map_err(|_| broken("its archive cannot be unpacked"))?;
    Ok(clean.into_inner())
}

/// The part with the text: `word/document.xml`, or with a number in some files from the web.
fn document(names: &[String]) -> Option<&str> {
    let is_document = |name: &&String| {
        let number = name.strip_prefix("word/document").and_then(|rest| rest.strip_suffix(".xml"));
        number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    names.iter().find(is_document).map(String::as_str)
}

/// What an archive is that is no Word document.
fn found(archive: &mut Archive, names: &[String]) -> String {
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    let advice = "save it as .docx and import that";
    if has("xl/") {
        return "it is a spreadsheet; save its sheet as CSV and import that".to_owned();
    }
    if has("ppt/") {
        return format!("it is a presentation; {advice}, or its text");
    }
    let mut kind = String::new();
    let mimetype = archive.by_name("mimetype").ok();
    let _read = mimetype.map(|file| file.take(100).read_to_string(&mut kind));
    if kind.contains("opendocument") {
        return format!("it is an OpenDocument file; {advice}");
    }
    if kind.contains("epub") {
        return "it is an EPUB".to_owned();
    }
    "it has no part `word/document.xml`".to_owned()
}

/// Unpacks a part, however much it says it holds.
fn part_of(archive: &mut Archive, name: &str) -> Result<Vec<u8>, ImportError> {
    let broken = |why: String| ImportError::BrokenWord { why };
    let file =
        archive.by_name(name).map_err(|_| broken(format!("its part `{name}` is damaged")))?;
    let mut data = Vec::new();
    let read = file.take(MAX_PART + 1).read_to_end(&mut data);
    if data.len() as u64 > MAX_PART {
        let what = format!("its part `{name}` unpacks to more");
        return Err(ImportError::TooLarge { what, most: format!("{} MB", MAX_PART >> 20) });
    }
    read.map_err(|_| broken(format!("its part `{name}` is damaged")))?;
    if data.windows(9).any(|bytes| bytes.eq_ignore_ascii_case(b"<!doctype")) {
        return Err(broken(format!(
            "its part `{name}` declares a document type, which Word never does"
        )));
    }
    if deeper(&data) {
        return Err(broken(format!("its part `{name}` has elements {MAX_DEPTH} deep")));
    }
    Ok(data)
}

/// Whether elements go deeper than is sound. Tags are counted, no more: what is no sound XML is for
/// the reader to refuse.
fn deeper(xml: &[u8]) -> bool {
    let mut depth = 0usize;
    let mut at = 0;
    while let Some(start) = xml[at..].iter().position(|byte| *byte == b'<') {
        let tag = &xml[at + start + 1..];
        let end = tag.iter().position(|byte| *byte == b'>').unwrap_or(tag.len());
        match (tag.first(), end.checked_sub(1).and_then(|last| tag.get(last))) {
            (Some(b'/'), _) => depth = depth.saturating_sub(1),
            (Some(b'?' | b'!'), _) | (_, Some(b'/')) => {}
            _ => depth += 1,
        }
        if depth > MAX_DEPTH {
            return true;
        }
        at += start + 1 + end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_how_deep_elements_go() {
        let deep = |depth: usize| {
            format!("<?xml?>{}<b/>{}", "<a>".repeat(depth), "</a>".repeat(depth)).into_bytes()
        };
        assert!(!deeper(&deep(MAX_DEPTH)));
        assert!(deeper(&deep(MAX_DEPTH + 1)));
        assert!(!deeper(&b"<a></a>".repeat(1_000)));
        assert!(!deeper(b"<"));
    }
}
