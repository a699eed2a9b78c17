//! What can be wrong with a file as a file, and how an editor is told.

use std::io::ErrorKind;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::source::decode::Guess;
use crate::source::decode::NotUtf8;

/// Why a file or folder could not be taken in, or not without a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// A symbolic link; it might lead out of the folder or in circles.
    Symlink,
    /// A name that no path inside the site can have.
    BadName,
    /// A folder that lies deeper than this.
    TooDeep(usize),
    /// The first file beyond this many.
    TooMany(usize),
    /// A pipe, a socket or a device.
    Special,
    /// The system refused to read a file.
    UnreadableFile(ErrorKind),
    /// The system refused to list a folder.
    UnreadableFolder(ErrorKind),
    /// A file has more bytes than this.
    TooLarge(u64),
    /// A text file is not UTF-8.
    NotUtf8(NotUtf8),
    /// Another ending of the name means what this one says.
    Extension(&'static str),
}

impl Problem {
    /// The diagnostic: at the byte that does not belong if that can be shown, else at the beginning.
    pub(super) fn diagnostic(&self, file: FileId, path: &SourcePath) -> Diagnostic {
        let at = match self {
            Self::NotUtf8(NotUtf8 { offset, guess: Guess::Windows1252(_), .. }) => {
                Span::new(file, *offset, offset + '\u{FFFD}'.len_utf8())
            }
            _ => Span::start_of(file),
        };
        Diagnostic::error(self.code(), at, self.message(path)).with_help(self.help(path))
    }

    fn code(&self) -> Code {
        match self {
            Self::Symlink => Code("symlink"),
            Self::BadName => Code("bad-file-name"),
            Self::TooDeep(_) => Code("too-deep"),
            Self::TooMany(_) => Code("too-many-files"),
            Self::Special | Self::UnreadableFile(_) | Self::UnreadableFolder(_) => {
                Code("unreadable")
            }
            Self::TooLarge(_) => Code("file-too-large"),
            Self::NotUtf8(_) => Code("not-utf8"),
            Self::Extension(_) => Code("file-extension"),
        }
    }

    pub(super) fn message(&self, path: &SourcePath) -> String {
        match self {
            Self::Symlink => format!("`{path}` is a symbolic link, which is not followed"),
            Self::BadName => format!("the name of `{path}` cannot be used"),
            Self::TooDeep(limit) => format!("`{path}` lies more than {limit} folders deep"),
            Self::TooMany(limit) => format!("there are more than {limit} files, from `{path}` on"),
            Self::Special => format!("`{path}` is not an ordinary file"),
            Self::UnreadableFile(why) => format!("the file `{path}` cannot be read: {why}"),
            Self::UnreadableFolder(why) => format!("the folder `{path}` cannot be read: {why}"),
            Self::TooLarge(limit) => format!("`{path}` is larger than {}", size(*limit)),
            Self::NotUtf8(NotUtf8 { offset, line, byte, .. }) => {
                format!(
                    "`{path}` is not UTF-8 text: byte {byte:#04X} on line {line}, after {offset} bytes"
                )
            }
            Self::Extension(_) => format!("`{path}` has an ending that is not read"),
        }
    }

    pub(super) fn help(&self, path: &SourcePath) -> String {
        match self {
            Self::Symlink => "put the file or folder itself here instead of the link".to_owned(),
            Self::BadName => {
                "rename it: letters, digits, hyphens and full stops, no `\\`, no `:`".to_owned()
            }
            Self::TooDeep(_) => "move it nearer to the content folder".to_owned(),
            Self::TooMany(_) => "is the content folder the right one?".to_owned(),
            Self::Special => "delete it".to_owned(),
            Self::UnreadableFile(_) | Self::UnreadableFolder(_) => {
                "allow yourself to read it, or move it out of the content folder".to_owned()
            }
            Self::TooLarge(_) => {
                "split it, make it smaller, or move it elsewhere and link".to_owned()
            }
            Self::NotUtf8(NotUtf8 { guess, .. }) => saving(*guess),
            Self::Extension(right) => format!("rename it to `{}.{right}`", path.stem()),
        }
    }
}

fn saving(guess: Guess) -> String {
    match guess {
        Guess::Utf16 => "it looks like UTF-16 (“Unicode”): save as UTF-8 in your editor".to_owned(),
        Guess::Windows1252(character) if !character.is_control() => format!(
            "it looks like Windows-1252 (“ANSI”), where this byte is `{character}`: save as UTF-8 in your editor"
        ),
        Guess::Windows1252(_) | Guess::Binary => {
            "it does not look like text: is it a document with the wrong ending? Save as UTF-8 text"
                .to_owned()
        }
    }
}

fn size(bytes: u64) -> String {
    match bytes >> 20 {
        0 => format!("{bytes} bytes"),
        mebibytes => format!("{mebibytes} MiB"),
    }
}
