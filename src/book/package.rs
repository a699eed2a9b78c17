//! The package document of a book and its table of contents (EPUB 3.3).

use crate::base::digest::Digest;
use crate::book::parts::Entry;
use crate::book::parts::Part;
use crate::book::xml::Attribute;
use crate::book::xml::Xml;
use crate::page::paper::Sheet;
use crate::page::paper::tree::text_of;

/// A picture of the book.
pub(super) struct Picture {
    /// Its name in the sheet.
    pub(super) name: String,
    /// Its path in the book, beside the package document.
    pub(super) path: String,
    /// `image/png`.
    pub(super) media_type: &'static str,
    /// The picture.
    pub(super) bytes: Vec<u8>,
}

/// `META-INF/container.xml`: where the package document is.
pub(super) fn container() -> String {
    let mut xml = Xml::new();
    let names = "urn:oasis:names:tc:opendocument:xmlns:container";
    xml.open("container", &[("version", "1.0"), ("xmlns", names)]);
    xml.open("rootfiles", &[]);
    let media = "application/oebps-package+xml";
    xml.empty("rootfile", &[("full-path", "EPUB/package.opf"), ("media-type", media)]);
    xml.finished()
}

/// `package.opf`: what the book is and which files it has.
pub(super) fn package(sheet: &Sheet, parts: &[Part], pictures: &[Picture]) -> String {
    let mut xml = Xml::new();
    let lang = sheet.lang.as_str();
    xml.open(
        "package",
        &[
            ("xmlns", "http://www.idpf.org/2007/opf"),
            ("version", "3.0"),
            ("unique-identifier", "id"),
            ("xml:lang", lang),
            ("dir", sheet.dir),
        ],
    );
    xml.line_end();
    metadata(&mut xml, sheet, pictures);
    xml.open("manifest", &[]);
    item(&mut xml, "nav", "nav.xhtml", XHTML, &[("properties", "nav")]);
    item(&mut xml, "style", "style.css", "text/css", &[]);
    for part in parts {
        item(&mut xml, id(part), &part.file, XHTML, &[]);
    }
    for (place, picture) in pictures.iter().enumerate() {
        item(&mut xml, &format!("picture-{place}"), &picture.path, picture.media_type, &[]);
    }
    xml.close();
    xml.line_end();
    xml.open("spine", &[("page-progression-direction", sheet.dir)]);
    let (first, rest) = parts.split_at(1.min(parts.len()));
    for file in first.iter().map(id).chain(["nav"]).chain(rest.iter().map(id)) {
        xml.empty("itemref", &[("idref", file)]);
    }
    xml.finished()
}

const XHTML: &str = "application/xhtml+xml";

fn item(xml: &mut Xml, id: &str, href: &str, media_type: &str, more: &[Attribute]) {
    let own = [("id", id), ("href", href), ("media-type", media_type)];
    let all: Vec<Attribute> = own.iter().chain(more).copied().collect();
    xml.empty("item", &all);
    xml.line_end();
}

fn id<'a>(part: &'a Part) -> &'a str {
    part.file.strip_suffix(".xhtml").unwrap_or(&part.file)
}

