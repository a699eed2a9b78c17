//! Fonts for sheets: those of the system that planpress knows by name.
//!
//! Only families of our choice are looked for, so that sheets look the same on every machine that has
//! them. Whoever wants another font puts it into the folder `fonts` of the site theme.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::base::script::Script;
use crate::source::limits::Limits;

/// A font in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFile {
    /// The name of its file: `NotoSansGujarati-Bold.ttf`.
    pub name: String,
    /// What the file holds (TrueType, OpenType or a collection).
    pub bytes: Arc<[u8]>,
}

impl FontFile {
    /// The revision that the font states (OpenType, table `head`, `fontRevision`): the number before
    /// the point, and what is after it in 65,536ths. Zero for what is no single font.
    #[must_use]
    pub fn revision(&self) -> (u16, u16) {
        revision(&self.bytes).unwrap_or_default()
    }
}

fn revision(font: &[u8]) -> Option<(u16, u16)> {
    let pair = |at: usize| Some(u16::from_be_bytes(font.get(at..at + 2)?.try_into().ok()?));
    let tables = usize::from(pair(4)?);
    let records = (0..tables).map(|place| 12 + 16 * place);
    let head = records.into_iter().find(|at| font.get(*at..at + 4) == Some(b"head"))?;
    let start = usize::from(pair(head + 8)?) << 16 | usize::from(pair(head + 10)?);
    Some((pair(start + 4)?, pair(start + 6)?))
}

/// What the files of a family for each script begin with, the preferred family first.
///
/// For Arabic the font decides whether the text of a PDF can be read back: of the newer fonts that
/// draw dots as glyphs of their own, half of the words come back, of Noto Naskh Arabic nearly all.
const FAMILIES: [(Script, &[&str]); 17] = [
    (Script::Armenian, &["NotoSansArmenian"]),
    (Script::Hebrew, &["NotoSansHebrew"]),
    (Script::Arabic, &["NotoNaskhArabic", "NotoSansArabic"]),
    (Script::Devanagari, &["NotoSansDevanagari", "Lohit-Devanagari"]),
    (Script::Bengali, &["NotoSansBengali", "Lohit-Bengali"]),
    (Script::Gurmukhi, &["NotoSansGurmukhi", "Lohit-Gurmukhi"]),
    (Script::Gujarati, &["NotoSansGujarati", "Lohit-Gujarati"]),
    (Script::Tamil, &["NotoSansTamil", "Lohit-Tamil"]),
    (Script::Telugu, &["NotoSansTelugu", "Lohit-Telugu"]),
    (Script::Kannada, &["NotoSansKannada", "Lohit-Kannada"]),
    (Script::Malayalam, &["NotoSansMalayalam", "Lohit-Malayalam"]),
    (Script::Sinhala, &["NotoSansSinhala"]),
    (Script::Thai, &["NotoSansThai"]),
    (Script::Georgian, &["NotoSansGeorgian"]),
    (Script::Ethiopic, &["NotoSansEthiopic"]),
    (Script::Khmer, &["NotoSansKhmer"]),
    (Script::Han, &["NotoSansSC", "NotoSansJP", "NotoSansKR"]),
];

/// Fonts in which all letters are equally wide.
const MONO: [&str; 3] = ["NotoSansMono", "DejaVuSansMono", "LiberationMono"];

/// How the names of the files of a family end: regular and bold, else all weights in one.
const WEIGHTS: [&str; 2] = ["-Regular", "-Bold"];
const VARIABLE: [&str; 5] =
    ["", "[wght]", "[wdth,wght]", "-VariableFont_wght", "-VariableFont_wdth,wght"];

/// The fonts below `folders` for these scripts, and one of equally wide letters. Where two folders
/// have the same file, the first folder counts. What cannot be read is passed over.
#[must_use]
pub fn find(folders: &[PathBuf], scripts: &BTreeSet<Script>) -> Vec<FontFile> {
    let found = files(folders);
    let families = FAMILIES.iter().filter(|(script, _)| scripts.contains(script));
    let families = families.map(|(_, families)| *families).chain([MONO.as_slice()]);
    let paths = families.flat_map(|families| first_of(&found, families));
    paths.filter_map(read).collect()
}

