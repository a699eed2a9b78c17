//! The author's files in memory, and places in them.

use std::sync::Arc;

use crate::base::path::SourcePath;

/// Names one file of a [`SourceMap`]: its place in the list, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of one file, in bytes from the start of its text; `end` is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte; never before `start`.
    pub end: u32,
}

impl Span {
    /// A stretch of `file`. Offsets beyond 4 GiB are cut: files are limited to far less.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: cut(start), end: cut(end.max(start)) }
    }

    /// The very beginning of `file`, for mistakes about a file as a whole.
    #[must_use]
    pub fn start_of(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

/// One file as it was scanned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it stands below the content folder.
    pub path: SourcePath,
    /// What it holds.
    pub text: SourceText,
}

impl SourceFile {
    /// Whether the file is Markdown or YAML: read, not shown.
    #[must_use]
    pub fn is_content(&self) -> bool {
        matches!(self.path.extension(), "md" | "yaml" | "yml")
    }
}

/// What a scanned file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceText {
    /// UTF-8 text, without a byte order mark; line ends as they were.
    Text(Arc<str>),
    /// Bytes that are not text: an image, a font. Kept for the output.
    Bytes(Arc<[u8]>),
    /// Text in another encoding, with `\u{FFFD}` for what is not UTF-8: to be shown with its diagnostic,
    /// never to be read.
    Garbled(Arc<str>),
}

impl SourceText {
    /// The text, or nothing for bytes.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(_) | Self::Garbled(_) => None,
        }
    }
}

/// 1-based line and column; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// All files of a content folder, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Takes the files and sorts them by path, so that nothing depends on the order of the disk.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Gives back the memory of Markdown and YAML, when they have been read and nothing is to be
    /// said about them any more. Other files stay: the site shows them. So does `site.yaml`, about
    /// whose languages a build may still have something to say.
    #[must_use]
    pub fn without_content(mut self) -> Self {
        let goes = |file: &&mut SourceFile| file.is_content() && file.path.as_str() != "site.yaml";
        for file in self.files.iter_mut().filter(goes) {
            file.text = SourceText::Bytes(Arc::from([]));
        }
        self
    }

    /// The same files, one of them with another text.
    #[must_use]
    pub fn with_text(&self, id: FileId, text: Arc<str>) -> Self {
        let mut files = self.files.clone();
        files[id.0 as usize].text = SourceText::Text(text);
        Self { files }
    }

    /// All files with their ids, in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The file that `id` names.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text of a file as it is shown to its editor, empty for one that is not text.
    #[must_use]
    pub fn text(&self, id: FileId) -> &str {
        match &self.file(id).text {
            SourceText::Text(text) | SourceText::Garbled(text) => text,
            SourceText::Bytes(_) => "",
        }
    }

    /// The file at `path`, if there is one. O(log n).
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let place = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        u32::try_from(place).ok().map(FileId)
    }

    /// Line and column of the byte `offset` of a file. O(offset).
    #[must_use]
    pub fn position(&self, id: FileId, offset: usize) -> Position {
        let text = self.text(id);
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}
