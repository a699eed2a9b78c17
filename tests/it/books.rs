//! Books and plain text: sound, complete, the same every time.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use planpress::book::epub;
use planpress::book::text;
use planpress::page::paper::Kind;
use planpress::page::paper::Sheet;
use planpress::page::paper::tree::Block;
use planpress::page::paper::tree::Content;
use planpress::page::paper::tree::Run;
use quick_xml::Reader;
use quick_xml::events::Event;
use tempfile::TempDir;
use zip::CompressionMethod;
use zip::ZipArchive;

use crate::built;
use crate::sheets;

fn whole_plans() -> Vec<Sheet> {
    let made = sheets::of(&built::project().join("content")).into_iter();
    made.map(|it| it.sheet).filter(|sheet| sheet.kind == Kind::Whole).collect()
}

/// The whole plan of a golden site.
fn golden(case: &str) -> Sheet {
    let made = sheets::of(&built::project().join(format!("tests/sites/{case}/content")));
    let mut made = made.into_iter().map(|it| it.sheet);
    made.find(|sheet| sheet.kind == Kind::Whole).expect("the site has a text")
}

/// The picture of the golden site with one.
fn map(_: &str) -> Option<Vec<u8>> {
    let folder = built::project().join("tests/sites/pictures-and-attachments/content");
    std::fs::read(folder.join("2026-30/2026-03-draft/sections/map.svg")).ok()
}

fn no_picture(_: &str) -> Option<Vec<u8>> {
    None
}

/// The entries of a book in their order.
fn entries(book: &[u8]) -> Vec<(String, Vec<u8>, CompressionMethod)> {
    let mut zip = ZipArchive::new(Cursor::new(book)).expect("a book is an archive");
    let count = zip.len();
    let entry = |place| {
        let mut file = zip.by_index(place).expect("every entry can be opened");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("every entry can be read");
        (file.name().to_owned(), bytes, file.compression())
    };
    (0..count).map(entry).collect()
}

/// Every element of an XML document with its attributes; fails unless it is well formed.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().expect("a book is well-formed XML") {
            Event::Eof => break,
            Event::Start(element) => {
                depth += 1;
                found.push(element.into_owned());
            }
            Event::Empty(element) => found.push(element.into_owned()),
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let read = |element: &quick_xml::events::BytesStart| {
        let attributes = element.attributes().map(|attribute| {
            let attribute = attribute.expect("attributes are sound, each is there once");
            (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
        });
        (element.name().as_ref().to_owned(), attributes.collect())
    };
    found.iter().map(read).collect()
}

#[test]
fn a_book_has_what_its_package_lists_and_every_link_leads_somewhere() {
    let golden = ["prose-of-every-kind", "pictures-and-attachments"].map(golden);
    for sheet in whole_plans().into_iter().chain(golden) {
        let all = entries(&epub::book(&sheet, &map));
        let (first, bytes, method) = &all[0];
        assert_eq!((first.as_str(), *method), ("mimetype", CompressionMethod::Stored));
        assert_eq!(bytes, b"application/epub+zip");
        let files: BTreeMap<&str, &str> =
            all.iter().map(|(path, bytes, _)| (path.as_str(), built::text(bytes))).collect();
        let inner = links_that_stay(&files);
        assert!(inner > 0, "links to parts of the plan stay within the book");
        let package = elements(files["EPUB/package.opf"]);
        let listed = package.iter().filter(|(name, _)| name == "item");
        let listed: BTreeSet<String> =
            listed.map(|(_, it)| format!("EPUB/{}", it["href"])).collect();
        let there = files.keys().filter(|path| path.starts_with("EPUB/"));
        let there: BTreeSet<String> = there.map(|path| (*path).to_owned()).collect();
        let package_itself = "EPUB/package.opf".to_owned();
        assert_eq!(listed.iter().chain([&package_itself]).cloned().collect::<BTreeSet<_>>(), there);
    }
}

/// How many links lead to places of the book; fails if one leads to a place that is not there.
fn links_that_stay(files: &BTreeMap<&str, &str>) -> usize {
    let mut ids = BTreeSet::new();
    let mut links = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("xhtml")) {
        let own = path.strip_prefix("EPUB/").expect("pages stand beside the package");
        ids.insert(own.to_owned());
        for (name, attributes) in elements(text) {
            if let Some(id) = attributes.get("id") {
                assert!(ids.insert(format!("{own}#{id}")), "{own}: {id} stands twice");
            }
            if name == "a" {
                links.push(attributes["href"].clone());
            }
        }
    }
    let outside = |link: &&String| {
        ["https:", "http:", "mailto:", "tel:"].iter().any(|it| link.starts_with(it))
    };
    let lost: Vec<&String> =
        links.iter().filter(|link| !outside(link) && !ids.contains(*link)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    links.len() - links.iter().filter(outside).count()
}

