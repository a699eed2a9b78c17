//! Why a document cannot be imported at all.

/// What is wrong with the file, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// A PDF.
    #[error(
        "this is a PDF, of which only the text can be imported: save it as text (for example with `pdftotext -layout FILE.pdf`), and import that"
    )]
    Pdf,
    /// Word 97 to 2003, or a Word file with a password.
    #[error(
        "this is a Word file of an old kind, or one with a password: open it in Word or LibreOffice and save it as .docx without a password"
    )]
    OldWord,
    /// A ZIP without a Word document in it.
    #[error("this is a ZIP archive, but not a Word document: {found}")]
    NotWord {
        /// What it is, as far as can be seen.
        found: String,
    },
    /// A Word file that is broken.
    #[error(
        "the Word document cannot be read: {why}; open it in Word or LibreOffice, save it anew as .docx, and try again"
    )]
    BrokenWord {
        /// What is wrong.
        why: String,
    },
    /// Bytes that are no text.
    #[error("the file is no text in UTF-8 (line {line}): save it as UTF-8, or as .docx")]
    NotText {
        /// The first line that has such bytes, from 1.
        line: usize,
    },
    /// Rows that a spreadsheet could not have written.
    #[error("row {row} of the table cannot be read: {why}")]
    BadRow {
        /// The row, from 1.
        row: u64,
        /// What is wrong.
        why: String,
    },
    /// More than is sound.
    #[error("the file is too large: {what}, and at most {most} are read; import it in parts")]
    TooLarge {
        /// What there is too much of.
        what: String,
        /// The bound.
        most: String,
    },
    /// Nothing in it.
    #[error("there is no text in the file")]
    Empty,
}