fn metadata(xml: &mut Xml, sheet: &Sheet, pictures: &[Picture]) {
    xml.open("metadata", &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
    xml.line_end();
    let mut put = |name, own: &[Attribute], words: &str| {
        if !words.is_empty() {
            xml.element(name, own, words);
            xml.line_end();
        }
    };
    put("dc:identifier", &[("id", "id")], &identifier(sheet));
    put("dc:title", &[], &sheet.title);
    put("dc:language", &[], &sheet.lang);
    put("dc:description", &[], &sheet.description);
    put("dc:source", &[], sheet.address.as_deref().unwrap_or_default());
    // The body issued the plan, which does not make it the publisher of the book: a site may be
    // somebody else's record.
    for keyword in [&sheet.body].into_iter().chain(&sheet.keywords) {
        put("dc:subject", &[], keyword);
    }
    if let Some([year, month, day]) = sheet.date {
        put("dc:date", &[], &format!("{year:04}-{month:02}-{day:02}"));
    }
    put("meta", &[("property", "dcterms:modified")], &modified(sheet));
    for (property, value) in accessibility(sheet, pictures) {
        put("meta", &[("property", property)], value);
    }
    xml.close();
    xml.line_end();
}

/// What readers with disabilities can expect (EPUB Accessibility 1.1). Nobody has tested the book
/// against a standard, so it names none.
fn accessibility<'a>(sheet: &'a Sheet, pictures: &[Picture]) -> Vec<(&'static str, &'a str)> {
    let mut all = vec![
        ("schema:accessMode", "textual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "structuralNavigation"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "displayTransformability"),
        ("schema:accessibilityHazard", "none"),
    ];
    if !pictures.is_empty() {
        all.push(("schema:accessMode", "visual"));
        all.push(("schema:accessibilityFeature", "alternativeText"));
    }
    let summary = sheet.words.others.get("book-accessibility").map_or("", String::as_str);
    all.push(("schema:accessibilitySummary", summary));
    all
}

/// A UUID (RFC 9562, version 8) of what the book is: the same for the same version and language.
fn identifier(sheet: &Sheet) -> String {
    let what =
        [&sheet.address_shown, &sheet.title, &sheet.version, &sheet.lang].map(String::as_str);
    let digits = Digest::of(what.join("\n").as_bytes()).to_string();
    let part = |from: usize, to: usize| &digits[from..to];
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(13, 16),
        part(17, 20),
        part(20, 32)
    )
}

/// The version's own date; a book must have one, and the day on which it was made would make every
/// build another book.
fn modified(sheet: &Sheet) -> String {
    let [year, month, day] = sheet.date.unwrap_or([1980, 1, 1]);
    format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
}

/// `nav.xhtml`: the table of contents, which is also read as a page.
pub(super) fn nav(sheet: &Sheet, entries: &[Entry]) -> String {
    let title = sheet.words.others.get("contents").map_or("", String::as_str);
    let mut xml = page(sheet, title);
    xml.open("nav", &[("epub:type", "toc"), ("role", "doc-toc"), ("aria-labelledby", "contents")]);
    xml.element("h1", &[("id", "contents")], title);
    xml.open("ol", &[]);
    let mut rest = entries;
    while let Some((entry, after)) = rest.split_first() {
        let end = after.iter().position(|it| it.level == 1).unwrap_or(after.len());
        let (below, next) = after.split_at(end);
        xml.open("li", &[]);
        link(&mut xml, entry);
        if !below.is_empty() {
            xml.open("ol", &[]);
            for entry in below {
                xml.open("li", &[]);
                link(&mut xml, entry);
                xml.close();
            }
            xml.close();
        }
        xml.close();
        xml.line_end();
        rest = next;
    }
    xml.finished()
}

fn link(xml: &mut Xml, entry: &Entry) {
    xml.open("a", &[("href", entry.href.as_str())]);
    if let Some(number) = entry.number {
        xml.words(&format!("{number} "));
    }
    xml.words(&text_of(entry.runs));
    xml.close();
}

/// The beginning of a file with text, up to and with the body.
pub(super) fn page(sheet: &Sheet, title: &str) -> Xml {
    let mut xml = Xml::new();
    let lang = sheet.lang.as_str();
    xml.open(
        "html",
        &[
            ("xmlns", "http://www.w3.org/1999/xhtml"),
            ("xmlns:epub", "http://www.idpf.org/2007/ops"),
            ("lang", lang),
            ("xml:lang", lang),
            ("dir", sheet.dir),
        ],
    );
    xml.open("head", &[]);
    xml.element("title", &[], title);
    xml.empty("link", &[("rel", "stylesheet"), ("type", "text/css"), ("href", "style.css")]);
    xml.close();
    xml.line_end();
    xml.open("body", &[]);
    xml.line_end();
    xml
}
