//! What a file is, by what is in it.

use crate::import::error::ImportError;

/// A format that can be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Markdown, or text that was taken from a PDF.
    Text(String),
    /// CSV.
    Table(String),
    /// Word.
    Word,
}

/// Largest text, in bytes.
const MAX_TEXT: usize = 8 << 20;

pub(super) fn of(name: &str, bytes: &[u8]) -> Result<Format, ImportError> {
    match bytes {
        [] => return Err(ImportError::Empty),
        [b'P', b'K', 3 | 5, ..] => return Ok(Format::Word),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(ImportError::OldWord),
        [b'%', b'P', b'D', b'F', ..] => return Err(ImportError::Pdf),
        _ => {}
    }
    if bytes.len() > MAX_TEXT {
        let what = format!("{} MB of text", bytes.len() >> 20);
        return Err(ImportError::TooLarge { what, most: format!("{} MB", MAX_TEXT >> 20) });
    }
    let text = text_of(bytes)?;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    Ok(match ending.as_deref() {
        Some("csv" | "tsv") => Format::Table(text),
        _ => Format::Text(text),
    })
}

fn text_of(bytes: &[u8]) -> Result<String, ImportError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bad = match str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            None => return Ok(text.to_owned()),
            Some(nul) => nul,
        },
        Err(error) => error.valid_up_to(),
    };
    Err(ImportError::NotText { line: bytes[..bad].split(|byte| *byte == b'\n').count() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_a_file_is() {
        let text = |text: &str| Format::Text(text.to_owned());
        assert_eq!(of("plan.txt", b"\xEF\xBB\xBFa plan").unwrap(), text("a plan"));
        assert_eq!(of("plan", b"a plan").unwrap(), text("a plan"));
        assert_eq!(of("plan.CSV", b"a,b").unwrap(), Format::Table("a,b".to_owned()));
        assert_eq!(of("plan.txt", b"PK\x03\x04 anything").unwrap(), Format::Word);
        assert_eq!(of("plan.docx", b"%PDF-1.7").unwrap_err(), ImportError::Pdf);
        assert_eq!(of("plan.doc", b"\xD0\xCF\x11\xE0\xA1").unwrap_err(), ImportError::OldWord);
        assert_eq!(of("plan.md", b"").unwrap_err(), ImportError::Empty);
        assert_eq!(of("a.md", b"a\nb\xFF").unwrap_err(), ImportError::NotText { line: 2 });
        assert_eq!(of("a.md", b"a\0b\0").unwrap_err(), ImportError::NotText { line: 1 });
        let large = vec![b'a'; MAX_TEXT + 1];
        assert!(matches!(of("a.md", &large), Err(ImportError::TooLarge { .. })));
    }
}