#[test]
fn a_book_says_its_language_direction_and_what_is_accessible() {
    for sheet in whole_plans() {
        let all = entries(&epub::book(&sheet, &no_picture));
        let package = all.iter().find(|(path, ..)| path == "EPUB/package.opf").unwrap();
        let text = built::text(&package.1);
        let spine = format!("page-progression-direction=\"{}\"", sheet.dir);
        for part in [
            spine.as_str(),
            &format!("<dc:language>{}</dc:language>", sheet.lang),
            "schema:accessMode\">textual<",
            "schema:accessModeSufficient\">textual<",
            "schema:accessibilityHazard\">none<",
            "schema:accessibilityFeature\">tableOfContents<",
            "schema:accessibilitySummary\">",
            "dcterms:modified\">20",
        ] {
            assert!(text.contains(part), "{part} {text}");
        }
        // Only an audit could say that it conforms.
        assert!(!text.contains("conformsTo"));
        for (path, bytes, _) in all.iter().filter(|(path, ..)| path.ends_with("xhtml")) {
            let root = &elements(built::text(bytes))[0].1;
            assert_eq!((&root["lang"], &root["xml:lang"]), (&sheet.lang, &sheet.lang), "{path}");
            assert_eq!(root["dir"], sheet.dir);
        }
    }
}

#[test]
fn the_same_sheet_is_the_same_book() {
    for sheet in whole_plans().into_iter().take(2) {
        assert!(epub::book(&sheet, &no_picture) == epub::book(&sheet, &no_picture));
    }
}

#[test]
fn hostile_words_and_pictures_make_a_sound_book() {
    let mut sheet = whole_plans().remove(0);
    let words = "<script>\"&'\u{1}\u{202E}]]>".to_owned() + &"x".repeat(400);
    sheet.title.clone_from(&words);
    sheet.title_runs = vec![Run::plain(&words)];
    let image = |file: &str| -> Block {
        Content::Image { file: file.to_owned(), alt: words.clone() }.into()
    };
    sheet.blocks = vec![image("/files/a b&.png"), image("/files/lost.png"), image("/files/x.tiff")];
    let table = Content::Table {
        caption: Vec::new(),
        head: vec![vec![Run::plain("a")]],
        align: vec![planpress::page::paper::tree::Align::End],
        rows: vec![vec![vec![Run::plain(&words)]]; 500],
        row_headings: true,
    };
    sheet.blocks.push(table.into());
    let picture = |name: &str| (name == "/files/a b&.png").then(|| b"png".to_vec());
    let all = entries(&epub::book(&sheet, &picture));
    assert_eq!(all.iter().filter(|(path, ..)| path.starts_with("EPUB/pictures/")).count(), 1);
    for (path, bytes, _) in all.iter().filter(|(path, ..)| path.ends_with("html")) {
        assert!(elements(built::text(bytes)).iter().all(|(name, _)| name != "script"), "{path}");
    }
    assert!(text::text(&sheet).contains("<script>"));
}

#[test]
fn plain_text_has_every_commitment_and_no_markup() {
    for sheet in whole_plans() {
        let text = text::text(&sheet);
        assert!(text.starts_with("\u{FEFF}=") && text.ends_with('\n'));
        let mut count = 0;
        for block in &sheet.blocks {
            if let Content::Heading { level: 2, runs, number, .. } = &block.content {
                let title: String = runs.iter().map(|run| run.text.as_str()).collect();
                let number = number.as_ref().map_or_else(String::new, |it| format!("{it} "));
                let plain = text.replace(['\u{2066}', '\u{2069}'], "");
                assert!(plain.contains(&format!("\n{number}{title}\n---")), "{title}");
                count += 1;
            }
        }
        assert!(count >= 14, "{count}");
        assert!(!text.contains(['\u{FDD0}', '\u{FDD1}', '\u{FDD2}']));
        assert!(!text.contains("</") && !text.contains("\n\n\n\n"));
    }
}

/// Where Debian puts the checker of those who make the standard.
const CHECKER: &str = "/usr/share/java/epubcheck.jar";

/// Runs where the checker is installed; `tests/run` installs it.
#[test]
fn epubcheck_finds_nothing() {
    if !Path::new(CHECKER).exists() || Command::new("java").arg("-version").output().is_err() {
        return;
    }
    let folder = TempDir::new().expect("there is room for temporary files");
    let golden = ["prose-of-every-kind", "pictures-and-attachments"].map(golden);
    let is_checked = |sheet: &&Sheet| {
        sheet.draft.is_some() == (sheet.lang == "ur")
            && matches!(sheet.lang.as_str(), "en-GB" | "ur")
    };
    for sheet in whole_plans().iter().filter(is_checked).chain(&golden) {
        let path = folder.path().join("plan.epub");
        std::fs::write(&path, epub::book(sheet, &map)).expect("there is room for a book");
        let run = Command::new("java").args(["-jar", CHECKER]).arg(&path).output();
        let run = run.expect("java was there just now");
        let said = String::from_utf8_lossy(&run.stdout) + String::from_utf8_lossy(&run.stderr);
        let found = ["ERROR(", "WARNING(", "FATAL("].iter().any(|kind| said.contains(kind));
        assert!(run.status.success() && !found, "{} {}: {said}", sheet.lang, sheet.version);
    }
}
/// The text of a site with every kind of prose, as it is expected; `UPDATE=1` writes it anew.
#[test]
fn every_kind_of_prose_has_its_form_in_plain_text() {
    let path = built::project().join("tests/it/plan.txt");
    let found = text::text(&golden("prose-of-every-kind"));
    if built::update() {
        std::fs::write(&path, &found).expect("the project can be written");
    }
    let expected = std::fs::read_to_string(&path).expect("the file is there");
    built::assert_same("the text", &expected, &found);
}
