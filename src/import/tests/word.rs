//! Word documents: sound, broken and hostile ones.

use std::io::Cursor;
use std::io::Write;

use docx_rs::AbstractNumbering;
use docx_rs::Docx;
use docx_rs::IndentLevel;
use docx_rs::Level;
use docx_rs::LevelJc;
use docx_rs::LevelText;
use docx_rs::NumberFormat;
use docx_rs::Numbering;
use docx_rs::NumberingId;
use docx_rs::Paragraph;
use docx_rs::Run;
use docx_rs::Start;
use docx_rs::Style;
use docx_rs::StyleType;
use docx_rs::Table;
use docx_rs::TableCell;
use docx_rs::TableRow;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::import::Understood;
use crate::import::error::ImportError;
use crate::import::note::Kind;
use crate::import::tests::measures;
use crate::import::tests::outline;
use crate::import::understand;

fn paragraph(text: &str) -> Paragraph {
    Paragraph::new().add_run(Run::new().add_text(text))
}

fn heading(level: usize, text: &str) -> Paragraph {
    paragraph(text).style(&format!("Kop{level}"))
}

fn point(text: &str) -> Paragraph {
    paragraph(text).numbering(NumberingId::new(2), IndentLevel::new(0))
}

fn cell(paragraphs: Vec<Paragraph>) -> TableCell {
    paragraphs.into_iter().fold(TableCell::new(), TableCell::add_paragraph)
}

/// A document whose styles are named in another language, as Word does, with the names of their kinds.
fn docx() -> Docx {
    let bullets = Level::new(
        0,
        Start::new(1),
        NumberFormat::new("bullet"),
        LevelText::new("•"),
        LevelJc::new("left"),
    );
    let docx = (1..=3).fold(Docx::new(), |docx, level| {
        docx.add_style(
            Style::new(format!("Kop{level}"), StyleType::Paragraph)
                .name(format!("heading {level}")),
        )
    });
    docx.add_abstract_numbering(AbstractNumbering::new(2).add_level(bullets))
        .add_numbering(Numbering::new(2, 2))
}

fn bytes(docx: Docx) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    docx.build().pack(&mut out).unwrap();
    out.into_inner()
}

#[test]
fn reads_headings_lists_and_tables() {
    let header = TableRow::new(
        ["No.", "Priority", "How we will measure it"].map(|it| cell(vec![paragraph(it)])).to_vec(),
    );
    let first = TableRow::new(vec![
        cell(vec![paragraph("1")]),
        cell(vec![paragraph("Roads")]),
        cell(vec![point("90% Rate of repairs in time"), point("Fewer complaints")]),
    ]);
    let second = TableRow::new(vec![
        cell(vec![paragraph("2")]),
        cell(vec![paragraph("Parks")]),
        cell(vec![paragraph("Reduction in litter by March 2029")]),
    ]);
    let bold = Paragraph::new().add_run(Run::new().add_text("A bold line").bold());
    let docx = docx()
        .add_paragraph(heading(1, "Background"))
        .add_paragraph(paragraph("Why we do this."))
        .add_paragraph(bold)
        .add_paragraph(point("One reason"))
        .add_paragraph(heading(1, "Streets"))
        .add_table(Table::new(vec![header, first, second]));
    let Understood { draft, .. } = understand("plan.docx", &bytes(docx)).unwrap();
    assert_eq!(outline(&draft), [("Streets", vec!["Roads", "Parks"])]);
    assert_eq!(
        measures(&draft.commitments[0]),
        ["90% Rate of repairs in time | level 90 | -", "Fewer complaints | decrease - | -"]
    );
    assert_eq!(
        measures(&draft.commitments[1]),
        ["Reduction in litter by March 2029 | decrease - | by 2029-03"]
    );
    assert_eq!(draft.commitments[0].at.to_string(), "paragraphs 9–12");
    assert_eq!(draft.sections.len(), 1);
}

#[test]
fn knows_headings_by_id_where_styles_are_left_out() {
    let row = |cells: [&str; 2]| TableRow::new(cells.map(|it| cell(vec![paragraph(it)])).to_vec());
    let docx = Docx::new()
        .add_paragraph(paragraph("Streets").style("Heading1"))
        .add_table(Table::new(vec![row(["No.", "Priority"]), row(["1", "Roads"])]));
    let Understood { draft, .. } = understand("plan.docx", &bytes(docx)).unwrap();
    assert_eq!(outline(&draft), [("Streets", vec!["Roads"])]);
}

/// An archive with these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, data) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(data).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What is said about a Word file with this text, in the parts that Word needs.
fn refused(document: &[u8]) -> String {
    let types = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    let relations = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
    let parts: [(&str, &[u8]); 3] = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations),
        ("word/document.xml", document),
    ];
    understand("a.docx", &archive(&parts)).unwrap_err().to_string()
}

#[test]
fn says_what_is_wrong_with_broken_files() {
    let sound = bytes(docx().add_paragraph(paragraph("Words.")));
    let cut = understand("a.docx", &sound[..sound.len() / 2]).unwrap_err();
    assert!(matches!(cut, ImportError::BrokenWord { .. }), "{cut}");
    for broken in [&b"<w:document><w:body>"[..], b"\xFF\xFE\x00", b"<w:document", b"</w:p>"] {
        assert!(!refused(broken).is_empty());
    }
    let deep = "<a>".repeat(100_000);
    assert!(refused(deep.as_bytes()).contains("deep"));
    let entities = b"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    assert!(refused(entities).contains("declares a document type"));
    for (part, expected) in [
        ("xl/workbook.xml", "spreadsheet"),
        ("ppt/presentation.xml", "presentation"),
        ("other", "no part `word/document.xml`"),
    ] {
        let said = understand("a.docx", &archive(&[(part, b"a")])).unwrap_err().to_string();
        assert!(said.contains(expected), "{said}");
    }
    let odt: (&str, &[u8]) = ("mimetype", b"application/vnd.oasis.opendocument.text");
    let said = understand("a.odt", &archive(&[odt])).unwrap_err().to_string();
    assert!(said.contains("OpenDocument"), "{said}");
}

#[test]
fn stops_at_what_unpacks_to_too_much() {
    let bomb = vec![b' '; 60 << 20];
    let packed = refused(&bomb);
    assert!(packed.contains("too large"), "{packed}");
}

#[test]
fn leaves_macros_out() {
    let sound = bytes(docx().add_paragraph(paragraph("Words.")));
    let mut writer = ZipWriter::new_append(Cursor::new(sound)).unwrap();
    writer.start_file("word/vbaProject.bin", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"macro").unwrap();
    let understood = understand("a.docm", &writer.finish().unwrap().into_inner()).unwrap();
    assert!(understood.notes.of(Kind::LeftOut).any(|note| note.words.contains("macros")));
}
