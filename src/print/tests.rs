//! The press with templates of a few lines.

use super::*;
use crate::print::job::Dated;
use crate::print::job::Job;
use crate::print::job::Refusal;
use crate::source::fonts::FontFile;

const PAGE: &str = "#let sheet = json(\"/data.json\")\n\
    #let fonts = json(\"/fonts.json\")\n\
    #set document(title: sheet.title, date: datetime(year: 2024, month: 10, day: 28))\n\
    #set text(font: fonts.body, lang: sheet.lang)\n\
    #title()\n";

fn press(template: &str) -> Press {
    let main = format!("{PAGE}{template}");
    Press::new([("main.typ", main.as_bytes())], &[]).expect("there is a main.typ")
}

fn job(title: &str) -> Job {
    let data = serde_json::json!({ "title": title, "lang": "en", "text": "words" });
    Job { data: data.to_string().into_bytes(), pictures: Vec::new(), dated: Dated::Yes }
}

fn fault(template: &str) -> String {
    match press(template).print(&job("Plan")) {
        Err(Refusal::Template(fault)) => fault.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn makes_the_same_bytes_every_time() {
    let press = press("= One\n#sheet.text *bold* _slanted_\n#pagebreak()\nTwo");
    let first = press.print(&job("Plan „ż”")).unwrap();
    assert_eq!(first.sides, 2);
    assert!(first.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(press.print(&job("Plan „ż”")).unwrap(), first);
    assert_ne!(press.print(&job("Plan")).unwrap().bytes, first.bytes);
}

#[test]
fn takes_the_first_sheet_that_is_short_enough() {
    let press = press("#for _ in sheet.title { pagebreak() }");
    let jobs = ["four", "two", "1"].map(job);
    let sides = |most| press.print_within(&jobs, most).unwrap().sides;
    assert_eq!([sides(9), sides(5), sides(4), sides(2), sides(1)], [5, 5, 4, 2, 2]);
}

#[test]
fn knows_the_template_and_the_place_of_a_mistake() {
    assert_eq!(fault("#shet"), "print/main.typ:6:2: unknown variable: shet");
    assert_eq!(
        fault("#sheet.colour"),
        "print/main.typ:6:8: dictionary does not contain key \"colour\""
    );
    assert_eq!(
        fault("= One\n=== Three"),
        "print/main.typ:7:1: PDF/UA-1 error: skipped from heading level 1 to 3\n  help: heading levels must be consecutive"
    );
    assert!(
        fault("#text(font: \"Nowhere\")[a]").contains("unknown font family: nowhere"),
        "warnings count"
    );
    assert!(fault("#let a() = a()\n#a()").contains("maximum function call depth exceeded"));
}

#[test]
fn the_world_is_closed() {
    assert!(fault("#read(\"/etc/passwd\")").contains("file not found"));
    assert!(fault("#read(\"../../secret\")").starts_with("print/main.typ:6:7"));
    assert!(fault("#import \"@preview/example:0.1.0\": it").contains("not found"));
    assert!(fault("#datetime.today()").contains("unable to get the current date"));
    assert_eq!(Press::new([("a.typ", b"a".as_slice())], &[]).err(), Some(NoPress::NoTemplate));
}

#[test]
fn no_character_is_ever_a_box() {
    let words = press("#sheet.text");
    let said = |title: &str| words.print(&job(title)).err();
    let characters = |text: &str| Some(Refusal::Glyphs(text.chars().collect()));
    assert_eq!(said("યોજના plan"), characters("યોજના"));
    // Marks of direction and joiners are not drawn.
    assert_eq!(said("a\u{200F}b\u{2068}c\u{200D}\u{AD}"), None);
    let by_template = self::press("ક").print(&job("Plan")).err();
    assert_eq!(by_template, characters("ક"));
}

#[test]
fn pictures_are_tried_before_they_are_needed() {
    let press = press("#image(\"/pictures/1.svg\", alt: \"A square\")");
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>"#;
    let pictures = vec![("/pictures/1.svg".to_owned(), std::sync::Arc::from(svg.as_slice()))];
    assert!(press.print(&Job { pictures, ..job("Plan") }).is_ok());
    assert_eq!(press.kind_of_picture(svg), Some("svg"));
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0";
    for broken in [b"".as_slice(), b"<svg", png, b"%PDF-1.7", b"GIF89a"] {
        assert_eq!(press.kind_of_picture(broken), None, "{broken:?}");
    }
}

#[test]
fn fonts_of_the_site_theme_are_used() {
    let name = "Bold.ttf".to_owned();
    let bytes = std::sync::Arc::from(ttf_noto_sans::BOLD);
    let with = |fonts: &[FontFile]| {
        let press = Press::new([("main.typ", PAGE.as_bytes())], fonts).unwrap();
        (press.digest(), press.print(&job("Plan")).unwrap())
    };
    let (plain, (digest, _)) = (with(&[]), with(&[FontFile { name, bytes }]));
    assert_ne!(plain.0, digest);
}
