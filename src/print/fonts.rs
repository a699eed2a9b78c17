//! The fonts of the press, in the order in which they are tried.

use std::sync::Arc;

use serde::Serialize;
use typst::foundations::Bytes;
use typst::text::Font;
use typst::text::FontFlags;
use typst::text::FontInfo;
use typst_kit::fonts::FontStore;

use crate::source::fonts::FontFile;

/// The fonts that are part of the program: Latin, Greek and Cyrillic.
const OWN: [&[u8]; 4] = [
    ttf_noto_sans::REGULAR,
    ttf_noto_sans::BOLD,
    ttf_noto_sans::ITALIC,
    ttf_noto_sans::BOLD_ITALIC,
];

/// Letters by which a font shows that it is for a script of its own and not for Latin.
const OTHERS: [char; 8] = ['ક', 'ا', 'ਕ', 'ক', 'क', 'த', 'א', 'ก'];

/// What `/fonts.json` says: families in the order in which they are to be tried.
#[derive(Debug, Serialize)]
struct Families {
    /// For all text.
    body: Vec<String>,
    /// For text whose letters are equally wide.
    mono: Vec<String>,
}

/// All fonts, and `/fonts.json`.
pub(super) struct Fonts {
    pub(super) store: FontStore,
    pub(super) families: Vec<u8>,
}

/// Fonts for Latin alone, which a site brings because it wants to look like itself, come before
/// the program's own, all others after it.
pub(super) fn load(files: &[FontFile]) -> Fonts {
    let given: Vec<Font> =
        files.iter().flat_map(|file| Font::iter(Bytes::new(Arc::clone(&file.bytes)))).collect();
    let own = OWN.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes)));
    let (first, rest): (Vec<Font>, Vec<Font>) = given.into_iter().partition(is_for_latin_alone);
    let mut store = FontStore::new();
    let mut families = Families { body: Vec::new(), mono: Vec::new() };
    for font in first.into_iter().chain(own).chain(rest) {
        let info = font.info().clone();
        families.add(&info);
        store.push((font, info));
    }
    families.mono.extend(families.body.iter().cloned());
    let families = serde_json::to_vec(&families).expect("names can be written");
    Fonts { store, families }
}

impl Families {
    fn add(&mut self, info: &FontInfo) {
        let mono = info.flags.contains(FontFlags::MONOSPACE);
        let list = if mono { &mut self.mono } else { &mut self.body };
        if !list.contains(&info.family) {
            list.push(info.family.clone());
        }
    }
}

fn is_for_latin_alone(font: &Font) -> bool {
    let info = font.info();
    let has = |letter: char| info.coverage.contains(u32::from(letter));
    let is_mono = info.flags.contains(FontFlags::MONOSPACE);
    !is_mono && has('a') && OTHERS.iter().all(|letter| !has(*letter))
}

impl Fonts {
    /// Whether any font has a character.
    pub(super) fn have(&self, c: char) -> bool {
        let book = self.store.book();
        let infos = (0..).map_while(|place| book.info(place));
        infos.into_iter().any(|info| info.coverage.contains(u32::from(c)))
    }
}
