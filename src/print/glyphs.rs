//! Whether every character of a sheet can be shown.

use std::collections::BTreeSet;

use typst::layout::Frame;
use typst::layout::FrameItem;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::print::fonts::Fonts;

/// The characters of a text that no font has.
pub(super) fn lacking(fonts: &Fonts, text: &str) -> BTreeSet<char> {
    let characters: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii()).collect();
    characters.into_iter().filter(|c| !is_unseen(*c) && !fonts.have(*c)).collect()
}

/// Whether a character is never drawn: white space, marks of direction, joiners, selectors
/// (Unicode, `Default_Ignorable_Code_Point`, as far as texts have them).
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{FEFF}')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}')
}

/// The characters that are drawn as an empty box, whoever put them there.
pub(super) fn boxes(document: &PagedDocument) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        in_frame(&mut found, &page.frame);
    }
    found
}

fn in_frame(found: &mut BTreeSet<char>, frame: &Frame) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => in_frame(found, &group.frame),
            FrameItem::Text(text) => in_text(found, text),
            _ => {}
        }
    }
}

fn in_text(found: &mut BTreeSet<char>, text: &TextItem) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        found.extend(text.text.get(glyph.range()).into_iter().flat_map(str::chars));
    }
}
