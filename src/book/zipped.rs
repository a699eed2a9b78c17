//! The archive of a book.

use std::io::Cursor;
use std::io::Write as _;

use zip::CompressionMethod;
use zip::DateTime;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A file of the archive.
pub(super) struct Entry {
    /// Its path.
    pub(super) path: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

/// The archive of an EPUB (OCF 3.3, 4.2): `mimetype` first and as it is, the others compressed. Every
/// entry has the same time, so that the same entries are the same bytes.
pub(super) fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, "mimetype", b"application/epub+zip", CompressionMethod::Stored);
    for entry in entries {
        add(&mut zip, &entry.path, &entry.bytes, CompressionMethod::Deflated);
    }
    zip.finish().expect("memory takes all that is written").into_inner()
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, bytes: &[u8], method: CompressionMethod) {
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(path, options).expect("paths are short and each is there once");
    zip.write_all(bytes).expect("memory takes all that is written");
}
