//! What is on the sheets of the real site.

use planpress::page::paper::Kind;
use planpress::page::paper::Sheet;
use serde_json::Value;

use crate::built;
use crate::lines;
use crate::sheets;
use crate::sheets::Made;

fn real() -> Vec<Made> {
    sheets::of(&built::project().join("content"))
}

fn json(sheet: &Sheet) -> Value {
    serde_json::to_value(sheet).expect("a sheet has only words and numbers")
}

/// Every object of a tree.
fn objects(value: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| objects(value, visit)),
        Value::Object(map) => {
            visit(map);
            map.values().for_each(|value| objects(value, visit));
        }
        _ => {}
    }
}

#[test]
fn every_text_has_its_sheets_in_every_language() {
    let made = real();
    for lang in ["en-GB", "gu", "pl", "ur"] {
        for version in ["2013-10-revised", "2024-10-draft"] {
            for kind in [Kind::Summary, Kind::LargePrint, Kind::Whole, Kind::Poster] {
                let is_it = |it: &&Made| {
                    it.about == version && it.sheet.kind == kind && it.sheet.lang == lang
                };
                assert_eq!(made.iter().filter(is_it).count(), 1, "{kind:?} {version} {lang}");
            }
        }
    }
}

#[test]
fn sheets_have_no_marks_and_no_missing_messages() {
    for Made { about, sheet } in real() {
        let text = json(&sheet).to_string();
        let mark = text.chars().find(|c| matches!(c, '\u{FDD0}'..='\u{FDEF}'));
        assert_eq!(mark, None, "{about} {:?} {}", sheet.kind, sheet.lang);
        objects(&json(&sheet), &mut |object| {
            for text in object.values().filter_map(Value::as_str) {
                let name = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
                let is_name =
                    name.is_some_and(|name| !name.contains([' ', '[']) && !name.is_empty());
                assert!(!is_name, "{about} {}: {text}", sheet.lang);
            }
        });
    }
}

#[test]
fn headings_skip_no_level_and_ids_stand_once() {
    for Made { about, sheet } in real() {
        let mut last = 0;
        let mut ids = Vec::new();
        objects(&json(&sheet), &mut |object| {
            if object.get("type").and_then(Value::as_str) == Some("heading") {
                let level = object["level"].as_u64().unwrap();
                assert!((1..=last + 1).contains(&level), "{about} {:?}: {level}", sheet.kind);
                last = level;
                ids.extend(object.get("id").and_then(Value::as_str).map(str::to_owned));
            }
        });
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{about} {:?}", sheet.kind);
    }
}

#[test]
fn a_summary_has_every_commitment_and_ends_with_contacts() {
    for Made { about, sheet } in real() {
        if sheet.kind != Kind::Summary {
            continue;
        }
        let mut cards = 0;
        let mut text = String::new();
        objects(&json(&sheet), &mut |object| {
            cards += object.get("cards").and_then(Value::as_array).map_or(0, Vec::len);
            text.extend(object.get("text").and_then(Value::as_str));
        });
        assert_eq!(cards, if about.starts_with("2013") { 18 } else { 14 }, "{about}");
        assert!(text.contains("OPCC@leics.police.uk"), "{about} {}", sheet.lang);
        assert_eq!(sheet.draft.is_some(), about == "2024-10-draft");
    }
}

#[test]
fn words_of_another_language_and_rows_of_numbers_are_marked() {
    let made = real();
    let urdu = made.iter().find(|it| it.sheet.kind == Kind::Whole && it.sheet.lang == "ur");
    let (mut foreign, mut rows) = (0, 0);
    objects(&json(&urdu.unwrap().sheet), &mut |object| {
        let lang = object.get("lang").and_then(Value::as_str);
        match (lang, object.get("dir").and_then(Value::as_str)) {
            (Some("en-GB"), dir) => {
                assert_eq!(dir, Some("ltr"));
                foreign += 1;
            }
            (None, Some("ltr")) => rows += 1,
            _ => {}
        }
    });
    assert!(foreign > 20 && rows > 5, "{foreign} {rows}");
}

/// The text of the sheet of a kind of the latest version.
fn text(made: &[Made], kind: Kind) -> String {
    let made = made.iter().find(|it| it.sheet.kind == kind).expect("there is such a sheet");
    lines::of(&made.sheet.blocks).join("\n")
}

#[test]
fn results_stand_beside_what_was_promised() {
    let made = sheets::of(&built::project().join("tests/sites/results-of-every-kind/content"));
    let summary = text(&made, Kind::Summary);
    assert!(summary.contains("\nLatest result: 45.00% (2028/29). Met"), "{summary}");
    let whole = text(&made, Kind::Whole);
    for words in
        ["\nPeriod\nResult\nWas it met?\n", "Fewer than ten people answered", "2026/27\n41.0%"]
    {
        assert!(whole.contains(words), "{words}: {whole}");
    }
    assert!(whole.contains("Garden waste counts as well."), "the note: {whole}");
    assert!(!whole.contains("a result for this version"), "{whole}");
}

#[test]
fn that_there_is_no_result_is_said_once() {
    let made = real();
    let english = made.iter().filter(|it| it.sheet.lang == "en-GB");
    for Made { about, sheet } in english.filter(|it| it.sheet.kind != Kind::Changes) {
        let text = lines::of(&sheet.blocks).join("\n");
        let times = usize::from(sheet.kind != Kind::Poster);
        let found = text.matches("gives a result for this version").count();
        assert_eq!(found, times, "{about} {:?}", sheet.kind);
    }
}
