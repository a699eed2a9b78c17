//! A sheet as an EPUB 3: for e-readers, phones and refreshable braille displays.

use std::collections::BTreeSet;

use crate::base::digest::Digest;
use crate::book::content::Writer;
use crate::book::package;
use crate::book::package::Picture;
use crate::book::parts;
use crate::book::parts::Part;
use crate::book::parts::Places;
use crate::book::parts::id_of;
use crate::book::zipped;
use crate::book::zipped::Entry;
use crate::page::paper::Sheet;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::text_of;

/// The book. `picture` gives the bytes of a picture by its name in the sheet; one that it does not
/// know, or of a kind that books cannot have, is told by its alternative text.
#[must_use]
pub fn book(sheet: &Sheet, picture: &dyn Fn(&str) -> Option<Vec<u8>>) -> Vec<u8> {
    let parts = parts::of(sheet);
    let places = Places::of(sheet, &parts);
    let pictures = pictures(sheet, picture);
    let shown = |name: &str| {
        let found = pictures.iter().find(|picture| picture.name == name);
        found.map(|picture| picture.path.clone())
    };
    let file = |path: &str, text: String| Entry { path: path.to_owned(), bytes: text.into_bytes() };
    let mut entries = vec![
        file("META-INF/container.xml", package::container()),
        file("EPUB/package.opf", package::package(sheet, &parts, &pictures)),
        file("EPUB/nav.xhtml", package::nav(sheet, &parts::contents(&parts))),
        file("EPUB/style.css", include_str!("style.css").to_owned()),
    ];
    for (number, part) in parts.iter().enumerate() {
        let text = if number == 0 {
            title_page(sheet, part, &places, &shown)
        } else {
            chapter(sheet, part, &places, &shown)
        };
        entries.push(file(&format!("EPUB/{}", part.file), text));
    }
    entries.extend(
        pictures
            .into_iter()
            .map(|picture| Entry { path: format!("EPUB/{}", picture.path), bytes: picture.bytes }),
    );
    zipped::archive(&entries)
}

type Shown<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Title, version, address, and what stands before the first heading.
fn title_page(sheet: &Sheet, part: &Part, places: &Places, picture: Shown) -> String {
    let mut writer = writer(sheet, &sheet.title, places, picture);
    writer.xml.open("section", &[("epub:type", "titlepage"), ("aria-labelledby", "title")]);
    writer.xml.open("h1", &[("id", "title")]);
    writer.line(&sheet.title_runs);
    writer.xml.close();
    writer.xml.line_end();
    for line in [&sheet.version, &sheet.status, &sheet.date_words, &sheet.body] {
        if !line.is_empty() {
            writer.xml.element("p", &[], line);
            writer.xml.line_end();
        }
    }
    writer.xml.open("p", &[]);
    writer.xml.words(&format!("{} ", sheet.address_label));
    match &sheet.address {
        None => writer.xml.element("bdi", &[("dir", "ltr")], &sheet.address_shown),
        Some(address) => {
            writer.xml.open("a", &[("href", address.as_str())]);
            writer.xml.element("bdi", &[("dir", "ltr")], address);
            writer.xml.close();
        }
    }
    writer.xml.close();
    writer.xml.line_end();
    writer.level = 1;
    writer.blocks(part.blocks);
    writer.xml.finished()
}

/// A heading of level 1 with what follows.
fn chapter(sheet: &Sheet, part: &Part, places: &Places, picture: Shown) -> String {
    let heading = part.blocks.first().map(|block| &block.content);
    let (title, id) = match heading {
        Some(Content::Heading { runs, id, .. }) => (text_of(runs), id_of(id.as_deref(), 0)),
        _ => (sheet.title.clone(), id_of(None, 0)),
    };
    let mut writer = writer(sheet, &title, places, picture);
    writer.xml.open("section", &[("epub:type", "chapter"), ("aria-labelledby", id.as_str())]);
    writer.xml.line_end();
    writer.blocks(part.blocks);
    writer.xml.finished()
}

fn writer<'a>(
    sheet: &'a Sheet,
    title: &str,
    places: &'a Places<'a>,
    picture: Shown<'a>,
) -> Writer<'a> {
    let xml = package::page(sheet, title);
    Writer { xml, sheet, places, picture, level: 0, mentioned: BTreeSet::new() }
}

/// The pictures of a sheet that can be had, each once.
fn pictures(sheet: &Sheet, bytes: &dyn Fn(&str) -> Option<Vec<u8>>) -> Vec<Picture> {
    let mut names = BTreeSet::new();
    names_of(&sheet.blocks, &mut names);
    let picture = |name: &str| {
        let media_type = media_type(name)?;
        let extension = name.rsplit('.').next()?.to_ascii_lowercase();
        let bytes = bytes(name)?;
        // The name of a file may hold what an archive or an address cannot.
        let path = format!("pictures/{}.{extension}", Digest::of(name.as_bytes()).fingerprint());
        Some(Picture { name: name.to_owned(), path, media_type, bytes })
    };
    names.into_iter().filter_map(picture).collect()
}

/// The media type of a picture, if every reader of books must show it (EPUB 3.3, 3.2).
fn media_type(name: &str) -> Option<&'static str> {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    Some(match extension.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        _ => return None,
    })
}

fn names_of<'a>(blocks: &'a [Block], names: &mut BTreeSet<&'a str>) {
    for block in blocks {
        match &block.content {
            Content::Image { file, .. } => {
                names.insert(file);
            }
            Content::List { items: all, .. } | Content::Footnotes { notes: all, .. } => {
                for blocks in all {
                    names_of(blocks, names);
                }
            }
            Content::Note { blocks, .. } | Content::Quote { blocks } => names_of(blocks, names),
            Content::Cards { cards } => {
                for card in cards {
                    names_of(&card.blocks, names);
                }
            }
            Content::Change { before, after, .. } => {
                names_of(before, names);
                names_of(after, names);
            }
            _ => {}
        }
    }
}
