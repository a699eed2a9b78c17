//! Texts that belong to no site: a file, a folder of Markdown files, what another program writes.

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::source::decode;
use crate::source::error::ScanError;
use crate::source::limits::Limits;
use crate::source::problem::Problem;
use crate::source::walk;

/// Why a text cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// There is nothing of that name.
    #[error("there is no file `{}`", path.display())]
    Missing {
        /// What was asked for.
        path: PathBuf,
    },
    /// The disk or its permissions are in the way.
    #[error("`{}` cannot be read: {}", path.display(), source.kind())]
    Unreadable {
        /// What was asked for.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It is no text, or too much of it.
    #[error("{message}; {help}")]
    Refused {
        /// What is wrong with it.
        message: String,
        /// What to do.
        help: String,
    },
    /// A folder is not there to be read.
    #[error(transparent)]
    Folder(#[from] ScanError),
    /// A folder without Markdown.
    #[error("there is no Markdown file in `{}`", path.display())]
    NoMarkdown {
        /// The folder.
        path: PathBuf,
    },
}

/// Reads one text file, whatever its name.
///
/// # Errors
/// [`TextError`] if it is missing, not UTF-8, or larger than text files may be.
pub fn file(path: &Path, limits: &Limits) -> Result<SourceMap, TextError> {
    let unreadable = |source| TextError::unreadable(path, source);
    let file = File::open(path).map_err(unreadable)?;
    let name = path.file_name().and_then(OsStr::to_str);
    let name = name.and_then(|name| SourcePath::parse(name).ok()).unwrap_or_else(nameless);
    let text = text(file, &name, limits).map_err(|error| error.named(path))?;
    Ok(SourceMap::new(vec![SourceFile { path: name, text }]))
}

/// Reads one file of any kind, as it is.
///
/// # Errors
/// [`TextError`] if it is missing, or has more bytes than `most`.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, TextError> {
    let unreadable = |source| TextError::unreadable(path, source);
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > most {
        return Err(TextError::Refused {
            message: format!("`{}` is larger than {} MB", path.display(), most >> 20),
            help: "take pictures out of it, or divide it".to_owned(),
        });
    }
    Ok(bytes)
}

/// Reads one text that comes from another program.
///
/// # Errors
/// [`TextError`] if it is not UTF-8, or larger than text files may be.
pub fn stream(from: impl Read, limits: &Limits) -> Result<SourceMap, TextError> {
    let name = nameless();
    let text = text(from, &name, limits).map_err(|error| error.named(Path::new("-")))?;
    Ok(SourceMap::new(vec![SourceFile { path: name, text }]))
}

/// Reads all Markdown files below a folder; hidden ones and symbolic links are left out.
///
/// # Errors
/// [`TextError`] if there is no such folder, no Markdown in it, or one file of it cannot be read.
pub fn folder(path: &Path, limits: &Limits) -> Result<SourceMap, TextError> {
    let mut files = Vec::new();
    for found in walk::files(path, limits, walk::is_left_behind)? {
        let is_markdown =
            matches!(found.path.extension().to_ascii_lowercase().as_str(), "md" | "markdown");
        match found.problem {
            Some(Problem::Symlink | Problem::Special) => {}
            Some(problem @ (Problem::TooMany(_) | Problem::UnreadableFolder(_))) => {
                return Err(TextError::refused(&problem, &found.path));
            }
            None if is_markdown => {
                let unreadable = |source| TextError::unreadable(&found.disk, source);
                let file = File::open(&found.disk).map_err(unreadable)?;
                let text = text(file, &found.path, limits).map_err(|it| it.named(&found.disk))?;
                files.push(SourceFile { path: found.path, text });
            }
            Some(problem) if is_markdown => {
                return Err(TextError::refused(&problem, &found.path));
            }
            _ => {}
        }
    }
    if files.is_empty() {
        return Err(TextError::NoMarkdown { path: path.to_owned() });
    }
    Ok(SourceMap::new(files))
}

/// Why a text is none, before it is known whose.
enum Refusal {
    World(io::Error),
    Text(TextError),
}

impl Refusal {
    fn named(self, path: &Path) -> TextError {
        match self {
            Self::World(source) => TextError::unreadable(path, source),
            Self::Text(error) => error,
        }
    }
}

/// At most one byte more than the limit is read, however long it goes on.
fn text(from: impl Read, name: &SourcePath, limits: &Limits) -> Result<SourceText, Refusal> {
    let mut bytes = Vec::new();
    from.take(limits.text_bytes + 1).read_to_end(&mut bytes).map_err(Refusal::World)?;
    let refused = |problem: &Problem| Refusal::Text(TextError::refused(problem, name));
    if bytes.len() as u64 > limits.text_bytes {
        return Err(refused(&Problem::TooLarge(limits.text_bytes)));
    }
    let text = decode::text(bytes).map_err(|text| refused(&Problem::NotUtf8(text.why)))?;
    Ok(SourceText::Text(text.into()))
}

impl TextError {
    fn unreadable(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            _ => Self::Unreadable { path, source },
        }
    }

    fn refused(problem: &Problem, path: &SourcePath) -> Self {
        Self::Refused { message: problem.message(path), help: problem.help(path) }
    }
}

fn nameless() -> SourcePath {
    SourcePath::parse("text.md").expect("this is a path")
}
