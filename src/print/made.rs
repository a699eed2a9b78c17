//! `sheets.json`: what every sheet of a site was made from, so that none is made twice.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use crate::base::digest::Digest;
use crate::base::path::OutputPath;

/// The name of the list, at the root of the output folder.
pub const NAME: &str = "sheets.json";

/// A sheet that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its place below the output folder.
    pub path: OutputPath,
    /// Names what it was made from.
    pub from: Digest,
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many sides it has.
    pub sides: usize,
}

/// Sheets of the site that is there, by what they were made from: bytes and sides.
pub type Earlier = BTreeMap<Digest, (Vec<u8>, usize)>;

#[derive(Serialize, Deserialize)]
struct Raw {
    sheets: Vec<RawSheet>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct RawSheet {
    path: String,
    made_from: String,
    sha256: String,
    sides: usize,
}

/// The text of the list.
#[must_use]
pub fn to_bytes(sheets: &[Made]) -> Vec<u8> {
    let sheets = sheets.iter().map(|made| RawSheet {
        path: made.path.to_string(),
        made_from: made.from.to_string(),
        sha256: made.digest.to_string(),
        sides: made.sides,
    });
    let raw = Raw { sheets: sheets.collect() };
    let mut bytes = serde_json::to_vec_pretty(&raw).expect("texts and numbers can be written");
    bytes.push(b'\n');
    bytes
}

/// Reads a list; of one that planpress did not write, what can be understood.
#[must_use]
pub fn read(bytes: &[u8]) -> Vec<Made> {
    let raw: Raw = serde_json::from_slice(bytes).unwrap_or(Raw { sheets: Vec::new() });
    let made = raw.sheets.into_iter().filter_map(|sheet| {
        Some(Made {
            path: OutputPath::parse(&sheet.path).ok()?,
            from: Digest::parse(&sheet.made_from)?,
            digest: Digest::parse(&sheet.sha256)?,
            sides: sheet.sides,
        })
    });
    made.collect()
}

/// The sheets of the site that is there. `file` gives its files; a sheet that somebody changed is
/// none.
#[must_use]
pub fn earlier(file: impl Fn(&OutputPath) -> Option<Vec<u8>>) -> Earlier {
    let list = OutputPath::parse(NAME).ok().and_then(|path| file(&path)).unwrap_or_default();
    let sheets = read(&list).into_iter().filter_map(|made| {
        let bytes = file(&made.path).filter(|bytes| Digest::of(bytes) == made.digest)?;
        Some((made.from, (bytes, made.sides)))
    });
    sheets.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_over_what_nobody_changed() {
        let sheet = |path: &str, bytes: &[u8]| Made {
            path: OutputPath::parse(path).unwrap(),
            from: Digest::of(path.as_bytes()),
            digest: Digest::of(bytes),
            sides: 4,
        };
        let list = [sheet("a.pdf", b"a"), sheet("b.pdf", b"b"), sheet("c.pdf", b"c")];
        assert_eq!(read(&to_bytes(&list)), list);
        let there = |path: &OutputPath| match path.as_str() {
            NAME => Some(to_bytes(&list)),
            "a.pdf" => Some(b"a".to_vec()),
            "b.pdf" => Some(b"changed".to_vec()),
            _ => None,
        };
        let earlier = earlier(there);
        assert_eq!(earlier.into_values().collect::<Vec<_>>(), [(b"a".to_vec(), 4)]);
        assert!(read(b"[]").is_empty() && read(b"{").is_empty());
    }
}