/// The files of the first of these families that is there.
fn first_of<'a>(found: &'a BTreeMap<String, PathBuf>, families: &[&str]) -> Vec<&'a Path> {
    let named = |family: &str, ends: &[&str]| -> Vec<&'a Path> {
        let files = ends.iter().filter_map(|end| found.get(&format!("{family}{end}")));
        files.map(PathBuf::as_path).collect()
    };
    let of_family = |family: &&str| {
        let fixed = named(family, &WEIGHTS);
        let files = if fixed.is_empty() { named(family, &VARIABLE) } else { fixed };
        (!files.is_empty()).then_some(files)
    };
    families.iter().find_map(of_family).unwrap_or_default()
}

/// Fonts by the name of their file, without its ending.
fn files(folders: &[PathBuf]) -> BTreeMap<String, PathBuf> {
    let limits = Limits::STANDARD;
    let mut found = BTreeMap::new();
    for folder in folders {
        let walk = WalkDir::new(folder).follow_links(true).max_depth(limits.depth);
        let entries = walk.sort_by_file_name().into_iter().flatten().take(limits.files);
        for entry in entries.filter(|entry| entry.file_type().is_file()) {
            let path = entry.into_path();
            let Some((stem, _)) = name(&path).and_then(font_stem) else { continue };
            found.entry(stem.to_owned()).or_insert(path);
        }
    }
    found
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

/// The name of a font file in two parts, at the last point; nothing for other files.
fn font_stem(name: &str) -> Option<(&str, &str)> {
    let parts = name.rsplit_once('.')?;
    is_font(name).then_some(parts)
}

/// Whether a file is a font, by the end of its name.
#[must_use]
pub fn is_font(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn read(path: &Path) -> Option<FontFile> {
    let size = std::fs::metadata(path).ok()?.len();
    let bytes = (size <= Limits::STANDARD.other_bytes).then(|| std::fs::read(path).ok())??;
    Some(FontFile { name: name(path)?.to_owned(), bytes: Arc::from(bytes) })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn found(files: &[&str], scripts: &[Script]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        let folders = [folder.path().join("missing"), folder.path().to_owned()];
        let fonts = find(&folders, &scripts.iter().copied().collect());
        fonts.into_iter().map(|font| font.name).collect()
    }

    #[test]
    fn takes_the_preferred_family_of_each_script() {
        let files = [
            "noto/NotoSansArabic-Regular.ttf",
            "noto/NotoNaskhArabic-Bold.ttf",
            "noto/NotoNaskhArabic-Regular.ttf",
            "noto/NotoNaskhArabic-Medium.ttf",
            "noto/NotoSansGujarati[wght].ttf",
            "mono/DejaVuSansMono.ttf",
            "noto/NotoSansThai-Regular.txt",
        ];
        assert_eq!(
            found(&files, &[Script::Arabic, Script::Gujarati, Script::Thai]),
            [
                "NotoNaskhArabic-Regular.ttf",
                "NotoNaskhArabic-Bold.ttf",
                "NotoSansGujarati[wght].ttf",
                "DejaVuSansMono.ttf"
            ]
        );
    }

    #[test]
    fn reads_the_revision_of_a_font() {
        let mut bytes = b"\0\x01\0\0\0\x01\0\0\0\0\0\0head\0\0\0\0\0\0\0\x1c\0\0\0\x08".to_vec();
        bytes.extend(b"\0\x01\0\0\0\x02\x01\x06");
        let font = |bytes: &[u8]| FontFile { name: String::new(), bytes: Arc::from(bytes) };
        assert_eq!(font(&bytes).revision(), (2, 262));
        assert_eq!(font(&bytes[..30]).revision(), (0, 0));
    }

    #[test]
    fn takes_nothing_that_was_not_asked_for() {
        let files = ["NotoSansGujarati-Regular.ttf"];
        assert!(found(&files, &[Script::Latin, Script::Han]).is_empty());
    }
}
