//! The world that a template sees: itself, the sheet, its pictures, the fonts.

use std::path::PathBuf;

use typst::Library;
use typst::World;
use typst::diag::FileError;
use typst::diag::FileResult;
use typst::foundations::Bytes;
use typst::foundations::Datetime;
use typst::foundations::Duration;
use typst::syntax::FileId;
use typst::syntax::RootedPath;
use typst::syntax::Source;
use typst::syntax::VirtualPath;
use typst::syntax::VirtualRoot;
use typst::text::Font;
use typst::text::FontBook;
use typst::utils::LazyHash;

use crate::print::press::Press;

/// The sheet that is being made.
pub(super) struct Desk<'a> {
    pub(super) press: &'a Press,
    /// `/data.json`.
    pub(super) data: Bytes,
    /// The pictures by their paths, with the slash.
    pub(super) pictures: Vec<(String, Bytes)>,
}

/// The number of a file. Numbers are few and never given back, so every sheet uses the same paths.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.set_up().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.set_up().fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.press.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.template(id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if *id.get().root() != VirtualRoot::Project {
            return Err(not_found(id));
        }
        match id.get().vpath().get_with_slash() {
            "/data.json" => Ok(self.data.clone()),
            "/fonts.json" => Ok(Bytes::new(self.press.set_up().fonts.families.clone())),
            path => {
                let picture = self.pictures.iter().find(|(picture, _)| picture == path);
                let template =
                    || Some(Bytes::from_string(self.press.template(id)?.text().to_owned()));
                picture
                    .map(|(_, bytes)| bytes.clone())
                    .or_else(template)
                    .ok_or_else(|| not_found(id))
            }
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.set_up().fonts.store.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_with_slash()))
}
