//! Bytes of a text file to text, and why they are none.

/// Why bytes are not the text of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUtf8 {
    /// First byte that does not belong, from 0.
    pub offset: usize,
    /// Line of that byte, from 1.
    pub line: usize,
    /// The byte itself.
    pub byte: u8,
    /// What the file is, most likely.
    pub guess: Guess,
}

/// The encoding that a file seems to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guess {
    /// Two bytes a character: "Unicode" in older Windows programs.
    Utf16,
    /// One byte a character: "ANSI" in Windows programs. The character that the byte means there.
    Windows1252(char),
    /// No text at all.
    Binary,
}

/// Windows-1252, 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the rest is Latin-1.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// What can be shown of bytes that are no text, and why they are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Garbled {
    pub why: NotUtf8,
    /// The text up to the byte as it is, `\u{FFFD}` for that byte; empty where hardly anything is text.
    pub shown: String,
}

/// Reads UTF-8, with or without a byte order mark. Line ends stay as they are.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, Garbled> {
    // A NUL is valid UTF-8, but in a text it means two-byte characters without a mark.
    let nul = memchr::memchr(0, &bytes);
    match (String::from_utf8(bytes), nul) {
        (Ok(mut text), None) => {
            if text.starts_with('\u{FEFF}') {
                text.drain(..'\u{FEFF}'.len_utf8());
            }
            Ok(text)
        }
        (Ok(text), Some(nul)) => Err(refusal(text.as_bytes(), nul)),
        (Err(error), nul) => {
            let invalid = error.utf8_error().valid_up_to();
            Err(refusal(error.as_bytes(), nul.map_or(invalid, |nul| nul.min(invalid))))
        }
    }
}

fn refusal(bytes: &[u8], offset: usize) -> Garbled {
    let line = bytes[..offset].split(|byte| *byte == b'\n').count();
    let why = NotUtf8 { offset, line, byte: bytes[offset], guess: guess(bytes, bytes[offset]) };
    let shown = match why.guess {
        Guess::Windows1252(_) => String::from_utf8_lossy(bytes).into_owned(),
        Guess::Utf16 | Guess::Binary => String::new(),
    };
    Garbled { why, shown }
}

fn guess(bytes: &[u8], first: u8) -> Guess {
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let sample = &bytes[..bytes.len().min(1024)];
    let nuls = sample.split(|byte| *byte == 0).count() - 1;
    match first {
        // Every other byte of plain English in UTF-16 is a NUL; a third leaves room for the rest.
        _ if marked || nuls * 3 >= sample.len() => Guess::Utf16,
        _ if nuls > 0 => Guess::Binary,
        0x80..=0x9F => Guess::Windows1252(WINDOWS_1252[usize::from(first - 0x80)]),
        _ => Guess::Windows1252(char::from(first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_line_ends_and_drops_the_mark() {
        assert_eq!(text(b"\xEF\xBB\xBFa\r\nb".to_vec()), Ok("a\r\nb".to_owned()));
        assert_eq!(text("ગુજરાતી".into()), Ok("ગુજરાતી".to_owned()));
    }

    #[test]
    fn says_where_and_guesses_what() {
        let refused = |bytes: &[u8]| text(bytes.to_vec()).unwrap_err().why;
        let shown = text(b"one\nit\x92s".to_vec()).unwrap_err().shown;
        assert_eq!(shown, "one\nit\u{FFFD}s");
        let windows = refused(b"one\nit\x92s");
        assert_eq!((windows.offset, windows.line, windows.byte), (6, 2, 0x92));
        assert_eq!(windows.guess, Guess::Windows1252('’'));
        assert_eq!(refused(b"a\xA3").guess, Guess::Windows1252('£'));
        assert_eq!(refused(b"\xFF\xFEa\0b\0").guess, Guess::Utf16);
        assert_eq!(refused(b"a\0b\0c\0").guess, Guess::Utf16);
        assert_eq!(refused(b"%PDF-1.4 abc\0\xFF").guess, Guess::Binary);
    }

    #[test]
    fn holds_a_character_for_each_byte() {
        assert_eq!(WINDOWS_1252[0x92 - 0x80], '’');
        assert_eq!(WINDOWS_1252[0x9F - 0x80], 'Ÿ');
    }
}
